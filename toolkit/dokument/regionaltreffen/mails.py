"""Which words go to the guests: invitation, reminder, thanks?"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from methodenkoffer.tage import say_date, say_day
from toolkit.dokument.form import Absatz, Block, Dokument, Hinweis, Ueberschrift
from toolkit.dokument.freitext import as_markdown
from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.raster import say_programme
from toolkit.dokument.regionaltreffen.themen import chosen_topics
from toolkit.dokument.regionaltreffen.worte import (
    inline,
    one_line,
    say_hours,
    say_occasion,
    say_where,
    title_of,
)
from toolkit.planung.namen import name_key
from toolkit.planung.worte import join_words

FEHLT = "(bitte ergänzen)"
NENNEN = 12
FRAGEN = """1. Wer kommt aus Ihrem Ort? Bitte nennen Sie Namen und Aufgabe.
2. Was suchen Sie: einen Rat, ein Beispiel, Menschen zum Mitmachen?
3. Was bieten Sie: eine Erfahrung, eine Vorlage, eine Idee?
4. Was brauchen Sie, damit Sie gut dabei sein können – beim Gehen, Sehen, Hören oder Verstehen?
5. Was essen oder trinken Sie nicht?
6. Dürfen Fotos Sie zeigen? Ein Nein ist völlig in Ordnung."""
DATEN = "Was Sie uns zu Essen und Unterstützung schreiben, nutzen wir nur für diesen Tag. Danach löschen wir es."


@dataclass(frozen=True)
class Mail:
    """A mail to copy.

    Attributes:
        name: what it is, in German.
        betreff: subject.
        text: plain text.
        luecken: what the sheet does not know yet; in the text stands „(bitte ergänzen)“ for it.
    """

    name: str
    betreff: str
    text: str
    luecken: tuple[str, ...]


class _Fuellung:
    """Puts what the sheet knows into a text and remembers what it lacked."""

    def __init__(self) -> None:
        self.luecken: list[str] = []

    def line(self, wert: str, name: str) -> str:
        return self.text(one_line(wert), name)

    def text(self, wert: str, name: str) -> str:
        if wert.strip():
            return wert.strip()
        if name not in self.luecken:
            self.luecken.append(name)
        return FEHLT

    def day(self, wert: date | None, name: str) -> str:
        return self.text(say_day(wert) if wert else "", name)


def write_mails(treffen: Regionaltreffen) -> tuple[Mail, Mail, Mail]:
    """Write invitation, reminder and thanks with what the sheet knows."""
    return invitation(treffen), reminder(treffen), thanks(treffen)


def invitation(treffen: Regionaltreffen) -> Mail:
    """Write the invitation with its questions: who comes, what is sought and offered, access, food, photos."""

    def text(f: _Fuellung) -> str:
        worum = treffen.worum.strip() or (
            "Wir möchten voneinander hören, an gemeinsamen Fragen arbeiten und mit Verabredungen nach Hause fahren."
        )
        return f"""Guten Tag,

{f.line(treffen.gastgeber, "der gastgebende Ort")} lädt Sie herzlich zum Treffen mit den Nachbarorten ein.

{_facts(treffen, f)}

Worum es geht
{worum}

{_topics(treffen)}

Bitte antworten Sie uns bis {f.day(treffen.anmeldung_bis, "der Anmeldeschluss")}:
{FRAGEN}

{DATEN}

Fragen beantwortet: {f.line(treffen.kontakt, "wer Fragen beantwortet")}

{_regards(treffen, f)}"""

    return _mail("Einladung", f"Einladung: {_say_subject(treffen)}", text)


def reminder(treffen: Regionaltreffen) -> Mail:
    """Write what goes to all who come, a week before: agenda, way, phone number."""

    def text(f: _Fuellung) -> str:
        raster = say_programme(treffen)
        folge = "\n".join(["So ist der Tag gedacht:", *(f"- {zeile}" for zeile in raster), ""]) if raster else ""
        return f"""Guten Tag,

bald sehen wir uns in {f.line(treffen.gastgeber, "der gastgebende Ort")}. Wir freuen uns auf Sie.

{_facts(treffen, f)}

{folge}
Bitte bringen Sie mit:
- ein gutes Beispiel aus Ihrem Ort auf einem Blatt, groß geschrieben
- eine Frage, an der Sie gerade hängen

Unterwegs oder am Morgen etwas unklar? Rufen Sie an: {f.line(treffen.telefon, "die Telefonnummer für den Tag")}

Sie können doch nicht kommen? Eine kurze Nachricht genügt, dann bestellen wir nicht zu viel Essen:
{f.line(treffen.kontakt, "wer Fragen beantwortet")}

{_regards(treffen, f)}"""

    return _mail("Erinnerung", f"Bald ist es so weit: {_say_subject(treffen)}", text)


def thanks(treffen: Regionaltreffen) -> Mail:
    """Write the thanks after the meeting: what comes when, and who goes on."""

    def text(f: _Fuellung) -> str:
        tag = treffen.tag
        fotos, doku = (say_date(tag + timedelta(days=t)) if tag else f.text("", "der Tag") for t in (7, 14))
        naechster = one_line(treffen.naechster_gastgeber)
        weiter = (
            f"Das nächste Treffen richtet aus: {naechster}. Danke dafür!"
            if naechster
            else "Wer das nächste Treffen ausrichtet, ist noch offen. Haben Sie Lust? Dann melden Sie sich gern."
        )
        return f"""Guten Tag,

danke, dass Sie da waren. Sie haben erzählt, gefragt, zugehört und sich verabredet. Davon lebt ein solcher Tag.
Ein besonderer Dank geht an alle, die aufgebaut, gekocht, moderiert und mitgeschrieben haben.

So geht es weiter:
- Bis {fotos} bekommen Sie die Fotos der Plakate und die Liste der Verabredungen.
- Bis {doku} bekommen Sie die Dokumentation und die Liste „Wir suchen, wir bieten“.
- In drei Monaten fragen wir nach: Was ist aus den Verabredungen geworden?

{weiter}

Ist Ihnen noch etwas eingefallen? Schreiben Sie an: {f.line(treffen.kontakt, "wer Fragen beantwortet")}

{_regards(treffen, f)}"""

    return _mail("Dank", f"Danke für den Tag: {_say_subject(treffen)}", text)


def mails_als_dokument(treffen: Regionaltreffen) -> Dokument:
    """Write all three mails one below the other, to keep or to change in a word processor."""
    bloecke: list[Block] = []
    for mail in write_mails(treffen):
        bloecke += [Ueberschrift(mail.name), Absatz(f"**Betreff:** {inline(mail.betreff)}")]
        if mail.luecken:
            bloecke.append(Hinweis(inline(f"Hier fehlt noch: {join_words(mail.luecken)}.")))
        bloecke.append(Absatz(as_markdown(mail.text)))
    return Dokument("Texte zum Verschicken", say_occasion(treffen), tuple(bloecke))


def _mail(name: str, betreff: str, schreiben: Callable[[_Fuellung], str]) -> Mail:
    fuellung = _Fuellung()
    text = schreiben(fuellung).replace("\u00a0", " ")
    while "\n\n\n" in text:
        text = text.replace("\n\n\n", "\n\n")
    return Mail(name, betreff.replace("\u00a0", " "), text, tuple(fuellung.luecken))


def _say_subject(treffen: Regionaltreffen) -> str:
    tag = f" am {say_date(treffen.tag)}" if treffen.tag else ""
    titel, ort = title_of(treffen), one_line(treffen.gastgeber)
    return f"{titel}{tag}" + (f" in {ort}" if ort and name_key(ort) not in name_key(titel) else "")


def _facts(treffen: Regionaltreffen, f: _Fuellung) -> str:
    return f"""Wann: {f.day(treffen.tag, "der Tag")}, {f.text(say_hours(treffen.beginn, treffen.ende), "die Uhrzeit")}
Wo: {f.line(say_where(treffen), "Haus und Adresse")}
Anfahrt: {f.text(treffen.anfahrt, "die Anfahrt")}
So kommen Sie hinein: {f.text(treffen.raumzugang, "der Zugang zum Haus")}"""


def _topics(treffen: Regionaltreffen) -> str:
    themen = chosen_topics(treffen) or [t for t in treffen.themen if one_line(t.titel)]
    if not themen:
        return "Die Themen wählen wir gemeinsam aus. Welche Frage bringen Sie mit?"
    zeilen = [f"- {one_line(t.titel)}" + (f": {one_line(t.frage)}" if one_line(t.frage) else "") for t in themen]
    mehr = ["- und einiges mehr"] if len(zeilen) > NENNEN else []
    return "\n".join(["Diese Themen liegen schon auf dem Tisch, weitere sind willkommen:", *zeilen[:NENNEN], *mehr])


def _regards(treffen: Regionaltreffen, f: _Fuellung) -> str:
    return f"Herzliche Grüße\n{f.line(treffen.absender, 'wer den Brief unterschreibt')}"
