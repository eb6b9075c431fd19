"""The part of ``contrast_tables`` for western and southern Asia and of Africa."""

WORDS = {
    "ar": r"""
until=حتى|إلى|قبل|إلى أن|لحين
from=من|ابتداء|ابتداءً|بدءا|بدءًا|منذ|اعتبارا|اعتبارًا
beforehand=أولا|أولاً|أولًا|قبل|مسبقا|مسبقًا
afterwards=بعد ذلك|لاحقا|لاحقًا|بعدها|بعد
first=أول|الأول|الأولى
last=آخر مرة|الأخير|الأخيرة
late=بعد \d+ (?:دقائق|دقيقة|ساعات|ساعة|أيام)|متأخرا|متأخرًا
delayed=لاحقا|لاحقًا|غدا|غدًا|في اليوم التالي|(?:بعد|خلال) (?:أسابيع|أسبوع|أيام
    |بضعة أيام|بضعة أسابيع|شهر)|الأسبوع (?:القادم|المقبل)
at meals=(?:أثناء|خلال|مع) (?:ال)?(?:وجبات|وجبة|طعام|أكل|إفطار|فطور)
severe=خطير|خطيرة|الخطيرة|شديد|شديدة|الشديدة|قاتل|قاتلة|مميت|مميتة
mild=خفيف|خفيفة|الخفيفة|بسيط|بسيطة|غير (?:خطيرة|خطير|ضارة|ضار)|طفيف|طفيفة|مزعج|مزعجة
positive=إيجابي|إيجابية|الإيجابية|موجب|موجبة
negative=سلبي|سلبية|السلبية|سالب|سالبة
on back=على ظهر\w{0,3}
on front=على بطن\w{0,3}
full stomach=معدة ممتلئة|بعد (?:الأكل|الطعام)
healthy=السليمة|سليمة|السليم|سليم
worse=ساءت|تسوء|تفاقمت|تفاقم|ازدادت سوءا|ازدادت سوءًا|سوءا|سوءًا
better=تحسنت|تحسّنت|تتحسن|تحسن|تحسّن|أفضل|تتحسّن
free=مجانا|مجانًا|مجانية|مجاني|المجاني|المجانية
paid=مدفوعة|مدفوع|برسوم|بمقابل
harmful=ضار|ضارة|مضر|مضرة|سيئ|سيئة|يضر
complete=كل المعلومات|جميع المعلومات|كاملة|شاملة
stopped=أوقف\w{0,2}|توقف\w{0,2}|اقطع\w{0,2}
go=اذهب\w{0,2}|عد إلى
""",
    "bn": r"""
until=পর্যন্ত|আগে
from=থেকে|শুরু
beforehand=আগে|প্রথমে
afterwards=পরে|তারপর|পরবর্তীতে
first=প্রথম
last=শেষ|সর্বশেষ
delayed=পরে|আগামীকাল|পরের (?:দিন|সপ্তাহে)|কিছু দিন পরে?|কয়েক (?:দিন|সপ্তাহ) পরে?
at meals=খাবারের (?:সাথে|সঙ্গে|সময়)|খাওয়ার সময়
severe=গুরুতর|মারাত্মক|বিপজ্জনক|প্রাণঘাতী
mild=মৃদু|হালকা|সামান্য|নিরীহ
positive=পজিটিভ|ইতিবাচক
negative=নেগেটিভ|নেতিবাচক
on back=চিৎ|চিত|পিঠের উপর
on front=উপুড়|উপুড়|পেটের উপর
full stomach=ভরা পেটে|খাওয়ার পরে
healthy=সুস্থ
worse=খারাপ|অবনতি|বাড়ে
better=উন্নতি|ভালো|ভাল
free=বিনামূল্যে|বিনা খরচে|ফ্রি
paid=টাকা দিয়ে|অর্থের বিনিময়ে
harmful=ক্ষতিকর|খারাপ
""",
    "fa": r"""
until=تا|قبل|پیش
from=از
beforehand=ابتدا|اول|قبل|پیش|نخست
afterwards=بعد|بعدا|بعداً|سپس|پس
first=اولین|نخستین|اول
last=آخرین|قبلی
delayed=بعدا|بعداً|فردا|روز بعد|هفته (?:بعد|آینده)|(?:چند|\d+|یک) (?:روز|هفته
    |ماه) (?:بعد|دیگر)
at meals=(?:همراه|هنگام|حین|با) (?:غذا|وعدهٔ? غذایی)
severe=جدی|شدید|خطرناک|کشنده|وخیم|مرگبار
mild=خفیف|ملایم|جزئی|بی‌خطر|بی‌ضرر
positive=مثبت
negative=منفی
on back=به پشت|طاق‌باز
on front=روی شکم|به شکم|دمر
full stomach=معده(?:ٔ|‌ی)? پر|شکم پر|بعد از غذا
healthy=سالم
worse=بدتر|تشدید|وخیم‌تر
better=بهتر|بهبود
free=رایگان|مجانی
paid=پولی|هزینه دارد
harmful=مضر|بد|زیان‌آور|ضرر
complete=همهٔ? اطلاعات|تمام اطلاعات|کامل
""",
    "he": r"""
until=עד|לפני
from=מ(?=-?\d)|החל|מאז
beforehand=קודם|תחילה|מראש|לפני|ראשית
afterwards=אחר כך|לאחר מכן|מאוחר יותר|בדיעבד|אחרי|לאחר
first=ה?ראשו\w{1,3}
last=ה?אחרו\w{1,3}
late=\d+ דקות (?:אחרי|מאוחר|באיחור|לאחר)|באיחור
delayed=מאוחר יותר|מחר|למחרת|בשבוע הבא|בעוד (?:שבוע|שבועיים|כמה|מספר|חודש|יומיים|\d+)
    |ביום אחר
at meals=(?:בזמן|במהלך|עם) (?:ה)?(?:ארוחה|ארוחות|אוכל|אכילה)
severe=חמור\w{0,2}|קש(?:ה|ות|ים)|מסוכ\w{1,3}|קטלני\w{0,2}
mild=קל(?:ה|ות|ים)?|מתו\w{1,3}|לא (?:מסוכ\w{1,3}|חמור\w{0,2})
positive=חיובי\w{0,2}
negative=שלילי\w{0,2}
on back=על ה?גב\w?
on front=על ה?בטן|על בטנ\w
full stomach=קיבה מלאה|בטן מלאה|אחרי האוכל
healthy=ה?בריא\w{0,2}
worse=מחמיר\w{0,2}|החמר\w{1,2}|החמיר\w{0,2}|מידרדר\w{0,2}
better=משתפר\w{0,2}|השתפר\w{0,2}|שיפור|טוב יותר
free=חינם|ללא תשלום|בחינם
paid=בתשלום|כרוך בתשלום|כרוכה בתשלום
harmful=מזיק\w{0,2}|רע|רעה|לא טוב\w?
complete=כל המידע|מלא|מלאה
""",
    "hi": r"""
until=तक|जब तक|पहले
from=से
beforehand=पहले
afterwards=बाद|बाद में|फिर
first=पहल\S{1,2}|प्रथम
last=आख़िरी|आखिरी|अंतिम|पिछल\S{1,2}
late=\d+ (?:मिनट|घंटे|दिन) (?:बाद|देर)
delayed=बाद में|कल|अगले (?:दिन|हफ़्ते|हफ्ते|सप्ताह)|(?:कुछ|\d+) (?:हफ़्तों|हफ्तों
    |हफ़्ते|दिनों|दिन|महीने) (?:बाद|में)|किसी और दिन
at meals=(?:भोजन|खाने|खाना खाते) (?:के साथ|के दौरान|समय|के समय)
severe=गंभीर|ख़तरनाक|खतरनाक|जानलेवा|घातक|तेज़
mild=हल्क\S{1,2}|मामूली|हानिरहित
positive=पॉज़िटिव|पॉजिटिव|सकारात्मक
negative=नेगेटिव|निगेटिव|नकारात्मक
on back=पीठ के बल
on front=पेट के बल
full stomach=भरे पेट|खाने के बाद
healthy=स्वस्थ
worse=बिगड़\S{0,4}|बदतर|ख़राब|बढ़\S{1,4}
better=बेहतर|सुधर\S{0,4}|सुधार|ठीक
free=मुफ़्त|मुफ्त|निःशुल्क|नि:शुल्क
paid=सशुल्क|शुल्क लगता|पैसे
harmful=हानिकारक|बुर\S{1,2}|नुक़सानदेह|नुकसानदेह|ख़राब|खराब
complete=सारी जानकारी|पूरी जानकारी|संपूर्ण|पूर्ण
stopped=बंद कर\S{0,2}|रोक दें
""",
    "sw": r"""
until=hadi|mpaka|kabla
from=kuanzia|tangu
beforehand=kwanza|kabla|mapema
afterwards=baadaye|baada ya|kisha
first=kwanza
last=mwisho
delayed=baadaye|kesho|siku inayofuata|wiki ijayo|baada ya (?:wiki|siku|mwezi)
at meals=(?:wakati wa|pamoja na) (?:mlo|chakula|kula)
severe=mbaya|makubwa|hatari|kali
mild=madogo|kidogo|isiyo (?:kali|hatari)|hafifu
positive=chanya
negative=hasi
on back=chali|mgongo
on front=kifudifudi|tumbo
full stomach=tumbo (?:lililojaa|likiwa limejaa)|baada ya kula
worse=zaidi mbaya|mbaya zaidi|zitazidi|zikizidi
better=nafuu|bora|vizuri
free=bure|bila malipo
paid=kulipia|kwa malipo
harmful=mbaya|hatari|madhara
""",
    "tr": r"""
until=\w{1,20}[yn]?[ae] kadar|kadar|dek|önce\w{0,4}
from=itibaren|beri|başlayarak
beforehand=önce\w{0,4}|ilk olarak|öncelikle
afterwards=sonra\w{0,6}|ardından|daha sonra
first=ilk
last=son
late=\d+ (?:dakika|saat|gün) (?:sonra|geç)
delayed=daha sonra|sonra|yarın|ertesi gün|gelecek hafta|(?:birkaç|bir|\d+) (?:hafta
    |gün|ay) (?:sonra|içinde)|başka (?:bir )?(?:gün|zaman)
at meals=yeme[kğ]\w{0,4} (?:sırasında|esnasında|birlikte)|öğünlerle|yemeklerle
severe=(?:ciddi|ağır|şiddetli|tehlikeli|ölümcül)\w{0,4}
mild=(?:hafif|zararsız|önemsiz|tehlikesiz)\w{0,4}
positive=pozitif\w{0,6}
negative=negatif\w{0,6}
on back=sırt\w{0,3} üstü|sırtüstü|sırt ?üstü
on front=yüz ?üstü|yüzükoyun|karnının üstüne
full stomach=tok karnına|yemekten sonra
healthy=sağlıklı|sağlam
worse=kötüleş\w{1,7}|ağırlaş\w{1,6}
better=iyileş\w{1,7}|düzel\w{1,6}|daha iyi
free=ücretsiz\w{0,4}|bedava
paid=ücretli\w{0,4}|paralı
harmful=zararlı\w{0,4}|kötü\w{0,4}
complete=tüm bilgi\w{0,6}|eksiksiz|bütün bilgi\w{0,6}
""",
    "ur": r"""
until=تک|پہلے
from=سے
beforehand=پہلے
afterwards=بعد|بعد میں|پھر
first=پہل\w
last=آخری|پچھل\w
delayed=بعد میں|کل|اگلے (?:دن|ہفتے)|(?:چند|کچھ) (?:دن|ہفتوں|دنوں) (?:بعد|میں)
at meals=(?:کھانے) (?:کے ساتھ|کے دوران|کے وقت)
severe=سنگین|شدید|خطرناک|جان لیوا
mild=ہلک\w|معمولی|بے ضرر
positive=مثبت|پازیٹو
negative=منفی|نیگیٹو
on back=پیٹھ کے بل|کمر کے بل
on front=پیٹ کے بل
full stomach=بھرے پیٹ
healthy=صحت مند
worse=بگڑ\w{0,3}|بدتر|خراب
better=بہتر|بہتری
free=مفت
harmful=نقصان دہ|برا|بری|مضر
""",
    "ta": r"""
first=முதல்|முதலில்
last=கடைசி\S{0,4}|இறுதி\S{0,4}
severe=கடுமையான|தீவிரமான|தீவிர|ஆபத்தான
mild=லேசான|மிதமான|இலேசான
positive=பாசிட்டிவ்\S{0,3}|நேர்மறை\S{0,5}
negative=நெகட்டிவ்\S{0,3}|எதிர்மறை\S{0,5}
on back=மல்லாந்து|முதுகில்|மல்லாக்க
on front=குப்புற|வயிற்றில் படு\S{0,5}
full stomach=வயிறு நிரம்பிய|சாப்பிட்ட பிறகு
worse=மோசமா\S{0,8}
better=மேம்பட\S{0,8}|குணமா\S{0,6}|சிறப்பாக
free=இலவச\S{0,4}
paid=கட்டணம்\S{0,4}
harmful=தீங்கு\S{0,8}|கேடு
""",
    "te": r"""
first=మొదటి|మొదట|తొలి
last=చివరి|ఆఖరి
severe=తీవ్రమైన|తీవ్ర|ప్రమాదకరమైన
mild=తేలికపాటి|స్వల్ప
positive=పాజిటివ్|సానుకూల
negative=నెగెటివ్|నెగటివ్|ప్రతికూల
on back=వెల్లకిలా|వీపుపై
on front=బోర్లా|బోర్లపై
worse=అధ్వాన్న\S{0,6}|తీవ్రమైతే|దిగజార\S{0,6}
better=మెరుగు\S{0,8}
free=ఉచిత\S{0,6}
paid=రుసుము|చెల్లింపు
harmful=హానికర\S{0,4}
""",
}
