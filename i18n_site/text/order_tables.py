"""What puts something off, or lets it wait: language, meaning, pattern.

Patterns are as in ``negation_tables``.
"""

_NUMBER = r"(?=\s+\d)"

# Not before a time: the contrary of "within" and of "up to".
EARLIEST = {
    "ar": {"earliest": r"في أقرب وقت بعد|ليس قبل|لا قبل|(?:في )?أقرب موعد"},
    "bg": {"earliest": r"най-рано|не по-рано"},
    "bn": {"earliest": r"সবচেয়ে আগে হলে|অন্তত \S{1,10} \S{1,10} পরে?|আগে নয়"},
    "ca": {"earliest": r"com a molt aviat|no abans"},
    "cs": {"earliest": r"nejdříve|ne dříve"},
    "da": {"earliest": r"tidligst|ikke før"},
    "de": {
        "earliest": rf"frühestens|nicht vor{_NUMBER}|erst nach{_NUMBER}"
        r"|nicht früher als"
    },
    "el": {"earliest": r"το νωρίτερο|όχι νωρίτερα|όχι πριν"},
    "en": {
        "earliest": r"at the earliest|(?:no|not) (?:sooner|earlier)|until|only|wait"
        r"|at least|minimum"
    },
    "es": {"earliest": r"como pronto|como muy pronto|no antes|lo más pronto"},
    "et": {"earliest": r"kõige varem|mitte varem|mitte enne"},
    "fa": {"earliest": r"زودترین زمان|نه زودتر|نه پیش از|نه قبل از"},
    "fi": {"earliest": r"aikaisintaan|ei ennen|ei aikaisemmin"},
    "fr": {"earliest": r"au plus tôt|pas avant|au moins"},
    "he": {"earliest": r"לכל המוקדם|לא לפני"},
    "hi": {"earliest": r"जल्द से जल्द \d|से पहले (?:नहीं|न)|के बाद ही"},
    "hr": {"earliest": r"najranije|ne prije"},
    "hu": {"earliest": r"legkorábban|leghamarabb|nem korábban"},
    "id": {"earliest": r"paling (?:cepat|awal)|tidak sebelum"},
    "it": {"earliest": r"al più presto|non prima"},
    "ja": {"earliest": r"早くても|より前に(?:は|しない)"},
    "ko": {"earliest": r"빨라도|이전에는 안"},
    "lt": {"earliest": r"anksčiausiai|ne anksčiau"},
    "lv": {"earliest": r"agrākais|ne agrāk"},
    "ms": {"earliest": r"paling awal|tidak sebelum"},
    "nb": {"earliest": r"tidligst|ikke før"},
    "nl": {"earliest": r"op zijn vroegst|niet (?:eerder|vroeger)|niet vóór|pas na"},
    "pl": {"earliest": r"najwcześniej|nie wcześniej"},
    "pt": {"earliest": r"no mínimo|o mais cedo|não antes"},
    "ro": {"earliest": r"cel mai devreme|nu mai devreme|nu înainte"},
    "ru": {"earliest": r"не раньше|не ранее|самое раннее"},
    "sk": {"earliest": r"najskôr|nie skôr"},
    "sl": {"earliest": r"najprej po|ne prej"},
    "sr": {"earliest": r"најраније|не пре|najranije|ne pre"},
    "sv": {"earliest": r"tidigast|inte förrän|inte före"},
    "sw": {"earliest": r"mapema zaidi ni|si kabla ya|sio kabla ya"},
    "th": {"earliest": r"อย่างเร็ว(?:ที่)?สุด|ไม่ก่อน"},
    "tr": {"earliest": r"en erken|önce değil"},
    "uk": {"earliest": r"не раніше|найраніше"},
    "ur": {"earliest": r"جلد سے جلد \d|سے پہلے (?:نہیں|نہ)"},
    "vi": {"earliest": r"sớm nhất|không trước"},
    "zh": {"earliest": r"最早|不早[于於]"},
}

# "The sooner, the better", and "the later, the better".
SOONER = {"en": {"sooner": r"the (?:sooner|earlier)"}}
_LATER = {
    "ar": r"كلما (?:تأخر|تأخّر|أبطأ|طال)\w{0,4}|كلما كان (?:ذلك )?متأخر\w{0,3}",
    "bg": r"колкото по-късно",
    "bn": r"যত (?:দেরি|দেরী|পরে)\S{0,3}",
    "ca": r"com més tard|quan més tard",
    "cs": r"čím později|čím déle",
    "da": r"jo senere|jo længere",
    "de": r"je später|je länger",
    "el": r"όσο (?:πιο )?(?:αργά|αργότερα|αργότερο|καθυστερ\w{1,5})",
    "en": r"the later",
    "es": r"cuanto más tarde|entre más tarde|mientras más tarde|cuanto más tard\w{1,3}",
    "et": r"mida hiljem",
    "fa": r"هر ?چه (?:دیرتر|بیشتر تأخیر)",
    "fi": r"mitä myöhemmin",
    "fr": r"plus (?:\w{1,12} ){0,4}(?:tard|tardivement)"
    r"|plus (?:vous|tu) (?:tarde|attend)\w{0,3}",
    "he": r"ככל ש\w{1,12} (?:\w{1,12} )?מאוחר(?: יותר)?",
    "hi": r"जितन\S (?:अधिक |ज़्यादा )?(?:देर|बाद)",
    "hr": r"što (?:ga |je |ih |se )?(?:kasnije|duže)",
    "hu": r"minél (?:később\w{0,3}|tovább)",
    "id": r"(?:semakin|makin) (?:lambat|lama|telat|terlambat)",
    "it": r"(?:quanto )?più tardi|più (?:si |la |lo )?(?:aspett\w{1,3}|ritard\w{1,3})",
    "ja": r"遅(?:い|ければ遅い|く(?:なれば)?なる|く飲む|く服用する)ほど|後になるほど",
    "ko": r"늦을수록|늦게 [^ ]{1,6}수록|늦으면 늦을",
    "lt": r"kuo vėliau",
    "lv": r"jo vēlāk",
    "ms": r"(?:semakin|makin|lebih) (?:lambat|lewat)",
    "nb": r"jo senere|jo lenger",
    "nl": r"hoe later|hoe langer",
    "pl": r"im później|im dłużej",
    "pt": r"quanto mais tarde|quanto mais (?:demor|atras)\w{1,4}",
    "ro": r"cu cât (?:\w{1,10} )?(?:mai )?târziu|cu cât (?:\w{1,10} ){1,3}mai târziu",
    "ru": r"чем (?:\w{2,10} )?(?:позже|позднее|дольше)",
    "sk": r"čím neskôr|čím dlhšie",
    "sl": r"(?:čim|kolikor) (?:pozneje|kasneje)",
    "sr": r"што (?:је |га |се )?касније|što (?:je |ga |se )?kasnije",
    "sv": r"ju senare|ju längre",
    "sw": r"kwa kuchelewa|(?:kadiri|jinsi) \w{2,12}(?:chelewa|chelewesha)\w{0,3}"
    r"|ukichelewa zaidi",
    "th": r"ยิ่ง[ก-๙]{0,12}(?:ช้า|นาน)",
    "tr": r"ne kadar (?:geç|sonra)",
    "uk": r"(?:чим|що) пізніше|чим довше",
    "ur": r"جتنی (?:زیادہ )?دیر|جتنا (?:بعد|دیر)",
    "vi": r"(?:càng|uống|dùng) (?:muộn|trễ|chậm)(?= (?:càng|thì))"
    r"|càng (?:\w{1,6} )?(?:muộn|trễ|chậm)",
    "zh": r"越[晚迟遲]|[晚迟遲]得?越",
}

# "After that", "after a wait", for "wait 30 minutes before"; the tables of deadlines
# have "after 30 minutes".
_WAITED = {
    "ar": r"بعد (?:ال)?انتظار\w?|بعد أن تنتظر|بعد ذلك|بعدها",
    "bn": r"অপেক্ষা\S{0,2} (?:করার )?পরে?|তারপরে?|এরপরে?",
    "cs": r"poté|po čekání",
    "da": r"derefter|bagefter",
    "de": r"danach|nach einer wartezeit",
    "el": r"μετά από αναμονή|και μετά",
    "es": r"después(?=[.,;]| beb| tom)|tras esperar|después de esperar",
    "fa": r"(?:پس|بعد) از (?:گذشت |حداقل |انتظار|این|آن)|سپس|بعدا?ً?(?=[.،])",
    "fi": r"sen jälkeen|odotettuasi",
    "fr": r"après avoir (?:attendu|patienté)|après ce délai",
    "he": r"(?:אחרי|לאחר) (?:המתנה|שהמתנת\w|שחיכית\w|מכן)|אחר כך",
    "hi": r"(?:इंतज़ार|इंतजार|प्रतीक्षा)(?: करने)? के बाद|उसके बाद|इसके बाद",
    "hu": r"várakozás után|azután|ezután",
    "it": r"dopo (?:aver atteso|di che)",
    "ja": r"待った後|その後|\d+ ?(?:時間|分間?|日間?)(?:以上)?(?:待|経|た|お)\w{0,6}後",
    "ko": r"기다린 ?(?:후|뒤|다음)|(?:둔|쉰|지난|휴식한) ?(?:후|뒤|다음)"
    r"|그 ?(?:후|뒤|다음)"
    r"|\d+ ?(?:시간|분|일)(?:간| ?이상)? [^ ]{1,6}(?: ?[^ ]{1,4})? ?(?:후|뒤|다음)",
    "nl": r"daarna|na het wachten",
    "pl": r"potem|po odczekaniu",
    "pt": r"depois(?=[.,;])|(?:após|depois de) (?:esperar|aguardar)",
    "ro": r"după aceea|după ce (?:ați )?aștept\w{1,4}",
    "ru": r"после этого|после ожидания",
    "sk": r"potom|po čakaní",
    "sr": r"након тога|после тога|nakon toga|posle toga",
    "sv": r"därefter|efteråt",
    "sw": r"baada ya (?:kusubiri|hapo)|baadaye",
    "th": r"หลังจากนั้น|หลัง(?:จาก)?รอ",
    "tr": r"bekle(?:dikten|yip|meden|dikten) sonra|(?:ondan|daha|dinlendikten) sonra",
    "uk": r"після цього|після очікування",
    "ur": r"انتظار(?: کرنے)? کے بعد|اس کے بعد",
    "vi": r"sau đó|sau khi (?:chờ|đợi|nghỉ)",
    "zh": r"\d+ ?(?:个?小时|個?小時|分[钟鐘]|天|日)(?:之|以)?[后後]|[然随隨之]?[后後]再"
    r"|[半一两兩二三四五六七八九十]个?(?:小[时時]|分[钟鐘]|天)(?:之|以)?[后後]|[然随隨][后後]",
}

# "Only after", or a wait, for "not until".
_ONLY_AFTER = {
    "ar": r"(?:فقط|إلا) بعد|انتظر\w{0,2}",
    "bg": r"едва|чак|изчакайте|само след",
    "bn": r"পরেই|অপেক্ষা",
    "cs": r"až(?= (?:po|za|když|budete|bude|vám))|teprve|počkejte|vyčkejte",
    "da": r"først|vent",
    "de": r"erst|warten",
    "el": r"μόνο (?:αφού|όταν|μετά)|περιμένετε",
    "es": r"espere|solo (?:después|cuando|tras)|únicamente",
    "fa": r"تنها (?:پس|بعد|زمانی)|فقط (?:پس|بعد|زمانی|وقتی)|صبر کنید",
    "fi": r"vasta|odota\w{0,3}|odottakaa",
    "fr": r"attend\w{1,4}|seulement (?:après|quand|lorsque)|uniquement (?:après|quand)",
    "he": r"רק (?:אחרי|לאחר|כאשר|כש\w+)|המתינו|להמתין",
    "hi": r"के बाद ही|होने पर ही|इंतज़ार|इंतजार|प्रतीक्षा|तभी",
    "hr": r"tek|pričekajte|sačekajte",
    "hu": r"csak|várjon|várja",
    "id": r"tunggu\w{0,3}|hanya setelah|baru boleh",
    "it": r"solo (?:dopo|quando)|attend\w{1,3}|aspett\w{1,4}",
    "ja": r"てから|たら|待[ちつっ]",
    "ko": r"야 ?합니다|후에만|다음에만|기다[리려린]|때까지 기다",
    "nb": r"først|vent",
    "nl": r"pas|wacht",
    "pl": r"dopiero|odczekaj\w{0,3}|zaczekaj\w{0,3}|poczekaj\w{0,3}",
    "pt": r"só|somente|apenas|espere|aguarde",
    "ro": r"abia|așteptați|doar după|numai după",
    "ru": r"только (?:через|после|когда|спустя)|подождите|дождитесь|лишь",
    "sk": r"až(?= (?:po|keď|budete))|počkajte",
    "sl": r"šele|počakajte",
    "sr": r"тек|сачекајте|tek|sačekajte",
    "sv": r"först|vänta",
    "sw": r"subiri|baada ya \S{2,20} tu",
    "th": r"รอ|หลังจาก[ก-๙]{1,30}เท่านั้น",
    "tr": r"ancak|bekleyin\w{0,3}|yalnızca",
    "uk": r"лише (?:через|після|коли)|тільки (?:через|після|коли)|зачекайте"
    r"|дочекайтеся",
    "ur": r"کے بعد ہی|انتظار",
    "vi": r"chỉ (?:\S{1,8} ){0,4}(?:sau|khi)|đợi|chờ|hãy đợi",
    "zh": r"才|等",
}

# "Before a time is over" is "within" it.
_BY_THEN = {
    "ar": r"قبل (?:مرور|مضي|انقضاء)",
    "ca": rf"abans de(?: les| els)?{_NUMBER}",
    "cs": r"před uplynutím",
    "de": r"vor ablauf",
    "es": rf"antes de(?: l[ao]s)?{_NUMBER}|antes de que (?:pasen|transcurran)",
    "fr": rf"avant(?: les| un délai de)?{_NUMBER}",
    "hr": r"prije isteka",
    "it": rf"prima (?:di|che)(?: trascorr\w{{2,5}}| passino)?{_NUMBER}",
    "nl": rf"voor het verstrijken|vóór{_NUMBER}",
    "pl": r"przed upływem",
    "pt": rf"antes (?:de|das|dos){_NUMBER}|antes de (?:completar|decorrid)\w{{0,4}}",
    "ro": r"înainte de (?:trecerea|expirarea)",
    "ru": r"до истечения",
    "sk": r"pred uplynutím",
    "sr": r"пре истека|pre isteka",
    "uk": r"до (?:закінчення|спливу)",
}

LATER = {language: {"later": words} for language, words in _LATER.items()}
WAITED = {language: {"waited": words} for language, words in _WAITED.items()}
ONLY_AFTER = {each: {"only after": words} for each, words in _ONLY_AFTER.items()}
BY_THEN = {language: {"by then": words} for language, words in _BY_THEN.items()}
