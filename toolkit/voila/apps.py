"""Which screens are served, and where are their notebooks?"""

from __future__ import annotations

from pathlib import Path

from toolkit.apps import App, group_by_area, list_apps

NOTEBOOKS = Path(__file__).parents[2] / "notebooks"

__all__ = ["NOTEBOOKS", "App", "group_by_area", "list_apps"]
