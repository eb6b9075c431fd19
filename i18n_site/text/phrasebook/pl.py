"""Phrases of Polish: see the package for what they mean."""

PHRASES = r"""
[always]
always=zawsze
never=nigdy
later=później|jutro|w przyszłym tygodniu

[antonym]
even if=nawet (?:jeśli|gdy|jeżeli|kiedy)|choć|chociaż|mimo że
unless=chyba że|tylko (?:jeśli|gdy|wtedy)|z wyjątkiem
rare=rzadk\w{1,2}|rzadziej
common=częst[eay]|częstych
often=często
seldom=rzadko
open=czynn[aey]|otwart[aey]
closed=nieczynn[aey]|zamknięt[aey]
cool=lodówce|lodówki
freezer=zamrażarce|zamrażalniku
small=małe|niewielkie
large=duże

[aside]
except=z wyjątkiem|wyjątk\w{1,4}|wyjąt\w{1,4}|oprócz|poza|chyba że|prócz|wyłączeniem
instead=zamiast|a nie
doubt=nie (?:jest\w{0,3}|ma|masz|mają) (?:\w{1,10} )?(?:pew\w{1,5}|jasn\w{1,3})
    |wątpliwoś\w{1,4}|niepew\w{1,5}
until=(?:dopóki|póki|zanim)(?: [\w-]{1,15}){0,3} nie|zanim

[by then]
by then=przed upływem

[comparison]
less=nie więcej niż|mniej niż|maksymalnie|(?:co )?najwyżej|poniżej|(?:młodsz|mniejsz
    |niższ)\w{1,3} niż|nie (?:dłużej|później) niż|lub mniej|nie przekracza\w{0,3}
    |maksymaln\w{1,4}|krócej niż|krótsz\w{1,3} niż|lub (?:niższ\w+|mniejsz\w+|młodsz\w+)
    |(?:niższ|mniejsz)\w{1,3} od|(?:krócej|rzadziej) niż
more=nie mniej niż|więcej niż|co najmniej|przynajmniej|minimum|powyżej|ponad|(?:starsz
    |większ|wyższ)\w{1,3} niż|dłużej niż|lub więcej|przekracza\w{0,3}|minimaln\w{1,4}
    |dłuższ\w{1,3} niż|lub (?:wyższ\w+|większ\w+|starsz\w+)|(?:wyższ|większ)\w{1,3} od
    |(?:dłużej|częściej) niż

[deadline]
within=w ciągu|w okresie|w czasie|najpóźniej|nie później|przed upływem|do(?=\s+\d)
after=(?:po(?: upływie)?|za)(?: (?:las?|los|les|le|gli|as|os|dem|den|de|ένα|τις
    |από))?(?=\s+\d)

[earliest]
earliest=najwcześniej|nie wcześniej

[if-not]
no=(?:jeśli|jeżeli|gdy)(?: [^\s,.;:]{1,25}){0,4} nie

[if]
if=jeśli|jeżeli|gdy

[unless]
unless=tylko|wyłącznie|jedynie|bez|chyba|o ile nie|poza|oprócz

[and]
and=i|oraz|a|ale|lecz

[negated-avoid]
no=nie (?:\w{2,8} )?unika\w{1,4}

[not-only]
no=nie (?:\w{2,8} )?(?:tylko|wyłącznie|jedynie)

[plain-limit]
less=mniej niż|(?:młodsz|mniejsz|niższ)\w{1,3} (?:niż|od)|(?:krócej|rzadziej|mniej) niż
more=(?:więcej|dłużej) niż|powyżej|ponad|(?:starsz|większ|wyższ)\w{1,3} (?:niż|od)
    |(?:dłużej|częściej|więcej) niż

[half-day]
am=rano|po (?:przebudzeniu|wstaniu)
pm=po południu|wieczorem|przed snem|na noc

[negation]
before=zanim
yes=niektór\w{1,3}|niepożądan\w{1,4}|niedziel\w{1,3}|niemowl\w{1,4}|nieco|niech\w{0,3}
    |niemiec\w{1,4}|niebiesk\w{1,4}|niezwykle|nieustann\w{1,3}|niezwłoczn\w{1,3}
    |niezbędn\w{1,3}|niedawn\w{1,3}|niepokoj\w{1,5}|niewydoln\w{1,5}|niedokrw\w{3,6}
    |niedob\w{2,4}|nie (?:mniej|krócej|rzadziej|wcześniej) niż|nieszczęś\w{1,8}
even=nawet nie
danger=niebezpieczn\w{1,4}
prefix=nie(?!jedn)\w{3,}|bez(?!piecz|pośr|płat|względ|pieczn)\w{4,}
never=nigdy|nikt|nikogo|nic|niczego|żad\w{2,4}
no=chyba że|odradza\w{0,3}|nie|bez|unika\w{1,4}|zakaz\w{1,4}|powstrzym\w{2,5}
    |rezygn\w{2,5}|zrezygn\w{2,5}|przeciwwskazan\w{1,4}|brak\w{0,3}|zabron\w{2,4}
    |chroni(?:ć|cie) przed (?:zamarz\w+|zamroż\w+|mroz\w+)|chroń przed (?:zamarz\w+
    |zamroż\w+|mroz\w+)|wyłącz\w{1,5} odpowiedzialność|uchyl\w{1,5} się
wrong=ukry\w{1,3}|anuluj\w{0,3}|błędn\w{1,3}
nor=ani

[opposite]
raise=zwiększ\w{0,4}|zwiększyć|podnieś|podnieść
lower=zmniejsz\w{0,4}|zmniejszyć|obniż\w{0,3}|zredukuj\w{0,3}
stop=przesta\w{1,4}|przerw\w{1,4}|odstaw\w{0,3}|zaprzesta\w{1,4}|przerywa\w{1,3}
    |odstawia\w{0,3}
go on=kontynu\w{2,5}
out of reach=niedostępn\w{2,3}|niewidoczn\w{2,3}|poza zasięgiem
in reach=dostępn\w{2,3}|widoczn\w{2,3}|w zasięgu
with food=z (?:jedzeniem|posiłkiem|pokarmem)|podczas (?:posiłku|jedzenia)
fasting=bez (?:jedzenia|posiłku)|na czczo|na pusty żołądek

[order]
before=przed|zanim|przedtem|wcześniej
after=po(?! prostu)|potem

[prohibition]
yes=nie (?:zapom\w{2,8}|wahaj\w{0,4}|zwlekaj\w{0,3}|czekaj\w{0,3}|bój\w{0,5}
    |krępuj\w{0,4}|odkład\w{2,5}|zwlekać|czekać|chodź|martw\w{0,4}|wcześniej|później
    |rzadziej|mniej|więcej|dłużej|krócej)
no=nie \w{1,25}(?:[jńźśćżlbpw]|(?<!s)z|(?:[jńźśćżlbpwz])cie)|nie (?:należy|wolno
    |powin\w{2,4}|trzeba|musi\w{0,4})|nigdy nie

[period]
other week=co (?:dwa|2) tygodnie|co drugi tydzień
third day=co (?:trzy|3) dni|co trzeci dzień
other day=raz na (?:dwa|2) dni|co drugi dzień|co (?:dwa|2) dni
day=dzienn\w{1,3}|na dobę|na dzień|codzienn\w{1,3}|każdego dnia|dobow\w{1,3}
    |każdego (?:ranka|wieczoru|wieczora|poranka)|co(?:dziennie|noc|wieczór|rano)
    |każdej nocy
week=w tygodniu|na tydzień|tygodniow\w{1,3}|co tydzień|cotygodniow\w{1,3}
month=miesięcznie|w miesiącu|na miesiąc|co miesiąc
year=rocznie|w roku(?! \d)|na rok|co roku?
hour=na godzinę|co godzinę
minute=na minutę|co minutę
second=na sekundę

[site]
muscle=mięś\w+|domięśn\w+
skin=skór\w+|podskór\w+
vein=żył\w+|dożyl\w+
eye=ocz\w+|oka
mouth=ust|doustn\w+

[strong-negation]
no=nie|nigdy

[only after]
only after=dopiero|odczekaj\w{0,3}|zaczekaj\w{0,3}|poczekaj\w{0,3}

[waited]
waited=potem|po odczekaniu

[times]
1=raz|jednokrotnie
2=(?:dwa|2) razy|dwukrotnie
3=(?:trzy|3) razy|trzykrotnie
4=(?:cztery|4) razy|czterokrotnie
?=\d+ razy

[contrasts]
adults=doros\w+
after treatment=po (?:zakończeniu )?(?:leczeni\w+|terapii)
afterwards=później|potem|następnie|po fakcie|dopiero po
another=inn\w+|różn\w+
at meals=(?:podczas|w trakcie|w czasie) (?:posiłk\w{1,3}|jedzenia|śniadania)
    |z posiłkiem
beforehand=najpierw|wcześniej|uprzednio|przedtem|zanim|przed
better=popraw\w{1,4}|poprawia\w{0,4}|lepiej|polepsz\w{1,4}|złagodz\w{1,4}
    |ustąpi\w{0,3}
both halves=obie (?:połowy|połówki)|całą
both sides=oba|obu|obie|obojga|obydwu|każd\w+
broken=uszkodz\w+|zniszcz\w+|złaman\w*|otwart\w+|zerwan\w+|narusz\w+|pęk\w+
by day=(?:tylko )?w dzień|(?:tylko )?w ciągu dnia|za dnia
chew=\w*żu[jćw]\w*|\w*gry[zź]\w*
children=dzie[cć]\w*
cold=schł[oa]d\w+|ochł[oa]d\w+|zimn\w+|chłodn\w+|letni\w+|lodów\w+
complete=wszystkie informacje|pełn\w{1,4}|kompletn\w{1,4}
cool down=schł\w*|ochł\w*|schładza\w*|chłod\w*
day and night=noc\w?|dob\w+|całodobow\w+|24
delayed=później|jutro|następnego dnia|za (?:kilka|parę|tydzień|miesiąc
    |\d+) ?(?:tygodni\w?|dni|miesięcy)?|w przyszłym tygodniu|innym razem|innego dnia
deleted=usu[nwń]\w*|skasow\w+|kasow\w+
discard=wyrzu\w+|wylej\w*|usu\w+|utyliz\w+
dry=such\w+|sucho|susz\w+|osusz\w+|wysusz\w+
elsewhere=inn\w+|różn\w+
every evening=(?:co|każdego) (?:wieczór|wieczoru|wieczora)|wieczorem|co noc
every morning=(?:co rano|każdego (?:ranka|poranka))|rano|codziennie rano
final=ostateczn\w+|pewn\w+|rozstrzygając\w+
first=pierwsz\w{1,4}
free=bezpłatn\w{1,4}|darmow\w{1,4}|za darmo|gratis
from=od|począwszy|odkąd
full stomach=pełny żołądek|po (?:posiłku|jedzeniu)
full up=(?:całkowicie|całkiem|zupełnie) (?:pełn\w*|napełn\w*)|pełn\w*
go=idź|pójdź|chodź|wróć|wracaj|chodzi\w+|iść|pójść
go on=kontynu\w+|nadal|dalej
gradually=stopniowo|powoli|po trochu
half full=połow\w*|pół
harmful=szkodliw\w{1,4}|szkodzi|zł[yaeo]|niezdrow\w{1,4}|źle
healthy=zdrow\w{1,4}
higher dose=(?:wyższ|większ)\w+ dawk\w+|dawk\w+ (?:wyższ|większ)\w+
hold on to=przechow\w+|zachow\w+|zatrzymaj\w*
hot=ogrz\w+|podgrz\w+|gorąc\w+|ciepł\w+|wrząc\w+
if you like=jeśli (?:chcesz|pan\w? chce|sobie życzysz)|w razie chęci
indoors=do środka|wewnątrz|pomieszcz\w+|w domu|wejd\w+|wnętrz\w+
inner=wewnętrzn\w+
internal use=wewnętrzn\w+
last=ostatni\w{0,4}
late=\d+ (?:minut|godzin|dni) (?:później|po|za późno|spóźni\w{1,5})
later=im później|im dłużej
left side=lew\w+|lewo
less of it=mniej
lower dose=(?:niższ|mniejsz|zmniejszon)\w+ dawk\w+|dawk\w+ (?:niższ|mniejsz)\w+
lowered=zmniejsz\w*|obniż\w*|zreduk\w*|połow\w*|redukcj\w*
lying=leż\w+|położ\w+|kład\w+|leż
many times=wiele razy|kilka razy|wielokrotnie|kilkakrotnie
mild=łagodn\w{1,4}|lekk\w{1,4}|niegroźn\w{1,4}|nieszkodliw\w{1,4}|niepoważn\w{1,4}
    |uciążliw\w{1,4}|senność
more of it=więcej
negative=negatywn\w{1,4}|ujemn\w{1,4}
not allergic=(?:nie ma|brak|bez|nie jest) (?:\w+ ){0,2}(?:alergi\w+|uczul\w+)
    |nie (?:masz|jesteś|ma|mają|są) (?:\w+ ){0,2}(?:alergi|uczule|uczulon)\w*
not binding=nie (?:\w+ ){0,3}(?:wiążąc\w*|mocy)|niewiążąc\w*
not carry on=nie kontynuuj\w*
not protect=nie chro\w+
not wait=nie czekaj\w*
official=(?<!nie )(?:oficjaln\w*|urzędow\w*)
on back=na (?:plecach|plecy|wznak)
on front=na (?:brzuchu|brzuszku|brzuch|brzuszek)
on rising=wstaniu|przebudzeniu|obudzeniu|rano
one half=(?:jedną|tylko|jedynie) (?:jedną )?(?:połowę|połówkę)
one side=jedn\w+ (?:ok\w+|uch\w+|stron\w+|ręk\w+)|(?:lew\w+|praw\w+) (?:ok\w+|uch\w+)
only once=raz|jeden raz|jednokrotnie|jednorazowo
opened=otwart\w+|otwarci\w+
outdoors=na zewnątrz|na dwór|na dworze|na pole|wyjd\w+|świeżym? powietrz\w+
    |świeże powietrze
outer=zewnętrzn\w+
paid=płatn\w{1,4}|odpłatn\w{1,4}|za opłatą
positive=pozytywn\w{1,4}|dodatni\w{0,4}
raised=zwiększ\w*|podwyższ\w*|podnie\w*|podwój\w*|podwaj\w*
right side=praw\w+ (?:ram|nog|stron|uch|ok|ręk|stop|pierś|bok|kolan)\w*|w prawo
    |na prawo
saved=zapis\w+|zapisz\w*|zachow\w+|przechow\w+
severe=poważn\w{1,4}|ciężk\w{1,3}|groźn\w{1,4}|niebezpieczn\w{1,4}|śmierteln\w{1,4}
    |siln\w{1,3}
sitting=siedz\w+|siad\w+|usiąd\w*|siąd\w*|posad\w+|pionow\w+|wyprostow\w+
someone else=przyjaci\w+|znajom\w+|sąsi\w+|koleg\w+
spit=\w*plu[jćwń]\w*
stopped=przerwij\w{0,3}|odstaw\w{0,3}|przestań\w{0,3}|zaprzestań
suddenly=szybko|nagle|gwałtownie
sure=(?:jeśli|jeżeli) (?:masz pewność|jesteś pewn\w{1,2})|w razie pewności
swallow=poł[ky]\w+|połkn\w+
switch off=wyłącz\w*|zatrzym\w+|wstrzym\w+|zakończ\w*|zakręć\w*|odłącz\w*
switch on=rozpocz\w+|uruchom\w*|włącz\w*|odkręć\w*|podłącz\w*
the same=t\w{1,3} sam\w+|jednakow\w+
thick=grub\w+
too high=(?:zbyt|za) wysok\w*
too low=(?:zbyt|za) nisk\w*
unofficial=nieoficjaln\w*|nieurzędow\w*
unopened=nieotwart\w+|nieotwier\w+|zamknięt\w+|nieużywan\w+
    |przed (?:pierwszym )?otwarciem
until=do(?! lekarza)|aż|dopóki|póki|zanim
warm up=ogrz\w*|rozgrz\w*|ciepł\w*
wet=wilgotn\w+|mokr\w+
whole=nieuszkodz\w+|nienarusz\w+|nietknięt\w+
with=ze?|przy
without=bez
worse=pogorsz\w{1,4}|pogarsza\w{1,4}|nasil\w{1,4}|gorzej
not stop=nie (?:przesta\w+|przery\w+|odsta\w+|zaprzesta\w+)
at last=na (?:końcu|koniec)|ostatni\w*|w końcu|po (?:tym|zadzwon\w+)
by a doctor=lekar\w+|pielęgniar\w+|ekspert\w*|tłumacz(?:a|y|om|ów)|specjalist\w+
    |człowiek\w*
by machine=komputer\w*|maszyn\w+|automat\w+|oprogramowan\w+|sztuczn\w+
centimetres=centymetr\w*|milimetr\w*|cm|mm
close it=zamk\w+|zamyka\w+
confidential=poufn\w+
gained=przyty\w+|przybra\w+|przybier\w+|wzro\w+|wzrast\w+
less than usual=(?:mniej|rzadziej|słabiej) (?:\w+ )?niż (?:zwykle|zazwyczaj|normalnie)
lost weight=schud\w+|strac\w+|trac\w+|spad\w+|ubyło|ubyw\w+
public=publiczn\w+|jawn\w+
sometimes=czasami|czasem|niekiedy|od czasu do czasu
take off=zdejm\w+|zdją\w+|ściąg\w+
tighten=zaciśnij\w*|ściśnij\w*|dociśnij\w*|zaciąg(?:nij|aj)\w*
with sugar=(?:z|zawiera) (?:cukr\w+|cukier|alkohol\w*|laktoz\w+|gluten\w*|sol\w*
    |lateks\w*|kofein\w+|tłuszcz\w*)|słodzon\w+
to begin with=najpierw|wcześniej|uprzednio|przedtem|zanim|przed
only=tylko|wyłącznie|jedynie
until week=(?:aż )?do(?=\s+\d)
"""
