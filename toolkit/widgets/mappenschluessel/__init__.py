"""How does a person open a Mappe by its code, and what does her device remember of it?

The code stays in the tab (``sessionStorage``), so that moving between screens keeps the Mappe open; in the device
(``localStorage``) only if she ticks so. Drafts that are not saved yet wait in the tab, too. All of it is gone after
"Mappe schließen".
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from traitlets import Bool, Dict, Enum, Int, Unicode

from toolkit.widgets.basis import Baustein, load_module, load_styles

GESTEN = ("bereit", "oeffnen", "schliessen", "vergessen", "nachsehen")
ZUSTAENDE = ("keine", "offen", "nur_lesen", "getrennt", "geschlossen")
HOECHSTENS_ENTWUERFE = 50


class Mappenschluessel(Baustein):
    """The strip that says which Mappe is open, opens and closes it.

    Attributes:
        zustand: state of the Mappe.
        satz: one sentence on that state.
        zusatz: more about it, in quieter letters; empty for none.
        fehler: sentence below the code field; empty if there is nothing to say.
        worte: texts: ``titel``, ``feld``, ``hilfe``, ``gezaehlt``, ``merken``, ``merken_hilfe``, ``oeffnen``,
            ``schliessen``, ``vergessen``, ``neu``, ``verwalten``, ``gemerkt``, ``aufklappen``.
        ziel: address of the page on which a Mappe is made and managed; empty on that page itself.
        offen: whether a Mappe is open, even if the store does not answer.
        zugeklappt: whether the code field waits behind one line, on screens that work without a Mappe, too.
        takt: milliseconds between two looks for changes made elsewhere.
    """

    _esm = load_module(__file__)
    _css = load_styles(__file__)
    zustand = Enum(ZUSTAENDE, default_value="keine").tag(sync=True)
    satz = Unicode("").tag(sync=True)
    zusatz = Unicode("").tag(sync=True)
    fehler = Unicode("").tag(sync=True)
    worte = Dict().tag(sync=True)
    ziel = Unicode("").tag(sync=True)
    zugeklappt = Bool(False).tag(sync=True)  # noqa: FBT003
    takt = Int(3000, min=200).tag(sync=True)
    offen = Bool(False).tag(sync=True)  # noqa: FBT003

    def on_gesture(self, tun: Callable[[str, dict[str, Any]], None]) -> None:
        """Call ``tun(geste, daten)``.

        ``bereit`` comes once with ``code`` (may be empty) and ``entwuerfe``; ``oeffnen`` with ``code``; ``schliessen``,
        ``vergessen`` and ``nachsehen`` alone. Anything else that arrives is ignored.
        """

        def _receive(_: Any, nachricht: dict[str, Any], __: Any) -> None:
            geste, code = nachricht.get("art"), nachricht.get("code", "")
            if geste in GESTEN and isinstance(code, str):
                tun(str(geste), {"code": code[:200], "entwuerfe": _drafts(nachricht.get("entwuerfe"))})

        self.on_msg(_receive)

    def keep_code(self, code: str) -> None:
        """Let the tab keep a code, and the device too if the person ticked so."""
        self.send({"art": "behalten", "code": code})

    def drop_code(self) -> None:
        """Let tab and device forget the code and every draft."""
        self.send({"art": "verwerfen"})

    def forget_code(self) -> None:
        """Let tab and device forget a code that opens nothing any more; drafts wait on."""
        self.send({"art": "code_weg"})

    def keep_draft(self, blatt: str, version: int, inhalt: Any) -> None:
        """Let the tab keep what could not be saved, for screens whose content lives here."""
        self.send(
            {"art": "entwurf", "blatt": blatt, "entwurf": {"version": version, "inhalt": inhalt, "gesendet": None}}
        )

    def drop_draft(self, blatt: str) -> None:
        """Let the tab forget a draft that is saved now."""
        self.send({"art": "entwurf_weg", "blatt": blatt})

    def show_part(self, anker: str) -> None:
        """Bring a part of the screen into sight and put the focus on its heading."""
        self.send({"art": "zeige", "anker": anker})

    def answer_look(self) -> None:
        """Tell the page that it may look again."""
        self.send({"art": "nachgesehen"})


def _drafts(roh: Any) -> dict[str, dict[str, Any]]:
    """Drafts of a tab by sheet: only what has their shape."""
    if not isinstance(roh, dict):
        return {}
    gut = {
        str(blatt): {"version": e["version"], "inhalt": e["inhalt"], "gesendet": e.get("gesendet")}
        for blatt, e in roh.items()
        if isinstance(e, dict) and isinstance(e.get("version"), int) and "inhalt" in e
    }
    return dict(list(gut.items())[:HOECHSTENS_ENTWUERFE])
