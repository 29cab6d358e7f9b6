"""Are a screen's words found, filled and missed loudly?"""

from __future__ import annotations

import pytest

from toolkit.frame.worte import Worte, WortError, load_words

WORTE = Worte(
    {
        "suche.titel": "Was suchen Sie?",
        "gruss": "Guten Tag, {name}.",
        "treffer.null": "Nichts.",
        "treffer.eins": "Ein Treffer.",
        "treffer.viele": "{anzahl} Treffer.",
    },
    "probe/texte.toml",
)


def test_words_put_values_in_and_never_read_them_as_templates():
    assert WORTE("gruss", name="{suche.titel} <b>") == "Guten Tag, {suche.titel} <b>."


@pytest.mark.parametrize(("anzahl", "satz"), [(0, "Nichts."), (1, "Ein Treffer."), (7, "7 Treffer.")])
def test_words_count(anzahl, satz):
    assert WORTE.count("treffer", anzahl) == satz


@pytest.mark.parametrize("fehlgriff", [lambda: WORTE("suche.tittel"), lambda: WORTE("gruss")])
def test_words_that_are_missing_raise(fehlgriff):
    with pytest.raises(WortError, match=r"probe/texte\.toml"):
        fehlgriff()


def test_group_returns_what_stands_directly_below_a_section():
    assert WORTE.group("treffer") == {"null": "Nichts.", "eins": "Ein Treffer.", "viele": "{anzahl} Treffer."}
    with pytest.raises(WortError):
        WORTE.group("gibt-es-nicht")


def test_load_words_reads_nested_sections_beside_a_module(tmp_path):
    (tmp_path / "texte.toml").write_text('[a]\nb.c = "tief"\nd = "flach"\n', encoding="utf-8")

    worte = load_words(str(tmp_path / "view.py"))

    assert worte.keys == {"a.b.c", "a.d"}
    assert worte("a.b.c") == "tief"


def test_load_words_refuses_what_is_no_text(tmp_path):
    (tmp_path / "texte.toml").write_text("zahl = 7\n", encoding="utf-8")

    with pytest.raises(TypeError, match="zahl ist kein Text"):
        load_words(str(tmp_path / "view.py"))
