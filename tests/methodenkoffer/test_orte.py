"""Do the places that ship hold what they promise?"""

from __future__ import annotations

import csv
import json
import re
import runpy
import subprocess
import sys
import time
from pathlib import Path

import pytest

from methodenkoffer.laender import LAENDER
from methodenkoffer.orte import TYPEN, Ort, borders, describe_place, find_id, load_places, members, verzeichnis
from methodenkoffer.orte.grenzen import Punkte

HAUS = Path(__file__).resolve().parents[2]
ORDNER = HAUS / "methodenkoffer" / "orte"


def rows(name: str) -> list[dict[str, str]]:
    with (ORDNER / name).open(encoding="utf-8", newline="") as strom:
        return list(csv.DictReader(strom, delimiter=";"))


def is_inside(lon: float, lat: float, ring: Punkte) -> bool:
    """Ray casting, the judge for borders and positions."""
    innen = False
    for (x1, y1), (x2, y2) in zip(ring, (*ring[1:], ring[0]), strict=True):
        if (y1 > lat) != (y2 > lat) and lon < (x2 - x1) * (lat - y1) / (y2 - y1) + x1:
            innen = not innen
    return innen


def land_at(ort: Ort) -> set[str]:
    return {g.land for g in borders() for f in g.flaechen if is_inside(ort.lon, ort.lat, f[0])}


def write_files(ordner: Path, orte: str = "", mitglieder: str = "") -> None:
    kopf_orte = "geonames;name;auch;typ;land;lat;lon;einwohner\n"
    kopf = "id;name;typ;land;seit;letzter_beleg;region;geonames;lat;lon;einwohner;anmerkung;quelle\n"
    (ordner / "orte.csv").write_text(kopf_orte + orte, encoding="utf-8")
    (ordner / "mitglieder.csv").write_text(kopf + mitglieder, encoding="utf-8")


@pytest.fixture
def eigener_ordner(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(verzeichnis, "ORDNER", tmp_path)
    return tmp_path


def test_members_are_those_of_the_file() -> None:
    soll = {(z["id"], z["name"], z["land"], z["quelle"]) for z in rows("mitglieder.csv")}

    assert {(o.id, o.name, o.land, o.quelle) for o in members()} == soll
    assert len(members()) == len(rows("mitglieder.csv"))


def test_places_hold_each_row_of_both_files_once() -> None:
    von_geonames = {f"gn-{z['geonames']}" for z in rows("orte.csv")}
    verlinkt = {f"gn-{z['geonames']}" for z in rows("mitglieder.csv") if z["geonames"]}

    kennungen = [o.id for o in load_places().orte]

    assert verlinkt - von_geonames == set()
    assert sorted(kennungen) == sorted({z["id"] for z in rows("mitglieder.csv")} | (von_geonames - verlinkt))


def test_member_takes_position_and_inhabitants_from_its_place() -> None:
    zeile = next(z for z in rows("mitglieder.csv") if z["geonames"] and not z["einwohner"])
    ort = next(z for z in rows("orte.csv") if z["geonames"] == zeile["geonames"])

    gefunden = find_id(zeile["id"])

    assert gefunden is not None
    assert (gefunden.lat, gefunden.lon) == (float(ort["lat"]), float(ort["lon"]))
    assert gefunden.einwohner == int(ort["einwohner"])


def test_member_is_found_by_the_number_it_had_before() -> None:
    for zeile in rows("mitglieder.csv"):
        if zeile["geonames"]:
            assert find_id(f"gn-{zeile['geonames']}") == find_id(zeile["id"])


def test_unknown_id_is_nothing() -> None:
    assert find_id("lindenau") is None


def test_every_place_is_complete() -> None:
    for ort in load_places().orte:
        assert ort.name.strip() == ort.name != ""
        assert ort.land in LAENDER
        assert ort.typ in TYPEN
        assert ort.quelle
        assert ort.einwohner is None or ort.einwohner > 0


def test_every_member_has_inhabitants_source_and_sensible_years() -> None:
    for ort in members():
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", ort.id)
        assert ort.quelle.startswith(("https://", "http://"))
        assert ort.einwohner is not None
        assert ort.seit is None or 2015 <= ort.seit <= (ort.letzter_beleg or 2026)


def test_member_without_a_row_of_geonames_says_where_its_position_comes_from() -> None:
    von_hand = [z for z in rows("mitglieder.csv") if not z["geonames"]]

    assert [z["id"] for z in von_hand if "von Hand" not in z["anmerkung"]] == []
    assert von_hand != []


def test_no_member_lies_in_another_land() -> None:
    """Guben and Rheinfelden lie at the river, a little outside of every line."""
    assert [(o.name, o.land) for o in members() if land_at(o) - {o.land}] == []


def test_nearly_all_places_lie_in_their_land() -> None:
    stichprobe = load_places().orte[::7]

    falsch = [o for o in stichprobe if o.land not in land_at(o)]

    assert len(falsch) < len(stichprobe) * 0.02


def test_borders_are_those_of_all_laender() -> None:
    assert {g.land: g.name for g in borders()} == LAENDER
    assert [g.name for g in borders()] == sorted(LAENDER.values())
    assert all(ring[0] == ring[-1] and len(ring) > 3 for g in borders() for f in g.flaechen for ring in f)


def test_borders_hold_every_point_of_the_file() -> None:
    punkte = re.findall(r"\[-?[\d.]+,-?[\d.]+\]", (ORDNER / "laender.geojson").read_text(encoding="utf-8"))

    gelesen = [punkt for g in borders() for f in g.flaechen for ring in f for punkt in ring]

    assert sorted(gelesen) == sorted((lon, lat) for lon, lat in map(json.loads, punkte))


def test_place_is_described_so_that_one_can_choose() -> None:
    halle = Ort("x", "Halle (Saale)", "stadt", "ST", 51.5, 12.0, 237865)

    assert describe_place(halle) == "Halle (Saale), Sachsen-Anhalt, 237.865 Einwohner*innen"
    assert describe_place(Ort("x", "Lindenau", "stadt", "SN", 51.5, 12.0)) == "Lindenau, Sachsen"


def test_import_loads_nothing_heavy() -> None:
    code = (
        "import sys, methodenkoffer.orte as o; o.load_places(); o.borders(); o.find_places('Rostok');"
        "print(sorted({'pandas', 'numpy', 'pydantic', 'yaml', 'ipywidgets'} & set(sys.modules)))"
    )

    ausgabe = subprocess.run([sys.executable, "-c", code], cwd=HAUS, capture_output=True, text=True, check=True).stdout

    assert ausgabe.strip() == "[]"


def test_everything_that_ships_is_read_without_a_wait() -> None:
    dauern = []
    for _ in range(5):
        load_places.cache_clear()
        borders.cache_clear()
        beginn = time.process_time()
        load_places()
        borders()
        dauern.append(time.process_time() - beginn)

    assert min(dauern) < 0.1  # 0.03 s on the machine that built it; a busy one may take thrice as long


GUT = "7;Lindenau;Lindenau am See;unbekannt;SN;51.3400;12.3300;1234\n"


def test_own_values_of_a_member_win_over_its_place(eigener_ordner: Path) -> None:
    write_files(eigener_ordner, GUT, "lindenau;Lindenau-Stadt;stadt;SN;2015;2024;Ost;7;;;999;hübsch;https://x.de\n")

    gelesen = load_places.__wrapped__()

    ort = Ort(
        "lindenau",
        "Lindenau-Stadt",
        "stadt",
        "SN",
        51.34,
        12.33,
        999,
        2015,
        2024,
        "Ost",
        "hübsch",
        "https://x.de",
        mitglied=True,
    )
    assert gelesen.orte == (ort,)
    assert gelesen.nach_id == {"lindenau": ort, "gn-7": ort}
    assert gelesen.auch == {"lindenau": ("Lindenau", "Lindenau am See")}


def test_empty_files_hold_nothing(eigener_ordner: Path) -> None:
    write_files(eigener_ordner)

    assert load_places.__wrapped__().orte == ()


@pytest.mark.parametrize(
    ("orte", "mitglieder", "satz"),
    [
        ("7;Lindenau;;unbekannt;SN;51,34;12.33;1\n", "", "orte/orte.csv:2: Lage oder Einwohnerzahl ist keine Zahl"),
        (GUT + "8;X;;dorf;SN;51.3;12.3;1\n", "", "orte/orte.csv:3: „dorf“ oder „SN“ ist unbekannt"),
        ("7;Lindenau\n", "", "orte/orte.csv:2: die Zeile hat 2 statt 8 Spalten"),
        (GUT, "a;A;stadt;SN;;;;8;;;;;\n", "orte/mitglieder.csv:2: die Nummer steht nicht in orte.csv"),
        (GUT, "a;A;stadt;SN;;;;;51.3;;;;\n", "orte/mitglieder.csv:2: die Nummer steht nicht in orte.csv"),
        (GUT, "a;A;stadt;SN;bald;;;7;;;;;\n", "orte/mitglieder.csv:2: Jahr, Lage oder Einwohnerzahl ist keine Zahl"),
        (GUT, "a;A;stadt;SN;;;;;12.3;51.3;;;\n", "orte/mitglieder.csv:2: die Lage ist nicht in Deutschland"),
        (GUT, "a;A;stadt;SN;;;;7;;;;;\na;A;stadt;SN;;;;7;;;;;\n", "orte/mitglieder.csv:3: „a“ steht zweimal da"),
    ],
)
def test_broken_line_is_named_with_file_and_cure(eigener_ordner: Path, orte: str, mitglieder: str, satz: str) -> None:
    write_files(eigener_ordner, orte, mitglieder)

    with pytest.raises(ValueError) as gesagt:
        load_places.__wrapped__()

    assert str(gesagt.value).startswith(satz)
    assert " → die Zeile mit ihren Nachbarn vergleichen" in str(gesagt.value)


def test_build_script_chooses_names_and_kinds() -> None:
    skript = runpy.run_path(str(HAUS / "werkstatt" / "orte_bauen.py"))

    def stadt(nummer: int, name: str, einwohner: int, land: str, *auch: str) -> dict[str, object]:
        feste = {"countrycode": "DE", "latitude": 51.23456, "longitude": 7.1, "alternatenames": list(auch)}
        return {"geonameid": nummer, "name": name, "population": einwohner, "admin1code": land, **feste}

    alle = [
        stadt(5, "Wattenscheid", 73965, "07", "Bochum-Wattenscheid", "Ваттеншайд"),
        stadt(4, "Bochum", 385729, "07", "Bochum vald", "Stadt Bochum"),
        stadt(3, "Lingen", 1999, "06"),
        stadt(2, "Lingen", 54708, "06", "Lingen (Ems)", "Lingen an der Ems", "Lingen ved Ems"),
        stadt(1, "Mitte", 102338, "16"),
        stadt(6, "Dorf", 10, "16"),
        stadt(2867714, "Munich", 1505005, "02", "München"),
        {**stadt(7, "Wien", 1700000, "09"), "countrycode": "AT"},
        stadt(2864072, "Neue Neustadt", 226851, "14"),
        stadt(8, "Osterode", 0, "06", *(f"Name {i}" for i in range(10))),
    ]

    zeilen = skript["choose"](alle, {6})

    assert zeilen == [
        ["4", "Bochum", "", "unbekannt", "NW", "51.2346", "7.1000", "385729"],
        ["6", "Dorf", "", "stadtteil", "BE", "51.2346", "7.1000", "10"],
        ["2", "Lingen", "Lingen (Ems)|Lingen an der Ems", "unbekannt", "NI", "51.2346", "7.1000", "54708"],
        ["1", "Mitte", "", "stadtteil", "BE", "51.2346", "7.1000", "102338"],
        ["2867714", "München", "", "unbekannt", "BY", "51.2346", "7.1000", "1505005"],
        ["8", "Osterode", "", "unbekannt", "NI", "51.2346", "7.1000", ""],
        ["5", "Wattenscheid", "Bochum-Wattenscheid", "stadtteil", "NW", "51.2346", "7.1000", "73965"],
    ]
