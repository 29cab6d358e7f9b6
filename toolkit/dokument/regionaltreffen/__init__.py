"""What belongs to a Regionaltreffen that somebody hosts: its sheet, its tasks, its papers and its sums?

``blatt`` is the sheet; every other module answers one question about it and changes nothing.
"""
