"""The words for numbers, by language."""

from i18n_site.text.far_numbers import WORDS as FAR
from i18n_site.text.further_numbers import WORDS as FURTHER

# By language: the words of 0 to 12 in order, then "number=words". Alternatives
# are apart by "/". A word after "~" has other meanings, too (French "neuf" is
# nine and new), so it can excuse a missing digit but not prove a change.
WORDS = {
    **FURTHER,
    **FAR,
    "ar": "صفر ~واحد/~واحدة/~الأول/~الأولى/~أول/~مرة اثنان/اثنين/اثنتان/اثنتين"
    "/اثنا/اثنتا/~مرتين/~مرتان/~الثاني/يومين/يومان/أسبوعين/أسبوعان/شهرين/شهران"
    "/ساعتين/ساعتان/سنتين/سنتان/عامين/عامان/دقيقتين/دقيقتان/جرعتين/جرعتان"
    "/قرصين/قرصان/حبتين/حبتان/كبسولتين/كبسولتان/قطرتين/قطرتان/ملعقتين"
    "/ملعقتان/حقنتين/حقنتان/كوبين/كوبان/بختين/بختان/كيسين/كيسان/لصقتين/لصقتان/"
    "~الثانية/~كلا ثلاثة/ثلاث/~الثالث أربعة/أربع خمسة/خمس ستة/~ست سبعة/سبع"
    " ثمانية/ثماني/ثمان"
    " تسعة/تسع عشرة/~عشر 0.5=~نصف/~النصف 0.25=~ربع",
    "de": "null ~ein/~eins/~eine/~einen/~einem/~einer/~einmal/~erste/~ersten"
    "/~erster/~erstes"
    " zwei/zweimal/~zweite/~zweiten/~beide/~beiden drei/dreimal/~dritte/~dritten"
    " vier/viermal/~vierte/~vierten"
    " fünf/~fünfte/~fünften sechs/~sechste/~sechsten sieben ~acht/~achte/~achten neun"
    " zehn elf zwölf/~zwölfte/~zwölften 20=zwanzig 30=dreißig 50=fünfzig"
    " 100=~hundert 0.5=~halb/~halbe/~halben/~Hälfte"
    " 13=dreizehn 14=vierzehn 15=fünfzehn 16=sechzehn 18=achtzehn"
    " 0.25=~viertelstunde/~viertel",
    "en": "zero"
    " ~one/~once/~single/~first/~a/~an/~per/~each/~every/~daily/~weekly"
    "/~monthly/~yearly"
    " two/twice/~both/~second/~couple"
    "/~pair/~double/~every_other/~alternate"
    " three/~third/~thrice/~triple four/~fourth five/~fifth six/~sixth seven/~seventh"
    " eight/~eighth nine/~ninth ten/~tenth eleven twelve/~dozen/~noon 13=thirteen"
    " 14=fourteen 15=fifteen 16=sixteen 17=seventeen 18=eighteen 19=nineteen"
    " 20=twenty"
    " 24=~midnight/~daily 30=thirty 40=forty 50=fifty/~half 60=sixty 70=seventy"
    " 80=eighty 90=ninety 100=~hundred 1000=~thousand 0.5=~half 0.25=~quarter",
    "es": "cero ~uno/~un/~una/~primero/~primera/~primer dos/~ambos/~ambas"
    "/~segundo/~segunda"
    " tres/~tercero/~tercera/~tercer cuatro cinco seis siete ocho nueve diez"
    " once doce"
    " 15=quince 20=veinte 30=treinta 40=cuarenta 50=cincuenta 100=cien/~ciento"
    " 1000=~mil"
    " 0.5=~medio/~media/~mitad/~medios/~medias"
    " 13=trece 14=catorce 16=dieciséis 18=dieciocho 0.25=~cuarto",
    "fa": "صفر ~یک/~اول/~نخستین دو/~دوم/~هر_دو سه/~سوم چهار پنج شش هفت هشت ~نه"
    " ~ده یازده دوازده"
    " 20=بیست 30=سی 100=~صد 1000=~هزار 0.5=~نیم/~نصف 0.25=~ربع",
    "fr": "zéro ~un/~une/~premier/~première deux/~deuxième/~second/~seconde"
    " trois/~troisième"
    " quatre cinq six sept huit ~neuf dix onze douze/~midi/~douzaine 15=quinze"
    "/~quinzaine"
    " 20=vingt 30=trente 40=quarante 50=cinquante 60=soixante 100=~cent 1000=~mille"
    " 24=~minuit 0.5=~demi/~demie/~moitié 0.25=~quart"
    " 13=treize 14=quatorze",
    "hi": "शून्य ~एक/~पहला/~पहली/~पहले ~दो/~दोनों/~दूसरा/~दूसरी/~दूसरे"
    " तीन/~तीसरा/~तीसरी"
    " चार पाँच/पांच छह/छः"
    " सात आठ नौ दस ग्यारह बारह 20=बीस 30=तीस 50=पचास 100=~सौ 0.5=~आधा/~आधी/~आधे",
    "it": "zero ~uno/~un/~una/~primo/~prima due/~entrambi/~secondo tre/~terzo"
    " quattro cinque"
    " ~sei sette otto nove dieci undici dodici 20=venti 30=trenta 100=cento"
    " 1000=~mille"
    " 0.5=~mezzo/~mezza/~metà/~mezz'ora/~mezz’ora/~mezzora"
    " 13=tredici 14=quattordici 15=quindici 16=sedici 18=diciotto 0.25=~quarto",
    "ja": "~〇/~零 ~一/~ひと ~二/~ふた/~両 ~三 ~四 ~五 ~六 ~七 ~八 ~九 ~十 ~十一"
    " ~十二 100=~百 1000=~千 0.5=~半",
    "ko": "~영 ~한/~하나/~첫/~일 ~두/~둘/~이/~이틀 ~세/~셋/~삼/~사흘"
    " ~네/~넷/~사/~나흘 ~다섯/~닷새/~오"
    " ~여섯/~육 ~일곱/~칠 ~여덟/~팔 ~아홉/~구"
    " ~열/~십 ~열한 ~열두 0.5=~반/~절반",
    "nl": "nul ~een/~één/~eerste twee/~beide/~tweede drie/~derde vier vijf zes"
    " zeven ~acht"
    " negen tien elf twaalf 20=twintig 30=dertig 100=~honderd 0.5=~half/~halve"
    " 13=dertien 14=veertien 15=vijftien 16=zestien 18=achttien 0.25=~kwartier/~kwart",
    "pt": "zero ~um/~uma/~primeiro/~primeira dois/duas/~ambos/~ambas/~segundo"
    "/~segunda"
    " três/~terceiro/~terceira quatro cinco seis sete oito nove dez onze doze"
    " 15=quinze"
    " 20=vinte 30=trinta 50=cinquenta 100=cem/~cento 1000=~mil 0.5=~meio/~meia"
    "/~metade"
    " 13=treze 14=catorze/quatorze 16=dezesseis 18=dezoito 0.25=~quarto",
    "ru": "ноль ~один/~одна/~одно/~одну/~одного/~одной/~первый/~первая/~первого"
    " два/две/двух/"
    "двумя/двум/дважды/~второй/~вторая/~оба/~обе/~двое"
    " три/трёх/трех/тремя/трём/трижды/~третий"
    " четыре/четырёх/четырех/четырьмя/четырём"
    " пять/пяти/пятью шесть/шести/шестью семь/~семи/семью восемь/восьми/восемью"
    " девять/девяти/девятью десять/десяти/десятью одиннадцать/одиннадцати"
    " двенадцать/двенадцати 15=пятнадцать/пятнадцати 20=двадцать/двадцати"
    " 30=тридцать/тридцати 40=сорок 50=пятьдесят/пятидесяти 60=шестьдесят"
    " 100=~сто"
    " 0.5=~половина/~половину/~половине/~половины/~пол/~полтаблетки/~полчаса"
    "/~полстакана"
    " 13=тринадцать/тринадцати 14=четырнадцать/четырнадцати 18=восемнадцать"
    " 0.25=~четверть",
    "zh": "~零/~〇 ~一/~单/~首 ~二/~两/~兩/~双/~雙 ~三 ~四 ~五 ~六 ~七 ~八 ~九"
    " ~十 ~十一 ~十二 100=~百 1000=~千"
    " 0.5=~半 0.25=~一刻",
    "pl": "zero ~jeden/~jedna/~jedno/~jedną/~jednego/~jednej/~jednym/~raz/~pierwszy"
    " dwa/dwie/dwóch/dwoma/dwiema/~oba/~obie/~drugi trzy/trzech/trzema"
    " cztery/czterech/czterema"
    " pięć/pięciu/pięcioma sześć/sześciu/sześcioma siedem/siedmiu/siedmioma"
    " osiem/ośmiu/ośmioma dziewięć/dziewięciu dziesięć/dziesięciu/dziesięcioma"
    " jedenaście/jedenastu dwanaście/dwunastu 15=piętnaście/piętnastu"
    " 20=dwadzieścia/dwudziestu 24=~dobę/~doba/~doby/~dobie 30=trzydzieści/trzydziestu"
    " 40=czterdzieści 50=pięćdziesiąt 60=sześćdziesiąt 100=~sto 1000=~tysiąc"
    " 0.5=~pół/~połowa/~połowę/~połowy"
    " 13=trzynaście 14=czternaście/czternastu 16=szesnaście 18=osiemnaście"
    " 0.25=~kwadrans/~ćwierć/~kwadransa",
    "tr": "sıfır ~bir/~biri/~birinde/~ilk/~birinci/~tek iki/~her_iki"
    "/~ikinci üç dört/~dördüncü beş"
    " altı ~yedi sekiz dokuz ~on ~onbir/~on_bir ~on_iki/~oniki 15=on_beş"
    " 20=yirmi 30=otuz 40=~kırk 50=elli 60=altmış 100=~yüz 1000=~bin"
    " 0.5=~yarım/~yarısı/~buçuk 0.25=~çeyrek",
    "sw": "sifuri ~moja/~mmoja/~kimoja/~limoja/~mara_moja"
    " mbili/~wawili/~viwili/~mawili/~miwili tatu/watatu/vitatu/matatu/mitatu"
    " nne/wanne/vinne/manne/minne tano/watano/vitano/matano/mitano sita saba"
    " ~nane/wanane/vinane tisa kumi ~kumi_na_moja ~kumi_na_mbili 20=ishirini"
    " 30=thelathini 50=hamsini 100=~mia 1000=~elfu 0.5=~nusu",
    "vi": "~không ~một/~nhất ~hai ~ba ~bốn/~tư ~năm ~sáu ~bảy/~bẩy ~tám ~chín ~mười"
    " ~mười_một ~mười_hai 15=~mười_lăm 20=~hai_mươi 30=~ba_mươi 100=~trăm"
    " 1000=~nghìn/~ngàn 0.5=~nửa/~rưỡi 0.25=~mười_lăm_phút",
    "cs": "nula ~jeden/~jedna/~jedno/~jednu/~jedné/~jednou/~první"
    " dva/dvě/dvou/dvěma/dvakrát/~oba/~obě/~druhý tři/tří/třech/třemi/třikrát"
    " čtyři/čtyř/čtyřech/čtyřmi pět/pěti šest/šesti ~sedm/sedmi ~osm/osmi devět/devíti"
    " deset/deseti jedenáct/jedenácti dvanáct/dvanácti 15=patnáct/patnácti"
    " 20=dvacet/dvaceti 30=třicet/třiceti 50=padesát/padesáti 100=~sto"
    " 0.5=~půl/~polovina/~polovinu/~poloviny"
    " 0.25=~čtvrthodina/~čtvrthodinu/~čtvrthodině/~čtvrt",
    "uk": "нуль ~один/~одна/~одне/~одну/~одного/~одній/~перший"
    " два/дві/двох/двома/двічі/~обидва/~другий три/трьох/трьома/тричі"
    " чотири/чотирьох/чотирма"
    " п'ять/пять/п’ять/п'яти/п’яти шість/шести сім/семи/сьома вісім/восьми"
    " дев'ять/дев’ять/дев'яти десять/десяти одинадцять дванадцять/дванадцяти"
    " 20=двадцять/двадцяти 30=тридцять 100=~сто"
    " 0.5=~пів/~половиною/~половина/~половину/~половині 0.25=~чверть",
    "he": "אפס ~אחת/~אחד/~ראשון/~פעם"
    " שתיים/שניים/שתי/~שני/~פעמיים/~יומיים/~שבועיים/~שעתיים/~חודשיים/~שנתיים"
    " שלוש/שלושה/~שלושת ארבע/ארבעה חמש/חמישה/~חמשת ~שש/~שישה שבע/שבעה ~שמונה"
    " תשע/תשעה ~עשר/~עשרה ~אחת_עשרה/~אחד_עשר ~שתים_עשרה/~שנים_עשר 20=עשרים"
    " 30=שלושים 100=~מאה 0.5=~חצי/~מחצית 0.25=~רבע",
    "sv": "noll ~en/~ett/~första två/~båda/~andra/~vartannat/~varannan tre/~tredje"
    " fyra/~fjärde fem/~femte"
    " ~sex/~sjätte sju/~sjunde åtta/~åttonde nio/~nionde tio/~tionde elva"
    " tolv/~tolfte 14=fjorton/~fjortonde"
    " 15=femton 20=tjugo 30=trettio 50=femtio 100=~hundra"
    " 0.5=~halv/~halva/~hälften/~halvt 0.25=~kvart",
    "da": "nul ~en/~et/~én/~ét/~første to/~begge/~anden/~andet tre/~tredje fire/~fjerde"
    " fem/~femte ~seks/~sjette syv/~syvende otte/~ottende ~ni/~niende ti/~tiende"
    " elleve tolv/~tolvte 14=fjorten/~fjortende"
    " 20=tyve 30=tredive 50=halvtreds 100=~hundrede"
    " 0.5=~halv/~halve/~halvt/~halvdelen 0.25=~kvarter",
    "nb": "null ~en/~ett/~et/~én/~første to/~begge/~andre/~annethvert/~annenhver"
    " tre/~tredje fire fem ~seks"
    " ~sju/syv åtte ~ni ti elleve tolv 20=tjue 30=tretti 50=femti 100=~hundre"
    " 0.5=~halv/~halve/~halvt/~halvparten 0.25=~kvarter",
    "el": "μηδέν ~ένα/~ένας/~μία/~μια/~έναν/~μιας δύο/δυο/~και_τα_δύο/~δεύτερο"
    " τρία/τρεις/τριών/~τρίτο τέσσερα/τέσσερις/τεσσάρων πέντε έξι επτά/εφτά"
    " οκτώ/οχτώ εννέα/εννιά δέκα έντεκα δώδεκα 20=είκοσι 30=τριάντα 50=πενήντα"
    " 100=~εκατό 0.5=~μισό/~μισή/~μισά/~μισού/~ήμισυ 0.25=~τέταρτο",
    "id": "nol ~satu/~sekali/~pertama/~sehari/~seminggu/~sebulan/~sebuah"
    " ~dua/~kedua/~kedua-duanya tiga/~ketiga empat ~lima enam tujuh ~delapan"
    " sembilan sepuluh sebelas dua_belas 20=dua_puluh 30=tiga_puluh"
    " 100=~seratus 0.5=~setengah/~separuh",
    "ro": "zero ~un/~o/~una/~unu/~prima/~primul doi/două/~ambele/~ambii trei ~patru"
    " ~cinci ~șase șapte opt ~nouă zece unsprezece doisprezece/douăsprezece"
    " 20=douăzeci 30=treizeci 100=~sută 0.5=~jumătate/~jumătatea 0.25=~sfert",
    "hu": "nulla ~egy/~egyszer/~első kettő/két/kétszer/~mindkét/~második"
    " három/háromszor négy/négyszer öt hat/~hatszor ~hét nyolc kilenc tíz"
    " tizenegy tizenkettő/tizenkét 20=húsz 30=harminc 50=ötven 100=~száz/~százból"
    " 1000=~ezer/~ezerből"
    " 0.5=~fél/~fele/~felét 0.25=~negyedóra/~negyedórát/~negyed",
    "fi": "nolla ~yksi/~yhden/~yhtä/~yhdessä/~kerran/~ensimmäinen"
    " kaksi/kahden/kahta/kahdessa/kahdesta/kahteen/kahdella/kahdelle/kahdesti"
    "/~molemmat/~toinen/~toisen"
    " kolme/kolmen/kolmea/kolmessa/kolmesta/kolmeen/kolmella/kolmelle/kolmesti"
    "/~kolmas"
    " neljä/neljän/neljää/neljässä/neljästä/neljään/neljällä/neljälle/neljästi"
    " viisi/viiden/viittä/viidessä/viidestä/viiteen/viidellä"
    " ~kuusi/kuuden/kuutta/kuudessa/kuudesta/kuuteen/kuudella"
    " seitsemän/seitsemää/seitsemässä/seitsemään kahdeksan/kahdeksaa/kahdeksassa"
    " yhdeksän/yhdeksää/yhdeksässä kymmenen/kymmentä/kymmenessä/kymmeneen"
    " yksitoista kaksitoista 20=kaksikymmentä"
    " 30=kolmekymmentä 100=~sata 0.5=~puoli/~puolet/~puolikas/~puolikkaan"
    " 0.25=~vartti/~varttia/~neljännestunti",
    "th": "ศูนย์ ~หนึ่ง/~ครั้งเดียว ~สอง/~ทั้งคู่ ~สาม ~สี่ ~ห้า ~หก ~เจ็ด ~แปด"
    " ~เก้า ~สิบ"
    " ~สิบเอ็ด ~สิบสอง 20=~ยี่สิบ 30=~สามสิบ 100=~ร้อย 0.5=~ครึ่ง",
    "bn": "শূন্য ~এক/~একটি/~একবার ~দুই/~দুটি/~দুবার/~উভয় ~তিন/~তিনটি/~তিনবার"
    " ~চার/~চারটি ~পাঁচ/~পাঁচটি ~ছয় ~সাত ~আট ~নয় ~দশ ~এগারো ~বারো 20=~বিশ/~কুড়ি"
    " 30=~ত্রিশ 100=~একশ 0.5=~অর্ধেক/~আধা/~আধ",
    "bg": "нула ~един/~една/~едно/~веднъж/~първа/~първата/~първи два/две/~двама/~двете"
    "/~двата/~двукратно/~втора/~втората три/~трима/~трета четири/~четирима пет шест"
    " седем осем девет десет единадесет/единайсет дванадесет/дванайсет"
    " 100=~сто 0.5=~половин/~половината/~половина 0.25=~четвърт",
    "hr": "nula ~jedan/~jedna/~jedno/~jednu/~jednom/~jednog/~jedne/~prva/~prve/~prvi"
    " dva/dvije/dvaput/dvije/~obje/~oba/~druga/~drugi tri/triput/~treći četiri pet šest"
    " sedam osam devet deset jedanaest dvanaest 100=~sto 0.5=~pola/~polovica/~polovicu"
    " 0.25=~četvrt",
    "sr": "нула/nula ~један/~једна/~једно/~једну/~једном/~једног/~једне/~прва/~прве"
    "/~jedan/~jedna/~jedno/~jednu/~jednom/~jednog"
    " два/две/двапут/dva/dve/dvaput/~оба/~обе три/tri четири/četiri пет/pet шест/šest"
    " седам/sedam осам/osam девет/devet десет/deset једанаест/jedanaest"
    " дванаест/dvanaest 100=~сто/~sto 0.5=~пола/~половина/~половину/~pola",
}

# By language: words after a number that multiply it.
SCALES = {
    "ar": "1000=ألف/آلاف/ألفا 1000000=مليون/ملايين/مليونا 1000000000=مليار"
    "/مليارات/بليون",
    "de": "1000=tausend 1000000=million/millionen/mio 1000000000=milliarde"
    "/milliarden/mrd"
    " 1000000000000=billion/billionen",
    "en": "100=hundred 1000=thousand 1000000=million 1000000000=billion"
    " 1000000000000=trillion",
    "es": "1000000000=mil_millones 1000=mil 1000000=millón/millones"
    " 1000000000000=billón/billones",
    "fa": "1000=هزار 1000000=میلیون 1000000000=میلیارد",
    "fr": "1000=mille/milliers 1000000=million/millions 1000000000=milliard/milliards"
    " 1000000000000=billion/billions",
    "hi": "1000=हज़ार/हजार 100000=लाख 10000000=करोड़/करोड़",
    "it": "1000=mila 1000000=milione/milioni 1000000000=miliardo/miliardi",
    "ja": "10000000=千万 1000000=百万 1000=千 10000=万 100000000=億",
    "ko": "1000=천 10000=만 100000000=억 1000000=백만",
    "nl": "1000=duizend 1000000=miljoen 1000000000=miljard",
    "pl": "1000=tys/tysiąc/tysiące/tysięcy 1000000=milion/miliony/milionów/mln"
    " 1000000000=miliard/miliardy/miliardów/mld",
    "pt": "1000=mil 1000000=milhão/milhões 1000000000=bilhão/bilhões",
    "ru": "1000=тысяча/тысячи/тысяч/тыс 1000000=миллион/миллиона/миллионов/млн"
    " 1000000000=миллиард/миллиарда/миллиардов/млрд",
    "tr": "1000=bin 1000000=milyon 1000000000=milyar",
    "vi": "1000=nghìn/ngàn 1000000=triệu 1000000000=tỷ/tỉ",
    "zh": "10000000=千万/千萬 1000000=百万/百萬 1000=千 10000=万/萬 100000000=亿/億",
}
