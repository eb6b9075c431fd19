"""Phrases of Serbian: see the package for what they mean."""

PHRASES = r"""
[always]
always=увек|увијек|uvek
never=никада?|nikada?
later=касније|сутра|следеће недеље|kasnije|sutra|sledeće nedelje

[antonym]
even if=чак и (?:ако|када?)|иако|и ако
unless=осим ако|само ако|осим када?
rare=ретк\w{1,3}
common=чест[еаи]
often=често
seldom=ретко
open=отворен\w?
closed=затворен\w?
cool=фрижидеру
freezer=замрзивачу
small=мале
large=велике

[by then]
by then=пре истека|pre isteka

[comparison]
less=не (?:више од|касније)|највише|мање од|до(?=\s+\d)|испод(?=\s+\d)|максимално
    |(?:млађ|краћ|ниж)\w{1,3} од|kraće od|ne više od|najviše|manje od|do(?=\s+\d)
    |ispod(?=\s+\d)|(?:мањ|ниж)\w{1,3} од|или (?:ниж\w+|мањ\w+)|млађ\w{1,3} од
    |mlađ\w{1,3} od|niž\w{1,3} od
more=не мање од|најмање|барем|више од|изнад(?=\s+\d)|преко(?=\s+\d)|минимално
    |старији\w{0,2} од|(?:дуж|виш|већ)\w{1,3} од|duže od|ne manje od|najmanje|više od
    |iznad(?=\s+\d)|или (?:виш\w+|већ\w+)|стариј\w{1,3} од|starij\w{1,3} od|(?:виш|веће
    |већ)\w{0,3} од

[deadline]
within=у року|у току|током|најкасније|до(?=\s+\d)|u roku|u toku|najkasnije|do(?=\s+\d)
after=(?:након|после|nakon|posle)(?: (?:las?|los|les|le|gli|as|os|dem|den|de|ένα|τις
    |από))?(?=\s+\d)

[earliest]
earliest=најраније|не пре|najranije|ne pre

[if-not]
no=(?:ако(?: [^\s,.;:]{1,25}){0,4} (?:не|није|нису|нисте))
    |(?:ako(?: [^\s,.;:]{1,25}){0,4} (?:ne|nije|niste))

[if]
if=ако|када?|ako|kada?

[unless]
unless=само|без|осим|док|samo|bez|osim|dok

[and]
and=и|а|али|те|i|a|ali

[negated-avoid]
no=(?:не|немојте) избегав\w{1,5}|(?:ne|nemojte) izbegav\w{1,5}

[not-only]
no=(?:не|није|нису) (?:само|искључиво)|(?:ne|nije|nisu) samo

[plain-limit]
less=мање од|manje od|(?:мањ|ниж|млађ)\w{1,3} од|краће од|kraće od
more=(?:више|дуже) од|(?:više|duže) od|(?:већ|виш|старији)\w{0,3} од|дуже од|duže od

[negation]
yes=негатив\w{1,4}|неопходн\w{1,3}
    |неколико|нежељен\w{1,3}|недавн\w{1,3}|neželjen\w{1,3}|некад|неки|нека|неке
    |недељ\w{1,3}|него|неко|нешто|nekoliko|nekad|neki|neka|neke|nedelj\w{1,3}|nego|neko
    |nešto|не (?:мање|краће|раније) од|ne (?:manje|kraće) od|несрећ\w{1,4}|nesreć\w{1,4}
before=пре него|pre nego
never=никад\w?|ништа|нико|nikad\w?|ništa|niko
nor=нити?|niti?
no=(?:осим ако|osim ako)(?: [\w-]{1,20}){0,4} (?:не|није|нису|ne|nije|nisu)|не|није|нису
    |нисам|нисте|немојте|немој|нема\w{0,3}|без|избегав\w{1,4}|забран\w{2,5}|осим
    |неће\w{0,2}|не\w{5,}|уздрж\w{2,6}|ne|nije|nisu|nisam|niste|nemojte|nemoj
    |nema\w{0,3}|bez|izbegav\w{1,4}|zabran\w{2,5}|osim|neće\w{0,2}|ne\w{5,}|uzdrž\w{2,6}
    |забрањ\w{1,6}|zabranj\w{1,6}|одрич\w{1,4}|odrič\w{1,4}
wrong=празн\w{1,2}|prazn\w{1,2}

[opposite]
raise=повећајте|povećajte
lower=смањите|smanjite
stop=престаните|прекините|prestanite|prekinite
go on=наставите|nastavite
out of reach=ван (?:домашаја|дохвата|видокруга|погледа)|недоступн\w{1,3}|van (?:domašaja
    |dohvata|vidokruga|pogleda)|nedostupn\w{1,3}
in reach=на ?дохват\w{0,2}|у (?:домашају|дохвату)|доступн\w{1,3}|na ?dohvat\w{0,2}
    |u (?:domašaju|dohvatu)|dostupn\w{1,3}
with food=(?:са храном|уз (?:храну|оброк))(?! или)|(?:sa hranom|uz (?:hranu
    |obrok))(?! ili)
fasting=наште|на празан (?:стомак|желудац)|без хране|našte|na prazan (?:stomak|želudac)
    |bez hrane

[order]
before=пре|pre
after=након|после|nakon|posle

[prohibition]
yes=(?:ne|nemojte) (?:zaborav\w{2,5}|oklijeva\w{2,4}|okleva\w{2,4}|ustručava\w{2,4}
    |čeka\w{2,4}|brini\w{0,2}|boj\w{2,4}|odgađa\w{2,4}|odlaž\w{2,4}|mislite|želite
    |nosite|osjeti\w{2,4}|vidite)|(?:не|немојте) (?:заборав\w{2,5}|оклева\w{2,4}
    |устручава\w{2,4}|чека\w{2,4}|брини\w{0,2}|бој\w{2,4}|одлаж\w{2,4}|мислите|желите
    |носите|видите)
no=nemojte|nemoj|ne (?:smijete|smije|smete|sme|treba\w{0,2}|biste trebali)
    |ne \w{2,25}(?:jte|ite|ti)|nikada? ne|немојте|немој|не (?:смете|сме|смијете
    |треба\w{0,2})|не (?!боле|мене|бољ|більш|менш|ранее|раніше|позже|тільки
    |только)\w{2,25}(?:јте|ите|ти)|никада? не

[period]
other day=једном у (?:два|2) дана|jednom u (?:dva|2) dana|сваки други дан
    |сваког другог дана|svaki drugi dan|svakog drugog dana
day=дневно|на дан|сваки дан|сваког дана|dnevno|na dan|svaki dan|свако јутро
    |сваке вечери|svako jutro|svake večeri
week=недељно|на недељу|сваке недеље|nedeljno|svake nedelje
month=месечно|сваког месеца|mesečno|svakog meseca
hour=на сат|сваки сат|сваког сата|na sat
year=годишње|сваке године|godišnje|svake godine
minute=у минуту|у минуту|u minutu|u minuti|на минут
second=у секунди|u sekundi|у секунду
other week=сваке (?:две|2) недеље|сваке друге недеље|svake (?:dve|2) nedelje
third day=свака (?:три|3) дана|сваки трећи дан|svaka (?:tri|3) dana

[strong-negation]
no=не|немојте|није|нису|никад\w?|ne|nemojte|nije|nisu|nikad\w?

[only after]
only after=тек|сачекајте|tek|sačekajte

[waited]
waited=након тога|после тога|nakon toga|posle toga

[times]
1=једном|jednom
2=два пута|двапут|2 пута
3=три пута
4=четири пута|četiri puta|4 пута
?=\d+ (?:пута?|puta?)

[contrasts]
after treatment=након лечења|после лечења|nakon lečenja|posle lečenja
afterwards=после|касније|накнадно|затим|потом|накнадно|posle|kasnije|naknadno
another=друг\w+|различит\w+|drug\w+|različit\w+
at meals=(?:током|уз|за време) (?:оброк\w{0,3}|јел\w{1,2}|хран\w{1,2}|доручк\w)
beforehand=прво|најпре|претходно|унапред|пре|prvo|najpre|prethodno|pre
better=побољш\w{1,5}|боље|ублаж\w{1,4}
both halves=обе половин\w*|обије половин\w*|обје половин\w*|obe polovin\w*
broken=оштећен\w*|сломљен\w*|отворен\w*|поцепан\w*|oštećen\w*|slomljen\w*|otvoren\w*
by day=(?:само )?дању|(?:samo )?danju|преко дана|preko dana
cold=хладн\w+|охлад\w+|хлади\w*|расхлад\w+|текућ\w+|hladn\w+|ohlad\w+|rashlad\w+
complete=све информације|потпун\w{1,4}
cool down=расхла\w*|охла\w*|хлад\w*|rashla\w*|ohla\w*
day and night=ноћ\w?|noć\w?|24|даноноћ\w+|danonoćn\w+|непрекидно
delayed=касније|сутра|следећ\w{1,4} (?:дан\w?|недељ\w)|за (?:неколико|пар|недељу|месец
    |\d+) ?(?:недеља|дана|месеци)?|други пут|kasnije|sutra
deleted=избри\w+|обри\w+|бриш\w+|izbri\w+|obri\w+|briš\w+
discard=баци\w+|бацајте|одложи\w*|baci\w+|bacajte|odloži\w*
dry=сув\w+|сух\w+|суш\w+|осуш\w+|suv\w+|suh\w+|suš\w+
elsewhere=друг\w+|различит\w+|drug\w+|različit\w+
final=коначан|коначн\w+|сигур\w+|дефинитивн\w+|konač\w+|siguran|definitivn\w+
first=прв\w{1,4}|prv\w{1,4}
free=бесплат\w{1,4}
from=од|почев|od
full stomach=пун стомак|после (?:јела|оброка)
full up=(?:потпуно|сасвим) пун\w*|пун\w*|(?:potpuno|sasvim) pun\w*
go=идите|вратите се|ићи|иде\w*|ići
go on=настави\w*|nastavi\w*
half full=половин\w*|пола|допола|полупун\w*|polovin\w*|pola
harmful=штетн\w{1,4}|штети|лош\w{0,4}
healthy=здрав(?!љ|ст|иц)\w{1,4}
higher dose=(?:већ|виш)\w+ доз\w+|(?:već|viš)\w+ doz\w+
hold on to=чува\w+|сачува\w+|čuva\w+|sačuva\w+
hot=врућ\w+|врел\w+|топл\w+|млак\w+|vruć\w+|vrel\w+|topl\w+
if you like=ако (?:желите|хоћете)|по жељи|ako (?:želite|hoćete)|po želji
indoors=унутра|унутр\w*|unutra|unutr\w*|затворен\w+|кући|zatvoren\w+|kući|уђ\w+|uđ\w+
inner=унутр\w+|unutr\w+
internal use=унутрашњ\w+|унутарњ\w+|unutrašnj\w+
last=последњ\w{1,4}|задњ\w{1,4}|poslednj\w{1,4}
late=\d+ (?:минута|сати|дана) (?:касније|после|након)
later=што (?:је |га |се )?касније|što (?:je |ga |se )?kasnije
less of it=мање|manje
lower dose=(?:мањ|ниж)\w+ доз\w+|(?:manj|niž)\w+ doz\w+
lowered=смањ\w*|сниз\w*|преполов\w*|половин\w*|smanj\w*|sniz\w*|polovin\w*
mild=благ\w{1,4}|лак\w{1,4}|безопасн\w{1,4}|непријатн\w{1,4}|безазлен\w{1,4}
more of it=више|više
negative=негатив\w{1,5}|negativ\w{1,5}
not allergic=(?:није|нема|без) (?:\w+ ){0,2}алерги\w+|(?:nije|nema
    |bez) (?:\w+ ){0,2}alergi\w+|(?:нисте|немате) (?:\w+ ){0,2}алерги\w+
on back=на леђ\w{1,4}|na leđ\w{1,4}
on front=на (?:стомак\w{0,2}|трбух\w{0,2})|na (?:stomak\w{0,2}|trbuh\w{0,2})
on rising=устајања|буђења|ујутру|ustajanja|buđenja|ujutru
one half=(?:једну|само) (?:једну )?половин\w*
outdoors=напоље|напољу|napolje|napolju|на отвореном|изађ\w+|izađ\w+|ван|van
    |свеж\w+ ваздух
outer=спољ\w+|spolj\w+
paid=плаћа\w{0,2}|наплаћује|плаћ\w+|plać\w+
positive=позитив\w{1,5}|pozitiv\w{1,5}
raised=повећ\w*|повис\w*|удвостр\w*|poveć\w*|udvostr\w*
saved=сачува\w+|чува\w+|меморис\w+|sačuva\w+|čuva\w+
severe=озбиљн\w{1,4}|тешк\w{1,4}|опасн\w{1,4}|смртоносн\w{1,4}|јак\w{1,4}
someone else=пријатељ\w*|комшиј\w+|prijatelj\w*|komšij\w+
stopped=прекините|престаните|обуставите
suddenly=брзо|нагло|одједном|изненада|naglo|odjednom|iznenada
sure=ако сте сигурн\w|ako ste sigurn\w
switch off=искључ\w+|заустав\w+|прекин\w+|угас\w+|isključ\w+|zaustav\w+|prekin\w+
switch on=укључ\w+|покрен\w+|uključ\w+|pokren\w+
the same=ист[аеиоу]\w{0,2}|ist[aeiou]\w{0,2}
thick=дебео|дебел\w+|debeo|debel\w+
too high=превисок\w*|сувише висок\w*|previsok\w*
too low=прениз\w*|прениск\w*|сувише низ\w*|preniz\w*|prenisk\w*
until=до|док|пре|do|dok|pre
warm up=загреј\w*|угреј\w*|утопл\w*|топл\w*|zagrej\w*|utopl\w*
wet=влажн\w+|мокр\w+|vlažn\w+|mokr\w+
whole=неоштећен\w*|нетакнут\w*|neoštećen\w*|netaknut\w*
worse=погорш\w{1,5}
adults=одрасл\w+
chew=\w*жва[чћк]\w+
children=дец\w+|дет[еа]\w*|деци
left side=лев\w+
lying=леж\w+|лег\w+|лећ\w*|лез\w+
opened=отворен\w+|отварањ\w+
right side=десн\w+
sitting=сед\w+|сед[еи]\w*|усправн\w+
spit=\w*пљу\w+
swallow=\w*гут\w+
unopened=неотворен\w+|затворен\w+|пре отварања
not stop=(?:не|немојте) (?:преста\w+|прекин\w+|прекид\w+)
at last=на крају|најзад|последње|након што
by a doctor=лекар\w*|доктор\w*|сестр\w+|стручња\w+|преводи\w+|човек\w*
by machine=рачунар\w*|компјутер\w*|машин\w+|аутомат\w+|вештачк\w+
centimetres=центимет\w+|милимет\w+|cm|mm|цм
close it=затвори\w*|затвара\w+
gained=доби\w+|угој\w+|повећа\w*
less than usual=мање (?:\w+ )?(?:него|од) (?:иначе|обично|уобичајен\w+)
lost weight=изгуб\w+|смрша\w+|мрша\w+
public=јавн\w+
sometimes=понекад|повремено|каткад|с времена на време
take off=скини\w*|скида\w+|уклон\w+
tighten=(?:стег|затег|притег)ни(?:те)?
with sugar=(?:с|са|садржи) (?:шећер\w*|алкохол\w*|лактоз\w+|глутен\w*|сол\w*|латекс\w*
    |кофеин\w*|маст\w*)|заслађен\w+
to begin with=прво|најпре|претходно|унапред|пре|prvo|najpre|prethodno|pre
only=само|искључиво|једино|samo|isključivo|jedino
until week=(?:све )?до(?=\s+\d)|do(?=\s+\d)

[aside]
except=осим|изузев|изузетак|изузетком|osim|izuzev
instead=уместо|умјесто|а не|umesto|a ne
doubt=нис(?:те|и) сигур\w{1,3}|сумњ\w{1,4}|у недоумици|nis(?:te|i) sigur\w{1,3}
    |sumnj\w{1,4}
until=(?:док|пре него(?: што)?|dok|pre nego(?: što)?)(?:,? [\w-]{1,15}){0,3} (?:не|није
    |нису|ne|nije|nisu)

[half-day]
am=ујутру|ујутро|пре подне|преподне|ujutru|ujutro|pre podne
pm=поподне|по подне|увече|пре спавања|popodne|uveče

[site]
muscle=мишић\w*|mišić\w*
skin=кож\w+|поткож\w+|kož\w+|potkož\w+
vein=вен[уеиа]\w?|ven[ueia]\w?
eye=очи|око|очију|oči|oko
mouth=уст\w+|ust\w+
"""
