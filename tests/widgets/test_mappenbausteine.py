"""Do the blocks around the Mappe keep their promises on the Python side?"""

from __future__ import annotations

from toolkit.widgets.blattformular import Blattformular
from toolkit.widgets.eintragsliste import Eintragsliste
from toolkit.widgets.mappenschluessel import HOECHSTENS_ENTWUERFE, Mappenschluessel


def press(baustein, **nachricht):
    baustein._handle_custom_msg(nachricht, [])


def listen(klasse, **traits):
    gehoert = []
    baustein = klasse(**traits)
    baustein.send = lambda inhalt, *_: gehoert.append(inhalt)
    return baustein, gehoert


def test_form_counts_what_it_was_given_and_tells_old_from_new():
    form, _ = listen(Blattformular)
    entwuerfe = []
    form.on_draft(lambda nr, inhalt, aktuell: entwuerfe.append((nr, inhalt, aktuell)))

    form.show({"a": 1}, "blatt", 3, "14:03")
    press(form, art="entwurf", nr=1, stand=form.stand, inhalt={"a": 2})
    press(form, art="entwurf", nr=2, stand=form.stand - 1, inhalt={"a": 3})

    assert entwuerfe == [(1, {"a": 2}, True), (2, {"a": 3}, False)]
    assert (form.blatt, form.version, form.gespeichert) == ("blatt", 3, "14:03")


def test_form_ignores_what_is_no_draft():
    form, _ = listen(Blattformular)
    entwuerfe = []
    form.on_draft(lambda *alles: entwuerfe.append(alles))

    for nachricht in (
        {"art": "klick"},
        {"art": "entwurf", "nr": "eins", "inhalt": {}},
        {"art": "entwurf", "nr": 1, "inhalt": []},
    ):
        press(form, **nachricht)

    assert entwuerfe == []


def test_form_waits_at_most_one_and_a_half_seconds():
    form = Blattformular()

    assert form.pause < form.traits()["pause"].max <= 1500


def test_form_acknowledges_with_version_and_time():
    form, gehoert = listen(Blattformular)

    form.acknowledge(4, 7, "14:03", gut=True)

    assert gehoert == [{"art": "quittung", "nr": 4, "gut": True, "version": 7, "zeit": "14:03"}]
    assert (form.version, form.gespeichert) == (7, "14:03")


def test_list_hands_on_gestures_that_an_entry_offers():
    liste, gehoert = listen(
        Eintragsliste,
        eintraege=[
            {"id": "a", "titel": "A", "knoepfe": [["weg", "Weg"]]},
            {"id": "b", "titel": "B", "haken": False},
        ],
    )
    gesten = []
    liste.on_gesture(lambda geste, kennung: gesten.append((geste, kennung)))

    for art, kennung in [("weg", "a"), ("an", "a"), ("an", "b"), ("weg", "b"), ("weg", "fremd")]:
        press(liste, art=art, id=kennung)
    liste.draw_again()

    assert (gesten, gehoert) == ([("weg", "a"), ("an", "b")], [{"art": "zeichnen"}])


def test_key_hands_on_known_gestures_with_clean_drafts():
    schluessel, _ = listen(Mappenschluessel)
    gesten = []
    schluessel.on_gesture(lambda geste, daten: gesten.append((geste, daten)))

    press(
        schluessel,
        art="bereit",
        code="x" * 500,
        entwuerfe={"a": {"version": 1, "inhalt": [], "mehr": 1}, "b": 7, "c": {}},
    )
    press(schluessel, art="oeffnen", code=7)
    press(schluessel, art="sprengen", code="")

    assert gesten == [
        ("bereit", {"code": "x" * 200, "entwuerfe": {"a": {"version": 1, "inhalt": [], "gesendet": None}}})
    ]


def test_key_takes_a_limited_number_of_drafts():
    schluessel, _ = listen(Mappenschluessel)
    gesten = []
    schluessel.on_gesture(lambda _, daten: gesten.append(len(daten["entwuerfe"])))

    press(schluessel, art="bereit", code="", entwuerfe={str(n): {"version": 1, "inhalt": n} for n in range(99)})

    assert gesten == [HOECHSTENS_ENTWUERFE]


def test_key_never_holds_the_code_in_its_state():
    schluessel, gehoert = listen(Mappenschluessel)

    schluessel.keep_code("7KQ2M-AAAAA-BBBBB-CCCCC-DDDDD")

    assert gehoert == [{"art": "behalten", "code": "7KQ2M-AAAAA-BBBBB-CCCCC-DDDDD"}]
    assert "7KQ2M" not in str(schluessel.get_state())
