"""What belongs to a group that meets again and again: its sheet, its dates, agendas, minutes and years?

``blatt`` is the sheet; every other module answers one question about it and changes nothing.
"""
