"""What have the fictional places around Lindenau agreed on so far?

All places, roles and sums are invented. Some things are left open on purpose: so the gaps can be seen.
"""

from __future__ import annotations

from datetime import date, timedelta

from toolkit.dokument.regionalgruppe.beispiel import gruppenstand_beispiel
from toolkit.dokument.regionalgruppe.stand import Gruppenstand
from toolkit.dokument.vereinbarung.arbeitsplan import enter_dates
from toolkit.dokument.vereinbarung.blatt import Vereinbarung
from toolkit.dokument.vereinbarung.gastgeber import propose_hosts
from toolkit.dokument.vereinbarung.werte import Ausgabe, Geldbeitrag, Massnahme, Pruefung, Sachbeitrag, Umgang, Ziel
from toolkit.dokument.vereinbarung.werte_arbeit import Partner, Rolle, Sektor, Sprecher

# id of the place, sector, who signs, what it wants, what it brings
_PARTNER: tuple[tuple[str, Sektor, str, str, str], ...] = (
    ("lindenau0", "zivilgesellschaft", "Vorstand", "Jugendliche erreichen", "Koordination, ein Tag im Monat"),
    ("eichberg0", "zivilgesellschaft", "Vorstand der Stiftung", "Unternehmen gewinnen", "Gemeindesaal mit Küche"),
    ("seefelden", "verwaltung", "Leitung des Hauptamts", "Vereine beraten können", "Lastenrad und Bürgerbüro"),
    ("birkenau0", "verwaltung", "Amtsleitung", "Ehrenamtskarte im kleinen Ort", "Führung durch den Dorfladen"),
    ("tannhof00", "zivilgesellschaft", "Vorstand", "Nachfolge im Vorstand", "Technik für Filmabende"),
    ("weidenba0", "verwaltung", "", "Runde Tische moderieren", "Jugendforum zum Nachmachen"),
    ("ulmenhai0", "zivilgesellschaft", "Leitung des Hauses", "Unternehmen gewinnen", "Ablaufplan für ein Sprachcafé"),
    ("ahornsee0", "zivilgesellschaft", "Vorstand", "Engagementstrategie schreiben", "Kontakte zu Unternehmen"),
)
_PRUEFUNGEN: tuple[tuple[str, str, str, Umgang], ...] = (
    ("ziel0001", "Landesnetzwerk Mitte", "lädt einmal im Jahr alle ein", "mitmachen"),
    ("ziel0001", "Freiwilligenagenturen", "planen je für ihren Ort", "ergaenzen"),
    ("ziel0002", "Landkreis Lindenau", "bietet Fortbildungen in der Kreisstadt", "ergaenzen"),
    ("ziel0002", "Dachverbände und Wohlfahrtsverbände", "", ""),
)
_ERSTES = 45


def vereinbarung_beispiel(heute: date) -> Vereinbarung:
    """Make a filled-in agreement of eight invented places; the days move with today."""
    gruppe = gruppenstand_beispiel(heute)
    ab = heute + timedelta(days=60)
    entwurf = Vereinbarung(
        titel="Regionalrunde Lindenau",
        gruppe=gruppe,
        partner=_partners(gruppe),
        form="arbeitsgemeinschaft",
        form_warum="Die Absprache soll einen Wechsel im Amt überstehen",
        ziele=[
            Ziel(
                id="ziel0001",
                was="Ein gemeinsamer Freiwilligentag in allen Orten",
                merkmal="In acht Orten machen je drei Vereine und ein Unternehmen mit",
            ),
            Ziel(
                id="ziel0002",
                was="Vereine in jedem Ort finden Beratung",
                merkmal="Zwei Abende im Jahr je Ort, am Ende eine kurze Rückmeldung",
            ),
        ],
        massnahmen=[
            Massnahme(
                id="massn001",
                was="Tag und Plakat für den Freiwilligentag abstimmen",
                wer="Koordination Lindenau",
                bis=heute + timedelta(days=35),
                ziel="ziel0001",
            ),
            Massnahme(
                id="massn002",
                was="Zehn Unternehmen ansprechen",
                wer="Freiwilligenagentur Ahornsee",
                bis=heute + timedelta(days=80),
                ziel="ziel0001",
            ),
            Massnahme(
                id="massn003",
                was="Liste der Menschen, die Vereine beraten",
                wer="Bürgerstiftung Eichberg",
                bis=heute + timedelta(days=50),
                ziel="ziel0002",
            ),
        ],
        sprecher=[
            Sprecher(id="sprech01", wer="Koordination", partner="plindenau0", vertretung="Vorstand"),
            Sprecher(id="sprech02", wer="Stabsstelle Engagement", partner="pweidenba0", vertretung=""),
        ],
        amtszeit=2,
        amtsbeginn=ab,
        rollen=[
            Rolle(id="rolle001", was="Protokoll und Verteiler", wer="reihum, wer einlädt"),
            Rolle(id="rolle002", was="Verbindung zum Landesnetzwerk", wer="Stabsstelle Weidenbach"),
        ],
        takt="quartal",
        erstes_treffen=_workday(heute + timedelta(days=_ERSTES)),
        beginn_uhr="10:00",
        kasse="Geschäftsstelle der Bürgerstiftung Eichberg",
        einnahmen=[
            Geldbeitrag(id="einnah01", was="Beitrag von 100 Euro je Ort", wer="alle acht", betrag=800, zugesagt=True),
            Geldbeitrag(id="einnah02", was="Zuschuss", wer="Sparkasse, angefragt", betrag=500),
        ],
        ausgaben=[
            Ausgabe(id="ausgab01", was="Plakate und Karten", betrag=700),
            Ausgabe(id="ausgab02", was="Honorar für zwei Beratungsabende", betrag=400),
        ],
        sachen=[
            Sachbeitrag(id="sachen01", was="Gemeindesaal, vier Tage", wer="Eichberg", wert=320),
            Sachbeitrag(id="sachen02", was="Koordination, zwölf Tage", wer="Lindenau"),
        ],
        pruefungen=[
            Pruefung(id=f"pruefu{nummer:02}", ziel=ziel, name=name, tut=tut, umgang=umgang)
            for nummer, (ziel, name, tut, umgang) in enumerate(_PRUEFUNGEN, 1)
        ],
        fassung="Entwurf 2",
        gilt_ab=ab,
        frist=6,
        aendern="zwei_drittel",
        nachsehen=ab + timedelta(days=365),
    )
    termine = propose_hosts(enter_dates(entwurf, heute)).vereinbarung
    treffen = [t.model_copy(update={"id": f"treffe{nummer:02}"}) for nummer, t in enumerate(termine.treffen, 1)]
    treffen[0] = treffen[0].model_copy(update={"thema": "Tag und Plakat für den Freiwilligentag"})
    return termine.model_copy(update={"treffen": treffen})


def _partners(gruppe: Gruppenstand) -> list[Partner]:
    orte = {o.id: o for o in gruppe.orte}
    return [
        Partner(
            id=f"p{ort}",
            ort=ort,
            name=orte[ort].name,
            land=orte[ort].land,
            sektor=sektor,
            unterschreibt=wer,
            will=will,
            bringt=bringt,
        )
        for ort, sektor, wer, will, bringt in _PARTNER
    ]


def _workday(tag: date) -> date:
    from toolkit.planung.kalendertage import next_workday

    return next_workday(tag)
