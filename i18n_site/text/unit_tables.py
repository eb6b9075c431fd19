"""How units of measure are spelt in the languages that we know."""

# Unit, then its spellings in the languages we know: en fr es de pt it nl ru ar fa
# hi ja zh ko pl sw tr vi. Compared without regard to case. "-": no unit.
SPELLINGS = """
-: percentage_point percentage_points
mg: mg milligram milligrams milligramme milligrammes milligramm miligramo miligramos
  miligrama miligramas milligrammo milligrammi milligramo мг миллиграмм миллиграмма
  миллиграммов مغ ملغ ملجم mililit_gam مجم ملغم ملليغرام مليغرام مليجرام ملليجرام
  ملغرام میلی‌گرم میلیگرم मि.ग्रा मिग्रा मिलीग्राम मिग्रॅ ミリグラム 毫克 밀리그램 miligram
  miligramy miligramów miligramu miligam מ"ג מ״ג มก มิลลิกรัม মিগ্রা মিলিগ্রাম
µg: mcg µg ug microgram micrograms microgramme microgrammes mikrogramm microgramo
  microgramos micrograma microgramas microgrammo microgrammi мкг микрограмм микрограмма
  микрограммов ميكروغرام ميكروجرام مكغ مكجم میکروگرم माइक्रोग्राम マイクログラム 微克
  마이크로그램 mikrogram mikrogramy mikrogramów mikrogramu microgam מק"ג מק״ג מיקרוגרם
  มคก ไมโครกรัม ميكروغراما ميكروغرامًا
ng: ng nanogram nanograms nanogramme nanogrammes nanogramm nanogramo nanogramos нг
  نانوغرام نانوگرم नैनोग्राम ナノグラム 纳克 納克 nanogram nanogramów nanogramu
g: g جم gram grams gramme grammes gramm gramo gramos grama gramas grammo grammi г гр
  грамм грамма граммов غ غرام جرام غراما جراما غرامات جرامات گرم ग्राम グラム 克 그램
  gramy gramów gramu gam גרם กรัม גר׳ গ্রাম
kg: kg kilo kilos kilogram kilograms kilogramme kilogrammes kilogramm kilogramo
  kilogramos quilo quilos quilograma quilogramas chilo chili chilogrammo chilogrammi кг
  килограмм килограмма килограммов كغ كجم كيلوغرام كيلوجرام کیلوگرم کیلو कि.ग्रा किग्रा
  किलोग्राम किलो キログラム 公斤 千克 킬로그램 kilogramy kilogramów kilogramu kilôgam
  ק"ג ק״ג קילוגרם קילוגרמים קילו กก กิโลกรัม কেজি
ml: ml cc milliliter milliliters millilitre millilitres mililitro mililitros millilitri
  millilitro мл миллилитр миллилитра миллилитров مل ملل مليلتر ملليلتر ميليلتر
  میلی‌لیتر میلیلیتر मि.ली मिली मिलीलीटर मिलिलीटर ミリリットル 毫升 밀리리터 mililitr
  mililitry mililitrów mililitre mililita mililit מ"ל מ״ל มล มิลลิลิตร মিলি
cl: cl centilitre centilitres centiliter centiliters centilitro centilitros centilitri
  centylitr centylitry centylitrów сл сантилитр сантилитра сантилитров 厘升
  センチリットル
dl: dl дл دل deciliter decilitre декалитр ديسيلتر دسی‌لیتر डेसीलीटर デシリットル 分升
l: l liter liters litre litres litro litros litri л литр литра литров ل لتر لترات لترا
  لیتر ली लीटर リットル 升 公升 리터 litr litry litrów litre lita lít
µl: µl ul microliter microlitre mikroliter microlitro microlitros мкл میکرولیتر 微升
iu: iu ui ie i.u u.i i.e units unit unités unité unidades unidad unidade einheiten
  einheit unità jednostek jednostki jednostkę единиц единицы единицу jednotek jednotky
  jednotku одиниць одиниці enheter enhed enheder eenheden eenheid μονάδες μονάδων
  unități unitate yksikköä yksikön egység egységet ünite üniteyi وحدة وحدات واحد یونیت
  यूनिट इकाई ইউনিট 単位 单位 單位 个单位 個單位 단위 đơn_vị หน่วย ยูนิต vitengo יחידות
  единици јединица јединице jedinica jedinice international_units
  unités_internationales unidades_internacionales internationale_einheiten ме
  وحدة_دولية وحدات_دولية واحد_بین‌المللی आईयू अंतर्राष्ट्रीय_इकाई 国際単位 国际单位 國際單位
mol: mol моль
mmol: mmol ملمول ممول millimole millimoles ммоль ملليمول مليمول میلی‌مول मिलीमोल
  ミリモル 毫摩尔
%: % ٪ ％ percent per_cent pour_cent prozent por_ciento por_cento per_cento procent
  процент процента процентов في_المئة في_المائة بالمئة بالمائة درصد प्रतिशत फीसदी फ़ीसदी
  パーセント 퍼센트 procent procenta procentów asilimia phần_trăm yüzde
km: km kilometri kilometrów kilometrov kilómetros quilômetros kilometer kilometrů км
  километр километров километра 公里 キロメートル 킬로미터 กิโลเมตร कि.मी किमी
  किलोमीटर কিমি
°C: °c ° c ℃ celsius degrees_celsius degrés_celsius grados_celsius grad_celsius
  graus_celsius درجة_مئوية درجات_مئوية درجه_سانتی‌گراد डिग्री_सेल्सियस 摄氏度 攝氏度 度C °م
  درجهٔ_سانتی‌گراد stopni_celsjusza độ_c 도씨 度 도 องศาเซลเซียส องศา ডিগ্রি_সেলসিয়াস grad
  grados graus degrés gradi grader graden градусов градуса градусы градусах градус
  градусів stopni stopniach stupňů stupni stopnja stupnjeva степени степени βαθμούς
  βαθμών βαθμοί derece derecenin dereceden derecede astetta asteen asteessa fok fokon
  fokos fokot derajat nyuzi độ grade de_grade מעלות درجة درجه درجات डिग्री ডিগ্রি
°F: °f ℉ fahrenheit degrees_fahrenheit degrés_fahrenheit grados_fahrenheit
  grad_fahrenheit graus_fahrenheit درجة_فهرنهايت درجه_فارنهایت डिग्री_फ़ारेनहाइट 华氏度
  華氏度 °ف
°K: °k
‰: ‰
eur: € eur euro euros euró eurot euroa eur evro evra evrov eura eur yuro avro euroya
  євро евро ευρώ يورو یورو יורו אירו यूरो ইউরো 欧元 歐元 ユーロ 유로 ยูโร யூரோ
usd: $ usd dollar dollars dólar dólares dollari dollaro dolar dolari dolarów dolary
  dolarach dolára dolárov dollár dollaria dollarit dollarer dollarit доллар доллара
  долларов долар долара доларів долари δολάρια δολαρίων δολάριο دولار دولارات
  دولارًا دولارا دلار ڈالر דולר דולרים डॉलर ডলার 美元 ドル 달러 ดอลลาร์ đô_la டாலர் dola
cm: cm centimeter centimeters centimetre centimetres centimètre centimètres zentimeter
  centímetro centímetros centimetro centimetri см سم سنتيمتر سانتی‌متر सेमी सेंटीमीटर
  センチ センチメートル 厘米 公分
mm: mm millimeter millimeters millimetre millimetres millimètre millimètres milímetro
  milímetros millimetro millimetri мм ملم ملليمتر میلی‌متر मिमी मिलीमीटर ミリメートル
  毫米
mmhg: mmhg mm_hg мм_рт._ст мм_рт.ст мм_рт_ст ملم_زئبق ממ"כ ממ״כ מ"מ_כספית มม.ปรอท
  毫米汞柱
kcal: kcal kilocalories kilocalorías quilocalorias kilokalorien ккал سعرة کیلوکالری
  किलोकैलोरी キロカロリー 千卡 大卡
kj: kj kilojoules кдж كيلوجول キロジュール 千焦
s: sec secs second seconds seconde secondes sekunde sekunden segundo segundos secondo
  secondi сек секунда секунды секунд секунду ثانية ثوان ثواني ثانیه सेकंड सेकेंड सेकण्ड 秒
  秒間 秒钟 초 sekunda sekundy sekund sekundę saniye giây sekunde 초
min: min mins minute minutes minuten minuto minutos minuti мин минута минуты минут
  минуту دقيقة دقائق دقیقه मिनट 分 分間 分钟 分鐘 분 minuter minutter λεπτών minuutin
  dakikadan minuta minuty minutę dakika dakikada dakikalık phút dakika 분 분간
h: h hr hrs hour hours heure heures stunde stunden std hora horas ora ore uur ч час
  часа часов ساعة ساعات ساعت घंटा घंटे घंटों घण्टे 時間 小时 小時 个小时 個小時 시간 saate
  timmar timmen timer timen ωρών tunnin tunnissa saatten óránként órán óráig godzina
  godziny godzin godzinę saat saatte saatlik giờ tiếng saa 시간마다
d: day days jour jours tag tage tagen día días dia dias giorno giorni dag dagen день
  дня дней يوم يوما أيام ايام يومًا روز दिन दिनों 日 日間 天 일 dní dagar dager dage døgn
  dygn ημερών суток сутки päivän päivässä günden naponta napon napig güne dzień dni gün
  günde günlük ngày siku 일간 일마다
wk: week weeks semaine semaines woche wochen semana semanas settimana settimane weken
  неделя недели недель неделю أسبوع أسابيع أسبوعا هفته सप्ताह हफ़्ते हफ्ते 週 週間 周 星期
  个星期 주 veckor veckan uger uker uken ugen εβδομάδων viikon viikossa haftadan héten
  hétig haftaya haftayı tygodniach tygodniem tydzień tygodnie tygodni hafta haftada
  haftalık tuần wiki 주간 주일
mo: month months mois monat monate monaten mes meses mês mese mesi maand maanden месяц
  месяца месяцев شهر أشهر شهور شهرا ماه महीना महीने महीनों माह か月 カ月 ヶ月 ヵ月 ケ月
  个月 個月 개월 månader måneder μηνών kuukauden kuukaudessa aydan aya ayı miesiącach
  miesiąc miesiące miesięcy ay ayda aylık tháng mwezi miezi
y: year years yr yrs an ans année années jahr jahre jahren año años ano anos anno anni
  jaar jaren год года лет سنة سنوات عام أعوام عاما سال वर्ष वर्षों साल 年 年間 岁 歳 년
  ετών χρονών yıldan vuoden rok lata lat yıl yılda yıla yaş yaşında yaşından tuổi năm
  mwaka miaka 세 周岁 周歲
"""
