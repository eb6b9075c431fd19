"""Conditions and what joins clauses: language, meaning, pattern, as elsewhere.

"if" is a condition without a "not"; "unless" what beside the other tables may stand
for an "unless"; "and" what joins two clauses.
"""

_WORDS = {
    "ar": "إذا|إن|عندما / إلا|فقط|بدون|دون|ما لم|سوى / ثم",
    "bg": r"ако|когато|щом / само|без|освен|преди да / и|а|но",
    "ca": "si|quan / llevat|tret|excepte|només|sense|si no / i|però",
    "cs": "pokud|jestliže|když / jen|pouze|výhradně|bez|aniž|kromě|mimo / a|ale",
    "da": "hvis|når / kun|bare|uden|undtagen / og|men",
    "de": r"wenn|falls|sofern / nur|ohne|außer|sofern(?: \w{1,20}){0,6} nicht / und"
    r"|aber",
    "el": "εάν|αν|όταν|εφόσον / μόνο|χωρίς|παρά|εκτός / και|κι|αλλά",
    "es": r"si|cuando / sin|s[oó]lo|únicamente|a no ser|siempre que no / y|e|pero",
    "et": r"kui / välja arvatud|ainult|ilma|kui(?: \w{1,20}){0,4} (?:ei|pole) / ja"
    r"|ning|aga",
    "fi": "jos|kun|mikäli / vain|ilman|paitsi|muuten|ellei / ja|mutta",
    "fr": "si|s['’]ils?|lorsque|quand / sans|seulement|uniquement|que si|sauf / et"
    "|mais",
    "fa": "اگر / مگر|فقط|بدون|جز / و|اما",
    "he": "אם|כאשר / אלא|רק|ללא|למעט|בלי|כל עוד / אבל",
    "hi": "यदि|अगर / जब तक|सिवाय|केवल|बिना|तभी / और|लेकिन",
    "hr": "ako|kada? / samo|bez|osim|dok / i|a|te|ali",
    "hu": "ha|amikor / csak|nélkül|kivéve|hacsak / és|de",
    "id": "jika|bila|kalau|apabila / kecuali|hanya|tanpa / dan|tetapi|tapi",
    "it": "se|quando|qualora / solo|senza|salvo|a meno|tranne|se non / e|ed|ma",
    "lt": r"jei|jeigu|kai / nebent|tik|be|išskyrus"
    r"|jei(?:gu)?(?: \w{1,20}){0,4} ne\w{2,20}"
    " / ir|bei|bet",
    "lv": r"ja / ja vien|tikai|bez|izņemot|ja(?: \w{1,20}){0,4} n[ea]\w{1,20} / un|bet",
    "ms": r"jika|apabila|kalau / kecuali|hanya|tanpa|melainkan|jika(?: \w{1,12})? tidak"
    " / dan|tetapi",
    "nb": "hvis|når|dersom / kun|bare|uten|unntatt / og|men",
    "nl": "als|indien|wanneer / tenzij|alleen|zonder|behalve / en|maar",
    "pl": "jeśli|jeżeli|gdy / tylko|wyłącznie|jedynie|bez|chyba|o ile nie|poza|oprócz"
    " / i|oraz|a|ale|lecz",
    "pt": "se|quando|caso / só|somente|apenas|sem|salvo|exceto|a menos"
    "|a não ser / e|mas",
    "ro": r"dacă|când / doar|numai|fără|decât|excep\w{2,6} / și|iar|dar",
    "ru": r"если|когда / только|без|кроме|исключ\w{2,6}|разве / и|а|но",
    "sk": r"ak|keď|pokiaľ / iba|len|bez|okrem|výlučne|(?:ak|pokiaľ)(?: \w{1,20}){0,4}"
    r" ne\w{2,20} / a|ale",
    "sl": "če|kadar / samo|le|brez|razen / in|pa|ampak|vendar",
    "sr": "ако|када?|ako|kada? / само|без|осим|док|samo|bez|osim|dok / и|а|али|те|i|a"
    "|ali",
    "sv": "om|när|ifall / endast|bara|utan|utom|såvida / och|men",
    "sw": "ikiwa|kama / isipokuwa|tu|bila / na|lakini",
    "uk": r"якщо|коли / лише|тільки|без|крім|окрім|хіба|виключ\w{2,5} / і|й|та|а|але",
    "ur": "اگر / جب تک|سوائے|صرف|بغیر|الا / اور|لیکن",
    "vi": "nếu / trừ|chỉ|không có / và|nhưng",
    "zh": "如果|若 / 除|只有|[仅僅]|未经|未經|否则|否則 / 并且|並且|但",
}
_MEANINGS = ("if", "unless", "and")


def _table(meaning: str) -> dict[str, dict[str, str]]:
    place = _MEANINGS.index(meaning)
    return {
        language: {meaning: words.split(" / ")[place]}
        for language, words in _WORDS.items()
    }


IF = _table("if")
UNLESS = _table("unless")
AND = _table("and")
