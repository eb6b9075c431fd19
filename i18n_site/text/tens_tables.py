"""The words for the tens and the teens, by language, as in ``number_tables``."""

from i18n_site.text import further_numbers

# By language: the tens, as they begin a number and alone.
TENS = {
    **further_numbers.TENS,
    "ar": "20=عشرون/عشرين 30=ثلاثون/ثلاثين 40=أربعون/أربعين 50=خمسون/خمسين"
    " 60=ستون/ستين 70=سبعون/سبعين 80=ثمانون/ثمانين 90=تسعون/تسعين",
    "be": "20=дваццаць/дваццаці 30=трыццаць/трыццаці 40=сорак/сарака 50=пяцьдзясят"
    " 60=шэсцьдзясят 70=семдзесят 80=восемдзесят 90=дзевяноста",
    "bg": "20=двадесет/двайсет 30=тридесет/трийсет 40=четиридесет/четирийсет"
    " 50=петдесет 60=шестдесет/шейсет 70=седемдесет 80=осемдесет 90=деветдесет",
    "bn": "20=বিশ/কুড়ি 21=একুশ 22=বাইশ 23=তেইশ 24=চব্বিশ 25=পঁচিশ 26=ছাব্বিশ"
    " 27=সাতাশ 28=আটাশ 29=ঊনত্রিশ/উনত্রিশ 30=ত্রিশ/তিরিশ 32=বত্রিশ 35=পঁয়ত্রিশ"
    " 36=ছত্রিশ 40=চল্লিশ 42=বিয়াল্লিশ 45=পঁয়তাল্লিশ 48=আটচল্লিশ 50=পঞ্চাশ"
    " 55=পঞ্চান্ন 60=ষাট 65=পঁয়ষট্টি 70=সত্তর 72=বাহাত্তর 75=পঁচাত্তর 80=আশি"
    " 85=পঁচাশি 90=নব্বই 95=পঁচানব্বই 99=নিরানব্বই"
    " 31=একত্রিশ 33=তেত্রিশ 34=চৌত্রিশ 37=সাঁইত্রিশ 38=আটত্রিশ 39=ঊনচল্লিশ"
    " 41=একচল্লিশ 43=তেতাল্লিশ 44=চুয়াল্লিশ 46=ছেচল্লিশ 47=সাতচল্লিশ"
    " 49=ঊনপঞ্চাশ 51=একান্ন 52=বাহান্ন 53=তিপ্পান্ন 54=চুয়ান্ন 56=ছাপ্পান্ন"
    " 57=সাতান্ন 58=আটান্ন 59=ঊনষাট 61=একষট্টি 62=বাষট্টি 63=তেষট্টি"
    " 64=চৌষট্টি 66=ছেষট্টি 67=সাতষট্টি 68=আটষট্টি 69=ঊনসত্তর 71=একাত্তর"
    " 73=তিয়াত্তর 74=চুয়াত্তর 76=ছিয়াত্তর 77=সাতাত্তর 78=আটাত্তর 79=ঊনআশি"
    " 81=একাশি 82=বিরাশি 83=তিরাশি 84=চুরাশি 86=ছিয়াশি 87=সাতাশি 88=আটাশি"
    " 89=ঊননব্বই 91=একানব্বই 92=বিরানব্বই 93=তিরানব্বই 94=চুরানব্বই"
    " 96=ছিয়ানব্বই 97=সাতানব্বই 98=আটানব্বই",
    "cs": "20=dvacet/dvaceti 30=třicet/třiceti 40=čtyřicet/čtyřiceti"
    " 50=padesát/padesáti 60=šedesát/šedesáti 70=sedmdesát/sedmdesáti"
    " 80=osmdesát/osmdesáti 90=devadesát/devadesáti",
    "da": "20=tyve 30=tredive 40=fyrre 50=halvtreds 60=tres/treds 70=halvfjerds 80=firs"
    " 90=halvfems",
    "de": "20=zwanzig 30=dreißig/dreissig 40=vierzig 50=fünfzig 60=sechzig 70=siebzig"
    " 80=achtzig 90=neunzig",
    "el": "20=είκοσι/εικοσι 30=τριάντα/τριαντα 40=σαράντα/σαραντα 50=πενήντα/πενηντα"
    " 60=εξήντα/εξηντα 70=εβδομήντα/εβδομηντα 80=ογδόντα/ογδοντα"
    " 90=ενενήντα/ενενηντα",
    "en": "20=twenty 30=thirty 40=forty 50=fifty 60=sixty 70=seventy 80=eighty"
    " 90=ninety",
    "es": "20=veinti/veinte 30=treinta 40=cuarenta 50=cincuenta 60=sesenta 70=setenta"
    " 80=ochenta 90=noventa",
    "fa": "20=بیست 30=سی 40=چهل 50=پنجاه 60=شصت 70=هفتاد 80=هشتاد 90=نود",
    "fi": "20=kaksikymmentä/kahdenkymmenen/kahtakymmentä"
    " 30=kolmekymmentä/kolmenkymmenen/kolmeakymmentä"
    " 40=neljäkymmentä/neljänkymmenen/neljääkymmentä"
    " 50=viisikymmentä/viidenkymmenen/viittäkymmentä"
    " 60=kuusikymmentä/kuudenkymmenen/kuuttakymmentä"
    " 70=seitsemänkymmentä/seitsemänkymmenen"
    " 80=kahdeksankymmentä/kahdeksankymmenen 90=yhdeksänkymmentä/yhdeksänkymmenen",
    "fr": "20=vingt 30=trente 40=quarante 50=cinquante 60=soixante 70=septante"
    " 80=quatre-vingts/quatre-vingt/huitante/octante 90=nonante",
    "he": "20=עשרים 30=שלושים 40=ארבעים 50=חמישים 60=שישים 70=שבעים 80=שמונים 90=תשעים",
    "hi": "20=बीस 21=इक्कीस 22=बाईस/बाइस 23=तेईस/तेइस 24=चौबीस 25=पच्चीस 26=छब्बीस"
    " 27=सत्ताईस/सत्ताइस 28=अट्ठाईस/अट्ठाइस/अठाईस 29=उनतीस/उन्तीस 30=तीस 31=इकतीस"
    " 32=बत्तीस 33=तैंतीस 34=चौंतीस 35=पैंतीस 36=छत्तीस 37=सैंतीस 38=अड़तीस 39=उनतालीस"
    " 40=चालीस 41=इकतालीस 42=बयालीस 43=तैंतालीस 44=चौवालीस 45=पैंतालीस 46=छियालीस"
    " 47=सैंतालीस 48=अड़तालीस 49=उनचास 50=पचास 51=इक्यावन 52=बावन 53=तिरपन 54=चौवन"
    " 55=पचपन 56=छप्पन 57=सत्तावन 58=अट्ठावन 59=उनसठ 60=साठ 61=इकसठ 62=बासठ 63=तिरसठ"
    " 64=चौंसठ 65=पैंसठ 66=छियासठ 67=सड़सठ 68=अड़सठ 69=उनहत्तर 70=सत्तर 71=इकहत्तर"
    " 72=बहत्तर 73=तिहत्तर 74=चौहत्तर 75=पचहत्तर 76=छिहत्तर 77=सतहत्तर 78=अठहत्तर"
    " 79=उनासी 80=अस्सी 81=इक्यासी 82=बयासी 83=तिरासी 84=चौरासी 85=पचासी 86=छियासी"
    " 87=सत्तासी 88=अट्ठासी 89=नवासी 90=नब्बे 91=इक्यानवे 92=बानवे 93=तिरानवे"
    " 94=चौरानवे 95=पचानवे/पंचानवे 96=छियानवे 97=सत्तानवे 98=अट्ठानवे 99=निन्यानवे",
    "hr": "20=dvadeset 30=trideset 40=četrdeset 50=pedeset 60=šezdeset 70=sedamdeset"
    " 80=osamdeset 90=devedeset",
    "hu": "10=tizen 20=húsz/huszon 30=harminc 40=negyven 50=ötven 60=hatvan 70=hetven"
    " 80=nyolcvan 90=kilencven",
    "id": "20=dua_puluh 30=tiga_puluh 40=empat_puluh 50=lima_puluh 60=enam_puluh"
    " 70=tujuh_puluh 80=delapan_puluh 90=sembilan_puluh",
    "it": "20=venti/vent 30=trenta/trent 40=quaranta/quarant 50=cinquanta/cinquant"
    " 60=sessanta/sessant 70=settanta/settant 80=ottanta/ottant 90=novanta/novant",
    "ja": "10=十 20=二十 30=三十 40=四十 50=五十 60=六十 70=七十 80=八十 90=九十",
    "ko": "10=십/열 20=이십/스물/스무 30=삼십/서른 40=사십/마흔 50=오십/쉰 60=육십/예순"
    " 70=칠십/일흔 80=팔십/여든 90=구십/아흔",
    "nb": "20=tjue/tyve 30=tretti/tredve 40=førti 50=femti 60=seksti 70=sytti 80=åtti"
    " 90=nitti",
    "mk": "20=дваесет 30=триесет 40=четириесет 50=педесет 60=шеесет 70=седумдесет"
    " 80=осумдесет 90=деведесет",
    "nl": "20=twintig 30=dertig 40=veertig 50=vijftig 60=zestig 70=zeventig 80=tachtig"
    " 90=negentig",
    "pl": "20=dwadzieścia/dwudziestu 30=trzydzieści/trzydziestu"
    " 40=czterdzieści/czterdziestu 50=pięćdziesiąt/pięćdziesięciu"
    " 60=sześćdziesiąt/sześćdziesięciu 70=siedemdziesiąt/siedemdziesięciu"
    " 80=osiemdziesiąt/osiemdziesięciu 90=dziewięćdziesiąt/dziewięćdziesięciu",
    "pt": "20=vinte 30=trinta 40=quarenta 50=cinquenta 60=sessenta 70=setenta"
    " 80=oitenta 90=noventa",
    "ro": "20=douăzeci 30=treizeci 40=patruzeci 50=cincizeci 60=șaizeci 70=șaptezeci"
    " 80=optzeci 90=nouăzeci",
    "ru": "20=двадцать/двадцати/двадцатью 30=тридцать/тридцати/тридцатью"
    " 40=сорок/сорока 50=пятьдесят/пятидесяти 60=шестьдесят/шестидесяти"
    " 70=семьдесят/семидесяти 80=восемьдесят/восьмидесяти 90=девяносто/девяноста",
    "sr": "20=двадесет/dvadeset 30=тридесет/trideset 40=четрдесет/četrdeset"
    " 50=педесет/pedeset 60=шездесет/šezdeset 70=седамдесет/sedamdeset"
    " 80=осамдесет/osamdeset 90=деведесет/devedeset",
    "sv": "20=tjugo 30=trettio 40=fyrtio 50=femtio 60=sextio 70=sjuttio 80=åttio"
    " 90=nittio",
    "sw": "10=kumi 20=ishirini 30=thelathini 40=arobaini 50=hamsini 60=sitini"
    " 70=sabini 80=themanini 90=tisini",
    "th": "10=สิบ 20=ยี่สิบ 30=สามสิบ 40=สี่สิบ 50=ห้าสิบ 60=หกสิบ 70=เจ็ดสิบ 80=แปดสิบ 90=เก้าสิบ",
    "tr": "10=on 20=yirmi 30=otuz 40=kırk 50=elli 60=altmış 70=yetmiş 80=seksen"
    " 90=doksan",
    "uk": "20=двадцять/двадцяти 30=тридцять/тридцяти 40=сорок/сорока"
    " 50=п'ятдесят/п’ятдесят/п'ятдесяти/п’ятдесяти 60=шістдесят/шістдесяти"
    " 70=сімдесят/сімдесяти 80=вісімдесят/вісімдесяти"
    " 90=дев'яносто/дев’яносто/дев'яноста/дев’яноста",
    "vi": "10=mười 20=hai_mươi 30=ba_mươi 40=bốn_mươi 50=năm_mươi 60=sáu_mươi"
    " 70=bảy_mươi 80=tám_mươi 90=chín_mươi",
    "zh": "10=十 20=二十 30=三十 40=四十 50=五十 60=六十 70=七十 80=八十 90=九十",
}

# By language: the words of 13 to 19 where they are no tens with ones.
TEENS = {
    **further_numbers.TEENS,
    "ar": "ثلاثة_عشر/ثلاث_عشرة أربعة_عشر/أربع_عشرة خمسة_عشر/خمس_عشرة ستة_عشر/ست_عشرة"
    " سبعة_عشر/سبع_عشرة ثمانية_عشر/ثماني_عشرة تسعة_عشر/تسع_عشرة",
    "be": "трынаццаць/трынаццаці чатырнаццаць/чатырнаццаці пятнаццаць/пятнаццаці"
    " шаснаццаць/шаснаццаці сямнаццаць/сямнаццаці васямнаццаць/васямнаццаці"
    " дзевятнаццаць",
    "bg": "тринадесет/тринайсет четиринадесет/четиринайсет петнадесет/петнайсет"
    " шестнадесет/шестнайсет седемнадесет/седемнайсет осемнадесет/осемнайсет"
    " деветнадесет/деветнайсет",
    "bn": "তেরো/তের চৌদ্দ পনেরো/পনের ষোলো/ষোল সতেরো/সতের আঠারো/আঠার উনিশ/ঊনিশ",
    "cs": "třináct/třinácti čtrnáct/čtrnácti patnáct/patnácti šestnáct/šestnácti"
    " sedmnáct/sedmnácti osmnáct/osmnácti devatenáct/devatenácti",
    "da": "tretten fjorten femten seksten sytten atten nitten",
    "de": "dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn",
    "el": "δεκατρία/δεκατρείς/δεκατριών δεκατέσσερα/δεκατέσσερις/δεκατεσσάρων δεκαπέντε"
    " δεκαέξι δεκαεπτά/δεκαεφτά δεκαοκτώ/δεκαοχτώ δεκαεννέα/δεκαεννιά",
    "en": "thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
    "es": "trece catorce quince dieciséis diecisiete dieciocho diecinueve",
    "fa": "سیزده چهارده پانزده شانزده هفده هجده نوزده",
    "fi": "kolmetoista/kolmentoista neljätoista/neljäntoista viisitoista/viidentoista"
    " kuusitoista/kuudentoista seitsemäntoista kahdeksantoista yhdeksäntoista",
    "fr": "treize quatorze quinze seize dix-sept dix-huit dix-neuf",
    "he": "שלוש_עשרה/שלושה_עשר ארבע_עשרה/ארבעה_עשר חמש_עשרה/חמישה_עשר שש_עשרה/שישה_עשר"
    " שבע_עשרה/שבעה_עשר שמונה_עשרה/שמונה_עשר תשע_עשרה/תשעה_עשר",
    "hi": "तेरह चौदह पंद्रह/पन्द्रह सोलह सत्रह अठारह उन्नीस",
    "hr": "trinaest četrnaest petnaest šesnaest sedamnaest osamnaest devetnaest",
    "id": "tiga_belas empat_belas lima_belas enam_belas tujuh_belas delapan_belas"
    " sembilan_belas",
    "it": "tredici quattordici quindici sedici diciassette diciotto diciannove",
    "nb": "tretten fjorten femten seksten sytten atten nitten",
    "mk": "тринаесет четиринаесет петнаесет шеснаесет седумнаесет осумнаесет"
    " деветнаесет",
    "nl": "dertien veertien vijftien zestien zeventien achttien negentien",
    "pl": "trzynaście/trzynastu czternaście/czternastu piętnaście/piętnastu"
    " szesnaście/szesnastu siedemnaście/siedemnastu osiemnaście/osiemnastu"
    " dziewiętnaście/dziewiętnastu",
    "pt": "treze catorze/quatorze quinze dezesseis/dezasseis dezessete/dezassete"
    " dezoito"
    " dezenove/dezanove",
    "ro": "treisprezece paisprezece cincisprezece șaisprezece șaptesprezece"
    " optsprezece nouăsprezece",
    "ru": "тринадцать/тринадцати четырнадцать/четырнадцати пятнадцать/пятнадцати"
    " шестнадцать/шестнадцати семнадцать/семнадцати восемнадцать/восемнадцати"
    " девятнадцать/девятнадцати",
    "sr": "тринаест/trinaest четрнаест/četrnaest петнаест/petnaest шеснаест/šesnaest"
    " седамнаест/sedamnaest осамнаест/osamnaest деветнаест/devetnaest",
    "sv": "tretton fjorton/fjortonde femton sexton sjutton arton nitton",
    "uk": "тринадцять/тринадцяти чотирнадцять/чотирнадцяти п'ятнадцять/п’ятнадцять"
    "/п'ятнадцяти/п’ятнадцяти шістнадцять/шістнадцяти сімнадцять/сімнадцяти"
    " вісімнадцять/вісімнадцяти дев'ятнадцять/дев’ятнадцять",
}
