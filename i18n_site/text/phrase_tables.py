"""Phrases of negation and comparison: language, meaning, pattern.

Patterns are regular expressions for whole words, without groups that capture and
without anything that could backtrack far. Within a language the more particular
meaning stands first: "not more than" before "more than".
"""

# What says no, and must say no in the translation.
NEGATION = {
    "ar": {
        "no": "[وفل]?(?:لا|ألا|ألّا|لم|لن|ليس|ليست|لست|ليسوا|غير|بدون|دون|عدم|بلا"
        "|ما|ممنوع|يمنع|يحظر|يُمنع"
        "|يُحظر|تجنب|تجنبوا|تجنّب|أبدا|أبدًا|امتنع|إلا|مستحيل|يتعذر|تعذر|فشل|لاتوجد"
        "|لايوجد|ليسا)"
        "|[وف]?بغير|[وف]?بعدم|لعدم"
    },
    "de": {
        "no": r"nicht|nichts|nie|niemals|kein\w{0,2}|keiner\w?|ohne|weder"
        r"|vermeiden|vermeide"
        r"|meiden|niemand|verboten|nirgends|kontraindiziert|un\w{3,}|nein|keinesfalls"
        r"|\w{0,30}los(?:e[mnrs]?)?|fehl\w{2,}|kaum|statt|anstatt|außer|nicht\w{2,}"
    },
    "en": {
        "no": r"not|never|no|none|cannot|can['’]t|don['’]t|doesn['’]t|didn['’]t"
        r"|won['’]t"
        r"|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|mustn['’]t|shouldn['’]t|haven['’]t"
        r"|hasn['’]t|hadn['’]t|wouldn['’]t|couldn['’]t|without|neither|nor|avoid"
        r"|nobody"
        r"|nothing|contraindicated"
    },
    "es": {
        "no": r"no|nunca|jamás|sin|ni|ningún|ninguna|ninguno|ningunos|ningunas"
        r"|nada|nadie"
        r"|evite|evitar|eviten|evita|tampoco|contraindicad\w{1,2}|imposible"
        r"|prohibid\w{1,2}"
        r"|in\w{4,}|falta|dej\w{1,4}"
    },
    "fa": {
        "no": r"ن\w{2,}|هیچ|هرگز|بدون|بی\u200c?\w{0,20}|نه|غیر|عدم|خودداری|پرهیز"
        r"|اجتناب|ممنوع"
        r"|غیر\w{0,20}|نا\w{2,}|نمی\u200c?\w{0,20}|جز"
    },
    "fr": {
        "no": r"ne|pas|jamais|aucun|aucune|aucuns|aucunes|sans|ni|non|rien"
        r"|personne|évitez"
        r"|éviter|évite|contre-indiqué\w{0,2}|n['’]\w{1,30}|impossible"
        r"|interdit\w{0,2}"
        r"|in\w{4,}|point|nul|nulle|guère"
    },
    "hi": {
        "no": "नहीं|न|मत|ना|बिना|कभी नहीं|बचें|बचना|बचे|नही|बगैर|कोई भी नहीं|वर्जित"
        "|निषिद्ध|असमर्थ|अमान्य"
    },
    "it": {
        "no": r"non|mai|senza|né|nessun\w{0,2}|niente|nulla|evitare|evitate|eviti"
        r"|impossibile|controindicat\w{1,2}|neanche|nemmeno|in\w{4,}"
    },
    "ja": {
        "no": "ない|なし|ません|なく|なかっ|ず|ぬ|避け|禁|不|非|無|未|まい|せん"
        "|なけれ|なさ|控え|やめ|止め|失敗|いいえ|以外|ノー"
    },
    "nl": {
        "no": r"niet|geen|nooit|zonder|noch|niets|niemand|vermijd|vermijden|nee"
        r"|on\w{4,}"
    },
    "pt": {
        "no": r"não|nunca|jamais|sem|nem|nenhum|nenhuma|nenhuns|nenhumas|nada|ninguém"
        r"|evite|evitar|evitem|contraindicad\w{1,2}|impossível|proibid\w{1,2}"
        r"|in\w{4,}"
    },
    "ru": {
        "no": r"не|ни|нет|без|никогда|нельзя|никто|ничего|никак\w{1,3}|избега\w{2,4}"
        r"|противопоказ\w{2,4}|невозможно|запрещ\w{2,4}|не\w{3,}|отсутств\w{2,5}"
        r"|бес?\w{4,}"
    },
    "zh": {"no": "不|没|沒|未|无|無|勿|别|別|非|莫|切忌|避免|禁|否|休|零|失败|失敗|缺"},
}

# What surely says no.
STRONG_NEGATION = {
    "ar": {"no": "[وف]?(?:لا|لم|لن|ليس|ليست)"},
    "de": {"no": r"nicht|niemals|kein\w{0,2}"},
    "es": {"no": "no|nunca|jamás"},
    "fr": {"no": "pas|jamais"},
    "hi": {"no": "नहीं|मत"},
    "it": {"no": "non|mai"},
    "ja": {"no": "ません|ないで|しない"},
    "pt": {"no": "não|nunca|jamais"},
    "zh": {"no": "不要|不得|不能|不可|没有|請勿|请勿|切勿"},
}

# What may make a translator write a negation though no word of the list above is
# in the source: "unsafe", "only", "fail", "until".
LOOSE_NEGATION = {
    "en": {
        "no": r"(?:un|in|im|ir|il|dis|mis|non|de|anti|ab)-?\w{3,}|\w{2,30}less"
        r"|\w{1,30}n['’]t"
        r"|only|until|unless|fail\w{0,4}|lack\w{0,4}|stop\w{0,4}|refus\w{1,4}"
        r"|deny|denied"
        r"|denies|miss\w{0,4}|empty|hardly|rarely|few|little|rather than|instead"
        r"|other than"
        r"|but|except|prevent\w{0,4}|free|absen\w{1,4}|exclud\w{1,4}|rejected"
        r"|wrong|fewer"
        r"|less|least|any|either|too|far from|before|yet|keep|ignor\w{1,3}"
        r"|skip\w{0,4}|leave"
        r"|prohibited|forbidden|ban|banned|blank|clear|out|off|outside|beyond|if"
        r"|alone|lost"
        r"|remov\w{1,3}|reset|again|already|please|optional|allow\w{0,3}"
        r"|different|private"
    }
}

# "less": at most, below; "more": at least, above; "?": said with a negation that
# may stand far off in another language.
COMPARISON = {
    "ar": {
        "less": "[وفب]?(?:لا (?:يزيد|تزيد|يتجاوز|تتجاوز)|أقل|كحد أقصى"
        "|الحد الأقصى|حتى|دون)"
        "|على الأكثر|ما لا يزيد",
        "more": "[وفب]?(?:لا (?:يقل|تقل)|أكثر|أكبر|كحد أدنى|الحد الأدنى|يزيد"
        "|تزيد|يتجاوز"
        "|فوق)|على الأقل",
    },
    "de": {
        "less": r"höchstens|weniger als|unter(?=\s+\d)|bis zu|kleiner als"
        r"|nicht mehr als"
        r"|maximal|jünger als|oder weniger|nicht länger als|nicht über",
        "more": r"mindestens|mehr als|über(?=\s+\d)|größer als|nicht weniger als"
        r"|minimal"
        r"|älter als|oder mehr|länger als|wenigstens|ab(?=\s+\d)",
    },
    "en": {
        "?": "never (?:more|less|fewer) than",
        "less": r"less than|fewer than|(?:under|below)(?=\s+\d)|at most"
        r"|(?:no|not) more than"
        r"|up to|maximum|or (?:less|fewer|under|younger)|no longer than|not exceed"
        r"|(?:no|not) (?:greater|higher|older) than|younger than|lower than"
        r"|smaller than",
        "more": r"more than|(?:over|above)(?=\s+\d)|at least|(?:no|not) (?:less"
        r"|fewer) than"
        r"|minimum|or (?:more|over|older|higher|above)|longer than|exceeds?"
        r"|greater than"
        r"|older than|higher than|larger than",
    },
    "es": {
        "less": r"menos de|no más de|menor(?:es)? (?:de|que|a)|inferior(?:es)? a"
        r"|como máximo|hasta|o menos|a lo sumo|máximo|no superior(?:es)? a|menos que",
        "more": r"más de|al menos|por lo menos|como mínimo|no menos de|o más|mínimo"
        r"|mayor(?:es)? (?:de|que|a)|superior(?:es)? a|más que",
    },
    "fa": {
        "less": "کمتر|حداکثر|زیر|تا|نه بیشتر|کم‌تر",
        "more": "بیشتر|بیش از|حداقل|دست‌کم|بالای|دست کم|نه کمتر",
    },
    "fr": {
        "less": r"(?<!au )(?<!du )moins (?:de|que|d['’])|pas plus (?:de|que"
        r"|d['’])|au plus"
        r"|inférieure?s? à|jusqu['’]à|maximum|maximal\w{0,2}|ou moins"
        r"|n['’]excédant pas|ne dépassant pas|tout au plus",
        "more": r"plus (?:de|que|d['’])|au moins|du moins|supérieure?s? à|ou plus"
        r"|pas moins (?:de|d['’])|minimum|minimal\w{0,2}|au minimum|à partir de",
    },
    "hi": {
        "less": "से कम(?! से कम)|अधिक से अधिक|ज़्यादा से ज़्यादा"
        "|अधिकतम|या कम|से अधिक नहीं|से ज़्यादा नहीं",
        "more": "से अधिक|से ज़्यादा|से ज्यादा|कम से कम|न्यूनतम|या अधिक|या उससे अधिक|से कम नहीं",
    },
    "ja": {
        "less": "未満|以下|最大|まで|以内|多くとも|より少な|超えない",
        "more": "以上|超|より多|少なくとも|最低|最小|上回",
    },
    "pt": {
        "less": r"menos de|não mais (?:de|que)|menor(?:es)? (?:de|que|a)"
        r"|inferior(?:es)? a"
        r"|no máximo|até|ou menos|máximo|menos que",
        "more": r"mais de|pelo menos|ao menos|no mínimo|não menos (?:de|que)"
        r"|ou mais|mínimo"
        r"|maior(?:es)? (?:de|que|a)|superior(?:es)? a|mais que|mais do que",
    },
    "zh": {
        "less": "少于|少於|小于|小於|低于|低於|不超过|不超過|至多|最多|以下|以内"
        "|以內|不到|不足|未满|未滿"
        "|不多于|不大于|不高于|不得超过",
        "more": "多于|多於|大于|大於|高于|高於|超过|超過|至少|最少|以上|不少于"
        "|不少於|不低于|不小于",
    },
}
