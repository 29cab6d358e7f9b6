"""What belongs to an agreement on working together in a region: its sheet, its checks and its papers?

``blatt`` is the sheet; every other module answers one question about it and changes nothing.
"""
