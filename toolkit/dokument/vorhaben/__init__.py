"""What does a regional group do together: in which form, what exactly, who does what until when?

``blatt`` is the sheet; every other module answers one question about it and changes nothing.
"""
