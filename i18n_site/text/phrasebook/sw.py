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
closed=imefungwa|hufungwa
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
no=isipokuwa|hu\w{2,20}i|badala(?= ya)|si|huwezi|huna|huja\w{2,20}|haja\w{2,20}|siyo
    |sio|bila|kamwe|hapana|hakuna|wala|epuk\w{1,4}|marufuku|(?:usi|msi|asi|wasi|isi
    |lisi|yasi|zisi|haki(?!ka)|havi|hawa|hai|hau|hatu|hayu|hazi|haku|hali)\w{2,30}
    |kuto\w{2,30}|katazw\w{1,3}|pasipo

[opposite]
raise=ongeza
lower=punguza
stop=acha|acheni|simamisha
go on=endelea
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
no=usi(?!k)\w{2,30}|kamwe|hauwezi|huwezi|si|huta(?!k|zam|fut|nd)\w{2,20}|hu(?:pokei|pati)
    |haita\w{2,20}|hayata\w{2,20}|hazita\w{2,20}|hawa(?:wezi|ta\w{2,20})|haiwezi|haifai

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

[contrasts]
after treatment=baada ya matibabu
afterwards=baadaye|baada ya|kisha
another=tofauti|\w{0,3}ngine|nyingine
at meals=(?:wakati wa|pamoja na) (?:mlo|chakula|kula)
beforehand=kwanza|kabla|mapema
better=nafuu|bora|vizuri
both halves=nusu zote|zote mbili|nusu mbili
by day=mchana(?: tu)?|mchana pekee
cold=baridi|poza|ubaridi
cool down=\w*poz\w*|\w*poe\w*|baridi
day and night=usiku|24|saa zote
delayed=baadaye|kesho|siku inayofuata|wiki ijayo|baada ya (?:wiki|siku|mwezi)
deleted=futa|\w{0,6}futwa|\w{0,4}futa
discard=tupa|mwaga|itupe|tupilia mbali
dry=kavu|\w{0,3}kavu|kausha
elsewhere=tofauti|\w{0,3}ngine|nyingine
final=ya mwisho|\w?hakika|kamili
first=kwanza
free=bure|bila malipo
from=kuanzia|tangu
full stomach=tumbo (?:lililojaa|likiwa limejaa)|baada ya kula
full up=imejaa kabisa|umejaa kabisa|ukijaa|imejaa|umejaa
go on=endelea|kuendelea
half full=nusu
harmful=mbaya|hatari|madhara
higher dose=(?:dozi|kipimo) (?:cha |ya )?(?:juu|kubwa|kikubwa|zaidi)(?: zaidi)?
hold on to=hifadhi|tunza
hot=moto|joto|vuguvugu
if you like=(?:ukitaka|ukipenda|kama unataka|ikiwa unataka)
internal use=ndani
last=mwisho
later=kwa kuchelewa|(?:kadiri|jinsi) \w{2,12}(?:chelewa|chelewesha)\w{0,3}
    |ukichelewa zaidi
less of it=kidogo|punguza
lower dose=(?:dozi|kipimo) (?:cha |ya )?(?:chini|ndogo|kidogo|pungufu)(?: zaidi)?
lowered=\w*punguz\w*|nusu|\w*shush\w*
mild=madogo|kidogo|isiyo (?:kali|hatari)|hafifu
more of it=zaidi|nyingi
negative=hasi
not allergic=hana (?:\w+ ){0,2}(?:mzio|aleji)|(?:bila|si) (?:\w+ ){0,2}mzio
on back=chali|mgongo
on front=kifudifudi|tumbo
on rising=kuamka|asubuhi
one half=nusu moja|nusu tu|nusu yake
paid=kulipia|kwa malipo
positive=chanya
raised=\w*ongez\w*|mara mbili|pandish\w*|\w*ongezwa
saved=hifadhi\w*|\w{0,4}hifadhi\w*
severe=mbaya|makubwa|hatari|kali
someone else=rafiki\w*|marafiki|jirani
sure=(?:kama|ikiwa|iwapo) una uhakika
switch off=zima|acha|komesha|simamisha|sitisha
switch on=washa|anza|anzisha
the same=\w{0,3}ile ?ile|vilevile
thick=nene|zito
too high=juu (?:sana|mno)
too low=chini (?:sana|mno)
until=hadi|mpaka|kabla
warm up=joto|moto|\w*pash\w*
wet=\w{0,3}nyevu|\w{0,2}lowa\w{0,2}|maji ?maji
worse=zaidi mbaya|mbaya zaidi|zitazidi|zikizidi
"""
