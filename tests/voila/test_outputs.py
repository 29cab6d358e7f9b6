"""Does each kind of output become safe, German HTML?"""

import re

import pytest

from toolkit.voila.outputs import WIDGET, output_html


def shown(data: dict) -> str:
    return output_html({"output_type": "display_data", "data": data, "metadata": {}})


@pytest.mark.parametrize(
    ("data", "html"),
    [
        ({"text/plain": "<b>"}, '<pre class="k-ausgabe">&lt;b&gt;</pre>'),
        ({"text/plain": "x", "text/html": "<b>x</b>"}, '<div class="k-ausgabe"><b>x</b></div>'),
        ({"text/plain": "x", WIDGET: {"model_id": 'a"b'}}, '<div class="k-widget" data-modell="a&quot;b"></div>'),
        ({"text/plain": "Bild", "image/png": "QUJD\n"}, '<img src="data:image/png;base64,QUJD" alt="Bild">'),
        ({}, '<pre class="k-ausgabe"></pre>'),
    ],
)
def test_output_html_prefers_what_says_most(data, html):
    assert shown(data) == html


def test_output_html_keeps_the_error_stream_for_the_log(caplog):
    assert output_html({"output_type": "stream", "name": "stderr", "text": "Warnung"}) == ""
    assert "Warnung" in caplog.text


def test_output_html_shows_an_error_as_a_number(caplog):
    html = output_html(
        {"output_type": "error", "ename": "E", "evalue": "geheim", "traceback": ["File x.py:1", "geheim"]}
    )

    number = re.search(r"<strong>([0-9A-F]{6})</strong>", html)
    assert number
    assert "geheim" not in html
    assert f"Vorfall {number[1]}: E\nFile x.py:1" in caplog.text
    assert "geheim" not in caplog.text
