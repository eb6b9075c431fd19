"""What is to be done before a time is over, and what after: language, meaning, pattern.

Patterns are as in ``negation_tables``; a length of time follows, or stands before.
"""

_NUMBER = r"(?=\s+\d)"
_ARTICLE = r"(?: (?:las?|los|les|le|gli|as|os|dem|den|de|ένα|τις|από))?"


def _after(words: str) -> str:
    """Return a pattern for "after" where it stands before the time."""
    return rf"(?:{words}){_ARTICLE}{_NUMBER}"


# "within": until then, also "at the latest"; "after": not before.
DEADLINE = {
    "ar": {
        "within": r"خلال|في غضون|في موعد أقصاه|قبل مرور|[كب]حد أقصى|على الأكثر",
        "after": r"بعد(?: مرور| مضي)?(?=\s+\d)",
    },
    "bg": {"within": r"в рамките на|до|най-късно", "after": _after("след")},
    "bn": {"within": r"মধ্যে|পর্যন্ত", "after": r"\d+ \S{1,12} (?:পরে|পর)"},
    "cs": {
        "within": r"do(?=\s+\d)|během|v průběhu|nejpozději|v rozmezí",
        "after": _after(r"po(?: uplynutí)?|za"),
    },
    "da": {"within": r"inden for|inden|senest|i løbet af", "after": _after("efter")},
    "de": {
        "within": r"innerhalb(?: von)?|binnen|spätestens|im laufe|in den ersten",
        "after": _after("nach"),
    },
    "el": {
        "within": r"εντός|μέσα σε|το αργότερο|στις πρώτες",
        "after": _after("μετά(?: από)?|ύστερα από"),
    },
    "en": {
        "within": r"within(?=\s+\d)|up to \d+ (?:minute|hour|day|week|month)s?"
        r"(?: \(\d+ \w{4,7}\))? (?:after|from|of)",
        "after": r"after(?=\s+\d)|\d+ \w{1,10} (?:later|after|from)|at least|wait",
    },
    "es": {
        "within": r"en un plazo|dentro de|en el plazo|antes de|a más tardar|como máximo"
        r"|en las (?:primeras|siguientes)|durante",
        "after": _after(
            "después de|tras|pasad[oa]s|transcurrid[oa]s|al cabo de|a partir de"
        ),
    },
    "fa": {
        "within": r"ظرف|تا|در عرض|حداکثر|در مدت|طی",
        "after": r"(?:پس|بعد) از(?: گذشت)?(?=\s+\d)|\d+ \w{1,8} (?:بعد|پس)(?! از)",
    },
    "fi": {
        "within": r"kuluessa|sisällä|viimeistään|enintään",
        "after": r"\d+ \w{1,14} (?:kuluttua|jälkeen|päästä)",
    },
    "fr": {
        "within": r"dans les|en moins de|sous|au plus tard|dans un délai|avant"
        r"|au cours des|pendant les",
        "after": _after("après|au bout de|passé|passés"),
    },
    "he": {
        "within": r"תוך|בתוך|עד|לכל המאוחר|במהלך",
        "after": r"(?:אחרי|לאחר|כעבור|בחלוף)(?=\s+\d)",
    },
    "hi": {
        "within": r"के (?:भीतर|अंदर|अन्दर)|तक",
        "after": r"\d+ \S{1,8} (?:के )?(?:बाद|पश्चात)",
    },
    "hr": {
        "within": r"unutar|u roku|tijekom|najkasnije|do",
        "after": _after("nakon|poslije"),
    },
    "hu": {
        "within": r"belül|legkésőbb|alatt",
        "after": r"\d+ \w{1,10} (?:után|múlva|elteltével|múltán|elteltével)",
    },
    "id": {
        "within": r"dalam(?: waktu| jangka| kurun)?|paling lambat|selambat-lambatnya",
        "after": r"(?:setelah|sesudah|lewat)(?=\s+\d)",
    },
    "it": {
        "within": r"entro|al più tardi|nel giro di|nelle (?:prime|successive)|in",
        "after": _after("dopo|trascors[eai]|passat[eai]"),
    },
    "ja": {
        "within": r"以内|遅くとも|まで|のうちに",
        "after": r"\d+(?:時間|分間?|日間?|週間?|[かカヶ]月|年)"
        r"(?:以上)?(?:たって|経って|経過|を?過ぎ|後|以降|たってから)",
    },
    "ko": {
        "within": r"이내|안에|내에|까지|늦어도",
        "after": r"\d+ ?(?:시간|분|일|주일?|개월|달|년)(?:이 지난)?"
        r" ?(?:후|뒤|이후)(?!에? ?이내)",
    },
    "ms": {
        "within": r"dalam(?: masa| tempoh)?|selewat-lewatnya",
        "after": r"(?:selepas|lewat)(?=\s+\d)",
    },
    "nb": {"within": r"innen|i løpet av|senest", "after": _after("etter")},
    "nl": {"within": r"binnen|uiterlijk|in de eerste", "after": _after("na|pas na")},
    "pl": {
        "within": r"w ciągu|w okresie|w czasie|najpóźniej|nie później|przed upływem"
        r"|do(?=\s+\d)",
        "after": _after("po(?: upływie)?|za"),
    },
    "pt": {
        "within": r"no prazo|dentro de|em até|no máximo|nas (?:primeiras|seguintes)"
        r"|num prazo|até|antes de",
        "after": _after("após|depois de|passad[oa]s|decorrid[oa]s"),
    },
    "ro": {
        "within": r"în (?:decurs|interval|termen|timp|cel mult|maximum)"
        r"|cel (?:mai )?târziu"
        r"|în primele",
        "after": _after("după|peste"),
    },
    "ru": {
        "within": r"в течение|в срок|не позднее|не позже|за|до истечения|в первые",
        "after": _after("через|после|спустя|по прошествии"),
    },
    "sr": {
        "within": r"у року|у току|током|најкасније|до|u roku|u toku|najkasnije",
        "after": _after("након|после|nakon|posle"),
    },
    "sv": {"within": r"inom|senast|i första", "after": _after("efter|först efter")},
    "sw": {
        "within": r"ndani ya|katika|kabla ya",
        "after": r"baada ya (?:saa|siku|wiki|dakika|miezi|mwezi)(?=\s+\d)",
    },
    "th": {"within": r"ภายใน|ไม่เกิน", "after": r"หลัง(?:จาก)? ?\d"},
    "tr": {
        "within": r"içinde|en geç|içerisinde|zarfında",
        "after": r"\d+ \w{1,10} (?:sonra|geçtikten)\w{0,4}",
    },
    "uk": {
        "within": r"протягом|упродовж|впродовж|не пізніше|за",
        "after": _after("через|після|по"),
    },
    "vi": {
        "within": r"trong(?: vòng)?|muộn nhất|chậm nhất|không quá",
        "after": r"sau(?: khi)?(?=\s+\d)",
    },
    "zh": {
        "within": r"[内內]|最迟|最晚|之前",
        "after": r"\d+ ?(?:个?小时|個?小時|分钟|天|日|[周週]|个?月|個月|年)"
        r"(?:之|以)?[后後]",
    },
}
