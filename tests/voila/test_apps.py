"""Are screens found without being listed anywhere?"""

import sys
from pathlib import Path

import pytest

from toolkit.voila.apps import App, group_by_area, list_apps

INIT = 'TITEL = "Titel {0}"\nBEREICH = "b"\nNOTEBOOK = "{0}.ipynb"\nVORRAT = 1\nBESCHREIBUNG = "Satz."\n'


@pytest.fixture
def room(tmp_path: Path, monkeypatch):
    package = tmp_path / "probeapps"
    for number, name in (("20", "beta"), ("10", "alpha_eins")):
        (package / name).mkdir(parents=True)
        (package / name / "__init__.py").write_text(INIT.format(number))
    (package / "__init__.py").touch()
    (package / "helfer.py").touch()
    monkeypatch.syspath_prepend(str(tmp_path))
    list_apps.cache_clear()
    yield package
    list_apps.cache_clear()
    for name in [name for name in sys.modules if name.partition(".")[0] == "probeapps"]:
        del sys.modules[name]


def test_apps_finds_packages_in_the_order_of_their_notebooks(room: Path):
    assert list_apps("probeapps") == (
        App("alpha_eins", "Titel 10", "b", "10.ipynb", 1, "Satz."),
        App("beta", "Titel 20", "b", "20.ipynb", 1, "Satz."),
    )


def test_apps_names_what_a_screen_lacks(room: Path):
    (room / "beta" / "__init__.py").write_text('TITEL = "nur das"\n')

    with pytest.raises(AttributeError, match="BEREICH"):
        list_apps("probeapps")


def test_apps_real_screens_have_their_notebook():
    found = list_apps()

    from toolkit.voila.apps import NOTEBOOKS

    assert found
    assert [app.name for app in found if not (NOTEBOOKS / app.notebook).is_file()] == []


def test_areas_hold_their_screens_in_order():
    apps = [
        App(name, name, bereich, f"{name}.ipynb", 0, "Satz.") for name, bereich in (("a", "A"), ("b", "B"), ("c", "A"))
    ]

    areas = [(bereich, [app.name for app in eigene]) for bereich, eigene in group_by_area(apps)]

    assert areas == [("A", ["a", "c"]), ("B", ["b"])]
