"""Does a newcomer see a worry travel within a minute?  (The start page alone, three chats beside each other.)"""

from __future__ import annotations

from playwright.sync_api import Page

from tests.acceptance.service import Service
from tests.browser.chat_page import ChatPage


def test_a_worry_travels_from_buur_to_begeleider_and_word_comes_back(service: Service, browser_page: Page) -> None:
    browser_page.set_viewport_size({"width": 1280, "height": 900})
    browser_page.goto(f"{service.url}/")
    begeleider, buur = ChatPage.demo(browser_page, "begeleider"), ChatPage.demo(browser_page, "buur")

    buur.type("mijn buurvrouw in Arnhem doet al weken de gordijnen niet open")
    buur.wait_for("Is er op dit moment gevaar")
    buur.press("Nee, geen gevaar nu")
    buur.wait_for("Over wie maak je je zorgen")
    buur.type("mevrouw De Wit van 3 hoog")
    buur.wait_for("Waar kan het team deze persoon vinden")
    buur.press("Dat weet ik niet")
    buur.wait_for("Hoe wil je bekend zijn")
    buur.press("1. Anoniem")
    buur.wait_for("Dit gaat naar: Wijkteam Arnhem (proef)")
    buur.press("Ja, verstuur")
    buur.wait_for("Je melding is doorgegeven")

    begeleider.wait_for("mevrouw De Wit van 3 hoog")
    begeleider.press("Ik pak dit op")
    begeleider.wait_for("Jij hebt melding")
    buur.wait_for("Iemand van het team heeft je melding")


def test_an_inwoner_agrees_to_a_waakvlam_and_slecht_reaches_the_begeleider(service: Service, browser_page: Page) -> None:
    browser_page.set_viewport_size({"width": 1280, "height": 900})
    browser_page.goto(f"{service.url}/")
    begeleider, inwoner = ChatPage.demo(browser_page, "begeleider"), ChatPage.demo(browser_page, "inwoner")

    inwoner.press("Ik wil een waakvlam")
    inwoner.wait_for("Ben je 16 jaar of ouder")
    inwoner.press("Ja, 16 of ouder")
    inwoner.wait_for("In welke gemeente woon je")
    inwoner.type("Arnhem")
    inwoner.wait_for("Geef je toestemming")
    inwoner.press("Ja, dat is goed")
    inwoner.wait_for("Hoe mogen je begeleiders je noemen")
    inwoner.type("Tineke")
    inwoner.wait_for("Hoe vaak")
    inwoner.press("Nu meteen proberen (proef)")
    inwoner.wait_for("Zal ik beginnen")
    inwoner.press("Ja, start maar")
    inwoner.wait_for("Hoi Tineke, hoe gaat het vandaag")
    inwoner.press("🙁 Slecht")
    inwoner.wait_for("Ik laat je begeleiders weten dat het niet goed gaat")
    begeleider.wait_for("Tineke antwoordde op de waakvlam dat het slecht gaat")
