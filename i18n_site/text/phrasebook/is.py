"""Phrases of Icelandic: see the package for what they mean."""  # noqa: N999

PHRASES = r"""
[comparison]
less=ekki (?:meira|lengur|fleiri|eldri|oftar) en|(?:minna|færri|yngri|lægri|styttri
    |skemur|undir) en|undir(?=\s+\d)|að hámarki|hámark|í mesta lagi|mest(?=\s+\d)
    |allt að|hámarks\w{0,20}|innan við|eða minna|eða (?:lægr[ia]|yngr[ia]|styttr[ia]
    |kaldar[ia]|undir|þar undir)|(?:lægr[ai]
    |minn[ai]) (?:hita|hitastig\w?) en|skemur|í minna|og yngr[ia]
more=ekki (?:minna|færri|skemur|yngri) en|(?:meira|fleiri|eldri|hærri|lengri|lengur) en
    |yfir(?=\s+\d)|að lágmarki|lágmark|að minnsta kosti|minnst(?=\s+\d)|lágmarks\w{0,20}
    |eða meira|eða eldri|eða (?:hærr[ia]|lengr[ia]|heitar[ia]|yfir|þar yfir)
    |(?:hærr[ai]|meir[ai]) (?:hita
    |hitastig\w?) en|lengur|og eldr[ia]|oftar en

[deadline]
within=innan
after=eftir(?=\s+\d)

[if-not]
no=ef(?: [^\s,.;:]{1,25}){0,4} ekki

[negated-avoid]
no=ekki forðast|forðist ekki

[not-only]
no=ekki (?:bara|aðeins|eingöngu|einungis)

[plain-limit]
less=(?:minna|færri|yngri|lægri) en
more=(?:meira|fleiri|eldri|hærri|lengur) en|oftar en

[negation]
lacking=vanta[rð]?\w{0,2}
even=ekki einu sinni|heldur ekki
before=áður en|fyrr en
no=ekki|aldrei|eng(?:in\w{0,3}|an?|ar|ir|u|um|ra|ri|rar)|ekkert|án|hvorki|nei|hvergi
    |nema|forða?st\w?|forð(?:ast|ist)\w{0,2}|bann\w{1,4}|ó(?:heimil|mögul|gild|hæf|aftur
    |leyfil|þarf|virk|ráðl)\w{1,9}|ógil[dt]\w{0,3}|óheimilt|varist|varast|varastu
    |\w{3,20}laus\w{0,2}
wrong=r[aö]ng\w*|villa\w{0,2}
only=aðeins|eingöngu|bara|einungis

[opposite]
out of reach=hvorki ná til né sjá|ná ekki til|ekki ná til
in reach=(?<!hvorki )ná til og sjá|(?<!ekki )ná til
fasting=á fastandi maga|á tóman maga|fastandi
with food=með mat|með máltíð
raise=auk(?:a|ið|tu)|hækk(?:a|ið|aðu)
lower=minnk(?:a|ið|aðu)|lækk(?:a|ið|aðu)|dragðu úr|dragið úr
stop=hætt(?:u|ið|a)
go on=hal(?:tu|tið|dið|da) áfram

[order]
before=fyrir(?! neðan| ofan)|áður en|fyrr en|á undan
after=eftir(?! þörfum)|að lokinni|á eftir

[prohibition]
yes=(?:hik\w{1,3}|bíð\w{1,3}|gleym\w{1,3}) ekki|ekki (?:hika|bíða|gleyma|bara|aðeins
    |meira en|lengur en)|ef(?: \w{1,20}){0,6} ekki
no=ekki|aldrei|forðist|forðastu

[period]
other day=annan hvern dag|annan hvorn dag|á (?:tveggja|2) daga fresti
day=á dag|daglega|á sólarhring|á hverjum degi|daglegur|dag hvern|á hverjum sólarhring
    |hvern dag|dag hvert|á (?:hverjum morgni|hverju kvöldi|hverri nóttu)
week=í viku|á viku|vikulega|í hverri viku|vikulegt?|hverja viku|vikulegur
month=í mánuði|á mánuði|mánaðarlega|hvern mánuð|í hverjum mánuði|mánaðarlegt?
year=á ári|árlega|hvert ár|á hverju ári|árlegt?
hour=á klukkustund|á klukkutíma|hverja klukkustund|á hverri klukkustund
    |á hverjum klukkutíma
minute=á mínútu
second=á sekúndu
other week=aðra (?:hverja|hvora) viku|á (?:tveggja|2) vikna fresti
third day=þriðja (?:hvern|hvorn) dag|á (?:þriggja|3) daga fresti

[strong-negation]
no=ekki|aldrei|hvorki

[times]
1=einu sinni
2=tvisvar(?: sinnum)?
3=þrisvar(?: sinnum)?
4=fjórum sinnum

[always]
always=alltaf|ávallt|ætíð
never=aldrei
later=seinna|síðar|á morgun|í næstu viku

[antonym]
even if=jafnvel (?:þótt|þó|ef|þegar)|þó að|þótt
unless=nema|(?:aðeins|eingöngu|bara|einungis) (?:ef|þegar)
rare=sjaldgæf\w*
common=algeng\w*
often=oft
seldom=sjaldan
open=opið|opin|opinn|opna|opnum|opnu
closed=lokað|lokuð|lokaður|lokaða|lokaðri|lokaðan|lokuðu|lokaðar|lokaðir
cool=(?:ís|kæli)skáp\w*
freezer=frysti\w{0,5}
small=litl\w+|smá\w{0,2}
large=stór\w*

[aside]
except=annað en|nema|að undan\w{4,9}|fyrir utan|undantek\w+|öðru\w? en|aðeins|utan
instead=í stað\w*|frekar en|heldur|og ekki|fremur en|í staðinn
doubt=vafa|ekki (?:alveg )?viss\w{0,2}|óviss\w{0,2}|efast
until=fyrr en|áður en|meðan(?: \w{1,15}){0,3} ekki

[only after]
only after=bíddu|bíðið|fyrst

[waited]
waited=síðan|svo|eftir það

[site]
muscle=vöðv\w*
skin=húð\w*
vein=(?:blá)?æð\w*
eye=aug\w*
mouth=munn\w*|gleyp\w*

[if]
if=ef|þegar

[unless]
unless=aðeins|bara|án|nema|eingöngu|einungis|ef(?: \w{1,20}){0,4} ekki

[and]
and=og|en

[earliest]
earliest=í fyrsta lagi|ekki fyrr

[half-day]
am=(?:að|á) morgn\w{1,4}|fyrir hádegi|f\.?h\.?
pm=(?:að|á) kvöld\w{1,3}|síðdegis|eftir hádegi|e\.?h\.?|á n[óæ]tt\w{1,4}|fyrir svefn

[while-not]
no=(?:á )?meðan(?: [^\s,.;:]{1,25}){0,4} (?:ekki|engan|enga|ekkert)

[only]
only=aðeins|eingöngu|bara|einungis

[contrasts]
adults=fullorð\w+
after treatment=eftir meðferð\w*|eftir að (?:þú )?(?:tekur|hefur tekið|taka)
afterwards=á eftir|síðan|seinna|síðar|eftir á
another=öðr\w+|ann\w+|mismun\w+
at all times=alltaf|ávallt|ætíð|öllum stundum|sífellt|í hvert
at last=síðast|að lokum|loks
at meals=(?:með|í|við) (?:mat\w{0,3}|máltíð\w{0,4}|morgunmat\w{0,2})
beforehand=fyrst|fyrirfram|áður|fyrir
better=bat\w+|betri|lag\w*|minnk\w+|dvín\w*|skán\w*|lin\w*
both halves=báða helminga\w*|báðir helming\w*
broken=brotin\w*|rofin\w*|skem\w+|skadd\w+|sködd\w+|opin\w*|opn\w+|rifin\w*
by a doctor=lækn\w{1,4}|hjúkrun\w*|sérfræðing\w*|mann\w{1,3}|þýðand\w*
by day=(?:aðeins |bara )?á daginn|að degi til
by machine=tölv\w*|vél\w*|sjálfvirk\w*|gervigreind\w*
centimetres=sentímetr\w*|cm|millímetr\w*|mm
chew=tygg\w+|tugg\w+|myl\w+|mul\w+
children=b[aö]rn\w*
cold=kald\w*|köld\w*|kæl\w+
complete=allar upplýsingar|tæmandi|fullkomn\w+
cool down=kæl\w*|kald\w*
day and night=nótt\w?|nóttu|24|sólarhring\w*|nætur
delayed=seinna|síðar|á morgun|í næstu viku|eftir (?:nokkr\w+|\d+) (?:vik\w+|dag\w*
    |mánuð\w*)
deleted=eyð\w+|eyt\w*
discard=hen[dt]\w+|farg\w+|fleyg\w+
dry=þurr\w*|þurrk\w*
elsewhere=öðr\w+|ann\w+|mismun\w+
every evening=(?:á )?hverju kvöldi|kv[öe]ld\w+|hverri nóttu
every morning=(?:á )?hverjum morgni|morgn\w+
final=endanleg\w*|ótvíræð\w*|örugg\w*
first=fyrst\w*
free=(?<!ekki )(?:ókeypis|gjaldfrjáls\w*|án endurgjalds)
from=frá|síðan
full stomach=á fullan maga|eftir mat|eftir máltíð
full up=(?:alveg|algjörlega) full\w*|full\w*
gained=þyng\w*|bæti\w*
go on=áfram|haltu áfram|haldið áfram|ekki hætta|hættu ekki|hættið ekki
gradually=smám saman|hægt|stigvaxandi|í áföngum
half full=hálf\w*
harmful=slæm\w*|skaðleg\w*|óholl\w*|hættuleg\w*
healthy=heilbrigð\w*|frísk\w*|ósýkt\w*
higher dose=(?:hærri|stærri|meiri) (?:\w+)?sk[aö]mmt\w*
hold on to=geym\w+|varðveit\w+
hot=heit\w*|hlý\w*|volg\w*
if you like=ef þú (?:vilt|óskar)|ef þér sýnist
indoors=inn|inni|innan\w*|heima|innandyra
inner=inn[rv]\w+|innan\w*
internal use=innvortis
last=(?<!í )síðast\w*|seinast\w*
late=\d+ (?:mínútum|klukkustundum|dögum) (?:síðar|seinna|of seint)
later=því (?:seinna|síðar|lengur)
left side=vinstr\w*
less of it=minna|færri
lost weight=lét[ts]\w*|miss\w*
lower dose=(?:lægri|minni) (?:\w+)?sk[aö]mmt\w*
lowered=minnk\w*|lækk\w*|helming\w*|dragi\w* úr|draga úr
lying=ligg\w+|leggj\w+|leggst\w*
metres=metr\w*|m
mild=væg\w*|mild\w*
more of it=meira|fleiri
negative=neikvæð\w*
not allergic=(?:ekki|ekkert|án) (?:\w+ ){0,2}ofnæmi\w*
not carry on=ekki halda áfram
not protect=(?:verjið|verndið|verðu|verndaðu)(?: \w{1,20}){0,2} ekki|ekki (?:verja
    |vernda)
not stop=ekki hætta|hætt(?:u|ið) ekki
not wait=ekki bíða|bíddu ekki|bíðið ekki
on back=á bak\w*
on front=á mag\w*|á kvið\w*|á grúfu
on rising=fótaferð\w*|vakna\w*|á morgnana|á hverjum morgni|morgn\w+
one half=(?:annan|annar|einn|aðeins) helming\w*
opened=opn\w+|opin\w*
outdoors=út|úti|utan\w*|ferskt loft
outer=ytr\w+|utan\w*
paid=gjald|greið\w*|kostar|ekki (?:ókeypis|gjaldfrjáls\w*)
positive=jákvæð\w*
raised=auk\w*|hækk\w*|tvöfald\w*
right side=hægr\w*
saved=vist\w*|geym\w+
severe=alvarleg\w*|slæm\w*|hættuleg\w*
sitting=sit\w*|sest\w*|setj\w+|upprétt\w*
someone else=vin|vini|vinar|vinum|nágrann\w+
sometimes=stundum|öðru hvoru|af og til
spit=spýt\w*|hræk\w*
stopped=hætt\w{1,3}|stöðv\w+
suddenly=skyndilega|snögglega|allt í einu
sure=ef þú ert (?:alveg )?viss
swallow=kyng\w*|gley[pf]\w*
switch off=stöðva|slökk\w+|hætta|afvirkja
switch on=kveik\w+|virkj\w+|hefja|ræsa
the same=sama|sömu|sami|samur|samri|sömum
thick=þykk\w+
to begin with=fyrst|byrja\w*|í fyrstu
too high=of há\w*
too low=of lág\w*
unopened=óopn\w+|órof\w+|fyrir opnun
until=til|fram|áður|uns|meðan
warm up=hit\w*|hlýj\w*|verm\w*|ylj\w*
wet=rak\w+|blaut\w*
whole=heil\w*|órof\w*|óskemm\w*|óskadd\w*|ósködd\w*
with=með|við|hjá
without=án(?! þess)
worse=vers\w+|ágerast|aukast
"""
