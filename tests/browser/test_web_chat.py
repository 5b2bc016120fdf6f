"""Can everybody use the web chat, does nothing typed get lost or doubled, and does leaving leave nothing behind?"""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route, expect

from tests.browser.axe import findings
from tests.browser.chat_page import ChatPage
from tests.browser.conftest import fence

pytestmark = [pytest.mark.browser, pytest.mark.processes]

DANGER = "heb net alle vijf de strips op, weet eigenlijk niet meer of ik dat wel wou"
# The official sentence since October 2025; its numbers are links, so the space around them may differ.
OFFICIAL = re.compile(r"Denk je aan zelfdoding\? Bel dan 24/7 gratis en anoniem\s+113\s+of chat op\s+113\.nl")
PAGES = ["/", "/gesprek", "/privacy", "/toegankelijkheid", "/meldroutes", "/meldroutes/GM0344", "/deze-pagina-is-er-niet"]
WIDTHS = {  # window -> why
    (360, 740): "a phone",
    (768, 1024): "a tablet",
    (1280, 800): "a computer",
    (640, 400): "the computer at 200 %",
    (320, 200): "the computer at 400 %",
}


@pytest.fixture
def chat(service: Any, browser_page: Page) -> ChatPage:
    return ChatPage.open(browser_page, f"{service.url}/gesprek")


# The pages


def test_the_start_page_says_whom_to_call_and_that_it_is_a_computer(service: Any, browser_page: Page) -> None:
    browser_page.goto(service.url)
    expect(browser_page.get_by_role("link", name="Bij gevaar: bel 112")).to_have_attribute("href", "tel:112")
    expect(browser_page.locator("main")).to_contain_text(OFFICIAL)
    expect(browser_page.locator("main")).to_contain_text("Je praat met een computer. Niemand leest live mee.")
    browser_page.get_by_role("link", name="Begin het gesprek").click()
    expect(browser_page).to_have_url(f"{service.url}/gesprek")


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", WIDTHS, ids=str)
def test_axe_finds_nothing_on_any_page_and_no_page_scrolls_sideways(
    service: Any, browser: Browser, size: tuple[int, int], scheme: Any
) -> None:
    context = browser.new_context(viewport={"width": size[0], "height": size[1]}, color_scheme=scheme, locale="nl-NL")
    fence(context)
    page = context.new_page()
    for path in PAGES:
        page.goto(f"{service.url}{path}")
        if path == "/gesprek":
            ChatPage(page).wait_until_ready()
        assert findings(page) == [], path
        assert page.evaluate("document.documentElement.scrollWidth <= window.innerWidth"), path
        assert page.locator("h1").count() == 1, path
        assert page.locator("html[lang=nl] main").count() == 1, path
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_a_conversation_with_danger_used_buttons_and_a_failing_line(
    service: Any, browser: Browser, scheme: Any
) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740}, color_scheme=scheme, locale="nl-NL")
    fence(context)
    page = context.new_page()
    chat = ChatPage.open(page, f"{service.url}/gesprek")
    chat.type(DANGER)
    expect(page.locator(".message.urgent")).not_to_have_count(0)
    expect(chat.within.locator(".message .choice:enabled")).not_to_have_count(0)
    chat.within.locator(".message .choice:enabled").last.click()
    expect(page.locator(".choice[data-chosen]")).to_be_visible()
    page.route("**/api/bericht", lambda route: route.abort())
    chat.type("dit komt niet aan")
    expect(page.get_by_role("button", name="Probeer opnieuw")).to_be_visible()
    chat.field.fill("x" * 20_001)
    chat.field.press("Enter")
    expect(chat.notice()).to_contain_text("Tekens te veel: 1.")
    assert findings(page) == []
    context.close()


@pytest.mark.parametrize("path", PAGES)
def test_everything_that_is_pressed_is_large_enough_for_a_thumb(service: Any, browser_page: Page, path: str) -> None:
    browser_page.goto(f"{service.url}{path}")
    if path == "/gesprek":
        ChatPage(browser_page).wait_until_ready()
    sizes = browser_page.locator("a:visible:not(.skip):not(.text a), button:visible, textarea:visible").evaluate_all(
        "all => all.map(one => { const {width, height} = one.getBoundingClientRect();"
        " return [one.textContent.trim(), width, height]; })"
    )
    assert [small for small in sizes if small[1] < 44 or small[2] < 44] == []


def test_without_javascript_the_chat_says_whom_to_call(service: Any, browser: Browser) -> None:
    context = browser.new_context(java_script_enabled=False)
    fence(context)
    page = context.new_page()
    page.goto(f"{service.url}/gesprek")
    for number in ("112", "113", "08001205"):
        expect(page.locator(f"main a[href='tel:{number}']:visible").first).to_be_visible()
    page.get_by_role("link", name="Verlaat deze pagina").click()
    assert not page.url.startswith(service.url)
    context.close()


def test_with_little_motion_asked_for_nothing_moves(service: Any, browser: Browser) -> None:
    context = browser.new_context(reduced_motion="reduce")
    fence(context)
    page = context.new_page()
    ChatPage.open(page, f"{service.url}/gesprek")
    page.locator("#bezig").evaluate("one => { one.hidden = false; }")
    assert page.evaluate("document.getAnimations().filter(one => one.playState === 'running').length") == 0
    context.close()


def test_printed_the_conversation_is_there_without_the_bar_and_the_field(chat: ChatPage) -> None:
    chat.page.emulate_media(media="print")
    expect(chat.all.first).to_be_visible()
    for gone in (".bar", ".composer"):
        expect(chat.page.locator(gone)).to_be_hidden()


# The demo


def test_the_demo_is_labelled_and_shows_three_conversations_beside_each_other(service: Any, browser_page: Page) -> None:
    browser_page.set_viewport_size({"width": 1280, "height": 900})
    browser_page.goto(service.url)
    expect(browser_page.get_by_role("heading", name="Niets hiervan gaat naar een echt team")).to_be_visible()
    for wie in ("buur", "begeleider", "inwoner"):
        expect(browser_page.locator(f"iframe[src='/demo/{wie}']")).to_be_visible()
        ChatPage.demo(browser_page, wie)
    assert findings(browser_page) == []


def test_on_a_phone_the_demo_has_tabs_that_the_arrow_keys_move(service: Any, browser_page: Page) -> None:
    browser_page.goto(service.url)
    tabs = browser_page.get_by_role("tab")
    expect(tabs).to_have_count(3)
    tabs.first.focus()
    browser_page.keyboard.press("ArrowRight")
    expect(tabs.nth(1)).to_be_focused()
    expect(tabs.nth(1)).to_have_attribute("aria-selected", "true")
    expect(browser_page.locator("iframe[src='/demo/begeleider']")).to_be_visible()
    expect(browser_page.locator("iframe[src='/demo/buur']")).to_be_hidden()


# Talking


def test_enter_sends_and_shift_enter_begins_a_new_line(chat: ChatPage) -> None:
    chat.field.press_sequentially("hoi")
    chat.field.press("Shift+Enter")
    chat.field.press_sequentially("daar")
    expect(chat.field).to_have_value("hoi\ndaar")
    chat.field.press("Enter")
    expect(chat.field).to_have_value("")
    assert chat.text_of(chat.wait_for("hoi", van="jij")) == "hoi\ndaar"
    expect(chat.field).to_be_focused()


def test_danger_stands_out_in_words_is_read_at_once_and_can_be_called(chat: ChatPage) -> None:
    chat.type(DANGER)
    urgent = chat.page.locator(".message.urgent").last
    expect(urgent).to_have_attribute("role", "alert")
    expect(urgent).to_contain_text("Belangrijk, lees dit eerst")
    expect(urgent.locator("a[href^='tel:11']").first).to_be_visible()


def test_what_a_person_typed_is_never_read_as_html(chat: ChatPage) -> None:
    chat.say("<img src=x onerror=alert(1)><b>vet</b>")
    assert chat.text_of(chat.wait_for("<b>vet</b>", van="jij")) == "<img src=x onerror=alert(1)><b>vet</b>"
    assert chat.log.locator("img, b").count() == 0


def test_a_button_is_reached_with_tab_and_its_group_is_closed_once_pressed(chat: ChatPage) -> None:
    page = chat.page
    chat.say("ik maak me zorgen om mijn buurvrouw")
    group = page.locator(".choices:has(.choice:enabled)").last
    label = group.locator(".choice").first.inner_text()
    chat.field.focus()
    for _ in range(group.locator(".choice").count()):
        page.keyboard.press("Shift+Tab")
    expect(group.locator(".choice").first).to_be_focused()
    handle = group.element_handle()
    page.keyboard.press("Enter")
    chat.wait_for(label, van="jij")
    assert handle.evaluate("group => [...group.children].every(one => one.getAttribute('aria-disabled') === 'true')")
    assert handle.evaluate("group => group.contains(document.activeElement)"), "the keyboard keeps its place"


def test_a_message_that_is_too_long_stays_in_the_field_and_says_how_much(chat: ChatPage) -> None:
    before = chat.all.count()
    chat.field.fill("a" * 20_010)
    chat.field.press("Enter")
    expect(chat.notice()).to_contain_text("Tekens te veel: 10.")
    expect(chat.field).to_have_value("a" * 20_010)
    assert chat.all.count() == before


def test_an_empty_message_is_not_sent(chat: ChatPage) -> None:
    before = chat.all.count()
    chat.type("   ")
    expect(chat.page.get_by_role("status")).to_contain_text("Er staat nog niets")
    assert chat.all.count() == before


def test_after_a_reload_the_conversation_stands_there_once(chat: ChatPage) -> None:
    chat.say("ik maak me zorgen om mijn oom")
    before = [(one.van, one.tekst) for one in chat.messages()]
    chat.page.reload()
    chat.wait_for("ik maak me zorgen om mijn oom", van="jij")
    chat.page.wait_for_timeout(500)  # time in which a second copy could come
    assert [(one.van, one.tekst) for one in chat.messages()] == before


def test_messages_that_were_shown_are_told_to_the_server(service: Any, browser_page: Page) -> None:
    with browser_page.expect_request("**/api/gezien") as told:
        chat = ChatPage.open(browser_page, f"{service.url}/gesprek")
    ids = json.loads(told.value.post_data or "{}")["ids"]
    assert chat.theirs().first.get_attribute("data-id") in ids


def test_times_are_those_of_amsterdam_wherever_the_browser_is(chat: ChatPage) -> None:
    shown = chat.page.locator(".message time").first
    there = shown.get_attribute("datetime")
    expected = chat.page.evaluate(
        "when => new Date(when).toLocaleTimeString('nl-NL',"
        " {timeZone: 'Europe/Amsterdam', hour: '2-digit', minute: '2-digit'})",
        there,
    )
    assert expected in shown.inner_text()


# A bad line


def test_a_message_whose_answer_got_lost_is_sent_again_with_the_same_id_and_stands_there_once(chat: ChatPage) -> None:
    sent: list[dict[str, str]] = []

    def lose_the_first_answer(route: Route) -> None:
        sent.append(json.loads(route.request.post_data or "{}"))
        if len(sent) == 1:
            route.fetch()  # the server has it, the browser never hears so
            route.abort()
        else:
            route.continue_()

    chat.page.route("**/api/bericht", lose_the_first_answer)
    chat.type("komt dit één keer aan?")
    chat.page.get_by_role("button", name="Probeer opnieuw").click()
    expect(chat.page.locator(".state")).to_have_count(0)
    assert len(sent) >= 2
    assert len({one["id"] for one in sent}) == 1
    chat.page.unroute("**/api/bericht")
    chat.page.reload()
    chat.wait_for("komt dit één keer aan?", van="jij")
    chat.page.wait_for_timeout(500)
    assert [one.tekst for one in chat.messages() if one.van == "jij"] == ["komt dit één keer aan?"]


def test_while_the_line_is_down_messages_wait_in_order_and_then_go_by_themselves(chat: ChatPage) -> None:
    arrived: list[str] = []
    down = True

    def line(route: Route) -> None:
        if down:
            route.abort()
        else:
            arrived.append(json.loads(route.request.post_data or "{}")["tekst"])
            route.continue_()

    chat.page.route("**/api/bericht", line)
    for text in ("een", "twee", "drie"):
        chat.type(text)
    expect(chat.page.locator(".state")).to_have_count(3)
    down = False
    expect(chat.page.locator(".state")).to_have_count(0)
    assert arrived == ["een", "twee", "drie"]


def test_a_message_that_is_refused_comes_back_into_the_field_with_a_reason(chat: ChatPage) -> None:
    chat.page.route("**/api/bericht", lambda route: route.fulfill(status=400, json={"fout": "Dit begrijp ik niet."}))
    chat.type("mijn lange verhaal")
    expect(chat.notice()).to_have_text("Dit begrijp ik niet.")
    expect(chat.field).to_have_value("mijn lange verhaal")


def test_when_the_server_no_longer_knows_the_conversation_a_new_one_can_begin_and_the_text_is_kept(
    chat: ChatPage,
) -> None:
    chat.page.route("**/api/bericht", lambda route: route.fulfill(status=401, json={"fout": "Verlopen."}))
    chat.type("dit wil ik nog zeggen")
    expect(chat.page.get_by_text("Dit gesprek is afgelopen")).to_be_visible()
    assert findings(chat.page) == []
    chat.page.unroute("**/api/bericht")
    chat.page.get_by_role("button", name="Begin een nieuw gesprek").click()
    chat.wait_until_ready()
    expect(chat.field).to_have_value("dit wil ik nog zeggen")
    expect(chat.field).to_be_focused()


def test_who_was_offline_gets_an_answer_once_online_again(chat: ChatPage) -> None:
    before = chat.theirs().count()
    chat.page.context.set_offline(True)
    chat.type("ik zat in de tunnel")
    expect(chat.page.get_by_text("Nog niet verstuurd")).not_to_have_count(0)
    chat.page.context.set_offline(False)
    expect(chat.theirs().nth(before)).to_be_visible()
    expect(chat.page.locator(".state")).to_have_count(0)


def test_who_reads_back_is_not_pulled_down_but_told_that_something_new_came(chat: ChatPage) -> None:
    for number in range(4):
        chat.say(f"ik maak me zorgen, deel {number}")
    before = chat.theirs().count()
    chat.page.route("**/api/bericht", lambda route: (chat.page.evaluate("window.scrollTo(0, 0)"), route.continue_()))
    chat.type("en nog iets")
    expect(chat.theirs()).not_to_have_count(before)
    assert chat.page.evaluate("window.scrollY") < 50
    chat.page.get_by_role("button", name="Naar het nieuwe bericht").click()
    expect(chat.theirs().last).to_be_in_viewport()


# Leaving


def assert_nothing_is_left(page: Page, service: Any, secret: str) -> None:
    expect(page).to_have_title("Het weer")
    assert not page.url.startswith(service.url)
    page.go_back(wait_until="load")
    page.wait_for_timeout(500)
    assert secret not in page.content()


def test_leaving_goes_away_at_once_ends_the_conversation_and_back_does_not_return_it(
    service: Any, browser_page: Page
) -> None:
    browser_page.goto(service.url)
    chat = ChatPage.open(browser_page, f"{service.url}/gesprek")
    chat.say("dit mag niemand zien")
    browser_page.evaluate("sessionStorage.setItem('x', '1'); localStorage.setItem('x', '1')")
    with browser_page.expect_request("**/gesprek/api/weg"):
        chat.leave()
    assert_nothing_is_left(browser_page, service, "dit mag niemand zien")
    browser_page.goto(f"{service.url}/gesprek")
    ChatPage(browser_page).wait_until_ready()
    assert "dit mag niemand zien" not in browser_page.content()
    assert browser_page.evaluate("sessionStorage.length + localStorage.length") == 0


def test_escape_twice_leaves_and_once_does_not(service: Any, browser_page: Page) -> None:
    chat = ChatPage.open(browser_page, f"{service.url}/gesprek")
    chat.say("dit mag niemand zien")
    browser_page.keyboard.press("Escape")
    browser_page.wait_for_timeout(1200)
    expect(chat.all.first).to_be_visible()
    browser_page.keyboard.press("Escape")
    browser_page.keyboard.press("Escape")
    expect(browser_page).to_have_title("Het weer")


def test_escape_twice_within_a_frame_of_the_demo_leaves_the_whole_page(service: Any, browser_page: Page) -> None:
    browser_page.goto(service.url)
    ChatPage.demo(browser_page, "buur").field.focus()
    browser_page.keyboard.press("Escape")
    browser_page.keyboard.press("Escape")
    expect(browser_page).to_have_title("Het weer")


def test_a_second_tab_with_the_conversation_leaves_too(
    service: Any, browser_context: BrowserContext, browser_page: Page
) -> None:
    first = ChatPage.open(browser_page, f"{service.url}/gesprek")
    second = browser_context.new_page()
    ChatPage.open(second, f"{service.url}/gesprek")
    first.leave()
    expect(browser_page).to_have_title("Het weer")
    expect(second).to_have_title("Het weer")


def test_no_word_of_the_conversation_is_kept_in_the_browser(chat: ChatPage) -> None:
    chat.say("mijn geheim")
    assert chat.page.evaluate("sessionStorage.length + localStorage.length") == 0
    assert chat.page.evaluate("document.cookie") == "", "the cookie is not for scripts"
