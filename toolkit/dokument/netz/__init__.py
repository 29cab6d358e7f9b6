"""What stands on the sheet of an Akteurskarte, on its papers, and in files that come and go?

``blatt`` is the sheet; every other module answers one question about it and changes nothing.
"""
