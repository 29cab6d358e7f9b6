"""Is every screen found by itself, opened by its name, and opened cheaply?"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

import toolkit as tk
from toolkit import apps

HAUS = Path(__file__).resolve().parents[2]


def test_facade_lists_the_screens():
    assert dir(tk) == sorted(app.name for app in apps.list_apps())


def test_facade_refuses_unknown_names_in_german():
    with pytest.raises(AttributeError, match="Einen Schirm namens „gibt_es_nicht“ gibt es nicht"):
        tk.gibt_es_nicht  # noqa: B018
    with pytest.raises(KeyError):
        apps.open_app("gibt_es_nicht")


@pytest.mark.parametrize("app", apps.list_apps(), ids=lambda a: a.name)
def test_app_has_a_notebook_and_a_sentence(app):
    assert (HAUS / "notebooks" / app.notebook).is_file()
    assert app.beschreibung.endswith(".")
    assert getattr(tk, app.name).__doc__ == app.beschreibung


@pytest.mark.parametrize("app", apps.list_apps(), ids=lambda a: a.name)
def test_opening_a_screen_imports_nothing_heavy(app, tmp_path):
    code = (
        f"import sys, toolkit as tk; schirm = tk.{app.name}();"
        "assert 'Stapel' in type(schirm).__name__, schirm;"
        "print(sorted({'pandas', 'numpy', 'voila', 'jupyter_server', 'openpyxl', 'sqlalchemy'} & set(sys.modules)))"
    )
    umgebung = {"KOFFER_DATEN": str(tmp_path), "KOFFER_STRENG": "1", "PATH": "", "HOME": str(tmp_path)}

    lauf = subprocess.run(
        [sys.executable, "-c", code], cwd=HAUS, env=umgebung, capture_output=True, text=True, check=False
    )

    assert (lauf.stdout.strip(), lauf.stderr) == ("[]", "")


def test_screen_that_breaks_while_opening_says_so_in_german(monkeypatch):
    from toolkit.apps.methodenkoffer import view

    def _break():
        raise OSError("kein Platz")

    monkeypatch.setattr(view, "load_catalogue", _break)

    gezeigt = tk.methodenkoffer()

    html = gezeigt._repr_mimebundle_()["text/html"]
    assert "Hier ist uns etwas kaputtgegangen." in html
    assert "kein Platz" not in html
