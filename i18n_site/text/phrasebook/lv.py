"""Phrases of Latvian: see the package for what they mean."""

PHRASES = r"""
[comparison]
less=ne vairāk par|mazāk nekā|mazāk par|līdz(?=\s+\d)|zem(?=\s+\d)|jaunāk\w{1,4}
    |augstākais|vai (?:zemāk\w*|mazāk\w*|jaunāk\w*)|mazāk\w{0,2} (?:nekā|par|kā)
    |ne (?:vairāk|ilgāk|augstāk\w{0,2}|lielāk\w{0,2}|vecāk\w{0,2}) (?:par|kā|nekā)
    |īsāk\w{0,2} (?:par|kā|nekā)|maksimāl\w{1,3}|(?:zemāk|īsāk|mazāk)\w{0,2} (?:par|kā
    |nekā)
more=ne mazāk kā|vismaz|vairāk nekā|vairāk par|virs(?=\s+\d)|ilgāk par|ilgāk nekā
    |vecāk\w{1,4}|vai (?:augstāk\w*|lielāk\w*|vairāk)|(?:lielāk|augstāk)\w{0,2} (?:nekā
    |par|kā)|ne (?:mazāk|īsāk|zemāk\w{0,2}|jaunāk\w{0,2}) (?:par|kā|nekā)|minimāl\w{1,3}
    |(?:augstāk|garāk|lielāk)\w{0,2} (?:par|kā|nekā)|(?:un|vai) vecāk\w*|biežāk (?:kā
    |nekā|par)

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
less=mazāk (?:nekā|par)|jaunāk\w{1,4}|mazāk kā
more=(?:vairāk|ilgāk) (?:nekā|par)|vecāk\w{1,4}|augstāk\w{0,2} (?:par|kā|nekā)|vairāk kā
    |biežāk (?:kā|nekā|par)

[negation]
never=nekad|nekur|neko|nekas|nekād\w{1,3}|nevien\w{1,3}
lacking=trūkst
yes=nekavējot\w{2,4}|nevēlam\w{1,4}|nesen\w{0,3}|nedēļ\w{1,3}|nelabum\w{1,2}
    |nepieciešam\w*|neatliekam\w*|neatkarīg\w*|nerv\w*|neirolo\w*|negadīj\w*|neliel\w*
    |nelaim\w*|ne vēlāk
no=ne|ne\w{3,}|nav|bez|ja vien|izvair\w{2,8}|aizliegt\w?|nē
wrong=kļūdain\w{1,3}
only=tikai|vienīgi

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
other day=reizi (?:divās|2) dienās|ik pēc (?:divām|2) dienām|katru otro dienu
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

[always]
always=vienmēr
never=nekad
later=(?<!ne )vēlāk|rīt|nākamajā (?:dienā|nedēļā)

[antonym]
even if=pat (?:ja|tad)|kaut arī|lai gan
unless=ja vien(?: [\w-]{1,20}){0,4} (?:nav|ne\w{3,20})|ja vien|(?:tikai|vienīgi)(?: tad
    | gadījumā)?,? ja|izņemot
rare=ret\w{1,3}
common=biež\w{1,3}
often=bieži
seldom=reti
open=atvērt\w{1,2}|vaļā
closed=slēgt\w{1,2}|aizvērt\w{1,2}|ciet
cool=ledusskap\w{1,3}
freezer=saldētav\w{1,3}
small=maz[aāiuo]\w{0,3}
large=liel[aāiuo]\w{0,3}

[aside]
except=cit\w{1,3} (?:kā|nekā)|vienīgi|izņemot|atskaitot|neskaitot|ja vien|tikai
    |izņēmum\w+
instead=vietā|nevis|drīzāk|un ne
doubt=(?:neesat|nav|neesi) (?:\w{1,12} )?(?:pārliecin|droš)\w+|šaub\w+|neskaidr\w+
until=kamēr(?: [^\s,.;:]{1,20}){0,4} (?:nav|ne\w{2,20})|līdz|pirms

[deadline]
within=laikā|ne vēlāk|vēlākais
after=pēc(?=\s+\d)

[only after]
only after=tikai pēc|tikai tad|gaidiet|pagaidiet|nogaidiet

[waited]
waited=pēc tam

[site]
muscle=muskul\w*
skin=ādā|ādas|ādu|āda|zemād\w*
vein=vēn\w*
eye=acī|acīs|acs|aci|acu
mouth=mutē|mutes|muti|norij\w*

[half-day]
am=no rīta|rītā|rītos|priekšpusdienā|no rītiem
pm=vakar[āo]s?|pēcpusdienā|naktī|pirms miega

[while-not]
no=(?:kamēr|ja vien|laikā,? kad)(?: [^\s,.;:]{1,25}){0,4} (?:nav|ne\w{3,20})

[only]
only=tikai|vienīgi

[contrasts]
adults=pieaug\w+
after treatment=pēc ārstēš\w+|pēc (?:šo )?(?:zāļu )?lietošanas
afterwards=vēlāk|pēc tam
another=cit\w+|atšķirīg\w+|dažād\w+
at all times=vienmēr|visu laiku|pastāvīgi|katru reizi|ikreiz
at last=beigās|visbeidzot|pēdīgi|noslēgumā
at meals=(?:ēšanas laikā|ēdienreizes laikā|kopā ar ēdienu)
beforehand=vispirms|iepriekš|pirms
better=uzlabo\w{1,5}|labāk|mazin\w+|nepasliktin\w+|nepastiprin\w+|pāriet
both halves=abas puses
broken=bojāt\w*|salauzt\w*|sabojāt\w*|atvērt\w*|atklāt\w*|vaļēj\w*
by a doctor=ārst[sauieo]\w{0,2}|eksper\w*|cilvēk\w*|tulkotāj\w*|speciālist\w*
by day=(?:tikai )?dienā|pa dienu|dienas laikā
by machine=dator\w*|mašīn\w*|automāt\w*|mākslīg\w*
centimetres=centimetr\w*|cm|milimetr\w*|mm
chew=\w{0,2}košļā\w*|sasmalc\w+
children=bērn\w*|mazuļ\w*|zīdai\w+
cold=auks\w+|vēs\w+|dzes\w+
complete=visa informācija|pilnīg\w+|visu informāciju
cool down=atdzes\w*|dzes\w*|vēs\w*
day and night=nakt\w*|nakts|diennakt\w+|24
delayed=vēlāk|rīt|nākam\w{1,3} (?:dien\w|nedēļ\w)|pēc (?:dažām|nedēļas|mēneša)
deleted=dzēs\w*|izdzēs\w*|dzēš\w*
discard=izme[st]\w*|izmet\w*|likvid\w*|iznīcin\w*
dry=saus\w+|žāvē\w+|nožāvē\w*
elsewhere=cit\w+|atšķirīg\w+|dažād\w+
every evening=(?:katru|ik) (?:vakaru|nakti)|vakar[āo]s?|vakaros
every morning=(?:katru|ik) rītu|rītos|no rīta|rītā
final=galīg\w+|galējs|droš\w+|noteikt\w+
first=pirm\w{1,4}
free=(?<!nav )(?:bezmaksas)
from=no|sākot
full stomach=pilnu vēderu|pēc ēšanas|pēc ēdienreiz\w*
full up=pilnīgi piln\w*|pavisam piln\w*|piln\w*
gained=pieņem\w*|pieaug\w*|palielin\w*
go on=turpin\w+|ne(?:pārtrau|beidz|beid)\w*
gradually=pakāpeniski|lēnām|lēni|pamazām
half full=pus\w*|līdz pusei
harmful=kaitīg\w{1,4}|kaitē|slikt\w{1,3}
healthy=vesel\w{1,4}
higher dose=(?:liel\w*|augst\w*)āk\w+ dev\w+|lielāk\w+ dev\w+
hold on to=\w{0,2}glabā\w*|paturiet
hot=karst\w+|silt\w+
if you like=ja (?:vēlaties|gribat)|pēc vēlēšanās
indoors=iekštelp\w*|iekšā|telpās|mājās|iekšpus\w*
inner=iekšēj\w+|iekšpus\w+
internal use=iekšķīg\w+|iekšēj\w+
last=pēdēj\w{1,4}
late=\d+ (?:minūtes|stundas|dienas) vēlāk
later=jo vēlāk
left side=kreis\w+
less of it=mazāk
lost weight=zaudē\w*|nokrīt\w*|samazin\w*
lower dose=(?:mazāk\w*|zemāk\w*) dev\w+
lowered=samazin\w*|pazemin\w*|mazin\w*|uz pusi|pus\w+
lying=gul\w+|apgul\w*|guļ\w*
metres=metr\w*|m
mild=viegl\w{1,4}|nekaitīg\w{1,4}
more of it=vairāk
negative=negatīv\w{1,4}
not allergic=(?:nav|bez) (?:\w+ ){0,2}alerģi\w+
not carry on=neturpin\w*
not protect=nesargā\w*|neaizsarg\w*
not stop=ne(?:pārtrau|beid)\w+
not wait=ne(?:no|pa)?gaid\w+
on back=uz mugur\w{1,4}
on front=uz vēder\w{1,4}
on rising=pamošanās|piecelšanās|no rīta|(?:katru|ik) rītu|rītos
one half=vienu pusi|tikai (?:vienu )?pusi
opened=atvēr\w+|atver\w*
outdoors=ārā|laukā|svaig\w+ gais\w+|ārpus
outer=ārēj\w+|ārpus\w+
paid=maksas|par maksu|nav (?:bezmaksas|bez maksas)
positive=pozitīv\w{1,4}
raised=palielin\w*|paaugstin\w*|dubult\w*
right side=lab(?:ā\w*|o\w*)|laba\w*
saved=saglab\w+
severe=nopietn\w{1,4}|smag\w{1,4}|bīstam\w{1,4}
sitting=sēd\w+|sēž\w*|apsēst\w*|stāvus
someone else=draug\w+|draudzen\w+|kaimiņ\w+
sometimes=dažreiz|laiku pa laikam|dažkārt
spit=\w{0,2}spļau\w*
stopped=pārtrau\w+|beid[zs]iet
suddenly=pēkšņi|strauji|uzreiz|piepeši
sure=ja esat pārliecin\w{2,4}
swallow=norij\w*|rij\w*|norī\w*
switch off=izslē\w+|aptur\w+|pārtrau\w+
switch on=ieslē\w+|sāk\w*|aktiviz\w+
the same=t\w{1,4} paš\w+
thick=biez\w+
to begin with=vispirms|sākumā|pirmkārt|pirms
too high=pārāk (?:augst\w*|liel\w*)
too low=pārāk (?:zem\w*|maz\w*)
unopened=neatvērt\w*|pirms atvēršanas
until=līdz|kamēr|pirms
warm up=sild\w*|silt\w*|sasild\w*
wet=mitr\w+|slapj\w+
whole=nebojāt\w*|vesel\w*|neskart\w*
with=ar|pie
without=bez(?! šaubām)
worse=pasliktin\w{1,5}|pastiprin\w+|saasin\w+
"""
