"""Who should meet whom at the next Regionaltreffen, and which places might become a tandem?

``blatt`` is the sheet; every other module answers one question about it and changes nothing.
"""
