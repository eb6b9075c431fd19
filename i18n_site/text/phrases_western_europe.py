r"""The main phrases of Galician and Icelandic: language, table, meaning.

Patterns are as in ``negation_tables``.
"""

PHRASES = {
    "gl": {
        "negation": {
            "even": r"nin sequera",
            "nor": r"nin",
            "before": r"antes de (?:que )?",
            "no": r"non|nunca|xamais|sen|ning[uú]n\w{0,3}|nada|ninguén|tampouco"
            r"|a non ser|agás|excepto|salvo|evit[ae]\w{0,2}|prohibid\w{1,2}"
            r"|contraindicad\w{1,2}|desaconsella\w{0,3}|imposible|falta"
            r"|non \w{1,30} (?:nunca|nada|ninguén|ning[uú]n\w{0,3})|non \w{1,12} nunca",
        },
        "strong-negation": {"no": r"non|nunca|xamais"},
        "prohibition": {
            "yes": r"non (?:dubid\w{1,3}|esquez\w{1,3}|agard\w{1,3}|s[oó]|máis)",
            "no": r"non|nunca|xamais|evit[ae]",
        },
        "not-only": {"no": r"non (?:\w{1,12} )?(?:s[oó]|soamente|unicamente)"},
        "negated-avoid": {"no": r"non (?:\w{2,12} )?evit\w{1,3}"},
        "comparison": {
            "less": r"non máis de|menos de|menor(?:es)? (?:de|que|a)|inferior(?:es)? a"
            r"|por debaixo de|como (?:máximo|moito)|ata|ou menos|máxim[oa]s?",
            "more": r"non menos de|máis de|maior(?:es)? (?:de|que|a)|superior(?:es)? a"
            r"|por riba de|como mínimo|polo menos|cando menos|ou máis|mínim[oa]s?",
        },
        "plain-limit": {
            "less": r"menos de|menor(?:es)? de",
            "more": r"máis de|maior(?:es)? de",
        },
        "order": {"before": r"antes", "after": r"despois|tras|logo de"},
        "times": {
            "1": r"(?:unha|1) vez",
            "2": r"(?:dúas|2) veces",
            "3": r"(?:tres|3) veces",
            "4": r"(?:catro|4) veces",
        },
        "period": {
            "day": r"ao día|diari\w{1,5}|cada día|por día|todos os días",
            "week": r"[áa] semana|semanal\w{0,5}|cada semana|por semana",
            "month": r"ao mes|mensual\w{0,5}|cada mes|por mes",
            "year": r"ao ano|anual\w{0,5}|cada ano|por ano",
            "hour": r"por hora|cada hora",
        },
        "deadline": {
            "within": r"dentro de|nun prazo de|no prazo de|antes de que pasen",
            "after": r"(?:despois d|tras )(?:e|as|os)?(?=\s+\d)",
        },
        "opposite": {
            "out of reach": r"fóra do alcance",
            "in reach": r"(?<!fóra d)(?:ao|o) alcance",
            "fasting": r"co estómago baleiro|en xaxún",
            "with food": r"co estómago cheo|coa comida|con comida|con alimentos",
        },
    },
    "is": {
        "negation": {
            "even": r"ekki einu sinni|heldur ekki",
            "before": r"áður en|fyrr en",
            "no": r"ekki|aldrei|eng(?:in\w{0,3}|an?|ar|ir|u|um|ra|ri|rar)|ekkert|án"
            r"|hvorki|nei|hvergi|nema|forða?st\w?|forð(?:ast|ist)\w{0,2}|bann\w{1,4}"
            r"|ó(?:heimil|mögul|gild|hæf|aftur|leyfil|þarf|virk|ráðl)\w{1,9}",
        },
        "strong-negation": {"no": r"ekki|aldrei|hvorki"},
        "prohibition": {
            "yes": r"(?:hik\w{1,3}|bíð\w{1,3}|gleym\w{1,3}) ekki"
            r"|ekki (?:hika|bíða|gleyma|bara|aðeins|meira en|lengur en)"
            r"|ef(?: \w{1,20}){0,6} ekki",
            "no": r"ekki|aldrei|forðist|forðastu",
        },
        "not-only": {"no": r"ekki (?:bara|aðeins|eingöngu|einungis)"},
        "negated-avoid": {"no": r"ekki forðast|forðist ekki"},
        "comparison": {
            "less": r"ekki (?:meira|lengur|fleiri|eldri|oftar) en|(?:minna|færri|yngri"
            r"|lægri|styttri|skemur|undir) en|undir(?=\s+\d)|að hámarki|hámark"
            r"|í mesta lagi|mest(?=\s+\d)|allt að|hámarks\w{0,20}|innan við|eða minna",
            "more": r"ekki (?:minna|færri|skemur|yngri) en|(?:meira|fleiri|eldri|hærri"
            r"|lengri|lengur) en|yfir(?=\s+\d)|að lágmarki|lágmark|að minnsta kosti"
            r"|minnst(?=\s+\d)|lágmarks\w{0,20}|eða meira|eða eldri",
        },
        "plain-limit": {
            "less": r"(?:minna|færri|yngri|lægri) en",
            "more": r"(?:meira|fleiri|eldri|hærri|lengur) en",
        },
        "order": {
            "before": r"fyrir(?! neðan| ofan)|áður en|fyrr en|á undan",
            "after": r"eftir(?! þörfum)|að lokinni|á eftir",
        },
        "times": {
            "1": r"einu sinni",
            "2": r"tvisvar(?: sinnum)?",
            "3": r"þrisvar(?: sinnum)?",
            "4": r"fjórum sinnum",
        },
        "period": {
            "day": r"á dag|daglega|á sólarhring|á hverjum degi|daglegur|dag hvern",
            "week": r"í viku|á viku|vikulega|í hverri viku",
            "month": r"í mánuði|á mánuði|mánaðarlega",
            "year": r"á ári|árlega",
            "hour": r"á klukkustund|á klukkutíma",
        },
        "deadline": {
            "within": r"innan",
            "after": r"eftir(?=\s+\d)",
        },
        "opposite": {
            "out of reach": r"hvorki ná til né sjá|ná ekki til|ekki ná til",
            "in reach": r"(?<!hvorki )ná til og sjá|(?<!ekki )ná til",
            "fasting": r"á fastandi maga|á tóman maga|fastandi",
            "with food": r"með mat|með máltíð",
        },
    },
}
