"""What surely says no, and what might: language, meaning, pattern.

Patterns are as in ``negation_tables``.
"""

# What surely says no.
STRONG_NEGATION = {
    "bg": {"no": r"не|никога|недейте"},
    "ca": {"no": r"no|mai"},
    "et": {"no": r"ärge|ei|pole"},
    "hr": {"no": r"ne|nemojte|nije|nisu|nikad\w?"},
    "lt": {
        "no": r"niekada|negalima|nėra|ne(?:gali|turi|galioja|apsaugo|padeda|reikia"
        r"|veikia"
        r"|apima|pakeičia|sukelia)"
    },
    "lv": {
        "no": r"nekad|nav|nedrīkst|ne(?:var|darbojas|palīdz|aizsargā|satur|attiecas"
        r"|izraisa)"
    },
    "ms": {"no": r"jangan|tidak|bukan"},
    "sk": {
        "no": r"nie|nikdy|nesmie\w{0,2}|nem(?:ôže|ôžu|usí\w{0,3})|neplatí"
        r"|ne(?:obsahuj|chrán|pomáh|nahrád|nahrádz|potrebuj|spôsob|účink)\w{1,4}"
    },
    "sl": {"no": r"ne|ni|niso|nikoli"},
    "sr": {"no": r"не|немојте|није|нису|никад\w?|ne|nemojte|nije|nisu|nikad\w?"},
    "ur": {"no": r"نہیں|نہ|مت"},
    "ar": {"no": "[وف]?(?:لا|لم|لن|ليس|ليست)"},
    "bn": {"no": r"\S{1,20}(?:বেন|যাবে|উচিত) না|কখনও না"},
    "fa": {"no": r"نباید|هرگز|نمی\u200c?\w{1,20}|نکنید|ندهید|نخورید|نزنید|نیست\w{0,3}"},
    "hu": {"no": r"nem|ne|soha|tilos|nincs\w{0,4}"},
    "sw": {"no": r"usi(?!k)\w{2,30}|kamwe|hauwezi|huwezi|si"},
    "th": {"no": r"ห้าม|อย่า(?!ง)|ไม่(?:ควร|ต้อง|ได้|สามารถ|จำเป็น)"},
    "de": {"no": r"nicht|nie|niemals|kein\w{0,2}"},
    "es": {"yes": "un día sí y otro no", "no": "no|nunca|jamás"},
    "fr": {"no": "pas|jamais"},
    "hi": {"no": "नहीं|मत|न"},
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
    "ru": {"no": "не|нельзя|никогда"},
    "vi": {"no": "đừng|không được|không bao giờ|không thể|không nên"},
    "zh": {"no": "不要|不得|不能|不可|(?<!有)没有|請勿|请勿|切勿"},
    "cs": {
        "no": r"nikdy|nesm\w{1,4}|nelze|nem(?:ůže|ohou|ůžete|usí\w{0,2})|není|nejsou"
        r"|neplatí"
        r"|ne(?:obsahuj|chrán|pomáh|nahraz|potřebuj|působ|účink|zaruč)\w{1,4}",
    },
    "uk": {
        "yes": r"не (?:тільки|лише|менше|менш|більше|пізніше|рідше)",
        "no": r"не|ніколи",
    },
    "he": {
        "no": r"לא|אינ[והםן]|אסור|לעולם לא|אל(?= ת)|אינ\w{1,3} יכול\w{0,2}",
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
        "no": r"tidak|tidak boleh|jangan|bukan|tidak dapat|tidak bisa",
    },
    "ro": {
        "no": r"nu|niciodată",
    },
    "fi": {
        "no": r"älä|älkää|ei|et|eivät",
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
        "no": r"(?:un(?!i|til|der)|in(?![cdfghijknst]|put)|im(?!m|p[or]|ag)|ir|il(?!l)"
        r"|dis(?!ea|play|[ckt]|so|ord)|mis(?!s)|non)-?\w{3,}"
        r"|in(?:ac|com|cor|cap|dep|def|eff|suf|stead|fre|sens|sec|toler|fertil|fin"
        r"|form)"
        r"\w{1,12}|impos\w{2,6}|impro(?:per|bab)\w{0,3}|immun\w{1,5}"
        r"|anti(?!biotic)\w{3,}|ab[ns]\w{3,}|de(?:ny|nie|cl|let|act|tach|priv)\w{0,8}"
        r"|dis[ct]\w{3,}|\w{2,30}less|\w{1,30}n['’]t"
        r"|only|until|unless|fail\w{0,4}|lack\w{0,4}|stop\w{0,4}|refus\w{1,4}"
        r"|miss\w{2,4}|empty|hardly|rarely|few|little|rather than|instead"
        r"|most|exceed\w{0,3}|maximum|limit\w{0,3}|protected|idle|revoke"
        r"|(?:less|fewer|greater|more|other|longer) than(?! \d)|less|least|fewer"
        r"|but|except|prevent\w{0,4}|free|exclud\w{1,4}|reject\w{0,3}|wrong"
        r"|any(?! time)|either|too|far from|before|yet|keep|ignor\w{1,3}"
        r"|skip\w{0,4}|leave"
        r"|prohibited|forbidden|ban|banned|blank|clear|out|off|outside|beyond"
        r"|end(?:s|ing)?|cancel\w{0,4}|unsubscribe|alone|lost|remov\w{1,3}|reset|again"
        r"|already|please|optional|allow\w{0,3}"
        r"|different|expired|private|violat\w{1,4}|forg[oe]t\w{0,3}|note|remember"
        r"|sensitive"
        r"|entirely|locked|broken|required|correct\w{0,2}|closed|shut|absent"
    }
}

# "More than" and "less than", which under a negation say the opposite.
PLAIN_LIMIT = {
    "ar": {"less": "أقل", "more": "أكثر|أكبر|يزيد|تزيد|يتجاوز|تتجاوز"},
    "bg": {"less": "по-малко от", "more": "повече от"},
    "bn": {"less": "কম", "more": "বেশি"},
    "ca": {"less": "menys de", "more": "més de"},
    "et": {"less": "vähem kui", "more": "rohkem kui|kauem kui"},
    "lt": {"less": "mažiau (?:nei|kaip)", "more": "(?:daugiau|ilgiau) (?:nei|kaip)"},
    "lv": {"less": "mazāk (?:nekā|par)", "more": "(?:vairāk|ilgāk) (?:nekā|par)"},
    "ms": {"less": "kurang daripada", "more": "lebih daripada"},
    "sk": {"less": "menej ako", "more": "(?:viac|dlhšie) ako"},
    "sl": {"less": "manj kot", "more": "(?:več|dlje) kot"},
    "ur": {"less": "سے کم", "more": "سے (?:زیادہ|زائد|اوپر)"},
    "cs": {
        "less": "(?:méně|míň|kratší dobu) než",
        "more": "(?:více|víc|déle) než|nad|přes",
    },
    "da": {"less": "mindre end", "more": "(?:mere|længere|flere) end"},
    "de": {"less": "weniger als", "more": "(?:mehr|länger) als|über"},
    "el": {"less": r"λιγότερ\w{1,3}", "more": r"περισσότερ\w{1,3}|πάνω από"},
    "en": {
        "less": "less than|fewer than|under|below|(?:young|low|small)er than",
        "more": "more than|over|above|(?:long|great|old|high|larg)er than|exceeds?",
    },
    "es": {"less": "menos de", "more": "más de|por encima de"},
    "fa": {"less": "کمتر|کم‌تر", "more": "بیشتر|بیش از"},
    "fi": {"less": "vähemmän kuin|alle", "more": "enemmän kuin|yli|kauemmin|pidempään"},
    "fr": {
        "less": r"(?<!au )(?<!du )moins (?:de|d['’]\w{1,20})",
        "more": r"plus (?:de|d['’]\w{1,20})|au[- ]dessus d[eu]",
    },
    "he": {"less": "פחות", "more": "יותר"},
    "hi": {"less": "से कम", "more": "से (?:अधिक|ज़्यादा|ज्यादा)"},
    "hr": {"less": "manje od", "more": "(?:više|dulje|duže) od"},
    "hu": {"less": r"kevesebb\w{0,3}", "more": r"több\w{0,3}"},
    "id": {"less": "kurang dari", "more": "lebih(?: lama)? dari"},
    "it": {"less": "meno di", "more": "più di|oltre"},
    "ja": {"less": "未満|少な[いく]", "more": "超|より多"},
    "ko": {"less": "미만|보다 적", "more": "초과|보다 많|넘[는게]"},
    "nb": {"less": "mindre enn", "more": "(?:mer|lenger|flere) enn"},
    "nl": {"less": "minder dan", "more": "(?:meer|langer) dan|boven(?: de)?"},
    "pl": {"less": "mniej niż", "more": "(?:więcej|dłużej) niż|powyżej|ponad"},
    "pt": {"less": "menos (?:de|que|do que)", "more": "mais (?:de|que|do que)"},
    "ro": {"less": "mai puțin de", "more": "mai mult de|peste"},
    "ru": {"less": "менее|меньше", "more": "более|больше|дольше|выше|свыше"},
    "sr": {"less": "мање од|manje od", "more": "(?:више|дуже) од|(?:više|duže) od"},
    "sv": {"less": "mindre än", "more": "(?:mer|längre|fler) än|över"},
    "sw": {"less": "chini ya", "more": "zaidi ya"},
    "th": {"less": "น้อยกว่า", "more": "มากกว่า|เกิน"},
    "tr": {"less": r"az\w{0,2}", "more": r"fazla\w{0,4}"},
    "uk": {"less": "менше|менш", "more": "більше|довше|понад"},
    "vi": {"less": "ít hơn|dưới", "more": "nhiều hơn|quá|hơn"},
    "zh": {"less": "少于|少於|低于|低於", "more": "多于|多於|超过|超過"},
}
# A limit that is said by a "not".
NEGATED_LIMIT = {
    "en": {
        "no": r"(?:no|not|never|\w{0,6}n['’]t)(?: \w{1,20}){0,3}"
        r" (?:more|longer|less|fewer) than"
    }
}

# A limit said by a "not", as what it allows: "do not store it above 25 °C". Whom a
# rule is for ("not for children under 6", "not if you are over 60") is no limit.
_NOT = (
    r"(?:not|never|\w{1,6}n['’]t|cannot|avoid)"
    r"(?: (?!if|when|who|unless|to|for children|for people|for babies|babies|children"
    r"|people|adults|are)[^\s.,;:]{1,20}){0,5}"
)
BOUND = {
    "en": {
        "less": rf"{_NOT} (?:(?:more|longer|higher|greater) than|exceed\w{{0,3}}"
        r"|(?:above|over|beyond)(?=\s+\d))",
        "more": rf"{_NOT} (?:(?:less|fewer|lower) than|(?:below|under)(?=\s+\d))",
    }
}

# "If not", which no "if" of a source becomes that has no "not" of its own.
_FEW = r"(?: [^\s,.;:]{1,25}){0,4}"
_MANY = r"(?: [^\s,.;:]{1,25}){0,8}"
IF_NOT = {
    "ar": {"no": r"(?:إذا|عندما|إن|متى) (?:لم|لا|كنت لا|كنت غير)"},
    "bg": {"no": rf"(?:ако|когато){_FEW} (?:не|няма\w{{0,2}})"},
    "bn": {"no": r"না (?:হলে|থাকলে|পারলে|ফুললে|\S{1,10}লে)|নয় এমন"},
    "cs": {"no": rf"(?:pokud|jestliže|když){_FEW} ne(?!b|ž|m[oe]|j)\w{{1,12}}"},
    "ca": {"no": rf"(?:si|quan){_FEW} no"},
    "et": {"no": rf"kui{_FEW} (?:ei|pole|ega)"},
    "lt": {"no": rf"jei(?:gu)?{_FEW} ne(?!gal|t|u)\w{{2,20}}"},
    "lv": {"no": rf"ja{_FEW} (?:nav|ne(?!kav|d[eē]|l)\w{{2,20}})"},
    "ms": {"no": r"(?:jika|apabila|kalau)(?: anda)? tidak"},
    "sk": {"no": rf"(?:ak|keď|pokiaľ){_FEW} (?:nie|ne(?!b|ž|m[oe]|v|j)\w{{1,12}})"},
    "sl": {"no": rf"(?:če|kadar){_FEW} (?:ne|ni|niso|niste|nima\w{{0,3}})"},
    "da": {"no": rf"hvis{_FEW} ikke"},
    "de": {"no": rf"(?:wenn|falls){_MANY} (?:nicht|kein\w{{0,2}}|niemals)"},
    "el": {"no": rf"(?:εάν|αν){_FEW} δεν"},
    "es": {"no": rf"(?:si|cuando){_FEW} no"},
    "fi": {"no": r"jos (?:et|ei|en|ette|eivät)|ellet?|ellei"},
    "fr": {"no": rf"(?:si|lorsque|quand){_FEW} (?:ne|n['’]\w{{1,12}})"},
    "he": {"no": rf"אם{_FEW} (?:אינ\w{{1,3}}|לא|אין)"},
    "hr": {"no": rf"ako{_FEW} (?:ne|nije|nisu|niste|nisam|nema\w{{0,3}})"},
    "hu": {"no": rf"ha{_FEW} (?:nem|nincs)"},
    "id": {"no": r"(?:jika|bila|kalau) (?:anda )?tidak"},
    "it": {"no": rf"(?:se|quando){_FEW} non"},
    "ja": {"no": r"ことがない(?:場合|方|とき|人)|でない(?:場合|方|とき|人)は"},
    "ko": {"no": r"지 않으면|없으면|않을 때|없을 때"},
    "nb": {"no": rf"hvis{_FEW} ikke"},
    "nl": {"no": rf"(?:als|indien){_MANY} (?:niet|geen)"},
    "pl": {"no": rf"(?:jeśli|jeżeli|gdy){_FEW} nie"},
    "pt": {"no": rf"(?:se|caso|quando){_FEW} não"},
    "ro": {"no": rf"dacă{_FEW} nu"},
    "ru": {"no": rf"если{_FEW} (?:не|нет)"},
    "sr": {
        "no": rf"(?:ако{_FEW} (?:не|није|нису|нисте))|(?:ako{_FEW} (?:ne|nije|niste))"
    },
    "sv": {"no": rf"om{_FEW} (?:inte|ej)"},
    "uk": {"no": rf"якщо{_FEW} (?:не|немає)"},
    "tr": {"no": r"\w{2,30}m[ae](?:zs[ae]|d[ıi]ys[ae])\w{0,5}|değilse\w{0,4}"},
    "vi": {"no": r"nếu (?:bạn |quý vị )?(?:không|chưa)"},
    "zh": {"no": r"(?:如果|若|如)(?:您|你)?(?:不|没有|未|無|无)(?!适|適|慎|良|小心)"},
}
# What makes an English condition one with a "not".
CONDITION = {
    "en": {
        "no": r"(?:if|when|unless|until|otherwise)(?: [^\s.;:,]{1,30}){0,12} (?:not|no"
        r"|never|without|neither|cannot|\w{1,7}n['’]t|un\w{3,}|in\w{4,}|fail\w{0,3}"
        r"|unless|stop\w{0,4}|miss\w{0,4}|nothing|nobody|none|dis\w{3,}|im\w{3,}"
        r"|forg[eo]t\w{0,5}|lack\w{0,3}|less|fewer|only|los[et]\w{0,3}|skip\w{0,4}"
        r"|empty|refus\w{1,3}|hardly|doubt|other|else|persist\w{0,3}|continu\w{1,3}"
        r"|remain\w{0,2}|still|last\w{0,3}|worse\w{0,3}|keep\w{0,3}|stay\w{0,2}|low"
        r"|late|longer|more|over|too|free)(?:,|$)?"
        r"|unless|otherwise|except|without|until|even if"
    }
}
