"""Phrases of Filipino: see the package for what they mean."""

PHRASES = r"""
[comparison]
more=hindi bababa sa
less=hindi (?:hihigit|lalampas|lalagpas) sa

[negation]
no=hindi|huwag|wala\w*|bawal|iwas\w*|umiwas|walang|maliban|di|ayaw

[order]
before=bago
after=pagkatapos|matapos

[strong-negation]
no=huwag|bawal|hindi (?:ka )?(?:dapat|maaari\w*|pwede\w*|puwede\w*)

[contrasts]
adults=\w*nakatatanda\w*|matatanda\w*|adult\w*
after treatment=pagkatapos ng (?:gamutan|paggamot|paggagamot)
another=ib\w+|naiiba|magkaiba\w*|panibago\w*
better=bumuti|bumubuti|gumaling|mas mabuti|mas maayos
broken=sira\w*|basag|punit|bukas|may sugat
children=\w*bata|mga bata
cold=malamig
deleted=burahin|binubura|mabubura|tanggalin|buburahin
discard=itapon|tapon|pagtatapon
dry=tuyo\w*|patuy\w+|pinatuy\w+
elsewhere=ib\w+|naiiba|magkaiba\w*|panibago\w*
final=pinal|tiyak\w*|sigurado|panghuling?
first=unang?|una
free=libre\w*|walang bayad
go on=ipagpatuloy|magpatuloy|ituloy|patuloy
hold on to=itago|itabi|panatilihin
hot=mainit|maligamgam
if you like=kung (?:gusto|nais) (?:mo|ninyo)
internal use=panloob
last=huling|huli|pinakahuling?|nakaraang?
left side=kaliwa\w*
lying=\w*higa\w*
mild=banayad|magaan
negative=negatibo\w*|negative
not allergic=(?:walang?|hindi) (?:\w+ ){0,2}aller\w+
on rising=paggising|pagbangon|umaga
paid=bayad|may bayad
positive=positibo\w*|positive
right side=kanan\w*
saved=i-save|na-save|i?save|itago|itatago|pananatilihin|naka-save
severe=malubha\w*|malala\w*|matindi\w*|grabe\w*|mapanganib|seryoso\w*
sitting=\w*upo\w*|tuwid
someone else=kaibigan|kapitbahay
switch off=i-off|ihinto|itigil|patayin|isara
switch on=i-on|buksan|simulan|paganahin
the same=parehong?|iisang|magkaparehong|parehas
thick=makapal
wet=basa\w*|mamasa-masa
whole=buo|hindi sira
worse=lumala\w*|lumalala|lalong sumama|mas malala
"""
