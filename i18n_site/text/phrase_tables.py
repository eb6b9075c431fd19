"""Phrases of negation: language, meaning, pattern.

Patterns are regular expressions for whole words, without groups that capture and
without anything that could backtrack far.
"""

# What says no, and must say no in the translation.
NEGATION = {
    "ar": {
        "no": r"[وفل]?(?:لا|ألا|ألّا|لم|لن|ليس|ليست|لست|ليسوا|غير|بدون|دون(?!\s+\d)"
        r"|عدم|بلا"
        "|ما|ممنوع|يمنع|يحظر|يُمنع|إياك|إيّاك|احذر"
        "|يُحظر|تجنب|تجنبوا|تجنّب|أبدا|أبدًا|امتنع|إلا|مستحيل|يتعذر|تعذر|فشل|لاتوجد"
        "|لايوجد|ليسا)"
        "|[وف]?بغير|[وف]?بعدم|لعدم"
    },
    "de": {
        "no": r"nicht|nichts|nie|niemals|kein\w{0,2}|keiner\w?|ohne|weder"
        r"|vermeiden|vermeide"
        r"|meiden|niemand|verboten|nirgends|kontraindiziert|un(?!ter|ten|ser"
        r"|gef)\w{3,}|unterlass\w{1,3}|nein|keinesfalls"
        r"|\w{0,30}los(?:e[mnrs]?)?|fehl\w{2,}|kaum|statt|anstatt|außer|nicht\w{2,}"
    },
    "en": {
        # "Not more than" is a limit, which another rule compares.
        "no": r"not(?! (?:more|less|fewer) than)|never|no(?! (?:more|less) than)"
        r"|none|cannot|can['’]t|don['’]t|doesn['’]t|didn['’]t"
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
        r"|éviter|évite|en l['’]absence|contre-indiqué\w{0,2}|n['’]\w{1,30}|impossible"
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
        "no": "ない|なし|ません|なく|なかっ|(?<!必)ず(?!つ)|ぬ|避け|禁|不|非|無"
        "|未(?!満)"
        "|まい|せん|なけれ|なさ|控え|やめ|止め|失敗|いいえ|以外|ノー"
    },
    "ko": {
        "no": "않|못|없|아뇨|아닙|아니|(?<!동)안 |지 ?마|지 ?말|금지|피하|피해"
        "|삼가|불가|불법"
        "|무(?=[단료효])"
    },
    "nl": {
        "no": r"niet|geen|nooit|zonder|noch|niets|niemand|vermijd|vermijden|nee"
        r"|on\w{4,}"
    },
    "pl": {
        "no": r"nie|nigdy|bez|żad\w{2,4}|nikt|nikogo|nic|niczego|ani|unika\w{1,4}"
        r"|zakaz\w{1,4}|przeciwwskazan\w{1,4}|brak\w{0,3}|nie\w{3,}|zabron\w{2,4}"
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
    "sw": {
        "no": r"si|huwezi|huna|huja\w{2,20}|haja\w{2,20}|siyo|sio|bila|kamwe|hapana"
        r"|hakuna|wala|epuk\w{1,4}|marufuku"
        r"|(?:usi|msi|asi|wasi|isi|lisi|yasi|zisi|hawa|hai|hau|hatu|hayu|hazi|haku"
        r"|hali)"
        r"\w{2,30}|kuto\w{2,30}|katazw\w{1,3}"
    },
    "tr": {
        "no": r"değil\w{0,8}|yok\w{0,8}|hayır|asla|hiç\w{0,5}|yasak\w{0,6}|kaçın\w{0,9}"
        r"|\w{1,30}m[ae](?:y[ıi]n|mal[ıi]|meli|z|d[ıi]|mak|mek"
        r"|den|dan|y[ae][cn]|mi[şs])\w{0,9}"
        r"|\w{1,30}m[ıiuü]yor\w{0,6}|\w{2,30}s[ıiuü]z\w{0,6}"
    },
    "vi": {"no": "không|chưa|đừng|chẳng|chớ|tránh|cấm|chống chỉ định|thiếu|vô|trừ"},
    "zh": {
        "no": r"不(?![到足] ?\d|超过|超過|[少多低高小大][于於])|没|沒|未(?![满滿])"
        "|无|無|勿|别|別|非|莫|切忌|避免|禁|否|休|零|失败|失敗|缺"
    },
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
    "ko": {"no": "지 ?마세요|지 ?마십시오|안 됩니다"},
    "nl": {"no": r"niet|nooit|geen"},
    "pl": {"no": "nie|nigdy"},
    "pt": {"no": "não|nunca|jamais"},
    "ru": {"no": "нельзя|никогда"},
    "vi": {"no": "đừng|không được|không bao giờ"},
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
        r"|than|most|exceed\w{0,3}|maximum|limit\w{0,3}|protected|idle|revoke"
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
