"""What doses are counted in, as ``units`` has the units: a form, then its names.

Tablets and capsules are one, as languages mix them; a spoon of tea is none of soup.
"""

FORMS = """
pill: tablet tablets pill pills capsule capsules caplet caplets comprimé comprimés
  gélule gélules pilule pilules cachet cachets tablette tabletten kapsel kapseln pille
  pillen tableta tabletas comprimido comprimidos pastilla pastillas cápsula cápsulas
  píldora píldoras compressa compresse capsula pillola pillole pastiglia pastiglie
  pílula pílulas pil pillen tabletka tabletki tabletek tabletkę tabletkami kapsułka
  kapsułki kapsułek kapsułkę tablety tabletu tabletami tobolka tobolky tobolek tobolku
  kapsle таблетка таблетки таблеток таблетку таблетками капсула капсулы капсул капсулу
  капсули kapsül hap قرص أقراص قرصا قرصًا قرصان قرصين حبة حبوب حبتين كبسولة كبسولات
  کپسول طبليات טבליה טבליות כדור כדורים כמוסה כמוסות גלולה गोली गोलियाँ गोलियां टैबलेट
  कैप्सूल ট্যাবলেট বড়ি ক্যাপসুল 錠 カプセル 片 粒 颗 viên kapsul kidonge vidonge tembe
  tablett tabletter kapslar kapsler tabletti tablettia tabletin kapseli kapselia
  tabletta tablettát kapszula kapszulát δισκίο δισκία χάπι χάπια κάψουλα κάψουλες
  comprimat comprimate tablete pastile เม็ด แคปซูล kapsula kapsule таблета таблете
  tabliet tabliety pastilky
drop: drop drops goutte gouttes tropfen gota gotas goccia gocce druppel druppels kropla
  krople kropli kroplę kapka kapky kapek kapku капля капли капель каплю крапля краплі
  крапель краплю damla قطرة قطرات قطرتين قطره טיפה טיפות बूँद बूँदें बूंद बूंदें ফোঁটা 滴 방울 giọt
  tetes tone matone droppe droppar dråbe dråber dråpe dråper tippa tippaa csepp cseppet
  σταγόνα σταγόνες picătură picături капка капки kap kapi кап капи หยด
teaspoon: teaspoon teaspoons cuillère_à_café cuillères_à_café teelöffel cucharadita
  cucharaditas cucharita cucharitas cucchiaino cucchiaini colher_de_chá colheres_de_chá
  theelepel theelepels łyżeczka łyżeczki łyżeczek łyżeczkę čajová_lžička čajové_lžičky
  čajových_lžiček lžička lžičky lžiček чайная_ложка чайные_ложки чайных_ложек
  чайной_ложки чайную_ложку чайна_ложка чайні_ложки чайних_ложок çay_kaşığı ملعقة_صغيرة
  ملاعق_صغيرة ملعقة_شاي قاشق_چای‌خوری כפית כפיות छोटा_चम्मच छोटे_चम्मच চা_চামচ 小さじ 茶匙
  티스푼 작은술 thìa_cà_phê muỗng_cà_phê sendok_teh kijiko_cha_chai vijiko_vya_chai
  tesked teskedar teske teskeer teskje teskjeer teelusikka teelusikallinen
  teelusikallista teáskanál teáskanálnyi kávéskanál κουταλάκι κουταλάκια linguriță
  lingurițe чаена_лъжичка чаени_лъжички čajna_žličica ช้อนชา
tablespoon: tablespoon tablespoons cuillère_à_soupe cuillères_à_soupe esslöffel
  cucharada cucharadas cucchiaio cucchiai colher_de_sopa colheres_de_sopa eetlepel
  eetlepels łyżka łyżki łyżek łyżkę polévková_lžíce polévkové_lžíce polévkových_lžic
  lžíce lžic столовая_ложка столовые_ложки столовых_ложек столовой_ложки столовую_ложку
  столова_ложка столові_ложки yemek_kaşığı ملعقة_كبيرة ملاعق_كبيرة قاشق_غذاخوری כף כפות
  बड़ा_चम्मच बड़े_चम्मच টেবিল_চামচ 大さじ 汤匙 湯匙 大勺 큰술 thìa_canh muỗng_canh
  sendok_makan kijiko_cha_mezani vijiko_vya_mezani matsked matskedar spiseske
  spiseskeer spiseskje spiseskjeer ruokalusikka ruokalusikallinen ruokalusikallista
  evőkanál κουταλιά κουταλιές lingură linguri супена_лъжица супени_лъжици jušna_žlica
  ช้อนโต๊ะ
cup: cup cups glass glasses tasse tasses tassen verre verres glas gläser taza tazas
  vaso vasos tazza tazze bicchiere bicchieri xícara xícaras chávena chávenas copo copos
  kop koppen glazen szklanka szklanki szklanek szklankę kubek kubki sklenice sklenic
  šálek šálky šálků стакан стакана стаканов чашка чашки чашек чашку склянка склянки
  склянок bardak fincan كوب أكواب كوبا كوبًا فنجان لیوان فنجان כוס כוסות कप गिलास কাপ
  গ্লাস カップ コップ 컵 cốc tách cangkir gelas kikombe vikombe kopp koppar kopper kuppi
  kuppia lasi lasia pohár csésze φλιτζάνι φλιτζάνια ποτήρι ποτήρια cană căni pahar
  pahare чаша чаши ถ้วย แก้ว
box: box boxes pack packs packages boîte boîtes paquet paquets packung packungen
  schachtel schachteln caja cajas scatola scatole confezione confezioni caixa caixas
  doos dozen opakowanie opakowania opakowań balení krabička krabičky krabiček упаковка
  упаковки упаковок упаковку пачка пачки пачек kutu علبة علب علبتين بسته جعبه חבילה
  חבילות קופסה קופסאות डिब्बा डिब्बे पैकेट বাক্স প্যাকেট 箱 盒 상자 hộp kotak bungkus kemasan
  sanduku pakiti förpackning förpackningar ask askar pakke pakker eske esker pakkaus
  pakkausta doboz κουτί κουτιά cutie cutii кутия кутии kutija kutije กล่อง
bottle: bottle bottles flacon flacons bouteille bouteilles flasche flaschen botella
  botellas frasco frascos flacone flaconi bottiglia bottiglie garrafa garrafas fles
  flessen butelka butelki butelek láhev láhve lahvička lahvičky флакон флакона флаконов
  бутылка бутылки бутылок şişe زجاجة زجاجات بطری בקבוק בקבוקים बोतल बोतलें বোতল 瓶 chai
  botol chupa flaska flaskor flaske flasker pullo pulloa μπουκάλι μπουκάλια sticlă
  sticle ขวด
"""
