import pytest

from i18n_site.checks import check_message
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Key, Message
from i18n_site.model.finding import Severity


def rules(source, tag, text):
    message = Message(Key(source), None, (text,), (), line=1)
    found = check_message(message, locale(tag), locale("en"), "a.po", Severity.WARNING)
    return {each.rule for each in found}


@pytest.mark.parametrize(
    ("source", "tag", "right", "wrong"),
    [
        # Thai parts its sentences by spaces alone.
        (
            "Always wear gloves. Never touch the needle.",
            "th",
            "สวมถุงมือเสมอ ห้ามสัมผัสเข็มเด็ดขาด",
            "ห้ามสวมถุงมือ ห้ามสัมผัสเข็มเด็ดขาด",
        ),
        # A "not" of "unpasteurised" is none for the "avoid" that is lost.
        (
            "Avoid unpasteurised milk.",
            "id",
            "Hindari susu yang tidak dipasteurisasi.",
            "Minum susu yang tidak dipasteurisasi.",
        ),
        ("The jab is free.", "ko", "접종은 무료입니다.", "접종은 무료가 아닙니다."),
        ("Wait 6 hours.", "fil", "Maghintay ng 6 na oras.", "Maghintay ng 6 na araw."),
        ("1 in 4 people", "zh-Hans", "四分之一的人", "三分之一的人"),
        (
            "Do not use it for longer than 3 days without asking.",
            "zh-Hans",
            "未经咨询，请勿使用超过3天。",
            "未经咨询，可以使用超过3天。",
        ),
        # "Or" looks like an "if not" of its own.
        (
            "If you are pregnant or ill, you can take it.",
            "kk",
            "Жүкті немесе ауру болсаңыз, оны ала аласыз.",
            "Жүкті немесе ауру болмасаңыз, оны ала аласыз.",
        ),
        # "Do not wet it" is what many languages say.
        (
            "The bandage must stay dry for 2 days.",
            "ja",
            "包帯は2日間濡らさないでください。",
            "包帯は2時間濡らさないでください。",
        ),
        (
            "Keep the wound dry for 2 days.",
            "fa",
            "زخم را به مدت 2 روز خیس نکنید.",
            "زخم را به مدت 2 روز خشک نگه ندارید.",
        ),
        (
            "Take it every 6 hours.",
            "hu",
            "Vegye be 6 óránként.",
            "Vegye be óránként 6-szor.",
        ),
        (
            "Start 2 days before you travel and stop 7 days after you return.",
            "fil",
            "Magsimula 2 araw bago ka maglakbay at itigil 7 araw pagkauwi mo.",
            "Magsimula 2 araw pagkatapos maglakbay at itigil 7 araw pagkauwi mo.",
        ),
    ],
)
def test_a_wording_of_the_east_is_told_from_its_contrary(source, tag, right, wrong):
    assert rules(source, tag, right) == set()
    assert rules(source, tag, wrong)
