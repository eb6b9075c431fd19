"""What a slip turns into its opposite: language, meaning, pattern.

Patterns are as in ``negation_tables``. A meaning and its opposite stand side by side;
a language may lack a pair whose words it uses for other things, too.
"""

from i18n_site.text.opposites_beyond_europe import BEYOND_EUROPE

# The opposite of each meaning.
OPPOSITE = {
    "raise": "lower",
    "lower": "raise",
    "stop": "go on",
    "go on": "stop",
    "out of reach": "in reach",
    "in reach": "out of reach",
    "with food": "fasting",
    "fasting": "with food",
    "always": "never",
    "never": "always",
    "ever": "never",
    "at once": "later",
    "early": "later",
    "even if": "unless",
    "unless": "even if",
    "rare": "common",
    "common": "rare",
    "often": "seldom",
    "seldom": "often",
    "open": "closed",
    "closed": "open",
    "cool": "freezer",
    "freezer": "cool",
    "small": "large",
    "large": "small",
}

OPPOSITES = {
    **BEYOND_EUROPE,
    "cs": {
        "raise": r"zvyšte|zvyšujte|zvýšit|zvyšovat|zvyš",
        "lower": r"snižte|snižujte|snížit|snižovat|sniž",
        "stop": r"přestaňte|přerušte|ukončete|přestat",
        "go on": r"pokračujte|pokračovat",
        "out of reach": r"mimo d\w{3,5}",
        "in reach": r"(?:v|na) dohledu|v dosahu|na dosah",
        "with food": r"s jídlem|při jídle|s potravou",
        "fasting": r"bez jídla|nalačno|na lačno",
    },
    "da": {
        "raise": r"øg\w?|forøg\w?|hæv",
        "lower": r"reducer|nedsæt\w?|mindsk|sænk",
        "stop": r"stop|ophør|hold op",
        "go on": r"fortsæt",
        "out of reach": r"utilgængeligt|uden for",
        "in reach": r"tilgængeligt for|inden for (?:børns )?rækkevidde",
        "with food": r"(?:sammen )?med (?:mad|et måltid)",
        "fasting": r"uden mad|på tom mave|fastende",
    },
    "de": {
        "raise": r"erhöhen|erhöht|steigern|verdoppeln|vergrößern",
        "lower": r"reduzieren|verringern|senken|vermindern|herabsetzen|halbieren",
        "stop": r"(?:beenden|unterbrechen|stoppen) sie|(?:brechen|setzen)"
        r" sie(?: [\w-]{1,30}){1,5} ab|hören sie|nicht mehr|abbrechen|absetzen",
        "go on": r"setzen sie(?: [\w-]{1,30}){1,5} fort"
        r"|(?:machen|fahren|nehmen) sie(?: [\w-]{1,30}){0,5} (?:weiter|fort)"
        r"|fortsetzen|fortfahren|weiternehmen",
        "out of reach": r"außer(?:halb der)? (?:reich|sicht|griff)\w{0,9}-?"
        r"|unzugänglich|fernhalten|fern(?=\s+von)",
        "in reach": r"in (?:der )?(?:reich|sicht|griff)\w{0,9}-?|zugänglich",
        "with food": r"mit (?:dem )?essen|mit (?:einer )?mahlzeit|zu den mahlzeiten"
        r"|zum essen|mit nahrung",
        "fasting": r"ohne (?:essen|nahrung|mahlzeit)|nüchtern\w{0,2}"
        r"|auf (?:leeren|nüchternen) magen",
    },
    "el": {
        "raise": r"αυξήστε|αυξάνετε|να αυξ\w{3,6}",
        "lower": r"μειώστε|μειώνετε|ελαττώστε|να μειώ\w{3,5}",
        "stop": r"(?:να )?σταματήστε|(?:να )?σταματήσετε|διακόψτε|διακόψετε",
        "go on": r"συνεχίστε|συνεχίσετε",
        "out of reach": r"μακριά από|δεν (?:βλέπουν|φθάνουν|φτάνουν)\w{0,3}",
        "in reach": r"(?<!δεν )(?:βλέπουν|φθάνουν|φτάνουν)(?: και)?",
        "with food": r"με (?:φαγητό|τροφή|το φαγητό)",
        "fasting": r"χωρίς (?:φαγητό|τροφή)|με άδειο στομάχι|νηστικ\w{2,3}",
    },
    "en": {
        "raise": r"increase(?= (?:the|your|this|it|to|by|slowly|gradually))"
        r"|raise(?= (?:the|your))",
        "lower": r"(?:reduce|decrease|lower)"
        r"(?= (?:the|your|this|it|to|by|slowly|gradually))",
        "stop": r"stop(?= (?:taking|using|the|this|treatment|breast\w{0,7}|it))"
        r"|discontinue|end (?:the|your)",
        "go on": r"continue(?= (?:to|taking|using|the|with|your|treatment|this))"
        r"|keep (?:taking|using)",
        "out of reach": r"out of (?:the )?(?:reach|sight)|away from children"
        r"|out of children['’]s reach",
        "in reach": r"within (?:easy )?reach",
        "with food": r"with (?:food|a meal|meals|a snack|or after (?:food|meals))",
        "fasting": r"without food|(?:on )?an empty stomach|fasting"
        r"|with or without food",
    },
    "es": {
        "raise": r"aumente\w?|aumentar|incremente|suba",
        "lower": r"reduzca\w?|reducir|disminuya\w?|disminuir|baje",
        "stop": r"deje de|dejar de|suspenda\w?|interrumpa\w?|suspender|interrumpir"
        r"|pare",
        "go on": r"continúe|siga|continuar|seguir tomando|prosiga",
        "out of reach": r"fuera de(?:l| la)? (?:vista|alcance)",
        "in reach": r"(?:a la|al) (?:vista|alcance)",
        "with food": r"con (?:alimentos|comida|las comidas|la comida)",
        "fasting": r"sin (?:alimentos|comida|comer)|en ayunas|con el estómago vacío",
    },
    "fi": {
        "raise": r"suurenna|lisää|nosta|kasvata",
        "lower": r"pienennä|vähennä|laske|alenna",
        "stop": r"lopeta|keskeytä",
        "go on": r"jatka|jatkakaa",
        "out of reach": r"poissa|ulottumattomi\w{1,3}|pois(?= lasten)",
        "in reach": r"lasten (?:ulottuvilla|näkyvillä)",
        "with food": r"ruoan (?:kanssa|yhteydessä)|aterian yhteydessä|ruuan kanssa",
        "fasting": r"ilman ruokaa|tyhjään (?:maha|vatsa)\w{2,5}|tyhjällä vatsalla"
        r"|paastotilassa",
    },
    "fr": {
        "raise": r"augmentez|augmenter|accroissez",
        "lower": r"réduisez|réduire|diminuez|diminuer|abaissez|baissez",
        "stop": r"(?:arrêtez|cessez|interrompez|arrêter|cesser|interrompre)(?: de)?",
        "go on": r"continuez|poursuivez|continuer|poursuivre",
        "out of reach": r"hors de (?:la )?(?:portée|vue)|hors de leur portée",
        "in reach": r"à (?:la )?(?:portée|vue)|à leur portée",
        "with food": r"avec (?:de la nourriture|des aliments|un repas|les repas"
        r"|les aliments)|pendant (?:les|un|le) repas|au cours d['’]un repas",
        "fasting": r"sans (?:nourriture|aliments|manger)|à jeun"
        r"|l['’]estomac vide|en dehors des repas",
    },
    "hu": {
        "raise": r"növelje|emelje",
        "lower": r"csökkentse|mérsékelje",
        "stop": r"hagyja abba|szakítsa meg|függessze fel",
        "go on": r"folytassa",
        "out of reach": r"elzárva|elől elzárva|elzárt",
        "in reach": r"elérhető|számára elérhető",
        "with food": r"étkezés közben|étellel|étkezéssel",
        "fasting": r"étel nélkül|éhgyomorra|üres gyomorra",
    },
    "it": {
        "raise": r"aument(?:i|are|ate|a)|increment(?:i|are)|innalz(?:i|are)",
        "lower": r"ridu(?:ca|rre|cete|ci)|diminui(?:sca|re)|abbass(?:i|are)",
        "stop": r"(?:smetta|smettere|interrompa|interrompere|sospenda|sospendere"
        r"|cessi|cessare)(?: di)?",
        "go on": r"continu(?:i|are|ate)|prosegu(?:a|ire)",
        "out of reach": r"fuori dalla (?:vista|portata)|lontano da\w{0,3}",
        "in reach": r"(?:alla|a) (?:vista|portata)",
        "with food": r"con (?:il )?cibo|con i pasti|durante i pasti|a stomaco pieno",
        "fasting": r"senza cibo|a digiuno|a stomaco vuoto",
    },
    "nb": {
        "raise": r"øk|øke|hev",
        "lower": r"reduser\w?|senk|minsk",
        "stop": r"stopp|slutt|avbryt",
        "go on": r"fortsett\w?",
        "out of reach": r"utilgjengelig|utenfor",
        "in reach": r"tilgjengelig for|innen(?:for)? rekkevidde",
        "with food": r"(?:sammen )?med (?:mat|et måltid)",
        "fasting": r"uten mat|på tom mage|fastende",
    },
    "nl": {
        "raise": r"verhoog|verhogen|vermeerder",
        "lower": r"verlaag|verlagen|verminder|verminderen",
        "stop": r"stop|staak|stoppen|beëindig",
        "go on": r"ga door|doorgaan|blijf|vervolg",
        "out of reach": r"buiten (?:het )?(?:bereik|zicht)",
        "in reach": r"binnen (?:het )?(?:bereik|zicht)",
        "with food": r"met (?:voedsel|eten|een maaltijd|wat eten)|bij de maaltijd"
        r"|tijdens de maaltijd",
        "fasting": r"zonder (?:voedsel|eten)|op een (?:lege|nuchtere) maag|nuchter",
    },
    "pl": {
        "raise": r"zwiększ\w{0,4}|zwiększyć|podnieś|podnieść",
        "lower": r"zmniejsz\w{0,4}|zmniejszyć|obniż\w{0,3}|zredukuj\w{0,3}",
        "stop": r"przesta\w{1,4}|przerw\w{1,4}|odstaw\w{0,3}|zaprzesta\w{1,4}",
        "go on": r"kontynu\w{2,5}",
        "out of reach": r"niedostępn\w{2,3}|niewidoczn\w{2,3}|poza zasięgiem",
        "in reach": r"dostępn\w{2,3}|widoczn\w{2,3}|w zasięgu",
        "with food": r"z (?:jedzeniem|posiłkiem|pokarmem)|podczas (?:posiłku|jedzenia)",
        "fasting": r"bez (?:jedzenia|posiłku)|na czczo|na pusty żołądek",
    },
    "pt": {
        "raise": r"aument(?:e|ar|em)|suba",
        "lower": r"reduz(?:a|ir|am)|diminu(?:a|ir)|baixe",
        "stop": r"(?:pare|deixe|parar|deixar) de|interromp(?:a|er)|suspend(?:a|er)",
        "go on": r"continu(?:e|ar)|prossiga|siga tomando",
        "out of reach": r"fora d[aoe] (?:vista|alcance)|longe d\w{1,3}",
        "in reach": r"(?:à|ao) (?:vista|alcance)",
        "with food": r"com (?:alimentos|comida|as refeições|uma refeição)"
        r"|às refeições",
        "fasting": r"sem (?:alimentos|comida|comer)|em jejum|com o estômago vazio",
    },
    "ro": {
        "raise": r"creșteți|măriți|crește",
        "lower": r"reduceți|scădeți|micșorați|reduce",
        "stop": r"opriți|încetați|întrerupeți",
        "go on": r"continuați",
        "out of reach": r"nu (?:se lăsa|lăsați) la|ferit de|departe de",
        "in reach": r"la (?:vederea|îndemâna)",
        "with food": r"cu (?:alimente|mâncare|mâncarea)|în timpul mesei",
        "fasting": r"fără (?:alimente|mâncare)|pe stomacul gol|pe nemâncate",
    },
    "ru": {
        "raise": r"увелич\w{2,5}|повы(?:сьте|шайте|сить|шать)",
        "lower": r"уменьш\w{2,5}|сни(?:зьте|жайте|зить|жать)|сократите",
        "stop": r"прекрат\w{2,4}|прекращай\w{0,2}|перестаньте|прервите|отмените",
        "go on": r"продолж\w{2,5}",
        "out of reach": r"недоступн\w{2,3}|вне (?:досягаемости|доступа)|подальше",
        "in reach": r"доступн\w{2,3}|в пределах досягаемости",
        "with food": r"(?:с|вместе с) (?:едой|пищей)|во время еды",
        "fasting": r"без (?:еды|пищи)|натощак|на (?:пустой|голодный) желудок",
    },
    "sv": {
        "raise": r"öka|höj|öka\w?",
        "lower": r"minska|sänk|reducera",
        "stop": r"sluta|avbryt|upphör",
        "go on": r"fortsätt",
        "out of reach": r"utom (?:syn|räck)\w{0,7}",
        "in reach": r"inom (?:syn|räck)\w{0,7}",
        "with food": r"(?:tillsammans )?med (?:mat|en måltid)|i samband med (?:mat"
        r"|måltid)",
        "fasting": r"utan mat|på (?:fastande|tom) mage|fastande",
    },
    "uk": {
        "raise": r"збільш\w{1,5}|підвищ\w{1,4}",
        "lower": r"зменш\w{1,5}|зни(?:зьте|жуйте|зити)",
        "stop": r"припин\w{2,4}|перестаньте|перервіть",
        "go on": r"продовж\w{2,5}",
        "out of reach": r"недоступн\w{2,3}|поза досяжністю|подалі",
        "in reach": r"доступн\w{2,3}|в межах досяжності",
        "with food": r"(?:з|разом з|із) їжею|під час їжі",
        "fasting": r"без їжі|натще|на порожній шлунок",
    },
}
