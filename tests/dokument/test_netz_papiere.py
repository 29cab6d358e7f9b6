"""Do the papers of a network come out at any size, and do they keep quiet about ratings unless somebody chose them?"""

from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest

from tests.dokument.netzproben import make_sheet
from tests.export.proben import ANGABEN
from toolkit.dokument.netz.beispiel import netz_beispiel
from toolkit.dokument.netz.blatt import Akteurszeile, Bindungszeile, Netzblatt
from toolkit.dokument.netz.boegen import kreisbogen_als_dokument, sammelbogen_als_dokument
from toolkit.dokument.netz.papiere import WARNUNG, netz_als_dokument
from toolkit.export.docx.datei import render_docx
from toolkit.export.html import render_file
from toolkit.export.markdown import render_markdown
from toolkit.export.pdf.druck import render_pdf

TAG = date(2026, 11, 30)
BOESE = "=1+1 <script>x</script> \\ `a` | * ]]> &amp;"
PAPIERE = (netz_als_dokument, sammelbogen_als_dokument, kreisbogen_als_dokument)


def with_ratings(**felder):
    akteure = [Akteurszeile(id=f"a{n}000", name=f"Stelle {n}", einfluss=5 - n % 5) for n in range(6)]
    bindungen = [
        Bindungszeile(von=a.id, zu=b.id, art="konflikt" if a.id == "a0000" else "information", vertrauen=1, nutzen=2)
        for a, b in pairwise(akteure)
    ]
    return Netzblatt(akteure=akteure, bindungen=bindungen, **felder)


@pytest.mark.parametrize("sicht", ["netz", "kreise", "sektoren"])
def test_paper_says_nothing_of_influence_trust_and_conflict_by_default(sicht):
    text = render_markdown(netz_als_dokument(with_ratings(sicht=sicht)))

    koerper = text.split("Die Karte zeigt, was die Beteiligten")[0]
    assert not any(wort in koerper for wort in ("Einfluss:", "von 5", "Konflikt ", "verlassen sich", "Viel Einfluss"))
    assert "Einschätzungen zu Einfluss, Vertrauen und Konflikten stehen nicht auf diesem Blatt." in text


def test_paper_without_ratings_is_the_same_whatever_was_rated():
    blatt = with_ratings()
    ohne = blatt.model_copy(
        update={
            "akteure": [a.model_copy(update={"einfluss": None}) for a in blatt.akteure],
            "bindungen": [
                b.model_copy(update={"vertrauen": None, "nutzen": None}) for b in blatt.bindungen if b.art != "konflikt"
            ],
        }
    )

    assert netz_als_dokument(blatt) == netz_als_dokument(ohne)


def test_paper_with_ratings_warns_at_its_top_and_holds_them():
    dokument = netz_als_dokument(with_ratings(mit_bewertung=True, sicht="kreise"))

    text = render_markdown(dokument)
    assert dokument.bloecke[0].text == WARNUNG
    assert all(wort in text for wort in ("Einfluss", "5 von 5", "Konflikt"))


def test_response_and_reason_stand_there_where_figures_are_withheld():
    text = render_markdown(netz_als_dokument(with_ratings(gefragt=20, geantwortet=4)))

    assert "4 von 20 haben geantwortet (20\u00a0%)." in text
    assert "Das ist zu wenig, die Zahl wäre ein Zufall." in text


@pytest.mark.parametrize(
    "blatt", [Netzblatt(), make_sheet(1, 0), make_sheet(2, 1), netz_beispiel(TAG), make_sheet(40, 80)]
)
def test_every_paper_comes_out_at_any_size(blatt):
    dokumente = [mache(blatt) for mache in PAPIERE]

    assert all(render_pdf(d, ANGABEN).startswith(b"%PDF") for d in dokumente)
    assert all(render_docx(d, ANGABEN).startswith(b"PK") for d in dokumente)
    assert render_pdf(dokumente[2], ANGABEN, "wand-a3").startswith(b"%PDF")


def test_large_network_says_that_its_picture_does_not_fit():
    text = render_markdown(netz_als_dokument(make_sheet(300, 700)))

    assert "So viele Stellen passen nicht lesbar auf ein Blatt." in text


def test_hostile_text_stays_text():
    blatt = netz_beispiel(TAG)
    stoerer = [a.model_copy(update={"name": BOESE, "rolle": BOESE, "anliegen": BOESE}) for a in blatt.akteure]

    blatt = blatt.model_copy(update={"akteure": stoerer, "titel": BOESE, "frage": BOESE, "mit_bewertung": True})

    assert all(render_pdf(mache(blatt), ANGABEN).startswith(b"%PDF") for mache in PAPIERE)
    assert all("<script>x" not in render_file(mache(blatt)) for mache in PAPIERE)
