"""Further names of units: in cases, of people's ages, as abbreviations.

By language, and for it alone, as "saat" is an hour in Turkish and a second in Malay.
"""

from functools import cache

FORMS = {
    "am": "s: ሰከንድ ሰከንዶች min: ደቂቃ ደቂቃዎች ደቂቃዎችን h: ሰዓት ሰዓታት ሰዓቶች ሰዓቱ d: ቀን ቀናት ቀኖች "
    "ቀናትን wk: ሳምንት ሳምንታት ሳምንቶች mo: ወር ወራት ወሮች y: ዓመት አመት ዓመታት አመታት mg: ሚግ ሚ.ግ ሚሊግራም "
    "ሚሊ_ግራም g: ግ ግራም kg: ኪግ ኪ.ግ ኪሎ ኪሎግራም ኪሎ_ግራም ml: ሚሊ ሚሊ_ሊትር ሚሊሊትር ሚ.ሊ l: ሊትር µg: "
    "ማይክሮግራም ማይክሮ_ግራም mmol: ሚሊሞል iu: ዩኒት ዩኒቶች %: በመቶ ፐርሰንት",
    "ar": "d: أيّام يوماً ليال y: عاماً سنةً mo: شهراً min: دقيقةً wk: أسبوعاً "
    "mg: ملّيغرام ملّيغرامات ملليغرامات مليغرامات ملليجرامات ml: ملليلترات "
    "مليلترات °C: درجة_مئوية mmhg: ملم_زئبقي %: بالمائة iu: و.د mmol: ميليمول مليمول "
    "ملي_مول",
    "az": "s: saniyə min: dəqiqə dəq h: saat d: gün wk: həftə mo: ay y: il yaş mg: mq "
    "milliqram g: q qram kg: kq kiloqram kilo ml: ml millilitr l: litr µg: mkq "
    "mikroqram mmol: millimol iu: bv vahid %: faiz",
    "bg": "d: дена денонощия денонощие ден дни y: годишна годишни годишен h: "
    "часове часа час ч mg: милиграма %: на_сто процента mo: месец min: мин mmol: ммол "
    "милимол милимола iu: ме kg: кила кило килограма",
    "bn": "h: ঘণ্টা ঘণ্টার ঘন্টা ঘন্টার d: দিন দিনের wk: সপ্তাহ সপ্তাহের mo: মাস "
    "মাসের y: বছর বছরের min: মিনিট মিনিটের s: সেকেন্ড kg: কেজি কিলোগ্রাম "
    "g: গ্রাম l: লিটার mg: মিলিগ্রাম মিগ্রা ml: মিলিলিটার মিলি µg: "
    "মাইক্রোগ্রাম %: শতাংশ ভাগ cm: সেন্টিমিটার সেমি mmol: মিলিমোল iu: আইইউ ইউনিটের",
    "ca": "d: dia mo: mes y: any %: per_cent mmol: mil·limol mil·limols iu: ui unitat "
    "unitats h: hores hora s: segons segon min: minuts minut wk: setmana setmanes mo: "
    "mesos y: anys mg: mil·ligram mil·ligrams µg: micrograms kg: quilo quilos",
    "cs": "d: dnech dnům den dne dny y: rocích letech léta h: hod wk: týd mmol: "
    "milimol milimolů milimoly iu: mj m.j kg: kil kila kilo",
    "da": "d: dages døgns y: års årige wk: ugers mo: måneders h: timers min: minutters "
    "mmol: millimol iu: ie kg: kilo",
    "de": "h: std d: tägig mmol: millimol iu: ie",
    "el": "d: μέρες μέρα μερών ημέρες y: χρόνια χρόνων χρόνο χρόνος min: λεπτού "
    "mg: χιλιοστόγραμμα ml: χιλιοστόλιτρα %: τοις_εκατό mmol: χιλιοστομόλ μιλιμόλ "
    "χιλιοστογραμμομόρια iu: δμ διεθνείς_μονάδες δ.μ kg: κιλών κιλού κιλά g: "
    "γραμμαρίων γραμμαρίου mg: χιλιοστογράμμων ml: χιλιοστόλιτρων h: ωρών ώρες ώρας "
    "s: δευτερολέπτων δευτερόλεπτα y: ετών έτη χρονών µg: μικρογραμμάρια "
    "μικρογραμμαρίων",
    "en": "mm: millimetre millimetres y: yo",
    "et": "h: tunni tunnis tunniks tunnist tunnine d: päevast päevaks päevane "
    "ööpäeva ööpäevas y: aastane aastased aastaste aastaseks aastasele mo: "
    "kuune kuuks min: minutiks minutist mg: milligrammi g: grammi ml: "
    "milliliitrit l: liitri liitrit %: protsenti protsendi mmol: millimooli millimool "
    "iu: rü tü ühikut ühik kg: kilo kilogrammi µg: mikrogrammi %: protsendiline "
    "protsendilise s: sekundi sekundiks "
    "wk: nädala nädalat nädal nädalaks mo: kuu kuud kuust y: aastat aasta aastast",
    "fa": "d: روزه mo: ماهه ماهگی y: ساله سالگی سالگی h: ساعته min: دقیقه‌ای wk: "
    "هفته‌ای mg: میلی_گرم ml: میلی_لیتر µg: میکروگرم kg: کیلوگرم mmhg: "
    "میلی‌متر_جیوه mmol: میلی_مول iu: واحد_بین_المللی",
    "fi": "wk: viikosta viikoksi viikolla mo: kuukaudesta kuukaudeksi kk "
    "kuukautena y: vuotena "
    "vuodessa vuodesta vuotiaille vuotiaan vuotiaat vuotiaista vuotiaalle "
    "vuotiaita vuotias h: tunnista tunniksi tunnille tuntiin min: "
    "minuutissa minuutista minuutiksi minuutille d: päiväksi päivää vrk "
    "vuorokautta vuorokauden mg: milligramman milligrammaa %: prosentin "
    "prosentissa mmol: millimoolia millimooli millimoolin iu: ky k.y "
    "kansainvälistä_yksikköä kg: kilo kiloa kilon µg: mikrogrammaa mikrogramma "
    "mikrogramman s: sekunnin sekunniksi",
    "fil": "s: segundo segundos min: minuto minutos h: oras d: araw wk: linggo mo: "
    "buwan y: taon taong anyos mg: miligramo milligramo g: gramo kg: kilo kilogramo "
    "kilogram ml: mililitro milliliter l: litro µg: mikrogramo microgram mmol: "
    "millimole milimol iu: yunit unit units %: porsiyento",
    "fr": "min: mn d: journées y: an l: litre mmol: millimole millimoles kg: kilos",
    "gl": "mmol: milimol milimoles iu: ui kg: quilo quilos",
    "gu": "s: સેકન્ડ સેકંડ min: મિનિટ મિનિટો h: કલાક કલાકો d: દિવસ દિવસો દિવસમાં wk: "
    "અઠવાડિયા અઠવાડિયું અઠવાડિયાં mo: મહિના મહિનો મહિને y: વર્ષ વર્ષો g: ગ્રા ગ્રામ "
    "mg: મિ.ગ્રા મિગ્રા મિલિગ્રામ kg: કિલો કિલોગ્રામ કિ.ગ્રા ml: મિલી મિ.લી મિલીલીટર "
    "l: લિટર µg: માઇક્રોગ્રામ %: ટકા",
    "he": "y: שנות h: ש׳ d: יום mo: ח׳ %: אחוז אחוזים mmhg: מ״מ_כספית mmol: מילימול "
    "ממול iu: יחב״ל יחידות_בינלאומיות",
    "hi": "wk: हफ़्तों हफ्तों सप्ताहों d: दिवस °C: डिग्री_सेल्सियस l: लीटर लिटर "
    "mmhg: मिमी_एचजी mo: महीने_तक mmol: मिलीमोल मिलिमोल",
    "hr": "d: danima dane dan h: satima sat y: god wk: tjedan mmol: milimol milimola "
    "iu: ij i.j kg: kilogrami kila µg: mikrogram mikrograma mikrogrami mg: miligrami "
    "wk: tjedna tjedana mo: mjesec mjeseca mjeseci y: godina godine godinu",
    "hu": "d: napra nappal napos napot naponként napja napnál wk: héttel hetes "
    "hétre hetet hetenként hétnél mo: hónappal hónapja hónapot y: évig "
    "éves évesnél évnél évente évesek évesen évet évvel évre h: órára "
    "órával órás órát óra órája órányi óránkénti min: percig percre "
    "percenként perccel percnél perces percet perc perccel percen mg: "
    "milligrammos milligrammot ml: milliliteres l: literes liternyi g: "
    "grammot grammnál %: százalék százalékos százalékot mmol: millimol millimól iu: "
    "ne nemzetközi_egység kg: kiló kilogrammos kilogrammot kilogrammonként d: naponta "
    "wk: hetente hétben héten mo: havonta",
    "hy": "s: վայրկյան min: րոպե h: ժամ d: օր wk: շաբաթ mo: ամիս ամսական y: տարի "
    "տարեկան mg: մգ միլիգրամ g: գ գրամ kg: կգ կիլոգրամ ml: մլ միլիլիտր l: լ լիտր µg: "
    "մկգ միկրոգրամ mmol: մմոլ միլիմոլ iu: մմ միավոր %: տոկոս",
    "id": "wk: pekan minggu d: hari h: jam min: menit s: detik mo: bulan y: "
    "tahun %: persen mmol: milimol iu: si ui satuan_internasional kg: kilo",
    "is": "d: daga dag dögum dagur dagar sólarhring sólarhringa sólarhringum h: klst "
    "klukkustund klukkustundir klukkustunda klukkustundum klukkutíma klukkutímum "
    "tíma wk: viku vikur vikna vikum mo: mánuði mánuð mánuðir mánaða mánuðum y: ára "
    "ár árum árs min: mínútu mínútur mínútna mínútum %: prósent mmol: millimól "
    "millimol iu: ae a.e alþjóðlegar_einingar alþjóðaeiningar einingar eininga kg: "
    "kíló kílóa kílógramma kílóum g: grömmum µg: míkrógrömm míkrógramm s: sekúndur "
    "sekúndna sekúndum",
    "it": "mmol: millimoli millimole kg: chilogrammo",
    "ja": "y: 才 kg: キロ h: 時間おき 時間ごと mmhg: ミリ水銀柱 mmol: ミリモル",
    "ka": "s: წმ წამი წამის წამით წამში min: წთ წუთი წუთის წუთით წუთში წუთზე h: სთ "
    "საათი საათის საათით საათში საათზე d: დღე დღის დღით დღეში დღემდე wk: კვირა კვირის "
    "კვირით კვირაში mo: თვე თვის თვით თვეში y: წელი წლის წლით წელიწადი წლამდე mg: მგ "
    "მილიგრამი მილიგრამს g: გ გრ გრამი გრამს kg: კგ კილო კილოგრამი კილოგრამზე ml: მლ "
    "მილილიტრი მილილიტრს l: ლ ლიტრი ლიტრს µg: მკგ მიკროგრამი mmol: მმოლ მილიმოლი iu: "
    "სე ერთეული ერთეულს %: პროცენტი",
    "kk": "s: с секунд min: мин минут h: сағ сағат d: күн күнде күннен күнге күнді "
    "тәулік wk: апта аптада аптадан mo: ай айда айдан айға y: жыл жаста жастан жас "
    "жылда жылдан mg: мг миллиграмм g: г гр грамм kg: кг кило килограмм ml: мл "
    "миллилитр l: л литр µg: мкг микрограмм mmol: ммоль миллимоль iu: хб бірлік %: "
    "пайыз пайызы",
    "km": "s: វិនាទី min: នាទី h: ម៉ោង d: ថ្ងៃ wk: សប្ដាហ៍ សប្តាហ៍ mo: ខែ y: ឆ្នាំ "
    "mg: មីលីក្រាម មក g: ក្រាម kg: គីឡូក្រាម គីឡូ ml: មីលីលីត្រ l: លីត្រ %: ភាគរយ",
    "ko": "mo: 달 y: 살 mmhg: 수은주밀리미터 h: 시간 mmol: 밀리몰 iu: 국제단위 "
    "아이유 kg: 킬로",
    "lo": "s: ວິນາທີ min: ນາທີ h: ຊົ່ວໂມງ d: ມື້ ວັນ wk: ອາທິດ ສັບປະດາ mo: ເດືອນ y: "
    "ປີ mg: ມິລິກຣາມ ມິລລິກຣາມ ມກ g: ກຣາມ ກຼາມ kg: ກິໂລ ກິໂລກຣາມ ml: ມິລິລິດ l: ລິດ "
    "%: ເປີເຊັນ",
    "lt": "mo: mėnesį mėnesiui mėnesiais y: metus metai metais metams metukų d: "
    "dienai dienos dienoms dieną para parą paras parų h: valandai %: "
    "procentai procentų procentus wk: sav mmol: milimolių milimolis milimoliai iu: tv "
    "t.v vienetų vienetai tarptautinių_vienetų kg: kilogramus kilo µg: mikrogramų "
    "mikrogramai",
    "lv": "y: gada gadiem gadus gadi gads gadā d: diennaktī diennakts mo: mēnesī "
    "h: stundā min: minūtē %: procenti procentu procentiem mmol: milimoli milimolu "
    "milimols iu: sv s.v vienības vienību starptautiskās_vienības kg: kilogramus µg: "
    "mikrogrami mikrogramu",
    "mr": "s: सेकंद सेकंदांसाठी सेकंदांनी min: मिनिट मिनिटे मिनिटं मिनिटांनी "
    "मिनिटांसाठी मिनिटांत h: तास तासांनी तासांत तासांच्या तासात तासाला d: दिवस "
    "दिवसांनी दिवसांत दिवसांसाठी दिवसांच्या दिवशी wk: आठवडे आठवडा आठवड्यांनी "
    "आठवड्यांत आठवड्यांच्या आठवड्यांसाठी mo: महिने महिना महिन्यांनी महिन्यांत "
    "महिन्यांच्या महिन्यांचे y: वर्षे वर्ष वर्षांनी वर्षांच्या वर्षांखालील "
    "वर्षांपेक्षा mg: मि.ग्रॅ मिलीग्रॅम मिलिग्रॅम मिग्रॅ mg g: ग्रॅम kg: किलो "
    "किलोग्रॅम कि.ग्रॅ ml: मिली मि.ली मिलीलीटर मिलिलिटर l: लिटर लीटर µg: मायक्रोग्रॅम "
    "mmol: मिलीमोल iu: युनिट युनिट्स %: टक्के",
    "ms": "s: saat min: minit h: jam d: hari wk: minggu mo: bulan y: tahun %: peratus "
    "mmol: milimol iu: unit_antarabangsa kg: kilo",
    "my": "s: စက္ကန့် min: မိနစ် h: နာရီ d: ရက် wk: ပတ် mo: လ y: နှစ် mg: မီလီဂရမ် g: "
    "ဂရမ် kg: ကီလို ကီလိုဂရမ် ml: မီလီလီတာ l: လီတာ",
    "nb": "d: dagers døgns y: års åringer wk: ukers mo: måneders h: timers min: "
    "minutters mmol: millimol iu: ie kg: kilo",
    "ne": "s: सेकेन्ड सेकेण्ड min: मिनेट h: घण्टा घन्टा d: दिन wk: हप्ता साता mo: "
    "महिना y: वर्ष mg: मिलिग्राम मि.ग्रा g: ग्राम kg: किलो केजी किलोग्राम ml: "
    "मिलिलिटर मि.लि l: लिटर %: प्रतिशत",
    "nl": "h: uren wk: wk y: jarige mmol: millimol iu: ie",
    "pa": "s: ਸਕਿੰਟ min: ਮਿੰਟ ਮਿੰਟਾਂ h: ਘੰਟੇ ਘੰਟਾ ਘੰਟਿਆਂ d: ਦਿਨ ਦਿਨਾਂ wk: ਹਫ਼ਤੇ ਹਫ਼ਤਾ "
    "ਹਫ਼ਤਿਆਂ ਹਫਤੇ mo: ਮਹੀਨੇ ਮਹੀਨਾ ਮਹੀਨਿਆਂ y: ਸਾਲ ਸਾਲਾਂ mg: ਮਿਲੀਗ੍ਰਾਮ g: ਗ੍ਰਾਮ kg: "
    "ਕਿਲੋ ਕਿਲੋਗ੍ਰਾਮ ml: ਮਿਲੀਲੀਟਰ ਮਿ.ਲੀ l: ਲੀਟਰ %: ਪ੍ਰਤੀਸ਼ਤ ਫ਼ੀਸਦੀ",
    "pl": "d: dniach dniami dniom dniem dnia doba doby dobę dób y: latach latami "
    "lata roku roczny wk: tyg mo: mies h: godz min: min %: proc mmol: milimol "
    "milimoli milimola milimole iu: j.m jm kg: kilo kila",
    "pt": "mmol: milimol milimoles milimols milimole",
    "ro": "d: zilelor zilei mo: lunilor lunii y: anilor ani h: orelor orei min: "
    "minutelor wk: săptămânilor %: la_sută mmol: milimoli milimol de_milimoli iu: ui "
    "kg: kilograme kile",
    "ru": "d: дням днями днях дня сутки суток y: годам годах годами h: часам "
    "часах часами min: мин wk: нед mo: мес mmol: миллимоль миллимолей миллимоля iu: "
    "ме kg: кило",
    "sk": "d: dňoch dňami dňom deň dňa y: rokoch rokmi h: hod wk: týž mmol: milimol "
    "milimolov milimoly iu: mj m.j kg: kíl kila kilo",
    "sl": "d: dnevih dnevi dneh dnem y: leta letih letom let h: urah ur wk: tedn "
    "mmol: milimol milimolov milimola iu: ie i.e enot enote kg: kil kila",
    "sr": "d: данима дана дан danima dana dan h: часова часа час сати сат časova "
    "časa čas sati sat y: година години godina godine wk: недеља недеље "
    "недељу седмица nedelja nedelje nedelju mo: месеци месеца meseci "
    "meseca min: минут минута minuta g: грам грама грама gram grama mg: мг "
    "милиграм милиграма miligram miligrama ml: мл милилитар милилитара "
    "mililitar mililitara mmol: милимол милимола milimol milimola iu: ij ие ij. и.ј "
    "i.j kg: kilogram kilograma kg килограми кг кила",
    "sv": "d: dagars y: års åringar wk: veckors mo: månaders h: timmars min: minuters "
    "mmol: millimol iu: ie kg: kilo kilon",
    "sw": "mg: miligramu µg: mikrogramu g: gramu kg: kilogramu kilo ml: mililita "
    "l: lita dl: desilita cm: sentimita mm: milimita kcal: kilokalori s: "
    "sekunde min: dakika h: saa d: siku wk: wiki mo: mwezi miezi y: mwaka "
    "miaka mmol: milimoli iu: iu vizio",
    "ta": "d: நாள் நாட்கள் நாளைக்கு நாட்களுக்கு நாட்களில் wk: வாரம் வாரங்கள் "
    "வாரங்களுக்கு mo: மாதம் மாதங்கள் மாதங்களுக்கு y: ஆண்டு ஆண்டுகள் வருடம் "
    "வருடங்கள் வயது வயதுக்கு வயதிற்கு h: மணிநேரம் மணிநேரத்திற்கு "
    "மணிநேரத்துக்கு மணி_நேரம் மணி_நேரத்திற்கு மணி_நேரத்துக்கு min: நிமிடம் "
    "நிமிடங்கள் நிமிடங்களுக்கு s: வினாடி வினாடிகள் விநாடி விநாடிகள் நொடி "
    "mg: மி.கி மிகி மில்லிகிராம் ml: மி.லி மிலி மில்லிலிட்டர் g: கிராம் "
    "கிராமுக்கும் kg: கிலோ கி.கி கிலோகிராம் கிலோவுக்கும் l: லிட்டர் µg: "
    "மைக்ரோகிராம் %: சதவீதம் சதவீத சதவிகிதம் விழுக்காடு mmol: மில்லிமோல் iu: யூனிட் "
    "யூனிட்கள் அலகு அலகுகள்",
    "te": "s: సెకన్లు సెకను సెకన్ల సెకన్లపాటు సెకండ్లు min: నిమిషాలు నిమిషం నిమిషాల "
    "నిమిషాలకు నిమిషాలపాటు h: గంటలు గంట గంటల గంటలకు గంటలలో గంటల్లో d: రోజులు రోజు "
    "రోజుల రోజులకు రోజులలో రోజుల్లో wk: వారాలు వారం వారాల వారాలకు mo: నెలలు నెల నెలల "
    "నెలలకు y: సంవత్సరాలు సంవత్సరం సంవత్సరాల ఏళ్లు ఏళ్ల ఏళ్లకు mg: మి.గ్రా "
    "మిల్లీగ్రాములు మిల్లీగ్రాముల మిల్లీగ్రాము మి.గ్రాములు g: గ్రా గ్రాములు గ్రాము "
    "గ్రాముల kg: కిలోలు కిలో కిలోల కిలోగ్రాములు కిలోగ్రాము కిలోగ్రాముల కి.గ్రా కేజీ "
    "ml: మి.లీ మిల్లీలీటర్లు మిల్లీలీటర్ల మిల్లీలీటరు l: లీటర్లు లీటరు లీటర్ల µg: "
    "మైక్రోగ్రాములు మైక్రోగ్రాముల mmol: మిల్లీమోల్స్ iu: యూనిట్లు యూనిట్ల %: శాతం",
    "th": "y: ขวบ ml: ซีซี µg: ไมโครกรัม °F: องศาฟาเรนไฮต์ %: เปอร์เซ็นต์ mmhg: มิลลิเมตรปรอท "
    "mmol: มิลลิโมล iu: หน่วยสากล ไอยู kg: กิโล",
    "tr": "d: günü gündür günün y: yaşındaki yaşını yaşından h: saatin saattir "
    "saati wk: haftanın mo: ayın ayında min: dakikanın mg: miligramlık ml: "
    "mililitrelik g: gramdan gramlık gramı mmol: milimol iu: iü kg: kilo kilonun",
    "uk": "d: дням днях днями дня доби доба діб y: роках рокам року рік h: "
    "годинах wk: тиж mo: міс min: хв mmol: ммоль мілімоль мілімолів мілімоля iu: мо "
    "kg: кіло",
    "ur": "d: دن دنوں روز wk: ہفتہ ہفتے ہفتوں mo: ماہ مہینہ مہینے مہینوں y: سال "
    "سالوں برس برسوں سالہ h: گھنٹہ گھنٹے گھنٹوں min: منٹ منٹوں s: سیکنڈ "
    "سیکنڈز mg: ملیگرام ملی_گرام ml: ملی_لٹر ملی_لیٹر ملیلیٹر l: لٹر لیٹر "
    "kg: کلوگرام کلو_گرام کلو g: گرام µg: مائیکروگرام %: فیصد فی_صد °C: "
    "ڈگری_سینٹی_گریڈ ڈگری_سیلسیس ڈگری cm: سینٹی_میٹر mm: ملی_میٹر mmol: ملی_مول iu: "
    "یونٹ یونٹس آئی_یو",
    "vi": "kg: kilogam ki-lô-gam ký cân mg: mi-li-gam miligram ml: mi-li-lít µg: "
    "microgram micrôgam h: tiếng_đồng_hồ y: tuổi mmol: milimol iu: đơn_vị_quốc_tế kg: "
    "ki-lô kí",
    "zh": "y: 歲 岁 wk: 個星期 个星期 h: 個鐘頭 个钟头 鐘頭 "
    "钟头 g: 公克 mg: 公絲 l: 公升 min: 分钟 分鐘 mo: "
    "个月 個月 mmol: 毫摩 毫莫耳 毫莫爾 iu: 國際單位 单位",
}


@cache
def unit_forms(tag: str) -> dict[str, str]:
    """Return the symbol of each unit by its further names, folded, in a language."""
    found: dict[str, str] = {}
    unit = ""
    for word in FORMS.get(tag.partition("-")[0], "").split():
        if word.endswith(":"):
            unit = word[:-1]
        else:
            found[word.replace("_", " ").casefold()] = unit
    return found
