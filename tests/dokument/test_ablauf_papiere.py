"""Do the papers of a plan say what is planned, and nothing that is private?"""

from __future__ import annotations

from datetime import date, datetime

import pytest

from tests.dokument.katalog import make_catalogue
from tests.dokument.tagesplan import GEHEIM, TAG, regional_day, whole_catalogue
from tests.planung.bau import block, parallel, plan, spur
from toolkit.dokument.ablauf import (
    ablauf_als_termine,
    drehbuch_als_dokument,
    laufzettel_als_dokument,
    material_als_dokument,
    plan_angaben,
    responsible_people,
    wandagenda_als_dokument,
)
from toolkit.dokument.ablauf_sicht import prose, split_names
from toolkit.dokument.ablauf_tabellen import ablauf_als_tabellen, track_names
from toolkit.dokument.ablauf_termine import due_day
from toolkit.dokument.form import Hinweis, Liste, Quellen, Schritte, Tabelle, Ueberschrift
from toolkit.dokument.termine import ZONE
from toolkit.planung.ablauf import Aufgabe, Posten

KATALOG = make_catalogue()
KLEIN = plan(
    block("b1", 10, titel="Begrüßung", verantwortlich="Ada und Ben"),
    parallel(
        "p1",
        spur("s1", block("b2", 30, titel="Garten"), titel="Draußen", raum="Hof", verantwortlich="Cem"),
        spur("s2", block("b3", 15, titel="Kasse"), block("b4", 15, titel="Satzung"), titel="Drinnen"),
        titel="Werkstätten",
    ),
    block("b5", 45, art="pause", titel="Mittagessen", fest_um=720),
    titel="Muster-Treffen",
)


def tables(dokument) -> list[Tabelle]:
    return [b for b in dokument.bloecke if isinstance(b, Tabelle)]


def headings(dokument) -> list[str]:
    return [b.text.replace("\u00a0", " ") for b in dokument.bloecke if isinstance(b, Ueberschrift)]


def test_script_begins_with_the_day_at_a_glance() -> None:
    tabelle = tables(drehbuch_als_dokument(KLEIN, KATALOG))[0]

    assert tabelle.kopf == ("Zeit", "Dauer", "Was", "Wer")
    assert tabelle.zeilen == (
        ("9:00", "10\u00a0Min.", "Begrüßung", "Ada und Ben"),
        ("9:10", "30\u00a0Min.", "Werkstätten – gleichzeitig: Draußen, Drinnen", "Cem"),
        ("12:00", "45\u00a0Min.", "*Mittagessen*", "–"),
        ("12:45", "", "Ende", ""),
    )


def test_script_shows_tracks_side_by_side() -> None:
    tabelle = tables(drehbuch_als_dokument(KLEIN, KATALOG))[1]

    assert tabelle.kopf == ("Zeit", "Draußen (Hof)", "Drinnen")
    assert tabelle.zeilen == (
        ("9:10", "**Garten**\\\n30\u00a0Min. · Cem", "**Kasse**\\\n15\u00a0Min."),
        ("9:25", "", "**Satzung**\\\n15\u00a0Min."),
    )


def test_script_warns_of_gaps() -> None:
    hinweise = [
        b.text.replace("\u00a0", " ") for b in drehbuch_als_dokument(KLEIN, KATALOG).bloecke if isinstance(b, Hinweis)
    ]

    assert hinweise == [
        "Von 9:40 Uhr bis 12:00 Uhr ist zwischen „Werkstätten“ und „Mittagessen“ nichts geplant: 2 Stunden 20 Minuten."
    ]


def test_script_names_each_block_with_its_time() -> None:
    assert headings(drehbuch_als_dokument(KLEIN, KATALOG)) == [
        "Der Tag auf einen Blick",
        "9:00 Uhr · Begrüßung",
        "9:10 Uhr · Werkstätten",
        "12:00 Uhr (fest) · Mittagessen",
    ]


def test_script_of_cards_has_steps_with_times_and_announcements() -> None:
    dokument = drehbuch_als_dokument(regional_day(), whole_catalogue())
    schritte = next(b for b in dokument.bloecke if isinstance(b, Schritte)).schritte

    assert [(s.titel, s.minuten, s.zusatz.replace("\u00a0", " ")) for s in schritte] == [
        ("Kreise bilden", 4, "Ab 9:08 Uhr · Alle zusammen"),
        ("Sprechen und weiterrücken", 17, "Ab 9:12 Uhr · Zu zweit · 5 Runden"),
        ("Gemeinsam zurückschauen", 4, "Ab 9:29 Uhr · Alle zusammen"),
    ]
    assert all(s.ansage for s in schritte)


def test_script_names_sources_and_licence_of_its_cards() -> None:
    dokument = drehbuch_als_dokument(regional_day(), whole_catalogue())

    assert isinstance(dokument.bloecke[-1], Quellen)
    assert "[CC BY 4.0](https://creativecommons.org/licenses/by/4.0/deed.de)" in dokument.bloecke[-2].text
    assert plan_angaben(regional_day(), whole_catalogue(), TAG).lizenz == "CC BY 4.0 (Methodenkarten)"
    assert plan_angaben(KLEIN, KATALOG, TAG).lizenz == ""


def test_card_that_is_gone_leaves_its_steps() -> None:
    dokument = drehbuch_als_dokument(regional_day(), KATALOG)
    schritte = next(b for b in dokument.bloecke if isinstance(b, Schritte)).schritte

    assert [s.titel for s in schritte] == ["Kreise bilden", "Sprechen und weiterrücken", "Gemeinsam zurückschauen"]
    assert {s.ansage for s in schritte} == {""}


def test_private_notes_stand_only_in_a_script_that_asks_for_them() -> None:
    ablauf, katalog = regional_day(), whole_catalogue()
    offen = [
        drehbuch_als_dokument(ablauf, katalog),
        wandagenda_als_dokument(ablauf, katalog),
        material_als_dokument(ablauf),
        *(laufzettel_als_dokument(ablauf, katalog, wer) for wer in responsible_people(ablauf)),
        ablauf_als_termine(ablauf, "x"),
        ablauf_als_tabellen(ablauf),
    ]

    assert [GEHEIM in repr(papier) for papier in offen] == [False] * len(offen)
    assert GEHEIM in repr(drehbuch_als_dokument(ablauf, katalog, privat=True))
    assert GEHEIM in repr(ablauf_als_tabellen(ablauf, privat=True))


def test_wall_agenda_says_times_titles_and_tracks() -> None:
    dokument = wandagenda_als_dokument(KLEIN, KATALOG)

    assert (dokument.titel, dokument.untertitel) == ("Muster-Treffen", "9:00 bis 12:45\u00a0Uhr")
    assert [(t.titel, t.kopf, t.zeilen) for t in tables(dokument)] == [
        ("", ("Uhrzeit", "Programm"), (("9:00", "Begrüßung"),)),
        (
            "Werkstätten – gleichzeitig",
            ("Uhrzeit", "Spur 1", "Spur 2"),
            (("9:10", "**Draußen** · Hof\\\nGarten", "**Drinnen**\\\nKasse"), ("9:25", "", "Satzung")),
        ),
        ("", ("Uhrzeit", "Programm"), (("12:00", "*Mittagessen*"), ("12:45", "Ende"))),
    ]


def test_wall_agenda_of_a_day_that_is_not_there_fails() -> None:
    with pytest.raises(KeyError):
        wandagenda_als_dokument(KLEIN, KATALOG, "t99")


def test_material_is_summed_by_heads_and_ticked() -> None:
    ablauf = plan(
        block("b1", titel="Malen", material=(Posten(was="Stift", je="person"), Posten(was="Schere"))),
        block("b2", titel="Schreiben", material=(Posten(was="stift", je="person"),)),
        personen=8,
        material_da=("Schere",),
    )

    listen = [b.punkte for b in material_als_dokument(ablauf).bloecke if isinstance(b, Liste)]

    assert listen == [("**16\u00a0×** Stift, gleichzeitig 8 – Malen, Schreiben",), ("**1\u00a0×** Schere – Malen",)]


def test_material_of_a_plan_without_any_says_so() -> None:
    assert material_als_dokument(KLEIN).bloecke[0].text == "Für diesen Ablauf ist kein Material eingetragen."


def test_run_sheet_shows_own_blocks_among_the_others() -> None:
    tabelle = tables(laufzettel_als_dokument(KLEIN, KATALOG, "cem"))[0]

    assert tabelle.zeilen == (
        ("9:00", "Begrüßung", "Ada und Ben", "alle zusammen"),
        ("9:10", "**Garten**", "Sie", "Draußen (Hof)"),
        ("12:00", "Mittagessen", "–", "alle zusammen"),
    )


def test_run_sheet_of_somebody_without_a_task_says_so() -> None:
    assert (
        laufzettel_als_dokument(KLEIN, KATALOG, "Eva").bloecke[0].text
        == "In diesem Ablauf ist für Sie nichts eingetragen."
    )


def test_responsible_people_are_listed_once() -> None:
    assert responsible_people(KLEIN) == ("Ada", "Ben", "Cem")


@pytest.mark.parametrize(
    ("text", "namen"),
    [
        ("", ()),
        ("Ada", ("Ada",)),
        ("Ada, Ben und Cem", ("Ada", "Ben", "Cem")),
        ("Sandra & Undine/Ada", ("Sandra", "Undine", "Ada")),
    ],
)
def test_names_are_parted(text, namen) -> None:
    assert split_names(text) == namen


def test_days_and_tasks_become_dates() -> None:
    ablauf = regional_day()
    termine = ablauf_als_termine(ablauf, "blatt-7").termine

    assert (termine[0].beginn, termine[0].ende) == (
        datetime(2026, 11, 22, 9, 0, tzinfo=ZONE),
        datetime(2026, 11, 22, 15, 44, tzinfo=ZONE),
    )
    assert termine[0].ort == "Bürgerhaus Musterstadt, Saal"
    assert "10:55 Gesprächsrunden (Junges Engagement, Vereine und Rathaus)" in termine[0].text
    assert termine[1].titel == "Termin mit Programmbüro und Nachbarorten abstimmen, Kosten klären. (Cem Probst)"
    assert [t.beginn for t in termine[1:]] == [
        date(2026, 8, 30),
        date(2026, 9, 27),
        date(2026, 10, 25),
        date(2026, 11, 1),
        date(2026, 11, 8),
        date(2026, 11, 21),
    ]


def test_dates_keep_their_keys_when_the_plan_moves() -> None:
    vorher = [t.kennung for t in ablauf_als_termine(regional_day(), "x").termine]
    tag = regional_day().tage[0].model_copy(update={"datum": date(2027, 1, 5), "beginn": 600})
    nachher = ablauf_als_termine(regional_day().model_copy(update={"tage": (tag,)}), "x").termine

    assert [t.kennung for t in nachher] == vorher


@pytest.mark.parametrize(
    ("wann", "tag"),
    [
        ("2 Wochen vorher", date(2026, 11, 8)),
        ("einen Tag vorher", date(2026, 11, 21)),
        ("3 Monate danach", date(2027, 2, 20)),
        ("am selben Tag", TAG),
        ("danach", None),
        ("irgendwann", None),
    ],
)
def test_words_become_days(wann, tag) -> None:
    assert due_day(Aufgabe(id="v1", titel="x", wann=wann), TAG) == tag


def test_own_day_of_a_task_outranks_its_words() -> None:
    aufgabe = Aufgabe(id="v1", titel="x", wann="2 Wochen vorher", bis=date(2026, 5, 1))

    assert due_day(aufgabe, TAG) == date(2026, 5, 1)


def test_day_after_midnight_ends_on_the_next_day() -> None:
    ablauf = plan(block("b1", 180), beginn=1380)
    ablauf = ablauf.model_copy(update={"tage": (ablauf.tage[0].model_copy(update={"datum": TAG}),)})

    assert ablauf_als_termine(ablauf, "x").termine[0].ende == datetime(2026, 11, 23, 2, 0, tzinfo=ZONE)


def test_tracks_with_one_name_get_different_names() -> None:
    ablauf = plan(parallel("p1", spur("s1", titel="Spur"), spur("s2", titel="spur"), spur("s3", titel="Spur (2)")))

    assert track_names(ablauf) == {"s1": "Spur", "s2": "spur (2)", "s3": "Spur (2) (2)"}


def test_typed_signs_stay_signs_but_bold_is_bold() -> None:
    assert prose("**Achtung:** 5 * 3 [x](y) <b>") == r"**Achtung:** 5 \* 3 \[x\](y) \<b\>"
