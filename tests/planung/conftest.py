"""Which content do the tests of planning read?"""

from __future__ import annotations

from pathlib import Path

import pytest

from methodenkoffer.catalogue import Katalog, load_catalogue


@pytest.fixture(scope="session")
def katalog(tmp_path_factory: pytest.TempPathFactory) -> Katalog:
    """The shipped content."""
    ordner: Path = tmp_path_factory.mktemp("katalog")
    return load_catalogue(cache_ordner=ordner)
