"""Words for "24 hours a day, 7 days a week" that have no number."""

import re

# English, with the numbers that other languages leave out.
_ENGLISH = re.compile(
    r"(?i)\b24[ -]?hours?[ -](?:a|per|every) ?day\b|\b24/7\b|\b24[ -]hour\b"
    r"|\b7 days a week\b|\b(?:a?round|all round) the clock\b|\bday (?:and|or) night\b"
    r"|\bat (?:any|all) (?:times?|hours?)(?: of (?:the )?day)?\b|\balways open\b"
)
# Day and night, at any hour, round the clock, without a pause, every day.
_WORDS = re.compile(
    "rund um die uhr|tag und nacht|jederzeit|täglich|døgnåp|døgnåb|sólarhring"
    "|dag en nacht|dag och natt|nótt|alla tider|dygnet|døgn|altijd bereikbaar"
    "|dag als nacht|dagelijks|jour et nuit|de jour comme de nuit|à toute heure"
    "|sans interruption|en continu|en permanence|día y noche"
    "|las veinticuatro horas|todo el día|a cualquier hora|de día o de noche"
    "|de día y de noche|dia e noite|dia ou noite|a qualquer hora|todos os dias"
    "|todos los días|tous les jours|tutti i giorni|toda a semana|giorno e notte"
    "|a qualsiasi ora|a tutte le ore|zi și noapte|non[- ]?stop|permanent"
    "|la orice oră|dia i nit|a qualsevol hora|día e noite|a calquera hora"
    "|cał[ąae]j? dob|całodobow|dzień i noc|nepřetržit|ve dne v noci|dnem i nocí"
    "|nepretržit|vo dne v noci|kdykoli|kedykoľvek|круглосуточн|круглые сутки"
    "|в любое время|цілодобов|у будь-який час|денонощн|деноноще|по всяко време"
    "|0–24|danonoćn|даноноћн|bilo kada|noć|dan i noć|neprekidno|noč|kadarkoli"
    "|visą parą|visu diennakti|ööpäev|vuorokauden|milloin tahansa|éjjel-nappal"
    "|éjjel és nappal|bármikor|folyamatosan|gece gündüz|günün her saati"
    "|kesintisiz|her an|όλο το 24ωρο|όλο το εικοσιτετράωρο|μέρα και νύχτα"
    "|μέρα-νύχτα|ημέρα και νύχτα|על השעון|סביב השעון|יממה|בכל שעה|يوميا|يوميًا"
    "|على مدار الساعة|مدار اليوم|ليل نهار|ليلا ونهارا|شبانه|تمام وقت|در هر ساعت"
    "|दिन-रात|दिन रात|चौबीसों|हर समय|کسی بھی وقت|دن رات|چوبیس|দিনরাত|দিন-রাত"
    "|সারাক্ষণ|সব সময়|சதா|இரவும் பகலும்|எந்நேரமும்|全天|昼夜|晝夜|日夜|全年无休"
    "|全天候|昼夜問わず|終日|いつでも|연중무휴|언제든|하루 종일|종일|ตลอด"
    "|suốt ngày đêm|ngày đêm|bất cứ lúc nào|siang dan malam|siang malam"
    "|setiap saat|sepanjang|kapan saja|bila-bila masa|usiku na mchana"
    "|mchana na usiku|saa zote|wakati wowote"
    # Further languages, and "all days of the week".
    "|тәулік бойы|күні-түні|күн-түн|кез келген уақытта|gecə-gündüz|gün ərzində"
    "|შეუწყვეტლად|დღე და ღამე|მთელი დღე|სადღეღამისო|кругласутачна|суткі|ден и ноќ"
    "|деноноќно|непрекинато|цел ден|ሌት ተቀን|ቀንና ሌሊት|ሙሉ ቀን|ቀን ከሌት|దినరాత|రాత్రింబవళ్లు"
    "|పగలు రాత్రి|ఎల్లప్పుడూ|दिवस-रात्र|दिवसरात्र|चोवीस|अहोरात्र|રાત-દિવસ|ચોવીસ|ਦਿਨ-ਰਾਤ|ਚੌਵੀ"
    "|இரவு பகல|நாள் முழுவதும்|எப்போதும்|24/7|araw at gabi|araw-gabi|buong araw|anumang oras"
    "|døgnets|alla dagar|alle dager|alle dage|alle dagen|alla veckans dagar"
    "|alla dygnets"
    "|alle tage|an allen tagen|jeden tag|elke dag|iedere dag|joka päivä"
    "|kaikkina päivinä"
    "|iga päev|kõigil päevadel|katru dienu|visas dienas|kasdien|kiekvieną dieną|visomis"
    "|alla daga|hvern dag|minden nap|a hét minden|vse dni|vsak dan|svi dani|svih dana"
    "|svaki dan|svakog dana|svakodnevno|сваки дан|свих дана|сваког дана|svaki dan u"
    "|codziennie|każdego dnia|wszystkie dni|každý den|denně|všechny dny|každý deň|denne"
    "|všetky dni|ежедневно|каждый день|без выходных|без перерыв|щодня|без вихідних"
    "|штодня"
    "|без выхадных|всеки ден|всички дни|ежедневно|секој ден|în fiecare zi|toate zilele"
    "|zilnic|tots els dies|cada dia|todos os días|cada día|tous les jours|ogni giorno"
    "|haftanın her günü|her gün|καθημερινά|κάθε μέρα|κάθε ημέρα|όλες τις (?:η)?μέρες"
    "|כל יום|כל ימות|בכל ימי|כל השבוע|طوال|كل يوم|أيام الأسبوع|هر روز|تمام روزهای"
    "|हर दिन|रोज़|सातों दिन|ہر روز|ساتوں دن|প্রতিদিন|सात दिवस|రోజూ|தினமும்|每天|每日"
    "|毎日|年中無休|매일|연중|ทุกวัน|mỗi ngày|hằng ngày|cả tuần|setiap hari|kila siku"
    "|araw-araw|күн сайын|hər gün|ყოველდღ|በየቀኑ|በሳምንት ሙሉ"
)


def day_and_night(source: str) -> bool:
    """Return whether *source*, which is English, says "day and night" or the like."""
    return _ENGLISH.search(source) is not None


def round_clock(source: str, translation: str) -> bool:
    """Return whether both texts say "day and night", English the *source*.

    Then its "24 hours a day" or "24/7" has no number to lose.
    """
    return day_and_night(source) and _WORDS.search(translation.lower()) is not None
