"""Does a match say only what both really wrote, and does nothing that fits get lost?"""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from methodenkoffer.search.synonyme import bundled_synonyms
from methodenkoffer.search.worte import split_words
from toolkit.planung.boerse import Paar, Posten, match, say_reasons, say_ways
from toolkit.planung.boerse.worte import Gemeinsames, Wortkunde, share

HEUTE = date(2026, 11, 25)
MORGEN, GESTERN = HEUTE + timedelta(days=1), HEUTE - timedelta(days=1)
VOKABELN = frozenset("verein vereine beratung energie stadt fest plan jugend beteiligung ehrenamt karte".split())  # noqa: SIM905


def suche(was="", ort="Lindenau", **mehr):
    return Posten(mehr.pop("id", "s"), ort, mehr.pop("stichworte", ""), was, **mehr)


def biete(was="", ort="Eichberg", **mehr):
    return Posten(mehr.pop("id", "b"), ort, mehr.pop("stichworte", ""), was, **mehr)


def find(gesucht, *geboten, synonyme=()):
    return match([gesucht], list(geboten), HEUTE, VOKABELN, synonyme)[gesucht.id]


def reasons(paar: Paar):
    return list(paar.gruende)


def test_same_word_in_other_form_is_a_match():
    fund = find(suche("Wer hat Vereinsberatungen gemacht?"), biete("zwei Abende Vereinsberatung"))

    assert [reasons(p) for p in fund.treffer] == [["gemeinsam: Vereinsberatungen"]]
    assert fund.beinahe == ()


def test_word_inside_a_compound_is_a_match_and_said_as_such():
    fund = find(suche(stichworte="Beratung"), biete(stichworte="Vereinsberatung"), biete("Strombetreuung", id="c"))

    assert [(p.biete, reasons(p)) for p in fund.treffer] == [
        ("b", ["das eine steckt im anderen: „Beratung“ und „Vereinsberatung“"])
    ]


def test_compound_that_nobody_knows_still_ends_with_the_wished_word():
    fund = find(suche(stichworte="Werkstatt"), biete(stichworte="Xyloswerkstatt"))

    assert [reasons(p) for p in fund.treffer] == [["das eine steckt im anderen: „Werkstatt“ und „Xyloswerkstatt“"]]


@pytest.mark.parametrize(
    ("gesucht", "geboten", "grund"),
    [
        ("Vereinsberatung", "Energieberatung", "vielleicht verwandt: „Vereinsberatung“ und „Energieberatung“"),
        ("Raum", "Saal", "vielleicht verwandt: „Raum“ und „Saal“"),
        ("Freiwilligentag", "Freiwiligentag", "fast gleich geschrieben: „Freiwilligentag“ und „Freiwiligentag“"),
    ],
)
def test_what_is_only_related_or_misspelt_is_a_near_miss(gesucht, geboten, grund):
    fund = find(suche(stichworte=gesucht), biete(stichworte=geboten))

    assert fund.treffer == ()
    assert [(reasons(p), p.dagegen) for p in fund.beinahe] == [([grund], ("Kein Wort ist ganz gleich.",))]


def test_general_words_alone_make_no_match():
    fund = find(suche("Erfahrung mit Vereinen"), biete("viel Erfahrung für jeden Verein"))

    assert fund.treffer == ()
    assert [p.dagegen for p in fund.beinahe] == [("Das gemeinsame Wort ist sehr allgemein und sagt wenig.",)]


def test_word_on_nearly_every_slip_counts_only_as_a_topic_word():
    viele = [biete("Chor probt dienstags", id=f"b{n}") for n in range(8)]

    nebenbei = find(suche("Chor für ein Fest"), *viele)
    gewollt = find(suche("für ein Fest", stichworte="Chor"), biete("probt dienstags", stichworte="Chor"), *viele)

    assert (len(nebenbei.treffer), len(nebenbei.beinahe)) == (0, 5)
    assert [p.biete for p in gewollt.treffer] == ["b"]


@pytest.mark.parametrize("leer", ["", "   ", "…", "2026 12 3", "und oder für", "biete suche Angebot"])
def test_entry_without_a_telling_word_matches_nothing(leer):
    assert find(suche(leer), biete(leer), biete("Saal", id="c")).treffer == ()
    assert find(suche(leer), biete(leer), biete("Saal", id="c")).beinahe == ()


def test_name_of_a_place_is_no_topic():
    fund = find(suche("Saal in Eichberg"), biete("Garten am Rand von Eichberg", ort="Eichberg"))

    assert (fund.treffer, fund.beinahe) == ((), ())


@pytest.mark.parametrize(
    ("gesucht", "geboten", "dagegen"),
    [
        (suche("Saal", ort="Eichberg"), biete("Saal", ort=" eichberg"), "Beides kommt aus demselben Ort."),
        (suche("Saal"), biete("Saal", bis=GESTERN), "Das Angebot galt bis 24.\u00a0November 2026."),
        (suche("Saal", bis=GESTERN), biete("Saal"), "Gesucht war das bis 24.\u00a0November 2026."),
        (
            suche("Saal", bis=HEUTE),
            biete("Saal", ab=MORGEN),
            "Das Angebot beginnt erst am 26.\u00a0November 2026, gesucht ist es bis 25.\u00a0November 2026.",
        ),
        (
            suche("Saal", wege=frozenset({"besuch"})),
            biete("Saal", wege=frozenset({"telefon", "material"})),
            "Gesucht: Besuch. Angeboten: Telefon und Material.",
        ),
    ],
)
def test_what_does_not_fit_is_said_and_kept_apart(gesucht, geboten, dagegen):
    fund = find(gesucht, geboten)

    assert fund.treffer == ()
    assert [p.dagegen for p in fund.beinahe] == [(dagegen,)]


@pytest.mark.parametrize(
    ("gesucht", "geboten"),
    [
        (suche("Saal", ort=""), biete("Saal", ort="")),
        (suche("Saal", bis=HEUTE), biete("Saal", ab=HEUTE, bis=HEUTE)),
        (suche("Saal", wege=frozenset({"besuch"})), biete("Saal")),
        (suche("Saal", wege=frozenset({"besuch", "telefon"})), biete("Saal", wege=frozenset({"telefon"}))),
    ],
)
def test_open_ends_and_open_ways_fit(gesucht, geboten):
    assert len(find(gesucht, geboten).treffer) == 1


def test_more_and_rarer_common_words_come_first():
    fund = find(
        suche("Lastenrad und Anhänger"),
        biete("Anhänger", id="b1"),
        biete("Lastenrad mit Anhänger", id="b2"),
        biete("Anhänger mit Plane", id="b3"),
    )

    assert fund.treffer[0].biete == "b2"
    assert {p.biete for p in fund.treffer} == {"b1", "b2", "b3"}


def test_hostile_words_stay_words():
    fund = find(suche("=cmd|' /C calc'!A0 <script>"), biete('<script>alert(1)</script> "calc"'))

    assert [reasons(p) for p in fund.treffer] == [["gemeinsam: calc, script"]]


def test_shipped_synonyms_never_make_a_match():
    fund = match([suche(stichworte="Zoff")], [biete(stichworte="Streit")], HEUTE, (), bundled_synonyms())["s"]

    assert (len(fund.treffer), [reasons(p) for p in fund.beinahe]) == (
        0,
        [["vielleicht verwandt: „Zoff“ und „Streit“"]],
    )


# Words without endings, parts or relatives: for them sharing is equality, which a short program can judge.
KLARE = ["lampe", "fahrrad", "klavier", "zelt", "honig", "drucker"]
TEXT = st.lists(st.sampled_from(KLARE), max_size=3).map(" ".join)
POSTEN = st.lists(st.tuples(st.sampled_from(["A", "B", "C"]), TEXT), max_size=5)


@settings(max_examples=60)
@given(POSTEN, POSTEN)
def test_few_clear_words_match_exactly_when_both_wrote_one(gesuche, angebote):
    suchen = [Posten(f"s{i}", ort, "", text) for i, (ort, text) in enumerate(gesuche)]
    bieten = [Posten(f"b{i}", ort, text, "") for i, (ort, text) in enumerate(angebote)]

    funde = match(suchen, bieten, HEUTE)

    for s in suchen:
        erwartet = {b.id for b in bieten if set(s.was.split()) & set(b.stichworte.split())}
        gefunden = (*funde[s.id].treffer, *funde[s.id].beinahe)
        assert {p.biete for p in gefunden} == erwartet
        for p in gefunden:
            b = next(x for x in bieten if x.id == p.biete)
            gemeinsam = set(s.was.split()) & set(b.stichworte.split())
            assert {g.gesucht for g in p.gemeinsam} == gemeinsam
            assert ("Beides kommt aus demselben Ort." in p.dagegen) == (s.ort == b.ort)


@settings(max_examples=40)
@given(st.lists(st.text(max_size=40), max_size=6), st.lists(st.text(max_size=40), max_size=6), st.randoms())
def test_any_text_is_borne_and_the_order_changes_nothing(gesuche, angebote, zufall):
    suchen = [Posten(f"s{i}", "A", "", text) for i, text in enumerate(gesuche)]
    bieten = [Posten(f"b{i}", "B", "", text) for i, text in enumerate(angebote)]

    vorher = match(suchen, bieten, HEUTE, VOKABELN)
    gemischt = bieten.copy()
    zufall.shuffle(gemischt)
    nachher = match(suchen, gemischt, HEUTE, VOKABELN)

    for nummer, funde in vorher.items():
        punkte = sorted(round(p.punkte, 9) for p in funde.treffer)
        assert punkte == sorted(round(p.punkte, 9) for p in nachher[nummer].treffer)
        for p in (*funde.treffer, *funde.beinahe):
            links = {w for g in p.gemeinsam for w in split_words(g.gesucht)}
            assert links <= set(split_words(gesuche[int(nummer[1:])]))
            rechts = {w for g in p.gemeinsam for w in split_words(g.geboten)}
            assert rechts <= set(split_words(angebote[int(p.biete[1:])]))


def test_each_word_is_named_once():
    kunde = Wortkunde(["stadtfest", "stadtplan", "stadt"], VOKABELN, (), ())

    funde = share(kunde.read("Stadtfest Stadtfeste"), kunde.read("Stadtfest und Stadtplan"))

    assert funde == (Gemeinsames("Stadtfest", "Stadtfest", "gleich", "stadtf"),)


def test_reasons_put_general_words_last():
    gemeinsam = (Gemeinsames("Verein", "Verein", "gleich", "verein"), Gemeinsames("Saal", "Saal", "gleich", "saal"))

    assert say_reasons(gemeinsam) == ("gemeinsam: Saal, Verein",)


def test_ways_are_said_in_one_order():
    assert [say_ways({"material", "telefon"}), say_ways(frozenset())] == ["Telefon und Material", ""]
