"""What English says of two contraries: see ``phrasebook`` and ``contraries``."""

CONTRASTS = r"""[contrasts]
a guide=(?:only|just|merely) (?:an? )?(?:rough |general )?(?:guide|estimate
    |indication)|for guidance only|as a guide
a professional=doctors?|gps?|nurses?|midwi\w+|pharmacists?|professionals?|physicians?
    |specialists?
accurate=accura\w*|correct\w*|exact\w*|reliab\w*|right|error-free|precise\w*|english
    |sure
adults=adults?|grown-?ups?
affected=affected|infected|sore|injured|swollen|painful
after treatment=after\w*|follow\w+|finish\w*|end\w*|before|until
afterwards=after\w{0,5}|then|later|once|next|when
allergic=allerg\w+ to|\w+ allergy
always=always|make sure|be sure
another=different|another|other|new (?:place|site|spot)|alternat\w+|chang\w+
arm=arms?|hands?|shoulders?|wrists?|elbows?|limbs?
as little=as (?:little|few|seldom|short|small)(?: \w+)? as (?:possible|you can|needed
    |necessary)|(?:least|fewest|smallest|lowest|shortest)(?: \w+){1,3} possible
as much=as (?:much|many|often|long|soon)(?: \w+)? as|most|highest
at all times=always|at all times|(?:every|each) time
at bedtime=(?:at|before) (?:bedtime|bed)|before (?:going to (?:bed|sleep)|sleep\w*)
    |at night|in the evening|every (?:night|evening)
at last=last|finally|lastly|eventually|(?:in|at) the end|until
at least once=at least (?:once|twice)
at most once=at most|(?:no|not|never) more|maximum|up to|limit\w*
at meals=(?:with|during|at)(?: or \w{1,8})? (?:\w{1,8} )?(?:food|meals?|eating
    |mealtimes|breakfast|lunch|dinner)|while (?:you )?eat\w{0,3}
beforehand=first(?=[.,;:!]|$| (?:if|when|before)\b)|beforehand
    |(?:first|before) (?:talk|speak|ask|check|tell)
better=better|improv\w{1,5}|ease\w?|recover\w{0,3}
both halves=both|two|whole
both sides=both (?:the |your )?(?:eyes|ears|sides|hands|arms|legs|nostrils|feet|lungs)
broken=broken|damag\w+|torn|cracked|open (?:wounds?|skin|sores?|cuts?)
by a doctor=doctors?|gps?|physicians?|professionals?|experts?|nurses?|specialists?
    |clinicians?|humans?|translators?|people|persons?
by day=(?:only )?(?:by|during the) day(?:time)?(?: only)?|in the daytime|daytime only
binding=(?:legally )?binding
by machine=(?:by )?(?:a )?computers?|
    (?<!operate )(?<!operating )(?<!use )(?<!using )machine(?!ry)(?:[- ]?\w+)?
    |automatic\w*|automated
    |artificial intelligence|ai|software
carry on=(?:continue|keep(?: on)?|carry on) \w{2,20}ing
centimetres=(?:centi|milli)met(?:re|er)s?|cm|mm
chew=chew\w*|crush\w*
children=child\w*|kids?|infants?|bab(?:y|ies)|teenagers?|young\w*|minors?|toddlers?
    |girls?|boys?
close it=clos\w+|shut\w*
cold=cold\w*|cool\w*|chill\w*|frozen|freez\w*|fridge\w*|refrigerat\w*|running water
complete=all|complete|full|every\w{0,5}|entire
confidential=confidential\w*|kept private
cool down=cool (?:the|them|him|her|your|down|it)|cool \w+ down|keep (?:\w+ ){1,3}cool
day and night=day (?:and|or) night|24 hours a day|24 hours,? (?:7|seven) days|24/7
    |(?:a|all )?round the clock|at (?:any|all) (?:hours?|times?)(?: of (?:the )?day)?
delayed=later|delay\w{0,3}|(?:in|after|within|for) (?:a|an|one|two|some|several|few
    |\d+)(?: few)? (?:minute|hour|day|week|month|year|while|moment)s?|next \w{1,8}
    |tomorrow|another (?:day|time)
deleted=delet\w+|remov\w+|eras\w+|clear\w*|discard\w*|wip\w+|throw\w*
diagnosis=diagnos\w*|treat\w*|advice
discard=throw (?:it |them |the \w+ )?away|throw (?:it |them )?out|discard\w*|dispos\w+
    |get rid of
dry=dry|dries|dried|drying
early=early|earlier|in advance|beforehand
ears=ears?|earache|earwax|earplugs?
elsewhere=(?:different|another|other) (?:place|site|spot|area|arm|leg|day|time|brand
    |side|eye|ear|person|needle|syringe|room|doctor|pharmacy)|somewhere else
    |new (?:place|site|spot|one|needle|syringe|filter|mask)
empty stomach=(?:on )?an empty stomach|fasting
even if=even (?:if|when|though|after)
every evening=(?:each|every) (?:evening|night)|in the evenings?|evenings?|nights?
    |bedtime|nightly|dinner
every morning=(?:each|every) morning|in the mornings?|mornings
except when=except|unless|only (?:if|when)|other than|apart from|without|until
external use=external use|external(?:ly)?(?= only)|on the skin only|topical use
eyes=eyes?|eyelids?|eyelash\w*|ocular|eyesight
final=final\w*|definit\w+|certain\w*|conclusiv\w*|binding|reliable|exact\w*|last\w*|sure
finish=(?:finish|complete) (?:the|your|all|a)
first=first|1st
for information=for (?:general |your )?information(?:al)?(?: purposes| use)? only
    |only for (?:general )?information|for (?:educational|informational) (?:purposes
    |use)
free=free(?: of charge)?|at no cost|no charge
from=from|since|starting|beginning|as of|after
from week=from (?:week|day|month|age|the age of) \d+(?! ?(?:to|until|till|and|–|-))
full stomach=full stomach|after (?:an? |the |your )?(?:food|meals?|eating)
    |with (?:food|meals?)
full up=(?<!half )(?<!half-)full\w*|completely
gained=gain(?:s|ed|ing)?(?= (?:more|weight|\d|over|at least))|put(?:ting)? on weight
general=general information|general guidance|general advice
go=go|return\w{0,3}|come|back
go on=continu\w+|go on|keep\w*|carry on|still|further|resum\w+|restart\w*|again|not
    |never|don't|start\w*|long\w+|as usual|more
good for=good for|healthy for|beneficial|benefits?|safe
gradually=gradually|slowly|little by little|step by step|stepwise
half full=half[- ]full|half[- ]empty
harmful=harm\w{0,4}|bad|damag\w{1,4}|dangerous|hurts?|risk\w{0,2}|unhealthy|unsafe
harmless=harmless|safe\w*|edible|non-?(?:toxic|poisonous)|not (?:\w+ )?(?:poisonous
    |toxic)
healthy=healthy|unaffected|well|good|uninjured
higher dose=(?:higher|larger|greater|increased|stronger|bigger) (?:\w+ )?dos\w+
hold on to=keep (?:this|the|your|all|any) (?:\w+ )?(?:leaflet|card|box|packaging
    |carton|receipt|record|letter|note|copy|list|paper|packet)\w*
hot=hot|warm\w*|heat\w*|boil\w*|lukewarm|tepid|fever\w*|flush(?:es|ing)
if you like=if you (?:like|want|wish|prefer|feel|need|can)|optional\w*|may|might|could
    |prefer\w*
indoors=indoors|(?:go|get|stay|come) inside|inside (?:the|your) (?:house|home|building)
inner=inner|inside\w*|internal\w*|in|between
internal use=internal use|by mouth|swallow\w*|oral\w*|internal\w*
last=last(?! (?:more|longer|less|for|up|at|about|until|several|a|\d))|latest|final
    |previous
late=late|later|after|past|delay\w{0,3}
later=the later
leave it=(?:leave|get out of|exit|evacuate) (?:the |your )?(?:house|building|home|room
    |area|car|premises|flat|cinema)
left side=left (?:arm|leg|side|ear|eye|hand|foot|breast|lung|kidney|hip|knee|shoulder)
    |(?:on|to) (?:the|your) left
leg=legs?|thighs?|feet|foot|knees?|cal(?:f|ves)|ankles?|limbs?
less of it=(?:drink|eat|use|take|have|do|sleep|smoke|weigh|get|need)(?:ing|s)? (?:less
    |fewer)(?! than \d)|(?:less|fewer) (?:salt|sugar|fluids?|fat|alcohol|water|often)
lost weight=los[est]\w*|lower\w*|reduc\w*|fall\w*
less than usual=(?:less|fewer|lower)(?: \w+)? than (?:usual|normal)
little=little|few\w*|less|small
loosen=loosen\w*
lower dose=(?:lower|smaller|reduced|decreased|weaker) (?:\w+ )?dos\w+
lowered=reduc\w+|decreas\w+|lower(?:s|ed|ing)?|halv\w+|by half
lying=lie down|lying|lie (?:on|flat|back)|lay (?:them|the \w+|your \w+)
losing weight=los(?:e|ing)(?= (?:more |over |at least )?(?:weight|\d))|lost weight
many times=(?:many|several|multiple) times|again|often|repeatedly
may be wrong=(?:may|might|can|could) (?:be (?:wrong|inaccurate|incorrect)|(?:contain
    |have) (?:|\w+ )?(?:errors|mistakes|inaccuracies))|(?:errors
    |mistakes) (?:are possible|may \w+)
men=men|man|males?|husbands?|boys?
metres=met(?:re|er)s?
mild=mild\w{0,2}|harmless|slight\w{0,2}|minor|not (?:serious|severe|dangerous)|light
    |uncomfortable|drows\w{1,5}|sleep\w{1,3}
more of it=more|increas\w*|most|extra|additional|longer|again
more than usual=(?:more|higher)(?: \w+)? than (?:usual|normal)
mouth=mouths?|oral\w*|swallow\w*|tongue|lips?|gums?|cheeks?|teeth
negative=negative
nose=noses?|nostrils?|nasal\w*|sniff\w*
not allergic=(?:not?|never|isn't|aren't|unless|without) (?:\w+ ){0,4}allerg\w+
not carry on=not|never|don['’]t|stop\w*|cannot
not protect=not|never|don['’]t|without|cannot
not stop=not|never|don['’]t|cannot|without
not wait=not|never|don['’]t|without|straight ?away|immediately|at once
now=(?<!from )now|right now|as soon as|immediately|at once|right away|straight ?away
    |urgently|promptly|without delay
off meals=(?:before|after) (?:\w{1,8} )?(?:food|meals?|eating|you eat|breakfast|lunch
    |dinner)
not binding=not|no|never|n't
official=(?<!un)official
on back=on (?:\w{1,6} )?backs?
on front=on (?:\w{1,6} )?(?:stomach|tummy|front|belly)|face down|prone
on the side=on (?:their|his|her|your|its|the|one) side
one side=(?:one|left|right|other|either|each|single) (?:eye|ear|side|hand|arm|leg)
only once=only once|once only|just once
    |(?:not|never|\w{1,6}n['’]t)(?: [\w']{1,15}){0,5} more than once
on rising=(?:get\w*|wak\w+|ris\w+|stand\w*|sit\w*) ?(?:up)?|morning\w*|breakfast
    |day\w*|lunch|noon|until
one half=one half|one of the (?:two )?halves
open it=open (?:the |a |your |all )?(?:\w+ )?(?:windows?|doors?|vents?|curtains?)
opened=opened|once open|after opening
outdoors=(?:go|get|move|stay|come) (?:out ?doors|outside|out into)|outdoors|fresh air
outer=outer|outside of (?:the|your)|external\w*
paid=paid|pay|pays|(?<!free of )(?<!no )charges?|charged|(?<!no )costs?|fees?
pasteurised=pasteuri[sz]ed
plenty=plenty of|lots of|a lot of
poisonous=poisonous|toxic|venomous
positive=positive
protect=protect (?:it|them|the|your|from|against|this|yourself)
public=public\w*|open\w*|shar\w+
put on=(?:put on|wear)(?! weight)
raised=increas\w+|rais(?:e|ed|es|ing) (?:the|your|to|it|by)|double (?:the|your)|doubled
right side=right (?:arm|leg|side|ear|eye|hand|foot|breast|lung|kidney|hip|knee
    |shoulder)|(?:on|to) (?:the|your) right
saved=sav\w+|keep\w*|kept|stor\w+|retain\w*
severe=serious\w{0,2}|severe\w{0,2}|dangerous\w{0,2}|fatal\w{0,2}|deadly
    |life-threatening|critical\w{0,2}
sitting=sit|sitting|sit up|upright|seated
someone else=friends?|neighbou?rs?|yoursel\w+|online|someone|anyone|famil\w+
    |relatives?|partner|others|colleagues?|people|somebody|loved
sometimes=sometimes|occasionally|from time to time|now and then|at times|may|might
sooner=the (?:sooner|earlier)
spit=spit\w* (?:it |them |the \w+ )?out|spit
stay in=stay\w*|remain\w*|wait\w*|keep\w*
stay off=(?:stay|keep) (?:off|away from|out of)|stay (?:at )?home
stop=stop (?:using|taking|giving|breastfeeding|smoking|drinking|the \w+|if|when)
stopped=stop\w{0,4}|interrupt\w{0,3}|discontinu\w{1,4}|end\w{0,3}|not
suddenly=sudden\w*|abrupt\w*|immediately|at once|quick\w*|rapid\w*|fast\w*
sure=if you(?: are|['’]re) (?:sure|certain)
swallow=swallow\w*
switch off=(?:switch|turn)(?:ed|ing)? (?:it |them |the \w+ |your \w+ )?off|unplug\w*
    |(?:stop|disable) (?:the |your |all )?(?:reminders?|alarms?|alerts?|notifications?
    |messages)
switch on=switch(?:ed|ing)? (?:it |them |the \w+ |your \w+ )?on|turn (?:it |them )?on
     (?:the|your)|plug\w* in|(?:start|turn on|get|enable) (?:the |your |all
     )?(?:reminders?|alarms?|alerts?|notifications?|messages)
take off=(?:take|taking|took) (?:\w+ )?off|remov\w+|off
the same=same (?:place|site|spot|area|arm|leg|day|time|brand|side|eye|ear|person
    |needle|syringe|way|medicine|pharmacy|doctor|room|vaccine)
thick=thick\w*|heavy
tighten=tighten\w*
thin=thin\w{0,2}
to begin with=first(?=[^.;]{1,80}\b(?:then|afterwards|after that|next)\b)|first of all
    |(?<!.)first(?= [a-z]{3,12} )
too high=too high
too low=too low
unofficial=unofficial|not official
unopened=unopened|un-opened|before (?:first )?opening|sealed
unpasteurised=un-?pasteuri[sz]ed
unsure=if you(?: are|['’]re) (?:still )?not (?:\w{1,10} )?(?:sure|certain)
    |if (?:you are )?(?:unsure|uncertain|in (?:any )?doubt)|if not sure
    |if you have (?:any )?doubts?|if you aren['’]t sure
until=(?<!wait )(?:until|till)|up to (?:week|day|month|the age)
wait=wait (?:until|till|at least|for|a|an|\d+|before)
until week=until|till|to|by|up to|before|under
warm up=warm\w*|keep (?:\w+ ){1,3}warm|blankets?
wet=wet\w*|moist\w*|damp\w*|humid\w*|soak\w*
while treated=(?:while|when|as long as) you are (?:being treated|taking|using|on)
    |during (?:the |your )?treatment|while (?:being treated|taking|using)
whole=intact|unbroken|undamaged|seal\w+ intact
with=with
without=without|not?|never|nothing|none|cannot|un\w{3,}|in(?!clud|form)\w{4,}|dis(?!ease
    |play)\w{3,}|non\w*|less|free|only|stop\w*|avoid\w*|lack\w*|fail\w*|miss\w*
    |\w*n['’]t|\w{3,}less|remov\w+|instead|rather|once|at once|immediate\w*
women=women|woman|females?
worse=wors\w{1,4}|deteriorat\w{1,4}
with sugar=with(?!out)|contain\w*|sweet\w*
without sugar=(?:sugar|alcohol|lactose|gluten|fragrance|fat|salt|latex|caffeine)[- ]free
"""
