"""How does a person see at a glance whether a day fits into its time, without relying on colour?"""

from __future__ import annotations

from traitlets import Dict, List, Unicode

from toolkit.widgets.basis import Baustein, load_module, load_styles


class Ablaufbalken(Baustein):
    """One bar per day: how long it is, where the wished end lies, and the whole in words.

    Attributes:
        tage: days as ``{"id", "titel", "wort", "satz", "stufe", "lang", "ende"}``: ``wort`` is the short answer,
            ``lang`` how much of the drawn time is planned and ``ende`` where the wished end lies, both in percent;
            ``ende`` is ``None`` without a wished end. ``stufe`` is one of those of ``check_fit``.
        zeichen: icons of ours by name (``gut``, ``achtung``, ``hinweis``).
    """

    _esm = load_module(__file__)
    _css = load_styles(__file__)
    tage = List(Dict()).tag(sync=True)
    zeichen = Dict().tag(sync=True)
    name = Unicode("").tag(sync=True)
