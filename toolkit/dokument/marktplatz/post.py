"""What does one write to the places: please fill this in, and you two could talk?"""

from __future__ import annotations

from toolkit.dokument.marktplatz.blatt import Marktplatz, Zettel
from toolkit.dokument.worte import say_date
from toolkit.planung.boerse import Paar

BITTE = """Betreff: Was bieten Sie, was suchen Sie?{runde}

Guten Tag zusammen,

oft hat ein anderer Ort schon, was man selbst gerade sucht. Wir sammeln beides in unserer Runde: Was können andere von \
Ihnen lernen oder leihen? Und was brauchen Sie?

Bitte tragen Sie in das Blatt im Anhang zwei oder drei Zeilen ein und schicken Sie es{frist} zurück. Das dauert 10 \
Minuten. Kleine Dinge sind oft die nützlichsten. Als Kontakt genügt eine Rolle.

Danach bekommen alle die Liste. Wo etwas passt, sprechen zwei Orte 20 Minuten am Telefon.

Herzliche Grüße
{wer}"""
PAAR = """Betreff: Könnten Sie einander helfen? {ort_suche} und {ort_biete}

Guten Tag,

{ort_suche} sucht: {gesucht}
{ort_biete} bietet: {geboten}

Bei beiden stehen ähnliche Wörter – {warum}. Ob es wirklich passt, wissen nur Sie.

Mein Vorschlag: Sie telefonieren 20 Minuten. Der Leitfaden im Anhang hat drei Fragen: Was ist los? Was haben Sie \
versucht? Was wäre ein kleiner nächster Schritt?

Wäre das in den nächsten zwei Wochen möglich? Wenn es nicht passt, genügt ein kurzer Satz.

Herzliche Grüße
[Ihr Name]"""
OHNE_ORT = "[Ort]"


def request_text(markt: Marktplatz) -> str:
    """Write the mail that goes out with the blank sheet, ready to copy."""
    return BITTE.format(
        runde=f" ({markt.runde.strip()})" if markt.runde.strip() else "",
        frist=f" bis {say_date(markt.ruecklauf_bis)}" if markt.ruecklauf_bis else "",
        wer=markt.sammelt.strip() or "[Ihr Name]",
    )


def pair_text(suche: Zettel, biete: Zettel, paar: Paar) -> str:
    """Write the mail that brings a wish and an offer together; it says why, and claims no more."""
    return PAAR.format(
        ort_suche=suche.ort.strip() or OHNE_ORT,
        ort_biete=biete.ort.strip() or OHNE_ORT,
        gesucht=suche.was.strip() or suche.worte.strip(),
        geboten=biete.was.strip() or biete.worte.strip(),
        warum="; ".join(paar.gruende),
    )
