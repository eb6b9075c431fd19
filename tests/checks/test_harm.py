"""Translations that harm a reader must be errors; fine ones must not be."""

import pytest

from i18n_site.checks import check_message
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Key, Message
from i18n_site.model.finding import Severity

MARKDOWN = ("md-text",)
SOURCE = locale("en")

HARM = [
    # doses, units, limits
    ("Take 0.5 mg.", "Prenez 5 mg.", "fr"),
    ("Take 0.5 mg.", "Prenez 0,05 mg.", "fr"),
    ("Take 0.5 mg.", "Nehmen Sie 05 mg.", "de"),
    ("Take 1.25 mg.", "Tome 125 mg.", "es"),
    ("Take 500 mg.", "Prenez 50 mg.", "fr"),
    ("Take 500 mg.", "Prenez 5000 mg.", "fr"),
    ("Take 5 mg.", "Prenez 5 g.", "fr"),
    ("Take 5 µg.", "Prenez 5 mg.", "fr"),
    ("Take 5 mcg.", "خذ ٥ ملغ.", "ar"),
    ("Take 5 mg.", "5グラム飲んでください。", "ja"),
    ("Take 2.5 ml.", "服用25毫升。", "zh-Hans"),
    ("Take 1.000 g.", "Nehmen Sie 1.000 g.", "de"),
    ("Take 1,000 mg.", "Nehmen Sie 1,000 mg.", "de"),
    ("5–10 mg a day", "5–100 mg par jour", "fr"),
    ("5–10 mg a day", "510 mg par jour", "fr"),
    ("2 tablets", "3 comprimés", "fr"),
    ("two tablets", "trois comprimés", "fr"),
    ("two tablets", "tres comprimidos", "es"),
    ("half of 10 mg", "la moitié de 100 mg", "fr"),
    ("at 38 °C", "à 38 °F", "fr"),
    ("Below -18 °C", "En dessous de 18 °C", "fr"),
    ("every 8 hours", "tous les 8 jours", "fr"),
    ("every 8 hours", "alle 6 Stunden", "de"),
    ("for 14 days", "durante 14 meses", "es"),
    ("twice a day", "une fois par jour", "fr"),
    ("once a day", "zweimal täglich", "de"),
    ("once a week", "uma vez por dia", "pt"),
    ("once a day", "1日2回", "ja"),
    ("twice daily", "每日一次", "zh-Hans"),
    ("more than 8 weeks", "moins de 8 semaines", "fr"),
    ("at least 3 days", "höchstens 3 Tage", "de"),
    ("no more than 3 days", "al menos 3 días", "es"),
    ("BMI ≥ 30", "IMC ≤ 30", "fr"),
    ("BMI > 30", "BMI 30", "de"),
    ("under 12 years", "über 12 Jahre", "de"),
    ("100 %", "10 %", "fr"),
    ("45% of 293 people", "45% من 239 شخصا", "ar"),
    ("1,510 adults", "1.51 Erwachsene", "de"),
    ("2 million people", "2 milliards de personnes", "fr"),
    ("202 of 1,510 (13.4%)", "202 sur 1 510 (134 %)", "fr"),
    ("at 8 am", "午後8時", "ja"),
    ("In 2016", "En 2006", "fr"),
    ("Call 112.", "Appelez le 15.", "fr"),
    ("Call 911 at once.", "Llame al 119 de inmediato.", "es"),
    ("Call 112.", "Appelez les secours.", "fr"),
    # links, markup, placeholders
    ("See [this](a.md).", "Voir [ceci](b.md).", "fr", MARKDOWN),
    (
        "See [FDA](https://fda.gov/a).",
        "Voir [FDA](https://fda.gov.evil/a).",
        "fr",
        MARKDOWN,
    ),
    (
        "See [FDA](https://fda.gov).",
        "Voir [FDA](https://fd\u0430.gov).",
        "fr",
        MARKDOWN,
    ),
    ("See [this](a.md).", "Voir [ceci](javascript:x).", "fr", MARKDOWN),
    ("See this.", "Voir [ceci](https://shop.example).", "fr", MARKDOWN),
    ("See this.", "Voir ![](https://track.example/x.png)", "fr", MARKDOWN),
    ("True.[^fda]", "Vrai.", "fr", MARKDOWN),
    ("See this.", "Voir <script>x()</script>", "fr", MARKDOWN),
    ("See this.", "Voir <img src=x onerror=x()>", "fr"),
    (
        '<a href="/a" title="b">c</a>',
        '<a href="/a" title="b" onfocus="x()">c</a>',
        "fr",
    ),
    ("Stop", "Stop</main>", "fr"),
    ("%(n)s pages", "pages", "fr", ("python-format",)),
    ("%(n)s pages", "%(n.x)s pages", "fr", ("python-format",)),
    ("{n} pages", "{n.__class__} pages", "fr", ("python-brace-format",)),
    ("Hello", "{{ config.items() }}", "fr"),
    ("Not advice.", "# Conseil", "fr", MARKDOWN),
    ("Not advice.", "Pas un\n\nconseil", "fr", MARKDOWN),
    # letters and directions
    ("Take 12 mg", "خذ \u202e12 mg", "ar"),
    ("Take 12 mg", "Prenez 1\u200b2 mg", "fr"),
    ("paracetamol", "par\u0430cétamol", "fr"),
    ("Été", "Ã‰tÃ©", "fr"),
    ("Stop", "\u200b", "fr"),
]

FINE = [
    ("Take 0.5 mg twice a day.", "Prenez 0,5 mg deux fois par jour.", "fr"),
    ("Take 0.5 mg twice a day.", "Nehmen Sie zweimal täglich 0,5 mg.", "de"),
    ("Take 0.5 mg twice a day.", "تناول ٠٫٥ ملغ مرتين في اليوم.", "ar"),
    ("Take 0.5 mg twice a day.", "1日2回0.5mgを服用してください。", "ja"),
    ("Take 0.5 mg twice a day.", "每日两次，每次0.5毫克。", "zh-Hans"),
    ("Take 0.5 mg twice a day.", "दिन में दो बार 0.5 मिलीग्राम लें।", "hi"),
    ("Take 0.5 mg twice a day.", "روزی دو بار ۰٫۵ میلی‌گرم بخورید.", "fa"),
    ("Take 0.5 mg twice a day.", "Tome 0,5 mg duas vezes por dia.", "pt-BR"),
    ("202 of 1,510 (13.4%)", "202 sur 1 510 (13,4 %)", "fr"),
    ("202 of 1,510 (13.4%)", "1.510 kişiden 202'si (%13,4)", "tr"),
    ("4:00 pm", "16 Uhr", "de"),
    ("4:00 pm", "16 h", "fr"),
    ("August 31, 2016", "31 août 2016", "fr"),
    ("August 31, 2016", "2016年8月31日", "ja"),
    ("from 11.2 to 24.9 seconds", "de 11,2 à 24,9 secondes", "fr"),
    ("50 mcg", "50 µg", "fr"),
    ("one small study", "1 件の小さな研究", "ja"),
    ("two reasons", "2 raisons", "fr"),
    ("2 reasons", "deux raisons", "fr"),
    ("under 12 years", "moins de 12 ans", "fr"),
    ("at least 3 days", "3日以上", "ja"),
    ("not more than 3 days", "höchstens 3 Tage", "de"),
    ("7-OH and COVID-19", "7-OH و COVID-19", "ar"),
    ("50 % of patients", "50 % des patients", "fr"),
    ("See [this](a.md) **now**.", "**Jetzt** [dies](a.md) ansehen.", "de", MARKDOWN),
    ("Call 112.", "अभी 112 पर कॉल करें।", "hi"),
    ("Call 112.", "با ۱۱۲ تماس بگیرید.", "fa"),
    ("Do not stop.", "N'arrêtez pas.", "fr"),
    ("5 µg", "5 μg", "el"),
    ("going", "می\u200cروم", "fa"),
    ("2 million people", "2 Millionen Menschen", "de"),
    ("2 million people", "20 लाख लोग", "hi"),
    ("10 people", "عشرة أشخاص", "ar"),
    ("the past 7 days", "الأيام السبعة الماضية", "ar"),
]


def errors(source, translation, tag, flags=()):
    message = Message(Key(source), None, (translation,), flags, line=1)
    found = check_message(message, locale(tag), SOURCE, "a.po")
    return [str(each) for each in found if each.severity is Severity.ERROR]


@pytest.mark.parametrize("case", HARM, ids=lambda case: ascii(case[1]))
def test_a_harmful_translation_is_an_error(case):
    assert errors(*case)


@pytest.mark.parametrize("case", FINE, ids=lambda case: ascii(case[1]))
def test_a_fine_translation_is_no_error(case):
    assert errors(*case) == []
