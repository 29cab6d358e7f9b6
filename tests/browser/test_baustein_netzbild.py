"""Can the picture of a network be walked, read and rearranged without a mouse, and with one?"""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.browser.test_schirm_bausteine import sent, show
from toolkit import widgets as w
from toolkit.planung.netz.werte import Akteur, Bindung, Netz
from toolkit.planung.netzbild import make_picture

pytestmark = pytest.mark.browser

WORTE = {
    "abgebrochen": "{name} steht wieder am alten Platz.",
    "abgelegt": "{name} steht jetzt hier.",
    "alles": "Alles zeigen",
    "gewaehlt": "{wer}: {namen}",
    "groesser": "Vergrößern",
    "hilfe": "Mit den Pfeiltasten gehen Sie von einem Akteur zum nächsten.",
    "kleiner": "Verkleinern",
    "leer": "Noch steht niemand im Netz.",
    "legende_arten": "Linien",
    "legende_sektoren": "Sektoren",
    "mehr_namen": "Weitere Namen erscheinen, wenn Sie vergrößern.",
    "pfeil": "geht in diese Richtung",
    "verbunden_eins": "verbunden mit {zahl}",
    "verbunden_null": "mit niemandem verbunden",
    "verbunden_viele": "verbunden mit {zahl}",
    "verschieben": "Verschieben",
    "zieht": "{name} verschieben: Pfeiltasten bewegen, Enter legt ab.",
    "zoom": "{zahl} Prozent",
}
BOESE = "<img src=x onerror=alert(1)>"
NETZ = Netz(
    (
        Akteur("mitte", "Freiwilligenagentur", "zivilgesellschaft", einfluss=5),
        Akteur("links", "Tafel", "zivilgesellschaft"),
        Akteur("oben", BOESE, "verwaltung"),
        Akteur("rechts", "Sparkasse", "wirtschaft"),
        Akteur("unten", "M. K.", person=True),
    ),
    (
        Bindung("mitte", "links", "zusammenarbeit"),
        Bindung("mitte", "oben", "konflikt"),
        Bindung("rechts", "mitte", "geld", gerichtet=True),
        Bindung("rechts", "mitte", "information"),
    ),
)
LAGE = {"mitte": (0.5, 0.5), "links": (0.1, 0.5), "oben": (0.5, 0.1), "rechts": (0.9, 0.5), "unten": (0.5, 0.9)}
MITTE = "Freiwilligenagentur, Zivilgesellschaft, verbunden mit 3"
LINKS = "Tafel, Zivilgesellschaft, verbunden mit 1"


def picture(page: Page, **traits) -> Page:
    show(page, bild=w.Netzbild(name="Unser Netz", worte=WORTE, **make_picture(NETZ, LAGE, "netz"), **traits))
    expect(page.get_by_role("application", name="Unser Netz").get_by_role("button")).to_have_count(5)
    return page


def node(page: Page, name: str):
    return page.get_by_role("button", name=name, exact=True)


def test_arrow_keys_walk_to_the_neighbour_in_that_direction(page: Page):
    picture(page)
    node(page, MITTE).focus()

    wege = []
    for taste in ("ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "ArrowDown", "End", "Home"):
        page.keyboard.press(taste)
        wege.append(page.evaluate("document.activeElement.getAttribute('aria-label').split(',')[0]"))

    assert wege == ["Tafel", "Freiwilligenagentur", BOESE, "Freiwilligenagentur", "M. K.", "M. K.", "Tafel"]


def test_picture_is_one_stop_of_the_tab_key(page: Page):
    picture(page)
    page.get_by_role("button", name="Alles zeigen").focus()

    page.keyboard.press("Tab")
    im_bild = page.evaluate("document.activeElement.getAttribute('aria-label')")
    page.keyboard.press("Tab")

    assert im_bild == LINKS
    assert page.evaluate("document.activeElement.closest('.k-netzbild')") is None
    assert page.locator(".k-netzknoten[tabindex='0']").count() == 1


def test_enter_chooses_and_says_who_is_tied_and_escape_lets_go(page: Page):
    picture(page)
    node(page, MITTE).focus()

    page.keyboard.press("Enter")

    expect(node(page, MITTE)).to_have_attribute("aria-pressed", "true")
    expect(page.get_by_role("status")).to_have_text(f"{MITTE}: Tafel, {BOESE}, Sparkasse")
    expect(page.locator(".k-netzstrang.k-netz--an")).to_have_count(4)
    page.keyboard.press("Escape")
    expect(node(page, MITTE)).to_have_attribute("aria-pressed", "false")
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Alles zeigen")).to_be_focused()
    assert sent(page) == [["bild", "wahl", "mitte"], ["bild", "wahl", ""]]


def test_actor_is_moved_by_keyboard_in_one_step(page: Page):
    picture(page)
    node(page, LINKS).focus()
    page.get_by_role("button", name="Verschieben").click()
    expect(node(page, LINKS)).to_be_focused()
    expect(page.get_by_role("status")).to_have_text("Tafel verschieben: Pfeiltasten bewegen, Enter legt ab.")

    for taste in ("ArrowRight", "ArrowRight", "Shift+ArrowDown", "Enter"):
        page.keyboard.press(taste)

    assert sent(page) == [["bild", "zug", {"id": "links", "x": 0.14, "y": 0.505, "n": 1}]]
    expect(page.get_by_role("status")).to_have_text("Tafel steht jetzt hier.")
    expect(page.get_by_role("button", name="Verschieben")).to_have_attribute("aria-pressed", "false")


def test_escape_takes_a_move_back(page: Page):
    picture(page)
    node(page, LINKS).focus()
    vorher = node(page, LINKS).get_attribute("transform")
    page.get_by_role("button", name="Verschieben").click()
    page.keyboard.press("ArrowRight")
    expect(node(page, LINKS)).not_to_have_attribute("transform", vorher)

    page.keyboard.press("Escape")

    expect(node(page, LINKS)).to_have_attribute("transform", vorher)
    assert sent(page) == []


def test_button_pressed_again_puts_the_actor_down(page: Page):
    picture(page)
    node(page, LINKS).focus()
    knopf = page.get_by_role("button", name="Verschieben")
    knopf.click()
    page.keyboard.press("ArrowRight")

    knopf.click()

    expect(knopf).to_have_attribute("aria-pressed", "false")
    assert sent(page) == [["bild", "zug", {"id": "links", "x": 0.12, "y": 0.5, "n": 1}]]


def test_mouse_moves_an_actor_and_a_click_chooses(page: Page):
    picture(page)
    kasten = node(page, LINKS).locator(".k-netzzeichen").bounding_box()
    x, y = kasten["x"] + kasten["width"] / 2, kasten["y"] + kasten["height"] / 2

    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x + 40, y + 60, steps=4)
    page.mouse.up()
    page.mouse.click(x + 40, y + 60)

    zug, wahl = sent(page)
    assert (zug[1], zug[2]["id"], zug[2]["x"] > 0.1, zug[2]["y"] > 0.5) == ("zug", "links", True, True)
    assert wahl == ["bild", "wahl", "links"]


def swipe(page: Page, weg: list[tuple[float, float]]) -> None:
    """Move one finger along a way and lift it."""
    kanal = page.context.new_cdp_session(page)
    arten = ["touchStart", *["touchMove"] * (len(weg) - 1)]
    for art, (x, y) in zip(arten, weg, strict=True):
        kanal.send("Input.dispatchTouchEvent", {"type": art, "touchPoints": [{"x": x, "y": y}]})
    kanal.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


def test_finger_moves_an_actor_only_after_it_is_chosen(browser):
    page = browser.new_context(has_touch=True).new_page()
    picture(page)
    kasten = node(page, LINKS).locator(".k-netzzeichen").bounding_box()
    x, y = kasten["x"] + kasten["width"] / 2, kasten["y"] + kasten["height"] / 2
    weg = [(x + 6 * i, y + 8 * i) for i in range(6)]

    swipe(page, weg)
    vorher = sent(page)
    page.touchscreen.tap(x, y)
    expect(node(page, LINKS)).to_have_attribute("aria-pressed", "true")
    swipe(page, weg)

    assert vorher == []
    page.wait_for_function("gesendet.length === 2")
    assert [(name, wert["id"] if name == "zug" else wert) for _, name, wert in sent(page)] == [
        ("wahl", "links"),
        ("zug", "links"),
    ]
    page.context.close()


def test_wheel_scrolls_the_page_and_enlarges_only_with_the_control_key(page: Page):
    picture(page)
    vorher = node(page, LINKS).get_attribute("transform")
    node(page, MITTE).hover()

    page.mouse.wheel(0, -200)
    ohne = node(page, LINKS).get_attribute("transform")
    page.keyboard.down("Control")
    page.mouse.wheel(0, -200)
    page.keyboard.up("Control")

    assert ohne == vorher
    expect(node(page, LINKS)).not_to_have_attribute("transform", vorher)
    page.get_by_role("button", name="Alles zeigen").click()
    expect(node(page, LINKS)).to_have_attribute("transform", vorher)


def test_enlarging_is_said_and_ends_without_losing_the_focus(page: Page):
    picture(page)
    kleiner = page.get_by_role("button", name="Verkleinern")
    page.get_by_role("button", name="Vergrößern").click()
    expect(page.get_by_role("status")).to_have_text("140 Prozent")

    kleiner.click()

    expect(page.get_by_role("status")).to_have_text("100 Prozent")
    expect(kleiner).to_have_attribute("aria-disabled", "true")
    expect(kleiner).to_be_focused()


def test_focus_stays_on_its_node_when_the_network_changes(page: Page):
    picture(page)
    node(page, LINKS).focus()
    page.evaluate("document.activeElement.dataset.merk = 'ja'")
    neu = Netz((*NETZ.akteure, Akteur("a", "Gewerbeverein")), (*NETZ.bindungen, Bindung("a", "links", "geld")))
    werte = make_picture(neu, LAGE | {"a": (0.2, 0.2), "links": (0.3, 0.6)}, "netz")

    page.evaluate("(werte) => { for (const [n, wert] of Object.entries(werte)) modelle.bild.set(n, wert); }", werte)

    expect(page.locator(".k-netzknoten")).to_have_count(6)
    gefunden = page.locator(".k-netzknoten[data-merk='ja']")
    expect(gefunden).to_be_focused()
    expect(gefunden).to_have_attribute("aria-label", "Tafel, Zivilgesellschaft, verbunden mit 2")


def test_focus_goes_to_the_nearest_when_its_actor_is_taken_away(page: Page):
    picture(page)
    node(page, LINKS).focus()
    werte = make_picture(Netz(tuple(a for a in NETZ.akteure if a.id != "links")), LAGE, "netz")

    page.evaluate("(werte) => { for (const [n, wert] of Object.entries(werte)) modelle.bild.set(n, wert); }", werte)

    expect(node(page, "Freiwilligenagentur, Zivilgesellschaft, mit niemandem verbunden")).to_be_focused()


def test_names_are_text_and_the_legend_says_every_sign(page: Page):
    page.on("dialog", lambda dialog: pytest.fail(dialog.message))

    picture(page)

    expect(page.locator("main img")).to_have_count(0)
    assert page.get_by_role("list", name="Sektoren").get_by_role("listitem").all_inner_texts() == [
        "Zivilgesellschaft",
        "Verwaltung",
        "Wirtschaft",
        "ohne Angabe",
    ]
    assert page.get_by_role("list", name="Linien").get_by_role("listitem").all_inner_texts() == [
        "Austausch",
        "Zusammenarbeit",
        "Geld",
        "Konflikt",
        "geht in diese Richtung",
    ]


def test_empty_network_says_what_comes_next(page: Page):
    show(page, bild=w.Netzbild(name="Unser Netz", worte=WORTE, **make_picture(Netz(), {}, "netz")))

    expect(page.get_by_text("Noch steht niemand im Netz.")).to_be_visible()
    expect(page.get_by_role("button")).to_have_count(0)


@pytest.mark.parametrize("breite", [1280, 360])
@pytest.mark.parametrize("farben", ["light", "dark"])
def test_picture_has_no_violation_and_fits(page: Page, breite, farben):
    page.set_viewport_size({"width": breite, "height": 800})
    page.emulate_media(color_scheme=farben)

    picture(page, wahl="mitte")
    page.add_style_tag(content="body { background: var(--k-papier); }")

    assert [v["id"] for v in Axe().run(page).response["violations"]] == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    groessen = [k.bounding_box() for k in page.locator(".k-netzknoepfe button").all()]
    assert [g for g in groessen if g["width"] < 44 or g["height"] < 44] == []
