"""Phrases of time: language, meaning, pattern. As in ``negation_tables``."""

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
    "cs": {
        "1": r"jednou|1×",
        "2": r"dvakrát|2×|2krát",
        "3": r"třikrát|3×|3krát",
        "4": r"čtyřikrát|4×|4krát",
    },
    "uk": {
        "1": r"(?:один |1 )?раз(?= на)|одноразово",
        "2": r"двічі|(?:два|2) рази",
        "3": r"тричі|(?:три|3) рази",
        "4": r"(?:чотири|4) рази",
    },
    "he": {
        "1": r"פעם אחת|פעם(?= ב)",
        "2": r"פעמיים|2 פעמים",
        "3": r"(?:שלוש|3) פעמים",
        "4": r"(?:ארבע|4) פעמים",
    },
    "sv": {
        "1": r"(?:en|1) gång",
        "2": r"(?:två|2) gånger",
        "3": r"(?:tre|3) gånger",
        "4": r"(?:fyra|4) gånger",
    },
    "da": {
        "1": r"(?:en|én|1) gang",
        "2": r"(?:to|2) gange",
        "3": r"(?:tre|3) gange",
        "4": r"(?:fire|4) gange",
    },
    "nb": {
        "1": r"(?:en|én|1) gang",
        "2": r"(?:to|2) ganger",
        "3": r"(?:tre|3) ganger",
        "4": r"(?:fire|4) ganger",
    },
    "el": {
        "1": r"μία φορά|μια φορά|1 φορά",
        "2": r"(?:δύο|δυο|2) φορές",
        "3": r"(?:τρεις|3) φορές",
        "4": r"(?:τέσσερις|4) φορές",
    },
    "id": {
        "1": r"sekali(?! lagi)|(?:satu|1) kali",
        "2": r"(?:dua|2) kali",
        "3": r"(?:tiga|3) kali",
        "4": r"(?:empat|4) kali",
    },
    "ro": {
        "1": r"o dată|1 dată",
        "2": r"de (?:două|2) ori",
        "3": r"de (?:trei|3) ori",
        "4": r"de (?:patru|4) ori",
    },
    "hu": {
        "1": r"egyszer|1-szer|1x",
        "2": r"kétszer|2-szer|2x",
        "3": r"háromszor|3-szor|3x",
        "4": r"négyszer|4-szer|4x",
    },
    "fi": {
        "1": r"kerran|1 kerran",
        "2": r"kahdesti|kaksi kertaa|2 kertaa",
        "3": r"kolmesti|kolme kertaa|3 kertaa",
        "4": r"neljä kertaa|4 kertaa",
    },
    "th": {
        "1": r"(?:1|หนึ่ง) ?ครั้ง|ละครั้ง",
        "2": r"(?:2|สอง) ?ครั้ง",
        "3": r"(?:3|สาม) ?ครั้ง",
        "4": r"(?:4|สี่) ?ครั้ง",
    },
}

# What comes before something else, and what after.
ORDER = {
    "ar": {"before": r"قبل", "after": r"بعد"},
    "bn": {"before": r"আগে|পূর্বে", "after": r"পরে"},
    "cs": {"before": r"před|předtím|než", "after": r"po(?! dobu)|poté"},
    "da": {"before": r"før", "after": r"efter"},
    "de": {
        "before": r"vor|bevor|vorher|davor|ehe",
        "after": r"nach|nachdem|danach|nachher",
    },
    "el": {"before": r"πριν|προτού", "after": r"μετά|αφού"},
    "en": {
        "before": r"before|prior to",
        "after": r"after|once (?:it is |they are )?(?:first )?open\w{0,3}"
        r"|within [\w-]{1,12} [a-z]{3,7} of (?:\w{1,10} ){0,3}(?:expos\w{2,4}|contact"
        r"|birth|onset|open\w{0,3}|symptoms?|infect\w{2,4}|intercourse|sex|bite|bitten"
        r"|injury|injured|receipt|receiving|delivery|purchase|start\w{0,3}|vaccinat\w{3}"
        r"|mixing|swallowing|accident|crash|incident|arrival|arriving|dose)",
    },
    "es": {
        "before": r"antes|(?:previ[oa]s?|anterior(?:es)?) al?",
        "after": r"después|tras|(?:siguientes?|posterior(?:es)?) al?",
    },
    "fa": {"before": r"قبل|پیش از", "after": r"بعد|پس از"},
    "fi": {"before": r"ennen", "after": r"jälkeen|sen jälkeen"},
    "fr": {
        "before": r"avant|précéd(?:ant|ent|ente)",
        "after": r"après|suiv(?:ant|ent)(?= (?:l|un|votre|la|le|cet|ce))",
    },
    "he": {"before": r"לפני", "after": r"אחרי|לאחר"},
    "hi": {"before": r"पहले|पूर्व", "after": r"बाद"},
    "hu": {"before": r"előtt|mielőtt", "after": r"után|miután"},
    "id": {"before": r"sebelum", "after": r"setelah|sesudah"},
    "it": {
        "before": r"prima|avanti|(?:precedent|anterior)[ei] (?:al?|all\w?)",
        "after": r"dopo|(?:successiv\w|seguenti) (?:al?|all\w?)",
    },
    "ja": {"before": r"(?<!午)前", "after": r"(?<!午)後(?!は|半)"},
    "ko": {
        "both": r"전후|앞뒤",
        "before": r"전에|전$|식전"
        r"|(?:식사|복용|사용|수술|운동|주사|취침|치료|접종|투여) 전"
        r"|(?<= )전(?= ?(?:\d|최소|최대|적어도))|\d ?(?:시간|분|일|주|개월) ?전까지",
        "after": r"후에|뒤에|다음에|식후"
        r"|(?:식사|복용|사용|수술|운동|주사|치료|접종|투여) 후"
        r"|(?<= )후(?= ?(?:\d|최소|최대|적어도))|\d ?(?:시간|분|일|주|개월) ?후까지",
    },
    "nb": {"before": r"før", "after": r"etter"},
    "nl": {
        "before": r"voor|voordat|vóór|alvorens|ervoor|daarvoor",
        "after": r"na|nadat|daarna|erna",
    },
    "pl": {"before": r"przed|zanim", "after": r"po(?! prostu)|potem"},
    "pt": {
        "before": r"antes|(?:anteriores|prévi[oa]s) (?:ao?s?|à)s?",
        "after": r"depois|após|(?:seguintes|posteriores) (?:ao?s?|à)s?",
    },
    "ro": {"before": r"înainte", "after": r"după"},
    "ru": {"before": r"перед|прежде|до", "after": r"после|с момента"},
    "sv": {"before": r"före|innan", "after": r"efter"},
    "sw": {"before": r"kabla", "after": r"baada ya(?! saa| siku)|baada"},
    "th": {"before": r"ก่อน", "after": r"หลัง"},
    "tr": {
        "before": r"önce(?:ki|si|sinde)?",
        "after": r"sonra(?:ki|sı|sında)?",
    },
    "uk": {"before": r"перед|перш|до", "after": r"після|з моменту"},
    "vi": {"before": r"trước", "after": r"sau"},
    "zh": {"before": r"前(?![往列])", "after": r"(?<!最)[后後](?![果备備])"},
}
