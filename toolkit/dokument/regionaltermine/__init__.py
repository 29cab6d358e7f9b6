"""When and where does a regional group meet, and who hosts?

``blatt`` is the sheet; every other module answers one question about it and changes nothing.
"""
