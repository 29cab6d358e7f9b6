"""What belongs to an office that brings tandems together: its sheet, its reckoning and its papers?

``blatt`` is the sheet, ``aufgabe`` makes of it a task for ``toolkit.planung.tandem``, ``vorschlag`` and ``paare``
change its pairs; every other module answers one question about it and changes nothing.
"""
