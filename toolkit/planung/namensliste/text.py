"""How does pasted text become clean lines, and where in it do mail addresses stand?"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

LAENGSTE_ZEILE = 300
LAENGSTER_NAME_DAVOR = 64
LAENGSTE_ADRESSE = 254
# Inside quotation marks a separator does not separate; it waits behind a private sign until the quotes are gone.
_MASKE = {",": "\ue000", ";": "\ue001", "|": "\ue002", "\t": " "}
_VERDECKEN = str.maketrans(_MASKE)
_AUFDECKEN = str.maketrans({"\ue000": ",", "\ue001": ";", "\ue002": "|"})
VERDECKTES_KOMMA = _MASKE[","]

_ZEICHEN = str.maketrans(
    {
        **dict.fromkeys("\r\v\f\x1c\x1d\x1e\x85\u2028\u2029", "\n"),
        **dict.fromkeys("；؛\u037e", ";"),
        **dict.fromkeys("，、،", ","),
        **dict.fromkeys("„“”‟«»＂〝〞″", '"'),
        "＜": "<",
        "＞": ">",
        "＠": "@",
        "：": ":",
        "（": "(",
        "）": ")",
        "｜": "|",
        "．": ".",
    }
)
_KLAMMER = "‚‘’‛'‹›`´"
_DOPPELTE = re.compile(r'"((?:[^"\n]|"")*)"')
_EINFACHE = re.compile(rf"(?<![^\s;,<|(])[{_KLAMMER}]([^{_KLAMMER}\n]+)[{_KLAMMER}](?![^\s;,<>|)])")
_MEHRZEILIG = re.compile(r'(?:^|(?<=[\t;,]))"([^"\n]{0,300}\n[^"]{0,300})"(?=[\t;,\n]|$)', re.MULTILINE)
_VORSATZ = re.compile(r"(?<!\w)(?:mailto|(?:e-?)?mail(?:-?adresse)?):[^\S\n\t]*", re.IGNORECASE)
_BREITE_LUECKE = re.compile(r"(?<=[^\s;,|]) {3,}(?=[^\s;,|])")
_LUECKE = re.compile(r" {2,}")
_VORN = frozenset(".!#$%&*+/=?^_{}~-'")


@dataclass(frozen=True)
class Adresse:
    """A mail address and where in the text it stands, with the brackets around it."""

    mail: str
    von: int
    bis: int


def clean_text(text: str) -> str:
    """Drop signs that nobody sees, and write separators, quotation marks and ends of lines in one way each.

    Separators in quotation marks no longer separate; ``uncover`` brings them back. The marks themselves are gone.
    Three spaces and more are a gap between columns, as in text from a PDF.
    """
    einheitlich = text.replace("\r\n", "\n").translate(_ZEICHEN)
    sichtbar = "".join(_visible(z) for z in einheitlich)
    sichtbar = _MEHRZEILIG.sub(lambda t: '"' + " ".join(t[1].split("\n")) + '"', _VORSATZ.sub("", sichtbar))
    verdeckt = _DOPPELTE.sub(lambda t: t[1].replace('""', '"').translate(_VERDECKEN), sichtbar)
    ohne = _EINFACHE.sub(lambda t: t[1].translate(_VERDECKEN), verdeckt)
    return _LUECKE.sub(" ", _BREITE_LUECKE.sub("\t", ohne))


def uncover(text: str) -> str:
    """Bring back the separators that stood in quotation marks."""
    return text.translate(_AUFDECKEN)


def shorten(text: str, laenge: int = 60) -> str:
    """Quote the beginning of a text."""
    eines = " ".join(uncover(text).split())
    return f"„{eines if len(eines) <= laenge else eines[: laenge - 1].rstrip() + '…'}“"


def find_addresses(text: str) -> Iterator[Adresse]:
    """Find the mail addresses in a line; the same one twice in a row is found once."""
    ende, letzte = 0, None
    stelle = text.find("@")
    while stelle >= 0:
        von, bis = _widen(text, stelle, ende)
        mail = text[von:bis]
        if _is_address(mail):
            rand_von, rand_bis = _with_brackets(text, von, bis, ende)
            nur_rand = letzte is not None and not any(z.isalnum() or z in ",;" for z in text[letzte.bis : rand_von])
            if letzte is not None and nur_rand and letzte.mail.casefold() == mail.casefold():
                letzte = Adresse(letzte.mail, letzte.von, rand_bis)
            else:
                if letzte is not None:
                    yield letzte
                letzte = Adresse(mail, rand_von, rand_bis)
            ende = rand_bis
        stelle = text.find("@", max(stelle + 1, ende))
    if letzte is not None:
        yield letzte


def _visible(zeichen: str) -> str:
    if zeichen in "\n\t":
        return zeichen
    art = unicodedata.category(zeichen)
    if art == "Zs":
        return " "
    return "" if art in {"Cc", "Cf", "Cs", "Co"} else zeichen


def _widen(text: str, stelle: int, ab: int) -> tuple[int, int]:
    """Return from where to where an address around an at sign could reach."""
    von = stelle
    while von > ab and stelle - von <= LAENGSTER_NAME_DAVOR and (text[von - 1].isalnum() or text[von - 1] in _VORN):
        von -= 1
    while von < stelle and text[von] in ".-'":
        von += 1
    bis = stelle + 1
    while bis < len(text) and bis - von <= LAENGSTE_ADRESSE and (text[bis].isalnum() or text[bis] in ".-_"):
        bis += 1
    while bis > stelle + 1 and text[bis - 1] in ".-_":
        bis -= 1
    return von, bis


def _is_address(mail: str) -> bool:
    vorn, _, hinten = mail.partition("@")
    teile = hinten.split(".")
    kurz = 0 < len(vorn) <= LAENGSTER_NAME_DAVOR and len(mail) <= LAENGSTE_ADRESSE
    return kurz and ".." not in mail and len(teile) > 1 and all(teile) and len(teile[-1]) > 1


def _with_brackets(text: str, von: int, bis: int, ab: int) -> tuple[int, int]:
    """Widen to brackets around an address, and over what a link adds behind it (``?subject=…``)."""
    if bis < len(text) and text[bis] == "?":
        while bis < len(text) and not text[bis].isspace() and text[bis] not in ">)],;":
            bis += 1
    while von > ab and text[von - 1] in "<([ ":
        von -= 1
    while bis < len(text) and text[bis] in ">)] ":
        bis += 1
    return von, bis
