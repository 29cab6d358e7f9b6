"""Is a case really gone from the disk on its day, while the insight stays with the person?"""

from __future__ import annotations

from datetime import date, timedelta

from tests.frame.mappenhilfe import Datenbank, new_mappe
from tests.store.test_loeschen import scan
from toolkit.apps.beratung.aufheben import keep_part
from toolkit.dokument.beratung.blatt import Erkenntnis, Fall

MORGEN = date.today() + timedelta(days=1)  # noqa: DTZ011


def test_case_leaves_no_trace_on_its_day_and_the_insight_stays(tmp_path):
    mappe, _ = new_mappe(Datenbank(tmp_path))
    fall = Fall(erzaehlt="GEHEIMNIS " * 400, frage="Wie hole ich Verein B zurück?", loeschen_am=MORGEN)
    assert keep_part(mappe, "fall", fall)
    assert keep_part(mappe, "erkenntnis", Erkenntnis(mitnahme="Ich rufe Person A an."))
    blatt = next(b for b in mappe.ablage.list_sheets(mappe.zugang) if b.art == "fall")
    mappe.ablage.keep_version(mappe.zugang, blatt.id, "Stand GEHEIMNIS")
    vorher = scan(tmp_path, "GEHEIMNIS")

    weg = mappe.ablage.remove_expired(MORGEN)

    assert vorher != {}
    assert (weg.blaetter, weg.spurlos, scan(tmp_path, "GEHEIMNIS")) == (1, True, {})
    assert [b.art for b in mappe.ablage.list_sheets(mappe.zugang)] == ["erkenntnis"]
