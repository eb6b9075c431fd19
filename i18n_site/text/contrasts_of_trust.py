"""The part of ``contrast_tables`` about disclaimers: who is asked, what is certain.

By meaning, then a line for each language; patterns as there.
"""

WORDS = {
    "a professional": r"""
en=doctors?|gps?|nurses?|midwi\w+|pharmacists?|professionals?|physicians?|specialists?
""",
    "someone else": r"""
en=friends?|neighbou?rs?|yoursel\w+|online|someone|anyone|famil\w+|relatives?|partner|others
    |colleagues?|people|somebody|loved
ar=صديق\w*|أصدقا\w*|جار\w?|جيران\w*
bg=приятел\w*|съсед\w*|познат
bn=বন্ধু\S*|প্রতিবেশী\S*
ca=amics?|amiga|veïns?|veïna
cs=přítel\w*|kamarád\w*|soused\w*|přátel\w*|známého
da=ven|venner|veninde|nabo\w*|kammerat
de=freund\w*|nachbar\w*|bekannten
el=φίλ[οηεω]\w{0,2}|γείτον\w+
es=amig[oa]s?|vecin[oa]s?
et=sõb[re]\w*|naab[re]\w*|tuttava\w*
fa=دوست|دوستان|همسایه|دوستی|دوستتان
fi=ystäv\w+|naapuri\w*|kaveri\w*
fil=kaibigan|kapitbahay
fr=amie?s?|voisine?s?
he=חבר|חברה|חברים|לחבר|מחבר|שכן|שכנים|שכנה
hi=दोस्त\S*|मित्र\S*|पड़ोसी
hr=prijatelj\w*|susjed\w*
hu=barát\w*|szomszéd\w*|ismerős\w*
id=teman\w*|tetangga|kawan
is=vin|vini|vinar|vinum|nágrann\w+
it=amic[oa]|amici|vicin[oa] di casa
ja=友人|友達|友だち|知人|隣人
ka=მეგობ\w+|მეზობ\w+
kk=дос\w{0,5}|көрші\w*
ko=친구|이웃|지인
lt=draug\w+|kaimyn\w+
lv=draug\w+|draudzen\w+|kaimiņ\w+
mr=मित्र\S*|मैत्रिणी\S*|शेजार\S*
ms=kawan|rakan|jiran
nb=venn|venner|venninne|nabo\w*
nl=vriend\w*|buurman|buurvrouw|buren|kennis
pl=przyjaci\w+|znajom\w+|sąsi\w+|koleg\w+
pt=amig[oa]s?|vizinh[oa]s?
ro=prieten\w*|vecin\w*
ru=друг\w?|друз\w+|подруг\w+|сосед\w*|знакомы\w+
sk=priateľ\w*|kamarát\w*|sused\w*
sl=prijatelj\w*|sosed\w*
sr=пријатељ\w*|комшиј\w+|prijatelj\w*|komšij\w+
sv=vän|vänner|väninna|kompis\w*|granne\w*
sw=rafiki\w*|marafiki|jirani
ta=நண்ப\S*|தோழி\S*|அண்டை\S*
te=స్నేహితు\S*|మిత్రు\S*|పొరుగు\S*
th=เพื่อน
tr=arkada[şs]\w*|komşu\w*
uk=друг[аоу]\w{0,2}|друз\w+|подруг\w+|сусід\w*|приятел\w*|знайом\w+
ur=دوست|دوستوں|پڑوسی
vi=bạn bè|người bạn|một người bạn|hàng xóm
zh=朋友|邻居|鄰居|熟人
am=ጓደኛ\S{0,3}|ከጓደኛ\S{0,2}|ለጓደኛ\S{0,2}|ጎረቤት\S{0,2}
""",
    "always": r"""
en=always|make sure|be sure
""",
    "if you like": r"""
en=if you (?:like|want|wish|prefer|feel|need|can)|optional\w*|may|might|could|prefer\w*
ar=إذا (?:أردت|رغبت|شئت)\w{0,2}|إن (?:أردت|شئت|رغبت)\w{0,2}|اختياري\w{0,2}
bg=ако (?:искате|желаете)|по желание
bn=(?:যদি )?চাইলে|ইচ্ছা হলে|ইচ্ছে হলে
ca=si (?:voleu|vol|vols|us ve de gust)
cs=pokud chcete|chcete-li|budete-li chtít|podle přání
da=hvis du (?:har lyst|vil|ønsker det)
de=wenn (?:sie|du) (?:möchten|wollen|mögen|willst|möchtest)|bei bedarf|nach belieben
el=(?:αν|εάν) (?:θέλετε|επιθυμείτε|το θέλετε)|προαιρετικά
es=si (?:lo )?(?:quiere|desea|quieres|deseas|prefiere)|opcionalmente
et=kui (?:soovite|tahate|soovid)|soovi korral
fa=(?:اگر|در صورت) (?:خواستید|می‌خواهید|مایلید|تمایل|مایل بودید)|اختیاری
fi=(?:jos|mikäli) (?:haluat|haluatte)|halutessa\w+
fil=kung (?:gusto|nais) (?:mo|ninyo)
fr=si vous (?:le )?(?:voulez|souhaitez|désirez)|facultativement
he=אם (?:תרצו|תרצה|רוצים|אתם רוצים|בא לכם)
hi=(?:अगर|यदि) आप चाहें|चाहें तो|चाहे तो
hr=ako (?:želite|hoćete)|po želji
hu=ha (?:szeretné|akarja|úgy gondolja|kívánja)|igény szerint
id=(?:jika|bila|kalau) (?:anda )?(?:mau|ingin|suka|menginginkan)
is=ef þú (?:vilt|óskar)|ef þér sýnist
it=se (?:lo )?(?:vuole|vuoi|desidera|volete|desideri)|facoltativ\w+
ja=よろしければ|ご希望なら|必要に応じ|お好みで|希望する場合|任意で
ka=სურვილის(?:ამებრ| შემთხვევაში)|თუ გსურთ|თუ გინდათ
kk=қаласаңыз|қалауыңызша
ko=원하면|원하시면|원할 경우|원하는 경우|필요하면
lt=jei(?:gu)? (?:norite|pageidaujate)
lv=ja (?:vēlaties|gribat)|pēc vēlēšanās
mr=हवे असल्यास|इच्छा असल्यास|वाटल्यास
ms=(?:jika|kalau|sekiranya) (?:anda )?(?:mahu|ingin|suka)
nb=hvis du (?:vil|ønsker|har lyst)
nl=als u (?:dat )?(?:wilt|wenst)|(?:als|indien) (?:je|u) (?:dat )?wil\w?|desgewenst
pl=jeśli (?:chcesz|pan\w? chce|sobie życzysz)|w razie chęci
pt=se (?:você )?(?:quiser|desejar|preferir)|caso queira
ro=dacă (?:doriți|vreți|dorești)
ru=если (?:вы )?(?:хотите|желаете|захотите)|при желании|по желанию
sk=ak chcete|ak si želáte|podľa želania
sl=če (?:želite|hočete)|po želji
sr=ако (?:желите|хоћете)|по жељи|ako (?:želite|hoćete)|po želji
sv=om du (?:vill|önskar|har lust)
sw=(?:ukitaka|ukipenda|kama unataka|ikiwa unataka)
ta=விரும்பினால்|வேண்டுமானால்
te=మీకు ఇష్టమైతే|కావాలంటే|కావాలనుకుంటే
th=(?:หาก|ถ้า)(?:คุณ|ท่าน)?(?:ต้องการ|อยาก)
tr=isterseniz|dilerseniz|istersen|arzu ederseniz
uk=якщо (?:ви )?(?:хочете|бажаєте)|за бажання\w?
ur=اگر آپ چاہیں|چاہیں تو
vi=nếu (?:bạn|quý vị)? ?(?:muốn|thích)
zh=如果(?:您|你)?(?:愿意|願意|想|需要)|可以?选择|隨意|随意|如有需要
am=ከፈለጉ|ከፈለክ|ቢፈልጉ
""",
    "a guide": r"""
en=(?:only|just|merely) (?:an? )?(?:rough |general )?(?:guide|estimate|indication)
    |for guidance only|as a guide
""",
    "final": r"""
en=final\w*|definit\w+|certain\w*|conclusive\w*|binding|reliable|exact\w*|last\w*|sure
ar=نهائي\w{0,2}|قطعي\w{0,2}|مؤكد\w?|حاسم\w?|قاطع\w?
bg=окончател\w+|категорич\w+|сигур\w+|точ\w+
bn=চূড়ান্ত|নিশ্চিত
ca=definiti\w+|segur\w?|concloent\w*
cs=definitivn\w+|konečn\w+|jist\w+|spolehliv\w+
da=endelig\w*|sikker\w*|definitiv\w*|afgørende
de=endgültig\w*|definitiv\w*|eindeutig\w*|sicher\w*|verbindlich\w*
el=οριστικ\w+|τελικ\w+|βέβαι\w+
es=definitiv\w+|conclu[yj]\w+|segur\w+|final
et=lõplik\w*|kindel\w*
fa=قطعی|نهایی|قاطع
fi=lopulli\w+|varma\w*
fil=pinal|tiyak\w*|sigurado|panghuling?
fr=définiti\w+|certain\w*|formel\w*|concluant\w*|fiables?
he=סופי\w*|ודאי\w*|חד-משמעי\w*|חד משמעי\w*
hi=अंतिम|निश्चित|पक्का
hr=konač\w+|siguran|sigurni|definitivn\w+
hu=végleges\w*|biztos\w*|végső
id=pasti|final|mutlak
is=endanleg\w*|ótvíræð\w*|örugg\w*
it=definitiv\w+|cert[oaie]|sicur\w+|conclusiv\w+
ja=確定|最終|確実|断定
ka=საბოლოო\w*|გადამწყვეტ\w*|ზუსტი
kk=түпкілікті|нақты|соңғы|түбегейлі
ko=최종|확정|확실
lt=galutin\w+|tikr[ai]\w*
lv=galīg\w+|galējs|droš\w+|noteikt\w+
mr=अंतिम|निश्चित|ठाम
ms=muktamad|pasti
nb=endelig\w*|sikker\w*|definitiv\w*|avgjørende
nl=definitief|definitieve|zeker\w*|sluitend
pl=ostateczn\w+|pewn\w+|rozstrzygając\w+
pt=definitiv\w+|conclusiv\w+|cert\w+|final
ro=definitiv\w*|final\w?|sigur\w?|cert\w?
ru=окончательн\w+|точн\w+|достоверн\w+
sk=definitívn\w+|konečn\w+|ist\w+
sl=dokončn\w+|končn\w+|zanesljiv\w+
sr=коначан|коначн\w+|сигур\w+|дефинитивн\w+|konač\w+|siguran|definitivn\w+
sv=slutgiltig\w*|definitiv\w*|säker\w*|säkert|avgörande
sw=ya mwisho|\w?hakika|kamili
ta=இறுதி\S*|உறுதியான\S*
te=తుది|ఖచ్చితమైన\S*|అంతిమ
th=แน่นอน|ขั้นสุดท้าย|ยืนยัน
tr=kesin\w*|nihai
uk=остаточн\w+|точн\w+|достовірн\w+
ur=حتمی|یقینی|قطعی
vi=cuối cùng|chắc chắn|chính xác
zh=最终|最終|确定|確定|决定性|決定性|绝对|絕對
am=የመጨረሻ|እርግጠኛ|ወሳኝ
""",
}
