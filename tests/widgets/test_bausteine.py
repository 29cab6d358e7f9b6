"""Do the blocks keep their promises on the Python side, and is their JavaScript harmless?"""

from __future__ import annotations

import inspect
import subprocess
from pathlib import Path

import pytest
from traitlets import TraitError

from toolkit import widgets as w

BAUSTEINE = [klasse for _, klasse in inspect.getmembers(w, inspect.isclass) if klasse is not w.Baustein]
GEMEINSAM = Path(w.__file__).with_name("gemeinsam.js")
MODULE = sorted(Path(w.__file__).parent.glob("*/*.js"))
OPTIONEN = [("", "egal"), ("a", "Eins"), ("b", "Zwei"), ("c", "Drei")]


def press(baustein, **nachricht):
    """What the page sends when somebody uses a button of the block."""
    baustein._handle_custom_msg(nachricht, [])


@pytest.mark.parametrize("klasse", BAUSTEINE, ids=lambda k: k.__name__)
def test_block_brings_one_module_and_explains_itself(klasse):
    assert str(klasse._esm).rstrip().endswith("export default { render };")
    assert (klasse.__doc__ or "").strip() != ""


@pytest.mark.parametrize("modul", [GEMEINSAM, *MODULE], ids=lambda p: p.stem)
def test_module_fetches_nothing_and_runs_no_text(modul):
    # The name of SVG's namespace looks like an address and is none: no program ever loads it.
    quelle = modul.read_text(encoding="utf-8").replace('"http://www.w3.org/2000/svg"', "")

    verboten = ["fetch(", "XMLHttpRequest", "import ", "eval(", "new Function", "document.write", "http:", "https:"]
    assert [wort for wort in verboten if wort in quelle] == []


def test_markup_is_parsed_in_one_place_only():
    stellen = {p.stem: p.read_text(encoding="utf-8").count("innerHTML") for p in [GEMEINSAM, *MODULE]}

    assert {name: zahl for name, zahl in stellen.items() if zahl} == {"gemeinsam": 1}


def test_trusted_markup_is_only_icons_and_our_own_sheet():
    zeilen = [z.strip() for p in MODULE for z in p.read_text(encoding="utf-8").splitlines() if "trusted(" in z]

    assert [z for z in zeilen if not any(wort in z for wort in ('"zeichen"', "(bild)", '"blatt"'))] == []


@pytest.mark.node
@pytest.mark.parametrize("modul", MODULE, ids=lambda p: p.stem)
def test_module_is_javascript(modul, tmp_path):
    datei = tmp_path / "modul.mjs"
    datei.write_text(GEMEINSAM.read_text("utf-8") + modul.read_text("utf-8"), encoding="utf-8")

    lauf = subprocess.run(["node", "--check", str(datei)], capture_output=True, text=True, check=False)

    assert lauf.stderr == ""


def test_block_refuses_a_trait_that_it_does_not_have():
    with pytest.raises(TraitError, match="Suchfeld kennt beschriftnug nicht"):
        w.Suchfeld(beschriftnug="Worum geht es?")


@pytest.mark.parametrize("klasse", [w.Optionsgruppe, w.Auswahl])
def test_single_choice_takes_known_values_only(klasse):
    feld = klasse(optionen=OPTIONEN, wert="a")

    with pytest.raises(TraitError, match="„z“ ist keine der Optionen"):
        feld.wert = "z"

    assert feld.wert == "a"


def test_checkboxes_keep_the_order_of_the_options():
    feld = w.Kontrollgruppe(optionen=OPTIONEN)

    feld.werte = ["c", "a", "c"]

    assert feld.werte == ["a", "c"]


@pytest.mark.parametrize(
    ("werte", "satz"), [(["a", "b", "c"], "Höchstens 2 Optionen"), (["z"], "Keine der Optionen: z")]
)
def test_checkboxes_refuse_too_many_and_unknown_values(werte, satz):
    feld = w.Kontrollgruppe(optionen=OPTIONEN, hoechstens=2, werte=["a"])

    with pytest.raises(TraitError, match=satz):
        feld.werte = werte

    assert feld.werte == ["a"]


def test_number_field_takes_a_whole_number_or_nothing():
    feld = w.Zahlenfeld(wert=9)

    feld.wert = None

    assert feld.wert is None
    with pytest.raises(TraitError):
        feld.wert = "neun"


def test_button_calls_back_only_while_it_is_active():
    gedrueckt = []
    knopf = w.Knopf(beschriftung="Drucken")
    knopf.on_click(lambda: gedrueckt.append("ja"))

    press(knopf, art="klick")
    press(knopf, art="etwas anderes")
    knopf.aktiv = False
    press(knopf, art="klick")

    assert gedrueckt == ["ja"]


def test_dialog_hands_on_known_answers_and_escape_as_empty():
    antworten = []
    dialog = w.Dialogfeld(antworten=[("ja", "Ja, gern"), ("nein", "Nein")])
    dialog.on_answer(antworten.append)

    for antwort in ("nein", "", "frei erfunden", 7):
        press(dialog, art="antwort", antwort=antwort)

    assert antworten == ["nein", "", ""]


def test_hit_list_hands_on_known_gestures_on_known_cards_only():
    gesten = []
    liste = w.Trefferliste(treffer=[{"slug": "check-in"}])
    liste.on_gesture(lambda geste, slug: gesten.append((geste, slug)))

    for art, slug in [("merken", "check-in"), ("merken", "fremd"), ("loeschen", "check-in"), ("mehr", "egal")]:
        press(liste, art=art, slug=slug)

    assert gesten == [("merken", "check-in"), ("mehr", "")]


def test_notepad_hands_on_known_gestures_on_its_entries_only():
    gesten = []
    zettel = w.Merkzettel(eintraege=[{"slug": "check-in", "titel": "Check-in", "zusatz": ""}])
    zettel.on_gesture(lambda geste, slug: gesten.append((geste, slug)))

    for art, slug in [("hoch", "check-in"), ("weg", "fremd"), ("quer", "check-in")]:
        press(zettel, art=art, slug=slug)

    assert gesten == [("hoch", "check-in")]


def test_message_changes_sentence_and_points_at_once():
    meldung = w.Meldung.alert()

    meldung.say("Etwas ging schief.", "Nichts ist verloren.", "Laden Sie neu.")

    assert (meldung.art, meldung.text, meldung.punkte) == (
        "alert",
        "Etwas ging schief.",
        ["Nichts ist verloren.", "Laden Sie neu."],
    )


def test_containers_hold_blocks_in_reading_order():
    eins, zwei = w.Knopf(), w.Suchfeld()

    abschnitt = w.Abschnitt("Suche", eins, zwei, ebene=3, anker="suche")

    assert (abschnitt.art, abschnitt.titel, abschnitt.kinder) == ("abschnitt", "Suche", [eins, zwei])
    assert [k(kinder).art for k, kinder in ((w.Stapel, eins), (w.Reihe, eins))] == ["stapel", "reihe"]
    assert w.Klappe("Mehr", eins).offen is False


def test_steps_take_only_known_ones():
    leiste = w.Schrittleiste(name="Schritte", schritte=[{"id": "a", "titel": "A"}, {"id": "b", "titel": "B"}], wahl="a")

    leiste.wahl = "b"

    with pytest.raises(TraitError, match="keiner der Schritte"):
        leiste.wahl = "c"
    assert leiste.wahl == "b"
