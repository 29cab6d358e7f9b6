"""How do lists count, and each numbered list from one?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from toolkit.export.docx.stile import ABHAKEN
from toolkit.export.docx.xml import element

if TYPE_CHECKING:
    from docx.document import Document

_MUSTER = {"punkte": 91, "nummern": 92, "haken": 93}
_STIL = {"punkte": "List Bullet", "nummern": "List Number", "haken": ABHAKEN}
_ZEICHEN = {"punkte": "•", "haken": "☐"}
_STUFEN = 4


def set_lists(dokument: Document) -> None:
    """Add the three kinds of list to the file and bind each to its style."""
    from docx.oxml.ns import qn

    wurzel = _root(dokument)
    erste = wurzel.find(qn("w:num"))
    for art, nummer in _MUSTER.items():
        stufen = "".join(_level(art, stufe) for stufe in range(_STUFEN))
        muster = element(
            f'<w:abstractNum w:abstractNumId="{nummer}"><w:multiLevelType w:val="hybridMultilevel"/>'
            f"{stufen}</w:abstractNum>"
        )
        if erste is None:
            wurzel.append(muster)
        else:
            erste.addprevious(muster)
    for art, nummer in _MUSTER.items():
        liste = element(f'<w:num w:numId="{nummer}"><w:abstractNumId w:val="{nummer}"/></w:num>')
        wurzel.append(liste)
        stil = dokument.styles[_STIL[art]].element.get_or_add_pPr()
        stil.get_or_add_numPr().get_or_add_numId().val = nummer
        stil.get_or_add_ind().attrib.clear()
        stil.remove(stil.ind)


def style_of(art: str) -> str:
    """Name the paragraph style of a kind of list."""
    return _STIL[art]


def start_list(dokument: Document, art: str) -> int:
    """Begin a list.

    Returns:
        The number that each of its paragraphs bears; a numbered list gets one of its own and counts from 1.
    """
    if art != "nummern":
        return _MUSTER[art]
    from docx.oxml.ns import qn

    wurzel = _root(dokument)
    nummer = max(int(n.get(qn("w:numId"))) for n in wurzel.findall(qn("w:num"))) + 1
    anfaenge = "".join(
        f'<w:lvlOverride w:ilvl="{s}"><w:startOverride w:val="1"/></w:lvlOverride>' for s in range(_STUFEN)
    )
    wurzel.append(element(f'<w:num w:numId="{nummer}"><w:abstractNumId w:val="{_MUSTER[art]}"/>{anfaenge}</w:num>'))
    return nummer


def bind(absatz: Any, nummer: int, stufe: int) -> None:
    """Make a paragraph an item of a list, ``stufe`` 0 outermost."""
    eigenschaften = absatz._p.get_or_add_pPr().get_or_add_numPr()  # noqa: SLF001
    eigenschaften.get_or_add_ilvl().val = min(stufe, _STUFEN - 1)
    eigenschaften.get_or_add_numId().val = nummer


def _root(dokument: Document) -> Any:
    return dokument.part.numbering_part.element


def _level(art: str, stufe: int) -> str:
    zeichen = _ZEICHEN.get(art)
    form, text = ("bullet", zeichen) if zeichen else ("decimal", f"%{stufe + 1}.")
    schrift = '<w:rPr><w:rFonts w:ascii="Segoe UI Symbol" w:hAnsi="Segoe UI Symbol" w:cs="Segoe UI Symbol"/></w:rPr>'
    einzug = 340 * (stufe + 1) + 60
    return (
        f'<w:lvl w:ilvl="{stufe}"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:lvlText w:val="{text}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{einzug}" w:hanging="340"/></w:pPr>'
        f"{schrift if art == 'haken' else ''}</w:lvl>"
    )
