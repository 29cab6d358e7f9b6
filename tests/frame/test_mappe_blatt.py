"""Does a sheet keep every word, whoever else works on it and whatever happens to the store?"""

from __future__ import annotations

import asyncio

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.frame.mappenhilfe import Datenbank, minutes, new_mappe, new_sheet, same_sheet
from toolkit.frame.mappe import Arbeitsblatt, Aufschub


@pytest.fixture
def datenbank(tmp_path):
    return Datenbank(tmp_path)


@pytest.fixture
def zu_zweit(datenbank):
    """One sheet, open at two people's."""
    eine, code = new_mappe(datenbank)
    andere, _ = new_mappe(datenbank, code)
    blatt = new_sheet(eine, ort="Bücherei")
    return blatt, same_sheet(andere, blatt)


def stored(blatt):
    return blatt.mappe.ablage.load_sheet(blatt.mappe.zugang, blatt.blatt_id).inhalt


def versions(blatt):
    alle = blatt.mappe.ablage.list_versions(blatt.mappe.zugang, blatt.blatt_id)
    return [(fassung.name, fassung.inhalt["ort"]) for fassung in alle]


def test_draft_is_overwritten_and_its_time_is_said(datenbank):
    blatt = new_sheet(new_mappe(datenbank)[0])

    assert blatt.change(minutes(ort="Rathaus"))
    assert blatt.change(minutes(ort="Bücherei"))

    assert (stored(blatt)["ort"], blatt.sauber, len(blatt.gespeichert)) == ("Bücherei", True, 5)
    assert versions(blatt) == []


def test_title_of_the_sheet_follows_its_content(datenbank):
    blatt = new_sheet(new_mappe(datenbank)[0])

    blatt.change({**minutes(), "titel": "Stammtisch"})

    assert blatt.mappe.ablage.load_sheet(blatt.mappe.zugang, blatt.blatt_id).titel == "Stammtisch"


def test_step_keeps_a_version_under_its_name(datenbank):
    blatt = new_sheet(new_mappe(datenbank)[0], ort="Bücherei")

    blatt.step("vor dem Treffen")
    blatt.change(minutes(ort="Rathaus"))

    assert versions(blatt) == [("vor dem Treffen", "Bücherei")]


def test_content_that_does_not_fit_is_not_saved_and_not_lost(datenbank):
    blatt = new_sheet(new_mappe(datenbank)[0], ort="Bücherei")

    blatt.change({**minutes(), "beginn": "25:99"})

    assert (blatt.sauber, stored(blatt)["ort"], blatt.inhalt["beginn"]) == (False, "Bücherei", "25:99")
    assert blatt.hinweis == "Protokoll: Diese Angaben passen nicht: beginn."


def test_change_elsewhere_appears_and_says_what_it_is(zu_zweit):
    mein, ihr = zu_zweit
    vorher = mein.geladen

    ihr.change(minutes(ort="Rathaus"))
    mein.mappe.look()

    assert (mein.inhalt["ort"], mein.geladen, mein.sauber) == ("Rathaus", vorher + 1, True)
    assert mein.hinweis == "„Runde“ wurde an anderer Stelle geändert. Ort: „Rathaus“ statt „Bücherei“."


def test_own_save_is_not_reported_as_a_change_elsewhere(zu_zweit):
    mein, _ = zu_zweit
    mein.change(minutes(ort="Rathaus"))
    vorher = mein.geladen

    mein.mappe.look()

    assert (mein.geladen, mein.hinweis) == (vorher, "")


def test_later_one_sees_what_both_did_and_nothing_is_overwritten(zu_zweit):
    mein, ihr = zu_zweit
    ihr.change(minutes(ort="Rathaus", anwesend=["Amira Muster"]))

    gespeichert = mein.change(minutes(ort="Park"))

    assert (gespeichert, mein.sauber, mein.inhalt["ort"], stored(mein)["ort"]) == (False, False, "Park", "Rathaus")
    assert mein.konflikt.ihre == ("Ort: „Rathaus“ statt „Bücherei“", "Anwesend: „Amira Muster“ dazu")
    assert mein.konflikt.meine == ("Ort: „Park“ statt „Bücherei“",)
    assert mein.konflikt.wahlen == ("meine", "andere", "beide")


@pytest.mark.parametrize(
    ("wahl", "gilt", "aufgehoben"),
    [
        ("meine", "Park", [("Der andere Stand vor „Meine behalten“", "Rathaus")]),
        ("andere", "Rathaus", [("Ihr Stand vor „Andere übernehmen“", "Park")]),
    ],
)
def test_choice_lets_one_count_and_keeps_the_other_as_a_version(zu_zweit, wahl, gilt, aufgehoben):
    mein, ihr = zu_zweit
    ihr.change(minutes(ort="Rathaus"))
    mein.change(minutes(ort="Park"))

    mein.choose(wahl)

    assert (mein.inhalt["ort"], stored(mein)["ort"], mein.sauber, mein.konflikt) == (gilt, gilt, True, None)
    assert versions(mein) == aufgehoben
    assert mein.change(minutes(ort="Park 2"))


def test_choosing_both_makes_a_second_sheet(zu_zweit):
    mein, ihr = zu_zweit
    ihr.change(minutes(ort="Rathaus"))
    mein.change(minutes(ort="Park"))

    mein.choose("beide")

    alle = mein.mappe.ablage.list_sheets(mein.mappe.zugang)
    assert {(b.titel, b.inhalt["ort"]) for b in alle} == {("Runde", "Rathaus"), ("Runde (Ihre Fassung)", "Park")}
    assert mein.blatt_id != ihr.blatt_id


def test_choice_that_comes_too_late_asks_again(zu_zweit):
    mein, ihr = zu_zweit
    ihr.change(minutes(ort="Rathaus"))
    mein.change(minutes(ort="Park"))
    ihr.change(minutes(ort="Schloss"))

    mein.choose("meine")

    assert (stored(mein)["ort"], mein.konflikt.ihre) == ("Schloss", ("Ort: „Schloss“ statt „Bücherei“",))


def test_typing_goes_on_while_the_choice_is_open(zu_zweit):
    mein, ihr = zu_zweit
    ihr.change(minutes(ort="Rathaus"))
    mein.change(minutes(ort="Park"))

    mein.change(minutes(ort="Parkbank"))
    mein.choose("meine")

    assert stored(ihr)["ort"] == "Parkbank"


def test_draft_that_was_typed_on_older_content_becomes_a_question(zu_zweit):
    mein, ihr = zu_zweit
    ihr.change(minutes(ort="Rathaus"))
    mein.mappe.look()

    mein.clash(minutes(ort="Bücherei", leitung="Helga Probe"))

    assert (stored(mein)["ort"], mein.inhalt["leitung"]) == ("Rathaus", "Helga Probe")
    assert mein.konflikt.meine == ("Leitung: „Helga Probe“ eingetragen",)


def test_sheet_deleted_elsewhere_can_be_kept_as_a_new_one(zu_zweit):
    mein, ihr = zu_zweit
    ihr.mappe.ablage.delete_sheet(ihr.mappe.zugang, ihr.blatt_id, ihr.version)

    mein.mappe.look()
    assert (mein.konflikt.wahlen, mein.inhalt["ort"]) == (("beide", "andere"), "Bücherei")
    mein.choose("beide")

    assert [b.titel for b in mein.mappe.ablage.list_sheets(mein.mappe.zugang)] == ["Runde"]


def test_sheet_in_the_trash_keeps_the_draft_until_it_is_back(zu_zweit):
    mein, ihr = zu_zweit
    korb = ihr.mappe.ablage.move_to_trash(ihr.mappe.zugang, ihr.blatt_id, ihr.version)
    mein.mappe.look()

    mein.change(minutes(ort="Park"))
    assert (mein.sauber, mein.inhalt["ort"]) == (False, "Park")
    ihr.mappe.ablage.move_to_trash(ihr.mappe.zugang, ihr.blatt_id, korb.version, zurueck=True)
    mein.mappe.look()

    assert (stored(mein)["ort"], mein.sauber) == ("Park", True)


def test_store_that_is_gone_loses_nothing_and_saves_when_it_is_back(datenbank):
    blatt = new_sheet(new_mappe(datenbank)[0], ort="Bücherei")
    datenbank.weg = True

    blatt.change(minutes(ort="Park"))
    assert (blatt.sauber, blatt.mappe.zustand, blatt.inhalt["ort"]) == (False, "getrennt", "Park")
    datenbank.weg = False
    blatt.mappe.look()

    assert (blatt.sauber, blatt.mappe.zustand, stored(blatt)["ort"]) == (True, "offen", "Park")


def test_code_changed_meanwhile_closes_and_keeps_the_draft_for_the_new_one(zu_zweit):
    mein, ihr = zu_zweit
    _, neuer_code = ihr.mappe.ablage.change_code(ihr.mappe.zugang)

    mein.change(minutes(ort="Park"))
    assert (mein.sauber, mein.mappe.zustand, mein.inhalt["ort"]) == (False, "geschlossen", "Park")
    mein.mappe.open(neuer_code)

    assert (stored(mein)["ort"], mein.sauber) == ("Park", True)


def test_closing_takes_the_content_from_the_screen(datenbank):
    blatt = new_sheet(new_mappe(datenbank)[0], ort="Bücherei")
    vorher = blatt.geladen

    blatt.mappe.close()

    assert (blatt.inhalt, blatt.blatt_id, blatt.geladen) == (None, "", vorher + 1)


def test_read_only_code_saves_nothing_and_says_so(datenbank):
    mappe, _ = new_mappe(datenbank)
    blatt = new_sheet(mappe, ort="Bücherei")
    leser, _ = new_mappe(datenbank, mappe.ablage.add_code(mappe.zugang, "lesen"))
    gelesen = same_sheet(leser, blatt)

    gelesen.change(minutes(ort="Park"))

    assert (gelesen.gesperrt, gelesen.sauber, stored(blatt)["ort"]) == (True, False, "Bücherei")
    assert "Mit diesem Code können Sie lesen, aber nichts ändern." in gelesen.hinweis


def test_sheet_of_an_unknown_kind_is_shown_as_not_editable(datenbank):
    mappe, _ = new_mappe(datenbank)
    fremd = mappe.ablage.add_sheet(mappe.zugang, "protokoll", "Von morgen", {"neu": 1}, 99)

    blatt = Arbeitsblatt(mappe, "protokoll")

    assert blatt.load(fremd.id) is False
    assert (blatt.gesperrt, "neueren Version" in blatt.hinweis) == (True, True)


def test_draft_from_the_tab_is_saved_when_nobody_else_changed_anything(datenbank):
    mappe, code = new_mappe(datenbank)
    blatt = new_sheet(mappe, ort="Bücherei")
    nachher = same_sheet(new_mappe(datenbank, code)[0], blatt)

    nachher.hand_back(version=1, inhalt=minutes(ort="Park"), gesendet=None)

    assert (stored(blatt)["ort"], nachher.hinweis) == (
        "Park",
        "Ihr Entwurf war noch auf diesem Gerät. Er ist jetzt gespeichert.",
    )


def test_draft_from_the_tab_builds_on_what_it_sent_itself(zu_zweit):
    mein, nach_dem_neuladen = zu_zweit
    mein.change(minutes(ort="Rathaus"))
    nach_dem_neuladen.mappe.look()

    nach_dem_neuladen.hand_back(version=1, inhalt=minutes(ort="Rathaus, Saal 2"), gesendet=minutes(ort="Rathaus"))

    assert (stored(mein)["ort"], nach_dem_neuladen.konflikt) == ("Rathaus, Saal 2", None)


def test_draft_from_the_tab_never_overwrites_somebody_else(zu_zweit):
    mein, ihr = zu_zweit
    ihr.change(minutes(ort="Rathaus"))
    mein.mappe.look()

    mein.hand_back(version=1, inhalt=minutes(ort="Park"), gesendet=None)

    assert (stored(ihr)["ort"], mein.inhalt["ort"]) == ("Rathaus", "Park")
    assert mein.konflikt.ihre == ("Ort: „Rathaus“ statt „Park“",)


def test_draft_from_the_tab_that_does_not_fit_is_refused(datenbank):
    blatt = new_sheet(new_mappe(datenbank)[0], ort="Bücherei")

    blatt.hand_back(version=1, inhalt={"ort": 7}, gesendet=None)

    assert (stored(blatt)["ort"], blatt.inhalt["ort"]) == ("Bücherei", "Bücherei")


def test_postponed_saving_waits_for_a_pause_and_saves_the_newest(datenbank):
    blatt = new_sheet(new_mappe(datenbank)[0])
    stand = blatt.version

    async def _work():
        aufschub = Aufschub(blatt, pause=0.05)
        for ort in ("B", "Bü", "Büch"):
            aufschub.change(minutes(ort=ort))
        assert (blatt.sauber, blatt.version) == (False, stand)
        await asyncio.sleep(0.3)

    asyncio.run(_work())

    assert (stored(blatt)["ort"], blatt.version, blatt.sauber) == ("Büch", stand + 1, True)


def test_postponed_saving_is_at_once_without_an_event_loop(datenbank):
    blatt = new_sheet(new_mappe(datenbank)[0])

    Aufschub(blatt).change(minutes(ort="Park"))

    assert stored(blatt)["ort"] == "Park"


SCHRITTE = st.lists(
    st.tuples(st.sampled_from([0, 1]), st.sampled_from(["tippen", "sehen", "meine", "andere", "beide", "weg", "da"])),
    max_size=14,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(schritte=SCHRITTE)
def test_no_word_that_was_saved_or_typed_is_ever_lost(tmp_path_factory, schritte):
    datenbank = Datenbank(tmp_path_factory.mktemp("mappe"))
    mappe, code = new_mappe(datenbank)
    eines = new_sheet(mappe)
    leute = [eines, same_sheet(new_mappe(datenbank, code)[0], eines)]
    getippt = []

    for nummer, (wer, was) in enumerate(schritte):
        blatt = leute[wer]
        if was == "tippen" and blatt.inhalt is not None:
            getippt.append(f"Wort {nummer}")
            blatt.change({**blatt.inhalt, "anwesend": [*blatt.inhalt["anwesend"], getippt[-1]]})
        elif was == "sehen":
            blatt.mappe.look()
        elif was in ("weg", "da"):
            datenbank.weg = was == "weg"
        elif blatt.konflikt is not None:
            blatt.choose(was)
    datenbank.weg = False

    zugang, ablage = mappe.zugang, mappe.ablage
    auf_schirm = [str(blatt.inhalt) for blatt in leute]
    in_mappe = [str(b.inhalt) for b in ablage.list_sheets(zugang)]
    fassungen = [str(f.inhalt) for b in ablage.list_sheets(zugang) for f in ablage.list_versions(zugang, b.id)]
    irgendwo = "\n".join([*auf_schirm, *in_mappe, *fassungen])
    assert [wort for wort in getippt if f"'{wort}'" not in irgendwo] == []
    for blatt in leute:
        if blatt.sauber and blatt.inhalt is not None and blatt.konflikt is None:
            assert str(blatt.inhalt) in irgendwo
