"""Further words for numbers: other cases, ordinals, halves and quarters.

By language, as in ``number_tables``, but each with its number.
"""

# What is said besides the words of 0 to 12: "a dozen" and "noon", too.
FORMS = {
    "ar": "1=~قرص/~كبسولة/~ملعقة/~بخة/~كيس/~قطرة/"
    "~الأوّل/~واحدًا/~واحداً/~وحيدة/~مرّة/~قرصًا/~قرصاً/~جرعة/~حبة  "
    "3=~الثالثة/~ثلاثًا 4=~الرابع/~الرابعة 5=~الخامس 10=~العاشر "
    "12=~اثنا_عشر/~اثني_عشر/~اثنتا_عشرة/~اثنتي_عشرة/~دزينة 11=~أحد_عشر/"
    "~إحدى_عشرة 100=~مائة/~مئة 1000=~ألف 0.25=~ربع/~الربع 1=~اول/~اولى "
    "2=~ثاني/~ثانية/~ثان 3=~ثالث/~ثالثة 4=~رابع/~رابعة 5=~خامس/~خامسة "
    "6=~سادس/~سادسة/~السادس 7=~سابع/~سابعة/~السابع 8=~ثامن/~ثامنة/~الثامن "
    "9=~تاسع/~تاسعة 10=~عاشر/~عاشرة",
    "bg": " 2=двукратно/~вторият/~втория/~второ/~втори/~чифт 3=~трикратно/"
    "~третия/~трети/трите 4=~четвърти/~четвърта/четирите 5=~пети/~пета "
    "6=~шести 7=~седми 8=~осми 9=~девети 10=~десети 12=~дузина/~обяд "
    "1000=~хиляда/~хиляди 0.5=~половинка/~половинката/~половинки/"
    "~половинчас 0.25=~четвърт/~четвъртина/~четвъртинка/~четвъртинката",
    "bn": "1=~একটা/~একজন/~প্রথম/~একখানা/~এককালীন 2=~দু/~দুইটি/~দুটো/~দুইবার/"
    "~দুজন/~দ্বিতীয়/~দ্বিগুণ 3=~তৃতীয়/~তিনটা 4=~চতুর্থ/~চারটা/~চারবার "
    "5=~পঞ্চম/~পাঁচবার 6=~ছ/~ছয়টি 7=~সাতটি 8=~আটটি 10=~দশটি/~দশম 12=~ডজন/"
    "~বার 100=~শত 1000=~হাজার/~হাজারে 0.5=~সাড়ে/~আধখানা 0.25=~সোয়া/"
    "~চতুর্থাংশ/~পোয়া 0.75=~পৌনে 1.5=~দেড় 2.5=~আড়াই 35=পঁইত্রিশ "
    "37=সাতত্রিশ 39=উনচল্লিশ 44=চৌচল্লিশ 49=উনপঞ্চাশ 59=উনষাট 66=ছিষট্টি "
    "69=উনসত্তর 79=উনআশি 89=উননব্বই 100=~একশত/~একশো/~শত",
    "cs": "1=~jednoho/~jedním/~jednom/~prvního/~prvním/~jednorázově/~jednorázová "
    "2=dvěmi/~druhá/~druhou/~druhé/~druhého/~druhém/~pár 3=~třetí/~třetího/"
    "~třetím 4=čtyřma/~čtvrtý/~čtvrtá/~čtvrtou/~čtvrté 5=pětkrát/~pátý/"
    "~pátá/~pátou/~páté 6=šestkrát/~šestý/~šestá 7=~sedmý/~sedmá 8=~osmý/"
    "~osmá 9=~devátý 10=desetkrát/~desátý 12=~tucet/~poledne 1000=~tisíc/"
    "~tisíce/~tisíci 100=~stovka 0.5=~půlka/~půlku/~půlky/~půlhodina/"
    "~půlhodinu/~půlhodiny/~polovině/~polovinou/~poloviční 0.25=~čtvrt/"
    "~čtvrtina/~čtvrtinu/~čtvrtiny/~čtvrthodina/~čtvrthodinu/~čtvrthodiny/"
    "~čtvrtka/~čtvrtku 1.5=~jedenapůl/~půldruhé/~půldruhého 7=sedmkrát "
    "8=osmkrát 9=devětkrát",
    "da": "1=~enkelt/~engang/~éngang 2=~andet/~hveranden/~hverandet/~par/"
    "~dobbelt  4=~fjerdedel 12=~dusin/~middag 24=~døgn/~døgnet "
    "1000=~tusind/~tusinde 0.5=~halvtime/~halvtimes 0.25=~kvart/~kvarter/"
    "~kvarters/~fjerdedel 0.75=~trekvart 1.5=~halvanden/~halvandet "
    "2.5=~halvtredje 8=~ottende 9=~niende 11=~ellevte 7=~syvende "
    "100=~ethundrede/~hundred 1000=~ettusind",
    "de": "1=~einer/~eines/~erstem/~einzige/~einzelne/~einmalig 2=~zweiter/"
    "~zweites/~zweitem/~paar/~zwo/~zweierlei/~beider/~beides 3=~dritter/"
    "~drittes/~drittem/~dreifach 4=~vierter/~viertes/~viertem 5=fünfmal/"
    "~fünfter/~fünftes 6=sechsmal/~sechster 7=siebenmal/~siebte/~siebten "
    "8=achtmal/~achter 9=neunmal/~neunte/~neunten 10=zehnmal/~zehnte/"
    "~zehnten 12=~dutzend/~mittags/~mittag 14=~vierzehntägig 24=~tag "
    "1000=~tausend/~eintausend 0.5=~halber/~halbes/~halbem/~halbstündig/"
    "~halbtablette/~einhalb 0.25=~viertel/~viertelstunde/~vierteltablette "
    "0.75=~dreiviertel/~dreiviertelstunde 1.5=~anderthalb/~eineinhalb/"
    "~einundeinhalb 2.5=~zweieinhalb 3.5=~dreieinhalb 11=~elfte/~elften "
    "100=~einhundert 11=~elfmal 12=~zwölfmal",
    "el": "1=~πρώτος/~πρώτη/~πρώτο/~πρώτης/~πρώτες/~πρώτων/~ενός/~άπαξ/~εφάπαξ "
    "2=~δεύτερη/~δεύτερος/~δεύτερης/~ζευγάρι/~διπλή 3=~τρίτη/~τρίτος/"
    "~τρίτης/~τρεις 4=~τέταρτη/~τέταρτος 5=~πέμπτη/~πέμπτος 10=~δέκατη/"
    "~δεκάδα 11=~ένδεκα 12=~ντουζίνα/~δωδεκάδα/~μεσημέρι 100=~εκατόν "
    "1000=~χίλια/~χίλιους/~χίλιες/~χιλίων 0.5=~μισάωρο/~μισής/~μιση/~μισι/"
    "~ημίωρο 0.25=~τέταρτο/~τετάρτου/~τέταρτα/~τεταρτημόριο 1.5=~ενάμιση/"
    "~ενάμισι/~μιάμιση/~μιάμισι 2.5=~δυόμισι/~δυόμιση",
    "es": "1=~primeros/~primeras/~única/~único 2=~par/~segundos/~doble 4=~cuarto/"
    "~cuarta 5=~quinto/~quinta 6=~sexto/~sexta 7=~séptimo/~séptima "
    "8=~octavo/~octava 9=~noveno/~novena 10=~décimo/~décima/~decena "
    "12=~docena/~mediodía 15=~quincena 0.25=~cuarto/~cuartos/~cuarta "
    "200=~doscientos 500=~quinientos 11=~undécimo 12=~duodécimo",
    "fa": "1=~یکم/~اولین/~یکبار/~نخست 2=~دومین/~جفت/~دوبار/~دوبرابر 3=~سومین/"
    "~سه‌بار 4=~چهارم/~چهارمین 5=~پنجم 6=~ششم/~شیش 7=~هفتم 8=~هشتم 9=~نهم "
    "10=~دهم 12=~دوجین/~ظهر 0.5=~نیمی/~نیم‌ساعت/~نیمه 0.25=~ربع/~یک‌چهارم/"
    "~چارک 0.75=~سه‌ربع 1.5=~یک‌ونیم 11=~یازدهم 12=~دوازدهم",
    "fi": "1=~ensimmäisen/~ensimmäistä/~ensimmäisellä/~ensimmäisenä/~yhteen/"
    "~yhdellä/~yhdelle/~yhdestä/~kerta 2=~kummallakin/~kumpaankin/"
    "~kumpaakin/~molempiin/~molempia/~toista/~toisena/~kaksinkertainen/"
    "~kaksoisannos/~pari/~paria 3=~kolmannen/~kolmatta/~kolmantena/"
    "~kolmasti 4=~neljäs/~neljännen 5=~viides/viidellä/~viidennen "
    "6=kuudella/~kuudes 7=seitsemästä/~seitsemäs 8=kahdeksasta/kahdeksaan/"
    "~kahdeksas 9=yhdeksästä/yhdeksään/~yhdeksäs 10=kymmenestä/kymmenellä/"
    "~kymmenes 11=yhdentoista/yhtätoista 12=kahdentoista/kahtatoista/"
    "~tusina/~tusinan/~keskipäivä 15=~viittätoista 24=~vuorokausi/"
    "~vuorokaudessa/~vuorokauden 100=~sadan/~sataa/~sadasta 1000=~tuhat/"
    "~tuhannen/~tuhatta/~tuhannesta 0.5=~puolen/~puolta/~puolituntinen/"
    "~puolikasta/~puolessa/~puolituntia 0.25=~neljännes/~neljänneksen/"
    "~neljännestä/~vartti/~vartin/~varttia/~neljännestunti/"
    "~neljännestunnin 1.5=~puolitoista/~puolentoista/~puoltatoista "
    "6=~kuudennen 7=~seitsemännen 8=~kahdeksannen 9=~yhdeksännen "
    "10=~kymmenennen 11=~yhdestoista 12=~kahdestoista "
    "4=~neljällä 7=~seitsemällä 8=~kahdeksaan 9=~yhdeksään/~yhdeksällä 10=~kymmeneen",
    "fr": "1=~premiers/~premières/~unique/~seul/~seule/~1er/~1re 2=~couple/"
    "~paire/~double/~deuxièmes 4=~quatrième 5=~cinquième 6=~sixième "
    "7=~septième 8=~huitième/~huitaine 9=~neuvième 10=~dixième/~dizaine "
    "14=~quinzaine 12=~douzaine 20=~vingtaine 30=~trentaine 0.5=~demis/"
    "~demies 0.25=~quarts 11=~onzième 12=~douzième",
    "he": "1=~ראשונה/~בודד/~אחדים/~חד 2=~שתיהן/~שניהם/~זוג/~שנייה/~שניה/~כפולה "
    "3=~שלישי/~שלישית 4=~רביעי/ארבעת 5=~חמישי 6=~ששת/~שישי 7=~שבעת/~שביעי "
    "8=~שמונת 9=~תשעת 10=~עשרת 12=~תריסר 100=~מאה 1000=~אלף 0.25=~רבע "
    "0.75=~שלושת_רבעי 8=~שמיני 9=~תשיעי 10=~עשירי",
    "hi": "1=~प्रथम/~इक 2=~दोबारा/~दुगुनी/~दोगुनी/~दूसरों 3=~तीसरे/~तीनों "
    "4=~चौथा/~चौथी/~चौथे/~चारों 5=~पाँचवाँ/~पाँचवें/~पांचवें 12=~दर्जन "
    "1000=~हज़ार/~हजार 0.5=~साढ़े/~साढे/~आधे 0.25=~पाव/~चौथाई/~सवा "
    "0.75=~पौन/~पौना/~पौने 1.5=~डेढ़/~डेढ 2.5=~ढाई",
    "hr": "1=~prvog/~prvu/~prvom/~prvih/~jednoj/~jednokratno/~jednokratnu/"
    "~jednim/~jedini 2=dviju/dvama/dvjema/~dvoje/~drugog/~drugu/~druge/"
    "~objema/~par/~dvokratno 3=triju/trima/~treća/~treće/~trećeg/~treću/"
    "~troje 4=četiriju/~četvrti/~četvrta 5=~peti/~peta 10=~deseti "
    "12=~tucet/~podne 24=~danonoćje 100=~stotinu 1000=~tisuća/~tisuću/"
    "~tisuće/~hiljadu 0.5=~pol/~polovicom/~polovice/~polovina/~polovinu/"
    "~polsata 0.25=~četvrt/~četvrtina/~četvrtinu/~četvrtine "
    "5=~petero 9=~devetero 10=~desetero",
    "hu": "1=~egyszeri/~egyet/~egyik/~eggyel/~első/~elsőt 2=kettőt/~kétszeri/"
    "~dupla/~pár/~mindkettő/~mindkettőt 3=~harmadik/hármat 4=~negyedik/"
    "négyet 5=ötször/ötöt/~ötödik 6=~hatodik/hatot 7=~hetedik/~hetet "
    "8=nyolcszor 10=tízszer/~tizedik 12=~tucat/~dél 24=~nap 100=~százból "
    "1000=~ezer/~ezred 0.5=~félóra/~félórát/~félórával/~félórás/~feles/"
    "~felet 0.25=~negyed/~negyedóra/~negyedórát/~negyedórával/~negyedórán/"
    "~negyedét 0.75=~háromnegyed 1.5=~másfél 8=~nyolcadik 9=~kilencedik "
    "10=~tizedik 11=~tizenegyedik 12=~tizenkettedik 7=hétszer 9=kilencszer "
    "12=~tizenkétszer",
    "id": "1=~sebutir/~setetes/~sesendok/~secangkir/~segelas/~sejam/~setahun/"
    "~seorang/~tunggal/~setiap/~setablet/~selembar/~semenit 2=~sepasang/"
    "~ganda 4=~keempat 5=~kelima 12=~selusin/~lusin 1000=~seribu "
    "0.25=~seperempat 0.75=~tiga_perempat 6=~keenam 7=~ketujuh "
    "8=~kedelapan 9=~kesembilan 10=~kesepuluh",
    "is": "9=~níu 10=~tíu 15=~stundarfjórðung/~stundarfjórðungur",
    "it": "1=~primi/~prime/~singola/~singolo/~unica/~unico 2=~paio/~coppia/"
    "~seconda/~doppia/~entrambe 3=~terza 4=~quarto/~quarta 5=~quinto/"
    "~quinta 6=~sesto/~sesta 7=~settimo/~settima 8=~ottavo/~ottava 9=~nono/"
    "~nona 10=~decimo/~decina 12=~dozzina/~mezzogiorno 15=~quindicina "
    "1000=~mila 0.5=~mezz/~mezzi/~mezze/~mezzora 0.25=~quarto/~quarti "
    "11=~undicesimo 12=~dodicesimo",
    "ja": "2=~両方/~双方 0.25=~四半 0.5=~半分/~半錠",
    "ko": "2=~양쪽/~양손/~양/~쌍 3=~석 4=~넉 6=~엿새 7=~이레 "
    "8=~여드레 9=~아흐레 10=~열흘 12=~정오/~다스 "
    "15=~보름 100=~백 1000=~천",
    "nb": "1=~engangs/~enkelt/~første 2=~annen/~annet/~annenhver/~annethvert/"
    "~par/~dobbel 4=~fjerde 5=~femte 6=~sjette 7=~sjuende/~syvende "
    "10=~tiende 12=~dusin/~tolvte 24=~døgn/~døgnet 1000=~tusen "
    "0.5=~halvtime/~halvtimes 0.25=~kvart/~kvarter/~kvarters/~fjerdedel "
    "0.75=~trekvart 1.5=~halvannen/~halvannet 8=~åttende 9=~niende "
    "11=~ellevte 100=~etthundre 1000=~ettusen",
    "nl": "1=~eens/~eenmaal/~eenmalig/~eenmalige/~enkele 2=tweemaal/~paar/"
    "~dubbele 3=driemaal 4=viermaal/~vierde 5=vijfmaal/~vijfde 6=~zesde "
    "7=~zevende 8=~achtste 9=~negende 10=~tiende 12=~dozijn 24=~etmaal "
    "1000=~duizend 0.5=~halfuur/~halfuurtje/~helft 0.25=~kwart/~kwartier/"
    "~kwartiertje 0.75=~driekwart 1.5=~anderhalf/~anderhalve "
    "2.5=~tweeënhalf/~tweeënhalve 11=~elfde 12=~twaalfde",
    "pl": "1=~pierwsza/~pierwszą/~pierwszej/~pierwszego/~pierwsze/~pierwszym/"
    "~jednorazowo/~jednorazowa/~jednorazową/~jednokrotnie 2=~druga/~drugą/"
    "~drugiej/~drugiego/~dwukrotnie/dwaj/dwóm/dwu/~dwoje/~para/~parę "
    "3=~trzeci/~trzecia/~trzecią/~trzeciego/~trzykrotnie/trzej/trzem/"
    "~troje 4=~czwarty/~czwarta/~czwartą/czterem/~czterokrotnie 5=~piąty/"
    "~piąta/~piątą 6=~szósty/~szósta 7=~siódmy 8=~ósmy 9=~dziewiąty "
    "10=~dziesiąty 12=~tuzin/~południe 100=~stu/~setka 1000=~tysiąca/"
    "~tysięcy/~tysiące 0.5=~połówka/~połówkę/~połówki/~połową/~połowie/"
    "~półgodzinny/~półgodziny 0.25=~kwadrans/~kwadransa/~kwadransie/"
    "~ćwierć/~ćwiartka/~ćwiartkę/~ćwiartki 1.5=~półtora/~półtorej "
    "11=~jedenasty 12=~dwunasty "
    "7=~siedmioma 8=~ośmioma 9=~dziewięcioma 10=~dziesięcioma 6=~sześcioma",
    "pt": "1=~primeiros/~primeiras/~única/~único 2=~par/~dobro/~dupla 4=~quarto/"
    "~quarta 5=~quinto/~quinta 6=~sexto/~sexta 7=~sétimo/~sétima 8=~oitavo/"
    "~oitava 9=~nono/~nona 10=~décimo/~décima/~dezena 12=~dúzia/~meio-dia "
    "15=~quinzena 0.5=~meios/~meias 0.25=~quarto/~quartos",
    "ro": "1=~unui/~unei/~prime/~primei/~primului/~primele/~unul/~singură/"
    "~singur/~unică 2=~doilea/~doua/~pereche/~ambelor/~dublă 3=~treia/"
    "~treilea 4=~patra/~patrulea 5=~cincea 7=~șaptea 10=~zecea/~zecilea "
    "12=~duzină/~prânz 1000=~mie/~mii 0.5=~jumătăți/~jumate/~jumătății "
    "0.25=~sfert/~sfertul/~sferturi 20=~douăzeci_de 5=~cincilea 6=~șaselea/"
    "~șasea 7=~șaptelea 8=~optlea/~opta 9=~nouălea/~noua 10=~zecelea",
    "ru": "1=~одним/~одном/~однажды/~раз/~первую/~первой/~первые/~первых/~первое/"
    "~первым/~однократно 2=~двоих/~двоим/~пара/~пару/~второго/~вторую/"
    "~вторые/~второе/~обеих/~обоих 3=~третья/~третьего/~третью/~третьей/"
    "~трое 4=~четвёртый/~четвертый/~четвёртого/~четвёртую/~четверо "
    "5=~пятый/~пятого/~пятую/~пятеро 6=~шестой/~шестого 7=~седьмой/"
    "~седьмого/семи 8=~восьмой 9=~девятый 10=~десятый/~десяток 12=~дюжина/"
    "~дюжину/~полдень/двенадцатью 11=одиннадцатью 100=~ста 1000=~тысяча/"
    "~тысячи/~тысяч/~тысячу/~тысячи 0.5=~половинка/~половинку/~половинки/"
    "~половиной/~получаса/~полутаблетки/~поллитра/~получасовой/"
    "~получасовым 0.25=~четверть/~четверти/~четвертью/~четвертинка/"
    "~четвертинку 1.5=~полтора/~полторы/~полутора 11=~одиннадцатый "
    "12=~двенадцатый",
    "sk": "5=~piatimi 6=~šiestimi 7=~siedmimi 8=~ôsmimi 9=~deviatimi 10=~desiatimi",
    "sl": "3=~tremi 4=~štirimi 5=~petimi 6=~šestimi 8=~osmimi 9=~devetimi 10=~desetimi",
    "sr": "1=~први/~прву/~првог/~првом/~једној/~једнократно/~prvi/~prvu/~prvog/"
    "~prvom/~jednoj/~jednokratno/~jedne 2=~други/~друга/~другу/~другог/"
    "двема/двоје/~пар/~drugi/~druga/~drugu/~drugog/dvema/dvoje/~par "
    "3=~трећи/~трећа/~трећу/~treći/~treća/~treću 4=~четврти/~četvrti "
    "5=~пети/~peti 10=~десети/~deseti 12=~туце/~подне/~tuce/~podne "
    "1000=~хиљада/~хиљаду/~хиљаде/~hiljada/~hiljadu/~hiljade 0.5=~половине/"
    "~пола/~polovina/~polovinu/~polovine/~полсата/~polsata 0.25=~четврт/"
    "~четвртина/~четвртину/~четвртине/~četvrt/~četvrtina/~četvrtinu",
    "sv": "1=~engångs/~enda/~enstaka 2=~annan/~annat/~varannan/~vartannat/~par/"
    "~dubbel/~dubbla 4=~fjärdedel 6=~sjätte 12=~dussin/~tolfte 24=~dygn/"
    "~dygnet 1000=~tusen 100=~etthundra 0.5=~halvtimme/~halvtimmes/"
    "~halvtimmen 0.25=~kvart/~kvarts/~fjärdedel/~fjärdedels 0.75=~trekvart/"
    "~trekvarts 1.5=~halvannan/~halvannat 11=~elfte 10=~tionde",
    "sw": "1=~umoja/~kwanza/~mojawapo 2=~miwili/~pili/~zote_mbili/~mbilimbili "
    "3=mitatu/~tatu 4=minne 5=mitano 8=~minane 12=~dazeni 1000=~elfu "
    "0.25=~robo",
    "th": "2=~คู่/~สองข้าง 12=~โหล/~เที่ยง 1000=~พัน 0.25=~หนึ่งในสี่",
    "tr": "1=~birer/~birincisi/~birini/~birine 2=ikişer/~çift/~ikincisi/~ikinci "
    "3=üçer/~üçüncü 4=dörder 5=beşer/~beşinci 10=~onda/~ondan 12=~düzine "
    "1000=~binde/~bininde 0.25=~çeyrek 6=~altıncı 7=~yedinci 8=~sekizinci "
    "9=~dokuzuncu 10=~onuncu",
    "uk": "1=~одним/~одному/~першого/~першої/~першу/~перша/~перші/~перших/~раз/"
    "~одноразово 2=~друга/~другого/~другої/~другу/~обидві/~обох/~пара/"
    "~пару/двом 3=~третій/~третя/~третього/~третю/трьом 4=~четвертий/"
    "~четверта/чотирьом 5=п'ятьох/п’ятьох/~п’ятий/~п'ятий/п’ятьма "
    "6=шістьох/~шостий 7=сімох/~сьомий/~семи 8=вісьмох/~восьмий 9=дев’яти "
    "10=десятьох/~десятий 11=одинадцяти 12=~дюжина/~полудень "
    "15=~п’ятнадцятьох 1000=~тисяча/~тисячі/~тисяч/~тисячу 100=~ста "
    "0.5=~півгодини/~півтаблетки/~півсклянки/~половини/~половинку/"
    "~половинка/~половинки 0.25=~чверть/~чверті/~чвертю/~чвертку "
    "1.5=~півтора/~півтори 9=~дев'ятий/~дев’ятий 11=~одинадцятий "
    "12=~дванадцятий "
    "4=~чотирма 5=~п’ятьма 6=~шістьма 7=~сьома 8=~вісьма 9=~дев’ятьма 10=~десятьма",
    "vi": "1=~đầu/~mỗi 2=~đôi/~cặp/~cả_hai/~nhì 12=~tá/~trưa 0.25=~một_phần_tư",
    "zh": "0.25=~刻/~四分之一 0.75=~三刻 2=~对/~對 12=~打/~正午",
}
