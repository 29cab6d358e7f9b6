"""What belongs to the preparation of a mayor: its sheet, its checks and its papers?

``blatt`` is the sheet; every other module answers one question about it and changes nothing.
"""
