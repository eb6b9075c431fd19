"""Phrases of Javanese: see the package for what they mean."""

PHRASES = r"""
[always]
always=tansah|mesthi
never=ora tau|aja pisan-pisan|babar pisan
later=sesuk|mengko|minggu ngarep

[aside]
except=kajaba
instead=tinimbang|gantine|dudu
doubt=ora yakin|mangu-mangu
until=nganti|sadurung\w*

[comparison]
more=paling sethithik|saora-orane|luwih saka|luwih dhuwur tinimbang|ora kurang saka
    |sakdhuwure|sadhuwure|paling ora|minimal
less=paling akeh|kurang saka|sangisore|sangisoring|ora luwih saka|maksimal|paling suwe
    |ora ngluwihi

[contrasts]
adults=wong diwasa|diwasa
better=saya apik|luwih apik|mari|mendhing
children=bocah\w*
discard=buwang\w*|dibuwang
free=gratis
hold on to=simpen\w*|disimpen
left side=kiwa
mild=entheng
negative=negatif
not stop=(?:aja|ora) (?:mandheg|leren|lèrèn)
paid=mbayar
positive=positif
right side=tengen
severe=parah|abot|mbebayani
stopped=mandheg
worse=saya parah|tambah parah|luwih parah|saya nemen

[deadline]
within=sajrone|ing sajrone
after=sawise(?=\s+\d)

[if-not]
no=yen(?: \w{1,12}){0,2} ora

[negation]
no=aja|ojo|ora|mboten|dudu|durung|tanpa|adoh\w*|nyingkir\w*|kajaba|dilarang

[opposite]
stop=mandheg\w*|lerena?|lèrèn|mungkasi
go on=terus(?:na|ake)?|lanjutna|nerusake
out of reach=adoh\w*(?: saka)?
in reach=cedhak
raise=tambah\w*
lower=kurangi|sudanen
with food=bareng panganan|karo mangan
fasting=weteng kothong

[order]
before=sadurung\w{0,2}
after=sawis[eé]|bar

[period]
day=saben dina|sedina|padinan
week=seminggu|saben minggu
month=sesasi|saben sasi
year=setaun|saben taun
hour=sejam|saben jam
other day=rong dina sepisan|saben rong dina

[plain-limit]
more=luwih saka
less=kurang saka

[prohibition]
yes=(?:aja|ojo) (?:lali|sumelang|kuwatir)
no=aja|ojo|ora (?:kena|oleh|pareng|perlu)|dilarang

[strong-negation]
no=aja|ojo|ora (?:kena|oleh|pareng)|dilarang

[times]
1=(?:kaping |ping )(?:pisan|siji)|sepisan|(?:siji|1) kali
2=(?:kaping |ping )(?:pindho|loro|2)|pindho|(?:loro|2) kali
3=(?:kaping |ping )(?:telu|3)|(?:telu|3) kali
4=(?:kaping |ping )(?:papat|4)|(?:papat|4) kali
"""
