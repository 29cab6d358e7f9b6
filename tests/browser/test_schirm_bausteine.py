"""Do the blocks work by keyboard and for those who listen, each by itself, without any kernel?"""

from __future__ import annotations

import json

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from toolkit import widgets as w
from toolkit.dokument import zeichen
from toolkit.frame.stilblatt import read_styles

pytestmark = pytest.mark.browser

# A stand-in for the page's side of a block: keeps its traits, tells listeners, notes what would be sent.
MODELL = """
window.gesendet = [];
window.modelle = {};
const modell = (name, werte) => {
  const zuhoerer = {};
  return (modelle[name] = {
    get: (n) => werte[n],
    set: (n, wert) => {
      werte[n] = wert;
      gesendet.push([name, n, wert]);
      (zuhoerer[`change:${n}`] ?? []).forEach((f) => f());
    },
    save_changes: () => {},
    send: (inhalt) => gesendet.push([name, inhalt]),
    on: (n, f) => { (zuhoerer[n] ??= []).push(f); },
    off: (n, f) => { zuhoerer[n] = (zuhoerer[n] ?? []).filter((g) => g !== f); },
    sage: (inhalt) => (zuhoerer['msg:custom'] ?? []).forEach((f) => f(inhalt)),
  });
};
"""


def show(page: Page, **bausteine: w.Baustein) -> Page:
    """Show blocks on an empty page with our styles."""
    aufrufe = []
    for name, baustein in bausteine.items():
        zustand = {k: v for k, v in baustein.get_state().items() if not k.startswith("_") and k != "layout"}
        aufrufe.append(
            f"{{ const quelle = new Blob([{json.dumps(str(baustein._esm))}], {{ type: 'text/javascript' }});"
            f"const el = document.createElement('div'); document.querySelector('main').append(el);"
            f"const {{ default: b }} = await import(URL.createObjectURL(quelle));"
            f"b.render({{ model: modell({json.dumps(name)}, {json.dumps(zustand)}), el }}); }}"
        )
    stile = read_styles() + "".join(str(getattr(b, "_css", "")) for b in bausteine.values())
    page.set_content(
        f"<!doctype html><html lang='de'><head><title>Probe</title><style>{stile}</style></head>"
        "<body class='k-text'><main><h1>Probe</h1></main></body></html>"
    )
    page.add_script_tag(content=MODELL + "\n".join(aufrufe) + "\nwindow.fertig = true;", type="module")
    page.wait_for_function("window.fertig === true")
    return page


def sent(page: Page) -> list[object]:
    return page.evaluate("gesendet")


def choices() -> list[tuple[str, str]]:
    return [("", "egal"), ("a", "Eins"), ("b", "Zwei")]


def test_dialog_takes_the_focus_and_gives_it_back(page: Page):
    show(
        page,
        knopf=w.Knopf(beschriftung="Öffnen"),
        dialog=w.Dialogfeld(titel="Mappe schließen?", text="Alles ist gesichert.", antworten=[("ja", "Schließen")]),
    )
    page.get_by_role("button", name="Öffnen").focus()
    page.evaluate("modelle.dialog.set('offen', true)")
    dialog = page.get_by_role("dialog", name="Mappe schließen?")
    expect(dialog).to_be_visible()
    expect(dialog.get_by_role("button", name="Schließen")).to_be_focused()

    page.keyboard.press("Escape")

    expect(dialog).to_have_count(0)
    expect(page.get_by_role("button", name="Öffnen")).to_be_focused()
    assert sent(page)[-1] == ["dialog", {"art": "antwort", "antwort": ""}]


def test_toggle_tells_whether_it_is_pressed(page: Page):
    show(page, schalter=w.Schalter(beschriftung="Große Schrift"))
    knopf = page.get_by_role("button", name="Große Schrift")

    knopf.focus()
    page.keyboard.press("Space")

    expect(knopf).to_have_attribute("aria-pressed", "true")


def test_radio_group_moves_with_the_arrow_keys(page: Page):
    show(page, gruppe=w.Optionsgruppe(beschriftung="Bereich", optionen=choices()))

    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")

    expect(page.get_by_role("group", name="Bereich").get_by_role("radio", name="Eins")).to_be_checked()
    assert sent(page) == [["gruppe", "wert", "a"]]


def test_search_field_sends_once_after_a_pause(page: Page):
    show(page, feld=w.Suchfeld(beschriftung="Worum geht es?", pause=80))

    # All keys in one go: on a busy machine real ones may lie further apart than the pause.
    page.evaluate(
        """() => {
            const feld = document.querySelector('input');
            for (const text of ['s', 'st', 'str', 'streit']) {
                feld.value = text;
                feld.dispatchEvent(new Event('input'));
            }
        }"""
    )

    page.wait_for_function("gesendet.length > 0")
    assert sent(page) == [["feld", "wert", "streit"]]


def test_live_region_is_there_before_it_speaks(page: Page):
    show(page, meldung=w.Meldung(), alarm=w.Meldung.alert())
    regionen = page.locator("[role=status], [role=alert]")
    expect(regionen).to_have_count(2)

    page.evaluate("modelle.alarm.set('text', '<b>Das ging schief.</b>')")

    expect(page.get_by_role("alert")).to_have_text("<b>Das ging schief.</b>")


def test_hit_list_shows_everything_as_text(page: Page):
    boese = "<img src=x onerror=alert(1)>"
    page.on("dialog", lambda dialog: pytest.fail(dialog.message))

    show(
        page,
        liste=w.Trefferliste(
            name="Treffer",
            worte={"ansehen": "Ansehen", "vergleichen": "Vergleichen", "merken": "Merken"},
            zeichen={"personen": zeichen("personen")},
            treffer=[
                {
                    "slug": "x",
                    "titel": boese,
                    "kurz": boese,
                    "kopf": [["bereich", "team", boese]],
                    "fakten": [["personen", boese, boese]],
                    "dafuer": [boese],
                    "dagegen": [boese],
                }
            ],
        ),
    )

    expect(page.get_by_role("article").get_by_role("heading")).to_have_text(boese)
    expect(page.locator("main img")).to_have_count(0)


def test_print_page_runs_no_script_and_opens_the_dialog(page: Page):
    show(page, ausgang=w.Ausgang())

    page.evaluate(
        "modelle.ausgang.sage({art: 'drucken', html: '<p>Blatt</p><script>parent.document.title = \"lief\"</script>'})"
    )

    expect(page.frame_locator("iframe").get_by_text("Blatt")).to_be_attached()
    assert page.title() == "Probe"


def test_blocks_together_have_no_violation(page: Page):
    show(
        page,
        suche=w.Suchfeld(beschriftung="Worum geht es?", hilfe="In Ihren Worten."),
        zahl=w.Zahlenfeld(beschriftung="Personen", kleinster=1, fehler="Bitte eine Zahl."),
        auswahl=w.Auswahl(beschriftung="Ort", optionen=choices()),
        optionen=w.Optionsgruppe(beschriftung="Bereich", optionen=choices()),
        kontrolle=w.Kontrollgruppe(beschriftung="Ziele", optionen=choices()[1:], hilfe="Bis zu vier.", voll="Voll."),
        schalter=w.Schalter(beschriftung="Große Schrift", wert=True),
        meldung=w.Meldung.alert(text="Etwas ging schief."),
        tabelle=w.Tabelle(
            titel="Vergleich", spalten=["Merkmal", "Eins"], zeilen=[{"kopf": "Minuten", "zellen": [["8", "9"]]}]
        ),
        zettel=w.Merkzettel(
            name="Merkliste",
            worte={"hoch": "Nach oben", "runter": "Nach unten", "weg": "Weg"},
            eintraege=[{"slug": "a", "titel": "Check-in", "zusatz": "8 Minuten"}],
        ),
    )

    verstoesse = Axe().run(page).response["violations"]

    assert [(v["id"], [n["html"] for n in v["nodes"]]) for v in verstoesse] == []


def form(felder, **inhalt):
    from toolkit.frame.mappe import make_plain_form

    block = make_plain_form(felder)
    block.inhalt = inhalt
    return block


@pytest.mark.parametrize(
    ("getippt", "zahl"),
    [("20", 20), ("1.250,50 €", 1250.5), ("-3", -3), ("1.000.000", 1_000_000), ("0,5", 0.5), ("", None)],
)
def test_number_is_read_as_people_write_it(page: Page, getippt, zahl):
    show(page, form=form([{"art": "zahl", "name": "wert", "titel": "Wert"}], wert=7))
    feld = page.get_by_label("Wert")
    expect(feld).to_have_value("7")

    feld.fill(getippt)
    feld.press("Tab")

    assert [n[1]["inhalt"]["wert"] for n in sent(page)] == [zahl]
    expect(feld).not_to_have_attribute("aria-invalid", "true")


@pytest.mark.parametrize("getippt", ["zwölf", "1,2,3", "2,5", "-1", "99"])
def test_number_outside_its_limits_is_said_and_not_kept(page: Page, getippt):
    felder = [{"art": "zahl", "name": "wert", "titel": "Wert", "ganz": True, "kleinster": 0, "groesster": 30}]
    show(page, form=form(felder, wert=7))
    feld = page.get_by_label("Wert")

    feld.fill(getippt)
    feld.press("Tab")

    assert [n[1]["inhalt"]["wert"] for n in sent(page)] == [None]
    expect(feld).to_have_attribute("aria-invalid", "true")
    expect(feld).to_have_accessible_description("Bitte eine passende Zahl eintragen, zum Beispiel 20.")


def test_folded_list_shows_names_and_makes_fields_when_unfolded(page: Page):
    liste = {
        "art": "liste",
        "name": "leute",
        "titel": "Gast",
        "einzahl": "Gast",
        "hinzu": "Gast hinzufügen",
        "leer": "Noch niemand.",
        "kompakt": True,
        "felder": [{"art": "zeile", "name": "name", "titel": "Name"}, {"art": "zeile", "name": "ort", "titel": "Ort"}],
    }
    leute = [{"id": f"aaa{i}", "name": f"Gast Nummer {i}", "ort": ""} for i in range(5)]
    show(page, form=form([liste], leute=leute))
    assert page.locator("input").count() == 0

    page.get_by_text("Gast 2: Gast Nummer 1").focus()
    page.keyboard.press("Enter")
    page.get_by_role("group", name="Gast 2").get_by_label("Name").fill("Amira Muster")
    page.get_by_role("button", name="Gast hinzufügen").click()

    expect(page.locator("summary").nth(1)).to_have_text("Gast 2: Amira Muster")
    expect(page.get_by_role("group", name="Gast 6").get_by_label("Name")).to_be_focused()
    expect(page.get_by_role("group", name="Gast 2").get_by_label("Name")).to_have_value("Amira Muster")
    page.get_by_role("group", name="Gast 2").get_by_role("button", name="Nach unten").click()
    expect(page.locator("summary").nth(2)).to_have_text("Gast 3: Amira Muster")
    assert Axe().run(page).violations_count == 0


def test_folded_entry_shows_what_matters_beside_its_name(page: Page):
    felder = [
        {"art": "zeile", "name": "name", "titel": "Name"},
        {"art": "wahl", "name": "zusage", "titel": "Zusage", "optionen": [["", "offen"], ["ja", "kommt"]]},
        {"art": "tag", "name": "bis", "titel": "Bis"},
        {"art": "haken", "name": "foto", "titel": "Fotos erlaubt"},
    ]
    saetze = {"einzahl": "Gast", "hinzu": "Gast hinzufügen", "leer": "Niemand."}
    kopf = {"kompakt": True, "kopf": ["zusage", "bis", "foto"]}
    liste = {"art": "liste", "name": "leute", "titel": "Gast", "felder": felder, **saetze, **kopf}
    voll = {"id": "aaaa", "name": "Helga Probe", "zusage": "ja", "bis": "2027-03-02", "foto": True}
    show(page, form=form([liste], leute=[voll, {"id": "bbbb", "name": "", "zusage": "", "bis": None, "foto": False}]))

    expect(page.locator("summary").nth(0)).to_have_text("Gast 1: Helga Probe · kommt · 2.3.2027 · Fotos erlaubt")
    expect(page.locator("summary").nth(1)).to_have_text("Gast 2: Eintrag ohne Namen")
    page.locator("summary").nth(1).click()
    page.get_by_role("group", name="Gast 2").get_by_label("Zusage").select_option("ja")
    expect(page.locator("summary").nth(1)).to_have_text("Gast 2: kommt")


def test_entry_that_is_only_a_who_bears_its_name_and_numbers_their_unit(page: Page):
    felder = [
        {"art": "zeile", "name": "wer", "titel": "Wer"},
        {"art": "zeile", "name": "macht", "titel": "Macht"},
        {"art": "zahl", "name": "gibt", "titel": "Gibt", "einheit": "Euro"},
    ]
    liste = {"art": "liste", "name": "orte", "titel": "Orte", "einzahl": "Ort", "hinzu": "Noch ein Ort", "leer": "–"}
    ort = {"id": "ort1", "wer": "Eichberg", "macht": "Plakat", "gibt": 12.5}
    show(page, form=form([{**liste, "felder": felder, "kompakt": True, "kopf": ["macht", "gibt"]}], orte=[ort]))

    expect(page.locator("summary")).to_have_text("Ort 1: Eichberg · Plakat · 12,5\u00a0Euro")
    page.locator("summary").click()
    page.get_by_role("button", name="Herausnehmen").click()
    expect(page.get_by_text("Herausgenommen: Eichberg")).to_be_visible()


def goals_and_measures(*ziele: str) -> list[dict[str, object]]:
    """Two lists; what can be chosen in the second stands in the first."""
    optionen = [["", "noch offen"], *([z.casefold(), z] for z in ziele)]
    ziel = [{"art": "zeile", "name": "was", "titel": "Ziel"}]
    massnahme = [
        {"art": "zeile", "name": "name", "titel": "Was"},
        {"art": "wahl", "name": "ziel", "titel": "Wofür", "optionen": optionen},
    ]
    worte = {"titel": "Liste", "leer": "Nichts."}
    erste = {"einzahl": "Ziel", "hinzu": "Ziel hinzufügen", "felder": ziel}
    zweite = {"einzahl": "Tat", "hinzu": "Tat hinzufügen", "felder": massnahme, "kompakt": True, "kopf": ["ziel"]}
    return [
        {"art": "liste", "name": "ziele", **worte, **erste},
        {"art": "liste", "name": "taten", **worte, **zweite},
    ]


def test_new_choices_leave_everything_else_where_it_is(page: Page):
    taten = [{"id": "tat1", "name": "Plakat", "ziel": "a"}, {"id": "tat2", "name": "Presse", "ziel": "a"}]
    ziele = [{"id": "ziel1", "was": "Alt"}, {"id": "ziel2", "was": "Weg"}]
    show(page, form=form(goals_and_measures("A", "B"), ziele=ziele, taten=taten))
    page.locator("summary").nth(0).click()
    page.get_by_role("group", name="Ziel 2").get_by_role("button", name="Herausnehmen").click()
    page.get_by_label("Ziel", exact=True).fill("Neu")
    page.evaluate("window.feld = document.activeElement")

    neu = goals_and_measures("B", "A")
    neu[1]["felder"][1]["optionen"][2][1] = "A wie Anfang"
    page.evaluate("(neu) => modelle.form.set('felder', neu)", neu)

    assert page.evaluate("document.activeElement === feld && feld.isConnected")
    expect(page.get_by_role("button", name="Rückgängig: wieder einsetzen")).to_be_visible()
    auswahl = page.get_by_role("group", name="Tat 1").get_by_label("Wofür")
    expect(auswahl.locator("option")).to_have_text(["noch offen", "B", "A wie Anfang"])
    expect(auswahl).to_have_value("a")
    expect(page.locator("summary")).to_have_text(["Tat 1: Plakat · A wie Anfang", "Tat 2: Presse · A wie Anfang"])
    page.locator("summary").nth(1).click()
    zweite = page.get_by_role("group", name="Tat 2").get_by_label("Wofür")
    expect(zweite.locator("option")).to_have_text(["noch offen", "B", "A wie Anfang"])
    page.get_by_label("Ziel", exact=True).press("Control+Z")
    expect(page.get_by_label("Ziel", exact=True)).to_have_value("Alt")


def test_choice_that_is_gone_is_open_and_comes_back(page: Page):
    show(page, form=form(goals_and_measures("A", "B"), taten=[{"id": "tat1", "name": "Plakat", "ziel": "b"}]))
    page.locator("summary").click()
    auswahl = page.get_by_label("Wofür")

    page.evaluate("(neu) => modelle.form.set('felder', neu)", goals_and_measures("A"))

    expect(auswahl).to_have_value("")
    page.evaluate("(neu) => modelle.form.set('felder', neu)", goals_and_measures("A", "B"))
    expect(auswahl).to_have_value("b")


def test_other_fields_are_drawn_anew_with_the_focus_at_its_place(page: Page):
    felder = goals_and_measures("A")
    show(page, form=form(felder, ziele=[{"id": "ziel1", "was": "Alt"}], taten=[]))
    page.get_by_label("Ziel", exact=True).focus()

    felder[0]["felder"].append({"art": "zeile", "name": "merkmal", "titel": "Merkmal"})
    page.evaluate("(neu) => modelle.form.set('felder', neu)", felder)

    expect(page.get_by_label("Merkmal")).to_be_visible()
    expect(page.get_by_label("Ziel", exact=True)).to_be_focused()


def test_fixed_list_takes_values_and_nothing_else(page: Page):
    felder = [{"art": "zahl", "name": "ja", "titel": "Ja"}]
    saetze = {"einzahl": "Frage", "hinzu": "Frage hinzufügen", "leer": "Keine Frage."}
    liste = {"art": "liste", "name": "fragen", "titel": "Frage", "fest": True, "felder": felder, **saetze}
    show(page, form=form([liste], fragen=[{"id": "aaaa", "titel": "War der Ort gut?", "ja": None}]))

    page.get_by_role("group", name="War der Ort gut?").get_by_label("Ja").fill("7")
    page.keyboard.press("Tab")

    assert [n[1]["inhalt"]["fragen"][0]["ja"] for n in sent(page)] == [7]
    expect(page.get_by_role("button")).to_have_count(0)


def test_steps_show_where_one_is_and_keep_the_focus(page: Page):
    schritte = [{"id": "a", "titel": "Termin", "stand": "2 Sachen fehlen"}, {"id": "b", "titel": "Themen"}]
    show(page, leiste=w.Schrittleiste(name="Schritte", schritte=schritte, wahl="a"))
    leiste = page.get_by_role("navigation", name="Schritte")
    expect(leiste.get_by_role("button", name="Termin 2 Sachen fehlen")).to_have_attribute("aria-current", "step")

    leiste.get_by_role("button", name="Themen").focus()
    page.keyboard.press("Enter")
    neu = [{"id": "a", "titel": "Termin", "stand": "fertig", "fertig": True}, {"id": "b", "titel": "Themen"}]
    page.evaluate("(neu) => modelle.leiste.set('schritte', neu)", neu)

    expect(leiste.get_by_role("button", name="Themen")).to_be_focused()
    expect(leiste.get_by_role("button", name="Themen")).to_have_attribute("aria-current", "step")
    expect(leiste.get_by_role("button", name="Termin fertig")).not_to_have_attribute("aria-current", "step")
    assert Axe().run(page).violations_count == 0


def test_paste_field_takes_more_if_it_says_so(page: Page):
    show(page, form=form([{"art": "absatz", "name": "text", "titel": "Text", "laengste": 200_000}], text=""))

    expect(page.get_by_label("Text")).to_have_attribute("maxlength", "200000")


def test_progress_is_a_native_bar_that_speaks_only_now_and_then(page: Page):
    show(
        page,
        balken=w.Fortschrittsbalken(beschriftung="Wird berechnet …", pause=600_000),
        leer=w.Fortschrittsbalken(beschriftung="Gleich geht es los", versteckt=True),
    )
    balken = page.get_by_role("progressbar", name="Wird berechnet …")
    status = page.get_by_role("status").first

    expect(page.get_by_role("progressbar")).to_have_count(1)
    expect(balken).not_to_have_attribute("value", "0")
    expect(status).to_have_text("Wird berechnet …")
    page.evaluate("modelle.balken.set('anteil', 0.4); modelle.balken.set('satz', 'Tausch 17 von 40')")
    expect(balken).to_have_attribute("value", "0.4")
    expect(page.locator("p.k-vermerk").first).to_have_text("Tausch 17 von 40")
    expect(status).to_have_text("Wird berechnet …")
    assert Axe().run(page).response["violations"] == []

    page.evaluate("modelle.balken.set('versteckt', true)")
    expect(page.get_by_role("progressbar")).to_have_count(0)
    expect(status).to_have_text("")
    page.evaluate("modelle.balken.set('versteckt', false)")
    expect(status).to_have_text("Tausch 17 von 40")
