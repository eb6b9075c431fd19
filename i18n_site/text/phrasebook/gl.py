"""Phrases of Galician: see the package for what they mean."""

PHRASES = r"""
[contrasts]
both halves=as dúas metades|ambas metades
by day=só de día|de día|durante o día
day and night=noite|24|a calquera hora
full up=(?:completamente|totalmente) che\w*|che\w+
half full=metade|medio|media
higher dose=dos\w+ (?:máis (?:alt\w*|elevad\w*)|maior\w*|superior\w*)
less of it=menos
lower dose=dos\w+ (?:máis (?:baix\w*|pequen\w*)|menor\w*|inferior\w*)
lowered=reduc\w*|redúz\w*|diminu\w*|baix\w*|metade
more of it=máis(?! de \d)
raised=aument\w*|increment\w*|duplic\w*|suba
too high=demasiado alt\w*|moi alt\w*
too low=demasiado baix\w*|moi baix\w*

[comparison]
less=non máis de|menos de|menor(?:es)? (?:de|que|a)|inferior(?:es)? a|por debaixo de
    |como (?:máximo|moito)|ata|ou menos|máxim[oa]s?|ou inferior
more=non menos de|máis de|maior(?:es)? (?:de|que|a)|superior(?:es)? a|por riba de
    |como mínimo|polo menos|cando menos|ou máis|mínim[oa]s?|ou superior

[deadline]
within=dentro de|nun prazo de|no prazo de|antes de que pasen
after=(?:despois d|tras )(?:e|as|os)?(?=\s+\d)

[if-not]
no=(?:se|cando)(?: [^\s,.;:]{1,25}){0,4} non

[negated-avoid]
no=non (?:\w{2,12} )?evit\w{1,3}

[not-only]
no=non (?:\w{1,12} )?(?:s[oó]|soamente|unicamente)

[plain-limit]
less=menos de|menor(?:es)? de
more=máis de|maior(?:es)? de

[negation]
even=nin sequera
nor=nin
before=antes de (?:que )?
no=non|nunca|xamais|sen|ning[uú]n\w{0,3}|nada|ninguén|tampouco|a non ser|agás|excepto
    |salvo|evit[ae]\w{0,2}|prohibid\w{1,2}|contraindicad\w{1,2}|desaconsella\w{0,3}
    |imposible|falta|non \w{1,30} (?:nunca|nada|ninguén|ning[uú]n\w{0,3})
    |non \w{1,12} nunca|denegad\w{1,2}|proibid\w{1,2}|abst[eé]\w{2,8}

[opposite]
out of reach=fóra do alcance
in reach=(?<!fóra d)(?:ao|o) alcance
fasting=co estómago baleiro|en xaxún
with food=co estómago cheo|coa comida|con comida|con alimentos

[order]
before=antes
after=despois|tras|logo de

[prohibition]
yes=non (?:dubid\w{1,3}|esquez\w{1,3}|agard\w{1,3}|s[oó]|máis)
no=non|nunca|xamais|evit[ae]

[period]
other day=cada (?:dous|2) días|en días alternos
day=ao día|diari\w{1,5}|cada día|por día|todos os días|cada (?:mañá|noite)
    |todas as (?:mañás|noites)
week=[áa] semana|semanal\w{0,5}|cada semana|por semana
month=ao mes|mensual\w{0,5}|cada mes|por mes
year=ao ano|anual\w{0,5}|cada ano|por ano
hour=por hora|cada hora
minute=por minuto|cada minuto
second=por segundo

[strong-negation]
no=non|nunca|xamais

[times]
1=(?:unha|1) vez
2=(?:dúas|2) veces
3=(?:tres|3) veces
4=(?:catro|4) veces
"""
