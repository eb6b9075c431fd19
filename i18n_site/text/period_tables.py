"""How long a period is that something is done in: language, period, pattern.

Patterns are as in ``negation_tables``.
"""

from i18n_site.text.periods_beyond_europe import BEYOND_EUROPE

# Each hour, day, second day, week, month, year.
PERIOD = {
    **BEYOND_EUROPE,
    "de": {
        "other week": r"alle (?:zwei|2) wochen|jede zweite woche|vierzehntägig"
        r"|14-tägig",
        "third day": r"alle (?:drei|3) tage|jeden dritten tag",
        "other day": "jeden zweiten tag|alle zwei tage|alle 2 tage",
        "day": r"täglich\w{0,2}|am tag|pro tag|jeden tag|tages\w{2,}",
        "week": r"wöchentlich\w{0,2}|in der woche|pro woche|jede woche|die woche",
        "month": r"monatlich\w{0,2}|im monat|pro monat|jeden monat",
        "year": r"jährlich\w{0,2}|im jahr|pro jahr|jedes jahr",
        "hour": r"stündlich\w{0,2}|pro stunde|jede stunde",
    },
    "en": {
        "other week": r"every (?:other|second) week|every (?:two|2) weeks"
        r"|fortnightly|(?:a|per|each|every) fortnight",
        "third day": r"every (?:three|3) days|every third day",
        "other day": "every (?:other|second) day|alternate days|every (?:two|2) days",
        "day": "daily|(?:a|per|each|every) day|once-daily",
        "week": "weekly|(?:a|per|each|every) week",
        "month": "monthly|(?:a|per|each|every) month",
        "year": "yearly|annually|(?:a|per|each|every) year",
        "hour": "hourly|(?:an|per|each|every) hour",
        "minute": r"(?:per|each|every) minute|(?:times|breaths|beats) a minute",
        "time": "(?:each|every) time",
    },
    "es": {
        "other week": r"cada (?:dos|2) semanas|quincenal\w{0,5}",
        "third day": r"cada (?:tres|3) días",
        "other day": "cada dos días|cada 2 días|en días alternos|un día sí y otro no",
        "day": r"al día|por día|diari\w{1,6}|cada día|todos los días|a diario",
        "week": r"a la semana|por semana|semanal\w{0,5}|cada semana"
        r"|todas las semanas",
        "month": r"al mes|por mes|mensual\w{0,5}|cada mes|todos los meses",
        "year": r"al año|por año|anual\w{0,5}|cada año|todos los años",
        "hour": "por hora|cada hora|a la hora|todas las horas",
    },
    "fr": {
        "other week": r"toutes les (?:deux|2) semaines|une semaine sur deux|tous"
        r" les (?:15|14|quinze|quatorze) jours",
        "third day": r"tous les (?:trois|3) jours",
        "other day": "un jour sur deux|tous les (?:deux|2) jours",
        "day": r"par jour|quotidien\w{0,6}|chaque jour|tous les jours"
        r"|journali\w{2,3}",
        "week": r"par semaine|hebdomadaire\w{0,4}|chaque semaine|toutes les semaines",
        "month": r"par mois|mensuel\w{0,6}|chaque mois|tous les mois",
        "year": r"par an|annuel\w{0,6}|chaque année|tous les ans|par année",
        "hour": "par heure|chaque heure|toutes les heures|de l['’]heure",
    },
    "it": {
        "other week": r"ogni (?:due|2) settimane|a settimane alterne",
        "third day": r"ogni (?:tre|3) giorni",
        "other day": "a giorni alterni|un giorno sì e uno no|ogni (?:due|2) giorni",
        "day": r"al giorno|giornalier\w|quotidian\w{1,6}|ogni giorno|tutti i giorni"
        r"|al dì",
        "week": r"alla settimana|a settimana|settimanal\w{1,5}|ogni settimana"
        r"|per settimana",
        "month": r"al mese|mensil\w{1,5}|ogni mese",
        "year": r"all['’]anno|annual\w{1,5}|ogni anno",
        "hour": "all['’]ora|ogni ora",
    },
    "nl": {
        "other week": r"om de (?:twee|2) weken|elke (?:twee|2) weken|per (?:twee|2)"
        r" weken|om de (?:andere )?week",
        "third day": r"(?:om de|elke) (?:drie|3) dagen",
        "other day": "om de (?:(?:andere|tweede) )?dag|om de (?:twee|2) dagen|elke"
        " (?:twee|2) dagen",
        "day": r"per dag|dagelijks\w{0,2}|(?:elke|iedere) dag|daags",
        "week": r"per week|wekelijks\w{0,2}|(?:elke|iedere) week|in de week",
        "month": r"per maand|maandelijks\w{0,2}|(?:elke|iedere) maand",
        "year": r"per jaar|jaarlijks\w{0,2}|(?:elk|ieder) jaar",
        "hour": "per uur|(?:elk|ieder) uur",
    },
    "pl": {
        "other week": r"co (?:dwa|2) tygodnie|co drugi tydzień",
        "third day": r"co (?:trzy|3) dni|co trzeci dzień",
        "other day": "co drugi dzień|co (?:dwa|2) dni",
        "day": r"dzienn\w{1,3}|na dobę|na dzień|codzienn\w{1,3}|każdego dnia"
        r"|dobow\w{1,3}",
        "week": r"w tygodniu|na tydzień|tygodniow\w{1,3}|co tydzień|cotygodniow\w{1,3}",
        "month": "miesięcznie|w miesiącu|na miesiąc|co miesiąc",
        "year": r"rocznie|w roku(?! \d)|na rok|co roku?",
        "hour": "na godzinę|co godzinę",
    },
    "pt": {
        "other week": r"(?:a )?cada (?:duas|2) semanas|quinzenal\w{0,5}",
        "third day": r"(?:a )?cada (?:três|3) dias",
        "other day": "em dias alternados|dia sim,? dia não|a cada (?:dois|2) dias",
        "day": r"por dia|ao dia|diári\w{1,2}|diariamente|cada dia|todos os dias",
        "week": r"por semana|semanal\w{0,5}|semanais|cada semana|todas as semanas",
        "month": r"por mês|ao mês|mensal\w{0,5}|mensais|cada mês|todos os meses",
        "year": r"por ano|ao ano|anual\w{0,5}|anuais|cada ano|todos os anos",
        "hour": "por hora|cada hora|a cada hora|de hora em hora",
    },
    "ru": {
        "other week": r"каждые (?:две|2) недели|(?:в|раз в) (?:две|2) недели|через"
        r" неделю",
        "third day": r"каждые (?:три|3) дня|в (?:три|3) дня",
        "other day": "через день|каждые (?:два|2) дня",
        "day": r"в день|в сутки|ежедневн\w{1,3}|каждый день|суточн\w{1,3}",
        "week": r"в неделю|недельн\w{2,3}|еженедельн\w{1,3}|каждую неделю",
        "month": r"в месяц|месячн\w{2,3}|ежемесячн\w{1,3}|каждый месяц",
        "year": r"в год|ежегодн\w{1,3}|каждый год",
        "hour": "в час|каждый час|ежечасно",
    },
    "cs": {
        "other week": r"(?:každé|co) (?:dva|2) týdny|každý druhý týden|za (?:dva|2)"
        r" týdny|jednou za 14 dní",
        "third day": r"(?:každé|co) (?:tři|3) dny|každý třetí den",
        "other day": r"obden|každý druhý den|každé dva dny",
        "day": r"denně|za den|každý den|na den|denní\w{0,3}",
        "week": r"týdně|za týden|každý týden|na týden|v týdnu|týdenní\w{0,3}",
        "month": r"měsíčně|za měsíc|každý měsíc|měsíční\w{0,3}",
        "year": r"ročně|za rok|každý rok|každoročně",
        "hour": r"za hodinu|každou hodinu",
    },
    "uk": {
        "other week": r"кожні (?:два|2) тижні|на (?:два|2) тижні",
        "third day": r"кожні (?:три|3) дні",
        "other day": r"через день|кожні (?:два|2) дні",
        "day": r"на день|добов\w{1,3}|на добу|щодня|щоденн\w{1,3}|кожн(?:ий день"
        r"|ого дня)|в день"
        r"|у день",
        "week": r"на тиждень|тижнев\w{1,3}|щотижня|щотижнев\w{1,3}|кожного тижня"
        r"|кожен тиждень",
        "month": r"на місяць|щомісяця|щомісячн\w{1,3}|кожного місяця",
        "year": r"на рік|щороку|щорічн\w{1,3}|кожного року",
        "hour": r"на годину|щогодини",
    },
    "sv": {
        "other week": r"varannan vecka|var 14:e dag|var fjortonde dag",
        "third day": r"var tredje dag|var 3:e dag",
        "other day": r"varannan dag",
        "day": r"om dagen|per dag|dagligen|varje dag|daglig\w{0,2}|per dygn",
        "week": r"i veckan|per vecka|varje vecka|veckovis|en gång i veckan",
        "month": r"i månaden|per månad|varje månad|månatlig\w{0,3}|månadsvis",
        "year": r"om året|per år|varje år|årlig\w{0,3}",
        "hour": r"i timmen|per timme|varje timme",
    },
    "da": {
        "other week": r"hver anden uge|hver 2. uge|hver 14. dag",
        "third day": r"hver tredje dag|hver 3. dag",
        "other day": r"hver anden dag",
        "day": r"om dagen|daglig\w?|pr\.? dag|hver dag|døgn\w{0,6}",
        "week": r"om ugen|ugentlig\w?|pr\.? uge|hver uge",
        "month": r"om måneden|månedlig\w?|pr\.? måned|hver måned",
        "year": r"om året|årlig\w?|pr\.? år|hvert år",
        "hour": r"i timen|pr\.? time|hver time",
    },
    "nb": {
        "other week": r"annenhver uke|hver andre uke|hver 14. dag",
        "third day": r"hver tredje dag|hver 3. dag",
        "other day": r"annenhver dag",
        "day": r"om dagen|daglig\w?|per dag|hver dag",
        "week": r"i uken|ukentlig\w?|per uke|hver uke",
        "month": r"i måneden|månedlig\w?|per måned|hver måned",
        "year": r"i året|årlig\w?|per år|hvert år",
        "hour": r"i timen|per time|hver time",
    },
    "el": {
        "other week": r"κάθε (?:δύο|δυο|2) εβδομάδες|κάθε δεύτερη εβδομάδα",
        "third day": r"κάθε (?:τρεις|3) (?:η)?μέρες",
        "other day": r"μέρα παρά μέρα|κάθε δεύτερη (?:μέρα|ημέρα)",
        "day": r"την (?:η)?μέρα|ημερησίως|καθημεριν\w{1,3}|κάθε (?:η)?μέρα|ανά ημέρα"
        r"|ημερήσι\w{1,3}",
        "week": r"την εβδομάδα|εβδομαδιαί\w{1,3}|κάθε εβδομάδα|ανά εβδομάδα",
        "month": r"τον μήνα|μηνιαί\w{1,3}|κάθε μήνα|ανά μήνα",
        "year": r"τον χρόνο|το έτος|ετησίως|κάθε χρόνο|ετήσι\w{1,3}",
        "hour": r"την ώρα|κάθε ώρα|ανά ώρα",
    },
    "ro": {
        "other week": r"la (?:fiecare )?(?:două|2) săptămâni",
        "third day": r"la (?:fiecare )?(?:trei|3) zile",
        "other day": r"la două zile|o dată la două zile",
        "day": r"pe zi|zilnic\w{0,2}|în fiecare zi|fiecare zi",
        "week": r"pe săptămână|săptămânal\w{0,2}|în fiecare săptămână",
        "month": r"pe lună|lunar\w{0,2}|în fiecare lună",
        "year": r"pe an|anual\w{0,2}|în fiecare an",
        "hour": r"pe oră|în fiecare oră",
    },
    "hu": {
        "other week": r"kéthetente|minden második héten|2 hetente",
        "third day": r"háromnaponta|minden harmadik nap",
        "other day": r"kétnaponta|minden második nap",
        "day": r"naponta|napi|minden nap|mindennap",
        "week": r"hetente|heti|minden héten",
        "month": r"havonta|havi|minden hónapban",
        "year": r"évente|évi|minden évben",
        "hour": r"óránként|minden órában",
    },
    "fi": {
        "other week": r"joka toinen viikko|(?:kahden|2) viikon välein",
        "third day": r"joka kolmas päivä|(?:kolmen|3) päivän välein",
        "other day": r"joka toinen päivä",
        "day": r"päivässä|päivittäin\w{0,4}|joka päivä|vuorokaudessa",
        "week": r"viikossa|viikoittain\w{0,4}|joka viikko",
        "month": r"kuukaudessa|kuukausittain\w{0,4}|joka kuukausi",
        "year": r"vuodessa|vuosittain\w{0,4}|joka vuosi",
        "hour": r"tunnissa|joka tunti",
    },
}
