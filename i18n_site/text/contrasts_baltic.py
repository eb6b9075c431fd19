"""The part of ``contrast_tables`` for the Baltic, Finnic and Hungarian languages."""

WORDS = {
    "et": r"""
until=kuni|enne
from=alates
beforehand=kõigepealt|enne|eelnevalt|esmalt
afterwards=hiljem|pärast|seejärel|tagantjärele
first=esime\w{1,5}
last=viima\w{1,5}
delayed=hiljem|homme|järgmisel (?:päeval|nädalal)|(?:nädala|mõne nädala|mõne päeva
    |kuu) pärast
at meals=söögi ajal|koos toiduga
severe=tõsi\w{1,5}|raske\w{0,4}|ohtlik\w{0,4}|eluohtlik\w{0,4}
mild=kerge\w{0,4}|ohutu\w{0,3}|kahjutu\w{0,3}
positive=positiiv\w{1,4}
negative=negatiiv\w{1,4}
on back=selili|seljale
on front=kõhuli|kõhule
healthy=terve|tervesse
worse=halvene\w{1,4}|süvene\w{1,4}|halve\w{1,4}
better=parane\w{1,4}|paremaks
free=tasuta
paid=tasuline
harmful=kahjulik\w{0,3}|halb
""",
    "fi": r"""
until=asti|saakka|kunnes|ennen|\w{2,20}(?:een|aan|ään|iin|oon|uun) (?:asti|saakka)
from=alkaen|lähtien
beforehand=ensin|etukäteen|ennen|ensiksi
afterwards=jälkeenpäin|jälkikäteen|myöhemmin|sitten|sen jälkeen
first=ensimmäi\w{2,6}
last=viimei\w{2,6}
delayed=myöhemmin|huomenna|ensi viikolla|seuraavana päivänä|(?:viikon|parin viikon
    |muutaman (?:viikon|päivän)|kuukauden) (?:kuluttua|päästä)
at meals=(?:ruoan|ruuan|aterian|aterioiden) (?:aikana|yhteydessä|kanssa)
severe=vakav\w{1,5}|vaarallis\w{1,4}|vaarallinen|kuolema\w{2,8}|hengenvaara\w{1,6}
mild=lievä\w{0,4}|liev\w{1,5}|vaarattom\w{1,4}|vaaraton|epämiellyttäv\w{1,4}
positive=positiivi\w{2,6}
negative=negatiivi\w{2,6}
on back=selällään|selälleen|selälle\w{0,4}
on front=vatsallaan|vatsalleen|mahallaan|mahalleen
full stomach=täyteen (?:mahaan|vatsaan)|täydellä (?:mahalla|vatsalla)
healthy=tervee\w{1,4}|terve
worse=pahen\w{1,4}|huonon\w{1,5}|heikken\w{1,5}
better=paran\w{1,5}|parem\w{1,6}|helpot\w{1,6}|lievitt\w{1,5}
free=ilmai\w{2,5}|maksut\w{1,6}
paid=maksullinen|maksullis\w{1,4}
harmful=haitalli\w{2,5}|pahaksi|huono\w{0,4}|vahingolli\w{2,5}
complete=kaikki tiedot|täydelli\w{2,5}
stopped=keskeytä|lopeta
""",
    "hu": r"""
until=-?ig|amíg|míg|előtt|mielőtt|\w{1,20}ig
from=-?t[óő]l|kezdve|\w{1,20}t[óő]l
beforehand=először|előbb|előtte|előzetesen|előre|mielőtt
afterwards=utána|később|utólag|majd|azután
first=első\w{0,3}
last=utolsó\w{0,3}|utóbbi\w{0,3}
late=\d+ perccel (?:később|után)|\d+ órával (?:később|után)
delayed=később|holnap|másnap|jövő héten|(?:egy|néhány|pár|\d+) (?:hét|nap|hónap) múlva
    |máskor
at meals=étkezés(?:ek)? közben|étkezéskor|étellel
severe=súlyos\w{0,4}|veszélyes\w{0,4}|halálos\w{0,4}|komoly\w{0,3}
mild=enyhe|enyhé\w{1,3}|ártalmatlan\w{0,3}|veszélytelen\w{0,3}|kellemetlen\w{0,3}
positive=pozitív\w{0,3}
negative=negatív\w{0,3}
on back=hát(?:ára|ukra|án|on)
on front=has(?:ára|ukra|án|on)
full stomach=teli gyomorra|étkezés után
healthy=egészséges\w{0,3}|ép
worse=rossz\w{2,6}|súlyosbod\w{1,5}
better=javul\w{0,4}|jobban|enyhül\w{0,4}
free=ingyen\w{0,4}|díjmentes\w{0,3}|térítésmentes\w{0,3}
paid=fizetős\w{0,2}|díjköteles\w{0,2}
harmful=káros\w{0,3}|árt|rossz\w{0,3}|ártalmas
complete=minden információ\w{0,3}|teljes\w{0,3}
stopped=hagyja abba|szakítsa meg
""",
    "lt": r"""
until=iki|kol|prieš
from=nuo
beforehand=pirmiausia|iš anksto|prieš\w{0,4}
afterwards=vėliau|po to|paskui
first=pirm\w{1,4}
last=paskutin\w{1,4}
delayed=vėliau|rytoj|kitą (?:dieną|savaitę)|po (?:kelių|savaitės|mėnesio)
at meals=(?:valgio metu|valgant|su maistu)
severe=sunk\w{1,4}|rimt\w{1,4}|pavojing\w{1,4}|mirtin\w{1,4}
mild=leng\w{1,4}|nepavojing\w{1,4}|nesunk\w{1,4}
positive=teigiam\w{1,4}
negative=neigiam\w{1,4}
on back=ant nugar\w{1,4}
on front=ant pilv\w{1,4}
healthy=sveik\w{1,4}
worse=pablogė\w{1,4}|blogėja|pasunkė\w{1,4}
better=pagerė\w{1,4}|gerėja|geriau
free=nemokam\w{1,4}
paid=mokam\w{1,4}
harmful=kenksming\w{1,4}|kenkia|blog\w{1,3}
""",
    "lv": r"""
until=līdz|kamēr|pirms
from=no|sākot
beforehand=vispirms|iepriekš|pirms
afterwards=vēlāk|pēc tam
first=pirm\w{1,4}
last=pēdēj\w{1,4}
delayed=vēlāk|rīt|nākam\w{1,3} (?:dien\w|nedēļ\w)|pēc (?:dažām|nedēļas|mēneša)
at meals=(?:ēšanas laikā|ēdienreizes laikā|kopā ar ēdienu)
severe=nopietn\w{1,4}|smag\w{1,4}|bīstam\w{1,4}
mild=viegl\w{1,4}|nekaitīg\w{1,4}
positive=pozitīv\w{1,4}
negative=negatīv\w{1,4}
on back=uz mugur\w{1,4}
on front=uz vēder\w{1,4}
healthy=vesel\w{1,4}
worse=pasliktin\w{1,5}
better=uzlabo\w{1,5}|labāk
free=bezmaksas
paid=maksas|par maksu
harmful=kaitīg\w{1,4}|kaitē|slikt\w{1,3}
""",
}
