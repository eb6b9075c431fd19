"""Phrases of time: language, meaning, pattern. As in ``phrase_tables``."""

# How often in a period, said in words.
TIMES = {
    "ar": {
        "1": "مرة واحدة|مرة",
        "2": "مرتين|مرتان",
        "3": "ثلاث مرات",
        "4": "أربع مرات",
        "?": "[٠-٩0-9]+ مرات",
    },
    "de": {
        "1": "einmal",
        "2": "zweimal",
        "3": "dreimal",
        "4": "viermal",
        "?": r"\d+ ?mal",
    },
    "en": {
        "1": "once(?= (?:a|an|per|each|every|daily|weekly|monthly|in) )"
        "|once (?:daily|weekly|monthly|hourly|a day|a week|a month)"
        "|one time (?:a|per)",
        "2": "twice|two times",
        "3": "thrice|three times",
        "4": "four times",
        "?": r"\d+ times",
    },
    "es": {
        "1": "una vez|1 vez",
        "2": "dos veces|2 veces",
        "3": "tres veces|3 veces",
        "4": "cuatro veces|4 veces",
        "?": r"\d+ veces",
    },
    "fa": {
        "1": "یک ?بار|یک مرتبه|یکبار",
        "2": "دو ?بار|دو مرتبه",
        "3": "سه ?بار|سه مرتبه",
        "4": "چهار ?بار",
        "?": r"\d+ ?بار",
    },
    "fr": {
        "1": "une fois|1 fois",
        "2": "deux fois|2 fois",
        "3": "trois fois|3 fois",
        "4": "quatre fois|4 fois",
        "?": r"\d+ fois",
    },
    "hi": {
        "1": "एक बार|1 बार",
        "2": "दो बार|2 बार",
        "3": "तीन बार|3 बार",
        "4": "चार बार|4 बार",
        "?": r"\d+ बार",
    },
    "ja": {
        "1": "(?:1|１|一)[回度]",
        "2": "(?:2|２|二)[回度]",
        "3": "(?:3|３|三)[回度]",
        "4": "(?:4|４|四)[回度]",
        "?": r"\d+回",
    },
    "pt": {
        "1": "uma vez|1 vez",
        "2": "duas vezes|2 vezes",
        "3": "três vezes|3 vezes",
        "4": "quatro vezes|4 vezes",
        "?": r"\d+ vezes",
    },
    "zh": {
        "1": "(?:1|一)[次回]",
        "2": "(?:2|两|兩|二)[次回]",
        "3": "(?:3|三)[次回]",
        "4": "(?:4|四)[次回]",
        "?": r"\d+次",
    },
}

# Each hour, day, second day, week, month, year.
PERIOD = {
    "ar": {
        "day": "يوميا|يوميًا|يوميّاً|يومياً|في اليوم|كل يوم|باليوم|اليومية|اليومي",
        "week": "أسبوعيا|أسبوعيًا|أسبوعياً|في الأسبوع|كل أسبوع|الأسبوعية|بالأسبوع",
        "month": "شهريا|شهريًا|شهرياً|في الشهر|كل شهر|الشهرية",
        "year": "سنويا|سنويًا|سنوياً|في السنة|كل سنة|كل عام|في العام",
        "hour": "كل ساعة|في الساعة|بالساعة",
    },
    "de": {
        "other day": "jeden zweiten tag|alle zwei tage|alle 2 tage",
        "day": r"täglich\w{0,2}|am tag|pro tag|jeden tag|tages\w{2,}",
        "week": r"wöchentlich\w{0,2}|in der woche|pro woche|jede woche|die woche",
        "month": r"monatlich\w{0,2}|im monat|pro monat|jeden monat",
        "year": r"jährlich\w{0,2}|im jahr|pro jahr|jedes jahr",
        "hour": r"stündlich\w{0,2}|pro stunde|jede stunde",
    },
    "en": {
        "other day": "every (?:other|second) day|alternate days|every (?:two|2) days",
        "day": "daily|(?:a|per|each|every) day|once-daily",
        "week": "weekly|(?:a|per|each|every) week",
        "month": "monthly|(?:a|per|each|every) month",
        "year": "yearly|annually|(?:a|per|each|every) year",
        "hour": "hourly|(?:an|per|each|every) hour",
    },
    "es": {
        "other day": "cada dos días|cada 2 días|en días alternos|un día sí y otro no",
        "day": r"al día|por día|diari\w{1,6}|cada día|todos los días|a diario",
        "week": r"a la semana|por semana|semanal\w{0,5}|cada semana"
        r"|todas las semanas",
        "month": r"al mes|por mes|mensual\w{0,5}|cada mes|todos los meses",
        "year": r"al año|por año|anual\w{0,5}|cada año|todos los años",
        "hour": "por hora|cada hora|a la hora|todas las horas",
    },
    "fa": {
        "other day": "یک روز در میان|هر دو روز",
        "day": "در روز|روزانه|هر روز|روزی",
        "week": "در هفته|هفتگی|هر هفته|هفته‌ای",
        "month": "در ماه|ماهانه|هر ماه|ماهی",
        "year": "در سال|سالانه|هر سال|سالی",
        "hour": "در ساعت|هر ساعت|ساعتی",
    },
    "fr": {
        "other day": "un jour sur deux|tous les (?:deux|2) jours",
        "day": r"par jour|quotidien\w{0,6}|chaque jour|tous les jours"
        r"|journali\w{2,3}",
        "week": r"par semaine|hebdomadaire\w{0,4}|chaque semaine|toutes les semaines",
        "month": r"par mois|mensuel\w{0,6}|chaque mois|tous les mois",
        "year": r"par an|annuel\w{0,6}|chaque année|tous les ans|par année",
        "hour": "par heure|chaque heure|toutes les heures|de l['’]heure",
    },
    "hi": {
        "other day": "हर दूसरे दिन|एक दिन छोड़कर",
        "day": "दिन में|प्रतिदिन|रोज़ाना|रोज|रोज़|हर दिन|दैनिक|प्रति दिन",
        "week": "सप्ताह में|हफ़्ते में|हफ्ते में|प्रति सप्ताह|हर सप्ताह|हर हफ़्ते|साप्ताहिक",
        "month": "महीने में|प्रति माह|हर महीने|मासिक",
        "year": "साल में|प्रति वर्ष|हर साल|वार्षिक|सालाना",
        "hour": "घंटे में|प्रति घंटा|हर घंटे|प्रति घंटे",
    },
    "ja": {
        "other day": "一日おき|1日おき|隔日",
        "day": r"(?:1|１|一)日|毎日|日に",
        "week": r"(?:1|１|一)?週間?に|毎週|(?:1|１|一)週",
        "month": r"(?:1|１|一)?[かカヶケヵ]?月に|毎月",
        "year": r"(?:1|１|一)?年に|毎年",
        "hour": r"毎時|(?:1|１|一)時間",
    },
    "pt": {
        "other day": "em dias alternados|dia sim,? dia não|a cada (?:dois|2) dias",
        "day": r"por dia|ao dia|diári\w{1,2}|diariamente|cada dia|todos os dias",
        "week": r"por semana|semanal\w{0,5}|semanais|cada semana|todas as semanas",
        "month": r"por mês|ao mês|mensal\w{0,5}|mensais|cada mês|todos os meses",
        "year": r"por ano|ao ano|anual\w{0,5}|anuais|cada ano|todos os anos",
        "hour": "por hora|cada hora|a cada hora|de hora em hora",
    },
    "zh": {
        "other day": "隔日|隔天|每两天|每兩天|每2天",
        "day": "每天|每日|一天|一日|天天|1天|1日",
        "week": "每周|每週|一周|一週|每星期|1周",
        "month": "每月|每个月|每個月|一个月",
        "year": "每年|一年|1年",
        "hour": "每小时|每小時|每个小时|一小时|每一小时",
    },
}

# Morning and afternoon, as they follow or precede the hours of a clock.
HALF_DAY = {
    "ar": {"am": "ص|صباحا|صباحًا|صباحاً|فجرا", "pm": "م|مساء|مساءً|ظهرا|ظهرًا|ليلا|عصرا"},
    "de": {"am": "morgens|vormittags|früh", "pm": "nachmittags|abends|nachts|mittags"},
    "en": {
        "am": r"\d{1,2}(?:[:.]\d\d)?\s?a\.?m\.?|in the morning",
        "pm": r"\d{1,2}(?:[:.]\d\d)?\s?p\.?m\.?|in the (?:afternoon|evening)"
        r"|at night",
    },
    "es": {
        "am": r"\d{1,2}(?:[:.]\d\d)?\s?a\.?\s?m\.?|de la (?:mañana|madrugada)",
        "pm": r"\d{1,2}(?:[:.]\d\d)?\s?p\.?\s?m\.?|de la (?:tarde|noche)",
    },
    "fa": {"am": "صبح|بامداد|ق.ظ", "pm": "عصر|شب|بعدازظهر|بعد از ظهر|ب.ظ|ظهر"},
    "fr": {"am": "du matin", "pm": "de l['’]après-midi|du soir"},
    "hi": {"am": "सुबह|पूर्वाह्न|प्रातः", "pm": "शाम|रात|दोपहर|अपराह्न"},
    "ja": {"am": "午前|朝", "pm": "午後|夕方|夜"},
    "pt": {"am": "da manhã|da madrugada", "pm": "da tarde|da noite"},
    "zh": {"am": "上午|早上|凌晨|清晨", "pm": "下午|晚上|傍晚|夜里|中午"},
}
