"""What doses are counted in, as ``units`` has the units: a form, then its names.

Tablets and capsules are one, as languages mix them; a spoon of tea is none of soup,
but a spoon alone may be either, and a sachet a small pack.
"""

FORMS = """
pill: tablet tablets pill pills capsule capsules caplet caplets comprimé comprimés
  gélule gélules pilule pilules cachet cachets tablette tabletten kapsel kapseln pille
  pillen tableta tabletas comprimido comprimidos pastilla pastillas cápsula cápsulas
  píldora píldoras compressa compresse capsula pillola pillole pastiglia pastiglie
  pílula pílulas pil tabletka tabletki tabletek tabletkę tabletkami kapsułka kapsułki
  kapsułek kapsułkę tablety tabletu tabletami tobolka tobolky tobolek tobolku kapsle
  таблетка таблетки таблеток таблетку таблетками капсула капсулы капсул капсулу
  капсули kapsül hap قرص أقراص قرصا قرصًا قرصان قرصين حبة حبوب حبتين كبسولة كبسولات
  کپسول طبليات טבליה טבליות כדור כדורים כמוסה כמוסות גלולה गोली गोलियाँ गोलियां टैबलेट
  कैप्सूल ট্যাবলেট বড়ি ক্যাপসুল 錠 カプセル 片 粒 颗 顆 viên kapsul kidonge vidonge
  tembe tablett tabletter kapslar kapsler tabletti tablettia tabletin kapseli kapselia
  tabletta tablettát kapszula kapszulát δισκίο δισκία χάπι χάπια κάψουλα κάψουλες
  comprimat comprimate tablete pastile เม็ด แคปซูล kapsula kapsule таблета таблете
  tabliet tabliety pastilky tabletė tabletės tabletes tablečių tabletę kapsulė
  kapsulės kapsulas kapslit kapslid tabletë গুলি گولی گولیاں گولیوں மாத்திரை
  மாத்திரைகள் காப்ஸ்யூல் टैबलेटें गोलियों कैप्सूलें 錠剤 膠囊 胶囊 알 정 캡슐 viên_nén
  viên_nang គ្រាប់ ເມັດ လုံး ပြား kapsułce таблеткі таблетак таблеткай апче апчиња
  comprimit comprimits càpsula càpsules pastilles píndola píndoles таблетката tabletke
  tableto kapsulo kapsuly kapsúl kapsulu капсулата таблети δισκίων χαπιών tableti
  tabletima tableten tabletei tabletēm tabletē tablešu kapsulām kapsulai tafla töflu
  töflur töflum taflna töflunni hylki hylkjum hylkja tabletina tablettide tablettideks
  tabletist kapsli kapslite tabletėmis tabletėje kapsulių kapsules kapsulėmis
  tablettával tablettából tabletták kapszulával tabletteja tablettien kapselit
  kapseleita tabletterna tabletterne kapslen pillet
drop: drop drops goutte gouttes tropfen gota gotas goccia gocce druppel druppels
  kropla krople kropli kroplę kapka kapky kapek kapku капля капли капель каплю крапля
  краплі крапель краплю damla قطرة قطرات قطرتين قطره טיפה טיפות बूँद बूँदें बूंद
  बूंदें ফোঁটা 滴 방울 giọt tetes tone matone droppe droppar dråbe dråber dråpe dråper
  tippa tippaa csepp cseppet σταγόνα σταγόνες picătură picături капка капки kap kapi
  кап капи หยด titis patak lašas lašai lašus lašų piliens pilieni pilienus tilk tilka
  kvapka kvapky kvapiek kvapku капљица капљице kapljica kapljice kapljici قطرے قطره‌ها
  சொட்டு சொட்டுகள் 방울씩 ដំណក់ ຢອດ ຢົດ စက် kapljic pikë кропля кроплі кропель кропляў
  gotes picăturilor σταγόνων kapljico kapkami dropi dropa dropar dropum pilienu
  pilieniem lašą lašo lašais tippoja tipan pisaraa pisara dropparna dråben dråberne
  dråpen dråpene tilkade cseppek cseppel druppeltje druppeltjes
teaspoon: teaspoon teaspoons cuillère_à_café cuillères_à_café teelöffel cucharadita
  cucharaditas cucharita cucharitas cucchiaino cucchiaini colher_de_chá
  colheres_de_chá theelepel theelepels łyżeczka łyżeczki łyżeczek łyżeczkę
  čajová_lžička čajové_lžičky čajových_lžiček lžička lžičky lžiček чайная_ложка
  чайные_ложки чайных_ложек чайной_ложки чайную_ложку чайна_ложка чайні_ложки
  чайних_ложок çay_kaşığı ملعقة_صغيرة ملاعق_صغيرة ملعقة_شاي قاشق_چای‌خوری כפית כפיות
  छोटा_चम्मच छोटे_चम्मच চা_চামচ 小さじ 茶匙 티스푼 작은술 thìa_cà_phê muỗng_cà_phê
  sendok_teh kijiko_cha_chai vijiko_vya_chai tesked teskedar teske teskeer teskje
  teskjeer teelusikka teelusikallinen teelusikallista teáskanál teáskanálnyi
  kávéskanál κουταλάκι κουταλάκια linguriță lingurițe чаена_лъжичка чаени_лъжички
  čajna_žličica ช้อนชา sudu_teh sudu_kecil kutsarita tējkarote tējkarotes
  arbatinis_šaukštelis arbatinio_šaukštelio arbatiniai_šaukšteliai
  arbatinius_šaukštelius arbatinių_šaukštelių čajová_lyžička čajové_lyžičky
  čajových_lyžičiek lyžička lyžičky lyžičiek čajna_kašičica čajne_kašičice
  čajnih_kašičica чајна_кашичица čajne_žličice žličica žličice žlička žličke кашичица
  кашичице kašičica kašičice چائے_کا_چمچ چائے_کے_چمچ தேக்கரண்டி டீஸ்பூன் ກາເຟ_ບ່ວງ
  ບ່ວງກາເຟ ស្លាបព្រាកាហ្វេ ស្លាបព្រាតូច လက်ဖက်ရည်ဇွန်း teelusikatäis teelusikas
  teelusikat sendok_kecil 小匙 작은_술 찻숟가락 cuillerée_à_café cuillerées_à_café
  cuillère_à_thé cuillères_à_thé lugë_çaji чайної_ложки чайну_ложку colherinha
  чайная_лыжка чайныя_лыжкі чайных_лыжак чайнай_лыжкі чайную_лыжку лажичка лажички
  кафена_лажичка кафени_лажички culleradeta culleradetes cullereta culleretes culleriña
  culleriñas culleradiña culleradiñas чаена_лъжица чаени_лъжици linguriță_de_ceai žličko
  čajno_žličko čajne_žličke čajni_žlički κουταλάκι_του_γλυκού κουταλάκια_του_γλυκού
  κουταλιά_του_γλυκού teskeið teskeiðar teskeiðum tējkaroti tējkarotēm tējkarošu
  teelusikatäit teelusikaid arbatiniu_šaukšteliu arbatinį_šaukštelį teáskanállal
  teelusikan teelusikallisen theelepeltje theelepeltjes koffielepel koffielepels
  teelöffeln
tablespoon: tablespoon tablespoons cuillère_à_soupe cuillères_à_soupe esslöffel
  cucharada cucharadas cucchiaio cucchiai colher_de_sopa colheres_de_sopa eetlepel
  eetlepels łyżka łyżki łyżek łyżkę polévková_lžíce polévkové_lžíce polévkových_lžic
  lžíce lžic столовая_ложка столовые_ложки столовых_ложек столовой_ложки
  столовую_ложку столова_ложка столові_ложки yemek_kaşığı ملعقة_كبيرة ملاعق_كبيرة
  قاشق_غذاخوری כף כפות बड़ा_चम्मच बड़े_चम्मच টেবিল_চামচ 大さじ 汤匙 湯匙 大勺 큰술
  thìa_canh muỗng_canh sendok_makan kijiko_cha_mezani vijiko_vya_mezani matsked
  matskedar spiseske spiseskeer spiseskje spiseskjeer ruokalusikka ruokalusikallinen
  ruokalusikallista evőkanál κουταλιά κουταλιές lingură linguri супена_лъжица
  супени_лъжици jušna_žlica ช้อนโต๊ะ sudu_besar sudu_makan kutsara ēdamkarote
  ēdamkarotes valgomasis_šaukštas valgomojo_šaukšto valgomieji_šaukštai
  valgomuosius_šaukštus polievková_lyžica polievkové_lyžice polievkových_lyžíc
  supena_kašika supene_kašike супена_кашика супене_кашике velika_žlica velike_žlice
  jušne_žlice کھانے_کا_چمچ کھانے_کے_چمچ மேசைக்கரண்டி டேபிள்ஸ்பூன் ບ່ວງແກງ ស្លាបព្រាបាយ
  ထမင်းစားဇွန်း supilusikatäis supilusikas sendok_besar 大匙 밥숟가락
  cuillerée_à_soupe cuillerées_à_soupe lugë_gjelle столової_ложки столову_ложку
  столових_ложок сталовая_лыжка сталовыя_лыжкі сталовых_лыжак сталовай_лыжкі
  сталовую_лыжку супена_лажица супени_лажици голема_лажица големи_лажици
  polievkovú_lyžicu jedilna_žlica jedilne_žlice jedilno_žlico jedilni_žlici
  cullerada_sopera cullerades_soperes culler_sopeira culleres_sopeiras
  κουταλιά_της_σούπας κουταλιές_της_σούπας lingură_de_supă cuchara_sopera matskeið
  matskeiðar matskeiðum ēdamkaroti ēdamkarotēm ēdamkarošu supilusikatäit supilusikat
  valgomąjį_šaukštą valgomuoju_šaukštu evőkanállal evőkanálnyi ruokalusikan
  ruokalusikallisen esslöffeln eetlepeltje
cup: cup cups glass glasses tasse tasses tassen verre verres glas gläser taza tazas
  vaso vasos tazza tazze bicchiere bicchieri xícara xícaras chávena chávenas copo
  copos kop koppen glazen szklanka szklanki szklanek szklankę kubek kubki sklenice
  sklenic šálek šálky šálků стакан стакана стаканов чашка чашки чашек чашку склянка
  склянки склянок bardak fincan كوب أكواب كوبا كوبًا فنجان لیوان כוס כוסות कप गिलास
  কাপ গ্লাস カップ コップ 컵 cốc tách cangkir gelas kikombe vikombe kopp koppar kopper
  kuppi kuppia lasi lasia pohár csésze φλιτζάνι φλιτζάνια ποτήρι ποτήρια cană căni
  pahar pahare чаша чаши ถ้วย แก้ว шклянка шклянкі шклянку шклянак кубак кубкі шолја
  шолји got gots tassa cunca cuncas šálka šálok poháre pohárov skodelica skodelice
  skodelico kozarec kozarce kozarcev čaša čaše čašu šalica šalice šalicu чаше чашу шоља
  шоље su_bardağı çay_bardağı szklance bolli bolla bollar bollum glös glasi glösum krūze
  krūzi krūzes glāze glāzi glāzes stiklinė stiklinę stiklinės puodelis puodelį klaas
  klaasi klaasitäis klaasitäit tass tassi csészével pohárral pohárnyi lasillinen
  lasillista lasillisen kupillinen kupillista kupin kopje kopjes
box: box boxes pack packs packages boîte boîtes paquet paquets packung packungen
  schachtel schachteln caja cajas scatola scatole confezione confezioni caixa caixas
  doos dozen opakowanie opakowania opakowań balení krabička krabičky krabiček упаковка
  упаковки упаковок упаковку пачка пачки пачек kutu علبة علب علبتين بسته جعبه חבילה
  חבילות קופסה קופסאות डिब्बा डिब्बे पैकेट বাক্স প্যাকেট 箱 盒 상자 hộp kotak bungkus
  kemasan sanduku pakiti förpackning förpackningar ask askar pakke pakker eske esker
  pakkaus pakkausta doboz κουτί κουτιά cutie cutii кутия кутии kutija kutije กล่อง
bottle: bottle bottles flacon flacons bouteille bouteilles flasche flaschen botella
  botellas frasco frascos flacone flaconi bottiglia bottiglie garrafa garrafas fles
  flessen butelka butelki butelek láhev láhve lahvička lahvičky флакон флакона
  флаконов бутылка бутылки бутылок şişe زجاجة زجاجات بطری בקבוק בקבוקים बोतल बोतलें
  বোতল 瓶 chai botol chupa flaska flaskor flaske flasker pullo pulloa μπουκάλι
  μπουκάλια sticlă sticle ขวด
spoon: spoon spoons spoonful spoonfuls cuillère cuillères cuillerée cuillerées löffel
  cuchara cucharas colher colheres lepel lepels ложка ложки ложек ложку ложок лъжица
  лъжици кашика кашике kašika kašike žlica žlice žlic lyžica lyžice lyžíc kanál
  kanállal kanalat lusikka lusikallinen lusikallista lusikas lusikatäis lusikatäit
  karote karotes šaukštas šaukštai šaukštus šaukštų sked skedar ske skeer skefuld skje
  skjeer κουτάλι κουτάλια kaşık lugë ملعقة ملاعق ملعقتان ملعقتين قاشق چمچ چمچے চামচ
  चम्मच கரண்டி スプーン さじ 匙 勺 숟가락 스푼 숟갈 thìa muỗng ช้อน sendok sudu
  ស្លាបព្រា ບ່ວງ ဇွန်း kijiko vijiko лыжка лыжкі лыжак лыжку лажица лажици cullerada
  cullerades culler culleres lingura lyžicu žlico žlici cucchiaiata skeið skeiðar karoti
  karošu lusikat šaukštą lusikan
sachet: sachet sachets beutel sobre sobres bustina bustine saqueta saquetas sachê
  sachês zakje zakjes saszetka saszetki saszetek saszetkę sáček sáčky sáčků vrecko
  vrecká vreciek vrecúško саше пакетик пакетика пакетиков kesica kesice vrećica
  vrećice vrećicu кесица кесице vrečka vrečke vrečko tasak tasakot tasakkal pussi
  pussia pussin kotike kotikest paciņa paciņas paketėlis paketėliai paketėlį påse
  påsar dospåse dospåsar pose poser φακελίσκος φακελίσκοι φακελίσκο plic plicuri poşet
  saşe poşeti كيس أكياس كيسين ساشه ساشیه ساشے שקית שקיות שקיק שקיקים पाउच सैशे पुड़िया
  পাউচ স্যাশে பாக்கெட் 包 袋 小袋 포 봉 봉지 gói ซอง saset sase paket កញ្ចប់ ຊອງ ထုပ် пакецік
  пакеціка пакецікі пакецікаў кесичка кесички sobrets sobret saquiños saquiño sáčku
  saszetce skammtapoki skammtapoka skammtapokar poki poka pokar paciņu paciņām maisiņu
  kotikese kotikesed paketėlių maišelį maišelių annospussi annospussia annospussin brev
  dosepose doseposer portionspåse
puff: puff puffs inhalation inhalations bouffée bouffées pulvérisation pulvérisations
  hübe sprühstoß sprühstöße inhalationen inhalación inhalaciones pulverización
  pulverizaciones inhalazione inhalazioni inalazione inalazioni erogazione erogazioni
  spruzzo spruzzi inalação inalações pufje pufjes inhalatie inhalaties wdech wdechy
  wdechów rozpylenia vdech vdechy vdechů vstřik vstřiky vstřiků вдох вдоха вдохов
  ингаляция ингаляции впрыска вдих вдихи вдихів udah udaha potisak potiska puffar pust
  puster inhalasjoner suihke suihketta befújás εισπνοή εισπνοές ψεκασμός ψεκασμοί
  pufuri puf بخة بخات بختان بختين שאיפות לחיצות पफ পাফ パフ 噴霧 喷 噴 揿 撳 吸入 퍼프
  nhát_xịt พัฟ semprotan semprot hisapan sedutan semburan удых удыхі удыхаў ўдых ўдыхі
  ўдыхаў упырск вдишување вдишувања впрскување inhalacions inhalació inhalacións vpih
  vpihi vpiha vdih vdihi inhalacij inhalacije inhalacije впръсквания впръскване удах
  удаха удахa inhalare inhalări inhalări nefes fıs innúðun innúðanir pústi púst pustur
  inhalācijas inhalāciju izsmidzinājumi izsmidzinājumus pihustust pihustus inhalatsiooni
  įpurškimą įpurškimus įpurškimai įkvėpimą įkvėpimus sprayning puffen sumute sumutetta
  painallusta befúvás befúvást befújást fújás fújást spraystoß inhalering inhaleringer
"""
# What a form may be called by another's name.
ALIKE = {
    "spoon": frozenset({"teaspoon", "tablespoon"}),
    "teaspoon": frozenset({"spoon"}),
    "tablespoon": frozenset({"spoon"}),
    "sachet": frozenset({"box"}),
    "box": frozenset({"sachet"}),
}
