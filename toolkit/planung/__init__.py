"""How is a day planned, checked, changed and led? Pure values and pure functions, no screen and no storage.

``ablauf`` holds the values, ``uhr`` computes the times, ``aenderung`` changes a plan, ``verlauf`` takes it back,
``vorlage`` begins from a path or from cards, ``passt`` makes it fit, ``pruefung`` checks it, ``live`` leads the day.
"""
