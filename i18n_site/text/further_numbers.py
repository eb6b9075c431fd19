"""The words for numbers of nine more languages, as in ``number_tables``."""

# As there: 0 to 12 in order, in their cases, then those with their number.
WORDS = {
    "ca": "zero ~u/~un/~una/~primer/~primera/~cop dos/dues/~ambdós/~ambdues/"
    "~segon/~segona/~parell tres/~tercer/~tercera quatre/~quart/~quarta "
    "cinc/~cinquè/~cinquena sis/~sisè ~set vuit ~nou ~deu/~dècim onze "
    "dotze/~dotzena/~migdia 100=~cent 1000=~mil 0.5=~mig/~mitja/~meitat/"
    "~mitges/~mitjos/~mitjana 0.25=~quart/~quarts",
    "et": "null ~üks/~ühe/~ühte/~üht/~ühes/~ühest/~ühel/~ühele/~üheks/~ühega/"
    "~kord/~korra/~esimene/~esimese/~esimest/~esimesel kaks/kahe/kaht/"
    "kahte/kahes/kahest/kahel/kahele/kaheks/kahega/~mõlemad/~mõlema/"
    "~mõlemat/~mõlemas/~mõlemasse/~teine/~teise/~teist/~teisel/~paar kolm/"
    "kolme/kolmes/kolmest/kolmel/kolmele/kolmeks/kolmega/~kolmas/~kolmanda/"
    "~kolmandat neli/nelja/neljast/neljal/neljaks/neljaga/~neljas/"
    "~neljanda ~viis/viie/viit/viiest/viieks/viiega/~viies/~viienda ~kuus/"
    "~kuue/kuut/~kuues/kuuest/kuueks seitse/seitsme/seitset/seitsmest/"
    "seitsmeks kaheksa/kaheksat/kaheksast/kaheksaks üheksa/üheksat/"
    "üheksast/üheksaks kümme/kümne/kümmet/kümnest/kümneks/~kümnes üksteist/"
    "üheteist/üheteistkümne kaksteist/kaheteist/kaheteistkümne/kahtteist/"
    "~tosin 100=sada/saja/sajast 1000=tuhat/tuhande/tuhandest/tuhandel "
    "0.5=~pool/~poole/~poolt/~poolik/~pooliku/~poolikut/~pooltund/"
    "~pooltundi/~pooltunni 0.25=~veerand/~veerandi/~veerandit/~veerandtund/"
    "~veerandtundi/~veerandtunni 0.75=~kolmveerand 1.5=~poolteist/"
    "~pooleteise/~poolteise 24=~ööpäeva/~ööpäevas/~ööpäevaks",
    "gl": "cero ~un/~unha/~primeiro/~primeira dous/dúas/~ambos/~ambas/~segundo/"
    "~segunda/~par tres/~terceiro/~terceira catro/~cuarto/~cuarta cinco/"
    "~quinto/~quinta ~seis sete ~oito nove dez/~décimo once doce/~ducia/"
    "~mediodía 100=~cen 1000=~mil 0.5=~medio/~media/~metade 0.25=~cuarto",
    "is": "núll ~einn/~ein/~eitt/~eina/~einu/~einum/~einni/~eins/~einnar/"
    "~einar/~einir/~fyrsta/~fyrstu/~fyrsti tveir/tvær/tvö/tvo/tveimur/"
    "tveggja/tvisvar/~báðir/~báðar/~bæði/~báðum/~annan/~önnur/~annar/~par "
    "þrír/þrjár/þrjú/þrjá/þremur/þriggja/þrisvar/~þriðja/~þriðji fjórir/"
    "fjórar/fjögur/fjóra/fjórum/fjögurra/~fjórða/~fjórði fimm/~fimmta/"
    "~fimmti sex/~sjötta/~sjötti sjö/~sjöunda átta/~áttunda níu/~níunda tíu/"
    "~tíunda ellefu tólf/~tylft/~hádegi 100=~hundrað 1000=~þúsund 0.5=~hálf/"
    "~hálfa/~hálft/~hálfan/~hálfur/~hálfri/~hálfum/~hálftíma/~hálftími/"
    "~helming/~helmingur/~helmingi 0.25=~fjórðung/~fjórðungur/~korter/~korters",
    "lt": "nulis ~vienas/~viena/~vieną/~vieno/~vienos/~vienam/~vienai/~vienu/"
    "~viename/~vienoje/~vienkartinė/~vienkartinę/~kartą/~vienąkart/~pirmas/"
    "~pirma/~pirmą/~pirmoji/~pirmąją/~pirmosios/~pirmąjį/~pirmos/~pirmo du/"
    "dvi/dviejų/dviem/dviejose/dviejuose/dukart/dusyk/~abu/~abi/~abiejų/"
    "~abiem/~abiejose/~antras/~antra/~antrą/~antroji/~antrąją/~antrosios/"
    "~antros/~pora/~porą trys/tris/trijų/trims/trimis/trijose/trijuose/"
    "triskart/~trečias/~trečia/~trečią/~trečioji keturi/keturios/keturis/"
    "keturias/keturių/keturiems/keturioms/keturiais/keturiomis/keturiuose/"
    "keturiose/keturiskart/~ketvirtas/~ketvirta/~ketvirtą penki/penkios/"
    "penkis/penkias/penkių/penkiems/penkioms/penkiais/penkiomis/penkiuose/"
    "penkiose/penkiskart/~penktas/~penktą šeši/šešios/šešis/šešias/šešių/"
    "šešiems/šešioms/šešiais/šešiomis/šešiuose/šešiose/šešiskart septyni/"
    "septynios/septynis/septynias/septynių/septyniems/septynioms/"
    "septyniais/septyniomis/septyniuose/septyniose/septyniskart aštuoni/"
    "aštuonios/aštuonis/aštuonias/aštuonių/aštuoniems/aštuonioms/"
    "aštuoniais/aštuoniomis/aštuoniuose/aštuoniose/aštuoniskart devyni/"
    "devynios/devynis/devynias/devynių/devyniems/devynioms/devyniais/"
    "devyniomis/devyniuose/devyniose/devyniskart dešimt/dešimties/dešimtį/"
    "dešimčia/~dešimtas vienuolika/vienuolikos/vienuolikai/vienuoliką "
    "dvylika/dvylikos/dvylikai/dvyliką/~tuzinas 100=~šimtas/~šimto/~šimtą/"
    "~šimtų 1000=~tūkstantis/~tūkstančio/~tūkstantį/~tūkstančiui/"
    "~tūkstančių 0.5=~pusė/~pusę/~pusės/~puse/~pusvalandis/~pusvalandį/"
    "~pusvalandžio/~pusvalandžiui/~pusvalandžiu 0.25=~ketvirtis/~ketvirtį/"
    "~ketvirčio/~ketvirčiui/~ketvirtadalis/~ketvirtadalį 1.5=~pusantro/"
    "~pusantros/~pusantrą",
    "lv": "nulle ~viens/~viena/~vienu/~vienam/~vienai/~vienā/~vienas/~vienreiz/"
    "~vienreizēja/~reizi/~reize/~pirmais/~pirmā/~pirmo/~pirmajā/~pirmās/"
    "~pirmajā divi/divas/divu/diviem/divām/divus/divos/divās/divreiz/"
    "divkārt/~abi/~abas/~abos/~abās/~abus/~abām/~abiem/~otrais/~otrā/~otro/"
    "~otru/~otrajā/~pāris/~pāri trīs/triju/trijām/trijiem/trim/trijos/"
    "trijās/trīsreiz/~trešais/~trešā/~trešo/~trešajā četri/četras/četru/"
    "četriem/četrām/četrus/četros/četrās/četrreiz/~ceturtais/~ceturtā/"
    "~ceturto pieci/piecas/piecu/pieciem/piecām/piecus/piecos/piecās/"
    "piecreiz/~piektais/~piektā seši/sešas/sešu/sešiem/sešām/sešus/sešos/"
    "sešās/sešreiz septiņi/septiņas/septiņu/septiņiem/septiņām/septiņus/"
    "septiņos/septiņās/septiņreiz astoņi/astoņas/astoņu/astoņiem/astoņām/"
    "astoņus/astoņos/astoņās/astoņreiz deviņi/deviņas/deviņu/deviņiem/"
    "deviņām/deviņus/deviņos/deviņās/deviņreiz desmit/desmitiem/desmitus/"
    "desmitu/~desmitais vienpadsmit/vienpadsmitiem divpadsmit/"
    "divpadsmitiem/~ducis 100=~simts/~simtu/~simta/~simtiem/~simt "
    "1000=~tūkstotis/~tūkstoti/~tūkstoša/~tūkstošiem/~tūkstošu/~tūkstoš "
    "0.5=~puse/~pusi/~puses/~pustablete/~pustableti/~pustabletes/"
    "~pusstunda/~pusstundu/~pusstundas/~pusstundai 0.25=~ceturtdaļa/"
    "~ceturtdaļu/~ceturtdaļas/~ceturtdaļstunda/~ceturtdaļstundu/"
    "~ceturtdaļstundas/~ceturksnis/~ceturksni 1.5=~pusotra/~pusotru/"
    "~pusotras/~pusotrai",
    "fil": "~wala ~isa/~isang/~minsan dalawa/dalawang tatlo/tatlong apat lima/"
    "limang anim pitong/~pito walo/walong siyam sampu/sampung labing-isa/"
    "labing-isang labindalawa/labindalawang 13=labintatlo/labintatlong "
    "16=labing-anim 18=labing-walo/labing-walong 14=~labing-apat "
    "15=~labinlima/~labinlimang 20=~dalawampu/"
    "~dalawampung 24=~dalawampu't_apat 28=~dalawampu't_walo 30=~tatlumpu/"
    "~tatlumpung 40=~apatnapu/~apatnapung 50=~limampu/~limampung 60=~animnapu/"
    "~animnapung 100=~sandaan/~sandaang/~daan 0.5=~kalahati/~kalahating "
    "0.25=~sangkapat/~kapat 1.5=~isa't_kalahati 7=~pitumpu",
    "jv": "~nol ~siji/~pisan/~sepisan/~sedina/~seminggu/~sejam loro/~pindho/~rong/"
    "~kaloro telu/telung papat/patang lima/limang enem/~nem pitu/pitung wolu/wolung "
    "sanga/sangang sepuluh/~sedasa sewelas rolas 20=rong_puluh 30=telung_puluh "
    "0.5=~setengah/~separo/~separone",
    "km": "~សូន្យ ~មួយ/~ម្ដង/~ម្តង ~ពីរ ~បី ~បួន ~ប្រាំ ~ប្រាំមួយ ~ប្រាំពីរ ~ប្រាំបី ~ប្រាំបួន ~ដប់ "
    "~ដប់មួយ ~ដប់ពីរ 0.5=~កន្លះ/~ពាក់កណ្ដាល/"
    "~ពាក់កណ្តាល",
    "lo": "~ສູນ ~ໜຶ່ງ/~ຫນຶ່ງ ~ສອງ ~ສາມ ~ສີ່ ~ຫ້າ ~ຫົກ ~ເຈັດ ~ແປດ ~ເກົ້າ ~ສິບ ~ສິບເອັດ ~ສິບສອງ 0.5=~ເຄິ່ງ",
    "my": "~သုည ~တစ် ~နှစ် ~သုံး ~လေး ~ငါး ~ခြောက် ~ခုနစ် ~ရှစ် ~ကိုး ~ဆယ် ~ဆယ့်တစ် ~ဆယ့်နှစ် 0.5=~တစ်ဝက်/"
    "~ထက်ဝက်/~တစ်ခြမ်း/~ခွဲ",
    "ms": "sifar/kosong ~satu/~sekali/~pertama/~sebiji/~sehari/~seminggu/"
    "~sebulan/~sebatang/~setitik/~suatu/~seorang/~sejam/~setahun/~sesudu/"
    "~secawan/~segelas/~sehelai/~sebuah/~seminit/~setiap dua/~kedua/"
    "~kedua-dua/~sepasang tiga/~ketiga empat/~keempat ~lima/~kelima enam/"
    "~keenam tujuh lapan/~delapan sembilan sepuluh sebelas dua_belas/"
    "~sedozen 100=~seratus 1000=~seribu 0.5=~setengah/~separuh 0.25=~suku",
    "sk": "nula ~jeden/~jedna/~jedno/~jednu/~jedného/~jednej/~jedným/~jednom/"
    "~jednou/~raz/~prvý/~prvá/~prvej/~prvého/~prvom/~prvú/~jednorazovo/"
    "~jednorazová dva/dve/dvoch/dvom/dvoma/dvaja/dvakrát/~oba/~obe/~oboch/"
    "~druhý/~druhá/~druhej/~druhého/~druhú/~pár tri/troch/trom/tromi/traja/"
    "trikrát/~tretí/~tretia/~tretej/~tretieho/~tretiu štyri/štyroch/štyrom/"
    "štyrmi/štyria/štyrikrát/~štvrtý/~štvrtá/~štvrtej päť/piatich/piati/"
    "päťkrát/~piaty/~piata/~piatej šesť/šiestich/šiesti/šesťkrát/~šiesty "
    "sedem/siedmich/~siedmy osem/ôsmich/~ôsmy deväť/deviatich/~deviaty "
    "desať/desiatich/desaťkrát/~desiaty jedenásť/jedenástich dvanásť/"
    "dvanástich/~tucet/~poludnie 100=~sto/~stovka 1000=~tisíc/~tisíce/"
    "~tisícov 0.5=~pol/~polovica/~polovicu/~polovice/~polovici/~polovicou/"
    "~polovičná/~polhodina/~polhodinu/~polhodiny 0.25=~štvrť/~štvrtina/"
    "~štvrtinu/~štvrtiny/~štvrťhodina/~štvrťhodinu/~štvrťhodiny "
    "1.5=~jedenapol/~poldruha/~poldruhej",
    "sl": "nič/~nula ~en/~ena/~eno/~enega/~ene/~enem/~eni/~enim/~enkrat/"
    "~enkratni/~enkratna/~prvi/~prva/~prvega/~prve/~prvo/~prvem dva/dve/"
    "dveh/dvema/dvakrat/~oba/~obe/~obeh/~obema/~drugi/~druga/~drugega/"
    "~druge/~drugo/~par tri/trije/treh/trem/tremi/trikrat/~tretji/~tretja/"
    "~tretje/~tretjega/~tretjo štiri/štirje/štirih/štirim/štirimi/"
    "štirikrat/~četrti/~četrta/~četrto pet/petih/petim/petimi/petkrat/"
    "~peti/~peta šest/šestih/šestim/šestimi/šestkrat/~šesti/~šesta sedem/"
    "sedmih/sedmim/sedmimi/~sedmi osem/osmih/osmim/osmimi/~osmi devet/"
    "devetih/devetim/~deveti deset/desetih/desetim/desetkrat/~deseti "
    "enajst/enajstih dvanajst/dvanajstih/~ducat/~poldne 100=~sto/~stotih "
    "1000=~tisoč/~tisočih 0.5=~pol/~polovica/~polovico/~polovice/~polovici/"
    "~polovička/~polovičko/~poldrugi/~polurni 0.25=~četrt/~četrtina/"
    "~četrtino/~četrtine/~četrtinka/~četrturni 1.5=~poldrugi/~poldruga/"
    "~poldrugo",
    "ta": "பூஜ்ஜியம்/சுழியம் ~ஒரு/~ஒன்று/~ஒன்றை/~ஓர்/~ஒருமுறை/~முதல்/~முதலாவது/"
    "~தலா/~ஒரே இரண்டு/~இரு/~இரண்டாவது/~இரண்டாம்/~இருமுறை/~இரண்டும்/~இரட்டை "
    "மூன்று/~மூன்றாவது/~மும்முறை நான்கு/நாலு ஐந்து/~ஐந்தாவது ~ஆறு ஏழு "
    "எட்டு ஒன்பது பத்து பதினொன்று/பதினோரு பன்னிரண்டு/பன்னிரெண்டு/~டஜன் "
    "100=~நூறு/~நூற்றில் 1000=~ஆயிரம்/~ஆயிரத்தில் 0.5=~அரை/~பாதி "
    "0.25=~கால்/~கால்மணி 0.75=~முக்கால் 1.5=~ஒன்றரை",
    "ur": "صفر ~ایک/~پہلا/~پہلی/~پہلے/~اکیلا/~یکبار/~ایکبار ~دو/~دونوں/~دوسرا/"
    "~دوسری/~دوسرے تین/~تینوں/~تیسرا/~تیسری/~تیسرے چار/~چوتھا/~چوتھی/"
    "~چوتھے پانچ/~پانچواں/~پانچویں چھ/چھے/چھہ سات/~ساتویں آٹھ/~آٹھویں ~نو "
    "دس/~دسویں گیارہ بارہ/~درجن 100=~سو 1000=~ہزار 0.5=~آدھا/~آدھی/~آدھے/"
    "~نصف/~ساڑھے 0.25=~پاؤ/~چوتھائی/~سوا 0.75=~پون/~پونا/~پونے 1.5=~ڈیڑھ "
    "2.5=~ڈھائی",
}

# As in ``tens_tables``.
TENS = {
    "gl": "20=vinte 30=trinta 40=corenta 50=cincuenta 60=sesenta 70=setenta "
    "80=oitenta 90=noventa",
    "is": "20=tuttugu 30=þrjátíu 40=fjörutíu 50=fimmtíu 60=sextíu 70=sjötíu "
    "80=áttatíu 90=níutíu",
    "ca": "20=vint 30=trenta 40=quaranta 50=cinquanta 60=seixanta 70=setanta "
    "80=vuitanta 90=noranta",
    "et": "20=kakskümmend/kahekümne/kahekümnest 30=kolmkümmend/kolmekümne/"
    "kolmekümnest 40=nelikümmend/neljakümne/neljakümnest 50=viiskümmend/"
    "viiekümne/viiekümnest 60=kuuskümmend/kuuekümne/kuuekümnest "
    "70=seitsekümmend/seitsmekümne/seitsmekümnest 80=kaheksakümmend/"
    "kaheksakümne/kaheksakümnest 90=üheksakümmend/üheksakümne/üheksakümnest",
    "lt": "20=dvidešimt/dvidešimties 30=trisdešimt/trisdešimties "
    "40=keturiasdešimt/keturiasdešimties 50=penkiasdešimt/penkiasdešimties "
    "60=šešiasdešimt/šešiasdešimties 70=septyniasdešimt/septyniasdešimties "
    "80=aštuoniasdešimt/aštuoniasdešimties 90=devyniasdešimt/"
    "devyniasdešimties",
    "lv": "20=divdesmit/divdesmitiem 30=trīsdesmit/trīsdesmitiem 40=četrdesmit/"
    "četrdesmitiem 50=piecdesmit/piecdesmitiem 60=sešdesmit/sešdesmitiem "
    "70=septiņdesmit/septiņdesmitiem 80=astoņdesmit/astoņdesmitiem "
    "90=deviņdesmit/deviņdesmitiem",
    "ms": "20=dua_puluh 30=tiga_puluh 40=empat_puluh 50=lima_puluh 60=enam_puluh "
    "70=tujuh_puluh 80=lapan_puluh 90=sembilan_puluh",
    "sk": "20=dvadsať/dvadsiatich 30=tridsať/tridsiatich 40=štyridsať/"
    "štyridsiatich 50=päťdesiat/päťdesiatich 60=šesťdesiat/šesťdesiatich "
    "70=sedemdesiat/sedemdesiatich 80=osemdesiat/osemdesiatich "
    "90=deväťdesiat/deväťdesiatich",
    "sl": "20=dvajset/dvajsetih 30=trideset/tridesetih 40=štirideset/"
    "štiridesetih 50=petdeset/petdesetih 60=šestdeset/šestdesetih "
    "70=sedemdeset/sedemdesetih 80=osemdeset/osemdesetih 90=devetdeset/"
    "devetdesetih",
    "ta": "20=இருபது/இருபத்து/இருபத்தி/இருபத்த 30=முப்பது/முப்பத்து/முப்பத்தி/"
    "முப்பத்த 40=நாற்பது/நாற்பத்து/நாற்பத்தி/நாற்பத்த 50=ஐம்பது/ஐம்பத்து/"
    "ஐம்பத்தி/ஐம்பத்த 60=அறுபது/அறுபத்து/அறுபத்தி/அறுபத்த 70=எழுபது/"
    "எழுபத்து/எழுபத்தி/எழுபத்த 80=எண்பது/எண்பத்து/எண்பத்தி/எண்பத்த "
    "90=தொண்ணூறு/தொண்ணூற்று/தொண்ணூற்றி/தொண்ணூற்ற",
    "ur": "20=بیس 21=اکیس 22=بائیس 23=تیئس/تئیس 24=چوبیس 25=پچیس 26=چھبیس "
    "27=ستائیس 28=اٹھائیس 29=انتیس 30=تیس 31=اکتیس 32=بتیس 33=تینتیس "
    "34=چونتیس 35=پینتیس 36=چھتیس 37=سینتیس 38=اڑتیس 39=انتالیس 40=چالیس "
    "41=اکتالیس 42=بیالیس 43=تینتالیس 44=چوالیس 45=پینتالیس 46=چھیالیس "
    "47=سینتالیس 48=اڑتالیس 49=انچاس 50=پچاس 51=اکیاون 52=باون 53=ترپن "
    "55=پچپن 56=چھپن 57=ستاون 58=اٹھاون 59=انسٹھ 60=ساٹھ 61=اکسٹھ 62=باسٹھ "
    "63=تریسٹھ 64=چونسٹھ 65=پینسٹھ 66=چھیاسٹھ 67=سڑسٹھ 68=اڑسٹھ 69=انہتر "
    "70=ستر 71=اکہتر 72=بہتر 73=تہتر 74=چوہتر 75=پچہتر 76=چھہتر 77=ستتر "
    "78=اٹھہتر 79=اناسی 81=اکیاسی 82=بیاسی 83=تراسی 84=چوراسی 85=پچاسی "
    "86=چھیاسی 87=ستاسی 88=اٹھاسی 89=نواسی 90=نوے 91=اکیانوے 92=بانوے "
    "93=ترانوے 94=چورانوے 95=پچانوے 96=چھیانوے 97=ستانوے 98=اٹھانوے "
    "99=ننانوے",
}

# The words of 13 to 19.
TEENS = {
    "gl": "trece catorce quince dezaseis dezasete dezaoito dezanove",
    "is": "þrettán fjórtán fimmtán sextán sautján átján nítján",
    "ca": "tretze catorze quinze setze disset/dèsset divuit/díhuit dinou/dèneu",
    "et": "kolmteist/kolmeteist/kolmeteistkümne/kolmeteistkümnest neliteist/"
    "neljateist/neljateistkümne/neljateistkümnest viisteist/viieteist/"
    "viieteistkümne/viieteistkümnest kuusteist/kuueteist/kuueteistkümne/"
    "kuueteistkümnest seitseteist/seitsmeteist/seitsmeteistkümne/"
    "seitsmeteistkümnest kaheksateist/kaheksateist/kaheksateistkümne/"
    "kaheksateistkümnest üheksateist/üheksateist/üheksateistkümne/"
    "üheksateistkümnest",
    "lt": "trylika/trylikos/trylikai/tryliką keturiolika/keturiolikos/"
    "keturiolikai/keturioliką penkiolika/penkiolikos/penkiolikai/"
    "penkioliką šešiolika/šešiolikos/šešiolikai/šešioliką septyniolika/"
    "septyniolikos/septyniolikai/septynioliką aštuoniolika/aštuoniolikos/"
    "aštuoniolikai/aštuonioliką devyniolika/devyniolikos/devyniolikai/"
    "devynioliką",
    "lv": "trīspadsmit/trīspadsmitiem četrpadsmit/četrpadsmitiem piecpadsmit/"
    "piecpadsmitiem sešpadsmit/sešpadsmitiem septiņpadsmit/"
    "septiņpadsmitiem astoņpadsmit/astoņpadsmitiem deviņpadsmit/"
    "deviņpadsmitiem",
    "ms": "tiga_belas empat_belas lima_belas enam_belas tujuh_belas lapan_belas/"
    "delapan_belas sembilan_belas",
    "sk": "trinásť/trinástich štrnásť/štrnástich pätnásť/pätnástich šestnásť/"
    "šestnástich sedemnásť/sedemnástich osemnásť/osemnástich devätnásť/"
    "devätnástich",
    "sl": "trinajst/trinajstih štirinajst/štirinajstih petnajst/petnajstih "
    "šestnajst/šestnajstih sedemnajst/sedemnajstih osemnajst/osemnajstih "
    "devetnajst/devetnajstih",
    "ta": "பதிமூன்று பதினான்கு பதினைந்து பதினாறு பதினேழு பதினெட்டு பத்தொன்பது",
    "ur": "تیرہ چودہ پندرہ سولہ سترہ اٹھارہ انیس",
}
