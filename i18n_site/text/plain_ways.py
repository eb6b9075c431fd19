"""What English says by a "not" and other languages may say without one.

"To avoid falls" is "to prevent" them, what "does not appear for 6 hours" "takes 6
hours to appear".
"""

import re

# Why something is done, not what must be left.
_AIM = re.compile(
    r"(?i)(?:(?:^|[.!?:;] )to|\b(?:in order|so as) to|\b(?:helps?"
    r"|helping)(?: you)?(?: to)?)"
    r" avoid\b"
)
# "Prevent", "guard against".
_PREVENTED = re.compile(
    r"\b(?:prevent|preven[ijgç]|prévenir|prévien|prévent|preveni|vorbeug|vorzubeug"
    r"|verhinder"
    r"|verhüt|förebygg|forebygg|förhindra|hindr|forhindr|ehkäi|esto|estä|koma í veg"
    r"|vältimi|enneta|ennetami|vähend|novērs|nepieļau|apsaug|išveng|voorkom|megelőz"
    r"|elkerül"
    r"|zapobie|uchron|předcház|předejít|předejde|predchádz|predísť|predíd|predišl"
    r"|zabrán"
    r"|zabrani|prepreč|spriječ|spreč|спреч|предотврат|предупре|предпаз|предотвратя"
    r"|запобі"
    r"|уникн|прадухіл|спрыч|önle|engelle|αποφύγ|αποφυγ|προλάβ|πρόληψη|mencegah|cegah"
    r"|menghindar|mengelak|kuepuka|kuzuia|maiwasan|iwasan|phòng|tránh|evita|évite"
    r"|eviter)"
    r"|منع|تجنب|لتفادي|تفادي|وقاية|پیشگیری|جلوگیری|למנוע|למניעת|להימנע|बचने|बचाव|रोकने"
    r"|بچنے|روکنے|এড়াতে|প্রতিরোধ|टाळ|தவிர்|தடுக்க|నివార|నిరోధ|防止|预防|預防|避免|防ぐ"
    r"|避ける|予防|예방|방지|막기|피하|ป้องกัน|หลีกเลี่ยง|ለመከላከል|ለማስወገድ|თავიდან|алдын алу"
)
_LATE = re.compile(
    r"(?i)\b(?:may|might|will|do|does|can|usually do|often do) not (?:always "
    r"|usually )?"
    r"(?:appear|start|begin|show|develop|set in|come on|become|be (?:visible"
    r"|noticeable|felt)"
    r"|take effect|work fully|work)\b[^.;:]{0,30}\b(?:for|until|till)\b"
)
# "It takes", "it lasts", "only after", "up to 12 hours pass".
_TAKES = re.compile(
    r"\b(?:tard[aeo]|demor|llev|lev[ae]|trig|metter|impieg|solo dopo|anche dopo"
    r"|soltanto"
    r"|mettre|mett|prend|dauer|vergeh|duren|duurt|pas na|ta\b|tar\b|tage\b|tager\b"
    r"|går\b|gå\b"
    r"|dröj|liði|líð|tekið|tekur|kest|kesk|menn|kulu|vasta|alles|läh|minna|vot"
    r"|var paiet"
    r"|paiet|tikai pēc|praei|gali praeiti|tik po|beletel|eltelhet|csak|akár|dopiero"
    r"|až\b|teprve"
    r"|trv|šele|tek\b|тек\b|едва|чак|лише|тільки|только|лишь|толькі|abia|pot trece"
    r"|dur[ae]"
    r"|sürebilir|sonra|geçebilir|baru|muncul setelah|huchukua|baada|lumabas|abutin"
    r"|μόνο|μετά"
    r"|έως και|mới|sau|phải mất)"
    r"|才|かか|経って|후에|지나|걸[리릴]|chukua|ใช้เวลา|จึง|หลัง|बाद|ਬਾਅਦ|بعد|طول|می‌کشد|לאחר|אחרי|רק|পরে|পর\b"
    r"|नंतर|பிறகு|கழித்து|தாமத|తర్వాత|በኋላ|შემდეგ|кейін"
)

_PLAIN = re.compile(r"(?i)\b(?:has|have) no (?:smell|odou?r|taste|colou?r)\b")
# "Odourless", "tasteless", "colourless".
_LACKS = re.compile(
    r"\b(?:in[oô]dor|incolor|ins[ií]pid|geruch(?:s?los|sfrei)|geschmacklos|farblos"
    r"|geurloos|reukloos|smaakloos|kleurloos|lukt(?:fri|lös)|lugtfri|smaklös"
    r"|lyktarlaus|hajut(?:on|to)|mau(?:ton|tto)|värit(?:ön|tö)|lõhnatu|maitsetu"
    r"|bekvap|beskon|bespalv|szagtalan|íztelen|színtelen|kokusuz|tatsız|renksiz"
    r"|bezwonn|bezbarwn|bezbarv|bezfarb|bezboj|άοσμ|άχρωμ|άγευστ)"
)


def spares(source: str, translation: str) -> bool:
    """Return whether *translation* needs no word for the "not" of the English *source*.

    It says "prevent" for "to avoid", "takes" or "only after" for "may not appear for",
    "odourless" for "has no smell".
    """
    low = translation.lower()
    if _AIM.search(source):
        return _PREVENTED.search(low) is not None
    if _PLAIN.search(source):
        return _LACKS.search(low) is not None
    return _LATE.search(source) is not None and _TAKES.search(low) is not None
