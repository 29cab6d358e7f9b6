"""Can a person walk, choose and move on the map by keyboard, mouse and finger, and does she hear what happens?"""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from methodenkoffer.orte import NENNUNG, Ort, members
from tests.browser.test_schirm_bausteine import sent, show
from toolkit import widgets as w
from toolkit.planung.kartenlage import make_map_places

pytestmark = pytest.mark.browser

WEGE = {"ArrowRight": (1, 0), "ArrowLeft": (-1, 0), "ArrowDown": (0, 1), "ArrowUp": (0, -1)}
PLATZ = "document.activeElement.dataset.ort"


def open_map(page: Page, **traits) -> w.Landkarte:
    karte = w.Landkarte(name="Orte im Netzwerk", **{"orte": make_map_places(members()), **traits})
    show(page, karte=karte)
    page.wait_for_function("document.querySelector('.k-ort')?.style.left")
    return karte


def place(page: Page, kennung: str):
    return page.locator(f'[data-ort="{kennung}"]')


def focus(page: Page, kennung: str) -> None:
    place(page, kennung).evaluate("k => k.focus()")


def middle(page: Page, kennung: str) -> tuple[float, float]:
    box = place(page, kennung).bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def settle(page: Page) -> None:
    page.evaluate("() => new Promise((f) => requestAnimationFrame(() => requestAnimationFrame(f)))")


def chosen(page: Page) -> list[str]:
    return page.evaluate("modelle.karte.get('gewaehlt')")


def neighbour(orte, von, richtung):
    """The nearest place in a quarter of the sky, found by looking at all."""
    ux, uy = WEGE[richtung]
    weiten = []
    for ort in orte:
        dx, dy = ort["x"] - von["x"], ort["y"] - von["y"]
        vor, seit = dx * ux + dy * uy, abs(dx * uy) + abs(dy * ux)
        if ort is not von and vor > 0 and seit <= vor:
            weiten.append((vor + seit, ort["id"]))
    return min(weiten)[1] if weiten else von["id"]


def test_map_is_one_stop_for_the_tab_key(page: Page):
    open_map(page, gewaehlt=["stendal"])
    page.get_by_role("button", name="Alles zeigen").focus()

    page.keyboard.press("Tab")

    assert page.evaluate(PLATZ) == "stendal"
    assert page.locator('.k-ort[tabindex="0"]').count() == 1


@pytest.mark.parametrize("beginn", ["stendal", "zwickau", "gladbeck", "flensburg"])
@pytest.mark.parametrize("richtung", list(WEGE))
def test_arrow_goes_to_the_nearest_place_in_that_direction(page: Page, beginn, richtung):
    karte = open_map(page)
    focus(page, beginn)

    page.keyboard.press(richtung)

    von = next(o for o in karte.orte if o["id"] == beginn)
    assert page.evaluate(PLATZ) == neighbour(karte.orte, von, richtung)


def test_end_of_the_map_is_said(page: Page):
    karte = open_map(page)
    focus(page, karte.orte[0]["id"])

    page.keyboard.press("ArrowUp")

    expect(page.get_by_role("status")).to_have_text("In dieser Richtung liegt kein weiterer Ort.")


def test_keys_lead_through_all_places_from_north_to_south(page: Page):
    karte = open_map(page)
    folge = [o["id"] for o in karte.orte]
    focus(page, "stendal")

    page.keyboard.press("Home")
    gesehen = [page.evaluate(PLATZ)]
    for _ in folge[1:]:
        page.keyboard.press("PageDown")
        gesehen.append(page.evaluate(PLATZ))
    page.keyboard.press("End")

    assert gesehen == folge
    assert page.evaluate(PLATZ) == folge[-1]


def test_enter_chooses_and_says_how_many(page: Page):
    open_map(page, gewaehlt=["bautzen"])
    focus(page, "stendal")

    page.keyboard.press("Enter")

    assert chosen(page) == ["bautzen", "stendal"]
    expect(place(page, "stendal")).to_have_attribute("aria-pressed", "true")
    expect(page.get_by_role("status")).to_have_text("Stendal, Sachsen-Anhalt, ausgewählt. 2 Orte sind ausgewählt.")

    page.keyboard.press("Space")

    assert chosen(page) == ["bautzen"]
    expect(page.get_by_role("status")).to_have_text(
        "Stendal, Sachsen-Anhalt, nicht mehr ausgewählt. 1 Ort ist ausgewählt."
    )


def test_single_choice_gives_up_the_place_before(page: Page):
    open_map(page, einzeln=True, gewaehlt=["bautzen"])
    focus(page, "stendal")

    page.keyboard.press("Enter")

    assert chosen(page) == ["stendal"]


def test_tap_beside_a_point_takes_the_nearest(page: Page):
    open_map(page)
    x, y = middle(page, "flensburg")

    page.mouse.click(x - 14, y - 14)

    assert chosen(page) == ["flensburg"]
    assert page.evaluate(PLATZ) == "flensburg"

    page.mouse.click(x - 40, y - 20)

    assert chosen(page) == ["flensburg"]


def test_click_on_a_name_takes_its_place(page: Page):
    open_map(page)

    place(page, "flensburg").locator(".k-ortname").click()

    assert chosen(page) == ["flensburg"]


def test_dragging_moves_the_map_and_chooses_nothing(page: Page):
    open_map(page, ausschnitt="SN")
    vorher = middle(page, "bautzen")

    page.mouse.move(*vorher)
    page.mouse.down()
    page.mouse.move(vorher[0] + 60, vorher[1] - 30, steps=4)
    page.mouse.up()
    settle(page)

    nachher = middle(page, "bautzen")
    assert [round(b - a) for a, b in zip(vorher, nachher, strict=True)] == [60, -30]
    assert chosen(page) == []


def test_wheel_alone_scrolls_and_with_ctrl_zooms_where_the_mouse_is(page: Page):
    open_map(page)
    page.locator(".k-kartenrahmen").scroll_into_view_if_needed()
    x, y = middle(page, "stendal")
    weit = middle(page, "rostock")[1] - y
    page.mouse.move(x, y)

    page.keyboard.down("Control")
    page.mouse.wheel(0, -300)
    page.keyboard.up("Control")
    page.wait_for_function(
        f"Math.abs(document.querySelector('[data-ort=rostock]').getBoundingClientRect().y - {y + weit}) > 50"
    )

    assert [round(n) for n in middle(page, "stendal")] == pytest.approx([x, y], abs=1.5)


def test_part_of_all_places_comes_as_near_as_they_allow(page: Page):
    einige = [o for o in make_map_places(members()) if o["id"] in {"bautzen", "goerlitz", "zwickau"}]
    open_map(page, ausschnitt="orte", orte=einige)
    rahmen = page.locator(".k-kartenrahmen").bounding_box()

    weite = middle(page, "goerlitz")[0] - middle(page, "zwickau")[0]
    page.evaluate("modelle.karte.set('orte', modelle.karte.get('orte').filter((o) => o.id !== 'zwickau'))")
    settle(page)
    naeher = middle(page, "goerlitz")[0] - middle(page, "bautzen")[0]

    assert rahmen["width"] / 2 < weite < rahmen["width"]
    assert rahmen["width"] / 4 < naeher < rahmen["width"]


def test_keys_and_buttons_change_the_part(page: Page):
    open_map(page, ausschnitt="SN")
    focus(page, "bautzen")

    page.keyboard.press("0")

    expect(page.get_by_role("status")).to_have_text("119 von 119 Orten sind zu sehen.")
    assert page.evaluate("modelle.karte.get('ausschnitt')") == "alles"
    expect(page.get_by_role("button", name="Weiter weg")).to_be_disabled()

    page.keyboard.press("+")

    expect(page.get_by_role("button", name="Weiter weg")).to_be_enabled()
    page.get_by_role("button", name="Näher heran").click()
    expect(page.get_by_role("status")).not_to_have_text("119 von 119 Orten sind zu sehen.")


def test_place_outside_comes_into_sight_when_walked_to(page: Page):
    open_map(page, ausschnitt="SN")
    focus(page, "bautzen")

    page.keyboard.press("Home")
    settle(page)

    rahmen = page.locator(".k-kartenrahmen").bounding_box()
    x, y = middle(page, page.evaluate(PLATZ))
    assert rahmen["x"] < x < rahmen["x"] + rahmen["width"]
    assert rahmen["y"] < y < rahmen["y"] + rahmen["height"]


def test_new_data_keep_the_focus_on_its_place(page: Page):
    open_map(page)
    focus(page, "stendal")
    page.evaluate("window.knopf = document.activeElement")

    page.evaluate("modelle.karte.set('orte', modelle.karte.get('orte').filter((o) => o.id !== 'aachen').reverse())")

    assert page.evaluate("[document.activeElement === knopf, document.querySelectorAll('.k-ort').length]") == [
        True,
        118,
    ]


def test_focus_goes_to_the_nearest_when_its_place_leaves(page: Page):
    open_map(page)
    focus(page, "stendal")

    page.evaluate("modelle.karte.set('orte', modelle.karte.get('orte').filter((o) => o.id !== 'stendal'))")

    assert page.evaluate(PLATZ) == "gardelegen"


def test_chosen_places_are_always_named(page: Page):
    gewaehlt = [m.id for m in members() if m.land in ("SN", "ST")]
    page.set_viewport_size({"width": 360, "height": 740})
    open_map(page, gewaehlt=gewaehlt)
    settle(page)

    namen = page.locator('.k-ort[aria-pressed="true"] .k-ortname:not([hidden])').all_text_contents()

    assert sorted(namen) == sorted(m.name for m in members() if m.id in gewaehlt)


def test_names_of_others_cover_nothing(page: Page):
    open_map(page)
    settle(page)

    kaesten = page.locator(".k-ortname:not([hidden])").evaluate_all(
        "alle => alle.map((n) => { const r = n.getBoundingClientRect(); return [r.left, r.top, r.right, r.bottom]; })"
    )

    assert len(kaesten) > 30
    assert [
        (a, b)
        for i, a in enumerate(kaesten)
        for b in kaesten[:i]
        if min(a[2], b[2]) - max(a[0], b[0]) > 1 and min(a[3], b[3]) - max(a[1], b[1]) > 1
    ] == []


def test_hostile_names_are_words(page: Page):
    boese = "<img src=x onerror=alert(1)>"
    page.on("dialog", lambda dialog: pytest.fail(dialog.message))
    ort = Ort("x", boese, "stadt", "SN", 51.2, 13.7, mitglied=True)

    open_map(page, orte=make_map_places([ort], gruppen={"x": "<b>"}), gruppen=[["<b>", boese]])

    expect(page.get_by_role("button", name=boese)).to_have_count(1)
    expect(page.locator("main img")).to_have_count(0)


def test_two_fingers_zoom_and_a_tap_chooses(browser):
    kontext = browser.new_context(has_touch=True, viewport={"width": 360, "height": 740})
    page = kontext.new_page()
    open_map(page)
    page.locator(".k-kartenrahmen").scroll_into_view_if_needed()
    draht = kontext.new_cdp_session(page)
    weit = middle(page, "cottbus")[0] - middle(page, "stendal")[0]
    x, y = middle(page, "stendal")

    def touch(art: str, *punkte: float) -> None:
        finger = [{"x": p, "y": y, "id": i} for i, p in enumerate(punkte)]
        draht.send("Input.dispatchTouchEvent", {"type": art, "touchPoints": finger})

    touch("touchStart", x - 20, x + 20)
    for schritt in range(1, 9):
        touch("touchMove", x - 20 - 5 * schritt, x + 20 + 5 * schritt)
    touch("touchEnd")
    settle(page)

    assert (middle(page, "cottbus")[0] - middle(page, "stendal")[0]) / weit == pytest.approx(3, abs=0.3)
    assert chosen(page) == []

    page.touchscreen.tap(*(n + 12 for n in middle(page, "stendal")))

    assert chosen(page) == ["stendal"]
    kontext.close()


def test_source_is_shown_and_printed_and_buttons_are_not(page: Page):
    open_map(page)
    expect(page.get_by_text(NENNUNG)).to_be_visible()

    page.emulate_media(media="print")

    expect(page.get_by_text(NENNUNG)).to_be_visible()
    expect(page.get_by_role("button", name="Alles zeigen")).to_be_hidden()


@pytest.mark.parametrize("farbe", ["light", "dark"])
def test_map_with_regions_has_no_violation(page: Page, farbe):
    page.emulate_media(color_scheme=farbe)
    gruppen = {m.id: str(i % 8 + 1) for i, m in enumerate(members())}
    orte = make_map_places(members(), gruppen=gruppen, treffpunkte=["stendal"])
    open_map(page, orte=orte, gewaehlt=["bautzen"], gruppen=[[str(i), f"Region {i}"] for i in range(1, 9)])
    page.add_style_tag(content="body { background: var(--k-papier); }")

    verstoesse = Axe().run(page).response["violations"]

    assert [(v["id"], [n["html"] for n in v["nodes"]]) for v in verstoesse] == []


def test_map_asks_nobody_for_anything(page: Page, fremde):
    open_map(page, linien=[["bautzen", "stendal"]])
    settle(page)

    assert fremde == []
    assert [n for n in sent(page) if n[1] not in ("aktuell", "gewaehlt", "ausschnitt")] == []
