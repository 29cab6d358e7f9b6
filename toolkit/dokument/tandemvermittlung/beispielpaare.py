"""Which tandems does the reckoning propose in the filled-in example?

Written down so that opening the example reckons nothing; a test compares them with the reckoning.
"""

from __future__ import annotations

from toolkit.dokument.tandemvermittlung.werte import Ohne, Paar

PAARE = [
    Paar(
        suchend="birkenau0",
        erfahren="lindenau0",
        wert=72,
        dafuer=[
            "Birkenau am See wünscht sich Lindenau",
            "ca. 60\xa0km auseinander: nur bei 15\xa0% der Paare ist es näher",
            "Beide nennen „Ehrenamtskarte“",
            "Beide liegen im Land Sachsen-Anhalt",
        ],
        dagegen=[],
        unbekannt=[],
    ),
    Paar(
        suchend="rosenfel0",
        erfahren="ulmenhai0",
        wert=50,
        dafuer=[
            "ca. 45\xa0km auseinander: kaum ein Paar ist näher",
            "Beide liegen im Land Sachsen",
            "Die Größen liegen nicht weit auseinander: Ulmenhain ist etwa 1,9-mal so groß wie Rosental an der Aue",
        ],
        dagegen=["Kein Wort von dem, was Rosental an der Aue sucht, steht bei Ulmenhain"],
        unbekannt=["Keine Wünsche genannt"],
    ),
    Paar(
        suchend="seefelden",
        erfahren="eichberg0",
        wert=67,
        dafuer=[
            "Beide nennen „Vereinsberatung“",
            "ca. 70\xa0km auseinander: nur bei 20\xa0% der Paare ist es näher",
            "Beide liegen im Land Sachsen-Anhalt",
            "Die Größen liegen nicht weit auseinander: Eichberg ist etwa 1,9-mal so groß wie Seefelden",
        ],
        dagegen=[],
        unbekannt=["Keine Wünsche genannt"],
    ),
    Paar(
        suchend="tannhof00",
        erfahren="weidenba0",
        wert=57,
        dafuer=[
            "Tannhof und Weidenbach wünschen sich einander",
            "ca. 55\xa0km auseinander: nur bei 5\xa0% der Paare ist es näher",
            "Beide liegen im Land Thüringen",
        ],
        dagegen=[
            "Kein Wort von dem, was Tannhof sucht, steht bei Weidenbach",
            "Weidenbach ist etwa 5,9-mal so groß wie Tannhof",
        ],
        unbekannt=[],
    ),
]
OHNE = [
    Ohne(suchend="erlengru0", grund="Es sind nur 4\xa0Tandems frei, aber 5\xa0Orte brauchen eines."),
]
SICHER = {
    "birkenau0 lindenau0": "sehr sicher",
    "rosenfel0 ulmenhai0": "sehr sicher",
    "seefelden eichberg0": "sehr sicher",
    "tannhof00 weidenba0": "sehr sicher",
}
