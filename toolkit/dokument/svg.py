"""Which drawings may stand in a document?

Our own code draws them, but words of people stand in them. So one list says what a drawing is made of; whatever could
run, fetch or grow without measure is refused, and a mistake shows where the drawing is made, not where it is printed.
Nothing is ever loaded here.
"""

from __future__ import annotations

import re
from xml.parsers import expat

SVG_SCHRIFT = "'Atkinson Hyperlegible Next', Verdana, sans-serif"
GROESSTE = 2 * 1024**2
TIEFSTE = 60

_SVG = "http://www.w3.org/2000/svg"
_XML = "http://www.w3.org/XML/1998/namespace"
_XLINK = "http://www.w3.org/1999/xlink"
_TEILE = frozenset(
    {
        "svg", "g", "defs", "symbol", "use", "title", "desc", "path", "rect", "circle", "ellipse", "line", "polyline",
        "polygon", "text", "tspan", "textPath", "linearGradient", "radialGradient", "stop", "clipPath", "mask",
        "pattern", "marker", "style",
    }
)  # fmt: skip
_VERWEISE = frozenset({"href", f"{_XLINK} href"})
_FREMD_ERLAUBT = frozenset({f"{_XLINK} href", f"{_XML} space", f"{_XML} lang"})
# A backslash could hide any of the others from us, but not from a browser.
_GEFAHR = re.compile(r"@import|@namespace|\\|expression\s*\(|image(?:-set)?\s*\(|url\s*\((?!\s*['\"]?#)", re.IGNORECASE)
_ZAHL = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?"
_FENSTER = re.compile(rf"\s*{_ZAHL}[\s,]+{_ZAHL}[\s,]+({_ZAHL})[\s,]+({_ZAHL})\s*", re.IGNORECASE)


class SvgError(ValueError):
    """A drawing that no document may hold; a mistake in the code that drew it, for developers."""


def measure_svg(svg: str) -> tuple[float, float]:
    """Check a drawing and measure it.

    Args:
        svg: the whole drawing, as one ``<svg>`` in the namespace of SVG with a ``viewBox``.

    Returns:
        Width and height of its ``viewBox``, both greater than 0, in units of the drawing.

    Raises:
        SvgError: it is larger than 2 MB, is not well-formed, has a document type or a processing instruction, has no
            ``viewBox``, is nested too deep, or holds an element, an attribute or a style that could run or fetch.
    """
    try:
        roh = svg.encode("utf-8")
    except UnicodeEncodeError as fehler:
        raise SvgError("half characters cannot be written as UTF-8") from fehler
    if len(roh) > GROESSTE:
        raise SvgError(f"{len(roh)} bytes are more than {GROESSTE}")
    pruefer = _Pruefer()
    try:
        pruefer.leser.Parse(roh, True)  # noqa: FBT003 - expat takes it by position only
    except expat.ExpatError as fehler:
        raise SvgError(f"not well-formed: {fehler}") from fehler
    return pruefer.masse


class _Pruefer:
    """Looks at each part of a drawing as it is read."""

    def __init__(self) -> None:
        self.masse = (0.0, 0.0)
        self._offen: list[str] = []
        self._stil = ""
        self.leser = expat.ParserCreate("utf-8", " ")
        self.leser.StartElementHandler = self._start
        self.leser.EndElementHandler = self._end
        self.leser.CharacterDataHandler = self._text
        self.leser.StartDoctypeDeclHandler = self._refuse_type
        self.leser.ProcessingInstructionHandler = self._refuse_instruction
        self.leser.XmlDeclHandler = self._declaration

    def _start(self, name: str, werte: dict[str, str]) -> None:
        raum, _, teil = name.rpartition(" ")
        if raum != _SVG or teil not in _TEILE:
            raise SvgError(f"<{name}> may not stand in a drawing")
        if not self._offen:
            self.masse = _read_window(teil, werte.get("viewBox", ""))
        self._offen.append(teil)
        if len(self._offen) > TIEFSTE:
            raise SvgError(f"nested deeper than {TIEFSTE}")
        for eigenschaft, wert in werte.items():
            _check_value(eigenschaft, wert)

    def _end(self, _: str) -> None:
        if self._offen.pop() == "style":
            if _GEFAHR.search(self._stil):
                raise SvgError("a style may not fetch anything")
            self._stil = ""

    def _text(self, text: str) -> None:
        if self._offen and self._offen[-1] == "style":
            self._stil += text

    def _refuse_type(self, *_: object) -> None:
        raise SvgError("a drawing has no document type and no entities")

    def _refuse_instruction(self, ziel: str, _: str) -> None:
        raise SvgError(f"<?{ziel}?> may not stand in a drawing")

    def _declaration(self, _: str, kodierung: str | None, __: int) -> None:
        if (kodierung or "utf-8").lower() != "utf-8":
            raise SvgError(f"a drawing is UTF-8, not {kodierung}")


def _read_window(teil: str, fenster: str) -> tuple[float, float]:
    if teil != "svg":
        raise SvgError(f"a drawing is an <svg>, not a <{teil}>")
    gefunden = _FENSTER.fullmatch(fenster)
    breite, hoehe = map(float, gefunden.groups()) if gefunden else (0.0, 0.0)
    if not (0 < breite < float("inf") and 0 < hoehe < float("inf")):
        raise SvgError("a drawing needs a viewBox with four numbers, width and height above 0")
    return breite, hoehe


def _check_value(eigenschaft: str, wert: str) -> None:
    if " " in eigenschaft and eigenschaft not in _FREMD_ERLAUBT:
        raise SvgError(f"{eigenschaft} may not stand in a drawing")
    if eigenschaft.lower().startswith("on"):
        raise SvgError(f"{eigenschaft} would run a script")
    if eigenschaft in _VERWEISE and not wert.startswith("#"):
        raise SvgError(f"{eigenschaft} may point only into the drawing")
    if _GEFAHR.search(wert) and eigenschaft not in {"aria-label", "class", "id"}:
        raise SvgError(f"{eigenschaft} may not fetch anything")
