"""The little words that every text of a language is full of, to tell it by."""

from collections import Counter
from collections.abc import Collection
from itertools import chain

_WORDS = {
    "cs": "a se v na je že s z do o pro jako ale by pokud nebo jsou není jste si po"
    " při které který když lze aby od u k ve však také může máte bez před",
    "da": "og i at er en et den det de til på med for af ikke som har du kan hvis"
    " eller fra skal der din dit om også ved efter før må være blive hos",
    "de": "und die der das den dem des ist nicht sie ein eine einen einem einer mit"
    " auf für von zu im in wenn oder als auch bei sich an nach vor zum zur wird ihr"
    " ihre ihren kann werden sind haben durch über sofort ab",
    "en": "the of and to a in is you that it for on are with as not be this or your"
    " from have an if by can do any when may should before after at all",
    "es": "de la que el en y a los se del las un por con no una su para al lo como o"
    " si es más este esta sus le usted puede ser son cuando antes sin hay",
    "fi": "ja on ei että se jos tai kun ole voi sen ovat myös mutta joka ennen älä"
    " kuin olla hän lääkäriin ota tämä tämän tätä sinulla sekä heti",
    "fr": "de la le et les des en un une du que est pour qui dans par plus pas au sur"
    " ne se ou avec ce il sont si votre vous à être avant après cette ces peut aux",
    "hu": "a az és hogy nem is egy ha vagy meg ez el van ne azonnal kell mint csak de"
    " már után előtt orvosához orvost ezt lehet",
    "id": "yang dan di ini itu dengan untuk tidak dari dalam akan pada anda atau jika"
    " ke oleh jangan dapat adalah bisa sebelum setelah harus obat",
    "it": "di e il la che è un una per non in con del della i le da si al sono dei gli"
    " lo o se come anche alla nel suo sua più questo questa ha prima dopo delle",
    "nb": "og i at er en et den det de til på med for av ikke som har du kan hvis"
    " eller fra skal din ditt om også ved etter før må være bli hos",
    "nl": "de het een en van in is dat op te zijn met voor niet u uw aan er om als bij"
    " of door ook dan naar wordt heeft kunt deze die maar na uit wanneer",
    "pl": "i w na się nie z do jest że o jak za to od po co lub dla przez jeśli jeżeli"
    " należy są przed pacjent może być ten tego oraz gdy u",
    "pt": "de a o que e do da em um para com não uma os no se na por mais as dos como"
    " ou ao das seu sua é são pode antes sem este esta você nos pelo à",
    "ro": "și de în la să nu cu o un pe este că din pentru se sau dacă mai au ați"
    " al ale"
    " care după înainte acest această medicul dumneavoastră imediat",
    "sv": "och i att är en ett den det de till på med för av inte som har du kan om"
    " eller från ska din ditt också vid efter före får vara bli hos",
    "sw": "ya na wa kwa ni la za katika kama au hii usi baada kabla cha vya yako yako"
    " wako daktari dawa hizi hiyo huu ikiwa kila",
    "tr": "ve bir bu için ile de da veya çok daha olan gibi kadar sonra önce ise eğer"
    " değil her olarak en ilacı doktorunuza hemen",
    "vi": "và của là không có cho được trong các một với này nếu hoặc khi bạn thuốc"
    " những để đã sau trước bị người thể hãy",
    "ru": "и в не на с что по или если для от при до вы из как это к у за его но после"
    " перед же ваш вас вам следует необходимо может быть быть этот",
    "uk": "і в не на з що по або якщо для від при до ви із як це к у за його але після"
    " перед ж ваш вас вам слід необхідно може бути цей та чи й є",
}
_LANGUAGES: dict[str, tuple[str, ...]] = {}
for _code, _text in _WORDS.items():
    for _word in dict.fromkeys(_text.split()):
        _LANGUAGES[_word] = (*_LANGUAGES.get(_word, ()), _code)
# Letters that only the other of two languages much alike has.
_LETTERS = {"ru": ("uk", frozenset("іїєґ")), "uk": ("ru", frozenset("ыэъё"))}
_NONE: tuple[str, frozenset[str]] = ("", frozenset())
KNOWN = frozenset(_WORDS)
_OWN = {code: frozenset(text.split()) for code, text in _WORDS.items()}
_LEAST = 4
# One of so many words of a text is among them, mostly; then no more is asked.
_USUAL = 3.5
# Shorter texts have too few words to tell a language by.
SHORT = 40


def may_be_other(words: Collection[str], code: str) -> bool:
    """Return whether *words*, in lower case, may be in another language than *code*."""
    letters = _LETTERS.get(code, _NONE)[1]
    if letters and not letters.isdisjoint("".join(words)):
        return True
    distinct = set(words)
    return len(_OWN[code] & distinct) * _USUAL < len(distinct)


def other_language(words: Collection[str], code: str) -> str:
    """Return the language that *words*, in lower case, are in if not in *code*, or "".

    It needs four of that language's little words, and three more than twice those of
    *code*: languages that are much alike have many of them in common. For those of
    the Cyrillic script a letter tells.
    """
    other, letters = _LETTERS.get(code, _NONE)
    if letters and not letters.isdisjoint("".join(words)):
        return other
    if len(_OWN[code].intersection(words)) * _USUAL >= len(words):
        return ""
    known = _LANGUAGES.keys() & words
    found = Counter(chain.from_iterable(map(_LANGUAGES.__getitem__, known)))
    if not found:
        return ""
    best, count = min(found.items(), key=lambda each: (-each[1], each[0]))
    return best if count >= max(_LEAST, 2 * found[code] + 3) else ""
