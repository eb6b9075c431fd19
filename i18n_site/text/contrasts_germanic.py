"""The part of ``contrast_tables`` for English and of the Germanic languages."""

WORDS = {
    "en": r"""
until=until|till|up to (?:week|day|month|the age)
from=from|since|starting|beginning|as of|after
beforehand=first(?=[.,;:!]|$)|beforehand|(?:first|before) (?:talk|speak|ask|check
    |tell)
afterwards=after\w{0,5}|then|later|once|next|when
first=first|1st
last=last(?! (?:more|longer|less|for|up|at|about|until|several|a|\d))|latest|final
    |previous
late=late|later|after|past|delay\w{0,3}
delayed=later|delay\w{0,3}|(?:in|after|within|for) (?:a|an|one|two|some|several|few
    |\d+)(?: few)? (?:minute|hour|day|week|month|year|while
    |moment)s?|next \w{1,8}|tomorrow|another (?:day|time)
now=(?<!from )now|right now|as soon as|immediately|at once|right away|straight ?away
    |urgently|promptly|without delay
off meals=(?:before|after) (?:\w{1,8} )?(?:food|meals?|eating|you eat|breakfast|lunch
    |dinner)
at meals=(?:with|during|at)(?: or \w{1,8})? (?:\w{1,8} )?(?:food|meals?|eating
    |mealtimes|breakfast|lunch|dinner)|while (?:you )?eat\w{0,3}
severe=serious\w{0,2}|severe\w{0,2}|dangerous\w{0,2}|fatal\w{0,2}|deadly
    |life-threatening|critical\w{0,2}
mild=mild\w{0,2}|harmless|slight\w{0,2}|minor|not (?:serious|severe|dangerous)|light
    |uncomfortable|drows\w{1,5}|sleep\w{1,3}
positive=positive
negative=negative
on back=on (?:\w{1,6} )?backs?
on front=on (?:\w{1,6} )?(?:stomach|tummy|front|belly)|face down|prone
empty stomach=(?:on )?an empty stomach|fasting
full stomach=full stomach|after (?:an? |the |your )?(?:food|meals?|eating)
    |with (?:food|meals?)
affected=affected|infected|sore|injured|swollen|painful
healthy=healthy|unaffected|well|good|uninjured
worse=wors\w{1,4}|deteriorat\w{1,4}
better=better|improv\w{1,5}|ease\w?|recover\w{0,3}
free=free(?: of charge)?|at no cost|no charge
paid=paid|pay|pays|(?<!free of )(?<!no )charges?|charged|(?<!no )costs?|fees?
good for=good for|healthy for|beneficial|benefits?|safe
harmful=harm\w{0,4}|bad|damag\w{1,4}|dangerous|hurts?|risk\w{0,2}|unhealthy|unsafe
general=general information|general guidance|general advice
complete=all|complete|full|every\w{0,5}|entire
finish=(?:finish|complete) (?:the|your|all|a)
stopped=stop\w{0,4}|interrupt\w{0,3}|discontinu\w{1,4}|end\w{0,3}|not
carry on=(?:continue|keep on|carry on) \w{2,20}ing
stay off=(?:stay|keep) (?:off|away from|out of)|stay (?:at )?home
go=go|return\w{0,3}|come|back
early=early|earlier|in advance|beforehand
""",
    "de": r"""
until=bis|solange|bevor|ehe
from=ab(?= (?:der |dem )?\d)|seit|von .{1,20} an
beforehand=zuerst|vorher|erst|zunächst|zuvor|vorab|davor|vor
afterwards=danach|nachher|anschließend|hinterher|später|im nachhinein|nachträglich
first=erste[nmrs]?
last=letzte[nmrs]?
late=\d+ (?:minuten|stunden|tage) (?:später|danach|nach|zu spät)
delayed=später|(?:am )?nächste[nrms]? (?:tag|woche|monat)|in (?:einer|einem|einigen
    |ein paar|\d+) (?:wochen?|tagen?|monat\w{0,3})|ein(?:en)? ander(?:es|en) (?:mal
    |tag)
at meals=während (?:der|des) (?:mahlzeit\w{0,2}|essens|frühstücks)|zu den mahlzeiten
    |zum essen|(?:mit|bei) (?:den|der) mahlzeit\w{0,2}|beim essen|zum frühstück
severe=schwer\w{0,8}|ernst\w{0,5}|gefährlich\w{0,2}|lebensgefährlich\w{0,2}
    |tödlich\w{0,2}|bedrohlich\w{0,2}|schlimm\w{0,2}|stark\w{0,2}
mild=leicht\w{0,2}|harmlos\w{0,2}|mild\w{0,2}|gering\w{0,5}|unbedenklich\w{0,2}
    |unangenehm\w{0,2}|müdigkeit
positive=positiv\w{0,2}
negative=negativ\w{0,2}
on back=(?:auf|in) (?:den|dem|die) rücken\w{0,4}
on front=(?:auf|in) (?:den|dem|die) bauch\w{0,4}
full stomach=volle[nm] magen|nach dem essen
healthy=gesunde?[nmrs]?|nicht betroffene[nmrs]?
worse=verschlechter\w{1,3}|verschlimmer\w{1,3}|schlimmer|schlechter
better=(?:ver)?besser\w{0,3}|nachlass\w{0,3}|gelinder\w
free=kostenlos\w{0,2}|kostenfrei\w{0,2}|gratis|gebührenfrei\w{0,2}
    |unentgeltlich\w{0,2}
paid=kostenpflichtig\w{0,2}|gebührenpflichtig\w{0,2}|bezahlt\w{0,2}
harmful=schlecht\w{0,2}|schädlich\w{0,2}|schadet|schaden|ungesund\w{0,2}
complete=alle informationen|vollständig\w{0,2}|umfassend\w{0,2}
stopped=brechen sie(?: [\w-]{1,20}){0,5} ab|setzen sie(?: [\w-]{1,20}){0,5} ab
    |unterbrechen|beenden sie|stillen sie(?: [\w-]{1,20}){0,4} ab|hören sie
go=gehen sie(?: \w{1,10})? (?:zur|zum|in|wieder|an)
""",
    "nl": r"""
until=tot\w{0,3}|voordat|voor|zolang
from=vanaf|sinds
beforehand=eerst|vooraf|van tevoren|voordat|vantevoren|voor
afterwards=achteraf|daarna|later|nadien|naderhand|vervolgens|erna
first=eerste
last=laatste
late=\d+ (?:minuten|uur|dagen) (?:later|na|te laat|daarna)
delayed=later|morgen|volgende (?:dag|week|maand)|over (?:een|enkele|een paar
    |\d+) (?:weken|week|dagen|maand\w{0,2})|een andere (?:keer|dag)
at meals=(?:tijdens|bij|onder) (?:de |het )?(?:maaltijd\w{0,2}|eten|ontbijt)
    |met (?:voedsel|eten)
severe=ernstige?|ernstiger|zware?|gevaarlijke?|dodelijke?|hevige?
mild=lichte?|milde?|onschuldige?|ongevaarlijke?|geringe?|vervelende?
positive=positieve?
negative=negatieve?
on back=op (?:de|zijn|haar|hun|uw) rug
on front=op (?:de|zijn|haar|hun|uw) buik
full stomach=volle maag|na (?:het|de) (?:eten|maaltijd)
healthy=gezonde?|niet-aangedane|goede
worse=verslechter\w{0,4}|erger\w{0,2}|verergeren?
better=verbeter\w{0,4}|beter|afnemen
free=gratis|kosteloos|kosteloze|vrij
paid=betaalde?|niet gratis|betalen
harmful=slechte?|schadelijke?|ongezonde?|nadelige?
complete=alle informatie|volledige?
stopped=stop|staak|breek|onderbreek
go=ga (?:weer )?(?:naar|aan)
""",
    "sv": r"""
until=(?:fram )?till?s?|innan|så länge
from=från|sedan
beforehand=först|i förväg|innan|före
afterwards=efteråt|sedan|senare|därefter|i efterhand
first=första
last=sista|senaste
late=\d+ (?:minuter|timmar|dagar) (?:senare|efter|för sent|sent)
delayed=senare|i ?morgon|nästa (?:dag|vecka)|om (?:en|några|ett par|\d+) (?:veckor
    |vecka|dagar|dag|månad\w{0,2})|en annan (?:dag|gång)
at meals=(?:under|till|vid|i samband med) (?:måltid\w{0,4}|mat\w{0,2}|frukost\w{0,2})
severe=allvarlig\w{0,2}|svåra?t?|farlig\w{0,2}|dödlig\w{0,2}|kraftig\w{0,2}
mild=lindrig\w{0,2}|milda?t?|lätta?|ofarlig\w{0,2}|harmlösa?t?|obehaglig\w{0,2}
positive=positivt?a?
negative=negativt?a?
on back=på rygg\w{0,2}
on front=på mage\w{0,2}
full stomach=full mage|efter maten
healthy=friska?t?|opåverkade?
worse=försämra\w{0,2}|värre|förvärra\w{0,2}|sämre
better=förbättra\w{0,2}|bättre
free=gratis|kostnadsfria?t?|avgiftsfria?t?
paid=avgiftsbelag\w{0,3}|kostar|betal\w{1,5}
harmful=dåligt?a?|skadligt?a?|farligt?a?
complete=all information|fullständig\w{0,2}
stopped=avbryt|sluta
go=gå till|gå tillbaka
""",
    "da": r"""
until=indtil|til|før
from=fra|siden
beforehand=først|forinden|på forhånd|inden|før
afterwards=bagefter|efterfølgende|derefter|senere|efter
first=første
last=sidste|seneste
late=\d+ (?:minutter|timer|dage) (?:senere|efter|for sent)
delayed=senere|i morgen|næste (?:dag|uge)|om (?:en|et par|nogle|\d+) (?:uger?|dage?
    |måned\w{0,2})|en anden (?:dag|gang)
at meals=(?:under|til|ved) (?:måltid\w{0,4}|mad\w{0,2}|morgenmad\w{0,2})
    |mens du spiser
severe=alvorlig\w{0,2}|svære?|farlig\w{0,2}|dødelig\w{0,2}|kraftig\w{0,2}
mild=milde?|lette?|ufarlig\w{0,2}|harmløse?|ubehagelig\w{0,2}
positive=positivt?e?
negative=negativt?e?
on back=på ryggen
on front=på maven
full stomach=fuld mave|efter (?:maden|måltid\w{0,3})
healthy=raske?|sunde?
worse=værre|forværre\w{0,2}|dårligere
better=bedre|forbedre\w{0,2}|bedring
free=gratis
paid=betalt?|koster|betaling
harmful=dårligt?e?|skadeligt?e?|usundt?e?
complete=alle oplysninger|fuldstændig\w{0,2}
stopped=afbryd|stop
go=gå (?:på|i|til)|tag (?:på|i)
""",
    "nb": r"""
until=(?:fram |inn)?til|før
from=fra|siden
beforehand=først|på forhånd|før
afterwards=etterpå|etterfølgende|deretter|senere|i etterkant
first=første
last=siste
late=\d+ (?:minutter|timer|dager) (?:senere|etter|for sent)
delayed=senere|i morgen|neste (?:dag|uke)|om (?:en|et par|noen|\d+) (?:uker?|dager?
    |måned\w{0,2})|en annen (?:dag|gang)
at meals=(?:under|til|ved) (?:måltid\w{0,4}|mat\w{0,2}|frokost\w{0,2})|mens du spiser
severe=alvorlig\w{0,2}|farlig\w{0,2}|dødelig\w{0,2}|kraftige?
mild=milde?|lette?|ufarlig\w{0,2}|harmløse?|ubehagelig\w{0,2}
positive=positivt?e?
negative=negativt?e?
on back=på ryggen
on front=på magen
full stomach=full mage|etter maten
healthy=friske?
worse=verre|forverre\w{0,2}|dårligere
better=bedre|forbedre\w{0,2}|bedring
free=gratis
paid=betalt?|koster
harmful=dårlige?|skadelige?|usunt
complete=all informasjon|fullstendig\w{0,2}
stopped=avbryt|stopp|slutt
go=gå (?:på|i|til|tilbake)
""",
}
