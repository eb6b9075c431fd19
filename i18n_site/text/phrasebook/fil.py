"""Phrases of Filipino: see the package for what they mean."""

PHRASES = r"""
[always]
always=palagi|laging?|lagi|tuwina
never=kailanman|huwag na huwag|hindi kailanman
later=mamaya|bukas|sa susunod na (?:linggo|araw|buwan)

[and]
and=at|pero|ngunit|subalit

[antonym]
even if=kahit(?: na)?
unless=maliban(?: na)?(?: lang)? kung|liban kung
rare=bihira\w*|pambihira\w*
common=karaniwan\w*|madalas
often=madalas|malimit
seldom=bihira\w*
open=bukas|buksan|binuksan|buksan ang
closed=sarado|isara|nakasara
cool=refrigerator|ref|pridyider
freezer=freezer
small=maliit\w*|kaunti\w*
large=malaki\w*|marami\w*

[aside]
except=maliban|liban|bukod
instead=sa halip|kaysa|imbes|kapalit|sa lugar ng|hindi
doubt=(?:hindi|di) (?:ka |kayo )?(?:tiyak|sigurado|nakatitiyak)|nagdududa|alinlangan
    |pagdududa
until=bago|hangga't hindi|hanggang sa hindi

[comparison]
more=hindi bababa sa|mahigit(?: sa)?(?=\s+\d)|higit (?:pa )?(?:sa|kaysa)|mas (?:mataas
    |marami|malaki|matanda|matagal)(?:ng)? (?:sa|kaysa)|lampas sa|lagpas sa
    |o (?:mas mataas|higit pa|mas matanda)|minimum|pinakamababang?|pinakamaliit
    |lampas(?=\s+\d)|lagpas(?=\s+\d)|kahit(?=\s+\d)|o higit pa|pataas|o mas matagal
    |mas mainit sa|mas mabigat sa
less=hindi (?:hihigit|lalampas|lalagpas) sa|mas (?:kaunti|mababa|konti|maliit
    |bata)(?:ng)? (?:sa|kaysa)|hanggang(?=\s+\d)|(?:hindi|huwag) (?:\w+ )?(?:lumampas
    |lumagpas|humigit)(?: \w+)? sa|o mas (?:mababa|kaunti|bata)|wala pang|maximum
    |pinakamataas|pinakamalaking?|hindi hihigit(?: sa)?|hindi mas (?:marami|mataas
    |matagal) sa|pinakamarami(?: na)?|o mas kaunti|pababa|mas bata(?: pa)? sa
    |mas malamig sa|mas magaan sa

[deadline]
within=sa loob ng|hindi lalampas|nang hindi lalampas
after=(?:pagkatapos|pagkalipas|makalipas) ng(?=\s+\d)

[earliest]
earliest=pinakamaaga|hindi bago

[half-day]
am=umaga|madaling[- ]araw|paggising
pm=hapon|gabi|bago matulog|tanghali

[if]
if=kung|kapag|pag

[if-not]
no=kung(?: \w{1,15}){0,3} (?:hindi|wala\w{0,2})

[negated-avoid]
no=(?:huwag|hindi \w{2,8}) (?:um|\w{0,3})iwas\w*

[not-only]
no=hindi (?:lang|lamang)

[negation]
before=bago
prefix=(?:hindi|di)[ -](?:na-?)?(?:pasteuri[sz]ed|pasteurize|napasteurize|naluto|luto
    |nahugasan)
yes=wala pang?(?=\s+(?:\d|isang|dalawang|tatlong|apat|limang|anim|pitong|walong|siyam
    |sampung))|hindi (?:lang|lamang)|di-?nagtagal|hindi nagtagal|walang hanggan
    |hindi (?:lang|lamang|bababa|hihigit|lalampas|lalagpas)|walang laman
no=hindi|huwag|wala(?:ng)?|wala\w{0,3}|bawal|iwas\w*|umiwas|walang|maliban|di|ayaw

[only after]
only after=hintay\w*|maghintay|saka lamang|kapag .{1,30} na

[order]
before=bago
after=pagkatapos|matapos|pagka(?:uwi|gising|kain|inom|gamit|bukas|panganak)\w{0,4}

[period]
other day=tuwing ikalawang araw|(?:bawat|kada|tuwing) (?:dalawang|2) araw
    |salit-salitang araw
day=araw-araw|(?:bawat|kada) (?:isang )?araw|sa isang araw|(?:tuwing|bawat|kada
    |gabi-) ?(?:umaga|gabi|hapon)|gabi-gabi
week=linggo-linggo|lingguhan|(?:bawat|kada) (?:isang )?linggo|sa isang linggo
month=buwan-buwan|buwanan|(?:bawat|kada|tuwing) (?:isang )?buwan|sa isang buwan
year=taon-taon|taunan\w?|(?:bawat|kada|tuwing) (?:isang )?taon|sa isang taon
hour=(?:bawat|kada|tuwing) (?:isang )?oras|oras-oras|sa isang oras
minute=(?:bawat|kada) minuto|sa isang minuto
second=(?:bawat|kada) segundo|sa isang segundo

[plain-limit]
less=mas (?:kaunti|mababa|konti|maliit)(?:ng)? (?:sa|kaysa)
more=mahigit(?: sa)?|higit (?:pa )?(?:sa|kaysa)|mas (?:mataas|marami|malaki
    |matagal)(?:ng)? (?:sa|kaysa)|lampas sa|lagpas sa|lampas(?=\s+\d)|lagpas(?=\s+\d)
    |humigit sa|lumampas sa

[opposite]
out of reach=hindi (?:na )?(?:\w{1,5}abot|abot)\w{0,3}|malayo sa|di[- ]?(?:ma
    |na)?a?abot|ilayo|malayo
in reach=(?:ma|na)?a?abot(?: ng kamay|-kamay)?|abot-kamay
raise=dagdagan|taasan|itaas
lower=bawasan|babaan|ibaba
stop=itigil|ihinto|tumigil|huminto
go on=ipagpatuloy|magpatuloy|ituloy|patuloy na
with food=(?:kasama|kasabay) (?:ng |ang )?(?:pagkain|pagkain ng)|habang kumakain
fasting=walang laman ang tiyan|walang pagkain

[prohibition]
yes=huwag (?:kang? |po |kayong )?(?:kalimut\w{2,3}|mag-?atubili\w{0,4}|mag-?alala
    |maghintay|matakot|mahiya)|huwag (?:kang? |po |kayong )?(?:mag-?alinlangan
    |mag-?alala|magpatumpik\w*)
no=huwag|bawal|hindi (?:ka )?(?:dapat|maaari\w*|pwede\w*|puwede\w*)
    |hindi (?:ka )?(?:dapat|maaaring?|puwedeng?|pwedeng?)

[site]
muscle=kalamnan|laman
skin=balat
vein=ugat
eye=mata
mouth=bibig|lunukin

[strong-negation]
yes=hindi (?:lang|lamang|bababa|hihigit|lalampas|lalagpas|tiyak|sigurado)
    |hindi ka sigurado|walang bayad|walang laman|wala pang?
no=huwag|bawal|hindi (?:ka )?(?:dapat|maaari\w*|pwede\w*|puwede\w*)|hindi|walang?

[times]
1=(?:isang|1) beses|minsan(?= (?:sa|bawat|kada))
2=(?:dalawang|2) beses
3=(?:tatlong|3) beses
4=(?:apat na|4 na|4) beses
?=\d+ (?:na )?beses

[unless]
unless=maliban|liban|lamang|lang

[waited]
waited=pagkatapos(?: niyon| nito)?|saka

[contrasts]
a guide=gabay lamang
adults=\w*nakatatanda\w*|matatanda\w*|adult\w*
after treatment=pagkatapos ng (?:gamutan|paggamot|paggagamot)
afterwards=pagkatapos|saka|mamaya
another=ib\w+|naiiba|magkaiba\w*|panibago\w*
at all times=palagi\w*|laging?|sa lahat ng oras|lahat ng oras|tuwina|parati
at last=huli|sa huli|panghuli
at least once=hindi bababa|kahit|minimum
at meals=(?:kasama|kasabay) (?:ng |ang )?(?:pagkain|almusal)|habang kumakain
beforehand=muna|una|bago
better=bumuti|bumubuti|gumaling|mas mabuti|mas maayos|humupa|naibsan|nabawasan|gumanda
    |gumaganda
both halves=(?:dalawang?|parehong?|kapwa) (?:\w+ )?(?:kalahati\w*|bahagi|hati)|pareho
both sides=dalawang|parehong|kapwa|magkabilang
broken=sira\w*|basag|punit|bukas|may sugat|may mga sugat|sugat\w*|nabasag|napunit
by a doctor=ng (?:isang )?(?:doktor|propesyonal|eksperto)
by day=(?:tuwing|sa) araw lamang|tuwing araw|sa araw lang
by machine=makina|kompyuter|computer|awtomatiko\w*|software
centimetres=sentimetro|cm|milimetro
chew=\w*nguya\w*|\w*nguyain|ngumuya|ngumunguya
children=\w*bata|mga bata
close it=isara\w*|sarado|magsara|isara
cold=malamig
complete=lahat ng|kumpletong?|buong
confidential=kumpidensyal|kompidensiyal|lihim|pribado
cool down=palamigin|magpalamig|presko|pinalalamig|malamig
day and night=gabi|24|dalawampu't apat|buong araw at|kahit anong oras
delayed=mamaya|bukas|kinabukasan|sa susunod na (?:linggo|araw|buwan)|pagkalipas ng ilang
deleted=burahin|binubura|mabubura|tanggalin|buburahin
discard=itapon|tapon|pagtatapon
dry=tuyo\w*|patuy\w+|pinatuy\w+
elsewhere=ib\w+|naiiba|magkaiba\w*|panibago\w*
final=pinal|tiyak\w*|sigurado|panghuling?
first=unang?|una|unang
free=(?<!hindi )libre|(?<!hindi )walang bayad
from=mula|simula
full stomach=busog|puno ang tiyan|pagkatapos kumain
full up=punong-puno|puno|punung-puno
gained=tumaas|nadagdagan|bumigat|pagtaas|pagdagdag|tumataas|pagbigat
go=magbilad|pumasok|pumunta sa (?:trabaho|paaralan|eskuwela)
go on=ipagpatuloy|magpatuloy|ituloy|patuloy
gradually=dahan-dahan|unti-unti|paunti-unti|marahan
half full=kalahati\w*
harmful=nakakasama|masama|nakapipinsala|mapanganib
healthy=malusog|hindi apektado
higher dose=mas (?:mataas|malaki|malakas)\w* (?:na |ng )?dosis|dosis na mas (?:mataas
    |malaki)
hold on to=itago|itabi|panatilihin
hot=mainit|maligamgam
if you like=kung (?:gusto|nais) (?:mo|ninyo)
indoors=loob\w*|pumasok|bahay
inner=loob|panloob
internal use=panloob
last=huling|huli|pinakahuling?|nakaraang?|huling?
late=huli|nahuli|\d+ (?:na )?(?:oras|minuto|araw) (?:na )?(?:pagkatapos|makalipas)
later=mas (?:huli|matagal)|habang tumatagal
left side=kaliwa\w*
less of it=mas (?:kaunti\w*|konti\w*)|bawasan
less than usual=mas (?:kaunti|konti|madalang)\w*(?: \w+)? kaysa (?:sa )?(?:karaniwan
    |dati|normal)
loosen=luwagan|paluwagin|kalagan|\w*luwag\w*
losing weight=bumaba\w*|pagbaba|nabawasan|pumayat|pagbawas|nababawasan
lost weight=bumaba|nabawasan|pumayat
lower dose=mas (?:mababa|maliit|kaunti)\w* (?:na |ng )?dosis|dosis na mas (?:mababa
    |maliit)
lowered=\w*bawas\w*|babaan|ibaba|kalahati\w*|binababa\w*|bumaba|pinabababa|\w*pababa\w*
    |\w*papababa\w*
lying=\w*higa\w*|humi\w{0,2}higa|humiga
many times=maraming beses|ilang beses|paulit-ulit
metres=metro
mild=banayad|magaan
more of it=mas (?:marami\w*)|higit pa|dagdagan
negative=negatibo\w*|negative
not allergic=(?:walang?|hindi) (?:\w+ ){0,2}aller\w+
not binding=(?:hindi|walang) (?:\w+ )?(?:bisa|umiiral|nagbubuklod)
not stop=(?:huwag|hindi) (?:\w+ )?(?:itigil|ihinto|tumigil|huminto)
official=(?<!hindi )opisyal
on back=nakatihaya|patihaya|tihaya
on front=nakadapa|padapa|dapa|nakataob
on rising=paggising|pagbangon|umaga
on the side=patagilid|nakatagilid|tagilid
one half=isang? kalahati|kalahati lamang|isang bahagi|isa lamang|kalahati lang
one side=isang (?:mata|tainga)|kaliwang|kanang|isa lang
only once=isang beses|minsan|1 beses
open it=buksan|bukas
opened=bukas na|binuksan|nabuksan|nakabukas|buksan
outdoors=labas|lumabas|sariwang hangin
outer=labas|panlabas
paid=bayad|may bayad|bayaran|magbayad|may singil|hindi libre
plenty=marami\w*|sapat
positive=positibo\w*|positive
put on=magsuot|isuot|suot\w*|gumamit|nakasuot|suotin|suot
raised=\w*dagdag\w*|itaas|taasan|\w*taasan|doblehin|doble\w*|tumaas|tumataas
    |\w*pataas\w*|\w*papataas\w*
right side=kanan\w*
saved=i-save|na-save|i?save|itago|itatago|pananatilihin|naka-save
severe=malubha\w*|malala\w*|matindi\w*|grabe\w*|mapanganib|seryoso\w*
sitting=\w*upo\w*(?: nang tuwid)?|nang tuwid
someone else=kaibigan|kapitbahay
sometimes=minsan|paminsan-minsan|kung minsan
spit=idura|iluwa|dumura
stopped=itigil|ihinto|tumigil|huminto|tigil
suddenly=bigla\w*|biglaan|bigla|agad-agad
sure=kung (?:sigurado|tiyak)
swallow=lunukin|lulunukin|lunok|nilulunok|lumunok|lumulunok
switch off=i-off|ihinto|itigil|patayin|isara
switch on=i-on|buksan|simulan|paganahin
the same=parehong?|iisang|magkaparehong|parehas
thick=makapal
tighten=higpitan|\w*higpit\w*
to begin with=muna|una
too high=(?:masyadong?|sobrang) mataas|napakataas|masyadong mataas
too low=(?:masyadong?|sobrang) mababa|napakababa
unofficial=hindi opisyal
unopened=hindi pa (?:na)?bu?buksan|hindi pa nabubuksan|di pa bukas|hindi bukas|selyado
    |bago buksan|sarado
until=hanggang
warm up=painitin|mainit|initan|panatilihing mainit
wet=basa\w*|mamasa-masa
whole=buo|hindi sira|walang sugat|buong|walang sira|buo\w*|hindi (?:na)?(?:sira|basag
    |punit)\w*
with sugar=may (?:asukal|alkohol|alak|lactose|gluten)|may asukal|matamis
without sugar=walang asukal|sugar-free
worse=lumala\w*|lumalala|lalong sumama|mas malala|lumubha|lumulubha|sumama|sumasama
    |lumalalang?
"""
