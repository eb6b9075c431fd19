"""Held-out cases: nearly all harm is found, and nothing in fine translations.

Written apart from the rules: a sentence, its translations, and for each the
exchanges ("this>that") that harm. Nothing here was taken from the rules' tables.
A lost "not" asks for a second look (a warning), all other harm is an error.
"""

import pytest

from i18n_site.checks import check_message
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Key, Message
from i18n_site.model.finding import Severity

SENTENCES = {
    "Take 2.5 ml every 6 hours, but never more than 4 doses in 24 hours.": {
        "fr": (
            "Prenez 2,5 ml toutes les 6 heures, mais jamais plus"
            " de 4 doses en 24 heures.",
            ["2,5>25", "ml>l", "6 heures>6 jours", "4 doses>40 doses", "24>12"],
        ),
        "es": (
            "Tome 2,5 ml cada 6 horas, pero nunca más de 4 dosis en 24 horas.",
            ["2,5>25", "ml>g", "6 horas>6 días", "4 dosis>5 dosis", "24>48"],
        ),
        "de": (
            "Nehmen Sie alle 6 Stunden 2,5 ml ein, aber nie mehr"
            " als 4 Dosen in 24 Stunden.",
            ["2,5>0,25", "ml>dl", "6 Stunden>6 Tage", "4 Dosen>14 Dosen", "24>42"],
        ),
        "pt-BR": (
            "Tome 2,5 ml a cada 6 horas, mas nunca mais de 4 doses em 24 horas.",
            ["2,5>2.500", "ml>litros", "6 horas>6 dias", "4 doses>8 doses", "24>2,4"],
        ),
        "ar": (
            "تناول ٢٫٥ مل كل ٦ ساعات، ولا تتجاوز أبدًا ٤ جرعات خلال ٢٤ ساعة.",
            ["٢٫٥>٢٥", "مل>لتر", "٦ ساعات>٦ أيام", "٤ جرعات>١٤ جرعة", "٢٤>٤٢"],
        ),
        "hi": (
            "हर 6 घंटे में 2.5 मिलीलीटर लें, लेकिन 24 घंटे में 4 से अधिक खुराक कभी नहीं।",
            ["2.5>25", "मिलीलीटर>लीटर", "6 घंटे>6 दिन", "4 से>7 से", "24>12"],
        ),
        "ja": (
            "6時間ごとに2.5ミリリットルを服用し、2"
            "4時間に4回を超えて服用しないでください。",
            ["2.5>25", "ミリリットル>グラム", "6時間>6日", "4回>5回", "24>20"],
        ),
        "zh-Hans": (
            "每6小时服用2.5毫升，但24小时内绝不要超过4次。",
            ["2.5>0.25", "毫升>升", "6小时>6天", "4次>9次", "24>72"],
        ),
        "fa": (
            "هر ۶ ساعت ۲٫۵ میلی‌لیتر مصرف کنید، اما هرگز بیش از"
            " ۴ نوبت در ۲۴ ساعت نخورید.",
            ["۲٫۵>۲۵", "میلی‌لیتر>لیتر", "۶ ساعت>۶ روز", "۴ نوبت>۸ نوبت", "۲۴>۴۸"],
        ),
    },
    "Adults may take 1,000 mg; children under 12 years must not take it.": {
        "fr": (
            "Les adultes peuvent prendre 1 000 mg ; les enfants de moins de 12 ans ne"
            " doivent pas en prendre.",
            ["1 000>10 000", "mg>µg", "moins de 12>plus de 12", "12>2"],
        ),
        "es": (
            "Los adultos pueden tomar 1.000 mg; los niños menores de 12 años no deben"
            " tomarlo.",
            [
                "1.000>1,000",
                "mg>g",
                "menores de>mayores de",
                "12>21",
                " no deben> deben",
            ],
        ),
        "de": (
            "Erwachsene dürfen 1.000 mg einnehmen; Kinder unter 12 Jahren dürfen es"
            " nicht einnehmen.",
            ["1.000>1,000", "mg>kg", "unter 12>über 12", "12>10", "nicht >"],
        ),
        "pt-BR": (
            "Adultos podem tomar 1.000 mg; crianças com menos de 12 anos não devem"
            " tomar.",
            [
                "1.000>100",
                "mg>mcg",
                "menos de>mais de",
                "12 anos>12 meses",
                "não devem>devem",
            ],
        ),
        "ar": (
            "يمكن للبالغين تناول ١٬٠٠٠ ملغ، ويجب ألا يتناوله الأطفال دون ١٢ عامًا.",
            ["١٬٠٠٠>١٫٠٠٠", "ملغ>غرام", "دون ١٢>فوق ١٢", "١٢>٢"],
        ),
        "hi": (
            "वयस्क 1,000 मिलीग्राम ले सकते हैं; 12 वर्ष से कम उम्र के बच्चों को यह नहीं लेना चाहिए।",
            ["1,000>10,000", "मिलीग्राम>ग्राम", "से कम>से अधिक", "12>2", "नहीं >"],
        ),
        "ja": (
            "大人は1,000ミリグラムまで服用できますが"
            "、12歳未満の子どもは服用しないでください。",
            [
                "1,000>100",
                "ミリグラム>グラム",
                "12歳未満>13歳未満",
                "服用しない>服用して",
            ],
        ),
        "zh-Hans": (
            "成人可服用1,000毫克；12岁以下儿童不得服用。",
            ["1,000>1.000", "毫克>微克", "以下>以上", "12>2", "不得>可以"],
        ),
        "fa": (
            "بزرگسالان می‌توانند ۱۰۰۰ میلی‌گرم مصرف کنند؛ کودکان زیر ۱۲ سال نباید مصرف"
            " کنند.",
            ["۱۰۰۰>۱۰۰", "میلی‌گرم>گرم", "زیر ۱۲>بالای ۱۲", "۱۲>۲۱"],
        ),
    },
    "Stop at once and call 112 if your temperature is above 39.5 °C.": {
        "fr": (
            "Arrêtez tout de suite et appelez le 112 si votre température dépasse"
            " 39,5 °C.",
            ["112>15", "39,5>395", "°C>°F", "39,5>35,9"],
        ),
        "es": (
            "Deténgase de inmediato y llame al 112 si su"
            " temperatura supera los 39,5 °C.",
            ["112>911", "39,5>39", "°C>°F", "112>121"],
        ),
        "de": (
            "Hören Sie sofort auf und rufen Sie 112 an, wenn"
            " Sie über 39,5 °C Fieber haben.",
            ["112>110", "39,5>38,5", "°C>°F", "über>unter"],
        ),
        "pt-BR": (
            "Pare imediatamente e ligue para 112 se a temperatura passar de 39,5 °C.",
            ["112>192", "39,5>3,95", "°C>°F", "para 112>para o médico"],
        ),
        "ar": (
            "توقف فورًا واتصل بالرقم ١١٢ إذا كانت حرارتك أعلى من ٣٩٫٥ درجة مئوية.",
            ["١١٢>١١٩", "٣٩٫٥>٣٩٥", "مئوية>فهرنهايت"],
        ),
        "hi": (
            "तुरंत रुकें और तापमान 39.5 °C से ऊपर हो तो 112 पर कॉल करें।",
            ["112>102", "39.5>35.9", "°C>°F", "112>१२१"],
        ),
        "ja": (
            "体温が39.5 °Cを超えたら、すぐに中止して112に電話してください。",
            ["112>119", "39.5>3.95", "°C>°F"],
        ),
        "zh-Hans": (
            "如果体温超过39.5 °C，请立即停用并拨打112。",
            ["112>120", "39.5>395", "°C>°F"],
        ),
        "fa": (
            "اگر دمای بدنتان بالای ۳۹٫۵ °C است، فوراً قطع کنید و با ۱۱۲ تماس بگیرید.",
            ["۱۱۲>۱۱۵", "۳۹٫۵>۳۹۵", "°C>°F"],
        ),
    },
    "Do not take it with alcohol.": {
        "fr": ("Ne le prenez pas avec de l’alcool.", ["Ne le prenez pas>Prenez-le"]),
        "es": ("No lo tome con alcohol.", ["No lo tome>Tómelo"]),
        "de": ("Nehmen Sie es nicht mit Alkohol ein.", ["nicht >"]),
        "pt-BR": ("Não tome com álcool.", ["Não tome>Tome"]),
        "ar": ("لا تتناوله مع الكحول.", ["لا >"]),
        "hi": ("इसे शराब के साथ न लें।", ["न लें>लें"]),
        "ja": ("アルコールと一緒に服用しないでください。", ["服用しないで>服用して"]),
        "zh-Hans": ("请勿与酒精同服。", ["请勿>可以"]),
        "fa": ("آن را با الکل مصرف نکنید.", ["نکنید>کنید"]),
    },
    "One tablet twice a day for 10 days, at least 30 minutes before food.": {
        "fr": (
            "Un comprimé deux fois par jour pendant 10 jours, au moins 30 minutes avant"
            " le repas.",
            [
                "deux fois>trois fois",
                "par jour>par semaine",
                "10 jours>10 mois",
                "30>3",
                "au moins>au plus",
                "minutes>heures",
            ],
        ),
        "es": (
            "Un comprimido dos veces al día durante 10 días, al menos 30 minutos antes"
            " de comer.",
            [
                "dos veces>cuatro veces",
                "10 días>10 semanas",
                "30>300",
                "minutos>horas",
                "al menos>como máximo",
            ],
        ),
        "de": (
            "Eine Tablette zweimal täglich für 10 Tage, mindestens 30 Minuten vor dem"
            " Essen.",
            [
                "zweimal>dreimal",
                "täglich>wöchentlich",
                "10 Tage>10 Wochen",
                "30>13",
                "mindestens>höchstens",
                "Minuten>Stunden",
            ],
        ),
        "pt-BR": (
            "Um comprimido duas vezes ao dia por 10 dias, pelo"
            " menos 30 minutos antes de"
            " comer.",
            [
                "duas vezes>uma vez",
                "ao dia>por semana",
                "10 dias>100 dias",
                "minutos>segundos",
                "pelo menos>no máximo",
            ],
        ),
        "ar": (
            "قرص واحد مرتين في اليوم لمدة ١٠ أيام، قبل الطعام بـ٣٠ دقيقة على الأقل.",
            [
                "مرتين>أربع مرات",
                "في اليوم>في الأسبوع",
                "١٠ أيام>١٠ أسابيع",
                "دقيقة>ساعة",
                "على الأقل>على الأكثر",
            ],
        ),
        "hi": (
            "10 दिनों तक दिन में दो बार एक गोली, खाने से कम से कम 30 मिनट पहले।",
            ["दो बार>चार बार", "10 दिनों>10 हफ़्ते", "30>3", "मिनट>घंटे"],
        ),
        "ja": (
            "1回1錠を1日2回、10日間、食事の30分以上前に服用してください。",
            ["1日2回>1日4回", "10日間>10週間", "30分>30時間", "以上前>以内前"],
        ),
        "zh-Hans": (
            "每日两次，每次一片，连服10天，至少在饭前30分钟服用。",
            ["每日两次>每日四次", "10天>10周", "30>13", "至少>至多", "分钟>小时"],
        ),
        "fa": (
            "یک قرص روزی دو بار به مدت ۱۰ روز، دست‌کم ۳۰ دقیقه پیش از غذا.",
            ["دو بار>چهار بار", "۱۰ روز>۱۰ هفته", "۳۰>۳", "دقیقه>ساعت"],
        ),
    },
    "See [FDA](https://www.fda.gov/kratom) or [doses](dose.md) about **%(drug)s**.": {
        "fr": (
            "Voir [la FDA](https://www.fda.gov/kratom) ou [les doses](dose.md) sur"
            " **%(drug)s**.",
            [
                "fda.gov>fda.gov.co",
                "dose.md>poses.md",
                "%(drug)s>%(drog)s",
                "](>] (",
                "https://www>https://wvvw",
                "[les doses](dose.md)>les doses",
            ],
        ),
        "es": (
            "Vea [la FDA](https://www.fda.gov/kratom) o [dosis](dose.md) sobre"
            " **%(drug)s**.",
            [
                "gov/kratom>gov/kraton",
                "%(drug)s>%(droga)s",
                "dose.md>dosis.md",
                "fda.gov>fd\u0430.gov",
                "(https>(javascript",
            ],
        ),
        "de": (
            "Siehe [FDA](https://www.fda.gov/kratom) oder [Dosen](dose.md) zu"
            " **%(drug)s**.",
            [
                "%(drug)s>%(drug) s",
                "dose.md>dosen.md",
                "https://>http://",
                "**%(drug)s**>Kratom",
                "(dose.md)>",
            ],
        ),
        "pt-BR": (
            "Veja [a FDA](https://www.fda.gov/kratom) ou [doses](dose.md) sobre"
            " **%(drug)s**.",
            [
                "%(drug)s>%(drug)d",
                "(dose.md)>(/dose.md)",
                "www.fda>fda",
                "**%>** %s <b>%",
            ],
        ),
        "ar": (
            "انظر [إدارة الغذاء](https://www.fda.gov/kratom) أو [الجرعات](dose.md) عن"
            " **%(drug)s**.",
            ["%(drug)s>%(دواء)s", "dose.md>dose.html", "/kratom>", "](> ("],
        ),
        "hi": (
            "**%(drug)s** के बारे में [FDA](https://www.fda.gov/kratom)"
            " या [खुराक](dose.md) देखें।",
            ["%(drug)s>%(dawa)s", "dose.md>khurak.md", "fda.gov>fda.in"],
        ),
        "ja": (
            "**%(drug)s** については [FDA](https://www.fda.gov/kratom)"
            " または [用量](dose.md)"
            " をご覧ください。",
            ["%(drug)s>％(drug)s", "dose.md>用量.md", "](dose>]（dose"],
        ),
        "zh-Hans": (
            "关于 **%(drug)s**，请参阅 [FDA](https://www.fda.gov/kratom)"
            " 或 [剂量](dose.md)。",
            ["%(drug)s>%(药)s", "dose.md>dosage.md", "www.fda.gov>www.fda.cn"],
        ),
        "fa": (
            "درباره **%(drug)s** [FDA](https://www.fda.gov/kratom) یا [دوز](dose.md) را"
            " ببینید.",
            ["%(drug)s>%(dru)s", "dose.md>doz.md", "kratom>kratom?ref=1"],
        ),
    },
}
# What an attacker, or a bad keyboard, does to any text.
ATTACKS = {
    "an override": lambda text: f"{text[:3]}\u202e{text[3:]}",
    "an open isolate": lambda text: f"\u2067{text}",
    "a script": lambda text: f"{text}<script>x()</script>",
    "a template": lambda text: f"{text} {{{{ config }}}}",
    "a tracking picture": lambda text: f"{text} <img src=//t.example/x>",
    "a control character": lambda text: f"{text}\x1b[2J",
    "nothing to see": lambda text: "\u200b",
    "a look-alike": lambda text: f"{text} p\u0430racetamol",
}

TRANSLATIONS = [
    (source, text, tag)
    for source, translations in SENTENCES.items()
    for tag, (text, _) in translations.items()
]
HARM = [
    (source, text.replace(*exchange.split(">", 1), 1), tag)
    for source, translations in SENTENCES.items()
    for tag, (text, exchanges) in translations.items()
    for exchange in exchanges
]


def findings(source, text, tag):
    flags = ("md-text", "python-format") if "%(" in source else ("md-text",)
    message = Message(Key(source), None, (text,), flags, line=1)
    found = check_message(message, locale(tag), locale("en"), "a.po")
    return [each for each in found if each.severity is not Severity.INFO]


def is_error(case):
    return any(each.severity is Severity.ERROR for each in findings(*case))


@pytest.mark.parametrize("case", TRANSLATIONS, ids=lambda case: ascii(case[1]))
def test_a_fine_translation_has_no_finding(case):
    assert [str(each) for each in findings(*case)] == []


def test_every_exchange_changes_its_sentence():
    fine = {text for _, text, _ in TRANSLATIONS}

    assert [case for case in HARM if case[1] in fine] == []


def test_nearly_all_harm_is_found():
    missed = [case for case in HARM if not findings(*case)]

    assert len(HARM) > 200
    assert len(missed) <= 0.02 * len(HARM), missed


def test_nearly_all_harm_but_to_negations_is_an_error():
    warned = [case for case in HARM if not is_error(case)]

    assert len(warned) <= 0.09 * len(HARM), warned


@pytest.mark.parametrize("attack", ATTACKS)
def test_an_attack_on_any_sentence_is_an_error(attack):
    missed = [
        text
        for source, text, tag in TRANSLATIONS
        if not is_error((source, ATTACKS[attack](text), tag))
    ]

    assert missed == []
