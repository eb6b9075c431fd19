"""The part of ``negation_tables`` for the Germanic languages but English."""

GERMANIC = {
    "da": {
        "even": "ikke engang|heller ikke|selv ikke",
        "before": r"før",
        "no": r"ikke|aldrig|ingen|intet|uden|nej|hverken|undgå\w{0,2}|forbudt"
        r"|medmindre|undlad|afhold\w{0,2}|lad være|frarådes|umulig\w{0,2}|ingenting"
        r"|undtagen|mangl\w{1,3}"
        r"|u(?:sikker|egnet)\w{0,2}",
    },
    "de": {
        "even": r"auch nicht|nicht einmal|selbst nicht",
        "before": r"bevor|ehe",
        "yes": r"unse?r\w{0,3}|unter\w{0,30}|unten|und|ungef\w{2,5}|untersuch\w{0,6}"
        r"|uns|universi\w{2,5}|union\w{0,3}|unfall\w{0,4}|unverzüglich\w{0,2}"
        r"|unmittelbar\w{0,2}|unbedingt\w{0,2}|unze|unzen",
        "no": r"es sei denn|abgeraten|abzuraten|davor (?:\w{1,20} )?(?:ab|gewarnt)"
        r"|nicht|nichts|nie|niemals"
        r"|kein\w{0,5}"
        r"|keiner\w?|ohne|weder|ausgeschlossen"
        r"|vermeiden|vermeide"
        r"|meiden|niemand|verboten|nirgends|kontraindiziert|un\w{3,}"
        r"|verzicht\w{1,3}|enthalt\w{1,3}|absehen|unterlass\w{1,3}|nein|keinesfalls"
        r"|\w{0,30}los(?:e[mnrs]?)?|fehl\w{2,}|kaum|statt|anstatt|außer|nicht\w{2,}",
    },
    "nb": {
        "even": "ikke engang|heller ikke|selv ikke",
        "before": r"før",
        "no": r"ikke|aldri|ingen|intet|uten|nei|verken|unngå\w{0,2}|forbudt|med mindre"
        r"|frarådes|avstå|la være|umulig\w{0,2}|ingenting|unntatt|mangl\w{1,3}"
        r"|u(?:sikker"
        r"|egnet)\w{0,2}",
    },
    "nl": {
        "even": r"zelfs niet|ook niet(?! (?:als|wanneer))",
        "before": r"voordat|alvorens",
        "yes": r"ook niet (?:als|wanneer)|on(?:der|geveer|der\w{1,30}|line|middellijk|s"
        r"|ze|tvang\w{0,4}"
        r"|twikkel\w{0,4}|tstek\w{0,5}|tbijt\w{0,3}|tlasting\w{0,3}|tdek\w{1,4})",
        "only": r"alleen|slechts|uitsluitend",
        "no": r"tenzij|behalve|afgeraden|niet|geen|nooit|zonder|noch|niets|niemand"
        r"|onthoud\w{0,2}|niks|voorkom\w{0,3}|vermijd|vermijden|nee"
        r"|on\w{4,}",
    },
    "sv": {
        "even": "inte ens",
        "before": r"innan",
        "no": r"inte|ej|nej|aldrig|ingen|inget|inga|utan|varken|undvik\w{0,3}"
        r"|förbjud\w{0,3}|omöjlig\w{0,2}|avråd\w{0,2}|såvida|sakna\w{1,2}"
        r"|ingenting|icke|avstå|avhåll\w{0,2}|oför\w{3,}|olämplig\w{0,2}|osäker\w{0,2}"
        r"|utom",
    },
}
