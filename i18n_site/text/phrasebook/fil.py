"""Phrases of Filipino: see the package for what they mean."""

PHRASES = r"""
[comparison]
more=hindi bababa sa|mahigit(?: sa)?(?=\s+\d)|higit (?:pa )?(?:sa|kaysa)|mas (?:mataas
    |marami|malaki|matanda|matagal)(?:ng)? (?:sa|kaysa)|lampas sa|lagpas sa
    |o (?:mas mataas|higit pa|mas matanda)|minimum|pinakamababang?|pinakamaliit
less=hindi (?:hihigit|lalampas|lalagpas) sa|mas (?:kaunti|mababa|konti|maliit
    |bata)(?:ng)? (?:sa|kaysa)|hanggang(?=\s+\d)|(?:hindi|huwag) (?:\w+ )?(?:lumampas
    |lumagpas|humigit)(?: \w+)? sa|o mas (?:mababa|kaunti|bata)|wala pang|maximum
    |pinakamataas|pinakamalaking?

[if-not]
no=kung(?: \w{1,15}){0,3} (?:hindi|wala\w{0,2})

[not-only]
no=hindi (?:lang|lamang)

[negation]
no=hindi|huwag|wala\w*|bawal|iwas\w*|umiwas|walang|maliban|di|ayaw

[order]
before=bago
after=pagkatapos|matapos

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
    |matagal)(?:ng)? (?:sa|kaysa)|lampas sa|lagpas sa

[opposite]
out of reach=hindi (?:na )?(?:\w{1,5}abot|abot)\w{0,3}|malayo sa|di[- ]?(?:ma|na)?a?abot
in reach=(?:ma|na)?a?abot(?: ng kamay|-kamay)?|abot-kamay

[prohibition]
yes=huwag (?:kang? |po |kayong )?(?:kalimut\w{2,3}|mag-?atubili\w{0,4}|mag-?alala
    |maghintay|matakot|mahiya)
no=huwag|bawal|hindi (?:ka )?(?:dapat|maaari\w*|pwede\w*|puwede\w*)

[strong-negation]
no=huwag|bawal|hindi (?:ka )?(?:dapat|maaari\w*|pwede\w*|puwede\w*)

[times]
1=(?:isang|1) beses|minsan(?= (?:sa|bawat|kada))
2=(?:dalawang|2) beses
3=(?:tatlong|3) beses
4=(?:apat na|4 na|4) beses

[contrasts]
adults=\w*nakatatanda\w*|matatanda\w*|adult\w*
after treatment=pagkatapos ng (?:gamutan|paggamot|paggagamot)
another=ib\w+|naiiba|magkaiba\w*|panibago\w*
better=bumuti|bumubuti|gumaling|mas mabuti|mas maayos
both halves=(?:dalawang?|parehong?|kapwa) (?:\w+ )?(?:kalahati\w*|bahagi|hati)|pareho
broken=sira\w*|basag|punit|bukas|may sugat
by day=(?:tuwing|sa) araw lamang|tuwing araw|sa araw lang
children=\w*bata|mga bata
cold=malamig
cool down=palamigin|magpalamig|presko|pinalalamig|malamig
day and night=gabi|24|dalawampu't apat|buong araw at|kahit anong oras
deleted=burahin|binubura|mabubura|tanggalin|buburahin
discard=itapon|tapon|pagtatapon
dry=tuyo\w*|patuy\w+|pinatuy\w+
elsewhere=ib\w+|naiiba|magkaiba\w*|panibago\w*
final=pinal|tiyak\w*|sigurado|panghuling?
first=unang?|una
free=libre\w*|walang bayad
full up=punong-puno|puno|punung-puno
go on=ipagpatuloy|magpatuloy|ituloy|patuloy
half full=kalahati\w*
higher dose=mas (?:mataas|malaki|malakas)\w* (?:na |ng )?dosis|dosis na mas (?:mataas
    |malaki)
hold on to=itago|itabi|panatilihin
hot=mainit|maligamgam
if you like=kung (?:gusto|nais) (?:mo|ninyo)
internal use=panloob
last=huling|huli|pinakahuling?|nakaraang?
left side=kaliwa\w*
less of it=mas (?:kaunti\w*|konti\w*)|bawasan
lower dose=mas (?:mababa|maliit|kaunti)\w* (?:na |ng )?dosis|dosis na mas (?:mababa
    |maliit)
lowered=\w*bawas\w*|babaan|ibaba|kalahati\w*|binababa\w*|bumaba|pinabababa|\w*pababa\w*
    |\w*papababa\w*
lying=\w*higa\w*
mild=banayad|magaan
more of it=mas (?:marami\w*)|higit pa|dagdagan
negative=negatibo\w*|negative
not allergic=(?:walang?|hindi) (?:\w+ ){0,2}aller\w+
on rising=paggising|pagbangon|umaga
one half=isang? kalahati|kalahati lamang|isang bahagi|isa lamang|kalahati lang
paid=bayad|may bayad
positive=positibo\w*|positive
raised=\w*dagdag\w*|itaas|taasan|\w*taasan|doblehin|doble\w*|tumaas|tumataas
    |\w*pataas\w*|\w*papataas\w*
right side=kanan\w*
saved=i-save|na-save|i?save|itago|itatago|pananatilihin|naka-save
severe=malubha\w*|malala\w*|matindi\w*|grabe\w*|mapanganib|seryoso\w*
sitting=\w*upo\w*|tuwid
someone else=kaibigan|kapitbahay
switch off=i-off|ihinto|itigil|patayin|isara
switch on=i-on|buksan|simulan|paganahin
the same=parehong?|iisang|magkaparehong|parehas
thick=makapal
too high=(?:masyadong?|sobrang) mataas|napakataas|masyadong mataas
too low=(?:masyadong?|sobrang) mababa|napakababa
warm up=painitin|mainit|initan|panatilihing mainit
wet=basa\w*|mamasa-masa
whole=buo|hindi sira
worse=lumala\w*|lumalala|lalong sumama|mas malala
"""
