"""Phrases of Portuguese: see the package for what they mean."""

PHRASES = r"""
[always]
always=sempre(?! que)
never=nunca|jamais
later=mais tarde|amanhã|na próxima semana|para a semana

[antonym]
even if=mesmo (?:que|se|quando)|ainda que|embora
unless=exceto se|a menos que|(?:só|somente|apenas) (?:se|quando)|salvo se
rare=rar[oa]s?|pouco (?:frequentes|comuns)|incomuns
common=frequentes|comuns
often=com frequência|frequentemente|muitas vezes|bastante
seldom=raramente|poucas vezes
open=abert[oa]s?|abre|aberta
closed=fechad[oa]s?|fecha|encerrad[oa]s?
cool=geladeira|frigorífico|refrigerador
freezer=congelador|freezer
small=pequenas
large=grandes

[aside]
except=exceto|excepto|salvo|exceção|excepção|a menos|à exceção|fora
instead=em (?:vez|lugar) d\w{1,3}|ao invés|e não|no lugar d\w{1,2}
doubt=não (?:tem|tiver|está|estiver)(?: a)? (?:certeza|segur\w)|dúvidas?|inseguro
until=enquanto não|até que não|antes de(?: que)?

[by then]
by then=antes (?:de|das|dos)(?=\s+\d)|antes de (?:completar|decorrid)\w{0,4}

[comparison]
less=menos de|não mais (?:de|que)|menor(?:es)? (?:de|que|a)|inferior(?:es)? a|abaixo de
    |no máximo|até|ou menos|máximo|(?<!a )menos que|máxim[oa]s?|ou inferior(?:es)?
    |ou menor
more=mais de|acima de|pelo menos|ao menos|no mínimo|não menos (?:de|que)|ou mais
    |mínimo|maior(?:es)? (?:de|que|a)|superior(?:es)? a|mais que|mais do que
    |mínim[oa]s?|ou superior(?:es)?|ou maior

[deadline]
within=no prazo|dentro de|em até|no máximo|nas (?:primeiras|seguintes)|num prazo|até
    |antes de
after=(?:após|depois de|passad[oa]s|decorrid[oa]s)(?: (?:las?|los|les|le|gli|as|os|dem
    |den|de|ένα|τις|από))?(?=\s+\d)

[earliest]
earliest=no mínimo|o mais cedo|não antes

[if-not]
no=(?:se|caso|quando)(?: [^\s,.;:]{1,25}){0,4} não

[if]
if=se|quando|caso

[unless]
unless=só|somente|apenas|sem|salvo|exceto|a menos|a não ser

[and]
and=e|mas

[negated-avoid]
no=não (?:\w{2,12} )?evit\w{1,3}

[not-only]
no=não (?:\w{1,12} )?(?:só|somente|apenas|exclusivamente|unicamente)

[plain-limit]
less=menos (?:de|que|do que)|menor(?:es)? (?:de|do que|que|a)|inferior(?:es)? a
more=mais (?:de|que|do que)|maior(?:es)? (?:de|do que|que|a)|superior(?:es)? a

[half-day]
am=d[ae] manhã|da madrugada|ao (?:acordar|levantar)
pm=da tarde|[dà]a? noite|ao deitar|de (?:dormir|deitar)

[negation]
yes=(?:um )?dia sim,? (?:e )?(?:outro |dia )?não|não menos d[eo]
even=nem (?:sequer|mesmo)
nor=(?!(?<!\w )(?<!, )nem [^.;:]{1,40} nem\b)nem(?! (?:tod[oa]s?|sempre|tudo|qualquer
    |precis\w+)\b)
before=antes de
no=não (?:[\w'’-]{1,20} ){1,3}(?:nunca|nada|ninguém|nenhum\w{0,2})|a menos que
    |não \w{1,30} (?:nunca|nada|ninguém|nenhum\w{0,2})|salvo|exceto|desaconselh\w{1,4}
    |exclu[ií]\w{1,4}|não|nunca|jamais|sem|nem|ausência|nenhum|nenhuma|nenhuns|nenhumas
    |nada|ninguém|abst[eê]\w{2,8}|evite|evitar|evitem|contraindicad\w{1,2}|impossível
    |proibid\w{1,2}|in(?:v[aáà]l|corr|compl|compat|compr|existen|esist|[uúù]til|acti[fv]
    |attiv|ativ|suf|cert|cier|conn?u|conoc|conhec|capa[cz]|efic|effic|visib|st[aá]b
    |est[aá]b|segur|sicur|ade[cq]|adap|adat|deseab|desej|desid|dispon|offens|ofens|usit
    |usual|solit|sol[uú]b|access|aces|appropri|apropi|tact|alter|variab|necesar|nécess
    |dolor|decis|d[ée]fini|determin|different|f[eé]rtil|fond|just|nocu|num[eé]r|oper
    |satis|sens[ia]t|soport|suport|support|toler|voluntar|utiliz|utilis|ocu|offens|habil
    |hab[ií]l|comod|sospech|disp|trouvab|trovab)\w{0,20}|declin\w{1,5}|exim\w{2,5}
wrong=errad\w{1,2}|falh\w{1,3}|irrevers\w{2,5}

[opposite]
raise=aument(?:e|ar|em)|suba
lower=reduz(?:a|ir|am)|diminu(?:a|ir)|baixe
stop=(?:pare|deixe|parar|deixar) de|interromp(?:a|er)|suspend(?:a|er)
go on=continu(?:e|ar)|prossiga|siga tomando
out of reach=fora d[aoe] (?:vista|alcance)|longe d\w{1,3}
in reach=(?:à|ao) (?:vista|alcance)
with food=com (?:alimentos|comida|as refeições|uma refeição)|às refeições
fasting=sem (?:alimentos|comida|comer)|em jejum|com o estômago vazio

[order]
before=antes|(?:anteriores|prévi[oa]s) (?:ao?s?|à)s?
after=depois|após|(?:seguintes|posteriores) (?:ao?s?|à)s?

[prohibition]
yes=não (?:se |o |a )?(?:esque\w{1,4}|hesit\w{1,4}|esper\w{1,4}|demor\w{1,4}
    |deix\w{1,4}|é|est(?:á|eja)\w?|tenha\w?|sinta\w?|haja|pode\w?|te[mn]h?\w?|há|só
    |apenas|mais|menos|for|foi|seja|quer\w?|sabe|consig\w{1,3}|consegu\w{1,4}
    |preocup\w{1,3}|sente|melhor\w{1,3})
no=não (?:(?:[oa]s?|se|lhe|nos|me|te) ){0,2}\w{1,25}[ae]m?|não (?:\w{2,25}[aei]r
    |deve\w{0,2}|se deve)|nunca \w{2,25}[ae]|evite

[period]
other week=(?:a )?cada (?:duas|2) semanas|quinzenal\w{0,5}
third day=(?:a )?cada (?:três|3) dias
other day=em dias alternados|dia sim,? dia não|a cada (?:dois|2) dias
day=por dia|ao dia|diári\w{1,2}|diariamente|cada dia|todos os dias|(?:toda
    |cada) (?:manhã|noite|tarde)|todas as (?:manhãs|noites|tardes)|todo (?:o )?dia
    |toda (?:a )?noite
week=por semana|semanal\w{0,5}|semanais|cada semana|todas as semanas
    |todas? (?:as |a )?semanas?
month=por mês|ao mês|mensal\w{0,5}|mensais|cada mês|todos os meses
    |todos? (?:os |o )?m[êe]s(?:es)?
year=por ano|ao ano|anual\w{0,5}|anuais|cada ano|todos os anos|todos? (?:os |o )?anos?
hour=por hora|cada hora|a cada hora|de hora em hora
minute=por minuto|cada minuto
second=por segundo

[site]
muscle=\w*múscul\w+|\w*muscul\w+
skin=pele|subcut\w+
vein=veias?|\w*venos\w+
eye=olhos?
mouth=boca|engol\w+

[strong-negation]
no=não|nunca|jamais

[only after]
only after=só|somente|apenas|espere|aguarde

[waited]
waited=depois(?=[.,;])|(?:após|depois de) (?:esperar|aguardar)

[times]
1=uma vez|1 vez
2=duas vezes|2 vezes
3=três vezes|3 vezes
4=quatro vezes|4 vezes
?=\d+ vezes

[contrasts]
adults=adult\w+
after treatment=(?:depois do|após o|depois de terminar o) tratamento
afterwards=depois|a seguir|posteriormente|mais tarde|em seguida|após
another=diferent\w*|outr[oa]s?|distint\w+
at meals=(?:durante|com) (?:as |a |o )?(?:refeiç\w{2,3}|comida|alimentos
    |pequeno-almoço|café)|às refeições
beforehand=antes|primeiro|previamente|com antecedência
better=melhor\w{0,4}|diminu\w+
both halves=as duas metades|ambas as metades|inteiro
both sides=ambos|ambas|os dois|as duas|cada
broken=partid\w+|danificad\w+|quebrad\w+|abert[oa]s?|romp\w+|violad\w+|rasgad\w+
by day=(?:só |apenas |somente )?de dia|durante o dia
chew=mastig\w+|esmag\w+
children=crianças?
cold=arrefec\w+|esfri\w+|fri\w+|fresc\w+|gelad\w+
complete=todas as informações|toda a informação|complet[oa]s?
cool down=arrefeç\w*|arrefec\w*|resfri\w*|refresc\w*|fresc\w*|esfri\w*
day and night=noite|24|vinte e quatro|a qualquer hora
delayed=mais (?:tarde|adiante)|amanhã|no dia seguinte|(?:dentro de|em|daqui a) (?:um
    |uma|alguns|algumas|umas|duas|\d+) (?:semanas?|dias?|mes\w{0,2})|(?:noutro
    |outro) dia
deleted=apag\w+|elimin\w+|exclu\w+
discard=deit\w+|descart\w+|jog\w+|elimin\w+|lixo
dry=sec\w+|sequ\w+|humidade|umidade
elsewhere=diferent\w*|outr[oa]s?|distint\w+
every evening=(?:todas as|cada) (?:noites?|tardes?)|à noite
every morning=(?:todas as|cada) manhãs?|de manhã|pela manhã
final=definitiv\w+|conclusiv\w+|cert\w+|final
first=primeir[oa]s?|1\.?[ªº]
free=gratuit[oa]s?|grátis|gratuitamente|sem custos?
from=a partir d\w{1,2}|desde
full stomach=(?:estômago|barriga) cheio?a?|após as refeições|depois de comer
full up=(?:completamente|totalmente) chei\w*|chei\w+
go=(?:vá|regresse|retorne) (?:ao?|à|para)|volte (?:ao|à|para)|ir
go on=continu\w+|mantenha
gradually=gradual\w*|aos poucos|progressiv\w*|lentamente|pouco a pouco
half full=metade|meio|meia|semi\w*
harmful=má|mau|maus|más|prejudicia(?:l|is)|nociv[oa]s?|faz mal|ruim
healthy=saudáve(?:l|is)|s(?:ão|ãos|ã|ãs)|não afetad[oa]
higher dose=dos\w+ (?:\w+ )?(?:mais (?:alt\w*|elevad\w*|fortes?)|maior(?:es)?
    |superior(?:es)?)|maior dos\w+
hold on to=guard\w+|conserv\w+
hot=aque[cç]\w+|quentes?|fervente|morn\w+
if you like=se (?:você )?(?:quiser|desejar|preferir)|caso queira
indoors=interior\w*|dentro|casa|entr\w+|fechad\w+
inner=interior|interna|intern[oa]
internal use=intern[oa]
last=últim[oa]s?
late=\d+ (?:minutos|horas|dias) (?:depois|mais tarde|atrasad[oa]|de atraso|após)
later=quanto mais tarde|quanto mais (?:demor|atras)\w{1,4}
left side=esquerd\w+
less of it=menos
lower dose=dos\w+ (?:\w+ )?(?:mais (?:baix\w*|pequen\w*|reduzid\w*)|menor(?:es)?
    |inferior(?:es)?|reduzid\w*)|menor dos\w+
lowered=redu[zç]\w*|diminu\w*|baix\w*|metade|abaix\w*
lying=deit\w+
many times=várias vezes|muitas vezes|repetidamente
mild=leves?|ligeir[oa]s?|inofensiv[oa]s?|benign[oa]s?|incômod[oa]|incómod[oa]
    |sonolência
more of it=mais(?! de \d)
negative=negativ[oa]s?
not allergic=(?:não|sem|nenhuma) (?:\w+ ){0,2}al[eé]rgi\w+
not binding=não (?:\w+ ){0,4}(?:vinculativ\w*|vinculante\w*|validade)
not carry on=não (?:continu\w+|prossiga)
not protect=não (?:\w+ )?prote[gj]\w*
not wait=não (?:espere\w?|aguarde\w?|esperar|aguardar)
official=(?<!não )oficia(?:l|is)
on back=de (?:barriga para cima|costas)
on front=de (?:bruços|barriga para baixo)
on rising=levantar|acordar|de manhã|pela manhã
one half=uma (?:só )?(?:das )?metades?|(?:só|apenas|somente) (?:a|uma) metade|a metade
    |meio
one side=um (?:só )?(?:olho|ouvido|lado|braço)|uma (?:só )?(?:mão|perna|narina)|(?:olho
    |ouvido|lado) (?:esquerdo|direito)
only once=uma (?:só |única )?vez
opened=abert\w+|abr\w+
outdoors=fora|rua|sai\w*|exterior|ar (?:livre|fresco)|lá fora
outer=extern\w+|exterior\w*|fora
paid=pag[oa]s?|tem custos?|é cobrad[oa]
positive=positiv[oa]s?
raised=aument\w*|increment\w*|elev\w*|duplic\w*|duplique\w*|dobr\w*|subi\w*
right side=direit\w+
saved=guard\w+|salv\w+|mant\w+|conserv\w+
severe=graves?|sever[oa]s?|perigos[oa]s?|fata(?:l|is)|morta(?:l|is)|séri[oa]s?
    |intens[oa]s?
sitting=sentad\w+|sent\w+|ereto|erguid\w+|vertical\w*|em pé
someone else=amig[oa]s?|vizinh[oa]s?
spit=cusp\w+|cosp\w+
stopped=interromp[ae]|suspenda|deixe de|pare
suddenly=depressa|rápido|rapidamente|à pressa|de repente|subitamente|bruscamente
    |abruptamente|repentinamente
sure=se (?:você )?(?:tiver|tem) (?:a )?certeza|se (?:você )?estiver segur[oa]
    |caso tenha (?:a )?certeza
swallow=engol\w+|engul\w+|degl\w+
switch off=deslig\w+|apag\w+|desativ\w+|desconect\w+|fech\w+|par[ae]r?|interromp\w+
switch on=inici\w+|ligue\w*|ligar|liga|acend\w+|ative\w*|ativar|abra\w*
the same=(?:[oa]s?|n[oa]s?|d[oa]s?|aos?|à) mesm[oa]s?
thick=espess[oa]|gross[oa]
too high=(?:demasiado|muito) (?:alt\w*|elevad\w*)|alt\w+ demais
too low=(?:demasiado|muito) baix\w*|baix\w+ demais
unofficial=não oficia(?:l|is)|extraoficia\w*
unopened=por abrir|fechad\w+|não abert\w+|lacrad\w+|antes de abr\w+|ainda não abert\w+
until=até|antes|enquanto
warm up=aqueç\w*|aquec\w*|agasalh\w*|quente\w*
wet=húmid\w+|úmid\w+|molhad\w+
whole=intact[oa]s?|íntegr\w+
with=com|a|de
without=sem(?! dúvida| que)
worse=pior\w{0,4}|agrav\w{1,4}
not stop=não (?:pare|deixe|interrompa|suspenda|parar|interromper)
at last=no fim|no final|por último|por fim|finalmente|depois de
by a doctor=médic[oa]s?|enfermeir[oa]s?|especialistas?|tradutor\w*|profission\w+
    |human[oa]s?
by machine=computador\w*|máquina|automátic\w+|automatic\w+|software
    |inteligência artificial|ia
centimetres=cent[íi]metros?|milímetros?|cm|mm
close it=fech\w+
confidential=confidencia\w*|sigilos\w+
gained=aument\w+|engord\w+|ganh\w+
less than usual=menos (?:\w+ )?(?:do que o|que o|do que é|do que) (?:habitual|normal
    |costume)
lost weight=perd\w+|perc\w+|emagre\w+
public=públic[oa]s?
sometimes=às vezes|por vezes|de vez em quando|ocasionalmente|algumas vezes
take off=tir[ea]\w*|retir\w+|descalc\w+
tighten=aperte\w*|apertar\w*
with sugar=(?:com|contém) (?:açúcar\w*|álcool|lactose|glúten|perfume|sal|látex|cafeína
    |gordura)|açucarad\w+|perfumad\w+
to begin with=antes|primeiro|previamente|com antecedência
only=só|somente|apenas|unicamente|exclusivamente|senão
until week=até(?: à| ao| a| o| aos)?(?: semana| dia| mês)?(?=\s+\d)
"""
