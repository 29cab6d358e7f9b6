"""How do we say in WordprocessingML what python-docx has no words for?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from docx.text.paragraph import Paragraph

    from toolkit.export.textdaten import Lauf

_NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def element(xml: str) -> Any:
    """Parse one of our own elements; ``xml`` starts with its ``w:`` name and never holds text of a user."""
    from docx.oxml.parser import parse_xml

    return parse_xml(re.sub(r"^<(w:\w+)", rf"<\1 {_NS}", xml))


def add_field(absatz: Paragraph, anweisung: str) -> None:
    """Add a field such as ``PAGE`` or ``NUMPAGES``; Word and LibreOffice keep its value up to date."""
    absatz._p.append(  # noqa: SLF001 - python-docx knows no fields
        element(f'<w:fldSimple w:instr=" {anweisung} "><w:r><w:t>1</w:t></w:r></w:fldSimple>')
    )


def add_runs(absatz: Paragraph, laeufe: tuple[Lauf, ...]) -> None:
    """Add runs of text with their look; web and mail addresses become links."""
    for lauf in laeufe:
        lauf_element = absatz.add_run(lauf.text)
        lauf_element.bold = lauf.fett or None
        lauf_element.italic = lauf.kursiv or None
        if lauf.fest:
            lauf_element.font.name = "Courier New"
        if lauf.ziel:
            _wrap_link(absatz, lauf_element, lauf.ziel)


def _wrap_link(absatz: Paragraph, lauf: Any, ziel: str) -> None:
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml.ns import qn

    lauf.style = "Hyperlink"
    huelle = element("<w:hyperlink/>")
    huelle.set(qn("r:id"), absatz.part.relate_to(ziel, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
    absatz._p.replace(lauf._r, huelle)  # noqa: SLF001
    huelle.append(lauf._r)  # noqa: SLF001
