"""Whether the reader is sure of something: language, meaning, pattern.

Patterns are as in ``negation_tables``. "If you are not sure, ask" says the contrary
without its "not", and most languages have words that say it without one: only the
condition that is met is told by its words.
"""

_SURE = {
    "am": r"እርግጠኛ ከሆኑ|እርግጠኛ ከሆንክ",
    "ar": r"(?:إذا|إن|لو) كنت\w{0,2} (?:متأكد|واثق|على يقين)\w{0,3}",
    "bg": r"ако сте сигурн\w|при сигурност",
    "bn": r"নিশ্চিত (?:হলে|থাকলে)",
    "ca": r"si n['’]est(?:eu|à) segur\w{0,3}|si (?:està|esteu) segur\w{0,3}",
    "cs": r"pokud (?:jste si|si jste) jist\w{1,2}|jste-li si jist\w{1,2}",
    "da": r"hvis du er sikker",
    "de": r"(?:wenn|falls) sie (?:sich )?sicher sind",
    "el": r"(?:εάν|αν) είστε (?:σίγουρ|βέβαι)\w{1,3}",
    "en": r"if you(?: are|['’]re) (?:sure|certain)",
    "es": r"si (?:usted )?está segur[oa]|si tiene (?:la )?(?:certeza|seguridad)",
    "et": r"kui (?:olete|oled) kindel",
    "fa": r"(?:اگر|در صورتی که) مطمئن (?:هستید|بودید|باشید)|در صورت اطمینان",
    "fi": r"jos olet varma",
    "fr": r"si vous (?:en )?êtes (?:sûr|certain)\w{0,3}|en cas de certitude",
    "gu": r"ખાતરી હોય",
    "he": r"אם (?:אתם |את |אתה )?בטוח\w{0,2}",
    "hi": r"(?:अगर|यदि) आप(?:को)? (?:निश्चित|आश्वस्त|पक्का|यक़ीन|यकीन) (?:हैं|है|हो)",
    "hr": r"ako ste sigurn\w",
    "hu": r"ha biztos",
    "id": r"(?:jika|bila|apabila) (?:anda )?yakin",
    "it": r"se (?:è|sei|siete) sicur\w|se ha la certezza",
    "ja": r"(?:確信がある|確かな|確信できる|自信がある)(?:場合|とき|時)",
    "ka": r"თუ დარწმუნებული ხართ",
    "ko": r"(?<!불)확실(?:하면|할 때|한 경우|하다면)",
    "lt": r"jei(?:gu)? esate (?:tikr|įsitikin)\w{1,3}",
    "lv": r"ja esat pārliecin\w{2,4}",
    "mr": r"खात्री असल्यास|खात्री असेल",
    "ms": r"(?:jika|sekiranya) (?:anda )?pasti",
    "nb": r"(?:hvis|om) du er sikker",
    "nl": r"als u (?:het |er )?zeker (?:bent|weet)",
    "pl": r"(?:jeśli|jeżeli) (?:masz pewność|jesteś pewn\w{1,2})|w razie pewności",
    "pt": r"se (?:você )?(?:tiver|tem) (?:a )?certeza|se (?:você )?estiver segur[oa]"
    r"|caso tenha (?:a )?certeza",
    "ro": r"dacă sunteți sigur\w?",
    "ru": r"если (?:вы )?уверены",
    "sk": r"ak (?:ste si|si ste) ist\w{1,2}",
    "sl": r"če ste prepričan\w",
    "sr": r"ако сте сигурн\w|ako ste sigurn\w",
    "sv": r"om du är säker",
    "sw": r"(?:kama|ikiwa|iwapo) una uhakika",
    "ta": r"உறுதியாகத் தெரிந்தால்|உறுதியாக இருந்தால்",
    "te": r"ఖచ్చితంగా తెలిస్తే",
    "th": r"(?:หาก|ถ้า)(?:คุณ|ท่าน)?แน่ใจ",
    "tr": r"eminseniz|emin (?:olduğunuzda|olursanız|iseniz)",
    "uk": r"якщо (?:ви )?(?:впевнені|певні)",
    "ur": r"آپ کو یقین (?:ہو|ہے)",
    "vi": r"nếu (?:bạn |quý vị )?(?:đã )?chắc chắn",
    "zh": r"(?:如果|若|如)(?:您|你)?(?:很|已)?(?:确定|確定|肯定)",
}

SURE = {language: {"sure": words} for language, words in _SURE.items()}
UNSURE = {
    "en": {
        "unsure": r"if you(?: are|['’]re) (?:still )?not (?:\w{1,10} )?(?:sure|certain)"
        r"|if (?:you are )?(?:unsure|uncertain|in (?:any )?doubt)|if not sure"
        r"|if you have (?:any )?doubts?|if you aren['’]t sure"
    }
}
