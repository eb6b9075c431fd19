"""Ordinals in words by language: stems of "twentieth", "eighth" and what ends them."""

# By language: what follows a stem, then the stems of ordinals by their number. A
# stem is a pattern. Those of 1 to 9 also follow the tens: "twenty-eighth". Only what
# is not there as a cardinal ("minggu ke-20") or as a word of ``number_tables``.
ORDINALS = {
    "be": r"\w{1,4} 1=перш 2=друг 3=трэц 4=чацв[её]рт 5=пят 6=шост 7=с[её]м 8=восьм"
    r" 9=дзявят 10=дзясят 11=адзінаццат 12=дванаццат 13=трынаццат 14=чатырнаццат"
    r" 15=пятнаццат 16=шаснаццат 17=сямнаццат 18=васямнаццат 19=дзевятнаццат"
    r" 20=дваццат 30=трыццат 40=сарак",
    "bg": r"\w{1,4} 1=първ 2=втор 3=трет 4=четвърт 5=пет 6=шест 7=седм 8=осм 9=девет"
    " 10=десет 11=единадесет 12=дванадесет 13=тринадесет 14=четиринадесет"
    " 15=петнадесет 16=шестнадесет 17=седемнадесет 18=осемнадесет 19=деветнадесет"
    " 20=дв(?:адес|ай)ет 30=тр(?:идес|ий)ет 40=четири(?:дес|й)ет",
    "ca": "(?:è|é|ena) 5=cinqu 6=sis 7=set 8=vuit 9=nov 10=des 11=onz 12=dotz"
    " 13=tretz 14=catorz 15=quinz 16=setz 17=disset 18=divuit 19=dinov 20=vint"
    " 30=trent 40=quarant",
    "cs": r"(?:ý|á|é|ého|ém|ému|ým|ou|í|ího|ím) 1=prvn 2=druh 3=třet 4=čtvrt 5=pát"
    " 6=šest 7=sedm 8=osm 9=devát 10=desát 11=jedenáct 12=dvanáct 13=třináct"
    " 14=čtrnáct 15=patnáct 16=šestnáct 17=sedmnáct 18=osmnáct 19=devatenáct"
    " 20=dvacát 30=třicát 40=čtyřicát",
    "da": "(?:nde|ende|te|de|ede|ve|tte|e|)? 1=først 2=anden 3=tredj 4=fjer 5=femte"
    " 6=sjett 7=syv 8=ott 9=ni 10=ti 11=ellev 12=tolv 13=tretten 14=fjorten"
    " 15=femten 16=seksten 17=sytten 18=atten 19=nitten 20=tyvende 30=tredivte"
    " 40=fyrretyvende",
    "de": "(?:t|st)e[nmrs]? 1=er 2=zwei 3=drit 4=vier 5=fünf 6=sechs 7=sieb 8=ach"
    " 9=neun 10=zehn 11=elf 12=zwölf 13=dreizehn 14=vierzehn 15=fünfzehn 16=sechzehn"
    " 17=siebzehn 18=achtzehn 19=neunzehn 20=zwanzig 30=drei(?:ß|ss)ig 40=vierzig",
    "el": r"\w{1,3} 1=πρώτ 2=δεύτερ 3=τρίτ 4=τέταρτ 5=πέμπτ 6=έκτ 7=έβδομ 8=όγδο"
    " 9=ένατ 10=δέκατ 11=ενδέκατ 12=δωδέκατ 20=εικοστ 30=τριακοστ 40=τεσσαρακοστ",
    "es": "[oa]s? 1=primer 2=segund 3=tercer 4=cuart 5=quint 6=sext 7=s[eé]ptim 8=octav"
    " 9=noven 10=d[eé]cim 11=(?:und[eé]cim|decimoprimer)"
    " 12=(?:duod[eé]cim|d[eé]cimo\\s?segund) 13=d[eé]cimo\\s?tercer"
    " 14=d[eé]cimo\\s?cuart 15=d[eé]cimo\\s?quint 16=d[eé]cimo\\s?sext"
    " 17=d[eé]cimo\\s?s[eé]ptim 18=d[eé]cimo\\s?octav 20=vig[eé]sim 30=trig[eé]sim"
    " 40=cuadrag[eé]sim",
    "et": r"\w{0,5} 1=esime 2=tei 3=kolma 4=nelja 5=viie 6=kuue 7=seitsme 8=kaheksa"
    " 9=üheksa 10=kümne 11=üheteistkümne 12=kaheteistkümne 20=kahekümne"
    " 30=kolmekümne 40=neljakümne",
    "fa": "(?:م|مین|ُم) 3=سو 4=چهار 5=پنج 6=شش 7=هفت 8=هشت 9=نه 10=ده 11=یازده"
    " 12=دوازده 13=سیزده 14=چهارده 15=پانزده 16=شانزده 17=هفده 18=هجده 19=نوزده"
    " 20=بیست 30=سی‌?ا? 40=چهل",
    "fi": r"\w{0,5} 10=kymmene 11=yhdennentoista 12=kahdennentoista"
    " 13=kolmannentoista 14=neljännentoista 15=viidennentoista"
    r" 20=kahde(?:s|nne\w{0,3})kymmene 30=kolma(?:s|nne\w{0,3})kymmene"
    r" 40=neljä(?:s|nne\w{0,3})kymmene",
    "fr": "i[èe]mes? 1=un 2=deux 3=trois 4=quatr 5=cinqu 6=six 7=sept 8=huit 9=neuv"
    " 10=dix 11=onz 12=douz 13=treiz 14=quatorz 15=quinz 16=seiz 17=dix-sept"
    " 18=dix-huit 19=dix-neuv 20=vingt 30=trent 40=quarant",
    "gl": "[oa]s? 10=décim 11=undécim 12=duodécim 20=vixésim 30=trixésim",
    "he": "ית? 10=עשיר",
    "hi": "(?:वें|वाँ|वां|वीं|वे) 5=पाँच 5=पांच 7=सात 8=आठ 10=दस 12=बारह 13=तेरह 14=चौदह"
    " 15=पंद्रह 16=सोलह 18=अठारह 20=बीस 24=चौबीस 28=अट्ठाईस 30=तीस 36=छत्तीस 37=सैंतीस",
    "hr": r"\w{1,3} 1=prv 2=drug 3=treć 4=četvrt 5=pet 6=šest 7=sedm 8=osm 9=devet"
    " 10=deset 11=jedanaest 12=dvanaest 13=trinaest 14=četrnaest 15=petnaest"
    " 16=šesnaest 17=sedamnaest 18=osamnaest 19=devetnaest 20=dvadeset 30=trideset"
    " 40=četrdeset",
    "hu": r"\w{0,6} 1=első 2=másod 3=harmad 4=negyed 5=ötöd 6=hatod 7=heted 8=nyolcad"
    " 9=kilenced 10=tized 11=tizenegyed 12=tizenketted 13=tizenharmad"
    " 14=tizennegyed 15=tizenötöd 16=tizenhatod 17=tizenheted 18=tizennyolcad"
    " 19=tizenkilenced 20=huszad 30=harmincad 40=negyvened 28=huszonnyolcad"
    " 24=huszonnegyed 36=harminchatod",
    "is": r"\w{1,3} 10=tíund 11=elleft 12=tólft 13=þrettánd 14=fjórtánd 15=fimmtánd"
    " 16=sextánd 17=sautjánd 18=átjánd 19=nítjánd 20=tuttug[au]st 30=þrítug[au]st",
    "it": "(?:esim)?[oaie] 1=prim 1=un 2=second 2=du 3=terz 3=tre 4=quart 4=quattr"
    " 5=quint 5=cinqu 6=sest 6=sei 7=settim 7=sett 8=ottav 8=ott 9=non 9=nov 10=decim"
    " 11=undic 12=dodic 13=tredic 14=quattordic 15=quindic 16=sedic 17=diciassett"
    " 18=diciott 19=diciannov 20=vent 30=trent 40=quarant",
    "lt": r"\w{1,4} 10=dešimt 11=vienuolikt 12=dvylikt 13=trylikt 14=keturiolikt"
    " 15=penkiolikt 16=šešiolikt 17=septyniolikt 18=aštuoniolikt 20=dvidešimt"
    " 30=trisdešimt 40=keturiasdešimt",
    "lv": r"\w{1,4} 10=desmit 11=vienpadsmit 12=divpadsmit 13=trīspadsmit"
    " 14=četrpadsmit 15=piecpadsmit 16=sešpadsmit 18=astoņpadsmit 20=divdesmit"
    " 30=trīsdesmit 40=četrdesmit",
    "nb": r"\w{1,5} 1=førs 2=and 3=tred 4=fje 5=fem 6=sje 7=sju 8=åtte 9=nie 10=tie"
    " 11=elle 12=tol 13=trett 14=fjort 15=femt 16=sekst 17=sytt 18=att 19=nitt"
    " 20=tju 20=tyv 30=tretti 40=førti",
    "mk": r"\w{1,4} 1=прв 2=втор 3=трет 4=четврт 5=петт 6=шест 7=седм 8=осм 9=деветт"
    r" 10=десетт 11=единаесетт 12=дванаесетт 20=дваесетт 30=триесетт 40=четириесетт",
    "nl": "(?:de|ste) 1=eer 2=twee 3=der 4=vier 5=vijf 6=zes 7=zeven 8=acht 9=negen"
    " 10=tien 11=elf 12=twaalf 13=dertien 14=veertien 15=vijftien 16=zestien"
    " 17=zeventien 18=achttien 19=negentien 20=twintig 30=dertig 40=veertig",
    "pl": "(?:y|a|e|ego|ej|emu|ym|ą|i|iej|iego|im|m) 1=pierwsz 2=drug 3=trzec 4=czwart"
    " 5=piąt 6=szóst 7=siódm 8=ósm 9=dziewiąt 10=dziesiąt 11=jedenast 12=dwunast"
    " 13=trzynast 14=czternast 15=piętnast 16=szesnast 17=siedemnast"
    " 18=osiemnast 19=dziewiętnast 20=dwudziest 30=trzydziest 40=czterdziest",
    "pt": "[oa]s? 1=primeir 2=segund 3=terceir 4=quart 5=quint 6=sext 7=s[ée]tim"
    " 8=oitav 9=non 10=d[ée]cim 11=d[ée]cim[oa]\\sprimeir 12=d[ée]cim[oa]\\ssegund"
    " 13=d[ée]cim[oa]\\sterceir 14=d[ée]cim[oa]\\squart 15=d[ée]cim[oa]\\squint"
    " 16=d[ée]cim[oa]\\ssext 18=d[ée]cim[oa]\\soitav 20=vig[ée]sim 30=trig[ée]sim"
    " 40=quadrag[ée]sim",
    "ro": r"(?:a|lea) 10=zec(?:e|ea) 11=unsprezece 12=doisprezece 12=douăsprezece"
    " 13=treisprezece 14=paisprezece 15=cincisprezece 16=șaisprezece"
    " 18=optsprezece 20=douăzeci 20=douăzece 30=treizeci 30=treizece",
    "ru": r"(?:[ыо]й|ого|ому|о?м|ым|ая|ую|ое|ье|ья|ью|ьей|ий|ьего) 1=перв 2=втор"
    " 3=трет 4=четв[её]рт 5=пят 6=шест 7=седьм 8=восьм 9=девят 10=десят"
    " 11=одиннадцат 12=двенадцат 13=тринадцат 14=четырнадцат 15=пятнадцат"
    " 16=шестнадцат 17=семнадцат 18=восемнадцат 19=девятнадцат 20=двадцат"
    " 30=тридцат 40=сороков",
    "sk": r"\w{1,3} 1=prv 2=druh 3=tret 4=štvrt 5=piat 6=šiest 7=siedm 8=ôsm 9=deviat"
    " 10=desiat 11=jedenást 12=dvanást 13=trinást 14=štrnást 15=pätnást"
    " 16=šestnást 17=sedemnást 18=osemnást 19=devätnást 20=dvadsiat 30=tridsiat"
    " 40=štyridsiat",
    "sl": r"\w{1,3} 10=deset 11=enajst 12=dvanajst 13=trinajst 14=štirinajst"
    " 15=petnajst 16=šestnajst 17=sedemnajst 18=osemnajst 20=dvajset 30=trideset"
    " 40=štirideset",
    "sr": r"\w{1,3} 1=прв 2=друг 3=трећ 4=четврт 5=пет 6=шест 7=седм 8=осм 9=девет"
    " 10=десет 11=једанаест 12=дванаест 13=тринаест 14=четрнаест 15=петнаест"
    " 16=шеснаест 18=осамнаест 20=двадесет 30=тридесет 10=deset 12=dvanaest"
    " 14=četrnaest 20=dvadeset 30=trideset",
    "sv": r"(?:nde|[dt]e|e|a|) 1=först 2=andr 3=tredj 4=fjär 5=fem 6=sjätt 7=sju"
    " 8=åtton 9=nion 10=tion 11=elft 12=tolft 13=tretton 14=fjorton 15=femton"
    " 16=sexton 17=sjutton 18=arton 19=nitton 20=tjugon 20=tjugo 30=trettion"
    " 30=trettio 40=fyrtion",
    "ta": "(?:ாவது|வது|ாம்|ம்) 10=பத்த 12=பன்னிரண்ட 20=இருபத",
    "tr": r"[ıiuü]nc[ıiuü]\w{0,6} 1=bir 2=ik 3=üç 4=dörd 5=beş 6=alt 7=yed 8=sekiz"
    " 9=dokuz 10=on 11=onbir 12=onik 13=onüç 20=yirm 30=otuz 40=kırk",
    "uk": r"(?:ий|а|у|ого|ому|ою|ої|ій|им|е) 1=перш 2=друг 3=трет 4=четверт 5=п.ят"
    " 6=шост 7=сьом 8=восьм 9=дев.ят 10=десят 11=одинадцят 12=дванадцят"
    " 13=тринадцят 14=чотирнадцят 15=п.ятнадцят 16=шістнадцят 17=сімнадцят"
    " 18=вісімнадцят 19=дев.ятнадцят 20=двадцят 30=тридцят 40=сороков",
    "ur": "(?:ویں|واں) 8=آٹھ 10=دس 12=بارہ 14=چودہ 16=سولہ 20=بیس 24=چوبیس"
    " 28=اٹھائیس 30=تیس 36=چھتیس",
}
# What stands before the number: Malay "kedua puluh", Hebrew "העשרים".
BEFORE = {"id": "ke", "ms": "ke", "sw": "wa ", "vi": "thứ ", "he": "ה", "bn": ""}
# What stands behind a cardinal: Bengali "বিশতম", Tamil "இருபதாவது".
BEHIND = {"bn": "তম", "ta": "ாவது"}
