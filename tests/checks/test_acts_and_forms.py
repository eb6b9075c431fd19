import pytest

from i18n_site.checks import check_message
from i18n_site.languages.tags import locale
from i18n_site.model.catalog import Key, Message
from i18n_site.model.finding import Severity


def rules(source, translation, tag):
    message = Message(Key(source), None, (translation,), (), line=1)
    found = check_message(message, locale(tag), locale("en"), "a.po", Severity.WARNING)
    return {each.rule for each in found}


@pytest.mark.parametrize(
    ("source", "translation", "tag"),
    [
        ("Throw away what is left.", "Conservez le reste.", "fr"),
        ("Throw away what is left.", "残りは保管してください。", "ja"),
        ("Rinse and spit it out.", "Spülen Sie und schlucken Sie es.", "de"),
        ("Swallow the tablet whole.", "Kunyah tablet sampai habis.", "id"),
        (
            "Keep unopened pens in the fridge. Once opened, use in 28 days.",
            "Відкриті ручки — в холодильник. Після відкриття — 28 днів.",
            "uk",
        ),
        ("Go outside.", "Restez à l'intérieur.", "fr"),
        ("Stay indoors.", "ออกไปข้างนอก", "th"),
        ("Switch off the gas.", "Encienda el gas.", "es"),
        ("Lie on your left side.", "Lägg dig på höger sida.", "sv"),
        ("Sit up to eat.", "누워서 드십시오.", "ko"),
        ("For adults.", "儿童用。", "zh-Hans"),
        ("Wash it with cold water.", "Rửa bằng nước nóng.", "vi"),
    ],
)
def test_a_contrary_act_or_place_is_found(source, translation, tag):
    assert "opposite-differs" in rules(source, translation, tag)


@pytest.mark.parametrize(
    ("source", "translation", "tag"),
    [
        ("Throw away what is left.", "Jetez le reste, ne le conservez pas.", "fr"),
        ("Rinse and spit it out.", "Spülen und ausspucken, nicht schlucken.", "de"),
        ("Keep unopened pens cold.", "Hold uåpnede penner kalde.", "nb"),
        ("Go outside.", "外に出てください。", "ja"),
        ("Lie on your left side.", "Lägg dig på vänster sida.", "sv"),
        ("For adults.", "成人用。", "zh-Hans"),
        ("Wash it with cold water.", "Rửa bằng nước mát.", "vi"),
    ],
)
def test_the_same_act_or_place_is_not(source, translation, tag):
    assert "opposite-differs" not in rules(source, translation, tag)


@pytest.mark.parametrize(
    ("source", "translation", "tag"),
    [
        ("Add 2 drops.", "เติม 2 ช้อน", "th"),
        ("Add 2 drops.", "Cho 2 thìa.", "vi"),
        ("Take 2 puffs.", "2錠", "ja"),
        ("Dissolve one sachet.", "Larutkan dua saset.", "id"),
    ],
)
def test_another_form_or_count_is_found(source, translation, tag):
    assert rules(source, translation, tag) & {"unit-differs", "number-words-differ"}


@pytest.mark.parametrize(
    ("source", "translation", "tag"),
    [
        ("Take 1 teaspoon.", "Minum 1 sendok.", "id"),
        ("Dissolve 1 sachet.", "Larutkan 1 bungkus.", "id"),
        ("Take 2 puffs.", "Faites 2 inhalations.", "fr"),
    ],
)
def test_another_name_of_the_form_is_not(source, translation, tag):
    assert "unit-differs" not in rules(source, translation, tag)


@pytest.mark.parametrize(
    ("tag", "right", "wrong"),
    [
        (
            "de",
            "In den Muskel, nicht unter die Haut.",
            "Unter die Haut, nicht in den Muskel.",
        ),
        ("zh-Hans", "注射到肌肉中，而不是皮下。", "注射到皮下，而不是肌肉中。"),
        ("ja", "皮下ではなく筋肉内に注射。", "筋肉内ではなく皮下に注射。"),
        ("ko", "피하가 아니라 근육에 주사.", "근육이 아니라 피하에 주사."),
        ("vi", "Tiêm vào cơ, không tiêm dưới da.", "Tiêm dưới da, không tiêm vào cơ."),
        ("id", "Ke otot, bukan di bawah kulit.", "Di bawah kulit, bukan ke otot."),
        ("tr", "Deri altına değil, kas içine.", "Kas içine değil, deri altına."),
        ("ru", "В мышцу, а не под кожу.", "Под кожу, а не в мышцу."),
        ("es", "En el músculo, no bajo la piel.", "Bajo la piel, no en el músculo."),
    ],
)
def test_sites_that_changed_places_are_found(tag, right, wrong):
    source = "Inject into a muscle, not under the skin."

    assert "negation-differs" not in rules(source, right, tag)
    assert "negation-differs" in rules(source, wrong, tag)


@pytest.mark.parametrize(
    ("source", "translation", "tag", "rule"),
    [
        ("Do not take it.", "Inumin ito.", "fil", "negation-differs"),
        ("Take it before meals.", "លេបវាក្រោយអាហារ។", "km", "order-differs"),
        ("Wait at least 2 hours.", "ລໍຖ້າຢ່າງຫຼາຍ 2 ຊົ່ວໂມງ", "lo", "comparison-differs"),
        ("Take 2 tablets.", "၂ စက် သောက်ပါ။", "my", "unit-differs"),
        ("Do not take it.", "Ngombé iki.", "jv", "negation-differs"),
    ],
)
def test_languages_of_south_east_asia_are_looked_at(source, translation, tag, rule):
    assert rule in rules(source, translation, tag)
