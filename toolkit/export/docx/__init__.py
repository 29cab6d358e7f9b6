"""How does a document become a Word file that an office can go on editing?"""

from __future__ import annotations

from toolkit.export.docx.datei import render_docx

__all__ = ["render_docx"]
