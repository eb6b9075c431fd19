"""The part of ``contrast_tables`` for the Slavic languages."""

WORDS = {
    "bg": r"""
until=до|докато|преди
from=от|считано
beforehand=първо|предварително|преди|най-напред|по-рано
afterwards=след това|по-късно|впоследствие|после|след
first=първ\w{1,5}
last=последн\w{1,5}
late=\d+ (?:минути|часа|дни) (?:по-късно|след|закъснение)
delayed=по-късно|утре|(?:на )?следващ\w{1,3} (?:ден|седмица)|след (?:няколко|седмица
    |месец|\d+) ?(?:седмици|дни|месеца)?|друг (?:ден|път)
at meals=(?:по време на|с) (?:хранене|храна|ядене|закуска)
severe=сериозн\w{1,4}|тежк\w{1,4}|тежък|опасн\w{1,4}|смърт\w{1,6}|силн\w{1,4}
mild=лек\w{0,4}|безобидн\w{1,4}|безопасн\w{1,4}|неприятн\w{1,4}
positive=положител\w{1,4}
negative=отрицател\w{1,4}
on back=по гръб|на гръб
on front=по корем|на корем
full stomach=пълен стомах|след (?:хранене|ядене)
healthy=здрав\w{1,4}
worse=влош\w{1,5}
better=подобр\w{1,5}|по-добре|облекч\w{1,4}
free=безплат\w{1,4}
paid=платен\w{0,3}
harmful=вредн\w{1,4}|вреден|вреди|лош\w{0,3}
complete=цялата информация|пълн\w{1,4}
stopped=спрете|прекъснете|прекратете
go=ходете|отидете|върнете се
""",
    "cs": r"""
until=do|dokud|než|až
from=od
beforehand=nejprve|nejdříve|předem|napřed|dříve|předtím|před
afterwards=potom|poté|později|dodatečně|následně|až po
first=prv\w{1,5}
last=posledn\w{1,4}
late=\d+ (?:minut|hodin|dní) (?:později|po|pozdě)
delayed=později|zítra|(?:příští|další) (?:den|týden)|za (?:několik|pár|týden|měsíc
    |\d+) ?(?:týdnů|týdny|dní|dny|měsíců)?|jindy|jiný den
at meals=(?:během|při) (?:jídl\w{1,2}|snídan\w{1,2})|s jídlem
severe=závažn\w{1,4}|vážn\w{1,4}|těžk\w{1,4}|nebezpečn\w{1,4}|smrteln\w{1,4}
    |siln\w{1,4}
mild=mírn\w{1,4}|lehk\w{1,4}|neškodn\w{1,4}|nezávažn\w{1,4}|nepříjemn\w{1,4}
positive=pozitivn\w{1,4}
negative=negativn\w{1,4}
on back=na (?:zádech|záda)
on front=na (?:břiše|bříšku|břicho|bříško)
full stomach=plný žaludek|po jídle
healthy=zdrav\w{1,4}
worse=zhorš\w{1,5}
better=zlepš\w{1,5}|lépe|ustoup\w{1,3}|ustup\w{1,4}|zmírn\w{1,3}
free=bezplatn\w{1,4}|zdarma
paid=placen\w{1,4}|zpoplatněn\w{1,4}|za (?:poplatek|úplatu)
harmful=škodliv\w{1,4}|škodí|špatn\w{1,4}|nezdrav\w{1,4}
complete=všechny informace|úpln\w{1,4}|kompletn\w{1,4}
stopped=přerušte|přestaňte|ukončete|vysaďte
go=jděte|choďte|vraťte se
""",
    "hr": r"""
until=do|dok|prije
from=od|počevši
beforehand=prvo|najprije|prethodno|unaprijed|prije
afterwards=poslije|nakon toga|kasnije|naknadno|zatim|potom
first=prv\w{1,4}
last=posljednj\w{1,4}|zadnj\w{1,4}
late=\d+ (?:minuta|sati|dana) (?:kasnije|poslije|nakon)
delayed=kasnije|sutra|(?:sljedeći|idući) (?:dan|tjedan)|sljedećeg (?:dana|tjedna)
    |za (?:nekoliko|par|tjedan|mjesec|\d+) ?(?:tjedana|dana|mjeseci)?|drugi put
at meals=(?:tijekom|uz|za vrijeme) (?:obrok\w{0,3}|jel\w{1,2}|hran\w{1,2}|doručk\w)
severe=ozbiljn\w{1,4}|tešk\w{1,4}|opasn\w{1,4}|smrtonosn\w{1,4}|jak\w{1,4}
mild=blag\w{1,4}|lak\w{1,4}|bezopasn\w{1,4}|neugodn\w{1,4}|bezazlen\w{1,4}
positive=pozitiv\w{1,5}
negative=negativ\w{1,5}
on back=na leđ\w{1,4}
on front=na (?:trbuh\w{0,2}|trbuš\w{1,4})
full stomach=pun(?:i)? želudac|nakon (?:jela|obroka)
healthy=zdrav\w{1,4}
worse=pogorš\w{1,5}
better=poboljš\w{1,5}|bolje|ublaž\w{1,4}
free=besplat\w{1,4}
paid=plaća\w{0,2}|naplaćuje|plaćen\w{0,2}|uz naplatu
harmful=štetn\w{1,4}|šteti|loš\w{0,4}
complete=sve (?:\w{1,12} )?informacije|potpun\w{1,4}|cjelovit\w{1,4}
stopped=prekinite|prestanite|obustavite
go=idite|vratite se
""",
    "pl": r"""
until=do(?! lekarza)|aż|dopóki|póki|zanim
from=od|począwszy|odkąd
beforehand=najpierw|wcześniej|uprzednio|przedtem|zanim|przed
afterwards=później|potem|następnie|po fakcie|dopiero po
first=pierwsz\w{1,4}
last=ostatni\w{0,4}
late=\d+ (?:minut|godzin|dni) (?:później|po|za późno|spóźni\w{1,5})
delayed=później|jutro|następnego dnia|za (?:kilka|parę|tydzień|miesiąc
    |\d+) ?(?:tygodni\w?|dni|miesięcy)?|w przyszłym tygodniu|innym razem|innego dnia
at meals=(?:podczas|w trakcie|w czasie) (?:posiłk\w{1,3}|jedzenia|śniadania)
    |z posiłkiem
severe=poważn\w{1,4}|ciężk\w{1,3}|groźn\w{1,4}|niebezpieczn\w{1,4}|śmierteln\w{1,4}
    |siln\w{1,3}
mild=łagodn\w{1,4}|lekk\w{1,4}|niegroźn\w{1,4}|nieszkodliw\w{1,4}|niepoważn\w{1,4}
    |uciążliw\w{1,4}|senność
positive=pozytywn\w{1,4}|dodatni\w{0,4}
negative=negatywn\w{1,4}|ujemn\w{1,4}
on back=na (?:plecach|plecy|wznak)
on front=na (?:brzuchu|brzuszku|brzuch|brzuszek)
full stomach=pełny żołądek|po (?:posiłku|jedzeniu)
healthy=zdrow\w{1,4}
worse=pogorsz\w{1,4}|pogarsza\w{1,4}|nasil\w{1,4}|gorzej
better=popraw\w{1,4}|poprawia\w{0,4}|lepiej|polepsz\w{1,4}|złagodz\w{1,4}
    |ustąpi\w{0,3}
free=bezpłatn\w{1,4}|darmow\w{1,4}|za darmo|gratis
paid=płatn\w{1,4}|odpłatn\w{1,4}|za opłatą
harmful=szkodliw\w{1,4}|szkodzi|zł[yaeo]|niezdrow\w{1,4}|źle
complete=wszystkie informacje|pełn\w{1,4}|kompletn\w{1,4}
stopped=przerwij\w{0,3}|odstaw\w{0,3}|przestań\w{0,3}|zaprzestań
go=idź|pójdź|chodź|wróć|wracaj
""",
    "ru": r"""
until=до|пока|прежде
from=с(?=\s+\d)|начиная|от(?=\s+\d)
beforehand=сначала|предварительно|прежде|заранее|сперва|перед
afterwards=потом|после|затем|позже|впоследствии
first=перв\w{2,4}
last=последн\w{2,4}
late=\d+ (?:минут\w?|час\w{0,2}|дн\w{1,2}) (?:позже|после|спустя)|опозда\w{2,6}
delayed=позже|потом|завтра|(?:на )?следующ\w{2,4} (?:день|недел\w)|через (?:несколько
    |неделю|месяц|пару|\d+) ?(?:недел\w|дней|месяц\w{0,3})?|в другой (?:день|раз)
at meals=во время (?:еды|приёма пищи|завтрака)|(?:с|вместе с) (?:едой|пищей)
severe=серьёзн\w{2,4}|серьезн\w{2,4}|тяжёл\w{2,4}|тяжел\w{2,4}|опасн\w{1,4}
    |смертельн\w{1,4}|сильн\w{1,4}
mild=лёгк\w{2,4}|легк\w{2,4}|безобидн\w{1,4}|безвредн\w{1,4}|неопасн\w{1,4}
    |сонливост\w{1,2}|неприятн\w{1,4}|незначител\w{3,5}
positive=положител\w{3,5}
negative=отрицател\w{3,5}
on back=на спин\w{1,2}
on front=на живот\w{0,2}
full stomach=(?:полный|сытый) желудок|после еды
healthy=здоров\w{1,4}
worse=ухудш\w{2,5}|хуже|усил\w{2,5}
better=улучш\w{2,5}|лучше|ослаб\w{2,5}|облегч\w{2,5}
free=бесплатн\w{1,4}
paid=платн\w{1,4}
harmful=вредн\w{1,4}|вреден|вредит|плох\w{1,3}
complete=вс[юяе]\w? (?:\w{1,15} )?информаци\w{1,2}|полн\w{2,4}|исчерпывающ\w{2,4}
stopped=прерв\w{2,4}|прекратите|остановите|бросьте|отмените
go=ходите|идите|выходите|возвращайтесь|вернитесь
""",
    "sk": r"""
until=do|kým|pokým|až|kým
from=od
beforehand=najprv|najskôr|vopred|predtým|skôr|pred
afterwards=potom|neskôr|následne|dodatočne|až po
first=prv\w{1,5}
last=posledn\w{1,4}
late=\d+ (?:minút|hodín|dní) (?:neskôr|po)
delayed=neskôr|zajtra|(?:budúci|ďalší) (?:deň|týždeň)|o (?:niekoľko|pár|týždeň|mesiac
    |\d+) ?(?:týždňov|týždne|dní|dni|mesiacov)?|inokedy
at meals=(?:počas|pri) (?:jedl\w{1,2}|raňajk\w{1,4})|s jedlom
severe=závažn\w{1,4}|vážn\w{1,4}|ťažk\w{1,4}|nebezpečn\w{1,4}|smrteľn\w{1,4}
    |siln\w{1,4}
mild=miern\w{1,4}|ľahk\w{1,4}|neškodn\w{1,4}|nezávažn\w{1,4}|nepríjemn\w{1,4}
positive=pozitívn\w{1,4}
negative=negatívn\w{1,4}
on back=na (?:chrbte|chrbát|chrbátik\w{0,2})
on front=na (?:bruchu|brušku|brucho|bruško)
full stomach=plný žalúdok|po jedle
healthy=zdrav\w{1,4}
worse=zhorš\w{1,5}
better=zlepš\w{1,5}|lepšie|ustúp\w{1,3}|zmiern\w{1,3}
free=bezplatn\w{1,4}|zadarmo
paid=platen\w{1,4}|spoplatnen\w{1,4}|za (?:poplatok|úplatu)
harmful=škodliv\w{1,4}|škodí|zl\w{1,3}|nezdrav\w{1,4}
complete=všetky informácie|úpln\w{1,4}|kompletn\w{1,4}
stopped=prerušte|prestaňte|ukončite|vysaďte
go=choďte|vráťte sa|ísť
""",
    "sl": r"""
until=do|dokler|preden
from=od
beforehand=najprej|prej|predhodno|vnaprej|pred
afterwards=potem|pozneje|kasneje|nato|naknadno
first=prv\w{1,4}
last=zadnj\w{1,4}
delayed=pozneje|kasneje|jutri|naslednji (?:dan|teden)|čez (?:nekaj|teden|mesec
    |\d+) ?(?:tednov|dni|mesecev)?
at meals=(?:med|ob) (?:obrok\w{0,3}|jedj\w{1,2}|hran\w{1,2}|zajtrk\w{1,2})|s hrano
severe=resn\w{1,4}|hud\w{1,4}|nevarn\w{1,4}|smrtn\w{1,4}
mild=blag\w{1,4}|nenevarn\w{1,4}|neškodljiv\w{1,4}|neprijetn\w{1,4}
positive=pozitiv\w{1,5}
negative=negativ\w{1,5}
on back=na (?:hrbtu|hrbet|hrbtih)
on front=na (?:trebuhu|trebuh|trebušč\w{1,4})
full stomach=poln želodec|po jedi
healthy=zdrav\w{1,4}
worse=poslabš\w{1,5}
better=izboljš\w{1,5}|bolje|omil\w{1,3}
free=brezplač\w{1,5}
paid=plačljiv\w{1,4}|za plačilo
harmful=škodljiv\w{1,4}|škodi|slab\w{1,4}
complete=vse informacije|popoln\w{1,4}
stopped=prekinite|prenehajte
""",
    "sr": r"""
until=до|док|пре|do|dok|pre
from=од|почев|od
beforehand=прво|најпре|претходно|унапред|пре|prvo|najpre|prethodno|pre
afterwards=после|касније|накнадно|затим|потом|накнадно|posle|kasnije|naknadno
first=прв\w{1,4}|prv\w{1,4}
last=последњ\w{1,4}|задњ\w{1,4}|poslednj\w{1,4}
late=\d+ (?:минута|сати|дана) (?:касније|после|након)
delayed=касније|сутра|следећ\w{1,4} (?:дан\w?|недељ\w)|за (?:неколико|пар|недељу|месец
    |\d+) ?(?:недеља|дана|месеци)?|други пут|kasnije|sutra
at meals=(?:током|уз|за време) (?:оброк\w{0,3}|јел\w{1,2}|хран\w{1,2}|доручк\w)
severe=озбиљн\w{1,4}|тешк\w{1,4}|опасн\w{1,4}|смртоносн\w{1,4}|јак\w{1,4}
mild=благ\w{1,4}|лак\w{1,4}|безопасн\w{1,4}|непријатн\w{1,4}|безазлен\w{1,4}
positive=позитив\w{1,5}|pozitiv\w{1,5}
negative=негатив\w{1,5}|negativ\w{1,5}
on back=на леђ\w{1,4}|na leđ\w{1,4}
on front=на (?:стомак\w{0,2}|трбух\w{0,2})|na (?:stomak\w{0,2}|trbuh\w{0,2})
full stomach=пун стомак|после (?:јела|оброка)
healthy=здрав\w{1,4}
worse=погорш\w{1,5}
better=побољш\w{1,5}|боље|ублаж\w{1,4}
free=бесплат\w{1,4}
paid=плаћа\w{0,2}|наплаћује
harmful=штетн\w{1,4}|штети|лош\w{0,4}
complete=све информације|потпун\w{1,4}
stopped=прекините|престаните|обуставите
go=идите|вратите се
""",
    "uk": r"""
until=до|доки|поки|допоки|перш
from=з(?=\s+\d)|від(?=\s+\d)|починаючи|із(?=\s+\d)
beforehand=спочатку|спершу|попередньо|заздалегідь|перш|перед
afterwards=потім|після|пізніше|згодом|опісля
first=перш\w{1,4}
last=останн\w{1,4}
late=\d+ (?:хвилин\w?|годин\w?|дн\w{1,2}) (?:пізніше|після)|запізн\w{2,5}
delayed=пізніше|потім|завтра|наступн\w{1,4} (?:дня|день|тижня|тиждень)|через (?:кілька
    |тиждень|місяць|декілька|\d+) ?(?:тижнів|тижні|днів|дні|місяц\w{0,3})?|іншим разом
    |іншого дня
at meals=під час (?:їжі|їди|сніданку|прийому їжі)|(?:з|із|разом з) їжею
severe=серйозн\w{1,4}|тяжк\w{1,4}|важк\w{1,4}|небезпечн\w{1,4}|смертельн\w{1,4}
    |сильн\w{1,4}
mild=легк\w{1,4}|безпечн\w{1,4}|нешкідлив\w{1,4}|незначн\w{1,4}|неприємн\w{1,4}
    |сонлив\w{2,4}
positive=позитивн\w{1,4}
negative=негативн\w{1,4}
on back=на (?:спин\w{1,2}|спинк\w{1,2})
on front=на (?:живіт|животі|животик\w?)
full stomach=повний шлунок|після їжі
healthy=здоров\w{1,4}
worse=погірш\w{1,5}|гірше
better=поліпш\w{1,5}|покращ\w{1,5}|краще|полегш\w{1,4}
free=безкоштовн\w{1,4}|безплатн\w{1,4}
paid=платн\w{1,4}
harmful=шкідлив\w{1,4}|шкодить|поган\w{1,4}
complete=вс[юіея] (?:\w{1,15} )?інформаці\w{1,2}|повн\w{1,4}|вичерпн\w{1,4}
stopped=перерв\w{2,4}|припиніть|зупиніть|киньте
go=ходіть|йдіть|виходьте|повертайтеся
""",
}
