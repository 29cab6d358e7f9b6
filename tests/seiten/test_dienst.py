"""Are the reading pages served as they should be: complete, cacheable, without a trace of the visitor?"""

from __future__ import annotations

from typing import Any

from tornado.testing import AsyncHTTPTestCase
from tornado.web import Application

from methodenkoffer.catalogue import Katalog
from tests.dokument.katalog import make_catalogue
from toolkit.voila.basis import NichtGefunden
from toolkit.voila.seiten import handlers
from toolkit.voila.seiten.ausgabe import Vorrat


class TestDienst(AsyncHTTPTestCase):
    """The pages behind a real web application."""

    def get_app(self) -> Application:
        return Application(handlers(make_catalogue), default_handler_class=NichtGefunden)

    def ask(self, adresse: str, **werte: Any) -> Any:
        return self.fetch(adresse, follow_redirects=False, **werte)

    def test_every_fixed_page_answers(self) -> None:
        adressen = ["/", "/angebote", "/angebote/vergleich", "/karten", "/karten/", "/pfade", "/suche", "/datenschutz"]

        assert [self.ask(a).code for a in [*adressen, "/ueber", "/karten/musterkarte"]] == [200] * 10

    def test_page_carries_the_security_headers_and_no_cookie(self) -> None:
        kopf = self.ask("/karten/musterkarte").headers

        assert "default-src 'self'" in kopf["Content-Security-Policy"]
        assert kopf["Content-Type"] == "text/html; charset=utf-8"
        assert "Set-Cookie" not in kopf

    def test_unchanged_page_is_not_sent_again(self) -> None:
        marke = self.ask("/karten/musterkarte").headers["Etag"]

        antwort = self.ask("/karten/musterkarte", headers={"If-None-Match": marke})

        assert (antwort.code, antwort.body) == (304, b"")

    def test_head_says_the_same_without_a_body(self) -> None:
        ganz, kopf = self.ask("/"), self.ask("/", method="HEAD")

        assert (kopf.code, kopf.body, kopf.headers["Etag"]) == (200, b"", ganz.headers["Etag"])

    def test_unknown_slug_and_encoded_signs_give_a_german_404(self) -> None:
        antwort = self.ask("/karten/%3Cscript%3E%20%2e%2e")

        assert antwort.code == 404
        assert "Diese Methodenkarte gibt es nicht" in antwort.body.decode()
        assert b"<script>" not in antwort.body

    def test_writing_is_refused(self) -> None:
        assert self.ask("/karten", method="POST", body="q=x").code in (403, 405)


def test_content_is_asked_for_again_only_after_a_while() -> None:
    gefragt: list[int] = []

    def getter() -> Katalog:
        gefragt.append(1)
        return Katalog(stempel=str(len(gefragt)))

    vorrat = Vorrat(getter)

    assert [vorrat.katalog().stempel, vorrat.katalog().stempel] == ["1", "1"]
    vorrat.expire()
    assert vorrat.katalog().stempel == "2"
