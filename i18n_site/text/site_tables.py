"""Where a medicine goes: language, then the words for each site, a line each.

Patterns are as in ``negation_tables``; the sites of a line are in the order of NAMES.
"""

NAMES = ("muscle", "skin", "vein", "eye", "mouth")

_WORDS = {
    "en": r"muscles?; skin; veins?; eyes?; mouth|by mouth|swallow\w*",
    "fr": r"\w*muscl\w+|\w*muscul\w+; peau|sous-cutan\w+; "
    r"\w*veine\w*; yeux|œil; bouche|aval\w+",
    "es": r"\w*múscul\w+|\w*muscul\w+; piel|subcut\w+; "
    r"venas?|\w*venos\w+; ojos?; boca|trag\w+",
    "it": r"\w*muscol\w+; pelle|cute|sottocut\w+; "
    r"vena|\w*venos\w+; occh\w+; bocca|ingoi\w+",
    "pt": r"\w*múscul\w+|\w*muscul\w+; pele|subcut\w+; "
    r"veias?|\w*venos\w+; olhos?; boca|engol\w+",
    "ro": r"mușchi\w*; piele\w*|subcut\w+; ven[ăe]\w*; och\w+; gur\w+|înghi\w+",
    "de": r"\w*muskel\w*; haut|subkut\w+; vene\w?; augen?; mund|schluck\w+",
    "nl": r"\w*spier\w*; huid|onderhuids\w*; ader\w*; ogen|oog; mond|slik\w+",
    "sv": r"\w*muskel\w*|\w*muskl\w+; hud\w*; ven\w{0,2}; ög\w+; mun\w*|svälj\w+",
    "da": r"\w*muskel\w*|\w*muskl\w+; hud\w*; vene\w?; øj\w+; mund\w*|slug\w*",
    "nb": r"\w*muskel\w*|\w*muskl\w+; hud\w*; vene\w?|blodåre\w?; "
    r"øy\w+; munn\w*|svelg\w*",
    "fi": r"lihak\w+; iho\w*|ihon; laskimo\w+; silm\w+; suu\w*|niel\w+",
    "pl": r"mięś\w+|domięśn\w+; skór\w+|podskór\w+; "
    r"żył\w+|dożyl\w+; ocz\w+|oka; ust|doustn\w+",
    "cs": r"sval\w*|nitrosval\w+; kůž\w+|podkož\w+; žíl\w+|žil\w+; oč\w+|oka; úst\w*",
    "sk": r"sval\w*; kož\w+|podkož\w+; žil\w+|žíl\w+; oč\w+|oka; úst\w*",
    "ru": r"\w*мыш\w+; \w*кож\w+; \w*вен[уыае]\w*; глаз\w*; рот|внутрь|рту",
    "uk": r"\w*м[’'ʼ]яз\w*; шкір\w+|підшкір\w+; вен[уиіа]\w*; оч\w+|око; рот\w*|рота",
    "bg": r"мускул\w*; кож\w+|подкож\w+; вен\w+; оч\w+|око; уст\w+",
    "hr": r"mišić\w*; kož\w+|potkož\w+; ven[ueia]\w?; oči|oko|očiju; ust\w+",
    "hu": r"izom\w*|izm\w+; bőr\w*; vén[aá]\w*; szem\w*; száj\w*",
    "el": r"μυ\w{1,3}|ενδομυϊκ\w+; δέρμα\w*|υποδόρι\w+; φλέβα\w*; μάτι\w*; στόμα\w*",
    "tr": r"kas\w{0,3}|kas içi\w*; deri\w*|cilt\w*|cild\w*; "
    r"damar\w*|toplardamar\w*; göz\w*; ağız\w*|ağz\w+",
    "hi": r"मांसपेशी\S*|माँसपेशी\S*|पेशी\S*; त्वचा\S*|चमड़ी\S*; "
    r"नस\S*|शिरा\S*; आँख\S*|आंख\S*; मुँह\S*|मुंह\S*",
    "he": r"\w*שריר\w*; \w*עור; \w*וריד\w*; \w*עין|\w*עיני\w+; \w*פה",
    "id": r"otot|intramuskular; kulit|subkutan; vena|pembuluh darah; "
    r"mata; mulut|telan\w*",
    "ms": r"otot; kulit; vena|salur darah; mata; mulut|telan\w*",
    "vi": r"cơ|bắp; da; tĩnh mạch; mắt; miệng|đường uống|nuốt",
    "th": r"กล้ามเนื้อ; ผิวหนัง; หลอดเลือดดำ|เส้นเลือด; ตา; ปาก",
    "ja": r"筋肉|筋注|筋内; 皮下|皮膚; 静脈; 目|眼; 口",
    "ko": r"근육; 피하|피부; 정맥; 눈; 입|경구",
    "zh": r"肌肉|肌內|肌内; 皮下|皮肤|皮膚; 静脉|靜脈; 眼; 口",
}
SITES = {
    language: dict(zip(NAMES, words.split("; "), strict=True))
    for language, words in _WORDS.items()
}
