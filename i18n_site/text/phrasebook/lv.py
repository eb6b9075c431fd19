"""Phrases of Latvian: see the package for what they mean."""

PHRASES = r"""
[comparison]
less=ne (?:vairāk kā|vēlāk)|ne vairāk par|mazāk nekā|mazāk par|līdz(?=\s+\d)
    |zem(?=\s+\d)|jaunāk\w{1,4}|augstākais|vai (?:zemāk\w*|mazāk\w*|jaunāk\w*)
    |mazāk\w{0,2} (?:nekā|par|kā)
more=ne mazāk kā|vismaz|vairāk nekā|vairāk par|virs(?=\s+\d)|ilgāk par|ilgāk nekā
    |vecāk\w{1,4}|vai (?:augstāk\w*|lielāk\w*|vairāk)|(?:lielāk|augstāk)\w{0,2} (?:nekā
    |par|kā)

[earliest]
earliest=agrākais|ne agrāk

[if-not]
no=ja(?: [^\s,.;:]{1,25}){0,4} (?:nav|ne(?!kav|d[eē]|l|piec)\w{2,20})

[if]
if=ja

[unless]
unless=ja vien|tikai|bez|izņemot|ja(?: \w{1,20}){0,4} n[ea]\w{1,20}

[and]
and=un|bet

[negated-avoid]
no=neizvair\w{2,8}

[not-only]
no=ne (?:tikai|vien)|nav (?:tikai|vienīgi)

[plain-limit]
less=mazāk (?:nekā|par)
more=(?:vairāk|ilgāk) (?:nekā|par)

[negation]
yes=nekavējot\w{2,4}|nevēlam\w{1,4}|nesen\w{0,3}|nedēļ\w{1,3}|nelabum\w{1,2}
no=ne|ne\w{3,}|nav|bez|ja vien|izvair\w{2,8}|aizliegt\w?|nekad|nē
wrong=kļūdain\w{1,3}

[opposite]
raise=palieliniet
lower=samaziniet
stop=pārtrauciet
go on=turpiniet
out of reach=nepieejam\w{1,3}|nesasniedzam\w{1,3}
in reach=pieejam\w{1,3}|sasniedzam\w{1,3}
with food=(?:kopā )?ar (?:ēdienu|uzturu|pārtiku)(?! vai)|ēšanas laikā
fasting=tukšā dūšā|bez (?:ēdiena|uztura|pārtikas)

[order]
before=pirms
after=pēc

[prohibition]
yes=ne(?:aizmirst\w{2,4}|vilcin\w{2,6}|gaidiet|baid\w{2,6}|uztrauc\w{2,5}
    |kautrēj\w{2,5}|atlieciet)
no=ne\w{2,25}(?:iet|ieties)|nedrīkst|nav (?:jā\w{2,20}|vajadz\w{2,5}|ieteic\w{2,4})
    |nevajag\w{0,5}|nevajadzētu|nekad ne\w{2,25}

[period]
other week=ik pēc (?:divām|2) nedēļām|katru otro nedēļu
third day=ik pēc (?:trim|trijām|3) dienām|katru trešo dienu
other day=ik pēc (?:divām|2) dienām|katru otro dienu
day=dienā|diennaktī|(?:katru|ik) dienu|ikdien\w{1,3}|katru (?:rītu|vakaru|nakti)
    |ik (?:rītu|vakaru)
week=nedēļā|(?:katru|ik) nedēļu|iknedēļas
month=mēnesī|(?:katru|ik) mēnesi|ikmēneša
year=gadā|(?:katru|ik) gadu|ikgadēj\w{1,3}
hour=stundā|(?:katru|ik) stundu
minute=(?<!\d )minūtē
second=(?<!\d )sekundē

[strong-negation]
no=nekad|nav|nedrīkst|ne(?:var|darbojas|palīdz|aizsargā|satur|attiecas|izraisa)
    |vairs ne\w{2,20}|ne(?:tiek|tiks|saņems|varat|varēs|būs|izdzēs)\w{0,6}

[times]
1=(?:vienu |1 )?reizi|vienreiz
2=(?:divas|2) reizes|divreiz
3=(?:trīs|3) reizes|trīsreiz
4=(?:četras|4) reizes|četrreiz

[contrasts]
after treatment=pēc ārstēš\w+
afterwards=vēlāk|pēc tam
another=cit\w+|atšķirīg\w+|dažād\w+
at meals=(?:ēšanas laikā|ēdienreizes laikā|kopā ar ēdienu)
beforehand=vispirms|iepriekš|pirms
better=uzlabo\w{1,5}|labāk
both halves=abas puses
broken=bojāt\w*|salauzt\w*|sabojāt\w*|atvērt\w*|atklāt\w*|vaļēj\w*
by day=(?:tikai )?dienā|pa dienu|dienas laikā
cold=auks\w+|vēs\w+|dzes\w+
cool down=atdzes\w*|dzes\w*|vēs\w*
day and night=nakt\w*|nakts|diennakt\w+|24
delayed=vēlāk|rīt|nākam\w{1,3} (?:dien\w|nedēļ\w)|pēc (?:dažām|nedēļas|mēneša)
deleted=dzēs\w*|izdzēs\w*|dzēš\w*
dry=saus\w+|žāvē\w+|nožāvē\w*
elsewhere=cit\w+|atšķirīg\w+|dažād\w+
final=galīg\w+|galējs|droš\w+|noteikt\w+
first=pirm\w{1,4}
free=bezmaksas
from=no|sākot
full up=pilnīgi piln\w*|pavisam piln\w*|piln\w*
go on=turpin\w+
half full=pus\w*|līdz pusei
harmful=kaitīg\w{1,4}|kaitē|slikt\w{1,3}
healthy=vesel\w{1,4}
higher dose=(?:liel\w*|augst\w*)āk\w+ dev\w+|lielāk\w+ dev\w+
hot=karst\w+|silt\w+
if you like=ja (?:vēlaties|gribat)|pēc vēlēšanās
inner=iekšēj\w+|iekšpus\w+
internal use=iekšķīg\w+|iekšēj\w+
last=pēdēj\w{1,4}
later=jo vēlāk
less of it=mazāk
lower dose=(?:mazāk\w*|zemāk\w*) dev\w+
lowered=samazin\w*|pazemin\w*|mazin\w*|uz pusi|pus\w+
mild=viegl\w{1,4}|nekaitīg\w{1,4}
more of it=vairāk
negative=negatīv\w{1,4}
not allergic=(?:nav|bez) (?:\w+ ){0,2}alerģi\w+
on back=uz mugur\w{1,4}
on front=uz vēder\w{1,4}
on rising=pamošanās|piecelšanās|no rīta
one half=vienu pusi|tikai (?:vienu )?pusi
outer=ārēj\w+|ārpus\w+
paid=maksas|par maksu
positive=pozitīv\w{1,4}
raised=palielin\w*|paaugstin\w*|dubult\w*
saved=saglab\w+
severe=nopietn\w{1,4}|smag\w{1,4}|bīstam\w{1,4}
someone else=draug\w+|draudzen\w+|kaimiņ\w+
sure=ja esat pārliecin\w{2,4}
switch off=izslē\w+|aptur\w+|pārtrau\w+
switch on=ieslē\w+|sāk\w*|aktiviz\w+
the same=t\w{1,4} paš\w+
thick=biez\w+
too high=pārāk (?:augst\w*|liel\w*)
too low=pārāk (?:zem\w*|maz\w*)
until=līdz|kamēr|pirms
warm up=sild\w*|silt\w*|sasild\w*
wet=mitr\w+|slapj\w+
whole=nebojāt\w*|vesel\w*|neskart\w*
worse=pasliktin\w{1,5}
"""
