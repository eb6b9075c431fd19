"""What forbids something: language, meaning, pattern.

Patterns are as in ``negation_tables``. It is narrower than what says no: "do not go"
and "must not", and neither "is not" nor, as "yes", what a translator may well write
for "call at once" or "remember": "do not hesitate", "do not forget".
"""

from i18n_site.text.prohibitions_beyond_europe import BEYOND_EUROPE

_CYRILLIC_LIMIT = r"(?!боле|мене|бољ|більш|менш|ранее|раніше|позже|тільки|только)"
_SERBIAN = (
    r"nemojte|nemoj|ne (?:smijete|smije|smete|sme|treba\w{0,2}|biste trebali)"
    r"|ne \w{2,25}(?:jte|ite|ti)|nikada? ne"
)
_SERBIAN_YES = (
    r"(?:ne|nemojte) (?:zaborav\w{2,5}|oklijeva\w{2,4}|okleva\w{2,4}|ustručava\w{2,4}"
    r"|čeka\w{2,4}|brini\w{0,2}|boj\w{2,4}|odgađa\w{2,4}|odlaž\w{2,4}|mislite|želite"
    r"|nosite|osjeti\w{2,4}|vidite)"
)

PROHIBITION = {
    **BEYOND_EUROPE,
    "bg": {
        "yes": r"не (?:се )?(?:забравяйте|колебайте|чакайте|притеснявайте|отлагайте"
        r"|страхувайте|може\w{0,3}|иска\w{0,3}|зна\w{0,3}|чувства\w{0,3}|сте)",
        "no": r"не (?:(?:го|я|ги|се|му|ѝ|им) ){0,2}\w{2,25}(?:йте|ете)|недейте"
        r"|не (?:бива|трябва|следва)|никога не",
    },
    "ca": {
        "yes": r"no (?:dubt\w{1,4}|oblid\w{1,4}|esper\w{1,4}|només|més)",
        "no": r"no (?:(?:l[aoi]s?|el|els|es|en|hi|us) )?\w{2,25}[eu]u"
        r"|no (?:s['’]ha de|heu de|ha de|cal)|eviteu|mai no",
    },
    "cs": {
        "yes": r"ne(?:zapom\w{2,9}|váhejte|čekejte|bojte|otálejte|odkládejte|jste"
        r"|styďte|mějte|znepokojujte)",
        "no": r"ne\w{1,25}(?:[^aeiouyáéíóúýůě\W]te|ěte)|nesm\w{1,4}|nelze"
        r"|neměl\w? byste|nemusíte|nikdy ne\w{2,25}"
        r"|ne\w{2,25}(?:ovat|[aáeií]t)(?=[.,;!?]|$)",
    },
    "da": {
        "yes": r"(?:tøv|vent|glem|spild|udsæt) (?:ikke|aldrig)|ikke (?:kun|bare"
        r"|mere end"
        r"|længere end|senere end)|(?:hvis|når)(?: \w{1,20}){0,5} ikke",
        "no": r"ikke|aldrig",
    },
    "de": {
        "yes": r"(?:zögern|warten|vergessen|scheuen|fürchten|verlieren|machen) sie"
        r"(?: sich)? (?:nicht|kein\w{0,2})|nicht (?:nur|mehr als|länger als"
        r"|später als)|(?:wenn|falls|sobald|bevor|obwohl|dass)(?: [\w-]{1,20}){0,9}"
        r" (?:nicht|kein\w{0,2}|nie)",
        "no": r"\w{2,20}n sie(?: [^\s.,;:!?]{1,30}){0,9} (?:nicht|nie|niemals"
        r"|kein\w{0,2})"
        r"(?! (?:nur|mehr|länger|später|weniger)(?!\w))"
        r"|(?:nicht|niemals|nie) (?:zu )?\w{2,25}n(?=[.,;!?]|$)"
        r"|(?:soll\w{0,4}|d[aü]rf\w{0,3}|müssen) (?:sie )?(?:[^\s.,;:!?]{1,30} ){0,6}"
        r"(?:nicht|nie|niemals|kein\w{0,2})",
    },
    "el": {
        "yes": r"(?:να )?μην? (?:ξεχ\w{2,6}|διστά\w{2,5}|περιμέν\w{2,4}|καθυστερ\w{2,5}"
        r"|φοβ\w{2,5}|ανησυχ\w{2,5}|παραλείψ\w{2,4}|αμελ\w{2,5})|για να μην?",
        "no": r"μην?|δεν (?:πρέπει|επιτρέπεται|χρειάζεται|θα πρέπει)|ποτέ",
    },
    "es": {
        "yes": r"no (?:se |lo |la )?(?:olvid\w{1,5}|dud\w{1,3}|esper\w{1,4}|tard\w{1,3}"
        r"|demor\w{1,4}|deje|dejes|est[áé]\w?|pued\w{1,4}|t[ie]+n\w{1,3}|sient\w{1,2}"
        r"|sea|quier\w{1,3}"
        r"|s[oó]lo|m[áa]s|menos|haya|preocup\w{1,4}|pierda\w?|sabe|siente|mejora\w?)",
        "no": r"no (?:(?:l[aeo]s?|se|nos|me|te) ){0,2}\w{1,25}[ae][sn]?"
        r"|no (?:debe\w{0,4}|hay que) \w+|nunca \w{2,25}[ae]|evite",
    },
    "et": {
        "yes": r"är(?:ge|a) (?:unusta\w{0,2}|kõhel\w{1,3}|oodake|oota|kart\w{1,3}"
        r"|viivita\w{0,2}|muretse\w{0,2})",
        "no": r"ärge|ära(?! \d)(?= \w{3,})|ei (?:tohi\w{0,2}|pea|peaks|tuleks"
        r"|ole vaja)",
    },
    "fi": {
        "yes": r"älä(?:kää)? (?:unohda|epäröi|odota|pelkää|viivyttele"
        r"|huol\w{1,6})\w{0,4}",
        "no": r"älä(?:kä)?|älkää(?:kä)?"
        r"|ei (?:saa|pidä|tule|tarvitse|kannata|pitäisi|kuulu)|et (?:saa|tarvitse)",
    },
    "fr": {
        "yes": r"n['’](?:oubli|hésit|attend|ayez|êtes|avez)\w{0,3}(?: pas)?"
        r"|ne (?:tardez|craignez|négligez|manquez|perdez|pouvez|savez|voulez|vous"
        r" inquiétez)(?: pas)?",
        "no": r"(?:ne |n['’])(?:l[ae]s? |l['’]|vous |lui |y |en |leur )?\w{2,20}ez"
        r" (?:pas|jamais|plus|aucun\w{0,2}|rien)"
        r"|ne (?:pas|jamais) \w{2,25}|(?:il )?ne (?:faut|doit|doivent) (?:pas|jamais)"
        r"|évitez",
    },
    "hr": {"yes": _SERBIAN_YES, "no": _SERBIAN},
    "hu": {
        "yes": r"ne (?:felejts\w{1,4}|habozz\w{1,3}|várj\w{1,4}|félj\w{1,3}"
        r"|aggódj\w{1,3}|hagyj\w{1,2} ki|késlekedj\w{1,3}|mulass\w{1,4}|halogass\w{1,2}"
        r"|feledj\w{1,3}|tétováz\w{2,5})|(?:hogy|nehogy) ne",
        "no": r"ne(?= \w{3,})|tilos|nem (?:szabad|kell|ajánlott|szükséges)|soha ne",
    },
    "it": {
        "yes": r"non (?:lo |la |si )?(?:appena|dimentic\w{1,4}|esit\w{1,4}"
        r"|aspett\w{1,4}"
        r"|tard\w{1,3}|trascur\w{1,4}|sol[oe]|più|meno|pu[oò]\w{0,2}|abbia\w{0,2}"
        r"|sent\w{1,3}|si[ae]\w{0,3}|sono|è"
        r"|preoccup\w{1,3}|perd\w{1,3}|riesc\w{1,3}|migliora\w?|vi sia|sia)",
        "no": r"non (?:(?:l[aeio]|vi|ci|si|gli|ne) ){0,2}\w{2,25}(?:[ai]|ate|ete|ite"
        r"|re)"
        r"|non (?:deve|devono|bisogna|va|vanno)|eviti",
    },
    "lt": {
        "yes": r"ne(?:pamir\w{2,6}|dvejo\w{2,6}|lauk\w{2,5}|delsk\w{2,4}|bijo\w{2,4}"
        r"|sijaudin\w{2,5}|atidėlio\w{2,5}|sibaimin\w{2,5})",
        "no": r"ne\w{2,25}(?:kite|kit|kitės|ti)|negalima|nereik\w{1,6}|neturėtumėte"
        r"|niekada ne\w{2,25}",
    },
    "lv": {
        "yes": r"ne(?:aizmirst\w{2,4}|vilcin\w{2,6}|gaidiet|baid\w{2,6}|uztrauc\w{2,5}"
        r"|kautrēj\w{2,5}|atlieciet)",
        "no": r"ne\w{2,25}(?:iet|ieties)|nedrīkst|nav (?:jā\w{2,20}|vajadz\w{2,5}"
        r"|ieteic\w{2,4})|nevajag\w{0,5}|nevajadzētu|nekad ne\w{2,25}",
    },
    "nb": {
        "yes": r"(?:nøl|vent|glem|utsett) (?:ikke|aldri)|ikke (?:nøl|vent|glem|bare|kun"
        r"|utsett|mer enn|lenger enn|senere enn)|(?:hvis|når)(?: \w{1,20}){0,5} ikke",
        "no": r"ikke|aldri",
    },
    "nl": {
        "yes": r"(?:aarzel|wacht|vergeet|twijfel|schroom) (?:niet|nooit)"
        r"|niet (?:alleen|meer dan|langer dan|later dan|vergeten)"
        r"|(?:als|indien|wanneer)(?: [\w-]{1,20}){0,8} (?:niet|geen)",
        "no": r"niet|nooit",
    },
    "pl": {
        "yes": r"nie (?:zapom\w{2,8}|wahaj\w{0,4}|zwlekaj\w{0,3}|czekaj\w{0,3}"
        r"|bój\w{0,5}|krępuj\w{0,4}|odkład\w{2,5}|zwlekać|czekać|chodź"
        r"|martw\w{0,4}|wcześniej|później|rzadziej|mniej|więcej|dłużej|krócej)",
        "no": r"nie \w{1,25}(?:[jńźśćżlbpw]|(?<!s)z|(?:[jńźśćżlbpwz])cie)"
        r"|nie (?:należy|wolno|powin\w{2,4}|trzeba|musi\w{0,4})|nigdy nie",
    },
    "pt": {
        "yes": r"não (?:se |o |a )?(?:esque\w{1,4}|hesit\w{1,4}|esper\w{1,4}"
        r"|demor\w{1,4}"
        r"|deix\w{1,4}|é|est(?:á|eja)\w?|tenha\w?|sinta\w?|haja|pode\w?|te[mn]h?\w?|há"
        r"|só|apenas|mais|menos|for|foi|seja"
        r"|quer\w?|sabe|consig\w{1,3}|consegu\w{1,4}|preocup\w{1,3}|sente"
        r"|melhor\w{1,3})",
        "no": r"não (?:(?:[oa]s?|se|lhe|nos|me|te) ){0,2}\w{1,25}[ae]m?"
        r"|não (?:\w{2,25}[aei]r|deve\w{0,2}|se deve)|nunca \w{2,25}[ae]|evite",
    },
    "ro": {
        "yes": r"nu (?:vă |o )?(?:ezita\w{1,3}|uita\w{1,3}|aștepta\w{1,3}|temeți"
        r"|amâna\w{1,3}|îngrijora\w{1,3}|sunteți|puteți|aveți|doar|numai|mai|este|știți"
        r"|vreți|simțiți)",
        "no": r"nu (?:(?:vă|o|îl|le|îi|se|i) |l-|le-){0,2}\w{2,25}(?:ați|eți|iți)"
        r"|nu (?:trebuie|se recomandă)|niciodată nu|evitați",
    },
    "ru": {
        "yes": r"не (?:забу\w{2,7}|забы\w{2,7}|стесня\w{2,6}|медл\w{2,6}|отклады\w{2,6}"
        r"|волну\w{2,6}|бойтесь|ждите|беспоко\w{2,6}|пропус\w{2,6}|тяните|хотите"
        r"|видите|помните|стоит (?:ждать|бояться|откладывать)|сомнева\w{2,5})",
        "no": rf"не {_CYRILLIC_LIMIT}\w{{1,25}}(?:[йиь]те|[йиь]тесь|ать|ить|еть|ять|уть"
        r"|ыть|ться)|не (?:следует|нужно|надо|стоит|должн\w{1,2}|рекоменд\w{2,5}"
        r"|разреша\w{2,5})|нельзя|никогда не",
    },
    "sk": {
        "yes": r"ne(?:zabud\w{2,6}|váhajte|čakajte|bojte|otáľajte|odkladajte|hanbite)",
        "no": r"ne\w{1,25}(?:[^aeiouyáäéíóôúý\W]te|pite)|nesm\w{2,5}|nie je (?:potrebné"
        r"|nutné|vhodné|dovolené)|nemali by ste|nemusíte|nikdy ne\w{2,25}"
        r"|ne\w{2,25}ť(?=[.,;!?]|$)",
    },
    "sl": {
        "yes": r"ne (?:pozab\w{2,5}|odlašajte|oklevajte|čakajte|skrbite|bojte|mislite"
        r"|želite|vidite)",
        "no": r"ne \w{2,25}(?:jte|ite|ti)|ne sme\w{0,3}|ni (?:treba|dovoljeno"
        r"|priporočljivo)|ne bi smeli|nikoli ne|nikar",
    },
    "sr": {
        "yes": _SERBIAN_YES + r"|(?:не|немојте) (?:заборав\w{2,5}|оклева\w{2,4}"
        r"|устручава\w{2,4}|чека\w{2,4}|брини\w{0,2}|бој\w{2,4}|одлаж\w{2,4}|мислите"
        r"|желите|носите|видите)",
        "no": _SERBIAN + r"|немојте|немој|не (?:смете|сме|смијете|треба\w{0,2})"
        rf"|не {_CYRILLIC_LIMIT}\w{{2,25}}(?:јте|ите|ти)|никада? не",
    },
    "sv": {
        "yes": r"(?:tveka|vänta|glöm|dröj) (?:inte|aldrig)|inte (?:bara|mer än"
        r"|längre än"
        r"|senare än)|(?:om|när)(?: \w{1,20}){0,5} inte",
        "no": r"inte|aldrig",
    },
    "tr": {
        "yes": r"(?:unutma|çekinme|bekleme|gecikme|geciktirme|endişelenme|korkma"
        r"|erteleme"
        r"|(?:ihmal|tereddüt|merak) etme)(?:y[ıi]n|mel[ıi])?\w{0,5}",
        "no": r"\w{1,30}m[ae]y[ıi]n\w{0,3}|\w{1,30}m[ae]mal[ıi]\w{0,4}"
        r"|\w{1,30}memeli\w{0,4}|asla",
    },
    "uk": {
        "yes": r"не (?:забу\w{2,6}|соромт\w{2,4}|вага\w{2,6}|зволіка\w{2,5}"
        r"|відклад\w{2,6}"
        r"|хвилю\w{2,6}|бійтеся|чека\w{2,4}|хочете|пропус\w{2,6}|турбу\w{2,6})",
        "no": rf"не {_CYRILLIC_LIMIT}\w{{1,25}}(?:йте|іть|йтесь|йтеся|іться"
        rf"|[бвдзлмнсжчшрт]те|ти"
        r"|тися)"
        r"|не (?:слід|можна|варто|потрібно|треба|повинн\w{1,2}|рекоменд\w{2,5})"
        r"|ніколи не",
    },
}

# "Not only", which no "only" of a source becomes.
NOT_ONLY = {
    "ar": {"no": r"ليس\w{0,2} (?:فقط|\w{2,15} فقط)|لا (?:ي|ت)قتصر"},
    "bg": {"no": "не само"},
    "bn": {"no": "শুধু(?:মাত্র)? (?:\\S{1,12} )?নয়"},
    "ca": {"no": "no (?:només|sols|únicament)"},
    "cs": {"no": r"(?:ne|nejen|není) ?(?:jen|pouze)|nejenom|nejen(?! \w*(?:výš|níž))"},
    "da": {"no": r"ikke (?:kun|bare|udelukkende|alene)"},
    "de": {"no": r"nicht (?:nur|allein|ausschließlich|lediglich)"},
    "el": {"no": r"όχι (?:μόνο|απλώς)|δεν (?:\w{1,15} )?(?:μόνο|αποκλειστικά)"},
    "es": {"no": r"no (?:\w{1,12} )?(?:s[oó]lo|solamente|únicamente|exclusivamente)"},
    "et": {"no": r"mitte (?:ainult|üksnes|vaid)|ei ole (?:ainult|üksnes)"},
    "fa": {"no": r"نه (?:تنها|فقط)|فقط \S{1,15} نیست"},
    "fi": {"no": r"(?:ei|eivät) (?:ole )?(?:vain|ainoastaan|pelkästään)"},
    "fr": {"no": r"(?:pas|non) (?:seulement|uniquement|exclusivement)"},
    "he": {"no": r"לא (?:רק|בלבד)|אינ\w{1,3} רק"},
    "hi": {"no": "(?:केवल|सिर्फ़|सिर्फ) (?:\\S{1,12} ){0,3}नहीं|न (?:केवल|सिर्फ़)"},
    "hr": {"no": r"ne (?:samo|isključivo)|nije samo|nisu samo"},
    "hu": {"no": r"nem (?:csak|csupán|kizárólag)"},
    "id": {"no": r"(?:tidak|bukan) (?:hanya|sekadar|semata)"},
    "it": {"no": r"non (?:\w{1,10} )?(?:sol[oa]|soltanto|solamente|esclusivamente)"},
    "ja": {"no": "(?:だけ|のみ)では?な(?!け)|だけではあり"},
    "ko": {"no": "(?:만|뿐)(?:이|은)? ?아니"},
    "lt": {"no": r"ne (?:tik|vien)|ne tiktai"},
    "lv": {"no": r"ne (?:tikai|vien)|nav (?:tikai|vienīgi)"},
    "ms": {"no": r"bukan (?:hanya|sahaja|sekadar)|tidak hanya"},
    "nb": {"no": r"ikke (?:kun|bare|utelukkende)"},
    "nl": {"no": r"niet (?:alleen|slechts|uitsluitend|enkel)"},
    "pl": {"no": r"nie (?:\w{2,8} )?(?:tylko|wyłącznie|jedynie)"},
    "pt": {"no": r"não (?:\w{1,12} )?(?:só|somente|apenas|exclusivamente|unicamente)"},
    "ro": {"no": r"nu (?:\w{1,10} )?(?:doar|numai|exclusiv)"},
    "ru": {"no": r"не (?:\w{2,20} )?(?:только|лишь|исключительно)"},
    "sk": {"no": r"nie(?:len|lenže)|nie (?:je )?(?:len|iba|výlučne)"},
    "sl": {"no": r"(?:ne|ni|niso) (?:samo|le|zgolj|izključno)"},
    "sr": {"no": r"(?:не|није|нису) (?:само|искључиво)|(?:ne|nije|nisu) samo"},
    "sv": {"no": r"inte (?:bara|endast|enbart|uteslutande)"},
    "sw": {"no": r"(?:si|sio|siyo) (?:\w{2,12} ){0,2}(?:tu|pekee)"},
    "th": {"no": "ไม่(?:ใช่|ได้)?(?:เพียง|แค่|เฉพาะ)"},
    "tr": {"no": r"(?:yalnızca|sadece|yalnız) (?:\w{2,20} ){0,3}değil\w{0,4}"},
    "uk": {"no": r"не (?:\w{2,20} )?(?:тільки|лише|виключно)"},
    "ur": {"no": "(?:صرف|محض) (?:\\S{1,12} ){0,3}نہیں|نہ صرف"},
    "vi": {"no": "không (?:chỉ|phải chỉ)"},
    "zh": {"no": "不(?:仅|僅|只|单|單|限于|限於)|并非仅|並非僅|不是只"},
}

# "Avoid" with a "not", which takes both back.
NEGATED_AVOID = {
    "bg": {"no": r"не (?:\w{2,12} (?:да )?)?избягва\w{0,3}"},
    "ca": {"no": r"no (?:\w{2,12} )?evit\w{1,4}"},
    "cs": {"no": r"nevyhýb\w{1,6}|ne\w{2,10} se vyhýbat"},
    "da": {"no": r"undgå ikke|ikke (?:\w{2,12} )?undgå"},
    "de": {
        "no": r"(?:ver)?meiden sie (?:[\w-]{1,20} ){0,3}nicht"
        r"|nicht (?:zu )?(?:ver)?meiden"
    },
    "el": {"no": r"(?:μην?|δεν) (?:\w{2,12} (?:να )?)?αποφ\w{3,8}"},
    "es": {"no": r"no (?:\w{2,12} )?evit\w{1,3}"},
    "et": {"no": r"ärge vältige|ei \w{2,8} vältida|ära väldi"},
    "fi": {"no": r"älä(?:kää)? vält\w{1,5}|ei \w{2,12} välttää"},
    "fr": {"no": r"n['’]évitez pas|pas (?:\w{2,12} )?éviter"},
    "hr": {"no": r"(?:ne|nemojte) (?:\w{2,12} )?izbjegav\w{1,5}"},
    "hu": {"no": r"ne kerül\w{1,6}|nem \w{2,12} kerülni"},
    "id": {"no": r"(?:jangan|tidak \w{2,8}) (?:meng)?hindari?"},
    "it": {"no": r"non (?:\w{2,12} )?evit\w{1,3}"},
    "ko": {"no": "피하지 ?(?:마|않|말)|피할 필요"},
    "lt": {"no": r"ne(?:si)?venk\w{2,4}"},
    "lv": {"no": r"neizvair\w{2,8}"},
    "ms": {"no": r"(?:jangan|tidak \w{2,8}) (?:meng)?elak\w{0,3}"},
    "nb": {"no": r"unngå ikke|ikke (?:\w{2,12} )?unngå"},
    "nl": {"no": r"(?:ver)?mijd (?:\w{1,20} ){0,3}niet|niet (?:te )?(?:ver)?mijden"},
    "pl": {"no": r"nie (?:\w{2,8} )?unika\w{1,4}"},
    "pt": {"no": r"não (?:\w{2,12} )?evit\w{1,3}"},
    "ro": {"no": r"nu (?:\w{2,12} (?:să )?)?evit\w{1,4}"},
    "ru": {"no": r"не (?:\w{2,12} )?избега\w{2,4}"},
    "sk": {"no": r"nevyhýb\w{1,6}"},
    "sl": {"no": r"ne izogib\w{1,5}"},
    "sr": {"no": r"(?:не|немојте) избегав\w{1,5}|(?:ne|nemojte) izbegav\w{1,5}"},
    "sv": {"no": r"undvik inte|inte (?:\w{2,12} )?undvik\w{0,2}"},
    "sw": {"no": r"usiepuk\w{1,4}"},
    "tr": {"no": r"kaçınma\w{2,8}"},
    "uk": {"no": r"не (?:\w{2,12} )?уника\w{2,4}"},
    "ur": {"no": "(?:پرہیز|گریز) (?:نہ|مت) \\S{2,6}"},
    "vi": {"no": "(?:đừng|không (?:cần|nên|phải)) tránh"},
    "zh": {"no": "(?:不必|不用|无需|無需|不要|勿)避免"},
}
