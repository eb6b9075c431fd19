"""Phrases of German: see the package for what they mean."""

PHRASES = r"""
[always]
always=immer(?! (?:noch|mehr|wieder|wenn))|stets
never=nie|niemals|keinesfalls|auf keinen fall
later=später|am nächsten tag|(?<!am )(?<!jeden )(?<!guten )morgen|nächste woche

[antonym]
even if=auch wenn|selbst wenn|obwohl|auch dann
unless=außer,? (?:wenn|bei)|es sei denn|nur,? wenn|nur dann
rare=selten\w{0,2}
common=häufige?\w{0,2}
often=oft|häufig|regelmäßig
seldom=selten
open=geöffnet|offen
closed=geschlossen|zu(?= ?(?:[.,;!)]|$))
cool=kühlschrank\w{0,2}|gekühlt
freezer=gefrierschrank\w{0,2}|gefrierfach\w{0,2}|tiefkühl\w{3,10}
small=kleine|geringe
large=große

[aside]
except=anderes als|anderen als|außer|ausgenommen|mit ausnahme|ausnahme\w{0,2}
    |abgesehen von|es sei denn|nur im
instead=statt|anstatt|anstelle|an stelle|lieber|und nicht
doubt=nicht sicher|unsicher|im zweifel\w{0,8}|zweifel\w{0,2}
until=solange(?: [\w-]{1,20}){0,5} (?:nicht|kein\w{0,2})|bevor|ehe

[by then]
by then=vor ablauf

[comparison]
less=höchstens|weniger als|unter(?=\s+\d)|bis zu|kleiner als|nicht mehr als|maximal
    |jünger als|oder weniger|nicht länger als|nicht über|maximal\w{1,2}
    |(?<=tages)höchst\w{2,8}|höchst(?:dosis|menge)|maximum|\w{0,20}höchst(?:dosis|menge
    |dauer)|kürzer als|niedriger als|oder (?:niedriger|jünger|weniger|kürzer)
    |nicht (?:älter|höher|größer) als|allerhöchstens|und (?:jünger|darunter|weniger)
more=mindestens|mehr als|über(?=\s+\d)|größer als|nicht weniger als|minimal|älter als
    |oder mehr|länger als|wenigstens|ab(?=\s+\d)|minimal\w{1,2}|mindest\w{3,20}|minimum
    |höher als|oder (?:höher|älter|länger)|und (?:älter|darüber|mehr)|(?:öfter
    |häufiger) als

[deadline]
within=innerhalb(?: von)?|binnen|spätestens|im laufe|in den ersten
after=(?:nach)(?: (?:las?|los|les|le|gli|as|os|dem|den|de|ένα|τις|από))?(?=\s+\d)

[earliest]
earliest=frühestens|nicht vor(?=\s+\d)|erst nach(?=\s+\d)|nicht früher als

[if-not]
no=(?:wenn|falls)(?: [^\s,.;:]{1,25}){0,8} (?:nicht|kein\w{0,2}|niemals)

[if]
if=wenn|falls|sofern

[unless]
unless=nur|ohne|außer|sofern(?: \w{1,20}){0,6} nicht

[and]
and=und|aber

[negated-avoid]
no=(?:ver)?meiden sie (?:[\w-]{1,20} ){0,3}nicht|nicht (?:zu )?(?:ver)?meiden

[not-only]
no=nicht (?:nur|allein|ausschließlich|lediglich)

[plain-limit]
less=weniger als
more=(?:mehr|länger) als|über|(?:öfter|häufiger) als

[half-day]
am=morgens|vormittags|früh|am morgen|beim aufstehen|nach dem aufwachen
pm=nachmittags|abends|nachts|mittags|am abend|zur nacht|vor dem (?:schlafengehen
    |zubettgehen|schlafen)

[negation]
lacking=fehl(?:t|en|te|ten|end|ende)
even=nicht einmal|selbst nicht
before=bevor|ehe
yes=unse?r\w{0,3}|unter(?!sagt)\w{0,30}|unten|und|ungef\w{2,5}|untersuch\w{0,6}|uns
    |universi\w{2,5}|union\w{0,3}|unfall\w{0,4}|unverzüglich\w{0,2}|unmittelbar\w{0,2}
    |unbedingt\w{0,2}|unze|unzen
no=es sei denn|abgeraten|abzuraten|davor (?:\w{1,20} )?(?:ab|gewarnt)|nicht|nichts|nie
    |niemals|kein\w{0,5}|keiner\w?|ohne|weder|ausgeschlossen|vermeiden|vermeide|meiden
    |niemand|verboten|nirgends|kontraindiziert|un\w{3,}|verzicht\w{1,3}|enthalt\w{1,3}
    |absehen|unterlass\w{1,3}|nein|keinesfalls|\w{0,30}los(?:e[mnrs]?)?|kaum|statt
    |anstatt|außer|nicht\w{2,}|untersagt\w{0,2}|fehlgeschl\w+|fehlschl\w+|fehlend\w{0,2}
    |fehlt?
wrong=falsch\w{0,2}|identisch\w{0,2}|fehler\w{0,3}
only=nur|ausschließlich|lediglich

[opposite]
raise=erhöhen|erhöht|steigern|verdoppeln|vergrößern
lower=reduzieren|verringern|senken|vermindern|herabsetzen|halbieren
stop=(?:beenden|unterbrechen|stoppen) sie|(?:brechen|setzen) sie(?: [\w-]{1,30}){1,5} ab
    |hören sie|nicht mehr|abbrechen|absetzen
go on=setzen sie(?: [\w-]{1,30}){1,5} fort|(?:machen|fahren
    |nehmen) sie(?: [\w-]{1,30}){0,5} (?:weiter|fort)|fortsetzen|fortfahren|weiternehmen
out of reach=außer(?:halb der)? (?:reich|sicht|griff)\w{0,9}-?|unzugänglich|fernhalten
    |fern(?=\s+von)
in reach=in (?:der )?(?:reich|sicht|griff)\w{0,9}-?|zugänglich
with food=mit (?:dem )?essen|mit (?:einer )?mahlzeit|zu den mahlzeiten|zum essen
    |mit nahrung
fasting=ohne (?:essen|nahrung|mahlzeit)|nüchtern\w{0,2}|auf (?:leeren|nüchternen) magen

[order]
before=vor|bevor|vorher|davor|ehe
after=nach|nachdem|danach|nachher

[prohibition]
yes=(?:zögern|warten|vergessen|scheuen|fürchten|verlieren|machen) sie(?: sich)? (?:nicht
    |kein\w{0,2})|nicht (?:nur|mehr als|länger als|später als)|(?:wenn|falls|sobald
    |bevor|obwohl|dass)(?: [\w-]{1,20}){0,9} (?:nicht|kein\w{0,2}|nie)
no=\w{2,20}n sie(?: [^\s.,;:!?]{1,30}){0,9} (?:nicht|nie|niemals|kein\w{0,2})(?! (?:nur
    |mehr|länger|später|weniger)(?!\w))|(?:nicht|niemals
    |nie) (?:zu )?\w{2,25}n(?=[.,;!?]|$)|(?:soll\w{0,4}|d[aü]rf\w{0,3}
    |müssen) (?:sie )?(?:[^\s.,;:!?]{1,30} ){0,6}(?:nicht|nie|niemals|kein\w{0,2})

[period]
other week=alle (?:zwei|2) wochen|jede zweite woche|vierzehntägig|14-tägig
third day=alle (?:drei|3) tage|jeden dritten tag
other day=jeden zweiten tag|alle zwei tage|alle 2 tage
day=täglich\w{0,2}|am tag|pro tag|jeden tag|tages\w{2,}|jeden (?:morgen|abend)
    |jede nacht
week=wöchentlich\w{0,2}|in der woche|pro woche|jede woche|die woche
month=monatlich\w{0,2}|im monat|pro monat|jeden monat
year=jährlich\w{0,2}|im jahr|pro jahr|jedes jahr
hour=stündlich\w{0,2}|pro stunde|jede stunde
minute=pro minute|in der minute|je minute
second=pro sekunde|in der sekunde|je sekunde

[site]
muscle=\w*muskel\w*
skin=haut|subkut\w+
vein=vene\w?
eye=augen?
mouth=mund|schluck\w+

[strong-negation]
no=nicht|nie|niemals|kein\w{0,2}

[only after]
only after=erst|warten

[waited]
waited=danach|nach einer wartezeit

[times]
1=einmal
2=zweimal
3=dreimal
4=viermal
?=\d+ ?mal

[while-not]
no=solange(?: [^\s,.;:]{1,25}){0,6} (?:nicht|kein\w{0,2})

[only]
only=nur|ausschließlich|lediglich|allein\w{0,2}

[contrasts]
adults=erwachsene\w?
after treatment=nach (?:de[rm] |ende der |abschluss der |ihrer )?(?:behandlung|therapie
    |einnahme)|nachdem sie(?: [\w-]{1,30}){1,5} (?:einnehmen|eingenommen|verwend\w+
    |anwend\w+|behandelt)\w*
afterwards=danach|nachher|anschließend|hinterher|später|im nachhinein|nachträglich
another=ander\w+|unterschiedl\w+|verschieden\w+|neue?n?|wechsel\w+
at all times=immer|stets|jedes mal|jederzeit|ständig|durchgehend|dauernd
at last=zuletzt|zum schluss|als letztes|schließlich|am ende|abschließend
at meals=während (?:der|des) (?:mahlzeit\w{0,2}|essens|frühstücks)|zu den mahlzeiten
    |zum essen|(?:mit|bei) (?:den|der) mahlzeit\w{0,2}|beim essen|zum frühstück
beforehand=zuerst|vorher|erst|zunächst|zuvor|vorab|davor|vor
better=(?:ver)?besser\w{0,3}|nachlass\w{0,3}|gelinder\w|nachlassen|nachlässt|abklingen
    |abnehmen|zurückgehen|gelindert|lindern
both halves=(?:beide|zwei) hälften|beide|die ganze
both sides=beide\w*|jede\w* (?:auge|ohr|seite|hand|bein|arm)\w*
broken=beschädig\w*|gebroch\w+|zerbroch\w*|verletzt\w*|offen\w*|kaputt\w*|aufgebrochen
    |defekt\w*
by a doctor=\w*arzt\w*|\w*ärzt\w*|fach(?:leute|kräfte|übersetzer|person)\w*|mensch\w*
    |\w*übersetzer\w*|expert\w*
by day=(?:nur )?tagsüber|nur am tag\w?|bei tag
by machine=\w*comput\w*|\w*maschin\w*|\w*automat\w*|ki(?:-\w+)?|künstlich\w*|software
centimetres=zentimeter\w{0,2}|cm|millimeter\w{0,2}|mm
chew=\w*kau\w+|zerkau\w+|zerdrück\w+
children=kind\w{0,4}
cold=(?:ab|ge)kühlt?\w*|\w*kalt\w*|\w*kühl\w*|kält\w*|lauwarm\w*
complete=alle informationen|vollständig\w{0,2}|umfassend\w{0,2}
cool down=kühl\w*|abkühl\w*|abzukühlen
day and night=nacht|nachts|uhr|24|jederzeit|vierundzwanzig
delayed=später|(?:am )?nächste[nrms]? (?:tag|woche|monat)|in (?:einer|einem|einigen
    |ein paar|\d+) (?:wochen?|tagen?|monat\w{0,3})|ein(?:en)? ander(?:es|en) (?:mal|tag)
deleted=(?:ge)?lösch\w*|entfern\w+
discard=\w*w[eio]rf\w*|entsorg\w+|wegwerf\w+|wegschütt\w+|verw[eo]rf\w+
dry=trock\w+|abtrock\w+|getrock\w+
elsewhere=ander\w+|unterschiedl\w+|verschieden\w+|neue?n?|wechsel\w+
every evening=jeden abend|abends|am abend|jede nacht|nachts
every morning=jeden morgen|morgens|am morgen
final=endgültig\w*|definitiv\w*|eindeutig\w*|sicher\w*|verbindlich\w*
first=erste[nmrs]?
free=(?<!nicht )(?:kostenlos\w{0,2}|kostenfrei\w{0,2}|gratis|gebührenfrei\w{0,2}
    |unentgeltlich\w{0,2})
from=ab(?= (?:der |dem )?\d)|seit|von .{1,20} an
full stomach=volle[nm] magen|nach dem essen
full up=(?:ganz|völlig|vollständig|komplett|randvoll)(?: \w+)?|voll
gained=zunehm\w*|zugenommen|zunimmt|zunahm\w*
go=gehen sie(?: \w{1,10})? (?:zur|zum|in|wieder|an)
go on=weiter(?:hin)?|weiterverwend\w+|weiterbenutz\w+|weiternehm\w+|fortsetz\w+
gradually=schrittweise|allmählich|langsam|nach und nach|stufenweise
half full=halb\w*|hälfte
harmful=schlecht\w{0,2}|schädlich\w{0,2}|schadet|schaden|ungesund\w{0,2}
healthy=gesunde?[nmrs]?|nicht betroffene[nmrs]?
higher dose=(?:höher|größer|stärker)\w{0,2} (?:\w+)?dos\w+
hold on to=aufbewahr\w+|bewahren|behalten|aufheben|heben sie|lager\w+
hot=erwärm\w*|wärm\w*|erhitz\w*|\w*heiß\w*|warme[mnrs]?|kochende\w
if you like=wenn (?:sie|du) (?:möchten|wollen|mögen|willst|möchtest)|bei bedarf
    |nach belieben
indoors=drinnen|hinein|innen\w*|hause|haus|gebäude|in innenräumen|rein
inner=innen\w*|inner(?:e|en|er|es)|oberschenkelinnen\w*
internal use=inner(?:en|lich\w*)
last=letzte[nmrs]?
late=\d+ (?:minuten|stunden|tage) (?:später|danach|nach|zu spät)
later=je später|je länger
left side=\w*links\w*|linke\w?
less of it=weniger|wenig|geringer\w*
less than usual=weniger(?: \w+)? als (?:sonst|gewöhnlich|üblich|normal\w*)
lost weight=abnehm\w*|abgenommen|abnimmt|verlier\w*|verloren
lower dose=(?:niedriger|geringer|kleiner|reduziert|schwächer
    |verringert)\w{0,2} (?:\w+)?dos\w+
lowered=reduzier\w*|verringer\w*|senk\w*|gesenkt|vermind\w*|herabgesetzt|halbier\w*
    |gesunken|niedrig\w*|abnehm\w*
lying=\w*lieg\w*|\w*legen|\w*legt|hinleg\w*|flach
many times=mehrmals|mehrfach\w*|mehrere male|viele male|wiederholt|beliebig oft
metres=meter\w{0,2}|m
mild=leicht\w{0,2}|harmlos\w{0,2}|mild\w{0,2}|gering\w{0,5}|unbedenklich\w{0,2}
    |unangenehm\w{0,2}|müdigkeit
more of it=mehr
negative=negativ\w{0,2}
not allergic=(?:nicht|keine?|ohne) (?:\w+ ){0,4}\w*allerg\w+
not binding=(?:nicht (?:\w+ )?(?:verbindlich|bindend)\w*|unverbindlich\w*)
not carry on=(?:nicht|keinesfalls) (?:weiter|fort)\w*
not protect=nicht (?:\w+ ){0,3}schützen|schützen sie(?: [\w-]{1,20}){1,5} nicht
not stop=(?:beenden|unterbrechen|stoppen) sie(?: [\w-]{1,40}){1,5} nicht|(?:brechen
    |setzen) sie(?: [\w-]{1,40}){1,5} nicht ab|hören sie(?: [\w-]{1,40}){0,4} nicht auf
not wait=warten sie (?:\w+ )?nicht|nicht (?:ab)?warten
official=(?<!nicht )(?:offiziell\w*|amtlich\w*)
on back=(?:auf|in) (?:den|dem|die) rücken\w{0,4}
on front=(?:auf|in) (?:den|dem|die) bauch\w{0,4}
on rising=aufstehen|aufwachen|morgens|am morgen|jeden morgen
one half=(?:eine|nur die|die eine) hälfte|eine der (?:beiden )?hälften
one side=eine?[mnrs]? (?:auge|ohr|seite|hand|bein|arm)|(?:linke|rechte)\w* (?:auge|ohr
    |seite|hand|bein|arm)|einseitig
only once=einmal|ein mal|einmalig
opened=geöffnet\w*|angebrochen\w*|öffn\w+|anbruch
outdoors=draußen|freie\w*|hinaus\w*|nach draußen|raus|frische luft|im freien|außerhalb
outer=äußer\w+|außen\w*|Außen\w*|äusser\w+
paid=kostenpflichtig\w{0,2}|gebührenpflichtig\w{0,2}|bezahlt\w{0,2}|nicht (?:kostenlos
    |kostenfrei|gratis|umsonst|gebührenfrei)
positive=positiv\w{0,2}
raised=erhöh\w*|steiger\w*|verdoppel\w*|aufgestockt|angehoben|heraufgesetzt
right side=\w*rechts\w*|rechten? (?:arm|bein|seite|ohr|auge|hand|fuß|brust|lunge|niere
    |hüfte|knie|schulter)\w*
saved=(?:ge)?speicher\w*|aufbewahr\w*|behalt\w*|sicher\w+|bleiben
severe=schwer\w{0,8}|ernst\w{0,5}|gefährlich\w{0,2}|lebensgefährlich\w{0,2}
    |tödlich\w{0,2}|bedrohlich\w{0,2}|schlimm\w{0,2}|stark\w{0,2}
sitting=\w*sitz\w*|\w*setz\w*|aufrecht\w*|hinsetz\w*|aufgerichtet
someone else=freund\w*|nachbar\w*|bekannten
sometimes=manchmal|gelegentlich|ab und zu|hin und wieder|bisweilen
spit=\w*spuck\w*
stopped=brechen sie(?: [\w-]{1,20}){0,5} ab|setzen sie(?: [\w-]{1,20}){0,5} ab
    |unterbrechen|beenden sie|stillen sie(?: [\w-]{1,20}){0,4} ab|hören sie
    |brechen sie(?: [\w-]{1,40}){1,6} ab|setzen sie(?: [\w-]{1,40}){1,6} ab
suddenly=plötzlich|abrupt|auf einmal|schlagartig|sofort
sure=(?:wenn|falls) sie (?:sich )?sicher sind
swallow=\w*schluck\w*
switch off=\w*ausschalt\w*|\w*abschalt\w*|schalten .{1,60} (?:aus|ab)
    |stell\w+ .{1,60} (?:aus|ab)|drehen .{1,60} (?:ab|zu)|machen .{1,60} aus
    |deaktivier\w+|stopp\w+|beend\w+|ausgeschaltet|abgeschaltet
switch on=start\w*|\w*einschalt\w*|\w*anschalt\w*|schalten .{1,60} (?:ein|an)
    |machen .{1,60} an|drehen .{1,60} auf|aktivier\w+
the same=d(?:ie|er|em|en|as)selb\w*|gleiche\w?
thick=dick\w{0,2}
to begin with=zuerst|zunächst|erst|als erstes|vorher|anfangs
too high=zu (?:hoch|hohe\w?)
too low=zu (?:niedrig|tief|gering|niedrige\w?)
unofficial=inoffiziell\w*|nicht (?:offiziell|amtlich)\w*|nichtamtlich\w*
unopened=un(?:an|ge)\w*br\w+|ungeöffnet\w*|verschlossen\w*|vor (?:dem )?\w*(?:öffnen
    |anbruch)
until=bis|solange|bevor|ehe
warm up=wärm\w*|warm|erwärm\w*|aufwärm\w*|zudecken
wet=feucht\w*|nass\w*|naß
whole=unbeschädigt\w*|unverletzt\w*|intakt\w*|unversehrt\w*|heil
with=mit|bei|beim|samt
without=ohne(?! weiteres| zweifel| dass)
worse=verschlechter\w{1,3}|verschlimmer\w{1,3}|schlimmer|schlechter|stärker|verstärk\w+
    |zunehmen|zunimmt
"""
