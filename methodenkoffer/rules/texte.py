"""What must be true of the words?"""

from __future__ import annotations

import re
from collections.abc import Container, Iterator

from methodenkoffer.catalogue import Katalog
from methodenkoffer.loading import Rohdatei
from methodenkoffer.rules.regel import Verstoss, regel
from methodenkoffer.schema import Inhalt

ALLE = ("karten", "angebote", "pfade")
SATZ_HOECHSTENS = 32
SCHNITT_HOECHSTENS = 20
FLOSKELN = (
    "auf augenhöhe", "mehrwert", "zielführend", "abholen und mitnehmen", "am ende des tages", "nachhaltig verankern",
    "gewinnbringend", "ganzheitlich", "synergie", "state of the art", "best practice", "commitment", "mindset",
)  # fmt: skip
GENERISCH = re.compile(
    r"\b(Teilnehmer|Moderator|Koordinator|Bürger|Mitarbeiter|Sprecher|Trainer|Partner)(innen\b|in\b)?(?![\w*:-])"
)
ERLAUBT = {"Partner", "Bürger"}  # also organisations; only as a plural noun with the asterisk for people
BINNEN_I = re.compile(r"\b[A-ZÄÖÜ]\w*[a-zäöüß]Innen\b")
VERWEIS = re.compile(r"\]\(([^)\s]+)\)")
ABKUERZUNG = re.compile(r"\b(z\. ?B|d\. ?h|u\. ?a|bzw|ca|Min|Nr|evtl|ggf|usw|St|Dr|v|n|Chr)\.")


def _body_lines(roh: Rohdatei) -> Iterator[tuple[int, str]]:
    """All lines after the front matter, with their numbers."""
    grenzen = 0
    for nummer, zeile in enumerate(roh.text.split("\n"), 1):
        if zeile.rstrip() == "---" and grenzen < 2:  # noqa: PLR2004
            grenzen += 1
        elif grenzen == 2:  # noqa: PLR2004
            yield nummer, zeile


def _all_lines(roh: Rohdatei) -> Iterator[tuple[int, str]]:
    """All lines without those that hold only an address."""
    for nummer, zeile in enumerate(roh.text.split("\n"), 1):
        if not zeile.strip().startswith("url:") and "_url:" not in zeile:
            yield nummer, zeile


@regel("T001", *ALLE)
def quotes_are_german(roh: Rohdatei, _: Inhalt, __: Katalog) -> Iterator[Verstoss]:
    """Anführungszeichen im Text sind „deutsch“."""
    for nummer, zeile in _body_lines(roh):
        if '"' in zeile or "”" in zeile:
            yield Verstoss(nummer, "", "hier stehen keine deutschen Anführungszeichen", "„…“ schreiben")


@regel("T002", *ALLE)
def dashes_are_dashes(roh: Rohdatei, _: Inhalt, __: Katalog) -> Iterator[Verstoss]:
    """Gedankenstriche sind lang, Auslassungen ein Zeichen."""
    for nummer, zeile in _body_lines(roh):
        if re.search(r"\S (-|--) \S", zeile) or "..." in zeile:
            yield Verstoss(nummer, "", "kurzer Strich oder drei Punkte", "„ – “ oder „…“ schreiben")


@regel("T003", *ALLE)
def no_worn_out_phrases(roh: Rohdatei, _: Inhalt, __: Katalog) -> Iterator[Verstoss]:
    """Keine abgenutzten Wendungen."""
    for nummer, zeile in _all_lines(roh):
        for floskel in FLOSKELN:
            if floskel in zeile.casefold():
                yield Verstoss(nummer, "", f"„{floskel}“ ist abgenutzt", "sagen, was wirklich geschieht")


@regel("T004", *ALLE)
def role_words_are_neutral(roh: Rohdatei, _: Inhalt, __: Katalog) -> Iterator[Verstoss]:
    """Rollenwörter sind neutral oder haben einen Stern."""
    for nummer, zeile in _body_lines(roh):
        for fund in GENERISCH.finditer(zeile):
            if fund[1] not in ERLAUBT or fund[2]:
                yield Verstoss(
                    nummer,
                    "",
                    f"„{fund[0]}“ meint nicht alle",
                    "neutral schreiben („Moderation“) oder mit Stern",
                )


@regel("T005", *ALLE)
def no_capital_i_inside(roh: Rohdatei, _: Inhalt, __: Katalog) -> Iterator[Verstoss]:
    """Kein großes I im Wort; nur der Name „BürgermeisterInnen-Treffen“ bleibt, wie er ist."""
    for nummer, zeile in _all_lines(roh):
        rest = zeile if "quelltitel:" not in zeile else ""
        for fund in BINNEN_I.finditer(rest.replace("BürgermeisterInnen-Treffen", "")):
            yield Verstoss(nummer, "", f"„{fund[0]}“ hat ein großes I", "mit Stern schreiben")


@regel("T006", *ALLE)
def sentences_are_short(roh: Rohdatei, _: Inhalt, __: Katalog) -> Iterator[Verstoss]:
    """Sätze haben im Schnitt unter 20 und nie über 32 Wörter."""
    laengen = []
    for nummer, zeile in _body_lines(roh):
        for satz in _sentences(zeile):
            laengen.append(len(satz.split()))
            if laengen[-1] > SATZ_HOECHSTENS:
                yield Verstoss(nummer, "", f"ein Satz mit {laengen[-1]} Wörtern", "in zwei Sätze teilen")
    if laengen and sum(laengen) / len(laengen) > SCHNITT_HOECHSTENS:
        yield Verstoss(1, "", f"im Schnitt {sum(laengen) / len(laengen):.0f} Wörter je Satz", "kürzere Sätze schreiben")


@regel("T007", *ALLE)
def links_lead_somewhere(roh: Rohdatei, _: Inhalt, katalog: Katalog) -> Iterator[Verstoss]:
    """Verweise führen zu Seiten, die es gibt."""
    vorrat: dict[str, Container[str]] = {"karten": katalog.karten, "angebote": katalog.angebote, "pfade": katalog.pfade}
    for nummer, zeile in _body_lines(roh):
        for ziel in VERWEIS.findall(zeile):
            teile = ziel.split("#")[0].strip("/").split("/")
            intern = len(teile) == 2 and teile[0] in vorrat and teile[1] in vorrat[teile[0]]  # noqa: PLR2004
            if not (intern or ziel.startswith(("https://", "http://"))):
                yield Verstoss(
                    nummer,
                    "",
                    f"„{ziel}“ führt ins Leere",
                    "Adresse prüfen, zum Beispiel /karten/punktabfrage",
                )


@regel("T008", *ALLE)
def no_html(roh: Rohdatei, _: Inhalt, __: Katalog) -> Iterator[Verstoss]:
    """Kein HTML im Text; es würde als Text erscheinen."""
    for nummer, zeile in _body_lines(roh):
        if re.search(r"</?[a-zA-Z][^>]*>", zeile):
            yield Verstoss(nummer, "", "HTML wird nicht dargestellt", "Markdown schreiben")


def _sentences(zeile: str) -> list[str]:
    text = ABKUERZUNG.sub(lambda m: m[0].replace(".", ""), re.sub(r"^[\s>#*-]+|\*\*|\]\([^)]*\)|\[", "", zeile))
    return [s for s in re.split(r"(?<=[.!?:…])[“\s]+", text) if s.strip()]


@regel("T009", *ALLE)
def placeholders_are_filled(roh: Rohdatei, _: Inhalt, __: Katalog) -> Iterator[Verstoss]:
    """Alle Platzhalter der Vorlage sind ausgefüllt."""
    for nummer, zeile in enumerate(roh.text.split("\n"), 1):
        if "‹" in zeile and "›" in zeile and not zeile.lstrip().startswith("#"):
            yield Verstoss(nummer, "", "hier steht noch ein Platzhalter", "den Text zwischen ‹ und › ersetzen")
