"""Phrases that set a limit: language, meaning, pattern.

Patterns are as in ``phrase_tables``. Within a language the more particular meaning
stands first: "not more than" before "more than".
"""

# "less": at most, below; "more": at least, above; "?": said with a negation that
# may stand far off in another language.
COMPARISON = {
    "ar": {
        "less": "[وفب]?(?:لا (?:يزيد|تزيد|يتجاوز|تتجاوز)|ألّ?ا (?:يزيد|تزيد|يتجاوز)"
        "|أقل|أدنى من"
        "|يقل|تقل|كحد أقصى"
        "|الحد الأقصى|حتى|دون)"
        "|على الأكثر|ما لا يزيد",
        "more": "[وفب]?(?:لا (?:يقل|تقل)|ألّ?ا (?:يقل|تقل)|أكثر|أكبر|أعلى من|كحد أدنى"
        "|الحد الأدنى|يزيد"
        "|تزيد|يتجاوز"
        "|فوق)|على الأقل",
    },
    "de": {
        "less": r"höchstens|weniger als|unter(?=\s+\d)|bis zu|kleiner als"
        r"|nicht mehr als"
        r"|maximal|jünger als|oder weniger|nicht länger als|nicht über",
        "more": r"mindestens|mehr als|über(?=\s+\d)|größer als|nicht weniger als"
        r"|minimal"
        r"|älter als|oder mehr|länger als|wenigstens|ab(?=\s+\d)",
    },
    "en": {
        "?": "never (?:more|less|fewer) than",
        "less": r"less than|fewer than|(?:under|below)(?=\s+\d)|at most"
        r"|(?:no|not) more than"
        r"|up to|maximum|or (?:less|fewer|under|younger)|no longer than|not exceed"
        r"|(?:no|not) (?:greater|higher|older) than|younger than|lower than"
        r"|smaller than",
        "more": r"more than|(?:over|above)(?=\s+\d)|at least|(?:no|not) (?:less"
        r"|fewer) than"
        r"|minimum|or (?:more|over|older|higher|above)|longer than|exceeds?"
        r"|greater than"
        r"|older than|higher than|larger than",
    },
    "es": {
        "less": r"menos de|no más de|menor(?:es)? (?:de|que|a)|inferior(?:es)? a"
        r"|por debajo de|como máximo|hasta|o menos|a lo sumo|máximo"
        r"|no superior(?:es)? a|menos que",
        "more": r"más de|por encima de|al menos|por lo menos|como mínimo"
        r"|no menos de|o más|mínimo"
        r"|mayor(?:es)? (?:de|que|a)|superior(?:es)? a|más que",
    },
    "fa": {
        "less": "کمتر|حداکثر|زیر|تا|نه بیشتر|کم‌تر",
        "more": "بیشتر|بیش از|حداقل|دست‌کم|بالای|دست کم|نه کمتر",
    },
    "fr": {
        "less": r"(?<!au )(?<!du )moins (?:de|que|d['’]\w{1,20})|pas plus (?:de|que"
        r"|d['’]\w{1,20})|au plus|(?:au|en)[- ]dessous d[eu]"
        r"|inférieure?s? à|jusqu['’]à|maximum|maximal\w{0,2}|ou moins"
        r"|n['’]excédant pas|ne dépassant pas|tout au plus",
        "more": r"plus (?:de|que|d['’]\w{1,20})|au[- ]dessus d[eu]|au moins"
        r"|du moins|supérieure?s? à|ou plus"
        r"|pas moins (?:de|d['’]\w{1,20})|minimum|minimal\w{0,2}|au minimum"
        r"|à partir de",
    },
    "hi": {
        "less": "से (?:अधिक|ज़्यादा|ज्यादा|ऊपर) (?:न|नहीं|मत|ना)|से नीचे"
        "|से कम(?! से कम| न| नहीं| मत)|अधिक से अधिक|ज़्यादा से ज़्यादा"
        "|अधिकतम|या कम|से अधिक नहीं|से ज़्यादा नहीं",
        "more": "से कम (?:न|नहीं|मत|ना)|से ऊपर|से अधिक|से ज़्यादा|से ज्यादा"
        "|कम से कम|न्यूनतम|या अधिक|या उससे अधिक|से कम नहीं",
    },
    "it": {
        "less": r"non più di|meno di|meno che|al massimo|massimo|fino a|o meno"
        r"|(?:inferior|minor)[ei] (?:a(?:i|l|lla)?|di)|al di sotto"
        r"|sotto(?: i)?(?=\s+\d)"
        r"|non superior[ei] a|non oltre",
        "more": r"non meno di|più di|più che|almeno|al minimo|minimo|o più|oltre"
        r"|(?:superior|maggior)[ei] (?:a(?:i|l|lla)?|di)|al di sopra"
        r"|sopra(?: i)?(?=\s+\d)",
    },
    "ja": {
        "less": "未満|以下|最大|まで|以内|多くとも|より少な|超えない|超えず"
        "|超えては|下回(?!ら)",
        "more": "下回らな|下回らず|以上|超|より多|少なくとも|最低|最小|上回",
    },
    "ko": {
        "less": "미만|이하|이내|넘지|초과하지|최대|보다 적",
        "more": "이상|초과|최소|적어도|보다 많|밑돌지|넘는|넘게",
    },
    "nl": {
        "less": r"niet meer dan|minder dan|hoogstens|maximaal|maximum|ten hoogste"
        r"|onder(?: de)?(?=\s+\d)|(?:lager|jonger|kleiner) dan|of minder"
        r"|niet langer dan",
        "more": r"niet minder dan|meer dan|minstens|minimaal|ten minste|minimum|of meer"
        r"|boven(?: de)?(?=\s+\d)|(?:hoger|ouder|groter|langer) dan",
    },
    "pl": {
        "less": r"nie więcej niż|mniej niż|maksymalnie|(?:co )?najwyżej|poniżej"
        r"|(?:młodsz|mniejsz|niższ)\w{1,3} niż|nie dłużej niż|lub mniej"
        r"|nie przekracza\w{0,3}",
        "more": r"nie mniej niż|więcej niż|co najmniej|przynajmniej|minimum|powyżej"
        r"|ponad"
        r"|(?:starsz|większ|wyższ)\w{1,3} niż|dłużej niż|lub więcej|przekracza\w{0,3}",
    },
    "pt": {
        "less": r"menos de|não mais (?:de|que)|menor(?:es)? (?:de|que|a)"
        r"|inferior(?:es)? a"
        r"|abaixo de|no máximo|até|ou menos|máximo|menos que",
        "more": r"mais de|acima de|pelo menos|ao menos|no mínimo|não menos (?:de|que)"
        r"|ou mais|mínimo"
        r"|maior(?:es)? (?:de|que|a)|superior(?:es)? a|mais que|mais do que",
    },
    "ru": {
        "less": r"не (?:более|больше|выше|старше|превыша\w{1,4}|дольше)|менее|меньше"
        r"|максимум|максимально|ниже|младше|моложе",
        "more": r"не (?:менее|меньше|ниже|младше)|более|больше|минимум|выше|старше"
        r"|свыше|по крайней мере|превыша\w{1,4}|дольше",
    },
    "sw": {
        "less": r"si zaidi ya|usizidi\w{0,2}|isizidi|chini ya|pungufu ya|au chini",
        "more": r"si chini ya|zaidi ya|angalau|juu ya(?=\s+\d)|au zaidi|kuzidi",
    },
    "tr": {
        "less": r"fazla \w{1,30}m[ae][yzm]\w{0,9}|en (?:fazla|çok)|altında\w{0,3}"
        r"|\w{1,30}[dt][ae]n küçük|az(?:ı|dır)?(?! \w{1,30}m[ae][yzm])",
        "more": r"az \w{1,30}m[ae][yzm]\w{0,9}|en az|fazla\w{0,4}|üzerinde\w{0,3}"
        r"|üstünde\w{0,3}|\w{1,30}[dt][ae]n büyük",
    },
    "vi": {
        "less": r"không (?:quá|vượt quá|nhiều hơn)|ít hơn|tối đa|dưới(?=\s+\d)|chưa đến"
        r"|chưa tới|thấp hơn|nhỏ hơn|trở xuống",
        "more": r"không (?:dưới|ít hơn)|nhiều hơn|ít nhất|trên(?=\s+\d)|tối thiểu"
        r"|hơn(?=\s+\d)|cao hơn|lớn hơn|trở lên",
    },
    "zh": {
        "less": "少于|少於|小于|小於|低于|低於|不超过|不超過|至多|最多|以下|以内"
        "|以內|不到|不足|未满|未滿"
        "|不多于|不大于|不高于|不[得要能应可]超过|不[得要能应可]多于"
        "|不[得要能应可]高于",
        "more": "多于|多於|大于|大於|高于|高於|超过|超過|至少|最少|以上|不少于"
        "|不[得要能应可]少于|不[得要能应可]低于"
        "|不少於|不低于|不小于",
    },
}
