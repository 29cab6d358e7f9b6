"""What does each row of the plan show, and in which order do the rows stand?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.dokument.worte import say_date
from toolkit.planung.ablauf import Block, Parallel, Spur, Tag
from toolkit.planung.gruppengroesse import people_in_track
from toolkit.planung.worte import say_clock, say_count, say_minutes, write_clock

if TYPE_CHECKING:
    from toolkit.apps.ablaufplaner.model import Ansatz
    from toolkit.frame.worte import Worte
    from toolkit.planung.uhr import Abweichung, Tageszeit

WOCHENTAGE = ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag")


def list_rows(ansatz: Ansatz, worte: Worte) -> tuple[dict[str, dict[str, Any]], dict[str, list[str]]]:
    """Describe the plan as rows for ``Ablaufliste``.

    Args:
        ansatz: the plan with its times.
        worte: the screen's words.

    Returns:
        What each row shows, by id, and the ids inside each row, the days under the empty text.
    """
    ablauf, zeiten = ansatz.ablauf, ansatz.zeiten
    abweichung = {a.nach: a for a in zeiten.abweichungen}
    zeilen: dict[str, dict[str, Any]] = {}
    ordnung: dict[str, list[str]] = {"": [t.id for t in ablauf.tage]}

    def _times(kennung: str) -> dict[str, Any]:
        zeit = zeiten.zeiten[kennung]
        return {
            "zeit": f"{write_clock(zeit.beginn)}–{write_clock(zeit.ende)}",
            "fest": zeit.fest,
            **_deviation(abweichung.get(kennung)),
        }

    for tag in ablauf.tage:
        zeilen[tag.id] = _day(tag, zeiten.of_day(tag.id), worte)
        ordnung[tag.id] = [e.id for e in tag.elemente]
        for stueck in tag.elemente:
            if isinstance(stueck, Block):
                zeilen[stueck.id] = {**_block(stueck, worte), **_times(stueck.id)}
                continue
            zeilen[stueck.id] = {**_parallel(stueck, worte), **_times(stueck.id)}
            ordnung[stueck.id] = [s.id for s in stueck.spuren]
            for spur in stueck.spuren:
                zeilen[spur.id] = _track(ablauf.personen, stueck, spur)
                ordnung[spur.id] = [b.id for b in spur.bloecke]
                zeilen.update({b.id: {**_block(b, worte), **_times(b.id)} for b in spur.bloecke})
    return zeilen, ordnung


def write_day(tag: Tag) -> str:
    """Write the date of a day: ``Montag, 5. Oktober 2026``; empty without a date."""
    return f"{WOCHENTAGE[tag.datum.weekday()]}, {say_date(tag.datum)}" if tag.datum else ""


def _deviation(abweichung: Abweichung | None) -> dict[str, Any]:
    return {
        "satz": abweichung.satz if abweichung else "",
        "schlecht": abweichung is not None and abweichung.art == "ueberschneidung",
    }


def _day(tag: Tag, zeit: Tageszeit, worte: Worte) -> dict[str, Any]:
    marken = [write_day(tag)]
    if tag.ziel_ende is not None:
        marken.append(worte("marke.ziel", zeit=say_clock(tag.ziel_ende)))
    if zeit.nach_mitternacht:
        marken.append(worte("marke.mitternacht"))
    return {
        "art": "tag",
        "titel": tag.titel,
        "zeit": f"{write_clock(zeit.beginn)}–{write_clock(zeit.ende)}",
        "marken": [m for m in marken if m],
    }


def _block(block: Block, worte: Worte) -> dict[str, Any]:
    marken = [
        worte("marke.fest", zeit=say_clock(block.fest_um)) if block.fest_um is not None else "",
        block.verantwortlich.strip(),
        block.gruppe.strip(),
        worte("marke.weglassbar") if block.weglassbar else "",
        worte("marke.notiz") if block.private_notiz.strip() else "",
        worte("marke.zuletzt", dauer=say_minutes(block.zuletzt)) if block.zuletzt is not None else "",
    ]
    return {
        "art": block.art,
        "titel": block.titel,
        "wort": worte(f"art.{block.art}"),
        "minuten": block.minuten,
        "marken": [m for m in marken if m],
    }


def _parallel(parallel: Parallel, worte: Worte) -> dict[str, Any]:
    fest = [worte("marke.fest", zeit=say_clock(parallel.fest_um))] if parallel.fest_um is not None else []
    wort = worte("art.parallel", anzahl=say_count(len(parallel.spuren), "Spur", "Spuren"))
    return {"art": "parallel", "titel": parallel.titel, "wort": wort, "marken": fest}


def _track(personen: int, parallel: Parallel, spur: Spur) -> dict[str, Any]:
    minuten = sum(b.minuten for b in spur.bloecke)
    leute = say_count(people_in_track(personen, parallel, spur), "Person", "Personen")
    marken = [leute, spur.verantwortlich.strip(), spur.raum.strip()]
    return {"art": "spur", "titel": spur.titel, "zeit": say_minutes(minuten), "marken": [m for m in marken if m]}
