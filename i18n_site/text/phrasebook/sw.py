"""Phrases of Swahili: see the package for what they mean."""

PHRASES = r"""
[always]
always=daima|kila wakati|siku zote|kila mara
never=kamwe
later=baadaye|kesho|wiki ijayo

[antonym]
even if=hata (?:kama|ikiwa|ukiwa|ukijisikia)|ingawa|japo
unless=isipokuwa|tu (?:ikiwa|kama)|ikiwa tu
rare=nadra|adimu
common=kawaida
often=mara kwa mara|mara nyingi
seldom=mara chache|nadra
open=wazi|hufunguliwa
closed=imefungwa|hufungwa|(?:hai|haki|hau|hazi|havi)funguliwi|hatufungui|(?:hai|haki|hau
    |hazi|havi)ko wazi
cool=jokofu\w{0,2}|friji
freezer=friza|kigandishi
small=kidogo
large=kikubwa

[aside]
except=isipokuwa|ila|kasoro|ukiondoa|mbali na
instead=badala(?: ya)?|na si
doubt=huna (?:uhakika|hakika)|una shaka|shaka|hujui
until=hadi|kabla|mpaka

[comparison]
less=si zaidi ya|(?<!\d )hadi(?= (?:mg |ml |mcg |g )?\d)|usizidi\w{0,2}|isizidi
    |chini ya|pungufu ya|au chini|yasiyozidi|isiyozidi|usiozidi|\w{1,3}siyozidi
more=si chini ya|zaidi ya|angalau|juu ya(?=\s+(?:nyuzi )?(?:joto )?\d)|au zaidi|kuzidi
    |\w{1,3}siyopungua

[deadline]
within=ndani ya|katika|kabla ya
after=baada ya (?:saa|siku|wiki|dakika|miezi|mwezi)(?=\s+\d)

[earliest]
earliest=mapema zaidi ni|si kabla ya|sio kabla ya

[if]
if=ikiwa|kama

[unless]
unless=isipokuwa|tu|bila

[and]
and=na|lakini

[negated-avoid]
no=usiepuk\w{1,4}

[not-only]
no=(?:si|sio|siyo) (?:\w{2,12} ){0,2}(?:tu|pekee)

[plain-limit]
less=chini ya
more=zaidi ya

[negation]
yes=au la|au siyo|usiku|usingizi\w*|usikivu|usimamizi|halisi|asili\w*|wasilian\w+
    |wasilish\w+|wasiwasi|msingi|msimu|halijoto
no=isipokuwa|hu\w{2,20}i|badala(?= ya)|si|huwezi|huna|huja\w{2,20}|haja\w{2,20}|siyo|sio
    |bila|hapana|hakuna|wala|epuk\w{1,4}|marufuku|(?:usi|msi|asi|wasi|isi|lisi|yasi|zisi
    |haki(?!ka)|havi|hawa|hai|hau|hatu|hayu|hazi|haku|hali)\w{2,30}|kuto\w{2,30}
    |katazw\w{1,3}|pasipo|sina|siwezi|sijui|sitaki|siruhusiwi|wasio|usio|visi(?:yo|vyo
    |wa)\w{0,10}|hamna|hatakiwi|hana|huku(?!z)\w{3,20}|jiepush\w{1,3}|jizui\w{1,3}
    |hapaswi|haruhusiwi|hawezi|hajui|hahitaji|hatumii|hapati|haoni|visi\w{3,20}e
before=kabla

[opposite]
raise=ongeza
lower=punguza
stop=acha|acheni|simamisha|kuacha|aache|uache
go on=endelea|kuendelea|aendelee|uendelee
out of reach=mbali na
in reach=karibu na|wanapoweza ku\w{0,2}fikia|wanaweza ku\w{0,2}fikia
with food=pamoja na chakula|na chakula
fasting=bila chakula|tumbo tupu

[order]
before=kabla
after=baada ya(?! saa| siku)|baada

[prohibition]
yes=(?:usi|msi)(?:sit\w{1,4}|sahau\w{0,3}|subiri\w{0,3}|chelew\w{1,4}|ogop\w{1,4}
    |jali\w{0,3}|ku)
no=(?:usi|msi)(?!k)\w{1,30}e|hupaswi|hutakiwi

[period]
other week=(?:kila(?: baada ya)?|kwa) wiki (?:mbili|2)
third day=kila(?: baada ya)? siku (?:tatu|3)
other day=kila baada ya siku (?:mbili|2)|siku moja baada ya nyingine
day=kwa siku(?! (?:\d|mbili|tatu|nne|tano|sita|saba|nane|tisa|kumi))|kila siku|kutwa
    |kila (?:asubuhi|jioni|usiku)
week=kwa wiki(?! (?:\d|mbili|tatu|nne|tano|sita))|kila wiki
month=kwa mwezi|kila mwezi
year=kwa mwaka|kila mwaka
hour=kwa saa(?! \d)|kila saa
minute=kwa dakika|kila dakika
second=kwa sekunde|kila sekunde

[strong-negation]
no=usi(?!k)\w{2,30}|kamwe|hauwezi|huwezi|si|huta(?!k|zam|fut|nd)\w{2,20}|hu(?:pokei
    |pati)|haita\w{2,20}|hayata\w{2,20}|hazita\w{2,20}|hawa(?:wezi|ta\w{2,20})|haiwezi
    |haifai|hayana|haina|hauna|hana|hawana|hazina|hamna|hakuna|hapana|(?:hai|haya|hau
    |hazi|haku|hawa|hatu)\w{2,20}i

[only after]
only after=subiri|baada ya \S{2,20} tu

[waited]
waited=baada ya (?:kusubiri|hapo)|baadaye

[times]
1=mara (?:moja|1)
2=mara (?:mbili|2)
3=mara (?:tatu|3)
4=mara (?:nne|4)
?=mara \d+

[if-not]
no=(?:ikiwa|kama|iwapo|endapo)(?: \w{1,15}){0,2} (?:haku\w{2,15}|hawa\w{2,15}
    |hai\w{2,15}|haya\w{2,15}|hazi\w{2,15}|hau\w{2,15}|huja\w{2,15}|huna|hana)

[contrasts]
accurate=sahihi
adults=watu wazima|mtu mzima|wazima
after treatment=baada ya matibabu
afterwards=baadaye|baada ya|kisha
another=tofauti|\w{0,3}ngine|nyingine
at last=mwishoni|hatimaye|mwisho
at meals=(?:wakati wa|pamoja na) (?:mlo|chakula|kula)
beforehand=kwanza|kabla|mapema
better=nafuu|bora|vizuri|\w*pungu\w*
both halves=nusu zote|zote mbili|nusu mbili
broken=\w*vunjika|\w*haribika|\w*pasuka|jeraha|majeraha|vidonda|kidonda|\w*jeruhiwa
    |\w*chanika|\w*chubuka
by a doctor=daktari|madaktari|mtaalamu|wataalamu
by day=mchana(?: tu)?|mchana pekee
by machine=mashine|kompyuta|kiotomatiki|programu|akili bandia
centimetres=sentimita|sm
chew=\w*tafun\w*
children=watoto|mtoto|vijana|kichanga|wachanga
cold=baridi|poza|ubaridi
complete=(?:taarifa|maelezo|habari) (?:zote|yote|kamili)
confidential=siri
cool down=\w*poz\w*|\w*poe\w*|baridi
day and night=usiku|24|saa zote
delayed=baadaye|kesho|siku inayofuata|wiki ijayo|baada ya (?:wiki|siku|mwezi)
deleted=futa|\w{0,6}futwa|\w{0,4}futa
discard=tupa|mwaga|itupe|tupilia mbali|\w{0,6}tup(?:a|e|wa|we|eni)\w{0,4}|mwag\w*|kutupa
    |ondoa
dry=kavu|\w{0,3}kavu|kausha
elsewhere=tofauti|\w{0,3}ngine|nyingine
every evening=kila (?:jioni|usiku)
every morning=kila asubuhi
final=ya mwisho|\w?hakika|kamili
first=kwanza
free=(?<!si )(?:bure|bila malipo)
from=kuanzia|tangu
full stomach=tumbo (?:lililojaa|likiwa limejaa)|baada ya kula|baada ya (?:mlo|chakula)
    |ukiwa umeshiba|umeshiba
full up=imejaa kabisa|umejaa kabisa|ukijaa|imejaa|umejaa
gained=\w*ongez\w*|\w*nenep\w*
go=nenda|nendeni|rudi
go on=endelea|kuendelea
gradually=polepole|taratibu|hatua kwa hatua|kidogo kidogo|pole|pole pole
half full=nusu
harmful=mbaya|hatari|madhara
healthy=\w{0,3}enye afya|\w{0,2}zima
higher dose=(?:dozi|kipimo) (?:cha |ya )?(?:juu|kubwa|kikubwa|zaidi)(?: zaidi)?
hold on to=hifadhi|tunza|kula|kuleni
hot=moto|(?<!nyuzi )joto|vuguvugu
if you like=(?:ukitaka|ukipenda|kama unataka|ikiwa unataka)
indoors=ndani|nyumbani
inner=ndani|\w+ ndani
internal use=ndani
last=mwisho
late=(?:dakika|saa|siku) \d+ (?:baadaye|baada)|kwa kuchelewa|umechelewa
later=kwa kuchelewa|(?:kadiri|jinsi) \w{2,12}(?:chelewa|chelewesha)\w{0,3}
    |ukichelewa zaidi
left side=kushoto
less of it=kidogo|punguza
less than usual=(?:chini ya|pungufu ya|kidogo kuliko|chini kuliko) kawaida
loosen=legeza|\w*legez\w*|fungua
lost weight=pungua\w*|umepungua|utapungua|kupungua|\w*pungu\w*|\w*kond\w*
lower dose=(?:dozi|kipimo) (?:cha |ya )?(?:chini|ndogo|kidogo|pungufu)(?: zaidi)?
lowered=\w*punguz\w*|nusu|\w*shush\w*
lying=\w*lala\w*|\w*laze\w*
many times=mara nyingi|mara kadhaa
metres=mita
mild=madogo|kidogo|isiyo (?:kali|hatari)|hafifu
more of it=zaidi|nyingi
negative=hasi
not allergic=hana (?:\w+ ){0,2}(?:mzio|aleji)|(?:bila|si) (?:\w+ ){0,2}mzio
    |huna (?:\w+ ){0,2}(?:mzio|aleji)
not binding=hailazimishi|halazimishi
not stop=usi(?:ache|simamishe|sitishe)\w*
not wait=usi(?:subiri|ngoje)\w*
official=(?<!si )(?<!isiyo )rasmi
on back=chali|mgongo
on front=kifudifudi|tumbo
on rising=kuamka|asubuhi
one half=nusu moja|nusu tu|nusu yake
one side=upande mmoja|jicho moja|sikio moja
open it=fungua|fungueni
opened=\w*funguliwa\w*|wazi|kufungua
outdoors=nje|hewa safi
outer=nje
paid=kulipia|kwa malipo|si bure
plenty=mengi|kwa wingi|\w{1,3}ingi|tele|ya kutosha
positive=chanya
put on=vaa|valia|tumia|kuvaa|vaeni|uvae|\w{1,4}vaa|\w{1,4}vae
raised=\w*ongez\w*|mara mbili|pandish\w*|\w*ongezwa
right side=kulia
saved=hifadhi\w*|\w{0,4}hifadhi\w*
severe=mbaya|makubwa|hatari|kali
sitting=kaa|keti|\w*keti\w*|kukaa|akae|ukae|wima|ameketi
someone else=rafiki\w*|marafiki|jirani
sometimes=wakati mwingine|mara kwa mara|nyakati nyingine|mara chache|wakati fulani
spit=tema\w{0,4}|\w{0,3}teme|kutema
stopped=acha|acheni|simamisha|sitisha|komesha
suddenly=ghafla|papo hapo|haraka|upesi
sure=(?:kama|ikiwa|iwapo) una uhakika
swallow=\w*mez\w*
switch off=zima|acha|komesha|simamisha|sitisha
switch on=washa|anza|anzisha
the same=\w{0,3}ile ?ile|vilevile
thick=nene|zito
tighten=kaza|funga|bana|ikaze|zikaze|kazeni
to begin with=kwanza|kabla
too high=juu (?:sana|mno)
too low=chini (?:sana|mno)
unopened=\w*jafunguliwa|\w*siofunguliwa|\w*siyofunguliwa|\w{0,3}mefungwa
    |\w{0,2}liofungwa|\w{0,2}liyofungwa|kabla ya kufungu\w+
until=hadi|mpaka|kabla
until week=hadi (?:wiki|mwezi|umri)
warm up=(?<!nyuzi )joto|moto|\w*pash\w*
wet=\w{0,3}nyevu|\w{0,2}lowa\w{0,2}|maji ?maji|\w{0,4}nyevu\w*|majimaji|\w{0,4}owevu
whole=isiyo\w*|lisilo\w*|\w*siovunjika|\w*siyovunjika|nzima|bila (?:jeraha|vidonda
    |majeraha)|kamili|\w{0,3}enye afya
with sugar=yenye sukari|ina sukari|na sukari|(?:yenye|ina|wenye|kina|na) sukari
worse=zaidi mbaya|mbaya zaidi|zitazidi|zikizidi
"""
