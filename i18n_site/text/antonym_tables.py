"""Even if and unless, rare and common: language, meaning, pattern, as elsewhere."""

from i18n_site.text.antonyms_beyond_europe import WORDS

_MEANINGS = (
    *("even if", "unless", "rare", "common", "often", "seldom"),
    *("open", "closed", "cool", "freezer", "small", "large"),
)

# By language the words of each meaning, in that order, one line each; "-" for none.
_WORDS = {
    **WORDS,
    "bg": """дори (?:ако|да|когато)|въпреки че|макар
        освен ако|само ако|освен когато
        редки|рядко|рядка|редките
        чести|честите|често срещан\\w{1,2}
        често
        рядко
        отворен\\w?|работи
        затворен\\w?|не работи
        хладилник\\w{0,2}
        фризер\\w{0,2}|камера
        малки
        големи""",
    "cs": """i když|i kdyby|přestože|ačkoli|třebaže
        ledaže|pouze pokud|jen pokud|kromě případ\\w{0,2}|pokud ne\\w{2,15}
        vzácn\\w{1,3}|zřídka
        častý?\\w{0,3}|běžn\\w{1,3}
        často
        zřídka|málokdy
        otevřen\\w{0,2}|má otevřeno
        zavřen\\w{0,2}|uzavřen\\w{0,2}
        chladničce|lednici|lednici|ledničce
        mrazničce|mrazáku|mrazicím boxu
        mal[áé]
        velk[áé]""",
    "da": """selv om|selvom|selv hvis|også (?:selv)?om
        medmindre|kun hvis|undtagen hvis|med mindre
        sjældn\\w{0,2}
        almindelige|hyppige
        ofte|tit
        sjældent
        åben|åbent
        lukket
        køleskab\\w{0,2}
        fryser\\w{0,2}|fryseskab\\w{0,2}
        små
        store""",
    "de": """auch wenn|selbst wenn|obwohl|auch dann
        außer,? (?:wenn|bei)|es sei denn|nur,? wenn|nur dann
        selten\\w{0,2}
        häufige?\\w{0,2}
        oft|häufig|regelmäßig
        selten
        geöffnet|offen
        geschlossen|zu
        kühlschrank\\w{0,2}|gekühlt
        gefrierschrank\\w{0,2}|gefrierfach\\w{0,2}|tiefkühl\\w{3,10}
        kleine|geringe
        große""",
    "el": """ακόμα? κι? (?:εά|α)ν|ακόμη κι (?:εά|α)ν|παρότι|αν και|έστω κι αν
        εκτός (?:εά|α)ν|μόνο (?:εά|α)ν|μόνο όταν
        σπάνι\\w{1,3}
        συχνές|συχνή|συνήθεις|κοινές
        συχνά
        σπάνια
        ανοιχτ\\w{1,2}|ανοικτ\\w{1,2}
        κλειστ\\w{1,2}
        ψυγείο
        καταψύκτη|κατάψυξη
        μικρές
        μεγάλες""",
    "en": """even if|even though|even when
        unless|except (?:if|when|for|in)|only (?:if|when)
        rare|uncommon
        common|(?<!un)common
        often|frequently
        rarely|seldom
        open
        closed
        refrigerator|fridge
        freezer
        small
        large""",
    "es": """aunque|incluso (?:si|cuando)|aun (?:si|cuando)|así
        salvo (?:que|si)|a menos que|(?:solo|sólo|únicamente) (?:si|cuando)|excepto si
        rar[oa]s?|poco frecuentes?|infrecuentes?
        frecuentes|comunes
        a menudo|con frecuencia|frecuentemente|seguido
        rara vez|raramente|con poca frecuencia|pocas veces
        abiert[oa]s?|abre
        cerrad[oa]s?|cierra
        nevera|refrigerador|frigorífico|refrigeración|heladera
        congelador
        pequeñas
        grandes""",
    "fi": """vaikka
        ellei\\w{0,3}|paitsi jos|vain jos|vain kun
        harvinai\\w{1,4}
        yleis\\w{1,4}|yleinen
        usein
        harvoin
        avoinna|auki|avoin
        suljettu|kiinni
        jääkaapi\\w{1,3}
        pakastim\\w{1,4}|pakastee\\w{1,3}
        pieniä|pienet
        suuria|suuret""",
    "fr": """même (?:si|lorsque|quand)|bien que|quand bien même
        sauf (?:si|en cas|lorsque)|à moins que|(?:seulement|uniquement) (?:si|lorsque)
        rares?|peu fréquents?
        fréquents|courants
        souvent|régulièrement|fréquemment
        rarement
        ouverte?s?|ouvre
        fermée?s?|ferme
        réfrigérateur|frigo|frigidaire
        congélateur
        petites|faibles
        grandes|importantes""",
    "hr": """čak i (?:ako|kad\\w?)|iako|premda|i ako
        osim ako|samo ako|osim kad\\w?
        rijetk\\w{1,3}
        čest[eai]
        često
        rijetko
        otvoren\\w?
        zatvoren\\w?
        hladnjaku|frižideru
        zamrzivaču|ledenici
        male
        velike""",
    "hu": """akkor is|még (?:ha|akkor)
        hacsak|kivéve,? ha|csak akkor|csak ha
        ritk\\w{1,3}
        gyakor\\w{1,2}
        gyakran
        ritkán
        nyitva
        zárva
        hűtőszekrény\\w{0,3}|hűtőben
        fagyasztó\\w{0,4}|mélyhűtő\\w{0,3}
        kis
        nagy""",
    "it": """anche (?:se|quando)|sebbene|benché
        (?:tranne|salvo) (?:se|quando|che)|a meno che|(?:solo|soltanto) (?:se|quando)
        rar[aoei]|non comun[ei]
        comun[ei]|frequent[ei]
        spesso|frequentemente
        raramente|di rado
        apert[aoie]
        chius[aoie]
        frigorifero|frigo
        congelatore|freezer
        piccole
        grandi""",
    "nb": """selv om|selv hvis|også om
        med mindre|bare hvis|kun hvis|unntatt hvis
        sjeldn\\w{0,2}
        vanlige
        ofte
        sjelden
        åpen|åpent
        stengt|lukket
        kjøleskap\\w{0,2}
        fryser\\w{0,2}
        små
        store""",
    "nl": """ook als|zelfs (?:als|wanneer)|ook al|ook wanneer|hoewel
        tenzij|behalve als|alleen als|alleen wanneer|behalve wanneer
        zelden|zeldzame?
        vaak voorkomende?
        vaak|regelmatig
        zelden
        geopend|open
        gesloten|dicht
        koelkast
        vriezer|diepvries\\w{0,3}
        kleine
        grote""",
    "pl": """nawet (?:jeśli|gdy|jeżeli|kiedy)|choć|chociaż|mimo że
        chyba że|tylko (?:jeśli|gdy|wtedy)|z wyjątkiem
        rzadk\\w{1,2}|rzadziej
        częst[eay]|częstych
        często
        rzadko
        czynn[aey]|otwart[aey]
        nieczynn[aey]|zamknięt[aey]
        lodówce|lodówki
        zamrażarce|zamrażalniku
        małe|niewielkie
        duże""",
    "pt": """mesmo (?:que|se|quando)|ainda que|embora
        exceto se|a menos que|(?:só|somente|apenas) (?:se|quando)|salvo se
        rar[oa]s?|pouco (?:frequentes|comuns)|incomuns
        frequentes|comuns
        com frequência|frequentemente|muitas vezes|bastante
        raramente|poucas vezes
        abert[oa]s?|abre|aberta
        fechad[oa]s?|fecha|encerrad[oa]s?
        geladeira|frigorífico|refrigerador
        congelador|freezer
        pequenas
        grandes""",
    "ro": """chiar (?:dacă|și dacă|când)|deși
        cu excepția|doar dacă|numai dacă|decât dacă|în afară de
        rar\\w{0,2}
        frecvent\\w{1,2}
        des|frecvent|adesea
        rar|rareori
        deschis\\w?
        închis\\w?
        frigider
        congelator
        mici
        mari""",
    "ru": """даже (?:если|когда|при)|хотя|несмотря
        если только|только (?:если|когда)|кроме случаев|разве что|за исключением
        редк\\w{2,3}|редко встреч\\w{1,8}
        часты\\w{1,2}|распространённ\\w{2,3}
        часто|чаще|почаще
        редко|реже
        открыт\\w{0,2}|работает
        закрыт\\w{0,2}|не работает
        холодильник\\w{0,2}
        морозил\\w{2,6}|морозильник\\w{0,2}
        небольш\\w{2,3}|мал\\w{2,3}
        больш\\w{2,3}""",
    "sk": """aj keď|aj ak|hoci|aj v prípade
        okrem prípad\\w{0,2}|iba (?:ak|keď)|len (?:ak|keď)|pokiaľ ne\\w{2,15}
        zriedkav\\w{1,3}
        čast\\w{1,3}
        často
        zriedka|zriedkavo
        otvoren\\w{0,2}
        zatvoren\\w{0,2}
        chladničke
        mrazničke
        malé
        veľké""",
    "sl": """tudi (?:če|ko)|čeprav|četudi
        razen če|samo (?:če|ko)|le če
        redk\\w{1,2}
        pogost\\w{1,2}
        pogosto
        redko
        odprt\\w?
        zaprt\\w?
        hladilniku
        zamrzovalniku
        majhne
        velike""",
    "sr": """чак и (?:ако|када?)|иако|и ако
        осим ако|само ако|осим када?
        ретк\\w{1,3}
        чест[еаи]
        често
        ретко
        отворен\\w?
        затворен\\w?
        фрижидеру
        замрзивачу
        мале
        велике""",
    "sv": """även om|även när|också om|trots att|fast
        utom (?:om|när)|såvida|bara om|endast om|om inte
        sällsynta
        vanliga
        ofta
        sällan
        öppen|öppet
        stängd?t?
        kylskåp\\w{0,2}|kyl
        frys\\w{0,2}
        små
        stora""",
    "uk": """навіть якщо|навіть коли|хоча
        хіба що|тільки якщо|лише якщо|крім випадків|за винятком|окрім випадків
        рідкі\\w{0,4}|рідкісн\\w{1,2}
        част[иі]\\w{0,2}|поширен\\w{1,2}
        часто|частіше
        рідко
        відчинен\\w{0,2}|працює
        зачинен\\w{0,2}|не працює
        холодильник\\w{0,2}
        морозил\\w{2,6}
        невелик\\w{1,2}|мал[іа]
        велик[іа]""",
}

ANTONYMS = {
    language: {
        meaning: words.strip()
        for meaning, words in zip(_MEANINGS, lines.split("\n"), strict=True)
        if words.strip() != "-"
    }
    for language, lines in _WORDS.items()
}
