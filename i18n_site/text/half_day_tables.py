"""Morning and afternoon: language, meaning, pattern. As in ``negation_tables``."""

# Morning and afternoon, as they follow or precede the hours of a clock.
HALF_DAY = {
    "ar": {"am": "ص|صباحا|صباحًا|صباحاً|فجرا", "pm": "م|مساء|مساءً|ظهرا|ظهرًا|ليلا|عصرا"},
    "de": {
        "am": "morgens|vormittags|früh|am morgen|beim aufstehen|nach dem aufwachen",
        "pm": "nachmittags|abends|nachts|mittags|am abend|zur nacht"
        "|vor dem (?:schlafengehen|zubettgehen|schlafen)",
    },
    "en": {
        "am": r"\d{1,2}(?:[:.]\d\d)?\s?a\.?m\.?|in the morning",
        "pm": r"\d{1,2}(?:[:.]\d\d)?\s?p\.?m\.?|in the (?:afternoon|evening)"
        r"|at (?:night|bedtime)|before bed(?:time)?",
    },
    "es": {
        "am": r"\d{1,2}(?:[:.]\d\d)?\s?a\.?\s?m\.?|(?:de|por) la (?:mañana|madrugada)"
        "|al (?:levantarse|despertar\\w{0,2})",
        "pm": r"\d{1,2}(?:[:.]\d\d)?\s?p\.?\s?m\.?|(?:de|por) la (?:tarde|noche)"
        "|(?:al|antes de) (?:acostarse|dormir)|a la hora de (?:acostarse|dormir)",
    },
    "fa": {"am": "صبح|بامداد|ق.ظ", "pm": "عصر|شب|بعدازظهر|بعد از ظهر|ب.ظ|ظهر"},
    "fr": {
        "am": "(?:du|le) matin|au (?:réveil|lever)",
        "pm": "(?:de )?l['’]après-midi|(?:du|le) soir|au coucher",
    },
    "hi": {"am": "सुबह|पूर्वाह्न|प्रातः", "pm": "शाम|रात|दोपहर|अपराह्न"},
    "it": {
        "am": "(?:del|al) mattino|(?:di|la) mattina|al risveglio",
        "pm": "del pomeriggio|(?:di|la) sera|di notte|di (?:coricarsi|dormire)",
    },
    "ja": {"am": "午前|朝|起床", "pm": "午後|夕方|夜|就寝|寝る前"},
    "ko": {
        "am": "오전|아침|기상",
        "pm": "오후|저녁|밤|취침|자기 전",
    },
    "nl": {
        "am": "['’]s (?:ochtends|morgens)",
        "pm": "['’]s (?:middags|avonds|nachts)",
    },
    "pl": {
        "am": "rano|po (?:przebudzeniu|wstaniu)",
        "pm": "po południu|wieczorem|przed snem|na noc",
    },
    "pt": {
        "am": "d[ae] manhã|da madrugada|ao (?:acordar|levantar)",
        "pm": "da tarde|[dà]a? noite|ao deitar|de (?:dormir|deitar)",
    },
    "ru": {
        "am": "утра|утром|после пробуждения",
        "pm": "дня|вечера|вечером|перед сном|на ночь",
    },
    "vi": {
        "am": "sáng",
        "pm": "chiều|tối|đêm",
    },
    "zh": {
        "am": "上午|早上|凌晨|清晨|睡醒|起床",
        "pm": "下午|晚上|傍晚|夜里|中午|睡前|临睡",
    },
}
