"""The main phrases of a few more languages: table, language, meaning, pattern.

Patterns are as in ``negation_tables``. These languages have the tables of what turns
a dose or a warning into its opposite, and not those that take more knowledge.
"""

_NUMBER = r"(?=\s+\d)"

NEGATION = {
    "bg": {
        "yes": r"незабавн\w{1,3}|нежелан\w{1,3}|неотдавна|необходим\w{0,3}|неделя"
        r"|недели|небе\w{1,3}"
        r"|неотлож\w{1,4}|невролог\w{0,4}",
        "before": r"преди да",
        "never": r"никога|нищо|никой",
        "nor": "нито",
        "no": r"освен ако(?: [\w-]{1,20}){0,4} не|не|няма\w{0,3}|без|недей\w{0,2}"
        r"|избягва\w{1,3}|забран\w{2,5}"
        r"|освен|противопоказ\w{2,4}|откажете се|не\w{5,}|въздърж\w{2,6}",
    },
    "ca": {
        "before": r"abans (?:de|que)",
        "nor": "ni",
        "no": r"no|mai|sense|cap|res|ningú|evit\w{1,4}|tret|llevat|excepte"
        r"|prohibi\w{1,3}|contraindica\w{1,3}",
    },
    "et": {
        "never": r"kunagi|keegi|midagi|ühtegi",
        "no": r"ei|ära|ärge|mitte|ilma|pole|välti\w{1,3}|vältige|välja arvatud|keelatud"
        r"|\w{3,30}mata|hoiduge|ega",
    },
    "hr": {
        "yes": r"neodložn\w{1,3}|neurolo\w{2,5}|nezgod\w{1,3}|nervoz\w{1,3}"
        r"|nedavn\w{1,3}|neželjen\w{1,3}|nekoliko"
        r"|nekad|neki|neka|neke|nedjelj\w{1,3}|nego|netko|nešto",
        "before": r"prije nego",
        "never": r"nikad\w?|ništa|nitko",
        "nor": "niti?",
        "no": r"osim ako(?: [\w-]{1,20}){0,4} (?:ne|nije|nisu)|ne|nije|nisu|nisam|niste"
        r"|nemojte|nemoj|nema\w{0,3}|bez|izbjegav\w{1,4}|zabran\w{2,5}|osim|neće\w{0,2}"
        r"|ne\w{5,}|suzdrž\w{2,6}",
    },
    "lt": {
        "yes": r"nedel\w{2,8}|nepageidaujam\w{1,4}|neseniai|nes|netgi|nebent ",
        "no": r"ne|ne\w{3,}|nėra|be|nebent|venkite|vengti|draudžiama|niekada",
    },
    "lv": {
        "yes": r"nekavējot\w{2,4}|nevēlam\w{1,4}|nesen\w{0,3}|nedēļ\w{1,3}"
        r"|nelabum\w{1,2}",
        "no": r"ne|ne\w{3,}|nav|bez|ja vien|izvair\w{2,8}|aizliegt\w?|nekad",
    },
    "ms": {
        "before": r"sebelum",
        "no": r"tidak|jangan\w{0,3}|bukan|tanpa|elak\w{0,4}|mengelak\w{0,3}|kecuali"
        r"|dilarang|tiada|belum|tak",
    },
    "sk": {
        "yes": r"nevoľnos\w{1,3}|nech|než|nedeľ\w{1,3}|nervov\w{1,3}|neodkladn\w{1,3}"
        r"|nemoc\w{1,6}|nežiad\w{2,6}|nedávn\w{1,3}|nehod\w{1,3}|neuro\w{3,6}|naj\w{2,}"
        r"|netreba",
        "before": r"predtým než|skôr ako",
        "danger": r"nebezpečn\w{1,4}",
        "nor": "ani",
        "never": r"nikdy|nič|nikto|žiadn\w{1,3}",
        "no": r"ne\w{2,30}|nie|bez|vyhn\w{1,6}|vyhýb\w{1,6}|zákaz|okrem"
        r"|zakáz\w{1,4}",
    },
    "sl": {
        "yes": r"nekaj|neželen\w{1,3}|nedavn\w{1,3}|nekdo|neki|nedelj\w{1,3}|nemudoma"
        r"|nekater\w{1,3}",
        "danger": r"nevarn\w{1,4}",
        "never": r"nikoli|nič|nihče|noben\w{1,3}",
        "no": r"razen če(?: [\w-]{1,20}){0,4} (?:ne|ni|niso)|ne|ni|niso|nisem|niste"
        r"|nima\w{0,3}|brez|razen|izogib\w{1,5}"
        r"|prepoved\w{2,4}"
        r"|ne\w{5,}|nikar|ne sme\w{0,2}",
    },
    "sr": {
        "yes": r"неколико|нежељен\w{1,3}|недавн\w{1,3}|neželjen\w{1,3}|некад|неки|нека"
        r"|неке|недељ\w{1,3}|него|неко|нешто"
        r"|nekoliko|nekad|neki|neka|neke|nedelj\w{1,3}|nego|neko|nešto",
        "before": r"пре него|pre nego",
        "never": r"никад\w?|ништа|нико|nikad\w?|ništa|niko",
        "nor": r"нити?|niti?",
        "no": r"(?:осим ако|osim ako)(?: [\w-]{1,20}){0,4} (?:не|није|нису|ne|nije"
        r"|nisu)"
        r"|не|није|нису|нисам|нисте|немојте|немој|нема\w{0,3}|без|избегав\w{1,4}"
        r"|забран\w{2,5}|осим|неће\w{0,2}|не\w{5,}|уздрж\w{2,6}"
        r"|ne|nije|nisu|nisam|niste|nemojte|nemoj|nema\w{0,3}|bez|izbegav\w{1,4}"
        r"|zabran\w{2,5}|osim|neće\w{0,2}|ne\w{5,}|uzdrž\w{2,6}",
    },
    "ur": {
        "no": r"نہیں|نہ|مت|بغیر|بنا|سوائے|پرہیز|گریز|منع|ممنوع|بچیں|کبھی نہیں|بلا"
        r"|غیر\w{0,8}",
    },
}

COMPARISON = {
    "bg": {
        "less": r"не (?:повече от|по-късно)|най-много|по-малко от|под(?=\s+\d)"
        r"|до(?=\s+\d)|максимум"
        r"|максимал\w{1,3}|по-(?:млади|малки|ниск\w)\w{0,3} от|не по-дълго"
        r"|не надвишава\w{0,3}",
        "more": r"не по-малко от|поне|най-малко|повече от|над(?=\s+\d)|минимум"
        r"|минимал\w{1,3}|по-(?:големи|висок\w|възрастни|дълго) от|надвишава\w{0,3}",
    },
    "ca": {
        "less": r"no més de|com a màxim|menys de|fins a|màxim\w{0,2}|inferiors? a"
        r"|menors? de"
        r"|per sota de",
        "more": r"no menys de|com a mínim|almenys|més de|mínim\w{0,2}|superiors? a"
        r"|majors? de"
        r"|per sobre de",
    },
    "et": {
        "less": r"mitte rohkem kui|kuni(?=\s+\d)|vähem kui|alla(?=\s+\d)|maksimaalselt"
        r"|kõige rohkem|ülimalt|noorem\w{0,4} kui",
        "more": r"mitte vähem kui|vähemalt|rohkem kui|üle(?=\s+\d)|minimaalselt"
        r"|kauem kui"
        r"|kõrgem\w{0,3} kui",
    },
    "hr": {
        "less": r"ne (?:više od|kasnije)|najviše|manje od|do(?=\s+\d)|ispod(?=\s+\d)"
        r"|maksimalno"
        r"|mlađ\w{1,3} od|niž\w{1,3} od|kraće od",
        "more": r"ne manje od|najmanje|barem|više od|iznad(?=\s+\d)|preko(?=\s+\d)"
        r"|minimalno|starij\w{1,3} od|dulje od|duže od"
        r"|viš\w{1,3} od|od(?=\s+\d+\.? godin)",
    },
    "lt": {
        "less": r"ne (?:daugiau kaip|vėliau)|daugiausia|mažiau nei|mažiau kaip"
        r"|iki(?=\s+\d)"
        r"|jaunesni\w{1,4}|žemiau|ne ilgiau",
        "more": r"ne mažiau kaip|bent|mažiausiai|daugiau nei|daugiau kaip|virš(?=\s+\d)"
        r"|ilgiau nei|vyresni\w{1,4}|aukštesn\w{1,4}",
    },
    "lv": {
        "less": r"ne (?:vairāk kā|vēlāk)|ne vairāk par|mazāk nekā|mazāk par"
        r"|līdz(?=\s+\d)"
        r"|zem(?=\s+\d)|jaunāk\w{1,4}|augstākais",
        "more": r"ne mazāk kā|vismaz|vairāk nekā|vairāk par|virs(?=\s+\d)|ilgāk par"
        r"|ilgāk nekā|vecāk\w{1,4}",
    },
    "ms": {
        "less": r"tidak (?:lebih|melebihi)|paling banyak|kurang daripada|di bawah"
        r"|maksimum|sehingga(?=\s+\d)|bawah(?=\s+\d)|jangan melebihi"
        r"|paling (?:lama|lewat|tinggi)",
        "more": r"tidak kurang|sekurang-kurangnya|lebih daripada|melebihi|di atas"
        r"|minimum|paling (?:sedikit|singkat|rendah)",
    },
    "sk": {
        "less": r"nie (?:viac ako|neskôr)|najviac|menej ako|do(?=\s+\d)|pod(?=\s+\d)"
        r"|maximálne"
        r"|mladš\w{1,3}|nižš\w{1,3}|neprekr\w{3,8}|(?:kratš\w{1,3}|menej) (?:ako|než)",
        "more": r"nie menej ako|najmenej|aspoň|viac ako|nad(?=\s+\d)|minimálne"
        r"|starš\w{1,3}|vyšš\w{1,3}|(?:dlhš\w{1,3}|viac) (?:ako|než)"
        r"|od(?=\s+\d+ rokov)",
    },
    "sl": {
        "less": r"ne (?:več kot|pozneje)|največ|manj kot|do(?=\s+\d)|pod(?=\s+\d)"
        r"|mlajš\w{1,3}"
        r"|nižj\w{1,3}|krajš\w{1,3}",
        "more": r"ne manj kot|najmanj|vsaj|več kot|nad(?=\s+\d)|starejš\w{1,3}"
        r"|višj\w{1,3}|dlje kot|daljš\w{1,3}",
    },
    "sr": {
        "less": r"не (?:више од|касније)|највише|мање од|до(?=\s+\d)|испод(?=\s+\d)"
        r"|максимално"
        r"|(?:млађ|краћ|ниж)\w{1,3} од|kraće od|ne više od"
        r"|najviše|manje od|do(?=\s+\d)|ispod(?=\s+\d)",
        "more": r"не мање од|најмање|барем|више од|изнад(?=\s+\d)|преко(?=\s+\d)"
        r"|минимално|старији\w{0,2} од|(?:дуж|виш|већ)\w{1,3} од|duže od|ne manje od"
        r"|najmanje|više od"
        r"|iznad(?=\s+\d)",
    },
    "ur": {
        "less": r"سے (?:زیادہ|اوپر) (?:نہ|نہیں|مت)|زیادہ سے زیادہ|سے کم(?! سے)"
        r"|کم سے کم نہیں"
        r"|تک(?=\s+\d)",
        "more": r"سے کم (?:نہ|نہیں)|کم از کم|سے زیادہ(?! سے)|سے زائد|سے اوپر",
    },
}

ORDER = {
    "bg": {"before": r"преди", "after": r"след"},
    "ca": {"before": r"abans", "after": r"després"},
    "et": {"before": r"enne", "after": r"pärast|järel"},
    "hr": {"before": r"prije", "after": r"nakon|poslije"},
    "lt": {"before": r"prieš", "after": r"po(?! \d)|paskui"},
    "lv": {"before": r"pirms", "after": r"pēc"},
    "ms": {"before": r"sebelum", "after": r"selepas|sesudah"},
    "sk": {"before": r"pred|predtým", "after": r"po(?! \d)|potom"},
    "sl": {"before": r"pred|preden", "after": r"po|potem|zatem"},
    "sr": {"before": r"пре|pre", "after": r"након|после|nakon|posle"},
    "ur": {"before": r"پہلے|قبل", "after": r"بعد"},
}

TIMES = {
    "bg": {"1": r"веднъж|един път", "2": r"два пъти|2 пъти", "3": r"три пъти|3 пъти"},
    "ca": {"1": r"una vegada|un cop", "2": r"dues vegades", "3": r"tres vegades"},
    "et": {"1": r"üks kord|1 kord", "2": r"kaks korda|2 korda", "3": r"kolm korda"},
    "hr": {"1": r"jednom", "2": r"dvaput|dva puta|2 puta", "3": r"triput|tri puta"},
    "ms": {"1": r"sekali", "2": r"dua kali|2 kali", "3": r"tiga kali|3 kali"},
    "sk": {"1": r"raz|jedenkrát", "2": r"dvakrát|2-krát", "3": r"trikrát|3-krát"},
    "sl": {"1": r"enkrat", "2": r"dvakrat|2-krat", "3": r"trikrat|3-krat"},
    "sr": {"1": r"једном|jednom", "2": r"два пута|двапут|2 пута", "3": r"три пута"},
    "ur": {"1": r"ایک بار", "2": r"دو بار", "3": r"تین بار"},
}

PERIOD = {
    "bg": {
        "day": r"дневно|на ден|всеки ден|ежедневно|дневна",
        "week": r"седмично|на седмица|всяка седмица|седмична",
        "month": r"месечно|на месец|всеки месец",
        "hour": r"на час|всеки час",
        "year": r"годишно|на година|всяка година|ежегодно",
    },
    "bn": {
        "day": r"দৈনিক|প্রতিদিন|দিনে|রোজ",
        "week": r"সাপ্তাহিক|সপ্তাহে|প্রতি সপ্তাহে",
        "month": r"মাসিক|মাসে|প্রতি মাসে",
        "hour": r"ঘণ্টায়|প্রতি ঘণ্টায়",
        "year": r"বার্ষিক|বছরে|প্রতি বছর",
    },
    "ca": {
        "day": r"al dia|diàri\w{1,2}|cada dia|per dia",
        "week": r"a la setmana|setmanal\w{0,4}|cada setmana",
        "month": r"al mes|mensual\w{0,4}|cada mes",
        "hour": r"per hora|cada hora",
        "year": r"a l['’]any|per any|anual\w{0,4}|cada any",
    },
    "et": {
        "day": r"päevas|iga päev|ööpäevas|päevane",
        "week": r"nädalas|iga nädal",
        "month": r"kuus(?= |$)|iga kuu",
        "hour": r"tunnis|iga tund",
        "year": r"aastas|iga aasta|igal aastal",
    },
    "hr": {
        "day": r"dnevno|na dan|svaki dan|dnevn\w{1,2}",
        "week": r"tjedno|na tjedan|svaki tjedan|tjedn\w{1,2}",
        "month": r"mjesečno|na mjesec|svaki mjesec",
        "hour": r"na sat|svaki sat",
        "year": r"godišnje|na godinu|svake godine|svaku godinu",
    },
    "ms": {
        "day": r"sehari|setiap hari|harian",
        "week": r"seminggu|setiap minggu|mingguan",
        "month": r"sebulan|setiap bulan|bulanan",
        "hour": r"sejam|setiap jam",
        "year": r"setahun|setiap tahun|sekali setahun",
    },
    "sk": {
        "day": r"denne|za deň|každý deň|denn\w{1,2}",
        "week": r"týždenne|za týždeň|každý týždeň|týždenn\w{1,2}",
        "month": r"mesačne|za mesiac|každý mesiac",
        "hour": r"za hodinu|každú hodinu",
        "year": r"ročne|za rok|každý rok",
    },
    "sl": {
        "day": r"na dan|dnevno|vsak dan|dnevn\w{1,2}",
        "week": r"na teden|tedensko|vsak teden",
        "month": r"na mesec|mesečno|vsak mesec",
        "hour": r"na uro|vsako uro",
        "year": r"letno|na leto|vsako leto",
    },
    "sr": {
        "day": r"дневно|на дан|сваки дан|сваког дана|dnevno|na dan|svaki dan",
        "week": r"недељно|на недељу|сваке недеље|nedeljno|svake nedelje",
        "month": r"месечно|сваког месеца|mesečno|svakog meseca",
        "hour": r"на сат|сваки сат|сваког сата|na sat",
        "year": r"годишње|сваке године|godišnje|svake godine",
    },
    "ur": {
        "day": r"روزانہ|دن میں|ہر روز|یومیہ",
        "week": r"ہفتے میں|ہفتہ وار|ہر ہفتے",
        "month": r"مہینے میں|ماہانہ|ہر ماہ",
        "hour": r"گھنٹے میں|فی گھنٹہ|ہر گھنٹے",
        "year": r"سالانہ|ہر سال|سال میں",
    },
}
