"""How does a person compare values in rows and columns, also on a small screen?"""

from __future__ import annotations

from traitlets import Dict, List, Unicode

from toolkit.widgets.basis import Baustein, load_module, load_styles


class Tabelle(Baustein):
    """A native table with caption, column headers and row headers; narrow, each row becomes a list.

    Attributes:
        titel: the caption.
        spalten: names of the columns; the first one names the row headers.
        zeilen: rows as ``{"kopf": str, "zellen": [[str, …], …]}``; a cell is a list of lines, and more than
            one line is shown as a list.
    """

    _esm = load_module(__file__)
    _css = load_styles(__file__)
    titel = Unicode("").tag(sync=True)
    spalten = List(Unicode()).tag(sync=True)
    zeilen = List(Dict()).tag(sync=True)
