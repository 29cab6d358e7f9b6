"""Does a name look like that of a human being, and what are its initials?

In a small town a map of who gets on with whom is delicate, so people stand on it by choice only and with initials. This
is a hint for those who type and no proof: the list of first names is short and of our own making.
"""

from __future__ import annotations

import re

_ANREDE = re.compile(r"^(?:frau|herrn?|fr\.|hr\.|dr\.|prof\.|pfarrer(?:in)?|pastor(?:in)?)\s+", re.IGNORECASE)
_WORT = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?")
_VORNAMEN = frozenset(
    """
ahmed aischa alexander ali amina amira ana andrea andreas angela anita anja anke anna anne annette anton antje arne
astrid ayse barbara bastian beate bernd bernhard bettina birgit brigitte carla carolin carsten charlotte christa
christian christiane christina christine christoph claudia clemens cornelia daniel daniela david detlef dieter dirk
doris eberhard elena elfriede elisabeth elke emil emilia emma erika ernst eva fabian fatima fatma felix finn florian
frank franz franziska friedrich fritz gabriele georg gerd gerhard gerda gertrud gisela grete gudrun günter günther
hanna hannah hannelore hans harald hartmut heike heinrich heinz helena helga helmut henning henrik herbert hermann
hilde holger horst ilse ina ines inge ingo ingrid irene iris irina jan jana jens joachim jochen johanna johannes jonas
jörg josef judith julia julian jürgen jutta kai karin karl karla katharina kathrin katja katrin kerstin kevin klaus
konrad kristina kurt lars lea lena leon leonie lisa lothar louisa luca lukas lutz maik maja manfred manuela marcel
marco marcus margarete maria marie marina mario marion markus marlies marta martha martin martina mathias matthias max
maximilian mehmet melanie michael michaela mia miriam mohamed monika moritz mustafa nadine natalia nicole niklas nils
nina norbert olaf oliver olga otto patrick paul paula peter petra philipp rainer ralf regina reinhard renate rita robert
roland rolf rosa rosemarie rüdiger ruth sabine samira sandra sara sarah sascha sebastian sibylle siegfried silke silvia
simon simone sofia sofie sonja sophie stefan stefanie steffen stephan susanne sven sylvia tanja tarek thomas thorsten
tilo tim tina tobias tom torsten udo ulrich ulrike ursula ute uwe vera verena volker walter waltraud werner wilhelm
wolfgang yusuf yvonne
""".split()  # noqa: SIM905 - a list of three hundred words would fill three hundred lines
)
HOECHSTENS_WORTE = 4


def looks_like_person(name: str) -> bool:
    """Whether a name seems to be the full name of a human being: ``Amira Muster``, ``Frau Beispiel``.

    A single first name counts as none, and neither does a name with more than four words.
    """
    text = name.strip()
    if _ANREDE.match(text):
        return True
    vorn = text.split(",")[1] if text.count(",") == 1 else text
    worte = _WORT.findall(vorn)
    alle = _WORT.findall(text)
    einzelne = all(wort[:1].isupper() or wort in ("von", "van", "de", "zu") for wort in alle)
    erste = worte[0].split("-")[0].casefold() if worte else ""
    return 1 < len(alle) <= HOECHSTENS_WORTE and einzelne and erste in _VORNAMEN


def make_initials(name: str) -> str:
    """Return the initials of a name: ``Amira Muster`` becomes ``A. M.``; titles go, as do numbers."""
    rest = name.strip()
    while treffer := _ANREDE.match(rest):
        rest = rest[treffer.end() :]
    if rest.count(",") == 1:
        nach, vor = rest.split(",")
        rest = f"{vor} {nach}"
    return " ".join(f"{wort[0].upper()}." for wort in _WORT.findall(rest) if wort[0].isalpha()) or "N. N."
