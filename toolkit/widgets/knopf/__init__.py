"""How does a person start something?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from traitlets import Bool, Unicode

from toolkit.widgets.basis import Baustein, load_module

if TYPE_CHECKING:
    from collections.abc import Callable


class Knopf(Baustein):
    """A native button with a text.

    Attributes:
        beschriftung: the text on the button: what happens, as a verb.
        zusatz: more of the accessible name, heard but not seen (for buttons that share a text).
        aktiv: whether the button can be pressed.
        versteckt: whether the button is out of the page.
    """

    _esm = load_module(__file__)
    beschriftung = Unicode("").tag(sync=True)
    zusatz = Unicode("").tag(sync=True)
    aktiv = Bool(True).tag(sync=True)  # noqa: FBT003
    versteckt = Bool(False).tag(sync=True)  # noqa: FBT003

    def on_click(self, tun: Callable[[], None]) -> None:
        """Call ``tun`` whenever the button is pressed."""

        def _receive(_: Any, nachricht: dict[str, Any], __: Any) -> None:
            # A second click of a double click may arrive when the button is already gone.
            if nachricht.get("art") == "klick" and self.aktiv and not self.versteckt:
                tun()

        self.on_msg(_receive)
