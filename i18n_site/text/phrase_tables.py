"""What surely says no, and what might: language, meaning, pattern.

Patterns are as in ``negation_tables``.
"""

# What surely says no.
STRONG_NEGATION = {
    "ar": {"no": "[وف]?(?:لا|لم|لن|ليس|ليست)"},
    "de": {"no": r"nicht|niemals|kein\w{0,2}"},
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
