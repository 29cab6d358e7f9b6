"""Who belongs to a regional group, and what does each place do, seek and offer?

``blatt`` is the sheet, ``namen`` reads names of places, ``stand`` is what other sheets keep of the group.
"""
