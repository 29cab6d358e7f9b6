"""What belongs to a conference that somebody goes to: its sheet, its checks, its papers and its report?

``blatt`` is the sheet; every other module answers one question about it and changes nothing.
"""
