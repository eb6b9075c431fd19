"""Contraries by topic, how much and how often, in words."""

ROWS = r"""
[at most once]
am=ቢበዛ|ከፍተኛ|ያልበለጠ
ar=\w?كحد أقصى|على الأكثر|لا (?:تزيد|يزيد)|[كب]حد أقصى|لا أكثر
az=ən çoxu|maksimum
be=не больш|максімум
bg=най-много|максимум
bn=সর্বোচ্চ|সর্বাধিক|বড়জোর|বেশি নয়
ca=com a màxim|màxim|com a molt
cs=nejvýše|nanejvýš|maximálně|nejvíce
da=højst|maks\w*|ikke mere
de=höchstens|maximal|nicht (?:öfter|mehr)
el=το πολύ|μέγιστο|κατ['’]? ?ανώτατο
es=como máximo|como mucho|máximo
et=kõige rohkem|maksimaalselt|mitte (?:rohkem|üle)
fa=حداکثر|بیش از
fi=enintään|korkeintaan
fil=hindi (?:hihigit|lalampas|higit)|pinakamarami|hanggang|hindi hihigit|maximum
fr=au plus|au maximum|maximum
gl=como máximo|como moito|máximo
gu=વધુમાં વધુ|મહત્તમ
he=ו?לכל היותר|מקסימום|לא יותר|לכל היותר
hi=ज़्यादा से ज़्यादा|ज्यादा से ज्यादा|अधिक से अधिक|अधिकतम
hr=najviše|maksimalno
hu=legfeljebb|maximum|legföljebb
hy=առավելագույնը|ոչ ավելի
id=paling banyak|maksimal|tidak lebih|maksimum
is=í mesta lagi|að hámarki|mest
it=al massimo|massimo|tutt['’]al più
ja=多くても|最大|多くとも|1回まで|以下|せいぜい
ka=მაქსიმუმ\w*|არაუმეტეს|უმეტეს|არა უმეტეს
kk=ең көбі|артық емес|көп емес|көп дегенде|аспай\w*
ko=최대|이하|많아야
lt=ne daugiau|daugiausia\w*
lv=ne vairāk|ne biežāk|augstākais
mk=најмногу|максимум
mr=जास्तीत जास्त|कमाल
ms=paling banyak|maksimum|tidak lebih|selebih-lebihnya
nb=høyst|maks\w*|ikke mer
ne=बढीमा|अधिकतम
nl=hoogstens|maximaal|niet (?:vaker|meer)|hooguit
pa=ਵੱਧ ਤੋਂ ਵੱਧ
pl=najwyżej|co najwyżej|maksymalnie|nie więcej niż
pt=no máximo|máximo|quando muito
ro=cel mult|maximum|maxim
ru=не более|не больше|максимум|самое большее
sk=najviac|nanajvýš|maximálne
sl=največ|kvečjemu
sr=највише|максимално|najviše
sv=högst|max\w*|inte mer
sw=si zaidi ya|isiyozidi|usizidi|kisichozidi|upeo|mara nyingi zaidi|isizidi|yasiyozidi
ta=அதிகபட்சம்|அதிகபட்சமாக|மிகாமல்|அதிகபட்ச\S*
te=గరిష్ఠంగా|గరిష్టంగా|మించకుండా|గరిష్\S*
th=ไม่เกิน|มากที่สุด|อย่างมาก|สูงสุด
tr=en fazla|en çok|azami
uk=щонайбільше|не більше|максимум|найбільше
ur=زیادہ سے زیادہ
vi=nhiều nhất|tối đa|không quá
zh=最多|至多|不超过|不超過

[more than usual]
am=ከወትሮው (?:የበለጠ|በላይ|በበለጠ)|ከተለመደው (?:በላይ|በበለጠ|የበለጠ)|ከ(?:ወትሮው|ተለመደው|መደበኛው)\S* (?:በላይ
    |የበለጠ|ይበልጥ|በበለጠ)
ar=أكثر من (?:المعتاد|المعتادة|العادة|الطبيعي)|أكثر من (?:ال)?(?:معتاد|عادة)|أكثر مما
be=(?:больш|часцей) (?:\w+ )?,? ?(?:чым|як|за) (?:звычайна|звычайнае)
bg=повече (?:\w+ )?от (?:обикновено|обичайното|нормалното)
bn=(?:স্বাভাবিকের|সাধারণের|অন্য সময়ের) (?:চেয়ে|তুলনায়) বেশি|স্বাভাবিকের (?:চেয়ে
    |তুলনায়) (?:বেশি|অধিক)
ca=més (?:\w+ )?(?:de l['’]habitual|del que és habitual|del normal|que de costum)
cs=(?:více|víc) (?:\w+ )?než (?:obvykle|normálně|jindy)
da=(?:mere|flere|oftere)(?: \w+)? end (?:normalt|sædvanlig\w*|vanlig\w*|ellers
    |det plejer)
de=(?:mehr|öfter|häufiger)(?: \w+)? als (?:sonst|gewöhnlich|üblich|normal\w*)
el=(?:περισσότερο|περισσότερ\w+) (?:\w+ )?από (?:το )?(?:συνηθισμένο|κανονικό
    |φυσιολογικό|συνήθως|ό,τι συνήθως)
es=más (?:\w+ )?(?:de lo|que de|de la?) (?:habitual|normal|costumbre)
et=rohkem kui (?:tavaliselt|tavapärase\w*|harilikult)|tavapärasest rohkem
    |tavalisest rohkem
fa=بیشتر از (?:حد )?(?:معمول|همیشه|عادی)|(?:بیشتر|بیش) از (?:حد )?(?:معمول|همیشه)
fi=enemmän kuin (?:tavallisesti|yleensä|normaalisti)|tavallista enemmän
    |normaalia enemmän
fil=(?:mas marami|mas madalas|higit)(?: \w+){0,3} (?:karaniwan|dati|normal)
    |mas (?:marami|madalas)\w*(?: \w+)? kaysa (?:sa )?(?:karaniwan|dati|normal)
fr=plus (?:\w+ )?(?:que|qu['’]\w+) (?:d['’]habitude|habituellement|d['’]ordinaire
    |la normale|à l['’]accoutumée)|plus que d['’]habitude
gl=máis (?:\w+ )?(?:do|que o) (?:habitual|normal|de costume)
gu=સામાન્ય કરતાં (?:વધુ|વધારે)
he=יותר מ(?:הרגיל|בדרך כלל|תמיד)|יותר מ(?:ה)?רגיל|יותר מהרגיל
hi=(?:सामान्य|आम तौर|हमेशा) से (?:ज़्यादा|ज्यादा|अधिक)|सामान्य से अधिक|(?:सामान्य|आम|हमेशा
    |रोज़)(?: की तुलना में| दिनों| तौर)? (?:से )?(?:ज़्यादा|ज्यादा|अधिक)
hr=više (?:\w+ )?(?:nego|od) (?:inače|obično|uobičajen\w+)
hu=(?:a )?(?:szokásosnál|megszokottnál|szokottnál|normálisnál) (?:több\w*|többet
    |gyakrabban)|többet mozog
hy=սովորականից (?:շատ|ավելի)
id=lebih (?:banyak|sering|aktif) (?:dari|daripada) (?:biasanya|biasa)|lebih (?:banyak
    |sering|aktif)(?: \w+)? dari(?:pada)? biasa\w*
is=meira en (?:venjulega|vanalega)
it=più (?:\w+ )?(?:del|di|rispetto al) (?:solito|normale)
ja=(?:いつも|普段|通常)より(?:も)?(?:多|よく|活発)|(?:いつも|普段|通常
    |ふだん)より(?:も)?(?:よく|多|激|増)
ka=ჩვეულებრივზე (?:მეტ\w*|ხშირ\w*)|ჩვეულებრივზე უფრო მეტ\w*
    |ჩვეულებრივზე (?:უფრო )?მეტ\w*
kk=(?:әдеттегіден|әдеттегідей\w*) (?:көп|көбірек|артық)|әдеттегіден (?:көп\w*|артық
    |жиі\w*)
ko=평소보다 (?:더 )?(?:많이|자주|활발|많은|많으면)|평소보다 더|(?:평소|보통)보다 (?:더
    |많)
lt=daugiau nei (?:įprastai|įprasta|paprastai)|daugiau negu (?:įprastai|įprasta
    |paprastai)
lv=vairāk nekā (?:parasti|ierasts)
mk=повеќе (?:\w+ )?од (?:вообичаено|обично)\w*
mr=(?:नेहमीपेक्षा|सामान्यपेक्षा) (?:जास्त|अधिक)|नेहमीपेक्षा (?:जास्त|अधिक)
ms=lebih (?:banyak|kerap|aktif) (?:dari|daripada) biasa|lebih (?:banyak|kerap
    |aktif)(?: \w+)? daripada biasa\w*
nb=(?:mer|flere|oftere)(?: \w+)? enn (?:vanlig|normalt|ellers)
ne=सामान्यभन्दा (?:बढी|धेरै)
nl=(?:meer|vaker)(?: \w+)? dan (?:normaal|gewoonlijk|anders|gebruikelijk)
pl=(?:więcej|częściej|bardziej) (?:\w+ )?niż (?:zwykle|zazwyczaj|normalnie)
pt=mais (?:\w+ )?(?:do que o|que o|do que é|do que) (?:habitual|normal|costume)
ro=mai mult (?:\w+ )?(?:decât|ca) (?:de obicei|normal|în mod obișnuit)
ru=(?:больше|чаще|сильнее) (?:\w+ )?(?:обычного|,? ?чем обычно)
sk=viac (?:\w+ )?(?:ako|než) (?:zvyčajne|obvykle|inokedy|normálne)
sl=več (?:\w+ )?(?:kot|od) (?:običajno|navadno|po navadi|običajnega)|bolj kot običajno
sr=више (?:\w+ )?(?:него|од) (?:иначе|обично|уобичајен\w+)
sv=(?:mer|fler|oftare)(?: \w+)? än (?:vanligt|normalt|annars)
sw=zaidi (?:ya|kuliko) kawaida|zaidi (?:ya|kuliko) (?:ya )?kawaida
ta=வழக்கத்தை ?விட (?:அதிக\w*|கூடுதல\w*)|வழக்கத்தைவிட அதிக\S*|வழக்கத்தை விட அதிக\S*
    |வழக்கத்தை ?விட (?:அதிக|கூடுதல்)\S*
te=మామూలు కంటే ఎక్కువ\S*|సాధారణం కంటే ఎక్కువ\S*|ఎప్పటి కంటే ఎక్కువ\S*|(?:మామూలు|సాధారణం
    |ఎప్పటి) ?(?:కంటే|కన్నా) ఎక్కువ\S*
th=(?:มากกว่า|บ่อยกว่า)(?:ปกติ|เดิม|ปรกติ)|มากกว่า(?:ปกติ|เดิม|ที่เคย)|มากขึ้น
tr=(?:normalden|her zamankinden|alışılmıştan) (?:\w+ )?(?:daha )?(?:fazla|çok)\w*
uk=(?:більше|частіше|сильніше) (?:\w+ )?(?:звичайного|,? ?ніж зазвичай|за звичайне
    |,? ?ніж звичайно)
ur=معمول سے (?:زیادہ|بڑھ)|معمول سے (?:زیادہ|بڑھ کر)
vi=nhiều hơn (?:bình thường|thường lệ|mọi khi)
zh=(?:比平时|比平常|比平時|较平时|較平時)(?:更)?(?:多|频繁|頻繁)|多于平时|多於平時
    |(?:比平时|比平時|比平常).{0,4}(?:增多|更多|多)
    |比平[时時常][^，。]{0,3}[多强強高频頻]|多于平|多於平|高于平|高於平

[little]
am=ትንሽ|ጥቂት|ያነሰ|አነስተኛ
ar=القليل|قليلًا|قليلا|قليل|كمية قليلة|قليل\w*|القليل\w*
az=(?<!ən )az|azacıq
be=мала|менш
bg=малко|по-малко
bn=অল্প|সামান্য|কম(?!পক্ষে)
ca=poc|poca|pocs|poques|menys
cs=málo|méně
da=(?:kun )?lidt|sparsomt
de=wenig|kaum|sparsam|geringe?
el=λίγ\w+|λιγότερ\w+
es=poc[oa]s?|menos
et=vähe|vähest|natuke
fa=(?<!دست )کم|کمی|اندکی|مقدار کمی|اندک
fi=vähän|niukasti|hieman
fil=kaunti|konti|kakaunti|kaunting|kaunti\w*
fr=peu d[e'’]\w*|moins d[e'’]\w*
gl=pouc[oa]s?|menos
gu=થોડું|થોડા|ઓછું|ઓછા
he=מעט|קצת|פחות
hi=थोड़ा|थोड़ी|(?<!से )कम(?! से)|थोड़े|थोड़\S*|थोड\S*
hr=malo|manje
hu=kevés|keveset|kis mennyiség\w*
hy=քիչ|սակավ
id=(?<!paling )sedikit
is=lítið|lítinn|litlum
it=poc(?:o|a|hi|he)|meno
ja=控えめ|少なめ|少量|少しだけ|控え|少なく|少し|わずか
ka=ცოტა|მცირე
kk=аз|шамалы|азырақ
ko=적게|조금|소량|적은|덜
lt=mažai|nedaug|šiek tiek
lv=maz|nedaudz
mk=малку|помалку
mr=थोडे|(?<!कमीत )कमी(?!त)|थोडं|थोडेसे|अल्प|थोड\S*
ms=(?<!paling )sedikit
nb=lite|litt
ne=थोरै|कम
nl=weinig|een beetje
pa=ਥੋੜ੍ਹਾ|ਘੱਟ|ਥੋੜ੍ਹੇ
pl=mało|niewiele|mniej
pt=pouc[oa]s?|menos
ro=puțin\w{0,2}
ru=мало|меньше|немного
sk=málo|menej
sl=malo|manj
sr=мало|мање
sv=lite|litet|sparsamt
sw=kidogo|kichache|machache|chache
ta=குறைவான|குறைந்த|சிறிதளவு|கொஞ்சம்|குறைவாக|குறைவா\S*|சிறிது|கொஞ்ச\S*
te=కొద్దిగా|తక్కువ|కొంచెం|తక్కువగా|తక్కువ\S*
th=(?<!อย่าง)น้อย(?!ที่สุด|กว่า)
tr=az|az miktarda|daha az
uk=мало|менше|трохи
ur=تھوڑا|تھوڑی|(?<!از )کم(?! از)|تھوڑے|تھوڑ\S*
vi=ít(?! nhất)|hạn chế
zh=少量|少喝|少饮|少飲|少许|很少|少吃|少許
"""
