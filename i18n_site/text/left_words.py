"""English words that a translation into another language may have been left with.

Those of health and of everyday life that no other language has taken over, but for
the languages that have a word of their own, or a loan, that is spelt so.
"""

import re
from functools import lru_cache

_LEFT = """
    acid answers deleted nuts will wrote
    able about above abroad accept access across activity added address addresses
    adults advice affect affected affects after again against aged ahead allergic
    allergy allow allowed allows almost alone alongside already also alternating
    although always ambiguous amount amounts ankles another antibiotics anxiety
    anyone anything apart appear appears applied applies apply appointment
    appointments appropriate approve arrive arrives articles ask asked asks asleep
    asthma authorized automatically available avoid awaiting away babies back
    bandages bathe bathing battery because become bedtime been before begin
    beginning behind being belongs below beneath beside better between birth blades
    blanket bleach bleeding blisters blood blows body boil boiled book born both
    bottle bottles bought bowel boxes brain break breakfast breast breastfeeding
    breath breathe breathing breaths bring broken bruise bruises brush build burning
    butter calculate calculated call cancel cancelled cannot care careful carefully
    cause caused cells changed changing character check checked checking checks
    chest chew chewing child childbirth children choice choices choke choking choose
    chosen clean clear clicking closer closing cloth clothes clothing coffee cold
    colder combined comes comments common commonly completed completely comply
    concerned condoms confidential confirm conflicting conflicts connection
    connections consist consisting contact continue contribute converted cooked
    cooled copied copying correctly cough coughing could covered covers created
    creation crush crushed crying cups currently cuts damp danger dangerous days
    death decide decisions delay department determine determined diagnose
    differences different disappears discard disease dispose dissolve dive dizziness
    dizzy doctors does donation doses dots doubt drinking driving drop drops drowsy
    drugs during dust each earlier early ears easily easy eating effect effective
    effects eight either elbow elderly eleven emergency employer empty enclosed
    enough ensure entered entire entirely episode equal equipment especially evening
    every everyone everything exceed except exciting exclude excluding exercise
    expire expired expires expiry explain explained explains explicitly exposure
    eyes face fail fainting fall family famous fasting feces feel feeling feels feet
    fewer find finger fingers finish finished firmly first five fluid fluids flush
    follow following food foods forbidden forget forgotten formatting found four
    fracture freezing fresh fridge friend fruit further generally gently gets
    getting give given gives giving gloves goes gone good granted great greater grow
    growth gums half handle hands happen happens hard harm harmful harmless have
    having headache headaches heal health healthy hear hearing heart heat height
    help helpful herself hide high higher himself hives hour hours household hunger
    hurt hurts hygiene illness immediately important improve improvement inactive
    inappropriate including increase indoors injecting injection injections injured
    inner insect inside instead instructions insurer intake into invited itching
    itchy itself join keep keeps kept kidney kill knee know knowledge known language
    lasting lasts late latest leaflet learn learning least leave leaves leaving left
    leftover lenses less letter lifting lifts like little liver living longer look
    looking looks loosen lose loss lost lots loud lower lukewarm lunch lungs lying
    make many marked may maybe meal meals meaningful means measles measure meat
    medication medicines melt middle midwife might milk minor minutes missed missing
    mixed month monthly months mood more morning most mouth move moved much muscle
    must nail named narrow nausea nearby nearest necessary neck need needed needing
    needle needles needs nerve never newborn newer night nine nobody none noon
    normally nose nosebleed nostril nostrils nothing numbness nurse occur occurred
    offer often oily ointment older once only opened opening ordinary other others
    otherwise outdoors outer outside over overall overnight owner oxygen package
    pain painful painkiller painkillers parents patches patience paused peanuts
    people perform perhaps persists pharmacist pharmacy phone photos picks picture
    pillows pills please pleases plenty poison poisoning possibly powder practices
    preferences preferred pregnancy pregnant preparing prescribed pressure prevents
    priority probably proper protect protected protection protects provide putting
    quality questions quick quickly quiet quit raise raised rash rather reach read
    reading ready really reasons receive receiving recommend recommendation
    recommended recommending recover recovery reduce refrigerator reject rejected
    relationship relationships relief remain remember reminders remove removed
    removes repeat repeated replace replaced replies reported requested require rest
    restrictions resumed return right rinse rises risk room runny safe safely salads
    says schedule seconds seeing seek seems seizure seizures send sending sensitive
    separate separated serious seven several shallow share sharps shave shoes short
    shortly should shoulder shower shown sick sight signs since sips sitting skin
    skipped skipping sleep slightly slowly smoke smoking sneeze sneezing snoring
    soap solution some someone something sometimes soon sooner sore sounds speak
    specified specify speeds spending spit spoon spoonful spread squeeze stairs
    standing starting stay steps still stir stomach stool stopped straight strength
    struggle substitute successful successfully such suck sudden suddenly suffer
    suicide suitable sunlight sunscreen supplied supported sure surgery swallow
    swallowed sweat sweating swell swelling swollen symptoms syringe syrup take
    taken taking talk talking taste teaspoon teenagers teeth tell tells than that
    their them then therapy there these they thick thigh thin thing things think
    third thirst thirsty thirty this those though thoughts three throat through
    throw tight tighten tired tiredness tissue tobacco today toes together told
    tomorrow tongue tooth toothpaste towards towel towels trained treat treated
    treatment treatments trouble trying tweezers twelve twenty twice two unable
    unborn unclear unconscious under underlying underneath understand unless
    unlikely unprotected unsafe unsuccessful unsure until unused unwanted upon upper
    upright upset urgent urine used useful uses using usual usually vegetables vein
    viruses vomit vomiting wait waiting wake walk want warm wash washed water weak
    wear wearing weather week weekly weeks weigh weighing weight were what when
    where whether which while whole wipe wiped wipes wish wishes with withdraw
    within without women worked works worn worried worry worse would wound wounds
    wrist written wrong year years yesterday young younger your yourself
"""
# By language what of these it has, too; other languages are not looked at.
_SAME = {
    "ca": "adults apart articles cancel decisions doctors dots fluid fluids fruit "
    "important medicines parents proper urgent",
    "cs": "body fresh most nose priority",
    "da": "accept body breakfast butter check checks clean cold damp diagnose dizzy "
    "donation eleven drop dust episode fall fasting find finger flush foods give "
    "gives handle hard have heart heat high hygiene lasting late learning "
    "letter like lost loud lunch marked mixed nerve night offer over oxygen "
    "peanuts send sending sensitive separate skin smoking taste tight under "
    "walk young",
    "de": "will also asthma babies bring butter check checks cups delay diagnose dizzy "
    "episode fall find finger flush handle high hygiene lose mixed patches "
    "peanuts relief rest safe soap taste warm",
    "es": "blades chosen decide determine may nose once reduce this usual",
    "et": "kill loss must rest vein which",
    "fi": "cancel join must swallow vein which",
    "fr": "arrive arrives articles cause chewing contact continue danger dispose "
    "donation doses effective employer expire face fracture fruit important "
    "inactive injection injections instructions lifting lots minutes muscle "
    "pain parents patience photos poison protection questions relief "
    "restrictions solution suicide sweat trouble urgent urine vomit week",
    "gl": "blades boxes burning chosen continue covers danger decide determine "
    "dissolve doses dust face loud milk mood move nose once outdoors patches "
    "reduce remove squeeze suicide this usual weekly",
    "hr": "determined dive fluid more most nerve nose relationship relief sore take",
    "hu": "blood book born burning death heart hide most night nine skin wake "
    "weekly young",
    "id": "access alone battery birth blood body book brain break breakfast breathe "
    "broken brush burning butter call cancel check clean closing cloth "
    "clothing coffee connection contact danger death delay dive drop dust "
    "effect emergency episode exercise expired eyes face fail fall family "
    "famous feeling finger finish first flush follow food fresh half heart "
    "heat hide hour hygiene injection join knowledge learning little liver "
    "loud meat milk minor mixed mood morning muscle nail nerve night nine "
    "noon nose nurse opening owner oxygen package pain peanuts pharmacy phone "
    "picture poison powder pressure quality quick read reading recommended "
    "recovery relief room schedule sensitive seven share short shower skin "
    "soap solution soon sore stay steps stir straight struggle suck suicide "
    "surgery swallow sweat taste therapy tissue today tongue tooth treatment "
    "twice urgent urine wake walk wishes year young",
    "is": "fall foods learning patience powder reading return send sending therapy",
    "it": "breakfast cause chewing continue decide dispose dissolve dive food minor "
    "mood nausea peanuts separate soap spread urine",
    "lt": "apart heat minutes",
    "lv": "access dots foods lifts",
    "nb": "accept body breakfast butter check checks clean cold damp diagnose dizzy "
    "donation eleven drop dust episode fall fasting find finger flush foods give "
    "gives handle hard have heart heat high hygiene lasting late learning "
    "letter like lost loud lunch marked mixed nerve night offer over oxygen "
    "peanuts send sending sensitive separate skin smoking taste tight under "
    "walk young",
    "nl": "apart begin breakfast check clean contact covers cups damp diagnose dive "
    "dizzy doses dots drop drugs effect episode face finish flush food fruit "
    "goes half hard harm help high insect intake late letter living lunch "
    "needle offer opening over patches peanuts proper quick rest soap spit "
    "taken urgent urine wake want warm water week",
    "pl": "dizzy lifting lunch most walk weekly",
    "pt": "boxes burning continue covers danger decide dissolve doses dust face "
    "loud milk mood move outdoors patches remove squeeze suicide usual weekly",
    "ro": "acid accept break calculate care confidential confirm contact continue "
    "decide "
    "determine exclude face fluid important learning minor reduce relief rest "
    "separate taste urgent",
    "sk": "access body hygiene most nose priority young",
    "sl": "fluid more relief sore take",
    "sv": "breakfast brush check covers damp donation eleven fall finger flush hands "
    "heat loss lunch minor offer repeat rest risk shave shower suck sudden tight "
    "under",
    "sw": "bleach wake",
    "tr": "fail may meal nail nine risk seven young",
    "vi": "acid feet heart may oxygen young",
}
_ENGLISH = frozenset(_LEFT.split())
_OWN = {language: frozenset(words.split()) for language, words in _SAME.items()}
_OWN |= {"no": _OWN["nb"], "nn": _OWN["nb"], "bs": _OWN["hr"], "ms": _OWN["id"]}
# Written in other letters, so with no such word of their own.
_OTHER_SCRIPTS = """
    am ar be bg bn el fa gu he hi hy ja ka kk km kn ko ky lo mk ml mn mr my ne pa ru si
    ta te th uk ur zh
"""
_OWN |= dict.fromkeys(_OTHER_SCRIPTS.split(), frozenset()) | {"sr": _OWN["hr"]}
KNOWN = frozenset(_OWN)
_WORD = re.compile("[a-z]{3,20}")
# Not code, nor what is said in quotes or brackets beside its translation.
_STANDING = r"(?<![\w@/.'’\"“„«‘(`#$_&{{%-]){}(?![\w@/'’\"”“»)`=_}}-]|\.\w)"


def left_word(source: str, text: str, language: str) -> str:
    """Return an English word of *source* that stands in its translation, or "".

    In small letters, and not in a name or a title, which begins with a capital.
    """
    own = _OWN[language]
    for word in words(source):
        if word in text and word not in own:
            found = _standing(word).search(text)
            if found and not _titled(text[: found.start()], source):
                return word
    return ""


@lru_cache(maxsize=20_000)
def words(source: str) -> tuple[str, ...]:
    """Return the words of *source* that no other language should have."""
    return tuple(sorted(_ENGLISH.intersection(_WORD.findall(source.lower()))))


@lru_cache(maxsize=2_000)
def _standing(word: str) -> re.Pattern[str]:
    return re.compile(_STANDING.format(word))


# The first word of a text or a sentence, which has its capital from that.
_FIRST = re.compile(r"(?:^|[.!?:] )[*_\[]*([A-Z][a-z]+)")


def _titled(before: str, source: str) -> bool:
    """Return whether the words of *source* right *before* begin with a capital."""
    for word in reversed(before.split()):
        if word not in source:
            return False
        if word[0].isupper():
            return word not in _FIRST.findall(source)
    return False
