"""Phrases of English: see the package for what they mean."""

PHRASES = r"""
[always]
always=always
never=never
ever=(?:if|have|has|had)(?: \w{1,20}){0,3} ever
at once=immediately|at once|right away|straight ?away|without delay|urgently
    |as soon as possible|promptly
early=early|earlier|in advance|beforehand
later=later|tomorrow|next week

[antonym]
even if=even if|even though|even when
unless=unless|except (?:if|when|for|in)|only (?:if|when)
rare=rare|uncommon
common=common|(?<!un)common
often=often|frequently
seldom=rarely|seldom
open=open
closed=closed
cool=refrigerator|fridge
freezer=freezer
small=small
large=large

[aside]
except=except(?:ing)?|with the exception of
instead=instead of|rather than|in place of
doubt=in doubt|unsure|uncertain|not (?:sure|certain)|are(?:n['’]t| not) (?:sure|certain)
until=until|till|before|as long as

[bound]
less=(?:not|never|\w{1,6}n['’]t|cannot|avoid)(?: (?!if|when|who|unless|to|for children|
    for people|for babies|babies|children|people|adults|are)[^\s.,;:]{1,20}){0,5} (?:(?:
    more|longer|higher|greater) than|exceed\w{0,3}|(?:above|over|beyond)(?=\s+\d))
more=(?:not|never|\w{1,6}n['’]t|cannot|avoid)(?: (?!if|when|who|unless|to|for children
    |for people|for babies|babies|children|people|adults
    |are)[^\s.,;:]{1,20}){0,5} (?:(?:less|fewer|lower) than|(?:below|under)(?=\s+\d))

[comparison]
?=not (?:be )?exceed\w{0,3}
limit=(?:not|never|\w{0,6}n['’]t)(?: (?!(?:if|when|who|unless|and|or|because|that)\b)
    \w{1,20}){0,5} (?:more|longer) than
within=within(?=\s+\d)
to=(?<!\d )(?<!up )to(?! each)(?=\s+\d)(?!\s+\d{5}| \d{1,2}(?::\d\d)? ?[ap]\.?m)
less=less than|fewer than|(?:under|below)(?=\s+\d)|at most|(?:no|not) more than|up to
    |maximum|or (?:less|fewer|under|younger)|no longer than|(?:no|not) (?:greater
    |higher|older) than|younger than|lower than|smaller than
more=(?:no|not|never|\w{0,6}n['’]t)(?: \w{1,20}){0,3} (?:less|fewer) than|more than
    |(?:over|above)(?=\s+\d)|at least|minimum|or (?:more|over|older|higher|above)
    |longer than|exceeds?|greater than|older than|higher than|larger than

[deadline]
within=within(?=\s+\d)|up to \d+ (?:minute|hour|day|week
    |month)s?(?: \(\d+ \w{4,7}\))? (?:after|from|of)
after=after(?=\s+\d)|\d+ \w{1,10} (?:later|after|from)|at least|wait

[earliest]
earliest=at the earliest|(?:no|not) (?:sooner|earlier)|until|only|wait|at least|minimum

[condition]
no=(?:if|when|unless|until|otherwise)(?: [^\s.;:,]{1,30}){0,12} (?:not|no|never
    |without|neither|cannot|\w{1,7}n['’]t|un\w{3,}|in\w{4,}|fail\w{0,3}|unless
    |stop\w{0,4}|miss\w{0,4}|nothing|nobody|none|dis\w{3,}|im\w{3,}|forg[eo]t\w{0,5}
    |lack\w{0,3}|less|fewer|only|los[et]\w{0,3}|skip\w{0,4}|empty|refus\w{1,3}|hardly
    |doubt|other|else|persist\w{0,3}|continu\w{1,3}|remain\w{0,2}|still|last\w{0,3}
    |worse\w{0,3}|keep\w{0,3}|stay\w{0,2}|low|late|longer|more|over|too|free)(?:,|$)?
    |unless|otherwise|except|without|until|even if

[negated-limit]
no=(?:no|not|never|\w{0,6}n['’]t)(?: (?!(?:if|when|who|unless|and|or|because|that)\b)
    \w{1,20}){0,5} (?:more|longer|less|fewer) than

[plain-limit]
less=less than|fewer than|under|below|(?:young|low|small)er than
more=more than|over|above|(?:long|great|old|high|larg)er than|exceeds?

[half-day]
am=\d{1,2}(?:[:.]\d\d)?\s?a\.?m\.?|in the morning
pm=\d{1,2}(?:[:.]\d\d)?\s?p\.?m\.?|in the (?:afternoon|evening)|at (?:night|bedtime)
    |before bed(?:time)?

[loose-negation]
no=(?:un(?!i|til|der)|in(?![cdfghijknst]|put)|im(?!m|p[or]|ag)|ir|il(?!l)|dis(?!ea|play|
    [ckt]|so|ord)|mis(?!s)|non)-?\w{3,}|in(?:ac|com|cor|cap|dep|def|eff|suf|stead|fre|
    sens|sec|toler|fertil|fin|form)\w{1,12}|impos\w{2,6}|impro(?:per|bab)\w{0,3}|immun\w
    {1,5}|anti(?!biotic)\w{3,}|ab[ns]\w{3,}|de(?:ny|nie|cl|act|tach|priv)\w{0,8}|dis[ct]
    \w{3,}|\w{2,30}less|\w{1,30}n['’]t|only|until|unless|fail\w{0,4}|lack\w{0,4}|stop\w{
    0,4}|refus\w{1,4}|miss\w{2,4}|empty|hardly|rarely|few|little|rather than|instead|
    most|exceed\w{0,3}|maximum|limit\w{0,3}|protected|idle|revoke|(?:less|fewer|greater|
    more|other|longer) than(?! \d)|less|least|fewer|but|except|prevent\w{0,4}|free|
    exclud\w{1,4}|reject\w{0,3}|wrong|any(?! time)|either|too|far from|before|yet|keep|
    ignor\w{1,3}|skip\w{0,4}|leave|prohibited|forbidden|ban|banned|blank|clear|out|off|
    outside|beyond|end(?:s|ing)?|cancel\w{0,4}|unsubscribe|alone|lost|remov\w{1,3}|reset
    |again|already|please|optional|allow\w{0,3}|differ\w{0,3}|expired|private|violat\w{1,4}|
    forg[oe]t\w{0,3}|note|remember|sensitive|entirely|locked|broken|required|correct\w{0
    ,2}|closed|shut|absent|stay\w{0,3} away|0 of|whether|other than|up to(?! \d)

[negation]
yes=none(?! of)|no(?=,)|\w{0,6}(?:not|never|n['’]t)(?: \w{1,20}){1,3} (?:more(?: often
    | frequently)?|longer|sooner) than|why not|no-\w{1,30}|(?:no|not) (?:longer|fewer
    |later|older|younger|higher|lower) than|not only|whether or not|if not
    |or not(?= ?(?:[.,;:!?)]|$))|not both|not (?:empty|blank)
    |(?:cannot|can['’]t|(?:must|may|should) not) be (?:left )?(?:blank|null|empty)
even=not even
sure=(?:not|never|\w{0,6}n['’]t) (?:miss|skip|forget|fail|neglect)
unless=unless
without=without
no=not(?! (?:more|less|fewer) than)|never|no(?! (?:more|less) than)|none|cannot
    |can['’]t|don['’]t|doesn['’]t|didn['’]t|won['’]t|isn['’]t|aren['’]t|wasn['’]t
    |weren['’]t|mustn['’]t|shouldn['’]t|haven['’]t|hasn['’]t|hadn['’]t|wouldn['’]t
    |couldn['’]t|neither|avoid|nobody|nothing|contraindicated|forbidden|prohibited

[opposite]
raise=increase(?= (?:the|your|this|it|to|by|slowly|gradually))|raise(?= (?:the|your))
lower=(?:reduce|decrease|lower)(?= (?:the|your|this|it|to|by|slowly|gradually))
stop=stop(?= (?:taking|using|the|this|treatment|breast\w{0,7}|it))|discontinue
    |end (?:the|your)
go on=continue(?= (?:to|taking|using|the|with|your|treat\w+|this))|keep (?:taking|using)
out of reach=out of (?:the )?(?:reach|sight)|away from children
    |out of children['’]s reach
in reach=within (?:easy )?reach
with food=with (?:food|a meal|meals|a snack|or after (?:food|meals))
fasting=without food|(?:on )?an empty stomach|fasting|with or without food

[order]
before=before|prior to
after=after|once (?:it is |they are )?(?:first )?open\w{0,3}
    |within [\w-]{1,12} [a-z]{3,7} of (?:\w{1,10} ){0,3}(?:expos\w{2,4}|contact|birth
    |onset|open\w{0,3}|symptoms?|infect\w{2,4}|intercourse|sex|bite|bitten|injury
    |injured|receipt|receiving|delivery|purchase|start\w{0,3}|vaccinat\w{3}|mixing
    |swallowing|accident|crash|incident|arrival|arriving|dose)

[period]
other week=every (?:other|second|two|2) weeks?|fortnightly|(?:a|per|every) fortnight
third day=every (?:three|3) days|every third day
other day=every (?:other|second) day|alternate days|every (?:two|2) days
day=daily|(?:a|per|each|every) day|(?:each|every) (?:morning|evening|night)|nightly
week=weekly|(?:a|per|each|every) week
month=monthly|(?:a|per|each|every) month
year=yearly|annually|(?:a|per|each|every) year
hour=hourly|(?:an|per|each|every) hour
minute=(?:per|each|every) minute|(?:times|breaths|beats) a minute
second=(?:per|each) second
time=(?:each|every) time

[site]
muscle=muscles?
skin=skin
vein=veins?
eye=eyes?
mouth=mouth|by mouth|swallow\w*

[times]
1=once(?= (?:a|an|per|each|every|daily|weekly|monthly|in) )|once (?:daily|weekly
    |monthly|hourly|a day|a week|a month)|one time (?:a|per)
2=twice|two times
3=thrice|three times
4=four times
?=\d+ times

[contrasts]
a guide=(?:only|just|merely) (?:an? )?(?:rough |general )?(?:guide|estimate
    |indication)|for guidance only|as a guide
a professional=doctors?|gps?|nurses?|midwi\w+|pharmacists?|professionals?|physicians?
    |specialists?
adults=adults?|grown-?ups?
affected=affected|infected|sore|injured|swollen|painful
after treatment=after\w*|follow\w+|finish\w*|end\w*|before|until
afterwards=after\w{0,5}|then|later|once|next|when
allergic=allerg\w+ to|\w+ allergy
always=always|make sure|be sure
another=different|another|other|new (?:place|site|spot)|alternat\w+|chang\w+
at bedtime=(?:at|before) (?:bedtime|bed)|before (?:going to (?:bed|sleep)|sleep\w*)
    |at night|in the evening|every (?:night|evening)
at meals=(?:with|during|at)(?: or \w{1,8})? (?:\w{1,8} )?(?:food|meals?|eating
    |mealtimes|breakfast|lunch|dinner)|while (?:you )?eat\w{0,3}
beforehand=first(?=[.,;:!]|$)|beforehand|(?:first|before) (?:talk|speak|ask|check|tell)
better=better|improv\w{1,5}|ease\w?|recover\w{0,3}
both halves=both|two|whole
broken=broken|damag\w+|torn|cracked|open (?:wounds?|skin|sores?|cuts?)
by day=(?:only )?(?:by|during the) day(?:time)?(?: only)?|in the daytime|daytime only
carry on=(?:continue|keep on|carry on) \w{2,20}ing
chew=chew\w*|crush\w*
children=child\w*|kids?|infants?|bab(?:y|ies)|teenagers?|young\w*|minors?|toddlers?
    |girls?|boys?
cold=cold\w*|cool\w*|chill\w*|frozen|freez\w*|fridge\w*|refrigerat\w*|running water
complete=all|complete|full|every\w{0,5}|entire
cool down=cool (?:the|them|him|her|your|down|it)|cool \w+ down|keep (?:\w+ ){1,3}cool
day and night=day (?:and|or) night|24 hours a day|24 hours,? (?:7|seven) days|24/7
    |(?:a|all )?round the clock|at (?:any|all) (?:hours?|times?)(?: of (?:the )?day)?
delayed=later|delay\w{0,3}|(?:in|after|within|for) (?:a|an|one|two|some|several|few
    |\d+)(?: few)? (?:minute|hour|day|week|month|year|while|moment)s?|next \w{1,8}
    |tomorrow|another (?:day|time)
deleted=delet\w+|remov\w+|eras\w+|clear\w*|discard\w*|wip\w+|throw\w*
discard=throw (?:it |them |the \w+ )?away|throw (?:it |them )?out|discard\w*|dispos\w+
    |get rid of
dry=dry|dries|dried|drying
early=early|earlier|in advance|beforehand
elsewhere=(?:different|another|other) (?:place|site|spot|area|arm|leg|day|time|brand
    |side|eye|ear|person|needle|syringe|room|doctor|pharmacy)|somewhere else
    |new (?:place|site|spot)
empty stomach=(?:on )?an empty stomach|fasting
external use=external use|external(?:ly)?(?= only)|on the skin only|topical use
final=final\w*|definit\w+|certain\w*|conclusiv\w*|binding|reliable|exact\w*|last\w*|sure
finish=(?:finish|complete) (?:the|your|all|a)
first=first|1st
free=free(?: of charge)?|at no cost|no charge
from=from|since|starting|beginning|as of|after
full stomach=full stomach|after (?:an? |the |your )?(?:food|meals?|eating)
    |with (?:food|meals?)
full up=(?<!half )(?<!half-)full\w*|completely
general=general information|general guidance|general advice
go=go|return\w{0,3}|come|back
go on=continu\w+|go on|keep\w*|carry on|still|further|resum\w+|restart\w*|again|not
    |never|don't|start\w*|long\w+|as usual|more
good for=good for|healthy for|beneficial|benefits?|safe
half full=half[- ]full|half[- ]empty
harmful=harm\w{0,4}|bad|damag\w{1,4}|dangerous|hurts?|risk\w{0,2}|unhealthy|unsafe
healthy=healthy|unaffected|well|good|uninjured
higher dose=(?:higher|larger|greater|increased|stronger|bigger) (?:\w+ )?dos\w+
hold on to=keep (?:this|the|your|all|any) (?:\w+ )?(?:leaflet|card|box|packaging
    |carton|receipt|record|letter|note|copy|list|paper|packet)\w*
hot=hot|warm\w*|heat\w*|boil\w*|lukewarm|tepid|fever\w*|flush(?:es|ing)
if you like=if you (?:like|want|wish|prefer|feel|need|can)|optional\w*|may|might|could
    |prefer\w*
indoors=indoors|(?:go|get|stay|come) inside|inside (?:the|your) (?:house|home|building)
inner=inner|inside\w*|internal\w*|in|into|between
internal use=internal use|by mouth|swallow\w*|oral\w*|internal\w*
last=last(?! (?:more|longer|less|for|up|at|about|until|several|a|\d))|latest|final
    |previous
late=late|later|after|past|delay\w{0,3}
later=the later
left side=left (?:arm|leg|side|ear|eye|hand|foot|breast|lung|kidney|hip|knee|shoulder)
    |(?:on|to) (?:the|your) left
less of it=(?:drink|eat|use|take|have|do|sleep|smoke|weigh|get|need)(?:ing|s)? (?:less
    |fewer)(?! than \d)|(?:less|fewer) (?:salt|sugar|fluids?|fat|alcohol|water|often)
lower dose=(?:lower|smaller|reduced|decreased|weaker) (?:\w+ )?dos\w+
lowered=reduc\w+|decreas\w+|lower(?:s|ed|ing)?|halv\w+|by half
lying=lie down|lying|lie (?:on|flat|back)|lay (?:them|the \w+|your \w+)
mild=mild\w{0,2}|harmless|slight\w{0,2}|minor|not (?:serious|severe|dangerous)|light
    |uncomfortable|drows\w{1,5}|sleep\w{1,3}
more of it=more|increas\w*|most|extra|additional|longer|again
negative=negative
not allergic=(?:not?|never|isn't|aren't|unless|without) (?:\w+ ){0,4}allerg\w+
now=(?<!from )now|right now|as soon as|immediately|at once|right away|straight ?away
    |urgently|promptly|without delay
off meals=(?:before|after) (?:\w{1,8} )?(?:food|meals?|eating|you eat|breakfast|lunch
    |dinner)
on back=on (?:\w{1,6} )?backs?
on front=on (?:\w{1,6} )?(?:stomach|tummy|front|belly)|face down|prone
on rising=(?:get\w*|wak\w+|ris\w+|stand\w*|sit\w*) ?(?:up)?|morning\w*|breakfast
    |day\w*|lunch|noon|until
one half=one half|one of the (?:two )?halves
opened=opened|once open|after opening
outdoors=(?:go|get|move|stay|come) (?:out ?doors|outside|out into)|outdoors|fresh air
outer=outer|outside of (?:the|your)|external\w*
paid=paid|pay|pays|(?<!free of )(?<!no )charges?|charged|(?<!no )costs?|fees?
positive=positive
raised=increas\w+|rais(?:e|ed|es|ing) (?:the|your|to|it|by)|double (?:the|your)|doubled
right side=right (?:arm|leg|side|ear|eye|hand|foot|breast|lung|kidney|hip|knee
    |shoulder)|(?:on|to) (?:the|your) right
saved=sav\w+|keep\w*|kept|stor\w+|retain\w*
severe=serious\w{0,2}|severe\w{0,2}|dangerous\w{0,2}|fatal\w{0,2}|deadly
    |life-threatening|critical\w{0,2}
sitting=sit|sitting|sit up|upright|seated
someone else=friends?|neighbou?rs?|yoursel\w+|online|someone|anyone|famil\w+
    |relatives?|partner|others|colleagues?|people|somebody|loved
sooner=the (?:sooner|earlier)
spit=spit\w* (?:it |them |the \w+ )?out|spit
stay off=(?:stay|keep) (?:off|away from|out of)|stay (?:at )?home
stop=stop (?:using|taking|giving|breastfeeding|smoking|drinking|the \w+)
stopped=stop\w{0,4}|interrupt\w{0,3}|discontinu\w{1,4}|end\w{0,3}|not
sure=if you(?: are|['’]re) (?:sure|certain)
swallow=swallow\w*
switch off=(?:switch|turn)(?:ed|ing)? (?:it |them |the \w+ |your \w+ )?off|unplug\w*
    |(?:stop|disable) (?:the |your |all )?(?:reminders?|alarms?|alerts?|notifications?
    |messages)
switch on=switch(?:ed|ing)? (?:it |them |the \w+ |your \w+ )?on|turn (?:it |them )?on
     (?:the|your)|plug\w* in|(?:start|turn on|get|enable) (?:the |your |all
     )?(?:reminders?|alarms?|alerts?|notifications?|messages)
the same=same (?:place|site|spot|area|arm|leg|day|time|brand|side|eye|ear|person
    |needle|syringe|way|medicine|pharmacy|doctor|room|vaccine)
thick=thick\w*|heavy
thin=thin\w{0,2}
too high=too high
too low=too low
unopened=unopened|un-opened|before (?:first )?opening|sealed
unsure=if you(?: are|['’]re) (?:still )?not (?:\w{1,10} )?(?:sure|certain)
    |if (?:you are )?(?:unsure|uncertain|in (?:any )?doubt)|if not sure
    |if you have (?:any )?doubts?|if you aren['’]t sure
until=until|till|up to (?:week|day|month|the age)
warm up=warm\w*|keep (?:\w+ ){1,3}warm|blankets?
wet=wet\w*|moist\w*|damp\w*|humid\w*|soak\w*
while treated=(?:while|when|as long as) you are (?:being treated|taking|using|on)
    |during (?:the |your )?treatment|while (?:being treated|taking|using)
whole=intact|unbroken|undamaged|seal\w+ intact
worse=wors\w{1,4}|deteriorat\w{1,4}
"""
