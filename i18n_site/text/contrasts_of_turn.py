"""The part of ``contrast_tables`` about first and last, and results, in few languages.

By meaning, then a line for each language; patterns as there. The others have theirs in
the tables of their region.
"""

WORDS = {
    "first": r"""
am=የመጀመሪያ\S{0,3}|በመጀመሪያ\S{0,2}|መጀመሪያ|ከመጀመሪያ\S{0,2}|አንደኛ\S{0,2}
fil=unang?|una
is=fyrst\w*
ka=პირველ\w*|პირველად|თავდაპირველ\w*
kk=бірінші|алғашқы|алдымен|алғаш
mr=पहिल\S{0,3}|प्रथम|आधी
""",
    "last": r"""
am=የመጨረሻ\S{0,3}|በመጨረሻ\S{0,2}|ከመጨረሻ\S{0,2}
fil=huling|huli|pinakahuling?|nakaraang?
is=síðast\w*|seinast\w*
ka=ბოლო|უკანასკნელ\w*|წინა
kk=соңғы|ақырғы
mr=शेवटच\S{0,3}|मागील|अंतिम
""",
    "positive": r"""
am=አዎንታዊ|ፖዘቲቭ|ፖዚቲቭ
fil=positibo\w*|positive
is=jákvæð\w*
ka=დადებით\w*|პოზიტიურ\w*
kk=оң|позитив\w*
mr=पॉझिटिव्ह|सकारात्मक
""",
    "negative": r"""
am=አሉታዊ|ኔጌቲቭ|ነጌቲቭ
fil=negatibo\w*|negative
is=neikvæð\w*
ka=უარყოფით\w*|ნეგატიურ\w*
kk=теріс|негатив\w*
mr=निगेटिव्ह|नकारात्मक
""",
    "severe": r"""
am=ከባድ|በጠና|አደገኛ
fil=malubha\w*|malala\w*|matindi\w*|grabe\w*|mapanganib|seryoso\w*
is=alvarleg\w*|slæm\w*|hættuleg\w*
ka=მძიმე|სერიოზულ\w*|ძლიერ\w*|საშიშ\w*
kk=ауыр\w*|қатты|қауіпті|күшті
mr=गंभीर|तीव्र|धोकादायक|जीवघेण\S{0,3}
""",
    "mild": r"""
am=ቀላል|መለስተኛ
fil=banayad|magaan
is=væg\w*|mild\w*
ka=მსუბუქ\w*|რბილ\w*
kk=жеңіл\w*|әлсіз
mr=सौम्य|किरकोळ|हलक\S{0,3}
""",
    "worse": r"""
am=ከተባባሰ|ይባባስ|የሚባባስ|ከባሰ|ቢባባስ|የባሰ
fil=lumala\w*|lumalala|lalong sumama|mas malala
is=vers\w+
ka=გაუარეს\w*|უარეს\w*|უარესად
kk=нашарла\w*|күшей\w*|ушығ\w*
mr=वाढल\S{0,3}|बिघड\S{0,4}|वाईट
""",
    "better": r"""
am=ከተሻለ|የሚሻል\S{0,2}|ይሻል\S{0,2}|ተሻለ|የተሻለ
fil=bumuti|bumubuti|gumaling|mas mabuti|mas maayos
is=bat\w+|betri|lag\w*
ka=უკეთ\w*|გაუმჯობეს\w*|უმჯობეს\w*
kk=жақсар\w*|жақсы\w*
mr=सुधार\S{0,4}|बरे|बरं|चांगल\S{0,3}
""",
    "free": r"""
am=ነጻ|በነጻ|ነፃ|በነፃ
fil=libre\w*|walang bayad
is=ókeypis|gjaldfrjáls\w*|án endurgjalds
ka=უფასო\w*|უფასოდ
kk=тегін|ақысыз
mr=मोफत|विनामूल्य
""",
    "paid": r"""
am=ክፍያ|የሚከፈል|በክፍያ
fil=bayad|may bayad
is=gjald|greið\w*|kostar
ka=ფასიან\w*|გადახდ\w*
kk=ақылы|төле\w*
mr=सशुल्क|पैसे|शुल्क
""",
    "cold": r"""
am=ቀዝቃዛ|በቀዝቃዛ
ca=fred\w*|refred\w+|aigua corrent|fresc\w*|nevera
et=külm\w*|jahe\w*|jahuta\w*
hr=hladn\w*|ohlad\w+|hladi\w*|tekuć\w+
is=kald\w*|köld\w*|kæl\w+
ka=ცივ\w*|გრილ\w*|გააგრილ\w*
kk=суық\w*|салқын\w*
lt=šalt\w+|vės\w+|atvės\w+
lv=auks\w+|vēs\w+|dzes\w+
mr=थंड|गार
sk=studen\w+|chlad\w+|ochlad\w*|tečúc\w+
sl=hladn\w+|mrzl\w+|ohlad\w+|tekoč\w+
sr=хладн\w+|охлад\w+|хлади\w*|расхлад\w+|текућ\w+|hladn\w+|ohlad\w+|rashlad\w+
sw=baridi|poza|ubaridi
ta=குளிர்\S*
te=చల్ల\S*
ur=ٹھنڈ\S*|سرد
""",
    "hot": r"""
am=ሞቅ|ሙቅ|ሞቃት|በሙቅ|ትኩስ
ca=calent\w*|càlid\w*|tèbi\w*|calor
et=kuum\w*|sooja\w*|soe
hr=vruć\w+|topl\w+|zagrij\w+|mlak\w+
is=heit\w*|hlý\w*|volg\w*
ka=ცხელ\w*|თბილ\w*
kk=ыстық\w*|жылы
lt=karšt\w+|šilt\w+
lv=karst\w+|silt\w+
mr=गरम|कोमट|उष्ण\S*
sk=horúc\w+|tepl\w+|zohr\w+|vlažn\w+
sl=vroč\w+|topl\w+|mlačn\w+
sr=врућ\w+|врел\w+|топл\w+|млак\w+|vruć\w+|vrel\w+|topl\w+
sw=moto|joto|vuguvugu
ta=சூடான|சூடாக|வெந்நீர்|வெதுவெதுப்பான
te=వేడి\S*|గోరువెచ్చ\S*
ur=گرم|نیم گرم
""",
}
