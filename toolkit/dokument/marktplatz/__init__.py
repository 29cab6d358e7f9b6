"""What belongs to a board of what several places offer and seek: its sheet, its merging and its papers?

``blatt`` is the sheet; every other module answers one question about it and changes nothing.
"""
