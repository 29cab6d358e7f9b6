"""How does a person answer one question before anything else goes on?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from traitlets import Bool, List, Tuple, Unicode

from toolkit.widgets.basis import Baustein, load_module

if TYPE_CHECKING:
    from collections.abc import Callable


class Dialogfeld(Baustein):
    """A native modal dialog; Escape closes it, and the focus goes back to where it was.

    Attributes:
        titel: the heading.
        text: one or two sentences.
        antworten: pairs of stored value and text of the buttons; the first one is the main one.
        offen: whether the dialog is shown.
    """

    _esm = load_module(__file__)
    titel = Unicode("").tag(sync=True)
    text = Unicode("").tag(sync=True)
    antworten = List(Tuple(Unicode(), Unicode())).tag(sync=True)
    offen = Bool(False).tag(sync=True)  # noqa: FBT003

    def on_answer(self, tun: Callable[[str], None]) -> None:
        """Call ``tun`` with the stored value of the pressed button, or with ``""`` after Escape."""

        def _receive(_: Any, nachricht: dict[str, Any], __: Any) -> None:
            antwort = nachricht.get("antwort")
            if nachricht.get("art") == "antwort" and isinstance(antwort, str):
                tun(antwort if antwort in {wert for wert, _ in self.antworten} else "")

        self.on_msg(_receive)
