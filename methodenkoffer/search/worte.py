"""Which words does a text consist of, whatever their ending and spelling?"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_WORT = re.compile(r"[a-z0-9]+")
_AKZENTE = re.compile(r"[\u0300-\u036f]+")
_GETIPPT = re.compile(r"\w+(?:[-/]\w+)*")
_ZIFFERN = re.compile(r"(?<=\d)[-/](?=\d)")
# "ue" is an umlaut unless a vowel or q stands before it: "neue", "bauen" and "quer" stay as they are.
_UMLAUT = re.compile(r"(?<![aeiouyq])([aou])e")
# Most German texts are plain once these are, which spares the slow way for all other signs.
_HAEUFIGE = {"ä": "a", "ö": "o", "ü": "u", "„": " ", "“": " ", "–": " ", "…": " "}
_LISTE = """
ierungen erinnen ierung ationen ierten ierend keiten heiten ungen innen ation ieren ierte enden iert
keit heit ende ung ern est em en er es et a e s n
"""
_ENDUNGEN = {ende: tuple(e for e in _LISTE.split() if e[-1] == ende) for ende in "adegmnrst"}
_KURZ = 3

# Small words, folded: they stand in every question and tell nothing about it.
_KLEINE = """
aber als also am an and ans auch auf aus bei beim bekommen bin bis bist bitte brauche brauchen braucht
bringen da dabei dafur damit dann daruber das dass dem den denn der deren des dessen dich die dies diese
diesem diesen dieser dieses ding dinge dir doch dort du durch eben eigentlich ein eine einem einen einer
eines einfach er es etwa etwas euch euer eure eurem euren eurer finden findet for fur ganz gar geben gehe
gehen geht gerade gern gibt ging gut gute guten guter gutes hab habe haben halt hat hatte hatten hier ich
ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins irgendwie ist ja jetzt kann kannst kaum kein
keine keinem keinen keiner keins kommen kommt konnen konnt kriegen lassen lasst mache machen macht mal
man mehr mein meine meinem meinen meiner mich mir mit mochte mochten mochtest muss mussen musst nach
nehmen nicht nichts nie noch nun nur ob oder of oft ohne sache sachen sag sage sagen sagt schauen schaut
schon sehr sein seine seinem seinen seiner seit sich sie sind so soll sollen sollt sollte sollten sonst
the to tun tut uber uberhaupt um und uns unser unsere unserem unseren unserer unter viel viele vielen vom
von vor war waren was weil wenn wer werde werden wie wieder will wir wird wirklich wo wollen wollt wurde
wurden ziemlich zu zum zur
"""
STOPPWORTE = frozenset(_KLEINE.split())
_KURZE_ENDUNG = 2


def fold(text: str) -> str:
    """Write a text in small letters a to z, digits and other signs, so that ä, ae and a are the same.

    Digits around a hyphen move together: 6-3-5 and 635 are the same.
    """
    klein = text.casefold()
    for zeichen, ersatz in _HAEUFIGE.items():
        klein = klein.replace(zeichen, ersatz)
    klein = _ZIFFERN.sub("", klein)
    if not klein.isascii():
        klein = _AKZENTE.sub("", unicodedata.normalize("NFKD", klein))
    return _UMLAUT.sub(r"\1", klein)


def split_words(text: str) -> list[str]:
    """Split a text into folded words."""
    return _WORT.findall(fold(text))


def split_original(text: str) -> list[str]:
    """Split a text into words as they were typed, hyphenated ones whole."""
    return _GETIPPT.findall(text)


@lru_cache(maxsize=4_000)
def stem(wort: str) -> str:
    """Cut the usual German endings off a folded word; at least three letters stay."""
    if wort.isdigit():
        return wort
    stamm = wort
    for endung in _ENDUNGEN.get(wort[-1:], ()):
        rest = len(wort) - len(endung)
        if wort.endswith(endung) and rest >= (_KURZ if len(endung) <= _KURZE_ENDUNG else _KURZ + 1):
            stamm = wort[:rest]
            break
    # "kennt" and "kennen" meet here; so do "konflikt" and "konflikte".
    return stamm[:-1] if stamm.endswith("t") and len(stamm) > _KURZ + 1 else stamm


def content_words(text: str) -> list[str]:
    """Split a text into folded words that carry meaning; all of them if none does."""
    worte = split_words(text)
    return [w for w in worte if w not in STOPPWORTE] or worte
