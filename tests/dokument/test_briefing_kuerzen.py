"""Does the advice on what to shorten name the right texts, and is it as mild as can be?"""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from toolkit.dokument.briefing.blatt import Bitte, Briefing, Erfolg, Zahl
from toolkit.dokument.briefing.kuerzen import (
    KARTE,
    SEITE,
    WENIGSTENS,
    ZU_VIEL,
    advise_cuts,
    cut_texts,
    find_limit,
    list_texts,
)

TEXT = st.text(alphabet="ab ", max_size=300)
BRIEFINGS = st.builds(
    Briefing,
    frage=TEXT,
    kommune=TEXT,
    erfolge=st.lists(st.builds(Erfolg, titel=TEXT, getan=TEXT, satz=TEXT), max_size=4),
    bitten=st.lists(st.builds(Bitte, was=TEXT, warum=TEXT), max_size=3),
    zahlen=st.lists(st.builds(Zahl, was=TEXT, wert=TEXT), max_size=7),
)


def letters(briefing: Briefing, stellen=SEITE) -> int:
    return sum(len(text) for _, text in list_texts(briefing, stellen))


def test_everything_that_fits_needs_no_advice():
    assert advise_cuts(Briefing(frage="Wie?"), SEITE, lambda _: True) == []


def test_advice_names_the_long_texts_only_and_how_long_they_may_be():
    briefing = Briefing(
        titel="Treffen",
        amt="",
        frage="f" * 100,
        erfolge=[Erfolg(getan="x" * 900), Erfolg(titel="kurz", getan="g" * 500, anders="a" * 150)],
    )

    rat = advise_cuts(briefing, SEITE, lambda b: letters(b) <= 411)

    assert rat == [
        "Erfolg 2, was Sie getan haben: 500 Zeichen, Platz ist für 150.",
    ]


def test_advice_says_when_shorter_texts_do_not_help():
    assert advise_cuts(Briefing(frage="Wie geht das bei Ihnen?"), SEITE, lambda _: False) == [ZU_VIEL]


@given(BRIEFINGS, st.integers(0, 2000), st.sampled_from([SEITE, KARTE]))
def test_limit_is_the_largest_that_fits(briefing, platz, stellen):
    def fits(b):
        return letters(b, stellen) <= platz

    if fits(briefing):
        return
    grenze = find_limit(briefing, stellen, fits)

    laengen = range(WENIGSTENS, 301)
    alle = [n for n in laengen if fits(cut_texts(briefing, stellen, n))]
    if grenze is None:
        assert alle == []
        return
    assert fits(cut_texts(briefing, stellen, grenze))
    assert not fits(cut_texts(briefing, stellen, grenze + 1))


@given(BRIEFINGS, st.integers(WENIGSTENS, 300))
def test_cutting_leaves_short_texts_and_everything_else_alone(briefing, laenge):
    kurz = cut_texts(briefing, SEITE, laenge)

    assert max((len(text) for _, text in list_texts(kurz, SEITE)), default=0) <= laenge
    assert [e.satz for e in kurz.erfolge] == [e.satz for e in briefing.erfolge]
    assert Briefing.model_validate(kurz.model_dump(mode="json")) == kurz
