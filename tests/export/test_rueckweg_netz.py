"""Do tables and GraphML of a network come back, row by row, and does no file ever break the reader?"""

from __future__ import annotations

import io
import zipfile
from datetime import date

import networkx as nx  # noqa: TID253
import openpyxl  # noqa: TID253
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.export.proben import ANGABEN, BOESE
from toolkit.dokument.form import Dokument
from toolkit.dokument.netz.beispiel import netz_beispiel
from toolkit.dokument.netz.blatt import MEISTE_BINDUNGEN, Akteurszeile, Bindungszeile, Netzblatt, real_ties
from toolkit.dokument.netz.tabellen import netz_als_tabellen
from toolkit.dokument.netz.zusammen import take
from toolkit.export.docx import render_docx
from toolkit.export.graphml import render_graphml
from toolkit.export.rueckweg.netz import lies_netz
from toolkit.export.xlsx import render_xlsx

BEISPIEL = netz_beispiel(date(2026, 11, 25))
VEREIN = Akteurszeile(id="aaaa", name="Turnverein", sektor="zivilgesellschaft", einfluss=4, x=0.25, y=0.5)
AMT = Akteurszeile(id="bbbb", name="Rathaus & Co.", sektor="verwaltung", rolle="gibt Räume", x=1, y=0)
CHOR = Akteurszeile(id="cccc", name="Chor", person=True)
GELD = Bindungszeile(id="t001", von="bbbb", zu="aaaa", art="geld", gerichtet=True, vertrauen=4, von_wem="bbbb")
MIT = Bindungszeile(id="t002", von="aaaa", zu="cccc", staerke=3)
STREIT = Bindungszeile(id="t003", von="aaaa", zu="bbbb", art="konflikt")
BLATT = Netzblatt(titel="Netz", akteure=[VEREIN, AMT, CHOR], bindungen=[GELD, MIT, STREIT])
NETZKOPF = '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">'


def book(**blaetter):
    """Write sheets as somebody in an office would, without our help."""
    buch = openpyxl.Workbook()
    buch.remove(buch.active)
    for name, zeilen in blaetter.items():
        seite = buch.create_sheet(name)
        for zeile in zeilen:
            seite.append(zeile)
    ziel = io.BytesIO()
    buch.save(ziel)
    return ziel.getvalue()


def read(daten, blatt=BLATT, name="netz.xlsx"):
    fund = lies_netz(daten, name, blatt)
    return fund.lesung, [str(m) for m in fund.maengel]


def names_of(lesung, blatt=BLATT):
    namen = {a.id: a.name for a in (*blatt.akteure, *lesung.akteure)}
    return [(namen[b.von], namen[b.zu], b.art) for b in lesung.bindungen]


@pytest.mark.parametrize("blatt", [BLATT, BEISPIEL])
@pytest.mark.parametrize("mit_bewertung", [False, True])
def test_tables_that_nobody_edited_change_nothing(blatt, mit_bewertung):
    daten = render_xlsx(netz_als_tabellen(blatt, mit_bewertung=mit_bewertung), ANGABEN)

    lesung, maengel = read(daten, blatt)

    assert maengel == []
    assert take(blatt, lesung, neu_gilt=True).satz == "Die Datei sagt nichts Neues."
    assert take(blatt, lesung, neu_gilt=True).blatt == blatt


def test_whole_network_comes_into_an_empty_sheet():
    daten = render_xlsx(netz_als_tabellen(BLATT, mit_bewertung=True), ANGABEN)

    bau = take(Netzblatt(), read(daten, Netzblatt())[0], neu_gilt=False)

    ohne_ort = [a.model_copy(update={"x": None, "y": None}) for a in BLATT.akteure]
    assert (bau.blatt.akteure, bau.blatt.bindungen) == (ohne_ort, BLATT.bindungen)


def test_own_table_is_read_by_its_headings_in_any_order():
    daten = book(
        Liste=[("Bereich:", "Organisation", "Macht"), ("Schule", "Grundschule", 3), ("Amt", "Bauhof", None)],
        Wer_mit_wem=[
            ("Art", "An", "Von", "Stärke"),
            ("Kooperation", "Bauhof", "grundschule", "stark"),
            ("Geld, Austausch", "Chor", "Rathaus & Co", None),
        ],
    )

    lesung, maengel = read(daten)

    assert maengel == []
    assert [(a.name, a.sektor, a.einfluss) for a in lesung.akteure] == [
        ("Grundschule", "bildung", 3),
        ("Bauhof", "verwaltung", None),
    ]
    assert names_of(lesung) == [
        ("Grundschule", "Bauhof", "zusammenarbeit"),
        ("Rathaus & Co.", "Chor", "geld"),
        ("Rathaus & Co.", "Chor", "information"),
    ]


def test_table_of_ties_alone_brings_its_actors_and_says_so():
    lesung, maengel = read(book(Tabelle=[("Von", "Nach", "Art"), ("Chor", "Bad", "Geld"), ("Bad", "Bücherei", "Geld")]))

    assert [a.name for a in lesung.akteure] == ["Bad", "Bücherei"]
    assert names_of(lesung) == [("Chor", "Bad", "geld"), ("Bad", "Bücherei", "geld")]
    assert maengel == [
        (
            "Verbindungen: Ein Blatt „Akteure“ fehlt. 2\u00a0neue Namen nehmen wir von hier: „Bad“ und „Bücherei“. "
            "Bitte prüfen Sie die Schreibweise und ergänzen Sie den Bereich."
        )
    ]


@pytest.mark.parametrize(
    ("zeile", "mangel"),
    [
        (("", "Chor", "Geld"), "Zelle A2: „Von“ ist leer. Die Zeile bleibt draußen."),
        (
            ("Chor", "Turnferein", "Geld"),
            (
                "Zelle B2: „Turnferein“ steht nicht auf der Karte. Meinen Sie „Turnverein“? "
                "Tragen Sie den Namen auch im Blatt „Akteure“ ein. Die Zeile bleibt draußen."
            ),
        ),
        (
            ("Chor", "chor", "Geld"),
            "Zelle B2: Diese Verbindung führt zu sich selbst. Nennen Sie zwei verschiedene. Die Zeile bleibt draußen.",
        ),
        (
            ("Chor", "Turnverein", "Liebe"),
            (
                "Zelle C2: „Liebe“ ist keine Art, die wir kennen. Möglich sind Austausch, Zusammenarbeit, Geld oder "
                "Konflikt. Die Zeile bleibt draußen."
            ),
        ),
        (
            ("=A1", "Turnverein", "Geld"),
            "Zelle A2: Hier steht eine Formel. Schreiben Sie das Ergebnis selbst hinein. Die Zeile bleibt draußen.",
        ),
    ],
)
def test_tie_that_says_too_little_stays_out_with_its_reason(zeile, mangel):
    daten = book(Akteure=[("Name", "Rolle"), ("Bad", None)], Verbindungen=[("Von", "Zu", "Art"), zeile])

    lesung, maengel = read(daten)

    assert (lesung.bindungen, maengel) == ((), [f"Verbindungen, {mangel}"])


@pytest.mark.parametrize(
    ("wert", "mangel"),
    [
        (6, "6 liegt nicht zwischen 1 und 5. Schreiben Sie eine Zahl von 1 bis 5."),
        ("viel", "„viel“ ist keine ganze Zahl. Schreiben Sie eine Zahl von 1 bis 5."),
        ("=1+1", "Hier steht eine Formel. Schreiben Sie das Ergebnis selbst hinein."),
    ],
)
def test_other_cell_that_cannot_be_read_is_left_out_alone(wert, mangel):
    lesung, maengel = read(book(Akteure=[("Name", "Einfluss"), ("Bad", wert)]))

    assert [(a.name, a.einfluss) for a in lesung.akteure] == [("Bad", None)]
    assert maengel == [f"Akteure, Zelle B2: {mangel}"]


def test_name_of_two_actors_is_asked_for_by_its_id():
    akteure = [("Name", "Kennung"), ("Chor", "cccc"), ("Chor", "dddd"), ("Bad", "eeee")]
    bindungen = [("Von", "Zu", "Art"), ("Chor", "Bad", "Geld"), ("dddd", "Bad", "Geld")]

    lesung, maengel = read(book(Akteure=akteure, Verbindungen=bindungen))

    assert [(b.von, b.zu) for b in lesung.bindungen] == [("dddd", "eeee")]
    assert maengel == [
        (
            "Verbindungen, Zelle A2: Den Namen „Chor“ gibt es mehrmals. Schreiben Sie statt des Namens seine "
            "Kennung aus „Akteure“. Die Zeile bleibt draußen."
        )
    ]


def test_thousand_rows_with_fifty_faults_are_all_said_and_the_others_usable():
    zeilen = [(f"Stelle {n}", "Verein" if n % 20 else "Mond") for n in range(1000)]

    lesung, maengel = read(book(Akteure=[("Name", "Bereich"), *zeilen]))

    assert [a.sektor for a in lesung.akteure] == ["zivilgesellschaft" if n % 20 else "" for n in range(1000)]
    assert [m.split(":")[0] for m in maengel] == [f"Akteure, Zelle B{n + 2}" for n in range(0, 1000, 20)]


def test_unknown_and_repeated_columns_are_named():
    daten = book(
        Akteure=[("Name", "Telefon", "Name"), ("Bad", "0123", "Chor")], Adressen=[("Name", "Mail"), ("X", "y")]
    )

    lesung, maengel = read(daten)

    assert [a.name for a in lesung.akteure] == ["Bad"]
    assert maengel == [
        "Akteure: Diese Spalte kennen wir nicht: „telefon“. Was darin steht, bleibt draußen.",
        "Akteure: Diese Spalte gibt es zweimal: „name“. Es zählt die erste.",
    ]


@pytest.mark.parametrize(
    ("daten", "was"),
    [
        (b"", "Die Datei ist leer."),
        (b"hallo", "Das ist weder eine Excel-Datei noch GraphML."),
        (b"PK\x03\x04kaputt", "Die Datei ist beschädigt."),
        (b"PK" + b"x" * 6_000_000, "Die Datei ist zu groß."),
        (b"\xd0\xcf\x11\xe0alt", "Die Datei hat ein Kennwort oder ein altes Format (.xls)."),
        (render_docx(Dokument("Brief"), ANGABEN), "Das ist ein anderes Dokument, keine Tabelle."),
        (
            book(Preise=[("Was", "Euro"), ("Saal", 50)]),
            "Darin ist kein Blatt mit der Spalte „Name“ und keines mit den Spalten „Von“ und „Zu“.",
        ),
        (book(Akteure=[("Name", "Rolle")]), "Darin steht keine einzige Zeile."),
    ],
)
def test_wrong_file_is_said(daten, was):
    fund = lies_netz(daten, "netz.xlsx", BLATT)

    assert (fund.lesung.akteure, [m.was for m in fund.maengel]) == ((), [was])
    assert all(m.tun for m in fund.maengel)


def test_content_decides_and_not_the_name_of_the_file():
    tabelle, graf = render_xlsx(netz_als_tabellen(BLATT), ANGABEN), render_graphml(BLATT)

    gelesen = [read(tabelle, BLATT, "netz.graphml"), read(graf, BLATT, "netz.xlsx")]
    gelesen.append(read(graf.decode().replace("UTF-8", "UTF-16").encode("utf-16"), BLATT, "netz"))

    assert [([a.name for a in lesung.akteure], m) for lesung, m in gelesen] == [
        ([a.name for a in BLATT.akteure], [])
    ] * 3


@pytest.mark.parametrize("boese", BOESE)
def test_hostile_words_are_text_there_and_back(boese):
    zeile = " ".join(boese.split())
    blatt = Netzblatt(akteure=[Akteurszeile(id="aaaa", name=boese, rolle=boese), CHOR], bindungen=[MIT])
    tabelle = render_xlsx(netz_als_tabellen(blatt), ANGABEN)
    graf = render_graphml(blatt)

    zurueck = [read(tabelle, blatt), read(graf, blatt, "netz.graphml")]

    assert [(lesung.akteure[0].name, lesung.akteure[0].rolle, m) for lesung, m in zurueck] == [(zeile, zeile, [])] * 2
    with zipfile.ZipFile(io.BytesIO(tabelle)) as archiv:
        assert all(b"<f>" not in archiv.read(name) for name in archiv.namelist())


def test_network_at_its_limit_comes_back_whole():
    akteure = [Akteurszeile(id=f"a{n:04d}", name=f"Stelle {n}") for n in range(101)]
    bindungen = [
        Bindungszeile(id=f"b{i:03d}{j:03d}", von=akteure[i].id, zu=akteure[j].id, art="geld", gerichtet=True)
        for i in range(101)
        for j in range(i)
    ][:MEISTE_BINDUNGEN]
    blatt = Netzblatt(akteure=akteure, bindungen=bindungen)

    lesung, maengel = read(render_xlsx(netz_als_tabellen(blatt, mit_bewertung=True), ANGABEN), blatt)

    assert (len(lesung.bindungen), maengel) == (MEISTE_BINDUNGEN, [])


def test_graphml_opens_in_networkx_with_names_and_places():
    graf = nx.read_graphml(io.BytesIO(render_graphml(BLATT, {"cccc": (0.5, 0.5)})))

    assert {k: (d["name"], d["label"], d.get("x"), d.get("y")) for k, d in graf.nodes(data=True)} == {
        "aaaa": ("Turnverein", "Turnverein", 300, 400),
        "bbbb": ("Rathaus & Co.", "Rathaus & Co.", 1200, 0),
        "cccc": ("Chor", "Chor", 600, 400),
    }
    assert graf.graph["titel"] == "Netz"
    assert sorted((v, z, d["label"], d["weight"]) for v, z, d in graf.edges(data=True)) == [
        ("aaaa", "cccc", "Zusammenarbeit", 3),
        ("bbbb", "aaaa", "Geld", 2),
        ("cccc", "aaaa", "Zusammenarbeit", 3),
    ]


def test_graphml_without_directions_is_undirected():
    graf = nx.read_graphml(io.BytesIO(render_graphml(BLATT.model_copy(update={"bindungen": [MIT]}))))

    assert (graf.is_directed(), graf.number_of_edges()) == (False, 1)


@pytest.mark.parametrize("mit_bewertung", [False, True])
def test_graphml_holds_ratings_only_if_asked_for(mit_bewertung):
    text = render_graphml(BLATT, mit_bewertung=mit_bewertung).decode()

    assert [wort in text for wort in ("einfluss", "vertrauen", "nutzen", "konflikt", "von_wem")] == [mit_bewertung] * 5


@pytest.mark.parametrize("blatt", [BLATT, BEISPIEL])
@pytest.mark.parametrize("mit_bewertung", [False, True])
def test_graphml_that_nobody_edited_changes_nothing_even_after_networkx_wrote_it(blatt, mit_bewertung):
    eigene = render_graphml(blatt, mit_bewertung=mit_bewertung)
    fremde = io.BytesIO()
    nx.write_graphml(nx.read_graphml(io.BytesIO(eigene)), fremde)

    gelesen = [read(daten, blatt, "netz.graphml") for daten in (eigene, fremde.getvalue())]

    assert [maengel for _, maengel in gelesen] == [[], []]
    assert [take(blatt, lesung, neu_gilt=True).blatt for lesung, _ in gelesen] == [blatt, blatt]


def test_graphml_brings_the_whole_network_into_an_empty_sheet():
    lesung, _ = read(render_graphml(BLATT, mit_bewertung=True), Netzblatt(), "netz.graphml")

    bau = take(Netzblatt(), lesung, neu_gilt=False)

    assert (bau.blatt.akteure, bau.blatt.bindungen) == (BLATT.akteure, BLATT.bindungen)


def test_graph_of_networkx_comes_in_with_its_nodes_as_names():
    strom = io.BytesIO()
    nx.write_graphml(nx.florentine_families_graph(), strom)

    lesung, maengel = read(strom.getvalue(), Netzblatt(), "familien.graphml")

    assert (len(lesung.akteure), len(lesung.bindungen)) == (15, 20)
    assert ("Medici", "Acciaiuoli", "zusammenarbeit") in {(b, a, c) for a, b, c in names_of(lesung)} | set(
        names_of(lesung)
    )
    assert not any(b.gerichtet for b in lesung.bindungen)
    assert maengel == [
        "Verbindungen: Bei 20\u00a0Verbindungen steht keine Art. Neue Verbindungen gelten dann als Zusammenarbeit."
    ]


def test_drawing_of_yed_comes_in_with_words_and_places():
    kasten = (
        '<y:ShapeNode><y:Geometry x="{}" y="{}" width="20" height="10"/><y:NodeLabel>{}</y:NodeLabel></y:ShapeNode>'
    )
    knoten = "".join(
        f'<node id="n{n}"><data key="d6">{kasten.format(x, y, wort)}</data></node>'
        for n, (x, y, wort) in enumerate([(-10, 0, "Chor"), (90, 100, "Bad")])
    )
    kante = (
        '<data key="d9"><y:PolyLineEdge><y:EdgeLabel>Geld<y:Modell>x</y:Modell></y:EdgeLabel></y:PolyLineEdge></data>'
    )
    text = (
        '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">'
        '<key for="node" id="d6" yfiles.type="nodegraphics"/><key for="edge" id="d9" yfiles.type="edgegraphics"/>'
        f'<graph edgedefault="directed">{knoten}<edge id="e0" source="n0" target="n1">{kante}</edge></graph></graphml>'
    )

    lesung, maengel = read(text.encode(), BLATT, "bild.graphml")

    assert [(a.name, a.x, a.y) for a in lesung.akteure] == [
        ("Chor", pytest.approx(0.05), pytest.approx(0.05)),
        ("Bad", pytest.approx(0.95), pytest.approx(0.95)),
    ]
    assert [(n, b.gerichtet) for n, b in zip(names_of(lesung), lesung.bindungen, strict=True)] == [
        (("Chor", "Bad", "geld"), True)
    ]
    assert maengel == []


@pytest.mark.parametrize(
    ("text", "was"),
    [
        ("", "Die Datei ist leer."),
        ("<html></html>", "Das ist kein GraphML."),
        (f"{NETZKOPF}<graph>", "Die Datei ist beschädigt."),
        (f"{NETZKOPF}{'<graph>' * 70}", "Die Datei ist zu groß."),
        (f"{NETZKOPF}<graph>{'<node/>' * 3001}</graph></graphml>", "Die Datei ist zu groß."),
        (f"{NETZKOPF}</graphml>{' ' * 6_000_000}", "Die Datei ist zu groß."),
        (f"{NETZKOPF}<graph/></graphml>", "Darin steht keine einzige Stelle."),
        (
            f'<!DOCTYPE g [<!ENTITY a "b">]>{NETZKOPF}<graph/></graphml>',
            "Die Datei enthält Anweisungen, die in GraphML nichts zu suchen haben.",
        ),
        (
            f'<!DOCTYPE g SYSTEM "file:///etc/passwd">{NETZKOPF}<graph/></graphml>',
            "Die Datei enthält Anweisungen, die in GraphML nichts zu suchen haben.",
        ),
    ],
)
def test_wrong_graphml_is_said(text, was):
    lesung, maengel = read(text.encode(), BLATT, "netz.graphml")

    assert (lesung.akteure, len(maengel)) == ((), 1)
    assert maengel[0].startswith(f"Datei: {was}")


def test_graphml_with_loose_ends_keeps_what_is_whole():
    text = (
        f'{NETZKOPF}<graph edgedefault="undirected"><node id="a"/><node id="b"/><node id="a"/>'
        '<edge source="a" target="b"/><edge source="a" target="x"/><edge source="b" target="b"/><hyperedge/>'
        "</graph></graphml>"
    )

    lesung, maengel = read(text.encode(), BLATT, "netz.graphml")

    assert (len(lesung.akteure), len(lesung.bindungen)) == (2, 1)
    assert [m.split(". ")[0] for m in maengel] == [
        "Verbindung 2: Eine Stelle „x“ gibt es in der Datei nicht",
        "Verbindung 3: Diese Verbindung führt zu sich selbst",
        "Verbindungen: 1\u00a0Verbindung zwischen mehr als zwei Stellen fehlen",
        "Verbindungen: Bei 1\u00a0Verbindung steht keine Art",
    ]


ZELLE = st.one_of(
    st.none(), st.integers(-9, 99), st.booleans(), st.text(max_size=12), st.sampled_from(("Chor", "Geld"))
)


@given(st.lists(st.tuples(ZELLE, ZELLE, ZELLE, ZELLE), max_size=8))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_stands_in_the_cells_the_reading_can_be_taken_over(zeilen):
    sauber = [
        tuple(openpyxl.cell.cell.ILLEGAL_CHARACTERS_RE.sub("", z) if isinstance(z, str) else z for z in r)
        for r in zeilen
    ]
    daten = book(
        Akteure=[("Name", "Bereich", "Einfluss", "Kennung"), *sauber],
        Verbindungen=[("Von", "Zu", "Art", "Vertrauen"), *sauber],
    )

    bau = take(BLATT, lies_netz(daten, "netz.xlsx", BLATT).lesung, neu_gilt=True)

    assert Netzblatt.model_validate(bau.blatt.model_dump()) == bau.blatt
    assert len(real_ties(bau.blatt)) == len(bau.blatt.bindungen)


@given(st.binary(max_size=300))
@settings(max_examples=40, deadline=None)
def test_no_bytes_break_the_reader(daten):
    fund = lies_netz(daten, "netz.graphml", BLATT)

    assert (len(fund.maengel) > 0, fund.lesung.bindungen) == (True, ())
