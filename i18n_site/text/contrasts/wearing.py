"""Contraries by topic, what is put on, taken off, tightened."""

ROWS = r"""
[put on]
am=ይልበሱ|ያድርጉ|ይጠቀሙ|ልበሱ|ያጥልቁ
ar=\w?ارتد\w*|\w?البس\w*|\w?استخدم\w*|\w?ضع|\w?ارتداء
bn=পর\S*|ব্যবহার
da=tag .{0,40}\bpå|bær|brug\w*|ifør\w*|hav .{0,30} på
de=(?:tragen|ziehen|setzen|legen|benutzen|verwenden) sie .{0,60}|trag\w*|getragen
    |anzieh\w*|aufsetz\w*|verwend\w*
et=kand\w+|pange .{0,40}(?:kätte|selga|pähe|ette)|kasuta\w*
fa=بپوشید|استفاده|دست کنید|بزنید|پوشیدن
fi=käyt\w*|pue\w*|pukek\w*|laita
fil=magsuot|isuot|suot\w*|gumamit|nakasuot|suotin
he=ו?ל?לבשו?|ו?ללבוש|עטו?|ל?עטות|ח?בשו?|השתמש\w*|להשתמש|ל?חבוש|גרבו|הרכיבו|לעטות|עיטו
hi=पहन\S*|इस्तेमाल|लगा\S*
hu=visel\w*|húz\w+ (?:fel|kesztyűt)|veg\w+ fel|vegyen fel|használ\w*|hordj\w*
id=pakai\w*|kenakan|gunakan|memakai|mengenakan|pasang
is=not\w*|klæð\w*|set\w+ .{0,20}upp|ver\w+ með
ja=着用|つけ|着け|はめ|履|はい|着て|使
ka=ატარ\w*|ჩაიცვ\w*|გამოიყენ\w*|გაიკეთ\w*|მოირგ\w*|წაიცვ\w*|დაიხურ\w*
kk=ки\w*|пайдалан\w*|тағы\w*|қолдан\w*
ko=착용|끼|쓰세요|입|신으
lt=mūvėk\w*|dėvėk\w*|užsi\w+|naudok\w*|apsi\w+|nešiok\w*
lv=valkā\w*|lietoj\w*|uzvelc\w*|uzlie\w*|nēsā\w*
mr=घाल\S*|वापर\S*
ms=pakai\w*|guna\w*
nb=bruk\w*|ta .{0,40}\bpå|ha .{0,30}\bpå
nl=draag\w*|gebruik\w*|(?:doe|trek|zet) .{0,40}\b(?:aan|op)|draagt|dragen
sv=använd\w*|bär|ta .{0,40}\bpå|ha .{0,30}\bpå|sätt .{0,30}\bpå
sw=vaa|valia|tumia|kuvaa|vaeni|uvae
ta=அணி\S*|பயன்படுத்\S*|போட்\S*
te=ధరించ\S*|వేసుకో\S*|వాడ\S*|ఉపయోగించ\S*|పెట్టుకో\S*
th=สวม|ใส่|ใช้
ur=پہن\w*|استعمال|لگا\w*
vi=đeo|mang|mặc|đội|dùng|sử dụng
zh=戴|穿|使用|佩戴|配戴

[take off]
am=አውልቁ|ያውልቁ|አስወግዱ|አውልቅ
ar=\w?انزع\w*|\w?اخلع\w*|\w?أزل|\w?أزيلوا|\w?خلع
bn=খুলে|খুলুন|খোলা
da=tag .{0,40}\baf|fjern\w*|tages af|aftag\w*
de=(?:nehmen|ziehen|legen) sie .{0,50}\b(?:ab|aus)|abnehm\w*|auszieh\w*|ableg\w*
    |entfern\w*|ausgezogen
et=eemalda\w*|võtke .{0,40}(?:ära|maha|seljast|käest)
fa=در ?بیاورید|درآورید|بردارید|درآوردن
fi=riisu\w*|poista\w*|ota .{0,30} (?:pois|päältä)
fil=tanggalin|alisin|hubarin|magtanggal|maghubad|mag-alis
he=ו?ה?סירו?|ו?להסיר|ו?הורידו?|ו?הסר\w*|לפשוט|להוריד
hi=उतार\S*|निकाल\S*|हटा\S*
hu=veg\w+ le|vegy\w+ le|levesz\w*|leve\w+ni|távolíts\w*|húz\w+ le
id=lepas|lepaskan|melepas\w*|tanggalkan|copot
is=tak\w+ .{0,30}\baf|fjarlæg\w*|far\w* úr
ja=外し|脱い|外す|脱ぎ|取り外
ka=მოიხსენ\w*|გაიხად\w*|მოხსენ\w*|მოიძრ\w*|მოიცილ\w*
kk=шеш\w*|алып таста\w*
ko=벗으|벗고|벗어|빼세요|제거|벗기
lt=nusiim\w*|nusivilk\w*|nuimk\w*|nusiaut\w*|nusimauk\w*
lv=noņem\w*|novelc\w*|novilk\w*
mr=काढ\S*
ms=tanggalkan|menanggalkan|buka
nb=ta .{0,40}\bav|fjern\w*|tas av
nl=(?:doe|trek|neem) .{0,40}\b(?:uit|af)|uittrek\w*|afneem\w*|afdoen|uitdoen
    |verwijder\w*|afnem\w*
sv=ta .{0,40}\bav|avlägsna\w*|tas av
sw=vua|toa|ondoa|vueni|uvue
ta=கழற்\S*|அகற்\S*|கழட்\S*
te=తీసివేయ\S*|తీసేయ\S*|తొలగించ\S*|విప్ప\S*
th=ถอด
ur=اتار\w*|نکال\w*|ہٹا\w*
vi=tháo|cởi|bỏ .{0,20} ra|gỡ
zh=摘下|脱下|脫下|脱掉|摘掉|取下|脫掉|摘除|不戴

[tighten]
am=አጥብቁ|ያጥብቁ|ያጥብቋቸው
ar=\w?شد|\w?شدوا|أحكم\w*|ضيق\w*|اربط
bn=শক্ত কর\S*|আঁটসাঁট কর\S*|টাইট কর\S*
da=stram\w*|spænd\w*
de=festzieh\w*|zieh\w* .{1,40} (?:fest|enger|zu)|straff\w*|enger|engen sie
et=pinguta\w*|pingulda\w*
fa=محکم (?:کنید|ببندید)|سفت کنید|تنگ کنید
fi=kiristä\w*
fil=higpit\w*|higpitan
he=הדק\w*|להדק|הדקו|חזק\w*
hi=कस\S*|टाइट कर\S*
hu=szoríts\w*|húz\w* (?:meg|össze)|szorosabb\w*|megszorít\w*
id=kencangkan|ketatkan|eratkan|mengencangkan
is=hert\w*|þreng\w*
ja=締め|きつくし|締める
ka=მოუჭირ\w*|შემოუჭირ\w*|მოუჭერ\w*
kk=қысы\w*|тартып байла\w*|тарылт\w*
ko=조이|조여|조이세요|꽉
lt=suveržk\w*|priveržk\w*|suverž\w*|užverž\w*
lv=savel\w*|pievel\w*|nospriego\w*
mr=घट्ट कर\S*|आवळ\S*
ms=ketatkan|mengetatkan
nb=stram\w*
nl=(?:trek|maak|draai) .{1,40} (?:strak\w*|aan)|strakker|aantrekk\w*|aanspan\w*
sv=dra åt|spänn\w*
sw=kaza|funga|bana|ikaze|zikaze
ta=இறுக்\S*
te=బిగించ\S*|బిగిం\S*
th=รัด|ให้แน่น|แน่นขึ้น
ur=کس\w*|تنگ کر\w*
vi=thắt chặt|siết|buộc chặt
zh=系紧|收紧|勒紧|繫緊|拉紧|拉緊|束紧
"""
