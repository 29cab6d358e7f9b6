"""How does a document become a PDF that everyone can read?"""

from __future__ import annotations

from toolkit.export.pdf.druck import Druckteil, Lage, render_paket, render_pdf

__all__ = ["Druckteil", "Lage", "render_paket", "render_pdf"]
