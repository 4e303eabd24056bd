"""The copy of one's data: a file that the browser makes, of which the page keeps nothing."""
from __future__ import annotations

import json
from pathlib import Path

from tests.browser.conftest import Visit
from tests.conversations.people import applicant

SAVE = "Save the file"


def test_the_copy_is_saved_under_a_name_that_tells_nothing(visit: Visit, tmp_path: Path) -> None:
    person = applicant("Samuel")
    visitor = visit()
    visitor.say("where is my case?")
    visitor.reply("utter_need_case_number")
    visitor.prove(name=person.name, number=person.number)
    visitor.reply("utter_case_status")
    visitor.say("what do you know about me")
    visitor.reply("utter_known_about_you")
    visitor.press("Give me a copy")
    visitor.reply("utter_data_export")
    with visitor.page.expect_download() as saved:
        visitor.press(SAVE)
    assert saved.value.suggested_filename == "my-data.json"
    saved.value.save_as(tmp_path / "copy.json")
    content = json.loads((tmp_path / "copy.json").read_text(encoding="utf-8"))
    assert content["person"]["name"] == person.name
    assert content["cases"][0]["number"] == person.number
    assert person.number not in visitor.stored() and person.name not in visitor.stored()
    assert person.name not in visitor.page.locator("casepath-chat").inner_text()
    assert visitor.complaints == []
    # Another message uses up the choices before it, not the file.
    visitor.say("thank you")
    visitor.reply("utter_thank")
    with visitor.page.expect_download():
        visitor.press(SAVE)
