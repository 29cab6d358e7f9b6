"""Does the list for the evening before tell what the plan has and lacks, and only before the day begins?"""

from __future__ import annotations

from datetime import date

import pytest

from tests.planung.bau import block, parallel, plan, spur
from toolkit.apps.live.bereit import Bereitbereich, check_plan
from toolkit.apps.live.quellen import Fund
from toolkit.apps.live.view import Ansicht
from toolkit.frame.grenze import Grenze
from toolkit.frame.mappe.offen import OffeneMappe
from toolkit.frame.schirm import Rahmen
from toolkit.frame.worte import load_words
from toolkit.planung.ablauf import Ablauf, Angaben
from toolkit.store import open_store

WORTE = load_words(check_plan.__code__.co_filename)
ADA = "Ada Beispiel"


def full_plan() -> Ablauf:
    """A plan that lacks nothing: a break needs neither words nor people, a track's people count for its blocks."""
    grund = plan(
        block("a", text="Alle stellen sich vor.", verantwortlich=ADA),
        block("b", art="pause"),
        parallel("p", spur("s", block("c", text="Wir sammeln."), verantwortlich=ADA)),
        angaben=Angaben(ort="Musterstadt", raum="Bücherei"),
    )
    tag = grund.tage[0].model_copy(update={"datum": date(2026, 12, 3)})
    return grund.model_copy(update={"tage": (tag,)})


def test_plan_that_has_everything_is_told_so():
    gefunden = check_plan(Fund(full_plan(), "t1", "blatt1"), WORTE)

    assert gefunden == [
        (True, "Datum: 3.\u00a0Dezember 2026"),
        (True, "Ort: Musterstadt, Bücherei"),
        (True, "Überall steht, wer verantwortlich ist."),
        (True, "Überall steht, worum es geht und was Sie ansagen können."),
        (True, "Der Plan liegt in Ihrer Mappe."),
    ]


def test_what_lacks_is_named_and_counted():
    karg = plan(block("a"), block("b", art="pause"), parallel("p", spur("s", block("c", verantwortlich=ADA))))

    gefunden = check_plan(Fund(karg, "t1"), WORTE)

    assert gefunden == [
        (False, "Im Plan fehlt das Datum."),
        (False, "Im Plan fehlt der Ort."),
        (False, "Bei einem Block steht nicht, wer verantwortlich ist."),
        (False, "Bei 2 Blöcken steht nicht, worum es geht."),
    ]


@pytest.mark.parametrize(
    ("ablauf", "stand", "erster"),
    [
        (full_plan(), "Aus dem Plan lesen wir: Es ist alles da.", "Erledigt: Datum: 3.\u00a0Dezember 2026"),
        (plan(block("a")), "Aus dem Plan lesen wir: 4 Punkte sind noch offen.", "Offen: Im Plan fehlt das Datum."),
    ],
)
def test_list_says_how_much_is_open(ablauf, stand, erster):
    bereich = Bereitbereich(WORTE)

    bereich.refresh(Fund(ablauf, "t1"))

    assert (bereich.plan.text, bereich.plan.punkte[0], bereich.block.versteckt) == (stand, erster, False)


def test_own_ticks_stay_for_this_day_and_go_with_another():
    bereich = Bereitbereich(WORTE)
    alle = [wert for wert, _ in bereich.haken.optionen]
    bereich.refresh(Fund(full_plan(), "t1"))

    bereich.haken.werte = alle
    bereich.refresh(Fund(full_plan(), "t1"))
    assert bereich.haken.werte == alle
    bereich.refresh(Fund(plan(block("a")), "t1"))

    assert bereich.haken.werte == []


def test_list_is_there_before_the_day_and_not_on_it(tmp_path, monkeypatch):
    monkeypatch.setenv("KOFFER_STRENG", "1")
    monkeypatch.setenv("KOFFER_DATEN", str(tmp_path))
    ablage = open_store(str(tmp_path / "koffer.sqlite"))
    schirm = Ansicht(Rahmen(Grenze("probe", "", lambda _: None), None), OffeneMappe(lambda: ablage))
    gesehen = [schirm.bereit.block.versteckt]

    schirm.modell.choose(Fund(full_plan(), "t1"))
    gesehen.append(schirm.bereit.block.versteckt)
    schirm.modell.start(ab_jetzt=False)
    gesehen.append(schirm.bereit.block.versteckt)

    assert gesehen == [True, False, True]
    assert schirm.bereit.block in schirm.bausteine
