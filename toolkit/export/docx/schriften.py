"""How does the typeface travel inside the Word file, so that it looks the same on every computer?"""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING

from toolkit.export.schrift import FAMILIE, SCHNITTE, font_folder

if TYPE_CHECKING:
    from docx.document import Document

_KOPF = 32  # so many bytes are disguised, as the file format demands
_ART = "application/vnd.openxmlformats-officedocument.obfuscatedFont"
_BEZUG = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/font"
_NAMEN = {"regular": "embedRegular", "bold": "embedBold", "italic": "embedItalic"}


def embed_fonts(dokument: Document) -> None:
    """Put the three cuts into the file; where a program ignores them it takes Verdana."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.opc.packuri import PackURI
    from docx.opc.part import Part

    paket = dokument.part.package
    tafel = dokument.part.part_related_by(RELATIONSHIP_TYPE.FONT_TABLE)
    teile = []
    for nummer, (schnitt, datei) in enumerate(SCHNITTE.items(), 1):
        schluessel = uuid.uuid5(uuid.NAMESPACE_URL, datei)
        teil = Part(
            PackURI(f"/word/fonts/font{nummer}.odttf"),
            _ART,
            disguise((font_folder() / datei).read_bytes(), schluessel),
            paket,
        )
        bezug = tafel.relate_to(teil, _BEZUG)
        teile.append(f'<w:{_NAMEN[schnitt]} r:id="{bezug}" w:fontKey="{{{str(schluessel).upper()}}}"/>')
    tafel._blob = (  # noqa: SLF001 - python-docx keeps this part as bytes
        '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
        '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
        f'<w:font w:name="{FAMILIE}"><w:altName w:val="Verdana"/><w:charset w:val="00"/><w:family w:val="swiss"/>'
        f'<w:pitch w:val="variable"/>{"".join(teile)}</w:font></w:fonts>'
    ).encode()


def disguise(daten: bytes, schluessel: uuid.UUID) -> bytes:
    """Disguise a font with its key as ECMA-376 demands; the same call undoes it."""
    maske = schluessel.bytes[::-1]
    kopf = bytes(b ^ maske[i % 16] for i, b in enumerate(daten[:_KOPF]))
    return kopf + daten[_KOPF:]
