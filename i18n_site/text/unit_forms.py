"""Further names of units: in cases, of people's ages, as abbreviations.

By language, and for it alone, as "saat" is an hour in Turkish and a second in Malay.
"""

from functools import cache

FORMS = {
    "ar": "d: أيّام يوماً ليال y: عاماً سنةً mo: شهراً min: دقيقةً wk: أسبوعاً "
    "mg: ملّيغرام ملّيغرامات ملليغرامات مليغرامات ملليجرامات ml: ملليلترات "
    "مليلترات °C: درجة_مئوية mmhg: ملم_زئبقي %: بالمائة",
    "bg": "d: дена денонощия денонощие ден дни y: годишна годишни годишен h: "
    "часове часа час ч mg: милиграма %: на_сто процента mo: месец min: мин",
    "bn": "h: ঘণ্টা ঘণ্টার ঘন্টা ঘন্টার d: দিন দিনের wk: সপ্তাহ সপ্তাহের mo: মাস "
    "মাসের y: বছর বছরের min: মিনিট মিনিটের s: সেকেন্ড kg: কেজি কিলোগ্রাম "
    "g: গ্রাম l: লিটার mg: মিলিগ্রাম মিগ্রা ml: মিলিলিটার মিলি µg: "
    "মাইক্রোগ্রাম %: শতাংশ ভাগ cm: সেন্টিমিটার সেমি",
    "ca": "d: dia mo: mes y: any %: per_cent",
    "cs": "d: dnech dnům den dne dny y: rocích letech léta h: hod wk: týd",
    "da": "d: dages døgns y: års årige wk: ugers mo: måneders h: timers min: minutters",
    "de": "h: std d: tägig",
    "el": "d: μέρες μέρα μερών ημέρες y: χρόνια χρόνων χρόνο χρόνος min: λεπτού "
    "mg: χιλιοστόγραμμα ml: χιλιοστόλιτρα %: τοις_εκατό",
    "en": "mm: millimetre millimetres y: yo",
    "et": "h: tunni tunnis tunniks tunnist tunnine d: päevast päevaks päevane "
    "ööpäeva ööpäevas y: aastane aastased aastaste aastaseks aastasele mo: "
    "kuune kuuks min: minutiks minutist mg: milligrammi g: grammi ml: "
    "milliliitrit l: liitri liitrit %: protsenti protsendi",
    "fa": "d: روزه mo: ماهه ماهگی y: ساله سالگی سالگی h: ساعته min: دقیقه‌ای wk: "
    "هفته‌ای mg: میلی_گرم ml: میلی_لیتر µg: میکروگرم kg: کیلوگرم mmhg: "
    "میلی‌متر_جیوه",
    "fi": "wk: viikosta viikoksi viikolla mo: kuukaudesta kuukaudeksi kk y: "
    "vuodessa vuodesta vuotiaille vuotiaan vuotiaat vuotiaista vuotiaalle "
    "vuotiaita vuotias h: tunnista tunniksi tunnille tuntiin min: "
    "minuutissa minuutista minuutiksi minuutille d: päiväksi päivää vrk "
    "vuorokautta vuorokauden mg: milligramman milligrammaa %: prosentin "
    "prosentissa",
    "fr": "min: mn d: journées y: an l: litre",
    "he": "y: שנות h: ש׳ d: יום mo: ח׳ %: אחוז אחוזים mmhg: מ״מ_כספית",
    "hi": "wk: हफ़्तों हफ्तों सप्ताहों d: दिवस °C: डिग्री_सेल्सियस l: लीटर लिटर "
    "mmhg: मिमी_एचजी mo: महीने_तक",
    "hr": "d: danima dane dan h: satima sat y: god wk: tjedan",
    "hu": "d: napra nappal napos napot naponként napja napnál wk: héttel hetes "
    "hétre hetet hetenként hétnél mo: hónappal hónapja hónapot y: évig "
    "éves évesnél évnél évente évesek évesen évet évvel évre h: órára "
    "órával órás órát óra órája órányi óránkénti min: percig percre "
    "percenként perccel percnél perces percet perc perccel percen mg: "
    "milligrammos milligrammot ml: milliliteres l: literes liternyi g: "
    "grammot grammnál %: százalék százalékos százalékot",
    "id": "wk: pekan minggu d: hari h: jam min: menit s: detik mo: bulan y: "
    "tahun %: persen",
    "is": "d: daga dag dögum dagur dagar sólarhring sólarhringa sólarhringum h: klst "
    "klukkustund klukkustundir klukkustunda klukkustundum klukkutíma klukkutímum "
    "tíma wk: viku vikur vikna vikum mo: mánuði mánuð mánuðir mánaða mánuðum y: ára "
    "ár árum árs min: mínútu mínútur mínútna mínútum %: prósent",
    "ja": "y: 才 kg: キロ h: 時間おき 時間ごと mmhg: ミリ水銀柱",
    "ko": "mo: 달 y: 살 mmhg: 수은주밀리미터 h: 시간",
    "lt": "mo: mėnesį mėnesiui mėnesiais y: metus metai metais metams metukų d: "
    "dienai dienos dienoms dieną para parą paras parų h: valandai %: "
    "procentai procentų procentus wk: sav",
    "lv": "y: gada gadiem gadus gadi gads gadā d: diennaktī diennakts mo: mēnesī "
    "h: stundā min: minūtē %: procenti procentu procentiem",
    "ms": "s: saat min: minit h: jam d: hari wk: minggu mo: bulan y: tahun %: peratus",
    "nb": "d: dagers døgns y: års åringer wk: ukers mo: måneders h: timers min: "
    "minutters",
    "nl": "h: uren wk: wk y: jarige",
    "pl": "d: dniach dniami dniom dniem dnia doba doby dobę dób y: latach latami "
    "lata roku roczny wk: tyg mo: mies h: godz min: min %: proc",
    "ro": "d: zilelor zilei mo: lunilor lunii y: anilor ani h: orelor orei min: "
    "minutelor wk: săptămânilor %: la_sută",
    "ru": "d: дням днями днях дня сутки суток y: годам годах годами h: часам "
    "часах часами min: мин wk: нед mo: мес",
    "sk": "d: dňoch dňami dňom deň dňa y: rokoch rokmi h: hod wk: týž",
    "sl": "d: dnevih dnevi dneh dnem y: leta letih letom let h: urah ur wk: tedn",
    "sr": "d: данима дана дан danima dana dan h: часова часа час сати сат časova "
    "časa čas sati sat y: година години godina godine wk: недеља недеље "
    "недељу седмица nedelja nedelje nedelju mo: месеци месеца meseci "
    "meseca min: минут минута minuta g: грам грама грама gram grama mg: мг "
    "милиграм милиграма miligram miligrama ml: мл милилитар милилитара "
    "mililitar mililitara",
    "sv": "d: dagars y: års åringar wk: veckors mo: månaders h: timmars min: minuters",
    "sw": "mg: miligramu µg: mikrogramu g: gramu kg: kilogramu kilo ml: mililita "
    "l: lita dl: desilita cm: sentimita mm: milimita kcal: kilokalori s: "
    "sekunde min: dakika h: saa d: siku wk: wiki mo: mwezi miezi y: mwaka "
    "miaka",
    "ta": "d: நாள் நாட்கள் நாளைக்கு நாட்களுக்கு நாட்களில் wk: வாரம் வாரங்கள் "
    "வாரங்களுக்கு mo: மாதம் மாதங்கள் மாதங்களுக்கு y: ஆண்டு ஆண்டுகள் வருடம் "
    "வருடங்கள் வயது வயதுக்கு வயதிற்கு h: மணிநேரம் மணிநேரத்திற்கு "
    "மணிநேரத்துக்கு மணி_நேரம் மணி_நேரத்திற்கு மணி_நேரத்துக்கு min: நிமிடம் "
    "நிமிடங்கள் நிமிடங்களுக்கு s: வினாடி வினாடிகள் விநாடி விநாடிகள் நொடி "
    "mg: மி.கி மிகி மில்லிகிராம் ml: மி.லி மிலி மில்லிலிட்டர் g: கிராம் "
    "கிராமுக்கும் kg: கிலோ கி.கி கிலோகிராம் கிலோவுக்கும் l: லிட்டர் µg: "
    "மைக்ரோகிராம் %: சதவீதம் சதவீத சதவிகிதம் விழுக்காடு",
    "th": "y: ขวบ ml: ซีซี µg: ไมโครกรัม °F: องศาฟาเรนไฮต์ %: เปอร์เซ็นต์ mmhg: มิลลิเมตรปรอท",
    "tr": "d: günü gündür günün y: yaşındaki yaşını yaşından h: saatin saattir "
    "saati wk: haftanın mo: ayın min: dakikanın mg: miligramlık ml: "
    "mililitrelik g: gramdan gramlık gramı",
    "uk": "d: дням днях днями дня доби доба діб y: роках рокам року рік h: "
    "годинах wk: тиж mo: міс min: хв",
    "ur": "d: دن دنوں روز wk: ہفتہ ہفتے ہفتوں mo: ماہ مہینہ مہینے مہینوں y: سال "
    "سالوں برس برسوں سالہ h: گھنٹہ گھنٹے گھنٹوں min: منٹ منٹوں s: سیکنڈ "
    "سیکنڈز mg: ملیگرام ملی_گرام ml: ملی_لٹر ملی_لیٹر ملیلیٹر l: لٹر لیٹر "
    "kg: کلوگرام کلو_گرام کلو g: گرام µg: مائیکروگرام %: فیصد فی_صد °C: "
    "ڈگری_سینٹی_گریڈ ڈگری_سیلسیس ڈگری cm: سینٹی_میٹر mm: ملی_میٹر",
    "vi": "kg: kilogam ki-lô-gam ký cân mg: mi-li-gam miligram ml: mi-li-lít µg: "
    "microgram micrôgam h: tiếng_đồng_hồ y: tuổi",
    "zh": "y: 歲 岁 wk: 個星期 个星期 h: 個鐘頭 个钟头 鐘頭 "
    "钟头 g: 公克 mg: 公絲 l: 公升 min: 分钟 分鐘 mo: "
    "个月 個月",
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
