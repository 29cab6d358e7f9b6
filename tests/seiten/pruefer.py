"""What does a page consist of? A small reader of HTML for the tests."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from typing import Any

LEER = {"meta", "link", "input", "br", "hr", "img", "path", "circle", "rect"}

BLOECKE = {"p", "h1", "h2", "h3", "h4", "li", "dt", "dd", "td", "th", "div", "title", "button", "label", "option"}


class Seitenleser(HTMLParser):
    """Collects what the tests ask for.

    Attributes:
        ueberschriften: level and text of each heading.
        links: addresses of all links.
        kennungen: all ids.
        formulare: method and action of each form.
        daten: parsed schema.org objects.
        marken: names of all elements.
        offen: elements that were never closed, or closed in the wrong order.
        text: everything that is read.
    """

    def __init__(self, html: str) -> None:
        super().__init__()
        self.ueberschriften: list[tuple[int, str]] = []
        self.links: list[str] = []
        self.kennungen: list[str] = []
        self.formulare: list[tuple[str, str]] = []
        self.daten: list[dict[str, Any]] = []
        self.marken: set[str] = set()
        self.offen: list[str] = []
        self.text = ""
        self._stapel: list[str] = []
        self._skript = ""
        self.feed(html)
        self.offen += self._stapel

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        werte = {name: wert or "" for name, wert in attrs}
        self.marken.add(tag)
        if tag not in LEER:
            self._stapel.append(tag)
        if tag in ("h1", "h2", "h3", "h4", "h5", "h6"):
            self.ueberschriften.append((int(tag[1]), ""))
        if tag == "a":
            self.links.append(werte.get("href", ""))
        if tag == "form":
            self.formulare.append((werte.get("method", ""), werte.get("action", "")))
        if "id" in werte:
            self.kennungen.append(werte["id"])
        self._skript = werte.get("type", "text/javascript") if tag == "script" else ""

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del attrs
        self.marken.add(tag)

    def handle_endtag(self, tag: str) -> None:
        if tag in LEER:
            return
        if not self._stapel or self._stapel.pop() != tag:
            self.offen.append(tag)
        self._skript = ""
        if tag in BLOECKE:
            self.text += "\n"

    def handle_data(self, data: str) -> None:
        if self._skript == "application/ld+json":
            self.daten.append(json.loads(data))
            return
        if self._skript:
            self.offen.append(f"script {self._skript}")
        self.text += data
        if self._stapel and self._stapel[-1] in ("h1", "h2", "h3", "h4", "h5", "h6"):
            ebene, bisher = self.ueberschriften[-1]
            self.ueberschriften[-1] = (ebene, bisher + data)
