"""Does every sheet come to today's shape, or stay as it is?"""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import BaseModel

from toolkit.store import Ablage
from toolkit.store.blattarten import Blattart, Blattarten, Gelesen, UngueltigerInhalt


class Plan(BaseModel):
    titel: str
    minuten: int


def rename(inhalt: Any) -> Any:
    inhalt["titel"] = inhalt.pop("name")
    return inhalt


def add_minutes(inhalt: Any) -> Any:
    return {**inhalt, "minuten": 0}


@pytest.fixture
def arten() -> Blattarten:
    arten = Blattarten()
    arten.register(Blattart("plan", "Ablaufplan", (rename, add_minutes), lambda: Plan))
    arten.register(Blattart("notiz", "Notiz"))
    return arten


@pytest.mark.parametrize(
    ("schema", "inhalt"),
    [(1, {"name": "Tag"}), (2, {"titel": "Tag"}), (3, {"titel": "Tag", "minuten": 0})],
)
def test_every_older_shape_comes_to_today(arten: Blattarten, schema: int, inhalt: Any) -> None:
    vorher = dict(inhalt)

    gelesen = arten.read("plan", schema, inhalt)

    assert gelesen == Gelesen({"titel": "Tag", "minuten": 0}, 3, "lesbar")
    assert inhalt == vorher


def test_unknown_kind_survives_untouched(arten: Blattarten, ablage: Ablage) -> None:
    zugang, _ = ablage.create_mappe("A")
    blatt = ablage.add_sheet(zugang, "netzwerk", "x", {"knoten": []}, schema=4)

    gelesen = arten.read_sheet(blatt)

    assert (gelesen.inhalt, gelesen.schema, gelesen.zustand) == ({"knoten": []}, 4, "unbekannt")
    assert gelesen.hinweis.endswith("Es bleibt unverändert in der Mappe.")
    assert arten.title("netzwerk") == "Anderes Blatt"


def test_newer_shape_survives_untouched(arten: Blattarten) -> None:
    gelesen = arten.read("plan", 4, {"neu": 1})

    assert (gelesen.inhalt, gelesen.schema, gelesen.zustand) == ({"neu": 1}, 4, "neuer")


@pytest.mark.parametrize("inhalt", [{"falsch": 1}, [], None, "x", 5])
def test_wrecked_content_is_kept_and_reported(arten: Blattarten, inhalt: Any) -> None:
    gelesen = arten.read("plan", 1, inhalt)

    assert (gelesen.inhalt, gelesen.schema, gelesen.zustand) == (inhalt, 1, "unlesbar")


def test_content_is_checked_before_it_is_saved(arten: Blattarten) -> None:
    assert arten.check("plan", {"titel": "Tag", "minuten": 5}) == Plan(titel="Tag", minuten=5)
    assert arten.check("notiz", object()) is None
    with pytest.raises(UngueltigerInhalt, match="Ablaufplan: Diese Angaben passen nicht: minuten"):
        arten.check("plan", {"titel": "Tag", "minuten": "viele"})


def test_kind_without_a_model_is_read_as_it_is(arten: Blattarten) -> None:
    assert arten.read("notiz", 1, ["x"]) == Gelesen(["x"], 1, "lesbar")
    assert arten.title("plan") == "Ablaufplan"


@pytest.mark.parametrize("name", ["", "zwei worte", "größe", "a-b", "x" * 61])
def test_name_that_does_not_fit_is_refused(arten: Blattarten, name: str) -> None:
    with pytest.raises(ValueError, match="no name"):
        arten.register(Blattart(name, "x"))
