"""The part of ``contrast_tables`` about what somebody has: an allergy.

By meaning, then a line for each language; patterns as there.
"""

WORDS = {
    "allergic": r"""
en=allerg\w+ to|\w+ allergy
""",
    "not allergic": r"""
en=(?:not?|never|isn't|aren't|unless|without) (?:\w+ ){0,4}allerg\w+
ar=(?:لا|ليس\w*|بدون|غير|دون) (?:\S{1,12} ){0,3}\S{0,3}حساسي\w*
bg=(?:няма\w*|не е|без) (?:\w+ ){0,3}алерги\w+
bn=অ্যালার্জি নেই|অ্যালার্জি নয়
ca=(?:no|sense) (?:\w+ ){0,3}al·l[eè]rgi\w+
cs=(?:není|nemá|bez|žádn\w+) (?:\w+ ){0,2}alergi\w+|nealergi\w+
da=(?:ikke|ingen|uden) (?:\w+ ){0,2}allergi\w*|overfølsom
de=(?:nicht|keine?|ohne) (?:\w+ ){0,4}\w*allerg\w+
el=(?:δεν|χωρίς|όχι|καμία) (?:\w+ ){0,3}αλλεργ\w+
es=(?:no|sin|ninguna) (?:\w+ ){0,2}al[eé]rgi\w+
et=ei ole \w* ?\w* ?allergi\w+|allergia puudub|pole (?:\w+ ){0,2}allergi\w+
fa=حساسیت(?:ی)? (?:\S+ ){0,4}(?:ندار\w+|نیست)|بدون حساسیت
fi=ei (?:ole )?(?:\w+ ){0,2}allergi\w+
fil=(?:walang?|hindi) (?:\w+ ){0,2}aller\w+
fr=(?:pas|sans|aucune) (?:d['’])?(?:\w+ ){0,2}allergi\w+
he=(?:לא|אין|ללא|אינו|אינה|בלי) (?:\w+ ){0,2}\w?אלרגי\w*
hi=एलर्जी नहीं|ऐलर्जी नहीं
hr=(?:nije|nema|bez) (?:\w+ ){0,2}alergi\w+
hu=nem allergiás|nincs \w* ?allergi\w+
id=(?:tidak|tanpa|bukan) (?:\w+ ){0,2}alergi
is=(?:ekki|ekkert|án) (?:\w+ ){0,2}ofnæmi\w*
it=(?:non|senza|nessuna) (?:\w+ ){0,2}allergi\w+
ja=アレルギー(?:は|が)?(?:なし|ない|無し|ありません)
ka=არ (?:\w+ ){0,2}ალერგი\w+|ალერგია (?:\w+ ){0,3}არ
kk=аллергиясы жоқ|аллергия жоқ
ko=알레르기(?:가|는)? ?(?:없|아님)
lt=(?:nėra|neturi|be) (?:\w+ ){0,2}alergij\w+|nealerg\w+
lv=(?:nav|bez) (?:\w+ ){0,2}alerģi\w+
mr=ॲलर्जी नाही|अ\S?लर्जी नाही
ms=(?:tidak|tiada|bukan|tanpa) (?:\w+ ){0,2}al[ae]h?r?gik?
nb=(?:ikke|ingen|uten) (?:\w+ ){0,2}allergi\w*
nl=(?:niet|geen|zonder) (?:\w+ ){0,2}allergi\w+|(?:niet|geen) \w* ?\w* ?\w* ?allergisch
pl=(?:nie ma|brak|bez|nie jest) (?:\w+ ){0,2}(?:alergi\w+|uczul\w+)
pt=(?:não|sem|nenhuma) (?:\w+ ){0,2}al[eé]rgi\w+
ro=(?:nu|fără|nicio) (?:\w+ ){0,2}alergi\w+
ru=(?:нет|без|не имеет) (?:\w+ ){0,2}аллерги\w+
sk=(?:nie je|nemá|bez) (?:\w+ ){0,2}alergi\w+
sl=(?:ni|nima|brez) (?:\w+ ){0,2}alergi\w+
sr=(?:није|нема|без) (?:\w+ ){0,2}алерги\w+|(?:nije|nema|bez) (?:\w+ ){0,2}alergi\w+
sv=(?:inte|ingen|utan) (?:\w+ ){0,2}(?:\w*allergi\w*|överkänslig\w*)
sw=hana (?:\w+ ){0,2}(?:mzio|aleji)|(?:bila|si) (?:\w+ ){0,2}mzio
ta=ஒவ்வாமை இல்லை
te=అలెర్జీ లేదు|అలర్జీ లేదు
th=ไม่แพ้|ไม่มีอาการแพ้
tr=alerjisi yok\w*|alerjik değil\w*
uk=(?:немає|без|не має) (?:\w+ ){0,2}алергі\w+
ur=الرجی نہیں
vi=không (?:\w+ ){0,2}dị ứng
zh=[不无無]过敏|不過敏|没有过敏|沒有過敏
am=አለርጂ የለ\S{0,3}|አለርጂ አይደለ\S{0,3}
""",
}
