from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings

from tests.planung.netzakteure import build, networks
from toolkit.planung.netz import Akteur, Bindung, Netz, read_network
from toolkit.planung.netz.lesart import HOECHSTENS
from toolkit.planung.netz.werte import SEKTOREN

ALLE_DREI = {"a": "zivilgesellschaft", "b": "verwaltung", "c": "wirtschaft"}


def test_connector_is_named_with_what_hangs_on_it() -> None:
    lesart = read_network(build("ab ac ad de", ALLE_DREI))

    assert (
        lesart.saetze[0]
        == "„Haus A“ verbindet 3 der 5\u00a0Einrichtungen; ohne diese Stelle zerfiele das Netz in 3\u00a0Teile."
    )


def test_parts_come_before_everything_else() -> None:
    lesart = read_network(build("ab bc de", ALLE_DREI))

    assert lesart.saetze == (
        (
            "Das Netz besteht aus 2\u00a0Teilen, die nichts verbindet. Zum größten gehören 3 der 5\u00a0Einrichtungen. "
            "Getrennt davon: „Haus D“ und „Haus E“."
        ),
    )


def test_who_stands_alone_is_named() -> None:
    lesart = read_network(build("ab bc ca cd da", ALLE_DREI, allein="e"))

    assert [(a.satz, a.akteure) for a in lesart.aussagen if a.schluessel == "allein"] == [
        ("Noch ohne Verbindung: „Haus E“. Wer könnte dort anrufen?", ("e",))
    ]


def test_group_on_one_thread_is_named_with_its_thread() -> None:
    lesart = read_network(build("ab bc ca cd de ef fd", ALLE_DREI))

    faden = next(a for a in lesart.aussagen if a.schluessel == "faden")
    assert (faden.satz, faden.akteure) == (
        "„Haus A“, „Haus B“ und „Haus C“ hängen nur an einem Faden, nämlich „Haus C“ – „Haus D“.",
        ("a", "b", "c"),
    )


def test_further_threads_are_counted() -> None:
    lesart = read_network(build("ab bc cd de ef", ALLE_DREI))

    faden = next(a for a in lesart.aussagen if a.schluessel == "faden")
    assert faden.satz.endswith(" Es gibt noch 2 solche Fäden.")


def test_missing_sector_is_named_and_counted() -> None:
    lesart = read_network(build("ab bc cd de ea", {"a": "zivilgesellschaft", "b": "politik"}))

    assert (lesart.fehlende, lesart.anteile, lesart.ohne_sektor, lesart.saetze[-1]) == (
        ("wirtschaft",),
        (("zivilgesellschaft", 1), ("politik", 1)),
        3,
        (
            "Niemand auf der Karte kommt aus dem Bereich Wirtschaft. Eine Engagierte Stadt lebt davon, dass alle drei "
            "Bereiche mitmachen. Bei 3\u00a0Stellen ist kein Bereich eingetragen."
        ),
    )


def test_administration_or_politics_is_enough() -> None:
    lesart = read_network(build("ab bc cd de ea", {"a": "zivilgesellschaft", "b": "wirtschaft", "c": "kirche"}))

    assert lesart.fehlende == ("verwaltung", "politik")
    assert "kommt aus Verwaltung oder Politik." in lesart.saetze[-1]


def test_one_sector_of_more_than_half_is_said() -> None:
    sektoren = ALLE_DREI | dict.fromkeys("defg", "zivilgesellschaft")

    lesart = read_network(build("ab bc cd de ef fg ga", sektoren))

    assert "(5 von 7, das sind 71\u00a0%)" in lesart.saetze[-1]


def test_circle_is_called_stable() -> None:
    lesart = read_network(build("ab bc cd de ea", ALLE_DREI))

    assert lesart.saetze == (
        "Das Netz ist stabil: Fällt eine der 5\u00a0Einrichtungen aus, bleiben alle anderen verbunden.",
    )


def test_conflict_does_not_connect_and_names_nobody() -> None:
    netz = build("ab bc cd da", ALLE_DREI, allein="e")
    mit_streit = Netz(netz.akteure, (*netz.bindungen, Bindung("a", "e", "konflikt")))

    lesart = read_network(mit_streit)

    assert [(a.schluessel, a.bewertung) for a in lesart.aussagen] == [("allein", False), ("konflikt", True)]
    assert lesart.saetze[-1] == "Ein Konflikt ist eingetragen. Er zählt nicht als Verbindung."


def test_influence_at_the_rim_is_marked_as_a_rating() -> None:
    netz = build("ab bc ca cd de", ALLE_DREI)
    netz = replace(netz, akteure=(*netz.akteure[:4], replace(netz.akteure[4], einfluss=5)))

    rand = next(a for a in read_network(netz).aussagen if a.schluessel == "rand")

    assert (rand.akteure, rand.bewertung) == (("e",), True)


def test_small_networks_get_one_sentence() -> None:
    saetze = [read_network(netz).saetze for netz in (Netz(), build("", allein="a"), build("ab bc"))]

    mehr = "Ab fünf lässt sich etwas ablesen. Wer arbeitet noch mit Ihnen zusammen?"
    assert saetze == [
        ("Die Karte ist noch leer. Tragen Sie zuerst drei Einrichtungen ein, mit denen Sie oft sprechen.",),
        (f"Bisher steht nur „Haus A“ auf der Karte. {mehr}",),
        (f"Bisher stehen 3\u00a0Einrichtungen auf der Karte, mit 2\u00a0Verbindungen. {mehr}",),
    ]


def test_people_are_counted_as_people() -> None:
    netz = build("ab bc cd de ea", ALLE_DREI)
    netz = replace(netz, akteure=(*netz.akteure[:4], Akteur("e", "E. F.", person=True)))

    assert read_network(netz).saetze[0].startswith("Das Netz ist stabil: Fällt eine der 5\u00a0Beteiligten aus")


@given(networks(bis=9))
@settings(max_examples=60, deadline=None)
def test_any_network_is_read_in_at_most_six_sentences(netz: Netz) -> None:
    lesart = read_network(netz)

    gezaehlt = sum(anzahl for _, anzahl in lesart.anteile) + lesart.ohne_sektor
    assert 1 <= len(lesart.aussagen) <= HOECHSTENS
    assert gezaehlt == len({a.id for a in netz.akteure if a.id})
    assert {s for s, _ in lesart.anteile} <= set(SEKTOREN)


@given(networks(sauber=True))
@settings(max_examples=30, deadline=None)
def test_reading_does_not_depend_on_the_order_of_rows(netz: Netz) -> None:
    gedreht = Netz(netz.akteure[::-1], netz.bindungen[::-1])

    assert read_network(gedreht) == read_network(netz)
