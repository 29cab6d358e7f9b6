"""What do the two ask each other in each talk?"""

from __future__ import annotations

# One question for each month; the last talk of a tandem always gets the last one.
FRAGEN = (
    "Was ist seit dem ersten Treffen bei Ihnen passiert?",
    "Was haben Sie ausprobiert, und was hat sich gezeigt?",
    "Wer bei Ihnen sollte den anderen Ort kennenlernen?",
    "Stimmen Rhythmus und Themen noch?",
    "Was ist gerade schwer, und wo hilft ein fremder Blick?",
    "Was können wir in der eigenen Kerngruppe zeigen?",
    "Was haben wir im ersten halben Jahr voneinander gelernt?",
    "Was schauen wir uns beim nächsten Besuch an?",
    "Was würden Sie heute anders beginnen?",
    "Wen oder was brauchen wir noch, damit etwas bleibt?",
    "Welche gute Idee schreiben wir für andere Orte auf?",
    "Was nehmen wir mit, und wie geht es weiter?",
)


def pick_question(nr: int, anzahl: int, alle: int) -> str:
    """Return the question of a talk by the month in which it is."""
    return FRAGEN[-1] if nr == anzahl else FRAGEN[(nr - 1) * alle % (len(FRAGEN) - 1)]
