"""The part of ``contrast_tables`` about how a thing is used and what it is like.

By meaning, then a line for each language; patterns as there.
"""

WORDS = {
    "external use": r"""
en=external use|external(?:ly)?(?= only)|on the skin only|topical use
""",
    "internal use": r"""
en=internal use|by mouth|swallow\w*|oral\w*|internal\w*
ar=(?:لل|ال)استعمال الداخلي|(?:لل|ال)استخدام الداخلي|داخلي
bg=(?:за )?вътрешн\w+
bn=অভ্যন্তরীণ
ca=ús intern|intern
cs=vnitřní\w*
da=indvortes|indre brug|intern brug
de=inner(?:en|lich\w*)
el=εσωτερικ\w+
es=intern[oa]|uso interno
et=sisemi\w+|seespidi\w+|sisekasut\w+
fa=داخلی
fi=sisäi\w+|sisäisesti
fil=panloob
fr=interne|voie interne
he=פנימי\w*
hi=आंतरिक|आन्तरिक|अंदरूनी
hr=unutarn\w+|unutrašn\w+
hu=belső\w*|belsőleg
id=dalam(?= saja)|pemakaian dalam|obat dalam|penggunaan dalam
is=innvortis
it=intern[oa]
ja=内用|内服
ka=შინაგან\w+|შიდა
kk=ішке|ішкі
ko=내용으로|내복|내부
lt=vidin\w+|vidaus
lv=iekšķīg\w+|iekšēj\w+
mr=अंतर्गत|आतून
ms=dalaman|kegunaan dalam
nb=innvortes|innvendig
nl=inwendig\w*
pl=wewnętrzn\w+
pt=intern[oa]
ro=intern\w?
ru=внутр\w+
sk=vnútorn\w+
sl=notranj\w+
sr=унутрашњ\w+|унутарњ\w+|unutrašnj\w+
sv=invärtes
sw=ndani
ta=உட்புற\S*|உள்\S*
te=అంతర్గత|లోపలి
th=ภายใน
tr=dahilen|dahili|iç kullanım
uk=внутрішн\w+
ur=اندرونی
vi=dùng trong|bên trong|đường uống
zh=内服|內服|口服|内用|內用
am=ለውስጥ|የውስጥ
""",
    "outer": r"""
en=outer|outside of (?:the|your)|external\w*
ar=\w{0,2}خارج\w{0,3}
bg=външн\w+
ca=exter\w+|part exterior|fora
cs=vnější\w*|zevní\w*
da=yder\w*|ydre|udvendig\w*
de=äußer\w+|außen\w*|Außen\w*|äusser\w+
el=εξωτερικ\w+|έξω
es=exter\w+|afuera
et=välis\w+|välim\w+
fa=خارجی|بیرونی
fi=ulko\w+
fr=extéri\w+|extern\w+|dehors
he=חיצוני\w*|\w?חיצון
hr=vanjsk\w+|spoljašn\w+
hu=külső\w*
id=luar
it=estern\w+
ja=外側|外
ko=바깥\w*|외측
lt=išorin\w+
lv=ārēj\w+|ārpus\w+
ms=luar
nb=ytre|ytter\w*|utsid\w+|utvendig
nl=buiten\w*|uitwendig\w*
pl=zewnętrzn\w+
pt=extern\w+|exterior\w*|fora
ro=exteri\w+|extern\w*
ru=внешн\w+|наружн\w+
sk=vonkajš\w+
sl=zunanj\w+
sr=спољ\w+|spolj\w+
sv=ytter\w*|yttre|utsid\w+|utvändig\w*
th=ด้านนอก|ภายนอก|นอก
tr=dış\w*
uk=зовнішн\w+
vi=ngoài
zh=外
""",
    "inner": r"""
en=inner|inside\w*|internal\w*|in|into|between
ar=\w{0,2}داخلي\w{0,2}
bg=вътрешн\w+
ca=interior|interna
cs=vnitřní\w*
da=inder\w*|indre|indvendig\w*
de=innen\w*|inner(?:e|en|er|es)|oberschenkelinnen\w*
el=εσωτερικ\w+
es=interior|interna|intern[oa]
et=sise\w+
fa=داخلی|درونی
fi=sisä\w+
fr=intéri\w+|interne
he=פנימי\w*
hr=unutarn\w+|unutrašn\w+
hu=belső\w*
id=bagian dalam|sisi dalam
it=intern[oa]
ja=内側
ko=안쪽\w*
lt=vidin\w+
lv=iekšēj\w+|iekšpus\w+
ms=bahagian dalam|sebelah dalam
nb=indre|inner\w*|innsid\w+
nl=binnen\w+
pl=wewnętrzn\w+
pt=interior|interna|intern[oa]
ro=interi\w+|internă
ru=внутренн\w+
sk=vnútorn\w+
sl=notranj\w+
sr=унутр\w+|unutr\w+
sv=inner\w*|inre|insid\w+
th=ด้านใน|ภายใน
tr=iç
uk=внутрішн\w+
vi=bên trong|mặt trong
zh=内侧|內側
""",
    "thin": r"""
en=thin\w{0,2}
""",
    "thick": r"""
en=thick\w*|heavy
ar=سميك\w?|كثيف\w?
bg=дебел\w?
bn=পুরু|মোটা
ca=gruixu\w+
cs=silno?u?\w?|tlust\w+
da=tykt?e?
de=dick\w{0,2}
el=παχ[ύι]\w+|χοντρ\w+
es=grues\w+
et=paks\w*
fa=ضخیم
fi=paks\w+
fil=makapal
fr=épais\w*
he=עבה
hi=मोटी|मोटा
hr=debel\w+
hu=vastag\w*
id=tebal
is=þykk\w+
it=spess[oa]
ja=厚く|厚め|厚い
ka=სქელ\w+
kk=қалың
ko=두껍게|두꺼운
lt=stor\w+
lv=biez\w+
mr=जाड
ms=tebal
nb=tykt?e?
nl=dikk?e?
pl=grub\w+
pt=espess[oa]|gross[oa]
ro=gros|groas\w+
ru=толст\w+
sk=hrub\w+
sl=debel\w+
sr=дебео|дебел\w+|debeo|debel\w+
sv=tjockt?a?
sw=nene|zito
ta=தடிமன\S*|தடித்த
te=మందమైన|మందపాటి
th=หนา
tr=kalın
uk=товст\w+
ur=موٹی
vi=dày
zh=厚厚|厚层|厚層|一层厚|一層厚
am=ወፍራም
""",
}
