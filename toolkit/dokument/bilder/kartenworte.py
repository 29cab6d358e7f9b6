"""What does a map show, said in words for those who do not see it?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from methodenkoffer.laender import LAENDER
from toolkit.planung.kartenlage import AUSWAHL, Kartenpunkt
from toolkit.planung.worte import join_words, say_count

# So many names can be listened to in one breath.
ALLE_NENNEN = 15


def describe_map(
    orte: Sequence[Kartenpunkt],
    *,
    ausschnitt: str = AUSWAHL,
    gruppen: Mapping[str, str] | None = None,
    linien: Collection[tuple[str, str]] = (),
    titel: str = "",
    gruppenwort: str = "Region",
) -> str:
    """Say what a map shows: how many places in which Länder, the groups with their meeting places, up to 15 names.

    Args:
        orte: places on the map.
        ausschnitt: which part is shown, as in ``visible_part``.
        gruppen: id → sign of its group.
        linien: pairs of ids, from a place to where it meets others.
        titel: heading of the map; empty for none.
        gruppenwort: what a group is called.
    """
    wo = f"Landkarte, Ausschnitt {LAENDER[ausschnitt]}" if ausschnitt in LAENDER else "Landkarte"
    saetze = [f"{wo}: {titel.rstrip('.')}." if titel else f"{wo}."]
    if not orte:
        return " ".join([*saetze, "Sie zeigt noch keinen Ort."])
    je_land = Counter(LAENDER.get(o.land, "ohne Bundesland") for o in orte)
    laender = [f"{name} ({zahl})" for name, zahl in sorted(je_land.items(), key=lambda p: (-p[1], p[0]))]
    saetze.append(f"Sie zeigt {say_count(len(orte), 'Ort', 'Orte')}: {join_words(laender)}.")
    saetze += _say_groups(orte, gruppen or {}, {nach for _, nach in linien}, gruppenwort)
    if len(orte) <= ALLE_NENNEN:
        folge = [o.name for o in sorted(orte, key=lambda o: (-o.lat, o.lon, o.id))]
        saetze.append(f"Von Nord nach Süd: {join_words(folge)}." if len(folge) > 1 else f"Der Ort heißt {folge[0]}.")
    return " ".join(saetze)


def _say_groups(
    orte: Sequence[Kartenpunkt], gruppen: Mapping[str, str], mitten: Collection[str], gruppenwort: str
) -> list[str]:
    je_gruppe = Counter(gruppen.get(o.id, "") for o in orte)
    saetze = []
    for gruppe, zahl in sorted(je_gruppe.items(), key=lambda p: _order(p[0])):
        treffen = sorted(o.name for o in orte if o.id in mitten and gruppen.get(o.id, "") == gruppe)
        treff = f"Treffpunkt {join_words(treffen)}" if treffen else ""
        if any(je_gruppe):
            wer = f"{gruppenwort} {gruppe}" if gruppe else f"Ohne {gruppenwort}"
            saetze.append(f"{wer}: {', '.join(filter(None, [say_count(zahl, 'Ort', 'Orte'), treff]))}.")
        elif treff:
            saetze.append(f"{treff}.")
    return saetze


def _order(gruppe: str) -> tuple[bool, list[tuple[int, str]]]:
    """2 before 10, signs before none."""
    teile = re.findall(r"\d+|\D+", gruppe)
    return not gruppe, [(int(t), "") if t.isdecimal() else (0, t) for t in teile]
