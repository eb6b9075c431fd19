"""What surely says no, and what might: language, meaning, pattern.

Patterns are as in ``negation_tables``.
"""

# What surely says no.
STRONG_NEGATION = {
    "ar": {"no": "[وف]?(?:لا|لم|لن|ليس|ليست)"},
    "de": {"no": r"nicht|nie|niemals|kein\w{0,2}"},
    "es": {"no": "no|nunca|jamás"},
    "fr": {"no": "pas|jamais"},
    "hi": {"no": "नहीं|मत"},
    "it": {"no": "non|mai"},
    "ja": {
        "yes": "かまいません|構いません|かもしれません|なければなりません"
        "|なくてはなりません"
        "|いけませんか|ませんか|すみません",
        "no": "ません|ないで|しない",
    },
    "ko": {"no": "지 ?마세요|지 ?마십시오|안 됩니다|수 없습니다|지 않습니다"},
    "nl": {"no": r"niet|nooit|geen"},
    "pl": {"no": "nie|nigdy"},
    "pt": {"no": "não|nunca|jamais"},
    "ru": {"no": "нельзя|никогда"},
    "vi": {"no": "đừng|không được|không bao giờ|không thể|không nên"},
    "zh": {"no": "不要|不得|不能|不可|没有|請勿|请勿|切勿"},
    "cs": {
        "no": r"nikdy|nesm\w{1,4}|nelze|nemůžete|není|nejsou",
    },
    "uk": {
        "no": r"не можна|ніколи|не можете|не слід",
    },
    "he": {
        "no": r"אסור|לעולם לא|אל(?= ת)|אינ\w{1,3} יכול\w{0,2}",
    },
    "sv": {
        "no": r"inte|aldrig|ingen",
    },
    "da": {
        "no": r"ikke|aldrig|ingen",
    },
    "nb": {
        "no": r"ikke|aldri|ingen",
    },
    "el": {
        "no": r"δεν|μην|ποτέ",
    },
    "id": {
        "no": r"tidak boleh|jangan|bukan|tidak dapat|tidak bisa",
    },
    "ro": {
        "no": r"nu|niciodată",
    },
    "fi": {
        "no": r"älä|älkää|ei saa|ei voi|et saa|et voi",
    },
    "tr": {
        "no": r"\w{1,30}(?:maz|mez|amaz|emez)s[ıi]n[ıi]z|\w{1,30}m[ae]y[ıi]n\w{0,3}"
        r"|\w{1,30}[ae]maz",
    },
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
        r"|different|private|violat\w{1,4}|forg[oe]t\w{0,3}|note|remember|sensitive"
        r"|entirely|locked|broken|required|must|correct\w{0,2}"
    }
}

# "Less than", which under a negation says the opposite of "not more than".
LESS = {
    "ar": {"less": "أقل"},
    "cs": {"less": "méně než"},
    "da": {"less": "mindre end"},
    "de": {"less": "weniger als"},
    "el": {"less": r"λιγότερ\w{1,3}"},
    "es": {"less": "menos de"},
    "fi": {"less": "vähemmän kuin|alle"},
    "fr": {"less": r"(?<!au )(?<!du )moins (?:de|d['’]\w{1,20})"},
    "he": {"less": "פחות"},
    "hi": {"less": "से कम"},
    "hu": {"less": r"kevesebb\w{0,3}"},
    "id": {"less": "kurang dari"},
    "it": {"less": "meno di"},
    "ja": {"less": "未満|少な[いく]"},
    "ko": {"less": "미만|보다 적"},
    "nb": {"less": "mindre enn"},
    "nl": {"less": "minder dan"},
    "pl": {"less": "mniej niż"},
    "pt": {"less": "menos (?:de|que|do que)"},
    "ro": {"less": "mai puțin de"},
    "ru": {"less": "менее|меньше"},
    "sv": {"less": "mindre än"},
    "sw": {"less": "chini ya"},
    "uk": {"less": "менше|менш"},
    "vi": {"less": r"ít hơn|dưới(?=\s+\d)"},
    "zh": {"less": "少于|少於|低于|低於"},
}

# "If not", which no "if" of a source becomes that has no "not" of its own.
IF_NOT = {
    "ar": {"no": r"(?:إذا|عندما|إن|متى) (?:لم|لا|كنت لا|كنت غير)"},
    "cs": {"no": r"(?:pokud|jestliže|když)(?: se| si)? ne(?!b|ž|m[oe])\w{1,12}"},
    "da": {"no": r"hvis (?:du |de |man |det |den )?ikke"},
    "de": {"no": r"(?:wenn|falls) (?:sie |er |es |du )?(?:nicht|kein\w{0,2})"},
    "el": {"no": r"(?:εάν|αν) δεν"},
    "es": {"no": r"(?:si|cuando) no"},
    "fi": {"no": r"jos (?:et|ei|en|ette|eivät)|ellet?|ellei"},
    "fr": {"no": r"(?:si|lorsque|quand) (?:vous |elle |il |on )?(?:ne|n['’]\w{1,12})"},
    "he": {"no": r"אם (?:אינ\w{1,3}|לא|אין)"},
    "hu": {"no": r"ha (?:nem|nincs)"},
    "id": {"no": r"(?:jika|bila|kalau) (?:anda )?tidak"},
    "it": {"no": r"(?:se|quando) non"},
    "nb": {"no": r"hvis (?:du |de |man |det |den )?ikke"},
    "nl": {"no": r"(?:als|indien) (?:u |je )?(?:niet|geen)"},
    "pl": {"no": r"(?:jeśli|jeżeli|gdy) (?:pan |pani )?nie"},
    "pt": {"no": r"(?:se|caso|quando) não"},
    "ro": {"no": r"dacă nu"},
    "ru": {"no": r"если (?:у вас |вы )?(?:не|нет)"},
    "sv": {"no": r"om (?:du |ni |man |det |den )?(?:inte|ej)"},
    "uk": {"no": r"якщо (?:у вас |ви )?(?:не|немає)"},
    "ko": {"no": r"지 않으면|없으면|않을 때|없을 때"},
    "tr": {"no": r"\w{2,30}m[ae](?:zs[ae]|d[ıi]ys[ae])\w{0,5}|değilse\w{0,4}"},
    "vi": {"no": r"nếu (?:bạn |quý vị )?(?:không|chưa)"},
    "zh": {"no": r"(?:如果|若|如)(?:您|你)?(?:不|没有|未|無|无)(?!适|適|慎|良|小心)"},
}
# What makes an English condition one with a "not".
CONDITION = {
    "en": {
        "no": r"(?:if|when|unless|until|otherwise)(?: [^\s.;:]{1,30}){0,12} (?:not|no"
        r"|never|without|neither|cannot|\w{1,7}n['’]t|un\w{3,}|in\w{4,}|fail\w{0,3}"
        r"|unless|stop\w{0,4}|miss\w{0,4}|nothing|nobody|none|dis\w{3,}|im\w{3,})"
        r"|unless|otherwise|except|without|until|even if"
    }
}
