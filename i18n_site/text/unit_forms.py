"""Further names of units: in cases, of people's ages, as abbreviations.

By language, and for it alone, as "saat" is an hour in Turkish and a second in Malay.
"""

from functools import cache

from i18n_site.text import far_units

FORMS = {
    **far_units.FORMS,
    "be": "s: с сек секунд секунда секунду секунды min: хв хвіліна хвіліну хвіліны"
    " хвілін хвілінаў h: гадз гадзіна гадзіну гадзіны гадзін гадзінах d: дзень дні дня"
    " дзён днямі дням суткі сутак wk: тыдзень тыдні тыдня тыдняў тыднямі mo: мес месяц"
    " месяцы месяца месяцаў y: год гады гадоў года гадам mg: мг міліграм міліграмы"
    " міліграма міліграмаў g: г грам грамы грама грамаў kg: кг кіло кілаграм кілаграмы"
    " кілаграма кілаграмаў ml: мл мілілітр мілілітры мілілітра мілілітраў l: л літр"
    " літры літра літраў µg: мкг мікраграм мікраграмы мікраграма мікраграмаў mmol:"
    " ммоль мілімоль iu: ма адзінка адзінкі адзінку адзінак %: працэнт працэнты"
    " працэнта працэнтаў cm: см сантыметр сантыметры сантыметраў m: м метр метры"
    " метраў",
    "bg": "d: дена денонощия денонощие ден дни y: годишна годишни годишен h: "
    "часове часа час ч mg: милиграма %: на_сто процента mo: месец min: мин mmol: ммол "
    "милимол милимола iu: ме kg: кила кило килограма",
    "ca": "d: dia mo: mes y: any %: per_cent mmol: mil·limol mil·limols iu: ui unitat "
    "unitats h: hores hora s: segons segon min: minuts minut wk: setmana setmanes mo: "
    "mesos y: anys mg: mil·ligram mil·ligrams µg: micrograms kg: quilo quilos",
    "cs": "d: dnech dnům den dne dny y: rocích letech léta h: hod wk: týd mmol: "
    "milimol milimolů milimoly iu: mj m.j kg: kil kila kilo",
    "da": "wk: ugerne d: dagene h: timerne mo: månederne min: minutterne y: årene "
    "d: dages døgns y: års årige wk: ugers mo: måneders h: timers min: minutters "
    "mmol: millimol iu: ie kg: kilo",
    "de": "h: std d: tägig mmol: millimol iu: ie",
    "el": "d: μέρες μέρα μερών ημέρες y: χρόνια χρόνων χρόνο χρόνος min: λεπτού "
    "mg: χιλιοστόγραμμα ml: χιλιοστόλιτρα %: τοις_εκατό mmol: χιλιοστομόλ μιλιμόλ "
    "χιλιοστογραμμομόρια iu: δμ διεθνείς_μονάδες δ.μ kg: κιλών κιλού κιλά g: "
    "γραμμαρίων γραμμαρίου mg: χιλιοστογράμμων ml: χιλιοστόλιτρων h: ωρών ώρες ώρας "
    "s: δευτερολέπτων δευτερόλεπτα y: ετών έτη χρονών µg: μικρογραμμάρια "
    "μικρογραμμαρίων",
    "en": "mm: millimetre millimetres m: m metre metres meter meters km: km kilometre "
    "kilometres kilometer kilometers y: yo",
    "et": "h: tunni tunnis tunniks tunnist tunnine d: päevast päevaks päevane "
    "ööpäeva ööpäevas y: aastane aastased aastaste aastaseks aastasele mo: "
    "kuune kuuks min: minutiks minutist mg: milligrammi g: grammi ml: "
    "milliliitrit l: liitri liitrit %: protsenti protsendi mmol: millimooli millimool "
    "iu: rü tü ühikut ühik kg: kilo kilogrammi µg: mikrogrammi %: protsendiline "
    "protsendilise s: sekundi sekundiks "
    "wk: nädala nädalat nädal nädalaks mo: kuu kuud kuust y: aastat aasta aastast",
    "fi": "wk: viikosta viikoksi viikolla mo: kuukaudesta kuukaudeksi kk "
    "kuukautena y: vuotena "
    "vuodessa vuodesta vuotiaille vuotiaan vuotiaat vuotiaista vuotiaalle "
    "vuotiaita vuotias h: tunnista tunniksi tunnille tuntiin min: "
    "minuutissa minuutista minuutiksi minuutille d: päiväksi päivää vrk "
    "vuorokautta vuorokauden mg: milligramman milligrammaa %: prosentin "
    "prosentissa mmol: millimoolia millimooli millimoolin iu: ky k.y "
    "kansainvälistä_yksikköä kg: kilo kiloa kilon µg: mikrogrammaa mikrogramma "
    "mikrogramman s: sekunnin sekunniksi",
    "fil": "s: segundo segundos na_segundo min: minuto minutos na_minuto h: oras "
    "na_oras d: araw na_araw wk: linggo na_linggo mo: buwan na_buwan buwang y: taon "
    "na_taon na_taong taong anyos pill: na_tableta na_kapsula na_pildoras drop: "
    "na_patak "
    "teaspoon: na_kutsarita cup: na_baso na_tasa baso tasa mg: miligramo milligramo "
    "g: gramo kg: kilo kilogramo kilogram ml: mililitro milliliter l: litro "
    "µg: mikrogramo microgram mmol: millimole milimol iu: yunit unit units %: "
    "porsiyento",
    "fr": "min: mn d: journées y: an l: litre mmol: millimole millimoles kg: kilos",
    "gl": "mmol: milimol milimoles iu: ui kg: quilo quilos",
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
    "id": "wk: pekan minggu d: hari h: jam min: menit s: detik mo: bulan y: "
    "tahun %: persen mmol: milimol iu: si ui satuan_internasional satuan kg: kilo",
    "is": "d: dagana dagarnir wk: vikurnar mo: mánuðina h: klukkustundirnar "
    "d: daga dag dögum dagur dagar sólarhring sólarhringa sólarhringum h: klst "
    "klukkustund klukkustundir klukkustunda klukkustundum klukkutíma klukkutímum "
    "tíma wk: viku vikur vikna vikum mo: mánuði mánuð mánuðir mánaða mánuðum y: ára "
    "ár árum árs min: mínútu mínútur mínútna mínútum %: prósent mmol: millimól "
    "millimol iu: ae a.e alþjóðlegar_einingar alþjóðaeiningar einingar eininga kg: "
    "kíló kílóa kílógramma kílóum g: grömmum µg: míkrógrömm míkrógramm s: sekúndur "
    "sekúndna sekúndum",
    "it": "mmol: millimoli millimole kg: chilogrammo",
    "jv": "s: detik min: menit h: jam d: dina wk: minggu mo: sasi wulan y: taun mg: "
    "miligram g: gram kg: kilo kilogram ml: mililiter l: liter %: persen",
    "ja": "y: 才 kg: キロ h: 時間おき 時間ごと mmhg: ミリ水銀柱 mmol: ミリモル",
    "km": "s: វិនាទី min: នាទី h: ម៉ោង d: ថ្ងៃ wk: សប្ដាហ៍ សប្តាហ៍ mo: ខែ y: ឆ្នាំ "
    "mg: មីលីក្រាម មក g: ក្រាម kg: គីឡូក្រាម គីឡូ ml: មីលីលីត្រ l: លីត្រ %: ភាគរយ",
    "ko": "mo: 달 y: 살 mmhg: 수은주밀리미터 h: 시간 mmol: 밀리몰 iu: 국제단위 "
    "아이유 kg: 킬로",
    "lo": "s: ວິນາທີ min: ນາທີ h: ຊົ່ວໂມງ d: ມື້ ວັນ wk: ອາທິດ ສັບປະດາ mo: ເດືອນ y: "
    "ປີ mg: ມິນລິກຣາມ ມິລິກຣາມ ມິລລິກຣາມ ມກ g: ກຣາມ ກຼາມ kg: ກິໂລ ກິໂລກຣາມ ml: ມິລິລິດ "
    "ມິນລິລິດ ມິນລີລິດ ມລ l: ລິດ %: ເປີເຊັນ",
    "lt": "mo: mėnesį mėnesiui mėnesiais y: metus metai metais metams metukų d: "
    "dienai dienos dienoms dieną para parą paras parų h: valandai %: "
    "procentai procentų procentus wk: sav mmol: milimolių milimolis milimoliai iu: tv "
    "t.v vienetų vienetai tarptautinių_vienetų kg: kilogramus kilo µg: mikrogramų "
    "mikrogramai",
    "lv": "y: gada gadiem gadus gadi gads gadā d: diennaktī diennakts mo: mēnesī "
    "h: stundā min: minūtē %: procenti procentu procentiem mmol: milimoli milimolu "
    "milimols iu: sv s.v vienības vienību starptautiskās_vienības kg: kilogramus µg: "
    "mikrogrami mikrogramu",
    "mk": "s: сек секунда секунди min: мин минута минути h: ч час часа часови d: ден"
    " дена денови дни wk: недела недели седмица седмици mo: месец месеца месеци y: год"
    " година години годишна годишни mg: мг милиграм милиграма милиграми g: г гр грам"
    " грама грами kg: кг кило кила килограм килограма килограми ml: мл милилитар"
    " милилитри l: л литар литра литри µg: мкг микрограм микрограми mmol: ммол милимол"
    " милимоли iu: ие единица единици %: процент проценти cm: см сантиметар сантиметри"
    " m: м метар метри",
    "ms": "pill: biji_tablet biji_kapsul biji_pil s: saat min: minit h: jam d: hari "
    "wk: minggu mo: bulan y: tahun %: peratus mmol: milimol iu: "
    "unit_antarabangsa kg: kilo",
    "my": "s: စက္ကန့် min: မိနစ် h: နာရီ d: ရက် wk: ပတ် mo: လ y: နှစ် mg: မီလီဂရမ် g: "
    "ဂရမ် kg: ကီလို ကီလိုဂရမ် ml: မီလီလီတာ l: လီတာ",
    "nb": "wk: ukene d: dagene h: timene mo: månedene min: minuttene y: årene "
    "d: dagers døgns y: års åringer wk: ukers mo: måneders h: timers min: "
    "minutters mmol: millimol iu: ie kg: kilo",
    "nl": "h: uren wk: wk y: jarige mmol: millimol iu: ie",
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
    "sr": "%: одсто odsto d: данима дана дан danima dana dan h: часова часа час "
    "сати сат časova "
    "časa čas sati sat y: година години godina godine wk: недеља недеље "
    "недељу седмица nedelja nedelje nedelju mo: месеци месеца meseci "
    "meseca min: минут минута minuta g: грам грама грама gram grama mg: мг "
    "милиграм милиграма miligram miligrama ml: мл милилитар милилитара "
    "mililitar mililitara mmol: милимол милимола milimol milimola iu: ij ие ij. и.ј "
    "i.j kg: kilogram kilograma kg килограми кг кила",
    "sv": "wk: veckorna d: dagarna h: timmarna mo: månaderna min: minuterna y: åren "
    "d: dagars y: års åringar wk: veckors mo: månaders h: timmars min: minuters "
    "mmol: millimol iu: ie kg: kilo kilon",
    "th": "y: ขวบ ml: ซีซี µg: ไมโครกรัม °F: องศาฟาเรนไฮต์ %: เปอร์เซ็นต์ mmhg: มิลลิเมตรปรอท "
    "mmol: มิลลิโมล iu: หน่วยสากล ไอยู kg: กิโล",
    "tr": "d: günü gündür günün günden günlük y: yaş yaştan yaşındaki yaşını yaşından"
    " h: saatin saattir saati wk: haftanın haftadan haftalık mo: ayın ayında aydan"
    " aylık min: dakikanın mg: miligramlık ml: mililitrelik g: gramdan gramlık gramı"
    " mmol: milimol iu: iü kg: kilo kilonun",
    "uk": "d: дням днях днями дня доби доба діб y: роках рокам року рік h: "
    "годинах wk: тиж mo: міс min: хв mmol: ммоль мілімоль мілімолів мілімоля iu: мо "
    "kg: кіло",
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
