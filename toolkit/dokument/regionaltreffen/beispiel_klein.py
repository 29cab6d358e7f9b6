"""What does a small meeting of neighbours look like when it is over? Six people at one table; all of them invented."""

from __future__ import annotations

from datetime import date, timedelta

from toolkit.dokument.regionaltreffen.blatt import Regionaltreffen
from toolkit.dokument.regionaltreffen.umzug import make_tasks
from toolkit.dokument.regionaltreffen.werte import Aussage, Einnahme, Frage, Gast, Kosten, Thema
from toolkit.planung.kalendertage import previous_workday

VOR_TAGEN = 49
GAESTE = (
    ("Amira Muster", "Lindenau", "", "Vorlage für einen Aushang"),
    ("Jonas Beispiel", "Lindenau", "", ""),
    ("Helga Probe", "Birkenfurt", "jemanden für die Kasse", ""),
    ("Edda Entwurf", "Rosenthal am See", "", "Projektor zum Ausleihen"),
    ("Ines Blatt", "Erlengrund", "Mitfahrgelegenheiten", ""),
    ("Lorenz Kladde", "Neumühlen", "", "Erfahrung mit einem Reparaturtreff"),
)
KREUZE = ((5, 1, 0, 0), (6, 0, 0, 0), (4, 2, 0, 0), (3, 2, 1, 0), (2, 3, 1, 0))


def small_example(heute: date) -> Regionaltreffen:
    """Make the example: some weeks after the day, only the question after three months is open."""
    tag = previous_workday(heute - timedelta(days=VOR_TAGEN), "BB")
    treffen = Regionaltreffen(
        titel="Nachbarorte an einem Tisch",
        tag=tag,
        beginn="16:00",
        ende="20:00",
        ort="Dorfgemeinschaftshaus am Teich",
        adresse="Teichweg 1, 00000 Lindenau",
        gastgeber="Lindenau",
        land="BB",
        personen=6,
        moderation="Edda Entwurf",
        kontakt="Koordination Lindenau, treffen@lindenau.example",
        telefon="0000 12 34 56 (Empfang)",
        absender="Amira Muster für das Netzwerk in Lindenau",
        anmeldung_bis=tag - timedelta(days=10),
        worum="Sechs Menschen aus fünf Orten, eine Suppe, zwei Fragen. Ein erster Versuch im Kleinen.",
        raumzugang="Eine Stufe am Eingang, eine Rampe liegt bereit. Die Toilette ist ebenerdig.",
        themen=[
            Thema(id="them1", titel="Fahrten am Abend", von="Erlengrund", papierpunkte=7),
            Thema(id="them2", titel="Ein gemeinsamer Aushang", von="Lindenau", papierpunkte=6),
            Thema(id="them3", titel="Räume teilen", von="Birkenfurt", papierpunkte=5),
        ],
        themenzahl=2,
        klebende=6,
        gewaehlt=["them1", "them2"],
        fassung="Halber Tag",
        gaeste=[
            Gast(id=f"gast{nr}", name=name, ort=ort, zusage="ja", foto="ja", sucht=s, bietet=b, war_da="ja")
            for nr, (name, ort, s, b) in enumerate(GAESTE, 1)
        ],
        kosten=[
            Kosten(id="kost1", was="Suppe und Brot", art="verpflegung", einzelpreis=6, je_person=True, bezahlt=True),
            Kosten(id="kost2", was="Heizkosten für den Saal", art="raum", einzelpreis=25, bezahlt=True),
        ],
        einnahmen=[Einnahme(id="einn1", was="Spendendose", betrag=63.4, zugesagt=True)],
        eingeladen_am=tag - timedelta(days=50),
        erinnert_am=tag - timedelta(days=7),
        gedankt_am=tag + timedelta(days=2),
        dokumentiert_am=tag + timedelta(days=13),
        boegen=6,
        naechster_gastgeber="Neumühlen",
    )
    treffen = treffen.model_copy(
        update={
            "aussagen": [_count(a, k) for a, k in zip(treffen.aussagen, KREUZE, strict=True)],
            "fragen": [
                _answer(treffen.fragen[0], "Eine Telefonnummer in Erlengrund", "Die Idee mit dem Reparaturtreff"),
                _answer(treffen.fragen[1], "Zeit nach der Suppe"),
                _answer(treffen.fragen[2], "Räume teilen"),
            ],
        }
    )
    mit = make_tasks(treffen, tag - timedelta(days=100)).treffen
    erledigt = [a.model_copy(update={"erledigt": a.bis is not None and a.bis < heute}) for a in mit.aufgaben]
    return mit.model_copy(update={"aufgaben": erledigt})


def _count(aussage: Aussage, kreuze: tuple[int, int, int, int]) -> Aussage:
    ja, eher_ja, eher_nein, nein = kreuze
    return aussage.model_copy(update={"ja": ja, "eher_ja": eher_ja, "eher_nein": eher_nein, "nein": nein})


def _answer(frage: Frage, *antworten: str) -> Frage:
    return frage.model_copy(update={"antworten": list(antworten)})
