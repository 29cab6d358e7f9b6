"""How are many places divided into regional networks, and what do people keep of it?

``blatt`` is the sheet; every other module answers one question about it and changes nothing by itself.
"""
