"""Is the committed bundle what its source says, and does it load nothing from elsewhere?"""

import json
import os
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from toolkit.voila import bundle

FRONT = Path(bundle.__file__).parent / "front"
LOADS = re.compile(r"""@import\s|url\(\s*["']?(?:https?:)?//|(?:import|fetch|importScripts)\(\s*["'`](?:https?:)?//""")
NEEDED = {"app.css", "app.js", "koffer.css", "favicon.svg", "atkinson-400.woff2", "atkinson-700.woff2"}


def files() -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in bundle.STATIC.iterdir()}


def test_manifest_names_what_is_there_and_nothing_else():
    assert {*bundle.manifest().values(), "manifest.json", "LIZENZEN.txt"} == set(files())
    assert set(bundle.manifest()) >= NEEDED


def test_asset_url_of_an_unknown_file_names_the_known_ones():
    with pytest.raises(KeyError, match="koffer\\.css"):
        bundle.asset_url("gibtesnicht.css")


@pytest.mark.parametrize("name", ["app.css", "koffer.css", "app.js"])
def test_bundle_loads_nothing_from_another_host(name: str):
    text = (bundle.STATIC / bundle.manifest()[name]).read_text()

    assert LOADS.findall(text) == []


def test_styles_refer_to_files_of_the_bundle():
    text = (bundle.STATIC / bundle.manifest()["koffer.css"]).read_text()
    named = set(re.findall(r"url\(\s*[\"']?\./([^\"')]+)", text))

    assert named <= set(bundle.manifest().values())
    assert named


def test_licences_name_each_bundled_package():
    text = (bundle.STATIC / "LIZENZEN.txt").read_text()
    direct = json.loads((FRONT / "package.json").read_text())["dependencies"]

    assert [name for name, version in direct.items() if f"{name} {version} (" not in text] == []


def test_lock_file_names_no_registry_and_versions_are_exact():
    lock = (FRONT / "package-lock.json").read_text()
    package = json.loads((FRONT / "package.json").read_text())

    assert '"resolved"' not in lock
    for version in (package["dependencies"] | package["devDependencies"]).values():
        assert re.fullmatch(r"\d+\.\d+\.\d+", version)


@pytest.mark.node
def test_bundle_is_what_its_source_says(tmp_path: Path):
    if shutil.which("npm") is None:
        missing = "Node.js fehlt: Installieren Sie es, dann wird das Bündel der Oberfläche nachgebaut."
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(missing)
    room = tmp_path / "toolkit" / "voila" / "front"
    shutil.copytree(FRONT, room, ignore=shutil.ignore_patterns("node_modules"))
    shutil.copytree(FRONT.parents[1] / "frame" / "stile", tmp_path / "toolkit" / "frame" / "stile")
    shutil.copytree(FRONT.parents[2] / "LICENSES", tmp_path / "LICENSES")
    install = ["npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"]
    subprocess.run(install, cwd=room, check=True, timeout=240)

    subprocess.run(["node", "build.mjs"], cwd=room, check=True, timeout=60)

    built = {path.name: path.read_bytes() for path in (room.parent / "static").iterdir()}
    assert built == files()
