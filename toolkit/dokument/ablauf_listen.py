"""Which lists go with a plan: what to bring, and who does what on the day?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from toolkit.dokument.ablauf_drehbuch import list_tasks
from toolkit.dokument.ablauf_sicht import Sicht, prose, say_day, say_length, say_room, short_time, split_names
from toolkit.dokument.form import Absatz, Block, Dokument, Liste, Schritte, Tabelle, Ueberschrift
from toolkit.dokument.freitext import as_inline
from toolkit.planung.baum import blocks_of, walk_blocks
from toolkit.planung.material import sum_material

if TYPE_CHECKING:
    from methodenkoffer.catalogue import Katalog
    from toolkit.planung.ablauf import Ablauf, Tag
    from toolkit.planung.ablauf import Block as Planblock
    from toolkit.planung.material import Materialzeile


def material_als_dokument(ablauf: Ablauf) -> Dokument:
    """Everything to bring, summed for the people who come, to tick off; what is there already stands apart."""
    zeilen = sum_material(ablauf)
    titel = f"Material für {ablauf.titel}"
    leute = "1 Person" if ablauf.personen == 1 else f"{ablauf.personen} Personen"
    if not zeilen:
        return Dokument(titel, leute, (Absatz("Für diesen Ablauf ist kein Material eingetragen."),))
    bloecke: list[Block] = []
    fehlt, da = [z for z in zeilen if not z.da], [z for z in zeilen if z.da]
    if fehlt:
        bloecke += [Ueberschrift("Noch einzupacken"), Liste(tuple(map(_say_material, fehlt)), "haken")]
    if da:
        bloecke += [Ueberschrift("Liegt schon bereit"), Liste(tuple(map(_say_material, da)))]
    if any(z.zugleich < z.menge for z in zeilen):
        satz = "„Gleichzeitig“ sagt, wie viele Sie höchstens auf einmal brauchen, wenn Sie etwas mehrfach verwenden."
        bloecke.append(Absatz(satz, "vermerk"))
    return Dokument(titel, f"Gerechnet für {leute}", tuple(bloecke))


def _say_material(zeile: Materialzeile) -> str:
    zugleich = f", gleichzeitig {zeile.zugleich}" if zeile.zugleich < zeile.menge else ""
    wofuer = ", ".join(as_inline(t) for t in zeile.wofuer)
    return f"**{zeile.menge}\u00a0×** {as_inline(zeile.was)}{zugleich} – {wofuer}"


def responsible_people(ablauf: Ablauf) -> tuple[str, ...]:
    """List everybody who is responsible for a block, a track or a task, in the order of the plan."""
    namen: list[str] = []
    for stelle, block in walk_blocks(ablauf):
        namen += split_names(block.verantwortlich or (stelle.spur.verantwortlich if stelle.spur else ""))
    for aufgabe in (*ablauf.vorbereitung, *ablauf.nachbereitung):
        namen += split_names(aufgabe.verantwortlich)
    einmal: dict[str, str] = {}
    for name in namen:
        einmal.setdefault(name.casefold(), name)
    return tuple(einmal.values())


def laufzettel_als_dokument(ablauf: Ablauf, katalog: Katalog, wer: str) -> Dokument:
    """What one person does: before the day, on the day with steps and material, and after it.

    Args:
        ablauf: the plan.
        katalog: holds the method cards behind the blocks.
        wer: the name, as it stands in the plan; capitals make no difference.
    """
    sicht = Sicht(ablauf, katalog)
    name = wer.strip().casefold()

    def mine(text: str) -> bool:
        return name in {n.casefold() for n in split_names(text)}

    meine = [b for _, b in walk_blocks(ablauf) if mine(sicht.who_of(b))]
    ids = {b.id for b in meine}
    bloecke: list[Block] = []
    for tag in ablauf.tage:
        if any(b.id in ids for b in blocks_of(tag)):
            bloecke += _day(sicht, tag, ids)
    bloecke += list_tasks("Ihre Aufgaben vorher", tuple(a for a in ablauf.vorbereitung if mine(a.verantwortlich)))
    if meine:
        bloecke.append(Ueberschrift("Ihre Blöcke im Einzelnen"))
        for block in meine:
            bloecke += _block(sicht, block)
    bloecke += list_tasks("Ihre Aufgaben danach", tuple(a for a in ablauf.nachbereitung if mine(a.verantwortlich)))
    if not bloecke:
        bloecke.append(Absatz("In diesem Ablauf ist für Sie nichts eingetragen."))
    if kontakt := ablauf.angaben.kontakt.strip():
        bloecke.append(Absatz(f"**Wenn am Tag etwas ist:** {as_inline(kontakt)}"))
    return Dokument(f"Laufzettel für {wer.strip()}", ablauf.titel, tuple(bloecke))


def _day(sicht: Sicht, tag: Tag, ids: set[str]) -> list[Block]:
    """Show the person's blocks bold among all the others, so that she knows what comes before and after."""
    zeilen = []
    for block in sorted(blocks_of(tag), key=lambda b: sicht.time_of(b).beginn):
        spur = sicht.stellen[block.id].spur
        if spur is not None and block.id not in ids:
            continue
        wo = say_room(spur) if spur else "alle zusammen"
        titel = as_inline(block.titel)
        was = f"**{titel}**" if block.id in ids else titel
        wer = "Sie" if block.id in ids else as_inline(sicht.who_of(block)) or "–"
        zeilen.append((short_time(sicht.time_of(block).beginn), was, wer, as_inline(wo)))
    ueberschrift = "Ihr Tag" if len(sicht.ablauf.tage) == 1 else f"Ihr Tag: {tag.titel}"
    kopf = ("Zeit", "Was", "Wer leitet", "Wo")
    return [Ueberschrift(ueberschrift), Absatz(as_inline(say_day(sicht, tag))), Tabelle(kopf, tuple(zeilen))]


def _block(sicht: Sicht, block: Planblock) -> list[Block]:
    zeit = sicht.time_of(block)
    bloecke: list[Block] = [
        Ueberschrift(f"{short_time(zeit.beginn)} Uhr · {block.titel}", 2),
        Absatz(f"**{say_length(block.minuten)}**, bis {short_time(zeit.ende)} Uhr"),
    ]
    if block.text.strip():
        bloecke.append(Absatz(prose(block.text)))
    if material := sicht.material_of(block):
        bloecke.append(Liste(material, "haken"))
    if schritte := sicht.steps_of(block):
        bloecke.append(Schritte(schritte))
    return bloecke
