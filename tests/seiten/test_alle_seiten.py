"""Is every page of the real content whole: one heading, closed elements, links that lead somewhere?"""

from __future__ import annotations

import functools
import itertools
import re
from urllib.parse import unquote, urlsplit

import pytest

from methodenkoffer.catalogue import load_catalogue
from tests.seiten.pruefer import Seitenleser
from toolkit.voila.seiten.ausgabe import Antwort
from toolkit.voila.seiten.wege import WEGE

KATALOG = load_catalogue()
FESTE = ("/", "/angebote", "/angebote/vergleich", "/karten", "/pfade", "/suche", "/werkzeuge", "/datenschutz", "/ueber")
ADRESSEN = (
    *FESTE,
    *(f"/anlaesse/{s}" for s in KATALOG.begriffe["anlaesse"]),
    *(f"/angebote/{s}" for s in KATALOG.angebote),
    *(f"/karten/{s}" for s in KATALOG.karten),
    *(f"/pfade/{s}" for s in KATALOG.pfade),
    "/karten?q=entscheiden&personen=9&minuten=20&ziel=entscheiden&form=praesenz",
    "/karten?personen=3&minuten=1",
    "/karten/punktabfrage?personen=2&minuten=1",
    "/angebote?rolle=ausrichten&anlass=junge-menschen&zielgruppe=team",
    "/suche?q=streit",
    "/suche?q=zzzzqqqq",
    "/karten/gibt-es-nicht",
    "/angebote/gibt-es-nicht",
    "/pfade/gibt-es-nicht",
    "/anlaesse/gibt-es-nicht",
)


@functools.cache
def show(adresse: str) -> Antwort:
    """Show a page as the server would."""
    teile = urlsplit(adresse)
    for muster, zeigen in WEGE:
        treffer = re.fullmatch(muster, teile.path)
        if treffer:
            return zeigen(KATALOG, teile.query, *(unquote(g) for g in treffer.groups()))
    return Antwort("", 404)


@pytest.mark.parametrize("adresse", ADRESSEN)
def test_page_has_one_heading_and_no_level_is_skipped(adresse: str) -> None:
    ebenen = [ebene for ebene, _ in Seitenleser(show(adresse).html).ueberschriften]

    assert ebenen.count(1) == 1
    assert [(a, b) for a, b in itertools.pairwise(ebenen) if b > a + 1] == []


@pytest.mark.parametrize("adresse", ADRESSEN)
def test_page_is_well_formed_with_ids_once_and_no_script(adresse: str) -> None:
    seite = Seitenleser(show(adresse).html)

    assert seite.offen == []
    assert len(seite.kennungen) == len(set(seite.kennungen))
    assert {"main", "header", "footer", "nav"} <= seite.marken
    assert not {"iframe", "object", "embed", "img"} & seite.marken


@pytest.mark.parametrize("adresse", ADRESSEN)
def test_page_has_title_description_and_language(adresse: str) -> None:
    html = show(adresse).html

    assert re.search(r"<title>.{5,120} – Methodenkoffer</title>", html)
    assert re.search(r'<meta name="description" content="[^"]{20,400}">', html)
    assert '<html lang="de">' in html


@pytest.mark.parametrize("adresse", ADRESSEN)
def test_page_says_nothing_of_machinery(adresse: str) -> None:
    text = Seitenleser(show(adresse).html).text

    assert re.findall(r"(?i:\b(?:kernel|server|zertifikat|browser)\b)|\b(?:None|True|False|undefined)\b", text) == []


def test_every_link_of_ours_leads_to_a_page_and_every_anchor_exists() -> None:
    tot = []
    for adresse in ADRESSEN:
        seite = Seitenleser(show(adresse).html)
        for link in seite.links:
            ziel, _, anker = link.partition("#")
            if ziel.startswith(("http", "mailto:", "/app/")):
                continue
            antwort = show(ziel or adresse)
            fehlt = bool(ziel) and antwort.status != 200
            if fehlt or (anker and anker not in Seitenleser(antwort.html).kennungen):
                tot.append((adresse, link))

    assert tot == []


def test_forms_only_read_and_stay_with_us() -> None:
    formulare = {f for adresse in ADRESSEN for f in Seitenleser(show(adresse).html).formulare}

    assert {methode for methode, _ in formulare} == {"get"}
    assert [ziel for _, ziel in formulare if not ziel.startswith("/")] == []


def test_two_clicks_lead_from_the_start_to_every_offer_plan_and_purpose() -> None:
    erste = {link for link in Seitenleser(show("/").html).links if link.startswith("/")}
    zweite = {link for ziel in erste for link in Seitenleser(show(ziel).html).links}

    assert {f"/anlaesse/{s}" for s in KATALOG.begriffe["anlaesse"]} <= erste
    assert {f"/angebote/{s}" for s in KATALOG.angebote} <= zweite
    assert {f"/pfade/{s}" for s in KATALOG.pfade} <= zweite
    assert {f"/karten/{s}" for s in KATALOG.karten} <= zweite
