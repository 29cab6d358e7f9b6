"""Does each page say what it is there for?"""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from methodenkoffer.catalogue import load_catalogue
from tests.dokument.katalog import make_card, make_catalogue
from tests.seiten.pruefer import Seitenleser
from toolkit.voila.apps import list_apps
from toolkit.voila.seiten import (
    angebot,
    angebote,
    anlass,
    karte,
    karten,
    pfad,
    pfade,
    start,
    suche,
    vergleich,
    werkzeuge,
)
from toolkit.voila.seiten.adresse import Angaben, make_address, shorten
from toolkit.voila.seiten.fehlt import find_nearest

BOESE = "<script>alert(1)</script>"
KATALOG = make_catalogue()


def words(html: str) -> str:
    return " ".join(Seitenleser(html).text.split())


def test_start_shows_only_purposes_that_have_something() -> None:
    links = Seitenleser(start.show_start(KATALOG, "").html).links

    assert [link for link in links if link.startswith("/anlaesse/")] == [
        "/anlaesse/treffen-vorbereiten",
        "/anlaesse/mit-anderen-orten",
    ]


def test_start_leads_to_each_area_of_tools() -> None:
    links = Seitenleser(start.show_start(KATALOG, "").html).links

    assert [link for link in links if link.startswith("/werkzeuge#")] == [
        "/werkzeuge#mappe",
        "/werkzeuge#planen",
        "/werkzeuge#treffen",
        "/werkzeuge#region",
    ]


def test_page_of_tools_names_every_screen() -> None:
    links = Seitenleser(werkzeuge.show_tools(KATALOG, "").html).links

    assert sorted(link for link in links if link.startswith("/app/") and link != "/app/mappe") == sorted(
        f"/app/{app.name}" for app in list_apps() if app.name != "mappe"
    )


def test_offer_leads_to_the_tools_that_help_with_it() -> None:
    angebote_echt = load_catalogue().angebote
    seite = Seitenleser(angebot.show_offer(load_catalogue(), "", "kollegiale-beratung").html)

    assert angebote_echt["kollegiale-beratung"].werkzeuge == ("beratung", "marktplatz")
    assert [link for link in seite.links if link.startswith("/app/")][-2:] == ["/app/beratung", "/app/marktplatz"]


def test_purpose_page_says_why_each_card_fits() -> None:
    text = words(anlass.show_purpose(KATALOG, "", "treffen-vorbereiten").html)

    assert "Ziel: Ordnen und Schwerpunkte finden" in text
    assert "Hilft bei: „" in text
    assert "Fertig geplant: Workshop-Pläne Musterplan" in text


def test_purpose_without_content_offers_a_next_step() -> None:
    text = words(anlass.show_purpose(KATALOG, "", "entscheiden").html)

    assert "Dafür haben wir noch nichts gesammelt. Alle Methodenkarten ansehen" in text


def test_card_is_cut_to_the_people_and_minutes_of_the_address() -> None:
    text = words(karte.show_card(KATALOG, "personen=16&minuten=16", "musterkarte").html)

    assert "Gerechnet für 16 Personen in 4 kleinen Gruppen und 1 Runde" in text
    assert "Gerechnet mit 1 statt 2 Runden." in text
    assert "32 × Zettel" in text


def test_card_says_too_little_time_and_never_cuts_silently() -> None:
    text = words(karte.show_card(KATALOG, "minuten=5", "musterkarte").html)

    assert "Braucht mindestens 11 Min., also 6 Min. mehr, als Sie haben." in text


def test_card_describes_itself_as_how_to() -> None:
    daten = {d["@type"]: d for d in Seitenleser(karte.show_card(KATALOG, "", "musterkarte").html).daten}

    assert set(daten) == {"BreadcrumbList", "HowTo"}
    howto = daten["HowTo"]
    assert (howto["@context"], howto["name"], howto["totalTime"]) == ("https://schema.org", "Musterkarte", "PT25M")
    assert howto["step"][0] == {
        "@type": "HowToStep",
        "position": 1,
        "name": "Beginnen",
        "text": "Alle setzen sich hin.",
        "timeRequired": "PT5M",
    }
    assert howto["supply"][0] == {"@type": "HowToSupply", "name": "Zettel", "requiredQuantity": "16"}


def test_absurd_parameters_are_left_out_and_said() -> None:
    antwort = karte.show_card(KATALOG, "personen=-3&minuten=9999999999&foo=1&personen=4", "musterkarte")

    text = words(antwort.html)
    assert antwort.status == 200
    assert "Die Angabe „foo“ kennen wir nicht. Sie bleibt unbeachtet." in text
    assert "„-3“ ist keine Zahl von 1 bis 5000. „Personen“ bleibt unbeachtet." in text
    assert "„9999999999“ ist keine Zahl von 1 bis 6000. „Minuten“ bleibt unbeachtet." in text
    assert "Gerechnet für 8 Personen" in text


def test_script_in_a_card_and_in_the_address_is_shown_as_text() -> None:
    boese = make_card(
        "boese",
        ("titel: Musterkarte", f'titel: "{BOESE}"'),
        ("Diese Karte ist klein.", f"{BOESE} [x](javascript:alert(1)) ![b](https://boese.example/x.png)"),
        ("was: Zettel", f'was: "{BOESE}"'),
    )
    katalog = make_catalogue(boese)

    for antwort in (
        karte.show_card(katalog, "q=%3Cscript%3Ealert(1)%3C/script%3E", "boese"),
        karten.show_finder(katalog, "q=%3Cscript%3Ealert(1)%3C/script%3E&%3Cscript%3E=1"),
        suche.show_search(katalog, "q=%3Cscript%3Ealert(1)%3C/script%3E"),
        karte.show_card(katalog, "", BOESE),
        angebote.show_offers(katalog, f"rolle={BOESE}"),
    ):
        seite = Seitenleser(antwort.html)
        assert (seite.offen, "img" in seite.marken) == ([], False)
        assert not [link for link in seite.links if link.startswith("javascript")]
        assert "alert(1)" in antwort.html


def test_finder_shows_reasons_for_and_against_and_keeps_the_wishes_in_the_links() -> None:
    html = karten.show_finder(KATALOG, "personen=9&minuten=13&form=praesenz&quatsch=1").html

    text = words(html)
    assert "2 Methoden passen" in text
    assert "Dafür: " in text
    assert "/karten/musterkarte?personen=9&amp;minuten=13" in html
    assert "/app/methodenkoffer?personen=9&amp;minuten=13&amp;form=praesenz" in html
    assert "quatsch" in text


def test_finder_shows_near_misses_with_their_reason() -> None:
    text = words(karten.show_finder(KATALOG, "personen=2").html)

    assert "Keine Methode passt ganz" in text
    assert "2 Methoden passen fast" in text
    assert "Dagegen: " in text


def test_each_wish_can_be_taken_away() -> None:
    html = karten.show_finder(KATALOG, "q=liste&ziel=ordnen&personen=9").html

    links = [link for link in Seitenleser(html).links if link.startswith("/karten?")]
    assert {"/karten?ziel=ordnen&personen=9", "/karten?q=liste&personen=9", "/karten?q=liste&ziel=ordnen"} <= set(links)


def test_offers_are_filtered_by_purpose_role_and_audience() -> None:
    passt = angebote.show_offers(KATALOG, "anlass=mit-anderen-orten&rolle=ausrichten&zielgruppe=koordination")
    nicht = angebote.show_offers(KATALOG, "rolle=bewerben")

    assert "/angebote/musterangebot" in Seitenleser(passt.html).links
    assert "/angebote/musterangebot" not in Seitenleser(nicht.html).links
    assert "Kein Angebot passt" in words(nicht.html)


def test_comparison_has_a_row_per_offer() -> None:
    assert vergleich.build_comparison(KATALOG).zeilen == (
        (
            "[Musterangebot](/angebote/musterangebot)",
            "Teilnehmen, Ausrichten",
            "Läuft (22.\u00a0November 2026)",
            "einmal im Jahr",
            "Koordination",
            "nicht genannt",
        ),
    )


def test_offer_page_lists_its_sections() -> None:
    links = Seitenleser(angebot.show_offer(KATALOG, "", "musterangebot").html).links

    assert [link for link in links if link.startswith("#")][:3] == ["#inhalt", "#worum", "#fuer-wen"]


def test_plan_page_counts_material_for_the_people_of_the_address() -> None:
    text = words(pfad.show_plan(KATALOG, "personen=10", "musterplan").html)

    assert "Material für 10 Personen" in text
    assert "40 × Zettel (Musterkarte, Nachbarkarte)" in text


def test_plans_say_for_how_many_people_and_how_long() -> None:
    text = words(pfade.show_plans(KATALOG, "").html)

    assert "Musterplan" in text
    assert "6 bis 20" in text
    assert "2 Stunden 30 Minuten" in text


def test_search_is_grouped_and_empty_search_offers_a_way() -> None:
    funde = words(suche.show_search(KATALOG, "q=Musterplan").html)
    leer = words(suche.show_search(KATALOG, "q=xqzxqzxqz").html)

    assert "Workshop-Pläne Musterplan" in funde
    assert "Dazu haben wir nichts gefunden." in leer


def test_missing_card_shows_the_nearest_titles_and_the_search() -> None:
    antwort = karte.show_card(KATALOG, "", "nachbarkrte")

    seite = Seitenleser(antwort.html)
    assert antwort.status == 404
    assert "/karten/nachbarkarte" in seite.links
    assert ("get", "/suche") in seite.formulare
    assert 'value="nachbarkrte"' in antwort.html


def test_nearest_titles_begin_with_the_most_similar() -> None:
    assert find_nearest(KATALOG, "karten", "nachbar-karte")[0] == ("Nachbarkarte", "nachbarkarte")
    assert find_nearest(KATALOG, "karten", "völlig-anders-xyz") == ()


@given(st.text(max_size=200))
def test_any_query_is_read_without_an_error(query: str) -> None:
    angaben = Angaben.from_query(query, ("personen",))
    personen = angaben.read_number("personen", "Personen", 5000)

    assert personen is None or 1 <= personen <= 5000
    assert all(len(h) < 200 for h in angaben.hinweise)


@given(st.text(max_size=100))
def test_any_address_and_slug_gives_a_page(text: str) -> None:
    assert karte.show_card(KATALOG, text, text).status in (200, 404)
    assert karten.show_finder(KATALOG, f"q={text}").status == 200
    assert suche.show_search(KATALOG, text).status == 200


def test_foreign_text_is_shortened_to_one_line() -> None:
    assert shorten("a\nb\x00c" + "d" * 60) == "a b c" + "d" * 34 + "…"


def test_address_leaves_empty_values_out() -> None:
    assert make_address("/karten", q="", personen=None, minuten=5) == "/karten?minuten=5"
    assert make_address("/karten") == "/karten"
