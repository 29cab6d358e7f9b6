"""Which form does each place fill in by hand for the review?"""

from __future__ import annotations

from methodenkoffer.tage import say_date
from toolkit.dokument.form import Absatz, Block, Dokument, Liste
from toolkit.dokument.regionaltreffen.worte import inline, one_line
from toolkit.dokument.tandem.blatt import Tandem, real_topics, title_of
from toolkit.dokument.tandem.rueckblick import FRAGEN, RUNDEN, voices
from toolkit.dokument.tandem.rueckblick_tag import review_day
from toolkit.dokument.tandem.werte import WEITER, Runde
from toolkit.dokument.trainingstag import write_lines
from toolkit.planung.worte import quote


def bogen_als_dokument(t: Tandem, runde: Runde, welcher: int) -> Dokument:
    """Make the form that one place fills in by hand.

    Args:
        t: the sheet.
        runde: which review.
        welcher: 0 for the first place, 1 for the second.
    """
    stimme, name = voices(t, runde)[welcher], one_line(t.orte[1 - welcher].name)
    dativ = name or "dem anderen Ort"
    themen = [quote(inline(thema.name)) for thema in real_topics(t)]
    tag = review_day(t, runde)
    bis = f" Wir sprechen am {say_date(tag)} darüber." if tag else ""
    fuer = f"Unsere Themen: {', '.join(themen)}." if themen else ""
    bloecke: list[Block] = [
        Absatz(f"Füllen Sie den Bogen vor dem Gespräch aus, jeder Ort für sich, etwa 15\u00a0Minuten.{bis} {fuer}"),
        *(write_lines(frage.format(andere=dativ), 4) for _, frage in FRAGEN),
        Absatz("**Wie soll es weitergehen?**"),
        Liste(tuple(WEITER.values()), "haken"),
        write_lines("Was soll anders werden? Oder: ein letztes Wort", 3),
        Absatz("Was vertraulich ist, lassen Sie weg oder sagen es nur im Gespräch.", "vermerk"),
    ]
    return Dokument(f"Rückblick {RUNDEN[runde]}", f"Bogen für: {stimme.ort} · {title_of(t)}", tuple(bloecke))
