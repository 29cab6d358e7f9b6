"""Does a network go out as a table without ratings, and come together again without overwriting anything?"""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.dokument.netz.blatt import MEISTE_AKTEURE, MEISTE_BINDUNGEN, Akteurszeile, Bindungszeile, Netzblatt
from toolkit.dokument.netz.namen import Akteursbuch
from toolkit.dokument.netz.tabellen import JE_BLATT, netz_als_tabellen
from toolkit.dokument.netz.unterschiede import Unterschied
from toolkit.dokument.netz.zusammen import Lesung, compare, take

VEREIN = Akteurszeile(id="aaaa", name="Turnverein e. V.", sektor="zivilgesellschaft", einfluss=4)
AMT = Akteurszeile(id="bbbb", name="Rathaus", sektor="verwaltung", rolle="gibt Räume")
CHOR = Akteurszeile(id="cccc", name="Chor")
GELD = Bindungszeile(id="t001", von="bbbb", zu="aaaa", art="geld", gerichtet=True, vertrauen=4, von_wem="bbbb")
MIT = Bindungszeile(id="t002", von="aaaa", zu="cccc", staerke=3)
STREIT = Bindungszeile(id="t003", von="aaaa", zu="bbbb", art="konflikt")
BLATT = Netzblatt(titel="Netz Lindenau", akteure=[VEREIN, AMT, CHOR], bindungen=[GELD, MIT, STREIT])


def columns(blatt):
    return [s.titel for s in blatt.spalten]


def take_actors(*akteure, neu_gilt=False):
    return take(BLATT, Lesung(akteure), neu_gilt=neu_gilt)


def take_ties(*bindungen, neu_gilt=False):
    return take(BLATT, Lesung((), bindungen), neu_gilt=neu_gilt)


def test_tables_leave_ratings_at_home_by_default():
    akteure, verbindungen, _ = netz_als_tabellen(BLATT).blaetter

    assert columns(akteure) == ["Name", "Bereich", "Rolle", "Anliegen", "Gruppe", "Person", "Kennung"]
    assert columns(verbindungen) == ["Von", "Zu", "Art", "In eine Richtung", "Stärke", "Kennung"]
    assert verbindungen.zeilen == (
        ("Rathaus", "Turnverein e. V.", "Geld", True, "mittel", "t001"),
        ("Turnverein e. V.", "Chor", "Zusammenarbeit", False, "stark", "t002"),
    )


def test_tables_hold_ratings_if_asked_for():
    akteure, verbindungen, _ = netz_als_tabellen(BLATT, mit_bewertung=True).blaetter

    assert akteure.zeilen[0] == ("Turnverein e. V.", "Zivilgesellschaft", "", "", "", False, 4, "aaaa")
    assert verbindungen.zeilen[0] == (
        "Rathaus", "Turnverein e. V.", "Geld", True, "mittel", 4, None, "Rathaus", "t001",
    )  # fmt: skip
    assert [z[2] for z in verbindungen.zeilen] == ["Geld", "Zusammenarbeit", "Konflikt"]


def test_empty_sheet_gives_a_blank_form():
    tabellen = netz_als_tabellen(Netzblatt())

    assert [(b.titel, len(b.zeilen)) for b in tabellen.blaetter[:2]] == [("Akteure", 20), ("Verbindungen", 20)]


def test_many_ties_are_spread_over_sheets_that_can_be_read_back():
    viele = BLATT.model_copy(update={"bindungen": [Bindungszeile(von="aaaa", zu="cccc")] * (JE_BLATT + 1)})

    assert [len(b.zeilen) for b in netz_als_tabellen(viele).blaetter[1:3]] == [JE_BLATT, 1]


def test_empty_fields_are_filled_and_nothing_is_overwritten():
    neu = Akteurszeile(name="turnverein", rolle="Jugendarbeit", sektor="bildung")

    bau = take_actors(neu)

    assert bau.blatt.akteure == [VEREIN.model_copy(update={"rolle": "Jugendarbeit"}), AMT, CHOR]
    assert bau.unterschiede == [Unterschied("aaaa", "sektor", "zivilgesellschaft", "bildung", "Turnverein e. V.")]
    assert bau.satz == "Ergänzt: 1\u00a0Zeile. 1\u00a0Angabe anders: Ihr Blatt gilt."


def test_file_counts_where_both_differ_if_somebody_chose_so():
    neu = Akteurszeile(id="bbbb", name="Stadtverwaltung", rolle="gibt Geld")

    bau = take_actors(neu, neu_gilt=True)

    assert bau.blatt.akteure[1] == AMT.model_copy(update={"name": "Stadtverwaltung", "rolle": "gibt Geld"})
    assert [u.satz for u in bau.unterschiede] == [
        "Rathaus, Name: bisher „Rathaus“, in der Datei „Stadtverwaltung“.",
        "Rathaus, Rolle: bisher „gibt Räume“, in der Datei „gibt Geld“.",
    ]


def test_row_that_was_copied_and_renamed_is_another_actor():
    bau = take_actors(
        AMT, Akteurszeile(id="bbbb", name="Bücherei"), Akteurszeile(id="bbbb", name="Chor", rolle="singt")
    )

    assert [(a.name, a.rolle) for a in bau.blatt.akteure] == [
        ("Turnverein e. V.", ""), ("Rathaus", "gibt Räume"), ("Chor", "singt"), ("Bücherei", ""),
    ]  # fmt: skip
    assert len({a.id for a in bau.blatt.akteure}) == 4
    assert bau.unterschiede == []


def test_name_of_two_actors_is_never_guessed():
    doppelt = BLATT.model_copy(update={"akteure": [*BLATT.akteure, Akteurszeile(id="dddd", name="chor")]})

    bau = take(doppelt, Lesung((Akteurszeile(name="Chor", rolle="singt"),)), neu_gilt=True)

    assert (bau.blatt, bau.unklar) == (doppelt, ["Chor"])
    assert bau.satz == "Den Namen „Chor“ gibt es bei Ihnen mehrmals. Die Zeile bleibt draußen."


def test_ties_of_a_name_that_nobody_guesses_are_counted():
    doppelt = BLATT.model_copy(update={"akteure": [*BLATT.akteure, Akteurszeile(id="dddd", name="chor")]})
    neu = Akteurszeile(id="eeee", name="Chor")

    bau = take(doppelt, Lesung((neu,), (Bindungszeile(von="eeee", zu="bbbb"),)), neu_gilt=True)

    assert (bau.blatt, bau.ohne_ende, bau.zu_viel) == (doppelt, 1, 0)
    assert bau.satz.endswith("Die Zeile bleibt draußen. Das betrifft auch 1\u00a0Verbindung.")


def test_tie_is_the_same_by_ends_and_kind_whatever_the_order_of_its_ends():
    bau = take_ties(Bindungszeile(von="cccc", zu="aaaa", art="zusammenarbeit", gerichtet=False, vertrauen=5))

    assert bau.blatt.bindungen == [GELD, MIT.model_copy(update={"vertrauen": 5}), STREIT]
    assert bau.unterschiede == []


def test_tie_back_is_another_tie():
    bau = take_ties(Bindungszeile(id="t009", von="aaaa", zu="bbbb", art="geld", gerichtet=True))

    assert [b.id for b in bau.blatt.bindungen] == ["t001", "t002", "t003", "t009"]


def test_edited_tie_is_a_difference_and_no_new_tie():
    neu = Bindungszeile(id="t002", von="cccc", zu="bbbb", art="information", gerichtet=True)

    behalten, genommen = take_ties(neu), take_ties(neu, neu_gilt=True)

    assert behalten.blatt.bindungen == BLATT.bindungen
    assert [(u.feld, u.alt, u.neu) for u in behalten.unterschiede] == [
        ("von", "Turnverein e. V.", "Chor"),
        ("zu", "Chor", "Rathaus"),
        ("art", "zusammenarbeit", "information"),
        ("gerichtet", False, True),
    ]
    assert genommen.blatt.bindungen == [GELD, neu.model_copy(update={"staerke": 3}), STREIT]


def test_difference_of_ends_is_said_by_names():
    (wer, *_) = compare(BLATT, Lesung((), (Bindungszeile(id="t002", von="bbbb", zu="cccc"),)))

    assert (
        wer.satz == "Turnverein e. V. – Chor (Zusammenarbeit), Von: bisher „Turnverein e. V.“, in der Datei „Rathaus“."
    )


def test_ties_follow_their_actors_to_the_ids_of_the_sheet():
    neu = Akteurszeile(id="eeee", name="Rathaus"), Akteurszeile(id="ffff", name="Bücherei")
    bindung = Bindungszeile(id="t005", von="eeee", zu="ffff", art="geld")

    bau = take(BLATT, Lesung(neu, (bindung,)), neu_gilt=False)

    assert bau.blatt.bindungen[-1] == bindung.model_copy(update={"von": "bbbb"})
    assert bau.satz == "Neu: 1\u00a0Stelle und 1\u00a0Verbindung."


def test_sheet_that_is_full_says_how_many_rows_found_no_room():
    voll = Netzblatt(akteure=[Akteurszeile(name=f"Stelle {n}") for n in range(MEISTE_AKTEURE)])
    neu = Akteurszeile(id="aaaa", name="Eine zu viel")

    bau = take(voll, Lesung((neu,), (Bindungszeile(von="aaaa", zu=voll.akteure[0].id),)), neu_gilt=True)

    assert (bau.blatt, bau.zu_viel) == (voll, 2)
    assert bau.satz.startswith("2\u00a0Zeilen ohne Platz: Möglich sind höchstens 300\u00a0Stellen")


def test_ties_stop_at_their_limit():
    neu = Bindungszeile(von="aaaa", zu="cccc", art="information", gerichtet=True)
    voll = BLATT.model_copy(
        update={
            "bindungen": [
                *BLATT.bindungen,
                *[MIT.model_copy(update={"id": f"x{n:05d}"}) for n in range(MEISTE_BINDUNGEN - 3)],
            ]
        }
    )

    bau = take(voll, Lesung((), (neu,)), neu_gilt=True)

    assert (len(bau.blatt.bindungen), bau.zu_viel) == (MEISTE_BINDUNGEN, 1)


def test_name_that_is_only_similar_is_found_and_an_exact_one_wins():
    buch = Akteursbuch([VEREIN, Akteurszeile(id="eeee", name="Turnverein"), Akteurszeile(id="ffff", name="Füße & Co.")])

    assert [buch.find(n) for n in ("TURNVEREIN", "turnverein  e.V.", "Fuesse Co", "eeee", "Schachclub", "")] == [
        ["eeee"], ["aaaa", "eeee"], ["ffff"], ["eeee"], [], [],
    ]  # fmt: skip


ROLLEN = st.sampled_from(("", "gibt Räume", "singt"))
AKTEURE = st.lists(
    st.builds(Akteurszeile, name=st.sampled_from(("Rathaus", "Chor", "Bücherei", "=1+1", "<b>")), rolle=ROLLEN),
    max_size=6,
)


@given(AKTEURE, st.booleans())
@settings(max_examples=40, deadline=None)
def test_taking_the_same_file_twice_changes_nothing_more(akteure, neu_gilt):
    lesung = Lesung(tuple(akteure))
    einmal = take(BLATT, lesung, neu_gilt=neu_gilt).blatt

    noch_einmal = take(einmal, lesung, neu_gilt=neu_gilt)

    namen = [a.name for a in noch_einmal.blatt.akteure]
    assert [a.id for a in noch_einmal.blatt.akteure] == [a.id for a in einmal.akteure]
    assert len(namen) == len(set(namen))
    assert neu_gilt or noch_einmal.blatt == einmal
