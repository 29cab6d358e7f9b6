"""How does a document leave the house?"""

from __future__ import annotations

from toolkit.export.html import render_bloecke, render_file, render_fragment
from toolkit.export.markdown import render_markdown

__all__ = ["render_bloecke", "render_file", "render_fragment", "render_markdown"]
