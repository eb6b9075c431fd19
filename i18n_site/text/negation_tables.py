"""What says no: language, meaning, pattern.

Patterns are regular expressions for whole words, without groups that capture and
without anything that could backtrack far. "yes" is what only looks as if it said no,
"before" what can stand for a "without", "never" what stands beside another word
that says no.
"""

from i18n_site.text.negations_germanic import GERMANIC

# Words of Romance languages whose "in" says no.
IN_WORDS = (
    r"in(?:v[aáà]l|corr|compl|compat|compr|existen|esist|[uúù]til|acti[fv]|attiv|ativ"
    r"|suf|cert|cier|conn?u|conoc|conhec|capa[cz]|efic|effic|visib|st[aá]b|est[aá]b"
    r"|segur|sicur|ade[cq]|adap|adat|deseab|desej|desid|dispon|offens|ofens|usit|usual"
    r"|solit"
    r"|sol[uú]b|access|aces|appropri|apropi|tact|alter|variab|necesar|nécess|dolor"
    r"|decis|d[ée]fini|determin|different|f[eé]rtil|fond|just|nocu|num[eé]r|oper|satis"
    r"|sens[ia]t|soport|suport|support|toler|voluntar|utiliz|utilis|ocu|offens|habil"
    r"|hab[ií]l|comod|sospech|disp|trouvab|trovab)\w{0,20}"
)

# What says no, and must say no in the translation.
NEGATION = {
    **GERMANIC,
    "ar": {
        "never": r"أبدا|أبدًا",
        "no": r"[وفل]?(?:لا|ألا|ألّا|لم|لن|ليس|ليست|لست|ليسوا|غير|بدون|دون(?!\s+(?:\d"
        r"|سن|عمر))|عدم"
        r"|تجنبي|بلا|ما|ممنوع|يمنع|يحظر|يُمنع|إياك|إيّاك|احذر|يُحظر|تجنب|تجنبوا|تجنّب"
        r"|امتنع|إلا|مستحيل|يتعذر|تعذر|فشل|لاتوجد|لايوجد|ليسا)|[وف]?بغير"
        r"|[وف]?بعدم|لعدم",
    },
    "en": {
        # A value ("None"), an invitation ("why not"), and limits.
        "yes": r"none(?! of)|no(?=,)|\w{0,6}(?:not|never"
        r"|n['’]t)(?: \w{1,20}){1,3} (?:more(?: often| frequently)?|longer|sooner) than"
        r"|why not|no-\w{1,30}"
        r"|(?:no|not) (?:longer|fewer|later|older|younger|higher|lower) than"
        r"|not only|whether or not|if not",
        "even": r"not even",
        # "Be sure to".
        "sure": r"(?:not|never|\w{0,6}n['’]t) (?:miss|skip|forget|fail|neglect)",
        "unless": "unless",
        "without": "without",
        # "Not more than" is a limit, which another rule compares.
        "no": r"not(?! (?:more|less|fewer) than)|never|no(?! (?:more|less) than)"
        r"|none|cannot|can['’]t|don['’]t|doesn['’]t|didn['’]t"
        r"|won['’]t"
        r"|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|mustn['’]t|shouldn['’]t|haven['’]t"
        r"|hasn['’]t|hadn['’]t|wouldn['’]t|couldn['’]t|neither|avoid"
        r"|nobody"
        r"|nothing|contraindicated|forbidden|prohibited",
    },
    "es": {
        "yes": r"un día sí y otro no",
        "even": "ni siquiera",
        "nor": "ni",
        "before": r"antes de (?:que )?",
        "no": r"no|nunca|jamás|sin|ningún|a menos que|salvo|excepto"
        r"|no \w{1,30} (?:nunca|jamás|nada|nadie|ning[uú]n\w{0,2})"
        r"|exclu[iy]\w{1,4}|desaconseja\w{0,3}|ninguna|ninguno|ningunos|ningunas"
        r"|nada|nadie"
        r"|abst[eé]n\w{2,8}|evite|evitar|eviten|evita|tampoco|contraindicad\w{1,2}"
        r"|imposible"
        r"|prohibid\w{1,2}"
        r"|falta|" + IN_WORDS,
    },
    "fa": {
        "yes": r"بیندا\w{1,6}|بیاور\w{0,5}|بیای\w{0,4}|بیفت\w{0,4}|بیدار\w{0,4}|بیان"
        r"|بیاب\w{0,4}|بیوتیک\w{0,6}|بیاموز\w{0,4}|بیهوش\w{0,3}|بیوپسی|بیا"
        r"|ناگهان\w{0,3}|بیمار\w{0,8}|بین|بیش\w{0,4}|بیرون|بیست|نام\w{0,3}|نان"
        r"|نیاز\w{0,6}|نوش\w{1,8}|نسخه\w{0,4}|نظر"
        r"|نزد"
        r"|نشان\w{0,8}|نگه\w{0,8}|نور|نوع|نوزاد\w{0,4}|نقطه|نفر|نتیجه|نحوه|نوبت|نیم"
        r"|نصف",
        "no": r"ن\w{2,}|بدون|بی\u200c?\w{0,20}|نه|غیر|عدم|خودداری|پرهیز|بپرهیز\w{0,4}"
        r"|اجتناب|ممنوع"
        r"|مگر|غیر\w{0,20}|نا\w{2,}|نمی\u200c?\w{0,20}|جز|خیر|خالی",
    },
    "fr": {
        "before": r"avant (?:de|d['’]\w{1,20}|que)",
        "even": "(?:pas même|même pas)",
        "nor": "ni",
        "only": r"(?:ne |n['’])\w{1,30} que(?! si)",
        "no": r"exclu\w{0,2}"
        r"|à moins (?:que|d[e'’])(?: ?[\w'’]{1,30}){1,4} (?:ne |n['’])?"
        r"|(?:ne |n['’])[\w'’-]{1,30}(?: [\w'’-]{1,30}){0,2}? (?:pas|jamais"
        r"|aucun\w{0,2}|rien)"
        r"|ne pas|sauf|excepté|hormis|déconseill\w{1,3}|déclin\w{1,4}"
        r"|ne|pas|jamais|aucun|aucune|aucuns|aucunes|sans|non|rien"
        r"|personne (?:ne|n['’]\w{1,20})|évitez"
        r"|éviter|évite|(?:l['’])?absence|contre-indiqué\w{0,2}|n['’]\w{1,30}"
        r"|impossible"
        r"|interdit\w{0,2}"
        r"|point|nul|nulle|guère|" + IN_WORDS,
    },
    "hi": {
        "no": "नहीं|न|मत|ना|बिना|कभी नहीं|बचें|बचना|बचे|नही|बगैर|कोई भी नहीं|वर्जित"
        "|निषिद्ध|परहेज़?|असमर्थ|अमान्य"
    },
    "it": {
        "before": r"prima (?:di|che)",
        "even": "neanche|nemmeno|neppure",
        "nor": "né",
        "no": r"a meno (?:che|di)(?:(?: [\w'’]{1,30}){0,4} non)?|salvo"
        r"|non \w{1,30} (?:mai|niente|nulla|nessun\w{0,2})|tranne|eccetto"
        r"|sconsigliat\w|esclus\w"
        r"|no|non|mai|senza|nessun\w{0,2}|niente|nulla|evitare|evitate|evit[ia]"
        r"|fallit\w|aste\w{3,8}|rinunc\w{1,4}"
        r"|impossibile|controindicat\w{1,2}|neanche|nemmeno|" + IN_WORDS,
    },
    "ja": {
        "before": r"[るう]前に",
        "yes": "なければ(?:なり|なら|いけ)|なくては(?:なり|なら|いけ)|かまいません"
        "|構いません"
        "|かもしれ(?:ない|ません)|少な|危な|みなさ|なさい|必ず|まず|はず|わずか|非常"
        "|無料|未来"
        "|不安|禁煙|控えめ",
        "no": "ない|なし|ません|なく|なかっ|(?<!必)ず(?!つ)|ぬ|避け|禁|不|非|無"
        "|未(?!満)"
        "|まい|せん|なけれ|なさ|控え|おやめ|[はを]やめ|お止め|失敗|いいえ|以外|ノー"
        "|を除",
    },
    "ko": {
        "before": r"기 전에",
        "yes": "못지않|않으면 안",
        "no": "않|못|없|아뇨|아닙|아니|(?<!동)안 |지 ?마|지 ?말|금지|실패|제외"
        "|피하(?!에|가|지방|주사|조직|로|층)|피해"
        "|삼가|불가|불법"
        "|무(?=[단료효])",
    },
    "pl": {
        "before": r"zanim",
        "yes": r"niektór\w{1,3}|niepożądan\w{1,4}|niedziel\w{1,3}|niemowl\w{1,4}|nieco"
        r"|niech\w{0,3}"
        r"|niemiec\w{1,4}|niebiesk\w{1,4}|niezwykle|nieustann\w{1,3}|niezwłoczn\w{1,3}"
        r"|niezbędn\w{1,3}|niedawn\w{1,3}|niepokoj\w{1,5}|niewydoln\w{1,5}"
        r"|niedokrw\w{3,6}|niedob\w{2,4}",
        "even": "nawet nie",
        "danger": r"niebezpieczn\w{1,4}",
        "prefix": r"nie(?!jedn)\w{3,}|bez(?!piecz|pośr|płat|względ|pieczn)\w{4,}",
        "never": r"nigdy|nikt|nikogo|nic|niczego|żad\w{2,4}",
        "no": r"chyba że|odradza\w{0,3}|nie|bez|unika\w{1,4}|zakaz\w{1,4}"
        r"|powstrzym\w{2,5}|rezygn\w{2,5}|zrezygn\w{2,5}"
        r"|przeciwwskazan\w{1,4}|brak\w{0,3}|zabron\w{2,4}",
    },
    "pt": {
        "even": "nem (?:sequer|mesmo)",
        "before": r"antes de",
        "no": r"a menos que|não \w{1,30} (?:nunca|nada|ninguém|nenhum\w{0,2})|salvo"
        r"|exceto|desaconselh\w{1,4}|exclu[ií]\w{1,4}"
        r"|não|nunca|jamais|sem|nem|ausência|nenhum|nenhuma|nenhuns|nenhumas|nada"
        r"|ninguém|abst[eê]\w{2,8}"
        r"|evite|evitar|evitem|contraindicad\w{1,2}|impossível|proibid\w{1,2}"
        r"|" + IN_WORDS,
    },
    "ru": {
        "even": "даже не",
        "before": r"прежде чем|до того,? как",
        "yes": r"необходим\w{0,3}|нежелательн\w{1,3}|нес(?:ут|ёт|ет|ти|у)|недел\w{1,3}"
        r"|немедленн\w{1,3}"
        r"|некотор\w{2,3}"
        r"|нескольк\w{1,3}|нерв\w{1,5}|небольш\w{2,3}|недавн\w{1,3}"
        r"|безопас\w{1,5}|бесплатн\w{1,3}|бесед\w{1,3}|беспоко\w{1,5}"
        r"|немн\w{1,4}|неотложн\w{1,4}|невролог\w{0,4}|нейр\w{2,9}|незамедл\w{4,6}",
        "prefix": r"не(?!льзя)\w{4,}|без сознания|бе[зс](?!опас|плат|ед|пок)\w{3,}",
        "never": r"никогда|никто|ничего|никак\w{1,3}",
        "no": r"если только не|воздерж\w{2,6}|откажитесь|кроме|не|нет|без|нельзя"
        r"|избега\w{2,4}"
        r"|противопоказ\w{2,4}|невозможно"
        r"|запрещ\w{2,6}|отсутств\w{2,5}",
    },
    "sw": {
        "no": r"isipokuwa|hu\w{2,20}i|badala(?= ya)|si|huwezi|huna|huja\w{2,20}"
        r"|haja\w{2,20}|siyo"
        r"|sio|bila|kamwe|hapana"
        r"|hakuna|wala|epuk\w{1,4}|marufuku"
        r"|(?:usi|msi|asi|wasi|isi|lisi|yasi|zisi|haki(?!ka)|havi|hawa|hai|hau|hatu"
        r"|hayu|hazi|haku"
        r"|hali)"
        r"\w{2,30}|kuto\w{2,30}|katazw\w{1,3}"
    },
    "tr": {
        "before": r"\w{1,30}[dt][ae]n önce",
        "no": r"\w{1,30}m[ae]dikçe|hariç|değil\w{0,8}|yok\w{0,8}|hayır|yasak\w{0,6}"
        r"|kaçın\w{0,9}|uzak dur\w{1,8}|sakın\w{1,8}"
        r"|\w{1,30}m[ae](?:s[ae]|y[ıi]n|mal[ıi]|meli|z|d[ıi]|mak|mek"
        r"|den|dan|y[ae][cn]|m[ıi][şs])\w{0,9}"
        r"|\w{1,30}m[ıiuü]yor\w{0,6}|\w{2,30}s[ıiuü]z\w{0,6}",
    },
    "vi": {
        "before": r"trước khi",
        "no": "kiêng|không|chưa|đừng|chẳng|chớ|tránh|cấm|chống chỉ định|thiếu|vô|trừ"
        "|ngừng thở",
    },
    "zh": {
        "before": r"之前",
        "yes": "特别|特別|非常|是否|休息|未来|未來|不同|不仅|不僅|不断|不斷|性别|性別"
        "|个别|個別"
        "|区别|區別|级别|級別|无论|無論|不久|否则|否則|对不起|别人|別人|非洲|不适"
        "|不適|不良",
        "no": r"除非|不(?![到足] ?\d|超过|超過|[少多低高小大][于於])|没|沒|未(?![满滿])"
        "|无|無|勿|别|別|非|莫|切忌|避免|禁|否|休|零|失败|失敗|缺|停止呼吸",
    },
    "cs": {
        "before": r"dříve než|předtím než",
        "yes": r"nebo|neboť|nežádouc\w{1,4}|nedávn\w{1,3}|než|nej(?!sou|sem|ste|sme|si"
        r"|ez|ed|dě|dou)\w{2,}"
        r"|nemoc\w{0,6}"
        r"|neděl\w{0,3}|nech\w{0,4}|nerv\w{1,6}|nehod\w{1,3}|nes(?:ou|e|l\w?|u)"
        r"|neustál\w{1,3}|neprodlen\w{1,3}|nezbytn\w{1,3}|neodkladn\w{1,3}"
        r"|nemluv\w{1,4}",
        "danger": r"nebezpečn\w{1,4}",
        "never": r"nikdy|nic|nikdo|žádn\w{1,3}",
        "no": r"ne\w{0,30}|bez|bezbolest\w{1,4}|vyhn\w{1,6}|vyhýb\w{1,6}|vyvaruj\w{0,4}"
        r"|zdrž\w{2,5}"
        r"|zakáz\w{1,4}"
        r"|ledaže|kromě|mimo|chyb\w{1,4}|aniž",
    },
    "uk": {
        "before": r"перш ніж|до того,? як",
        "yes": r"необхідн\w{1,3}|небажан\w{1,3}|нещодавн\w{1,3}|неділ\w{1,3}"
        r"|негайн\w{1,3}|немовл\w{1,4}|нерв\w{1,5}"
        r"|недавн\w{1,3}|невідкладн\w{1,3}|небо|безпе\w{2,5}|безкоштовн\w{1,3}",
        "danger": r"небезпечн\w{1,4}",
        "nor": "ані",
        "prefix": r"не(?!ма|мож)\w{4,}|без свідомості|непритомн\w{1,3}|без(?!пе"
        r"|кошт)\w{3,}",
        "never": r"ніколи|ніхто|нічого|жодн\w{1,3}",
        "no": r"(?:якщо|хіба що) тільки не|неможлив\w{1,3}|утрим\w{2,7}|відмовтеся|не"
        r"|нема\w{0,2}|без"
        r"|уника\w{1,4}"
        r"|заборон\w{2,5}|відсутн\w{2,5}"
        r"|окрім|крім|хіба|протипоказ\w{2,4}|неможна",
    },
    "he": {
        "never": r"לעולם",
        "no": r"[והשכלמב]{0,2}(?:לא|אין|אינ\w{1,3}|בלי|ללא|אסור)|ו?אל(?= ת)|מבלי"
        r"|הי?מנע\w{0,2}|להימנע|אלא(?! רק)|חוץ|למעט|בלתי|טרם|פרט|נמנע\w{0,2}"
        r"|מומלץ להימנע",
    },
    "el": {
        "before": r"πριν|προτού",
        "never": r"ποτέ|κανέν\w{0,3}|καμ[ίι]α|κανείς|τίποτα",
        "no": r"εκτός (?:κι )?(?:αν|εάν)(?: [\w-]{1,20}){0,4} δεν|απέχ\w{2,4}|δεν?|μην?"
        r"|χωρίς|δίχως|όχι|αποφ[εύυ]\w{2,8}|απαγορεύ\w{2,6}"
        r"|εκτός"
        r"|αδύνατ\w{1,3}|καθόλου|ακύρωσ\w{1,3}|αντενδείκνυ\w{2,5}|παρά μόνο",
    },
    "id": {
        "before": r"sebelum",
        "no": r"tidak\w{0,3}|bukan\w{0,3}|jangan\w{0,3}|tanpa|belum|tak|tiada"
        r"|hindar\w{1,4}|jauhi|pantang|menghindari|dilarang|kecuali|mustahil|larangan"
        r"|batal",
    },
    "ro": {
        "before": r"înainte de",
        "never": r"niciodată|niciun\w{0,2}|nicio|nimic|nimeni",
        "no": r"abțin\w{1,4}|nu|n[-’']\w{1,10}|fără|evit\w{1,6}|interzis\w{0,2}"
        r"|exceptând|excepția"
        r"|imposibil\w{0,2}|inexistent\w{0,2}|fara|contraindicat\w{0,2}|ne\w{4,}"
        r"|neîn\w{3,}",
    },
    "hu": {
        "before": r"mielőtt",
        "yes": r"közvetlen\w{0,4}|egyetlen\w{0,4}|hirtelen|véletlen\w{0,3}"
        r"|kötelen\w{0,3}",
        "never": r"soha|semmi\w{0,3}|senki\w{0,3}|sose|sem|se",
        "no": r"hacsak(?: [\w-]{1,20}){0,5} (?:nem|ne)|nem|ne|nincs\w{0,4}|mégse\w{0,1}"
        r"|\w{0,3}nélkül\w{0,2}|tilos"
        r"|tartózkod\w{2,5}|mellőz\w{2,5}|kerül\w{1,6}|hacsak|kivéve"
        r"|\w{3,30}t[ae]?l[ae]n\w{0,6}",
    },
    "fi": {
        "before": r"ennen kuin",
        "never": r"koskaan",
        "no": r"älä(?:kä)?|älkää(?:kä)?|ei|en|et|emme|ette|eivät|eikä|eivätkä|etkä|enkä"
        r"|emmekä"
        r"|tyhj\w{1,4}|jollei\w{0,3}|ettei\w{0,3}|elle\w{1,5}|mikset|puuttu\w{1,3}"
        r"|ilman|ellei\w{0,3}"
        r"|vältä\w{0,4}|välttä\w{1,6}|kielletty\w{0,3}|paitsi"
        r"|\w{3,30}m[aä]tt[aä]|\w{3,30}t[oö]n",
    },
    "th": {
        "yes": r"ไม่เกิน|ไม่น้อยกว่า|ไม่มากกว่า|ไม่ต่ำกว่า",
        "no": r"ไม่|ห้าม|อย่า(?!ง)|ปราศจาก|หลีกเลี่ยง|งด|เว้น|ไร้|มิ(?!ล)",
    },
    "bn": {
        "no": r"না|নয়|নেই|ছাড়া|কখনো|এড়িয়ে|বিরত|নিষিদ্ধ|বাদে|নি|\S{1,30}নি",
    },
}
