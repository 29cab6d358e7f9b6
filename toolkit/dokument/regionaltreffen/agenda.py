"""How does the workshop plan for a Regionaltreffen become the agenda of this one?"""

from __future__ import annotations

from collections.abc import Sequence

from methodenkoffer.catalogue import Katalog
from methodenkoffer.schema import Pfad
from toolkit.dokument.blattwert import new_mark
from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.raster import name_room, name_session, sessions_at, times_of
from toolkit.dokument.regionaltreffen.themen import chosen_topics, name_topic
from toolkit.dokument.regionaltreffen.werte import Zeitfenster
from toolkit.dokument.regionaltreffen.worte import join_parts, one_line, people_of, title_of
from toolkit.planung.ablauf import Ablauf, Angaben, Block, Parallel, Spur
from toolkit.planung.baum import next_id
from toolkit.planung.meldungen import Fehler
from toolkit.planung.uhr import plan_times
from toolkit.planung.vorlage import NEUN_UHR, plan_from_path
from toolkit.planung.werte import TAG_MINUTEN
from toolkit.planung.worte import join_words, read_clock, say_count, write_clock

PFAD = "regionaltreffen"
RUNDE = "Gesprächsrunde"
RUNDENARTEN = ("frei", "parallel")
MEISTE_SPUREN = 12
LAENGSTER_TITEL = 200
KEIN_PFAD = Fehler(
    "Der fertige Workshop-Plan „Regionaltreffen ausrichten“ fehlt in diesem Koffer.",
    "Beginnen Sie im Ablaufplaner mit einem leeren Ablauf.",
)
Spurthema = tuple[str, str, str]  # title, room, who leads it


def lengths(katalog: Katalog) -> list[tuple[str, int]]:
    """Return the lengths of the workshop plan: name and minutes; none if it is not there."""
    pfad = katalog.pfade.get(PFAD)
    return [(f.name, f.minuten) for f in pfad.fassungen] if pfad else []


def agenda_from_path(treffen: Regionaltreffen, katalog: Katalog, fassung: str) -> Ablauf | Fehler:
    """Make the agenda of this meeting, with its day, hours, people and place.

    The sessions of the grid, or else the chosen topics, run side by side where the plan has rounds of talks. Tasks
    before and after stay on the sheet of the meeting, where they have their days.

    Args:
        treffen: the sheet.
        katalog: holds the workshop plan and its method cards.
        fassung: name of one of ``lengths``.
    """
    pfad = katalog.pfade.get(PFAD)
    if not isinstance(pfad, Pfad):
        return KEIN_PFAD
    beginn = read_clock(treffen.beginn) if treffen.beginn else None
    plan = plan_from_path(pfad, katalog.karten, fassung, people_of(treffen), NEUN_UHR if beginn is None else beginn)
    if isinstance(plan, Fehler):
        return plan
    enden = [plan.tage[0].ziel_ende, read_clock(treffen.ende, plan.tage[0].beginn) if treffen.ende else None]
    tag = plan.tage[0].model_copy(
        update={"datum": treffen.tag, "ziel_ende": min((e for e in enden if e is not None), default=None)}
    )
    angaben = Angaben(
        anlass=treffen.worum,
        ziel=plan.angaben.ziel,
        ort=join_parts(treffen.ort, treffen.adresse)[:300],
        leitung=treffen.moderation,
        kontakt=treffen.telefon or treffen.kontakt,
        hinweis=plan.angaben.hinweis,
    )
    plan = plan.model_copy(
        update={
            "titel": title_of(treffen)[:LAENGSTER_TITEL],
            "tage": (tag,),
            "angaben": angaben,
            "vorbereitung": (),
            "nachbereitung": (),
        }
    )
    return _fill_rounds(plan, _rounds(treffen))


def round_times(ablauf: Ablauf) -> list[Zeitfenster]:
    """Return when the rounds of talks are in an agenda, as times for the grid; rounds after midnight are left out."""
    zeiten = plan_times(ablauf).zeiten
    runden = [zeiten[e.id] for tag in ablauf.tage for e in tag.elemente if RUNDE in e.titel and e.art in RUNDENARTEN]
    return [
        Zeitfenster(id=new_mark(), beginn=write_clock(z.beginn), ende=write_clock(z.ende))
        for z in runden
        if z.ende < TAG_MINUTEN
    ]


def agenda_notes(treffen: Regionaltreffen, ablauf: Ablauf) -> tuple[str, ...]:
    """Say where grid and agenda do not fit together: number of rounds, or when they begin."""
    runden = round_times(ablauf)
    zeiten = [z for z in times_of(treffen) if any(p.zeit == z.id for p in treffen.plaetze)]
    if not zeiten:
        return ()
    if not runden:
        return ("Diese Länge hat keine Gesprächsrunden. Ihr Raster steht darum nicht im Ablauf.",)
    if len(runden) != len(zeiten):
        im_plan = say_count(len(runden), "Gesprächsrunde", "Gesprächsrunden")
        im_raster = say_count(len(zeiten), "Zeit", "Zeiten")
        tun = "Fügen Sie im Ablaufplaner Runden dazu oder lassen Sie welche weg."
        return (f"Das Raster hat {im_raster}, der Ablauf {im_plan}. {tun}",)
    return tuple(
        f"Runde {nummer} beginnt im Raster um {z.beginn}\u00a0Uhr, im Ablauf um {r.beginn}\u00a0Uhr."
        for nummer, (z, r) in enumerate(zip(zeiten, runden, strict=True), 1)
        if z.beginn and z.beginn != r.beginn
    )


def _rounds(treffen: Regionaltreffen) -> list[list[Spurthema]]:
    """Return for each round what runs side by side; with a grid time by time, else the chosen topics for all rounds."""
    zeiten = []
    for zeit in times_of(treffen):
        hier = [
            (name_session(s), name_room(raum, nummer), join_words([one_line(n) for n in s.anbietende if one_line(n)]))
            for nummer, raum in enumerate(treffen.raeume, 1)
            for s in sessions_at(treffen, zeit.id, raum.id)
        ]
        if hier:
            zeiten.append(hier)
    if zeiten:
        return zeiten
    themen = [(name_topic(t), "", "") for t in chosen_topics(treffen)]
    return [themen] * MEISTE_SPUREN if themen else []


def _fill_rounds(plan: Ablauf, runden: Sequence[Sequence[Spurthema]]) -> Ablauf:
    elemente: list[Block | Parallel] = []
    uebrig = list(runden)
    for stueck in plan.tage[0].elemente:
        if uebrig and isinstance(stueck, Block) and stueck.art == "frei" and RUNDE in stueck.titel:
            gruppe, plan = _split(plan, stueck, uebrig.pop(0)[:MEISTE_SPUREN])
            elemente.append(gruppe)
        else:
            elemente.append(stueck)
    tag = plan.tage[0].model_copy(update={"elemente": tuple(elemente)})
    return Ablauf.model_validate({**plan.__dict__, "tage": (tag,)})


def _split(plan: Ablauf, block: Block, themen: Sequence[Spurthema]) -> tuple[Parallel, Ablauf]:
    gruppe, plan = next_id(plan, "p")
    spuren = []
    for titel, raum, wer in themen:
        spur, plan = next_id(plan, "s")
        kennung, plan = next_id(plan, "b")
        kurz = titel[:LAENGSTER_TITEL]
        mit = f"Gespräch mit {wer}"[:LAENGSTER_TITEL] if wer else "Gespräch in der Gruppe"
        teil = block.model_copy(update={"id": kennung, "titel": mit, "verantwortlich": wer[:300]})
        spuren.append(Spur(id=spur, titel=kurz, raum=raum[:300], verantwortlich=wer[:300], bloecke=(teil,)))
    return Parallel(id=gruppe, titel=block.titel, spuren=tuple(spuren)), plan
