"""What must be true of a method card?"""

from __future__ import annotations

from collections.abc import Iterator

from methodenkoffer.catalogue import Katalog
from methodenkoffer.loading import Rohdatei
from methodenkoffer.rules.regel import Verstoss, regel
from methodenkoffer.schema import Karte
from methodenkoffer.skalierung import cut_to_fit

GEGENTEIL = {"vorher": "nachher", "nachher": "vorher"}
BAUSTEIN_HOECHSTENS = 45
GROSSE_GRUPPE = 60


def _sum(karte: Karte, feld: str, runden: int) -> int:
    return sum(getattr(s, feld) * (runden if s.skaliert_mit == "runde" else 1) for s in karte.schritte)


@regel("K001", "karten")
def usual_minutes_add_up(roh: Rohdatei, karte: Karte, _: Katalog) -> Iterator[Verstoss]:
    """Die Minuten der Schritte ergeben die übliche Dauer."""
    summe = _sum(karte, "minuten", karte.runden.ueblich)
    if summe != karte.dauer.ueblich:
        was = f"die Schritte ergeben {summe} Min., hier stehen {karte.dauer.ueblich} Min."
        yield Verstoss(roh.line_of("dauer", "ueblich"), "dauer.ueblich", was, "beide Stellen angleichen")


@regel("K002", "karten")
def shortest_minutes_fit(roh: Rohdatei, karte: Karte, _: Katalog) -> Iterator[Verstoss]:
    """Die kürzesten Minuten der Schritte passen in die kürzeste Dauer."""
    summe = _sum(karte, "kuerzbar_auf", karte.runden.min)
    if summe > karte.dauer.min:
        was = f"die Schritte brauchen mindestens {summe} Min., hier stehen {karte.dauer.min} Min."
        yield Verstoss(
            roh.line_of("dauer", "min"),
            "dauer.min",
            was,
            f"mindestens {summe} eintragen oder Schritte kürzen",
        )


@regel("K003", "karten")
def ranges_are_ordered(roh: Rohdatei, karte: Karte, _: Katalog) -> Iterator[Verstoss]:
    """Kleinste, übliche und größte Werte stehen in der richtigen Ordnung."""
    dauer, gruppe, runden = karte.dauer, karte.gruppe, karte.runden
    hoechstens = gruppe.max if gruppe.max is not None else gruppe.ideal
    for feld, gut in (
        ("dauer", dauer.min <= dauer.ueblich <= dauer.max),
        ("gruppe", gruppe.min <= gruppe.ideal <= hoechstens),
        ("runden", runden.min <= runden.ueblich <= runden.max),
    ):
        if not gut:
            yield Verstoss(roh.line_of(feld), feld, "die Werte sind nicht aufsteigend", "von klein nach groß eintragen")


@regel("K004", "karten")
def steps_can_be_shortened(roh: Rohdatei, karte: Karte, _: Katalog) -> Iterator[Verstoss]:
    """Kein Schritt ist kürzbar auf mehr, als er dauert."""
    for i, schritt in enumerate(karte.schritte):
        if schritt.kuerzbar_auf > schritt.minuten:
            was = f"„{schritt.titel}“ dauert {schritt.minuten} Min. und wäre gekürzt länger"
            yield Verstoss(
                roh.line_of("schritte", i, "kuerzbar_auf"),
                f"schritte[{i + 1}].kuerzbar_auf",
                was,
                "einen kleineren Wert eintragen",
            )


@regel("K005", "karten")
def scaling_has_its_base(roh: Rohdatei, karte: Karte, _: Katalog) -> Iterator[Verstoss]:
    """Wer mit Kleingruppen oder Runden rechnet, nennt deren Größe oder Zahl."""
    arten = {s.skaliert_mit for s in karte.schritte} | {m.je for m in karte.material if m.je == "gruppe"}
    if "gruppe" in arten and karte.gruppe.kleingruppe is None:
        yield Verstoss(
            roh.line_of("gruppe"),
            "gruppe.kleingruppe",
            "fehlt, obwohl etwas mit den Kleingruppen wächst",
            "die Zahl der Personen je Kleingruppe eintragen",
        )
    if "runde" in arten and ("runden",) not in roh.zeilen:
        yield Verstoss(
            roh.line_of("schritte"),
            "runden",
            "fehlt, obwohl ein Schritt je Runde zählt",
            "runden mit min, ueblich und max eintragen",
        )


@regel("K006", "karten")
def words_are_known(roh: Rohdatei, karte: Karte, katalog: Katalog) -> Iterator[Verstoss]:
    """Themen, Ziele und Anlässe stehen in den Listen unter begriffe."""
    for feld, liste, slug in (
        [("thema", "themen", karte.thema)]
        + [("ziele", "ziele", z) for z in karte.ziele]
        + [("anlaesse", "anlaesse", a) for a in karte.anlaesse]
    ):
        if slug not in katalog.begriffe[liste]:
            yield Verstoss(
                roh.line_of(feld),
                feld,
                f"„{slug}“ gibt es nicht",
                f"einen Wert aus begriffe/{liste}.yaml nehmen",
            )


@regel("K007", "karten")
def relations_resolve(roh: Rohdatei, karte: Karte, katalog: Katalog) -> Iterator[Verstoss]:
    """Verwandte Karten gibt es, jede nur einmal, und nie die Karte selbst."""
    gesehen: set[str] = set()
    for i, v in enumerate(karte.verwandt):
        zeile = roh.line_of("verwandt", i, "karte")
        feld = f"verwandt[{i + 1}].karte"
        if v.karte == karte.slug:
            yield Verstoss(zeile, feld, "die Karte nennt sich selbst", "den Eintrag löschen")
        elif v.karte not in katalog.karten:
            yield Verstoss(
                zeile,
                feld,
                f"eine Methodenkarte „{v.karte}“ gibt es nicht",
                "Schreibweise prüfen oder Eintrag löschen",
            )
        elif v.karte in gesehen:
            yield Verstoss(zeile, feld, f"„{v.karte}“ steht zweimal da", "einen Eintrag löschen")
        gesehen.add(v.karte)


@regel("K008", "karten")
def relations_do_not_contradict(roh: Rohdatei, karte: Karte, katalog: Katalog) -> Iterator[Verstoss]:
    """Zwei Karten sagen nicht beide voneinander, sie kämen vorher (oder nachher)."""
    for i, v in enumerate(karte.verwandt):
        andere = katalog.karten.get(v.karte)
        if andere is None or v.art not in GEGENTEIL:
            continue
        if any(r.karte == karte.slug and r.art == v.art for r in andere.verwandt):
            was = f"„{v.karte}“ sagt dasselbe über diese Karte: beide können nicht „{v.art}“ sein"
            yield Verstoss(
                roh.line_of("verwandt", i, "art"),
                f"verwandt[{i + 1}].art",
                was,
                f"bei einer der beiden „{GEGENTEIL[v.art]}“ eintragen",
            )


@regel("K009", "karten")
def six_people_have_a_way(roh: Rohdatei, karte: Karte, _: Katalog) -> Iterator[Verstoss]:
    """Eine Variante sagt, wie es zu sechst geht."""
    if not any(v.startswith("**Zu sechst:**") for v in karte.varianten):
        yield Verstoss(
            roh.line_of("varianten"),
            "Varianten",
            "es fehlt der Weg für sechs Personen",
            "einen Punkt mit „**Zu sechst:**“ beginnen",
        )


@regel("K010", "karten")
def claims_have_sources(roh: Rohdatei, karte: Karte, _: Katalog) -> Iterator[Verstoss]:
    """Wer „belegt“ sagt, nennt eine Quelle mit Datum; wer „geprüft“ sagt, ist belegt oder üblich mit Quelle."""
    belegt = any(q.gesehen is not None for q in karte.herkunft.quellen)
    if karte.herkunft.sicherheit == "belegt" and not belegt:
        yield Verstoss(
            roh.line_of("herkunft", "sicherheit"),
            "herkunft.sicherheit",
            "„belegt“ ohne nachgeschlagene Quelle",
            "eine Quelle mit gesehen eintragen oder „ueblich“ schreiben",
        )
    if karte.reife != "entwurf" and not belegt:
        yield Verstoss(
            roh.line_of("reife"),
            "reife",
            f"„{karte.reife}“ ohne nachgeschlagene Quelle",
            "eine Quelle eintragen oder „entwurf“ schreiben",
        )


@regel("K011", "karten")
def kind_matches_length(roh: Rohdatei, karte: Karte, _: Katalog) -> Iterator[Verstoss]:
    """Ein Baustein dauert höchstens 45 Minuten."""
    if karte.art == "baustein" and karte.dauer.ueblich > BAUSTEIN_HOECHSTENS:
        was = f"ein Baustein von {karte.dauer.ueblich} Min. ist zu lang"
        yield Verstoss(roh.line_of("art"), "art", was, "„methode“ eintragen oder kürzen")


@regel("K012", "karten")
def large_groups_make_sense(roh: Rohdatei, karte: Karte, _: Katalog) -> Iterator[Verstoss]:
    """Auch mit der größten genannten Gruppe bleibt die Dauer in dem Rahmen, den die Karte nennt."""
    viele = karte.gruppe.max or max(GROSSE_GRUPPE, karte.gruppe.ideal)
    kuerzeste = cut_to_fit(karte, viele, runden=karte.runden.min).kuerzeste
    if kuerzeste > karte.dauer.max:
        was = f"mit {viele} Personen sind es mindestens {kuerzeste} Min., genannt sind höchstens {karte.dauer.max} Min."
        yield Verstoss(
            roh.line_of("gruppe", "max"), "gruppe.max", was, "kleinere Gruppe nennen oder skaliert_mit ändern"
        )


@regel("K013", "karten")
def somebody_says_something(roh: Rohdatei, karte: Karte, _: Katalog) -> Iterator[Verstoss]:
    """Mindestens ein Schritt hat eine Ansage."""
    if not any(s.ansage for s in karte.schritte):
        yield Verstoss(
            roh.line_of("schritte", 0, "titel"),
            "Ablauf",
            "nirgends steht, was die Moderation sagt",
            "bei einem Schritt eine Zeile „> „…““ ergänzen",
        )
