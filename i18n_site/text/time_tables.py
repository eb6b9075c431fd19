"""Phrases of time: language, meaning, pattern. As in ``phrase_tables``."""

# How often in a period, said in words.
TIMES = {
    "ar": {
        "1": "مرة واحدة|مرة",
        "2": "مرتين|مرتان",
        "3": "ثلاث مرات",
        "4": "أربع مرات",
        "?": "[٠-٩0-9]+ مرات",
    },
    "de": {
        "1": "einmal",
        "2": "zweimal",
        "3": "dreimal",
        "4": "viermal",
        "?": r"\d+ ?mal",
    },
    "en": {
        "1": "once(?= (?:a|an|per|each|every|daily|weekly|monthly|in) )"
        "|once (?:daily|weekly|monthly|hourly|a day|a week|a month)"
        "|one time (?:a|per)",
        "2": "twice|two times",
        "3": "thrice|three times",
        "4": "four times",
        "?": r"\d+ times",
    },
    "es": {
        "1": "una vez|1 vez",
        "2": "dos veces|2 veces",
        "3": "tres veces|3 veces",
        "4": "cuatro veces|4 veces",
        "?": r"\d+ veces",
    },
    "fa": {
        "1": "یک ?بار|یک مرتبه|یکبار",
        "2": "دو ?بار|دو مرتبه",
        "3": "سه ?بار|سه مرتبه",
        "4": "چهار ?بار",
        "?": r"\d+ ?بار",
    },
    "fr": {
        "1": "une fois|1 fois",
        "2": "deux fois|2 fois",
        "3": "trois fois|3 fois",
        "4": "quatre fois|4 fois",
        "?": r"\d+ fois",
    },
    "hi": {
        "1": "एक बार|1 बार",
        "2": "दो बार|2 बार",
        "3": "तीन बार|3 बार",
        "4": "चार बार|4 बार",
        "?": r"\d+ बार",
    },
    "it": {
        "1": "una volta|1 volta",
        "2": "due volte|2 volte",
        "3": "tre volte|3 volte",
        "4": "quattro volte|4 volte",
        "?": r"\d+ volte",
    },
    "ja": {
        "1": "(?:1|１|一)[回度]",
        "2": "(?:2|２|二)[回度]",
        "3": "(?:3|３|三)[回度]",
        "4": "(?:4|４|四)[回度]",
        "?": r"\d+回",
    },
    "ko": {
        "1": r"한 ?번|(?<!\d)1[회번]",
        "2": r"두 ?번|(?<!\d)2[회번]",
        "3": r"세 ?번|(?<!\d)3[회번]",
        "4": r"네 ?번|(?<!\d)4[회번]",
        "?": r"\d+회|\d+번",
    },
    "nl": {
        "1": "eenmaal|(?:één|een|1) keer|1 maal",
        "2": "tweemaal|(?:twee|2) keer|2 maal",
        "3": "driemaal|(?:drie|3) keer|3 maal",
        "4": "viermaal|(?:vier|4) keer|4 maal",
        "?": r"\d+ (?:keer|maal)",
    },
    "pl": {
        "1": "raz|jednokrotnie",
        "2": "(?:dwa|2) razy|dwukrotnie",
        "3": "(?:trzy|3) razy|trzykrotnie",
        "4": "(?:cztery|4) razy|czterokrotnie",
        "?": r"\d+ razy",
    },
    "pt": {
        "1": "uma vez|1 vez",
        "2": "duas vezes|2 vezes",
        "3": "três vezes|3 vezes",
        "4": "quatro vezes|4 vezes",
        "?": r"\d+ vezes",
    },
    "ru": {
        "1": "раз(?= в)|однократно|(?:один|1) раз",
        "2": "(?:два|2) раза|дважды",
        "3": "(?:три|3) раза|трижды",
        "4": "(?:четыре|4) раза",
        "?": r"\d+ раза?",
    },
    "sw": {
        "1": "mara (?:moja|1)",
        "2": "mara (?:mbili|2)",
        "3": "mara (?:tatu|3)",
        "4": "mara (?:nne|4)",
        "?": r"mara \d+",
    },
    "tr": {
        "1": "(?:bir|1|tek) (?:kez|defa|kere|sefer)",
        "2": "(?:iki|2) (?:kez|defa|kere|sefer)",
        "3": "(?:üç|3) (?:kez|defa|kere|sefer)",
        "4": "(?:dört|4) (?:kez|defa|kere|sefer)",
        "?": r"\d+ (?:kez|defa|kere)",
    },
    "vi": {
        "1": "(?:một|1) lần",
        "2": "(?:hai|2) lần",
        "3": "(?:ba|3) lần",
        "4": "(?:bốn|4) lần",
        "?": r"\d+ lần",
    },
    "zh": {
        "1": "(?:1|一)[次回]",
        "2": "(?:2|两|兩|二)[次回]",
        "3": "(?:3|三)[次回]",
        "4": "(?:4|四)[次回]",
        "?": r"\d+次",
    },
}

# Morning and afternoon, as they follow or precede the hours of a clock.
HALF_DAY = {
    "ar": {"am": "ص|صباحا|صباحًا|صباحاً|فجرا", "pm": "م|مساء|مساءً|ظهرا|ظهرًا|ليلا|عصرا"},
    "de": {"am": "morgens|vormittags|früh", "pm": "nachmittags|abends|nachts|mittags"},
    "en": {
        "am": r"\d{1,2}(?:[:.]\d\d)?\s?a\.?m\.?|in the morning",
        "pm": r"\d{1,2}(?:[:.]\d\d)?\s?p\.?m\.?|in the (?:afternoon|evening)"
        r"|at night",
    },
    "es": {
        "am": r"\d{1,2}(?:[:.]\d\d)?\s?a\.?\s?m\.?|de la (?:mañana|madrugada)",
        "pm": r"\d{1,2}(?:[:.]\d\d)?\s?p\.?\s?m\.?|de la (?:tarde|noche)",
    },
    "fa": {"am": "صبح|بامداد|ق.ظ", "pm": "عصر|شب|بعدازظهر|بعد از ظهر|ب.ظ|ظهر"},
    "fr": {"am": "du matin", "pm": "de l['’]après-midi|du soir"},
    "hi": {"am": "सुबह|पूर्वाह्न|प्रातः", "pm": "शाम|रात|दोपहर|अपराह्न"},
    "it": {
        "am": "del mattino|di mattina",
        "pm": "del pomeriggio|di sera|di notte",
    },
    "ja": {"am": "午前|朝", "pm": "午後|夕方|夜"},
    "ko": {
        "am": "오전|아침",
        "pm": "오후|저녁|밤",
    },
    "nl": {
        "am": "['’]s (?:ochtends|morgens)",
        "pm": "['’]s (?:middags|avonds|nachts)",
    },
    "pl": {
        "am": "rano",
        "pm": "po południu|wieczorem",
    },
    "pt": {"am": "da manhã|da madrugada", "pm": "da tarde|da noite"},
    "ru": {
        "am": "утра",
        "pm": "дня|вечера",
    },
    "vi": {
        "am": "sáng",
        "pm": "chiều|tối|đêm",
    },
    "zh": {"am": "上午|早上|凌晨|清晨", "pm": "下午|晚上|傍晚|夜里|中午"},
}
