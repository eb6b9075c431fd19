"""Phrases of English: see the package for what they mean."""

from i18n_site.text.english_contrasts import CONTRASTS

PHRASES = (
    CONTRASTS
    + r"""
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
?=not (?:be )?exceed\w{0,3}|(?:not|never) (?:go|rise|get) (?:above|over|beyond)
    |(?:gradually|slowly|evenly|spread(?: out)?|given|infused
    |stepwise) over(?=\s+\d)
limit=(?:not|never|\w{0,6}n['’]t)(?: (?!(?:if|when|who|unless|and|or|because|that)\b)
    \w{1,20}){0,5} (?:more(?: often| frequently)?|longer) than
within=within(?=\s+\d)
to=(?<!\d )(?<!up )to(?! each)(?=\s+\d)(?!\s+\d{5}| \d{1,2}(?::\d\d)? ?[ap]\.?m)
less=less than|fewer than|(?:under|below)(?=\s+\d)|at most|(?:no|not) more than|up to
    |maximum|or (?:less|fewer|under|younger|below|lower|colder)|no longer than|(?:no
    |not) (?:greater|higher
    |older) than|younger than|lower than|smaller than|(?:no|not) later than|and (?:under
    |younger|below)|(?:no|not) (?:warm|hott|heavi)er than|(?:cold|cool|light)er than
more=(?:no|not|never|\w{0,6}n['’]t)(?: \w{1,20}){0,3} (?:less|fewer) than|more than
    |(?:no|not) (?:cold|cool|light)er than|(?:warm|hott|heavi)er than
    |(?:over|above)(?=\s+\d)|at least|minimum|or (?:more|over|older|higher|above|warmer)
    |(?:no|not) (?:sooner|earlier) than|longer than|exceeds?|greater than|older than
    |higher than|larger than|and (?:over|older|above|up(?:wards)?)

[deadline]
within=within(?=\s+\d)|up to \d+ (?:minute|hour|day|week
    |month)s?(?: \(\d+ \w{4,7}\))? (?:after|from|of)|(?:no|not) later than|at the latest
after=after(?=\s+\d)|\d+ \w{1,10} (?:later|after|from)|at least|wait

[earliest]
earliest=at the earliest|(?:no|not) (?:sooner|earlier)|until|only|wait|at least|minimum

[condition]
no=(?:if|when|unless|until|otherwise)(?: [^\s.;:,]{1,30}){0,12} (?:not|no|never
    |without|neither|cannot|\w{1,7}n['’]t|un\w{3,}|in\w{4,}|fail\w{0,3}|unless
    |stop\w{0,4}|miss\w{0,4}|nothing|nobody|none|dis(?!ease|charge|tress|cuss)\w{3,}
    |im(?!medi|port|prove|mun)\w{3,}|forg[eo]t\w{0,5}
    |lack\w{0,3}|less|fewer|only|los[et]\w{0,3}|skip\w{0,4}|empty|refus\w{1,3}|hardly
    |doubt|other|else|persist\w{0,3}|continu\w{1,3}|remain\w{0,2}|still|last\w{0,3}
    |worse\w{0,3}|keep\w{0,3}|stay\w{0,2}|low|late|longer|more|over|too|free)(?:,|$)?
    |unless|otherwise|except|without(?! (?:any )?delay)|until|even if

[negated-limit]
no=(?:no|not|never|\w{0,6}n['’]t)(?: (?!(?:if|when|who|unless|and|or|because|that)\b)
    \w{1,20}){0,5} (?:more(?: often| frequently)?|longer|less
    |fewer) than

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
    |again|already|please|optional|allow\w{0,3}|differ\w{0,3}|expired|private
    |violat\w{1,4}|
    forg[oe]t\w{0,3}|note|remember|sensitive|entirely|locked|broken|required|correct\w{0
    ,2}|closed|shut|absent|stay\w{0,3} away|0 of|whether|other than|up to(?! \d)
    |(?:stay\w{0,3}|remain\w{0,3}|lie|kept) (?:dry|still|closed|shut|clean|awake|sealed)

[negation]
yes=none(?! of)|no(?=,)|without (?:any )?delay|no (?:extra |additional )?charge
    |\w{0,6}(?:not|never|n['’]t)(?: \w{1,20}){0,3} (?:more(?: often
    | frequently)?|longer|sooner) than|why not|no-\w{1,30}|(?:no|not) (?:longer|fewer
    |later|sooner
    |earlier|older|younger|higher|lower) than|not only|whether or not|if not
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
stop=stop(?= (?:taking|using|the|this|treatment|breast\w{0,7}|it|if|when|immediately))
    |discontinue|end (?:the|your)
go on=continue(?= (?:to|taking|using|the|with|your|treat\w+|this))|keep (?:taking|using)
out of reach=out of (?:the )?(?:reach|sight)|away from children
    |out of children['’]s reach
in reach=within (?:easy )?reach
with food=with (?:\w+ or )?(?:food|a meal|meals|a snack|or after (?:food|meals))
fasting=without food|(?:on )?an empty stomach|fasting|with or without food

[order]
before=before|prior to
after=after(?:wards?)?|once (?:it is |they are )?(?:first )?open\w{0,3}
    |within [\w-]{1,12} [a-z]{3,7} of (?:\w{1,10} ){0,3}(?:expos\w{2,4}|contact|birth
    |onset|open\w{0,3}|symptoms?|infect\w{2,4}|intercourse|sex|bite|bitten|injury
    |injured|receipt|receiving|delivery|purchase|start\w{0,3}|vaccinat\w{3}|mixing
    |swallowing|(?!being|having)[a-z]{3,10}ing|accident|crash|incident|arrival
    |arriving|dose)

[period]
other week=every (?:other|second|two|2) weeks?|fortnightly|(?:a|per|every) fortnight
third day=every (?:three|3) days|every third day
other day=every (?:other|second) day|alternate days|every (?:two|2) days
day=daily|(?:per|each|every) day
    |(?<!after )(?<!within )(?<!for )(?<!than )(?<!over )(?<!half )(?<!about )
    a day|(?:each|every) (?:morning|evening|night)|nightly
week=weekly|(?:per|each|every) week
    |(?<!after )(?<!within )(?<!for )(?<!than )(?<!over )(?<!half )(?<!about )
    a week
month=monthly|(?:per|each|every) month
    |(?<!after )(?<!within )(?<!for )(?<!than )(?<!over )(?<!half )(?<!about )
    a month
year=yearly|annually|(?:per|each|every) year
    |(?<!after )(?<!within )(?<!for )(?<!than )(?<!over )(?<!half )(?<!about )
    a year
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
1=(?<!more than )once(?= (?:a|an|per|each|every|daily|weekly|monthly|in) )
    |(?<!more than )once (?:daily|weekly|monthly|hourly|a day|a week|a month)
    |one time (?:a|per)
2=twice|two times
3=thrice|three times
4=four times
?=\d+ times
"""
)
