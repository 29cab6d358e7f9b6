"""What do the two places of a tandem need: its sheet, the first meeting, the agreement, the year and the review?

``blatt`` is the sheet; every other module answers one question about it and changes nothing.
"""
