"""How does an offer of the network become a document?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument import worte
from toolkit.dokument.form import (
    Absatz,
    Block,
    Dokument,
    Fakt,
    Fakten,
    Hinweis,
    Liste,
    Merkmale,
    Quellen,
    Ueberschrift,
    Verweise,
)
from toolkit.dokument.teile import link_cards, link_plans, list_sources, say_imprint

if TYPE_CHECKING:
    from methodenkoffer.catalogue import Katalog
    from methodenkoffer.schema import Angebot


def angebot_als_dokument(angebot: Angebot, katalog: Katalog) -> Dokument:
    """Everything that an offer says; the programme's facts stand apart from our own proposals.

    Args:
        angebot: the offer.
        katalog: gives roles, audiences, cards and plans their titles.

    Returns:
        The document; sections bear the anchors ``worum``, ``fuer-wen``, ``rolle``, ``vorher``, ``dabei``,
        ``danach``, ``passend``, ``lokal``, ``herkunft``.
    """
    bloecke: tuple[Block, ...] = (
        _facts(angebot, katalog),
        *_availability(angebot),
        Ueberschrift("Worum es geht", anker="worum"),
        Absatz(angebot.worum),
        Ueberschrift("Für wen", anker="fuer-wen"),
        Absatz(angebot.fuer_wen),
        Ueberschrift("Ihre Rolle", anker="rolle"),
        Merkmale(tuple((worte.name_of(katalog, "rollen", r.rolle), r.text) for r in angebot.rollen)),
        Ueberschrift("Checkliste", anker="checkliste"),
        *_checklist(angebot),
        *_fitting(angebot, katalog),
        Ueberschrift("Eigene Formate vor Ort – unser Vorschlag", anker="lokal"),
        Absatz(angebot.lokal),
        Ueberschrift("Was belegt ist und was unser Vorschlag ist", anker="herkunft"),
        Absatz(angebot.herkunft),
        Quellen(list_sources(angebot.quellen)),
        Absatz(say_imprint(angebot), "vermerk"),
    )
    return Dokument(angebot.titel, angebot.kurz, bloecke)


def _facts(angebot: Angebot, katalog: Katalog) -> Fakten:
    rollen = worte.names_of(katalog, "rollen", (r.rolle for r in angebot.rollen))
    return Fakten(
        (
            Fakt("Ihre Rolle", worte.join_words(rollen), "rolle"),
            Fakt("Wie oft", angebot.rhythmus.rstrip("."), "rhythmus"),
            Fakt("Für wen", ", ".join(worte.names_of(katalog, "zielgruppen", angebot.zielgruppen)), "personen"),
            Fakt("Eingebracht von", angebot.eingebracht_von, "angebot"),
        )
    )


def _availability(angebot: Angebot) -> list[Block]:
    v = angebot.verfuegbar
    kontakt = f"[{v.kontakt}]({v.kontakt_url})" if v.kontakt_url else v.kontakt
    text = (
        f"**Läuft das gerade? {worte.capitalize(worte.STATUS[v.status])}.** {v.satz} "
        f"(Stand: {worte.say_date(v.stand)})\n\n**Wen fragen?** {kontakt}"
    )
    return [Hinweis(text, "gut" if v.status == "laufend" else "hinweis")]


def _checklist(angebot: Angebot) -> list[Block]:
    bloecke: list[Block] = []
    for wort, punkte in (("Vorher", angebot.vorher), ("Dabei", angebot.dabei), ("Danach", angebot.danach)):
        bloecke += [Ueberschrift(wort, 2, wort.lower()), Liste(punkte, "haken")]
    return bloecke


def _fitting(angebot: Angebot, katalog: Katalog) -> list[Block]:
    verweise = link_plans(katalog, angebot.pfade) + link_cards(katalog, angebot.karten)
    if not verweise:
        return []
    return [Ueberschrift("Was dazu passt", anker="passend"), Verweise(verweise)]
