"""Does a text to copy reach the page exactly as it was passed in? How it is copied: tests/browser."""

from __future__ import annotations

import pytest

from toolkit.widgets import Textblatt

WORTE = {"kopieren": "Kopieren", "kopiert": "Kopiert.", "markiert": "Der Text ist markiert."}


@pytest.mark.parametrize(
    "text", ["", "Guten Tag,\n\nvielen Dank – „gern“!", "<script>alert(1)</script>", "שלום\r\n=1+1"]
)
def test_text_and_words_reach_the_page_unchanged(text):
    blatt = Textblatt(titel="Dank", text=text, worte=WORTE)

    zustand = blatt.get_state()

    assert {name: zustand[name] for name in ("titel", "text", "hilfe", "worte", "versteckt")} == {
        "titel": "Dank",
        "text": text,
        "hilfe": "",
        "worte": WORTE,
        "versteckt": False,
    }
