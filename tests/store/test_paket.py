"""Can a package be carried away, read in again, and do no harm whatever is in it?"""

from __future__ import annotations

import io
import json
import time
import zipfile
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from toolkit.store import Ablage, NichtErlaubt, UngueltigeDatei
from toolkit.store.paket import file_stem, pack_mappe
from toolkit.store.paketlesen import read_package
from toolkit.store.vorlagen import Vorlage, add_sheets, create_filled

BLATT = {"art": "plan", "titel": "Tag", "schema": 1, "inhalt": {"a": 1}, "fassungen": []}
GANZ = {"format": "koffer-mappe", "fassung": 1, "erzeugt": "2026-11-22", "mappe": "A", "blaetter": [BLATT]}


def package(ganz: Any = None, *, roh: bytes | None = None, name: str = "A.koffer.json") -> bytes:
    puffer = io.BytesIO()
    with zipfile.ZipFile(puffer, "w", zipfile.ZIP_DEFLATED) as archiv:
        archiv.writestr(name, json.dumps(ganz) if roh is None else roh)
    return puffer.getvalue()


def with_sheet(**anders: Any) -> dict[str, Any]:
    return {**GANZ, "blaetter": [{**BLATT, **anders}]}


def test_package_holds_what_people_and_the_koffer_read(ablage: Ablage) -> None:
    zugang, code = ablage.create_mappe("Engagierte Stadt Süd/Ost")
    blatt = ablage.add_sheet(zugang, "plan", "Tag", {"a": 1})
    ablage.keep_version(zugang, blatt.id, "eins")
    ablage.move_to_trash(zugang, ablage.add_sheet(zugang, "plan", "weg", {}).id, 1)

    datei = pack_mappe(ablage, ablage.open_mappe(ablage.add_code(zugang, "lesen")), {"Mappe Süd.pdf": b"%PDF-1.7"})

    archiv = zipfile.ZipFile(io.BytesIO(datei.daten))
    stamm = "Engagierte-Stadt-Sued-Ost"
    notiz = archiv.read("Lies mich.txt").decode("utf-8-sig")
    assert datei.name.startswith(f"Mappe-{stamm}-20")
    assert archiv.namelist() == [f"{stamm}.koffer.json", "Lies mich.txt", "Mappe-Sued.pdf"]
    assert archiv.read("Mappe-Sued.pdf") == b"%PDF-1.7"
    assert "bleibt die Mappe bis" in notiz
    assert code.encode() not in b"".join(archiv.read(n) for n in archiv.namelist())
    assert [b["titel"] for b in json.loads(archiv.read(f"{stamm}.koffer.json"))["blaetter"]] == ["Tag"]


def test_package_adds_new_sheets_and_touches_none(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    alt = ablage.add_sheet(zugang, "plan", "Tag", {"a": 1})
    ablage.keep_version(zugang, alt.id, "eins")
    paket = read_package(pack_mappe(ablage, zugang).daten)

    neu = add_sheets(ablage, zugang, paket.blaetter)

    assert ablage.load_sheet(zugang, alt.id) == alt
    assert [(b.titel, b.inhalt, b.version) for b in neu] == [("Tag", {"a": 1}, 1)]
    assert [f.name for f in ablage.list_versions(zugang, neu[0].id)] == ["eins"]


def test_package_is_the_way_back_after_a_lost_code(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    ablage.add_sheet(zugang, "plan", "Tag", {"a": 1})
    paket = read_package(pack_mappe(ablage, zugang).daten)

    neu, code = create_filled(ablage, paket.mappe, paket.blaetter)

    assert ablage.open_mappe(code).mappe.name == "A"
    assert [b.inhalt for b in ablage.list_sheets(neu)] == [{"a": 1}]


def test_reading_code_cannot_read_in(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    leser = ablage.open_mappe(ablage.add_code(zugang, "lesen"))

    with pytest.raises(NichtErlaubt):
        add_sheets(ablage, leser, [Vorlage("plan", "x", {})])


def test_nothing_is_added_if_one_sheet_does_not_fit(ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")

    with pytest.raises(Exception, match="zu groß"):
        add_sheets(ablage, zugang, [Vorlage("plan", "x", {}), Vorlage("plan", "y", "z" * 2_000_001)])

    assert ablage.list_sheets(zugang) == []


def test_json_alone_is_read_too() -> None:
    assert read_package(json.dumps(GANZ).encode()) == read_package(package(GANZ))


def test_example_is_marked_and_deletable(ablage: Ablage) -> None:
    zugang, code = create_filled(ablage, "Musterhausen", [Vorlage("plan", "Tag", {})], beispiel=True)

    assert ablage.open_mappe(code).mappe.beispiel
    assert ablage.delete_mappe(zugang)


FEHLER: dict[str, tuple[bytes, str]] = {
    "leer": (b"", "kein Paket"),
    "text": (b"Hallo", "kein Paket"),
    "bild": (b"\x89PNG\r\n\x1a\n\xff\xfe", "kein Paket"),
    "halbes zip": (package(GANZ)[:-30], "beschädigt"),
    "zip ohne mappe": (package(GANZ, name="anderes.txt"), "kein Paket"),
    "andere form": (package({"format": "anders"}), "kein Paket"),
    "liste": (package([1]), "kein Paket"),
    "neuere fassung": (package({**GANZ, "fassung": 2}), "neueren Version"),
    "fassung wahr": (package({**GANZ, "fassung": True}), "beschädigt"),
    "ohne blaetter": (package({**GANZ, "blaetter": None}), "beschädigt"),
    "501 blaetter": (package({**GANZ, "blaetter": [BLATT] * 501}), "zu groß"),
    "101 fassungen": (package(with_sheet(fassungen=[BLATT] * 101)), "zu groß"),
    "blatt ist text": (package({**GANZ, "blaetter": ["x"]}), "beschädigt"),
    "ohne inhalt": (package({**GANZ, "blaetter": [{k: v for k, v in BLATT.items() if k != "inhalt"}]}), "Inhalt"),
    "art ist befehl": (package(with_sheet(art="../../x; DROP TABLE mappe")), "Art"),
    "titel ist zahl": (package(with_sheet(titel=5)), "beschädigt"),
    "schema minus": (package(with_sheet(schema=-1)), "beschädigt"),
    "schema riesig": (package(with_sheet(schema=10**30)), "beschädigt"),
    "zu gross": (package(with_sheet(inhalt="x" * 2_000_001)), "zu groß"),
    "zu tief": (package(roh=json.dumps(GANZ).replace('{"a": 1}', "[" * 500 + "]" * 500).encode()), "verschachtelt"),
    "viel zu tief": (package(roh=json.dumps(GANZ).replace('{"a": 1}', "[" * 10**6).encode()), "beschädigt"),
    "unendlich": (package(roh=json.dumps(GANZ).replace('{"a": 1}', "1e999").encode()), "beschädigt"),
    "keine zahl": (package(roh=json.dumps(GANZ).replace('{"a": 1}', "NaN").encode()), "beschädigt"),
    "lange zahl": (package(roh=json.dumps(GANZ).replace('{"a": 1}', "9" * 5000).encode()), "beschädigt"),
}


@pytest.mark.parametrize("fall", FEHLER)
def test_wrong_package_is_said_in_german(fall: str) -> None:
    daten, satz = FEHLER[fall]

    with pytest.raises(UngueltigeDatei, match=satz):
        read_package(daten)


def test_bomb_is_not_unpacked() -> None:
    """A few kilobytes that would become 100 MB."""
    bombe = package(roh=b'{"format": "koffer-mappe", "x": "' + b"0" * 100_000_000)
    anfang = time.process_time()

    with pytest.raises(UngueltigeDatei, match="zu groß"):
        read_package(bombe)

    assert len(bombe) < 120_000
    assert time.process_time() - anfang < 2


def test_two_mappen_or_too_many_files_are_refused() -> None:
    for namen in (["a.koffer.json", "b.koffer.json"], ["a.koffer.json", *(f"{n}.txt" for n in range(100))]):
        puffer = io.BytesIO()
        with zipfile.ZipFile(puffer, "w") as archiv:
            for name in namen:
                archiv.writestr(name, json.dumps(GANZ))

        with pytest.raises(UngueltigeDatei, match="kein Paket"):
            read_package(puffer.getvalue())


def test_locked_zip_is_said_in_german() -> None:
    daten = bytearray(package(GANZ))
    daten[6] |= 1
    daten[daten.rindex(b"PK\x01\x02") + 8] |= 1

    with pytest.raises(UngueltigeDatei, match="Kennwort"):
        read_package(bytes(daten))


def test_hostile_text_stays_text(ablage: Ablage) -> None:
    boese = "<script>alert(1)</script>'; DROP TABLE mappe; --\x00\u202e"
    paket = read_package(package(with_sheet(titel=boese, inhalt={boese: boese}), name="../../../etc/x.koffer.json"))

    zugang, _ = create_filled(ablage, paket.mappe, paket.blaetter)

    blatt = ablage.list_sheets(zugang)[0]
    assert blatt.titel == "<script>alert(1)</script>'; DROP TABLE mappe; --"
    assert blatt.inhalt == {boese: boese}


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=200), st.integers(0, 200), st.sampled_from(["zip", "json"]))
def test_broken_bytes_never_show_anything_but_german(muell: bytes, stelle: int, form: str) -> None:
    ganz = package(GANZ) if form == "zip" else json.dumps(GANZ).encode()
    daten = ganz[:stelle] + muell + ganz[stelle + len(muell) :]

    try:
        paket = read_package(daten)
    except UngueltigeDatei as fehler:
        assert str(fehler)[0].isupper()  # noqa: PT017
    else:
        assert len(paket.blaetter) <= 500


@pytest.mark.parametrize(
    ("name", "stamm"),
    [
        ("Mappe Süd/Ost", "Mappe-Sued-Ost"),
        ("…", "Mappe"),
        ("../..", "Mappe"),
        ("x" * 99, "x" * 60),
        ("Straße é", "Strasse-e"),
    ],
)
def test_file_name_suits_every_system(name: str, stamm: str) -> None:
    assert file_stem(name) == stamm
