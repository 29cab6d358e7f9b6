"""Are problems said as promised?"""

from __future__ import annotations

import json

from methodenkoffer.problems import Problem, render_problems

EINS = Problem("karten/b.md", 7, "dauer.min", "zu klein", "größer eintragen", "K002")
ZWEI = Problem("karten/a.md", 0, "", "50% fehlt", "ergänzen", "L001")


def test_problem_reads_as_one_line() -> None:
    assert str(EINS) == "karten/b.md:7: dauer.min: zu klein → größer eintragen [K002]"


def test_problems_are_sorted_by_file() -> None:
    assert render_problems([EINS, ZWEI]).split("\n") == [str(ZWEI), str(EINS)]


def test_github_form_escapes_percent() -> None:
    assert render_problems([ZWEI], "github") == "::error file=karten/a.md,line=1,title=L001::50%25 fehlt → ergänzen"


def test_json_form_holds_every_field() -> None:
    assert json.loads(render_problems([EINS], "json")) == [
        {
            "datei": "karten/b.md",
            "zeile": 7,
            "feld": "dauer.min",
            "was": "zu klein",
            "tun": "größer eintragen",
            "code": "K002",
        }
    ]


def test_no_problems_are_an_empty_json_list() -> None:
    assert render_problems([], "json") == "[]"
