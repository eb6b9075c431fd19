"""Phrases that set a limit: language, meaning, pattern, as in ``negation_tables``.

Within a language the more particular meaning stands first: "not more than".
"""

# "less": at most, below; "more": at least, above; "?": said with a negation that
# may stand far off in another language.
COMPARISON = {
    "ar": {
        "less": "[وفب]?(?:لا (?:يزيد|تزيد|يتجاوز|تتجاوز)|ألّ?ا (?:يزيد|تزيد|يتجاوز)"
        "|أقل|أدنى من"
        "|يقل|تقل|(?:ك|ب)?حدّ? أقصى"
        "|الحد الأقصى|حتى|دون)"
        "|على الأكثر|ما لا يزيد"
        r"|القصوى|الأقصى|الأعلى",
        "more": "[وفب]?(?:لا (?:يقل|تقل)|ألّ?ا (?:يقل|تقل)|أكثر|أكبر|أعلى من"
        "|(?:ك|ب)?حدّ? أدنى"
        "|الحد الأدنى|يزيد"
        "|تزيد|يتجاوز"
        "|فوق)|على الأقل"
        r"|الدنيا|الأدنى",
    },
    "de": {
        "less": r"höchstens|weniger als|unter(?=\s+\d)|bis zu|kleiner als"
        r"|nicht mehr als"
        r"|maximal|jünger als|oder weniger|nicht länger als|nicht über"
        r"|maximal\w{1,2}|(?<=tages)höchst\w{2,8}|höchst(?:dosis|menge)|maximum"
        r"|\w{0,20}höchst(?:dosis|menge|dauer)|kürzer als|niedriger als",
        "more": r"mindestens|mehr als|über(?=\s+\d)|größer als|nicht weniger als"
        r"|minimal"
        r"|älter als|oder mehr|länger als|wenigstens|ab(?=\s+\d)"
        r"|minimal\w{1,2}|mindest\w{3,20}|minimum|höher als",
    },
    "en": {
        "?": r"not (?:be )?exceed\w{0,3}",
        "limit": r"(?:not|never|\w{0,6}n['’]t)(?: \w{1,20}){0,3} (?:more|longer) than",
        "within": r"within(?=\s+\d)",
        "to": r"(?<!\d )(?<!up )to(?! each)(?=\s+\d)"
        r"(?!\s+\d{5}| \d{1,2}(?::\d\d)? ?[ap]\.?m)",
        "less": r"less than|fewer than|(?:under|below)(?=\s+\d)|at most"
        r"|(?:no|not) more than|up to|maximum|or (?:less|fewer|under|younger)"
        r"|no longer than"
        r"|(?:no|not) (?:greater|higher|older) than|younger than|lower than"
        r"|smaller than",
        "more": r"(?:no|not|never|\w{0,6}n['’]t)(?: \w{1,20}){0,3} (?:less|fewer) than"
        r"|more than|(?:over|above)(?=\s+\d)|at least"
        r"|minimum|or (?:more|over|older|higher|above)|longer than|exceeds?"
        r"|greater than"
        r"|older than|higher than|larger than",
    },
    "es": {
        "less": r"menos de|no más de|menor(?:es)? (?:de|que|a)|inferior(?:es)? a"
        r"|por debajo de|como (?:máximo|mucho)|hasta|o menos|a lo sumo|máximo"
        r"|no superior(?:es)? a|(?<!a )menos que"
        r"|máxim[oa]s?|más corto que",
        "more": r"más de|por encima de|al menos|por lo menos|como mínimo"
        r"|no menos de|[oy] más|mínimo"
        r"|mayor(?:es)? (?:de|que|a)|superior(?:es)? a|más que"
        r"|mínim[oa]s?|durante más de",
    },
    "fa": {
        "less": "کمتر|حداکثر|زیر|تا|نه بیشتر|کم‌تر",
        "more": "بیشتر|بیش از|حداقل|دست‌کم|بالای|دست کم|نه کمتر",
    },
    "fr": {
        "less": r"(?<!au )(?<!du )moins (?:de|que|d['’]\w{1,20})|pas plus (?:de|que"
        r"|d['’]\w{1,20})|au plus|(?:au|en)[- ]dessous d[eu]"
        r"|inférieure?s? à|jusqu['’]à|maximum|maximal\w{0,2}|ou moins"
        r"|n['’]excédant pas|ne dépassant pas|tout au plus"
        r"|maximale?s?|maximaux",
        "more": r"plus (?:de|que|d['’]\w{1,20})|au[- ]dessus d[eu]|au moins"
        r"|du moins|supérieure?s? à|(?:ou|et) plus"
        r"|pas moins (?:de|d['’]\w{1,20})|minimum|minimal\w{0,2}|au minimum"
        r"|à partir de"
        r"|minimale?s?|minimaux",
    },
    "hi": {
        "less": "से (?:अधिक|ज़्यादा|ज्यादा|ऊपर) (?:न|नहीं|मत|ना)|से नीचे"
        "|से कम(?! से कम| न| नहीं| मत)|अधिक से अधिक|ज़्यादा से ज़्यादा"
        "|अधिकतम|या (?:उससे )?कम|से अधिक नहीं|से ज़्यादा नहीं"
        r"|से अधिकतम",
        "more": "से कम (?:न|नहीं|मत|ना)|से ऊपर|से (?:अधिक|ज़्यादा|ज्यादा)(?! से)"
        "|कम से कम|न्यूनतम|या अधिक|या उससे अधिक|से कम नहीं"
        r"|अधिक से ज़्यादा",
    },
    "it": {
        "less": r"non più di|meno di|(?<!a )meno che|al massimo|massimo|fino a|o meno"
        r"|(?:inferior|minor)[ei] (?:a(?:i|l|lla)?|di)|al di sotto"
        r"|sotto(?: i)?(?=\s+\d)"
        r"|non superior[ei] a|non oltre"
        r"|massim[aei]",
        "more": r"non meno di|più di|più che|almeno|al minimo|minimo|o più|oltre"
        r"|(?:superior|maggior)[ei] (?:a(?:i|l|lla)?|di)|al di sopra"
        r"|sopra(?: i)?(?=\s+\d)"
        r"|minim[aei]",
    },
    "ja": {
        "within": "以内",
        "less": r"超えて[^、。]{0,12}(?:ない|いけ|なら|ません)"
        r"|最大[^、。]{0,20}まで|未満|以下|最大|まで|多くとも|より少な"
        "|超えない|超えず|長くても|遅くとも"
        "|超えては|下回(?!ら)"
        r"|より短|最高",
        "more": "より[上大高長]|下回らな|下回らず|以上|超|より多|少なくとも|最低|最小"
        "|上回"
        r"|より長",
    },
    "ko": {
        "within": "이내",
        "less": "미만|이하|넘지|초과하지|최대|보다 적"
        r"|보다 낮|보다 짧|보다 작|를 넘지|을 넘지",
        "more": "이상|초과|최소|적어도|보다 많|밑돌지|넘는|넘게"
        r"|보다 높|보다 길|보다 크|를 넘|을 넘",
    },
    "nl": {
        "less": r"niet meer dan|minder dan|hoogstens|maximaal|maximum|ten hoogste"
        r"|(?:onder|beneden)(?: de)?(?=\s+\d)|(?:lager|jonger|kleiner) dan|of minder"
        r"|niet langer dan|(?<!\d )tot(?=\s+\d)"
        r"|maximale|(?:korter|jonger) dan",
        "more": r"niet minder dan|meer dan|minstens|minimaal|ten minste|minimum|of meer"
        r"|boven(?: de)?(?=\s+\d)|(?:hoger|ouder|groter|langer) dan"
        r"|minimale",
    },
    "pl": {
        "less": r"nie więcej niż|mniej niż|maksymalnie|(?:co )?najwyżej|poniżej"
        r"|(?:młodsz|mniejsz|niższ)\w{1,3} niż|nie (?:dłużej|później) niż|lub mniej"
        r"|nie przekracza\w{0,3}"
        r"|maksymaln\w{1,4}|krócej niż|krótsz\w{1,3} niż",
        "more": r"nie mniej niż|więcej niż|co najmniej|przynajmniej|minimum|powyżej"
        r"|ponad"
        r"|(?:starsz|większ|wyższ)\w{1,3} niż|dłużej niż|lub więcej|przekracza\w{0,3}"
        r"|minimaln\w{1,4}|dłuższ\w{1,3} niż",
    },
    "pt": {
        "less": r"menos de|não mais (?:de|que)|menor(?:es)? (?:de|que|a)"
        r"|inferior(?:es)? a"
        r"|abaixo de|no máximo|até|ou menos|máximo|(?<!a )menos que"
        r"|máxim[oa]s?",
        "more": r"mais de|acima de|pelo menos|ao menos|no mínimo|não menos (?:de|que)"
        r"|ou mais|mínimo"
        r"|maior(?:es)? (?:de|que|a)|superior(?:es)? a|mais que|mais do que"
        r"|mínim[oa]s?",
    },
    "ru": {
        "less": r"(?<!\d )до(?=\s+\d)(?!\s+\d{1,2}\s+[а-яіїє]{3,10}\s+\d)|не (?:более"
        r"|больше|выше|старше|превыша\w{1,4}"
        r"|дольше|позднее|позже)|менее|меньше"
        r"|максимум|максимально|ниже|младше|моложе"
        r"|максимальн\w{2,3}|короче|не выше",
        "more": r"не (?:менее|меньше|ниже|младше)|более|больше|минимум|выше|старше"
        r"|свыше|по крайней мере|превыша\w{1,4}|дольше"
        r"|минимальн\w{2,3}",
    },
    "sw": {
        "less": r"si zaidi ya|(?<!\d )hadi(?= (?:mg |ml |mcg |g )?\d)|usizidi\w{0,2}"
        r"|isizidi|chini ya|pungufu ya|au chini"
        r"|yasiyozidi|isiyozidi|usiozidi|\w{1,3}siyozidi",
        "more": r"si chini ya|zaidi ya|angalau|juu ya(?=\s+(?:nyuzi )?(?:joto )?\d)"
        r"|au zaidi|kuzidi|\w{1,3}siyopungua",
    },
    "tr": {
        "less": r"fazla \w{1,30}m[ae][yzm]\w{0,9}|en (?:fazla|çok)|yaş alt\w{1,4}"
        r"|altında\w{0,3}"
        r"|\w{1,30}[dt][ae]n (?:küçük|kısa|düşük)|az(?:ı|dır)?(?! \w{1,30}m[ae][yzm])"
        r"|azami|maksimum|en yüksek|(?:veya|ya da) daha (?:kısa|az|küçük)",
        "more": r"az \w{1,30}m[ae][yzm]\w{0,9}|en az|yaş (?:üst|üzer)\w{1,4}"
        r"|fazla\w{0,4}|üzerinde\w{0,3}"
        r"|üstünde\w{0,3}|\w{1,30}[dt][ae]n (?:büyük|uzun|yüksek)"
        r"|asgari|minimum|en düşük|(?:veya|ya da) daha (?:uzun|çok|büyük)",
    },
    "vi": {
        "less": r"không (?:quá|vượt quá|nhiều hơn)|nhiều nhất|ít hơn|tối đa"
        r"|dưới(?=\s+\d)|chưa đến"
        r"|chưa tới|thấp hơn|nhỏ hơn|trở xuống"
        r"|ngắn hơn",
        "more": r"không (?:dưới|ít hơn)|nhiều hơn|ít nhất|(?<!\d )trên(?=\s+\d)"
        r"|tối thiểu"
        r"|(?:hơn|quá)(?=\s+\d)|cao hơn|lớn hơn|trở lên"
        r"|dài hơn|lâu hơn",
    },
    "zh": {
        "within": "以[内內]",
        "less": "少于|少於|小于|小於|低于|低於|不超过|不超過|至多|最多|以下"
        "|不到|不足|未满|未滿"
        "|不多于|不大于|不高于|不[得要能应可]超过|不[得要能应可]多于"
        "|不[得要能应可]高于"
        r"|最大|最高",
        "more": "多于|多於|大于|大於|高于|高於|超过|超過|至少|最少|以上|不少于"
        "|不[得要能应可]少于|不[得要能应可]低于"
        "|不少於|不低于|不小于"
        r"|最小|最低",
    },
    "cs": {
        "less": r"(?<!\d )až(?=\s+\d)|nejvýše|maximálně|nanejvýš|nejvíce?|méně než"
        r"|ne (?:více|déle) než"
        r"|pod(?=\s+\d)|(?:nižší|mladší|menší|kratší)\w{0,3}(?: než|(?=\s+\d))"
        r"|nepřekr\w{3,8}"
        r"|nebo méně"
        r"|maximální\w{0,3}|kratší dobu než|méně než",
        "more": r"alespoň|aspoň|nejméně|minimálně|ne méně než|více než|přes(?=\s+\d)"
        r"|nad(?=\s+\d)|(?:vyšší|starší|větší|delší)\w{0,3}(?: než|(?=\s+\d))|déle než"
        r"|nebo více"
        r"|minimální\w{0,3}|od(?=\s+\d+ let)(?!\s+\d+ let do)",
    },
    "uk": {
        "less": r"(?<!\d )до(?=\s+\d)(?!\s+\d{1,2}\s+[а-яіїє]{3,10}\s+\d)|не (?:більше"
        r"|вище|старше|довше|пізніше|перевищу\w{1,4})"
        r"|щонайбільше|менше"
        r"|максимум|нижче|молодш\w{1,3}|молодше"
        r"|максимальн\w{1,3}|коротше",
        "more": r"не (?:менше|нижче|молодше)|щонайменше|принаймні|мінімум|більше|вище"
        r"|понад|старш\w{1,3}|довше|перевищу\w{1,4}"
        r"|мінімальн\w{1,3}",
    },
    "he": {
        "less": r"לכל היותר|(?<!\d )עד(?:(?=\s+\d)|(?=-?\d))|לא יותר|פחות|מקסימום|מתחת"
        r"|נמוך|קטן"
        r"|לא יעלה"
        r"|ה?מרבית?|ה?מקסימלית?",
        "more": r"לפחות|לא פחות|יותר|מינימום|מעל|גבוה|גדול|לכל הפחות"
        r"|ה?מינימלית?|ה?מזערית?",
    },
    "sv": {
        "less": r"högst|mindre än|färre än|under(?=\s+\d)|max\w{0,6}|inte (?:mer"
        r"|längre) än|(?:lägre|yngre|kortare) än|eller mindre|upp till"
        r"|högsta|maximal\w{0,2}",
        "more": r"minst|åtminstone|mer än|fler än|över(?=\s+\d)|minim\w{2,4}"
        r"|inte mindre än|(?:högre|äldre|större|längre) än|eller mer"
        r"|lägsta|längre än",
    },
    "da": {
        "less": r"højst|mindre end|færre end|under(?=\s+\d)|maksimalt|ikke (?:mere"
        r"|længere) end|(?:lavere|yngre) end|eller mindre|op til"
        r"|maksimale|højeste|kortere (?:tid )?end",
        "more": r"mindst|mere end|flere end|over(?=\s+\d)|minimum|ikke mindre end"
        r"|(?:højere|ældre|større|længere) end|eller mere"
        r"|mindste|laveste|minimale|længere tid end",
    },
    "nb": {
        "less": r"høyst|mindre enn|færre enn|under(?=\s+\d)|maksimalt|maks|ikke (?:mer"
        r"|lenger) enn|(?:lavere|yngre) enn|eller mindre|opptil"
        r"|maksimale|høyeste|kortere (?:tid )?enn",
        "more": r"minst|mer enn|flere enn|over(?=\s+\d)|minimum|ikke mindre enn"
        r"|(?:høyere|eldre|større|lenger) enn|eller mer"
        r"|minste|laveste|minimale",
    },
    "el": {
        "less": r"το πολύ|όχι περισσότερ\w{1,3}|λιγότερ\w{1,3}|κάτω (?:από|των)"
        r"|μέγιστ\w{1,3}|μικρότερ\w{1,3}|χαμηλότερ\w{1,3}|δεν (?:υπερβαίν"
        r"|ξεπερν)\w{2,4}|έως"
        r"|συντομότερ\w{1,3}",
        "more": r"τουλάχιστον|όχι λιγότερ\w{1,3}|περισσότερ\w{1,3}|πάνω από|άνω των"
        r"|ελάχιστ\w{1,3}|μεγαλύτερ\w{1,3}|υψηλότερ\w{1,3}|ξεπερν\w{2,4}"
        r"|υπερβαίν\w{2,4}"
        r"|μακρύτερ\w{1,3}",
    },
    "id": {
        "less": r"maksimal|maksimum|paling banyak|paling lama|tidak lebih|kurang dari"
        r"|di bawah|(?:tidak )?(?:boleh )?melebihi|lebih (?:rendah|kecil"
        r"|muda) dari"
        r"|lebih (?:singkat|pendek) dari|terbanyak|tertinggi",
        "more": r"minimal|minimum|setidaknya|sedikitnya|paling sedikit|tidak kurang"
        r"|sekurang-kurangnya|lebih(?: (?:tinggi|besar|tua|lama))? dari|di atas"
        r"|terendah",
    },
    "ro": {
        "less": r"cel mult|mai puțin de|maxim(?:um)?|sub(?=\s+\d)|nu mai mult de"
        r"|mai mic\w{0,2} (?:de|decât)|sau mai puțin|până la"
        r"|maxim[aăeu]\w{0,2}",
        "more": r"cel puțin|nu mai puțin de|mai mult de|minim(?:um)?|peste(?=\s+\d)"
        r"|mai mar\w{1,2} (?:de|decât)|sau mai mult"
        r"|minim[aăeu]\w{0,2}",
    },
    "hu": {
        "less": r"legfeljebb|fiatalabb|nem több|kevesebb|maximum"
        r"|alatt\w{0,2}|alacsonyabb|kisebb"
        r"|nem haladhatja"
        r"|maximális\w{0,2}|legnagyobb|rövidebb",
        "more": r"legalább|idősebb"
        r"|nem kevesebb|több|minimum|felett\w{0,2}|fölött\w{0,2}"
        r"|magasabb|nagyobb|haladja"
        r"|minimális\w{0,2}|hosszabb",
    },
    "fi": {
        "less": r"enintään|korkeintaan|alle|vähemmän kuin|ei enempää kuin|enimmillään"
        r"|tai vähemmän"
        r"|enimmäis\w{1,20}|maksimi\w{1,20}|lyhyemmän",
        "more": r"vähintään|ainakin|yli|enemmän kuin|ei vähempää kuin|tai enemmän"
        r"|vähimmäis\w{1,20}|kauemmin|pidempään|kauemman",
    },
    "th": {
        "less": r"ไม่เกิน|ไม่มากกว่า|น้อยกว่า|ต่ำกว่า|สูงสุด|อย่างมาก|ไม่ควรเกิน"
        r"|มากที่สุด",
        "more": r"ไม่น้อยกว่า|ไม่ต่ำกว่า|อย่างน้อย|มากกว่า|สูงกว่า|เกิน|ขึ้นไป|ต่ำสุด",
    },
    "bn": {
        "less": r"সর্বোচ্চ|সর্বাধিক|বড়জোর|বড়জোর|কম|নিচে|বেশি (?:না|নয়)",
        "more": r"কমপক্ষে|অন্তত|বেশি|সর্বনিম্ন|উপরে|কম (?:না|নয়)",
    },
}
