"""Phrases of Azerbaijani: see the package for what they mean."""

PHRASES = r"""
[opposite]
raise=artırın
lower=azaldın
stop=dayandırın|kəsin
go on=davam ed\w{1,5}
out of reach=(?:əli|əlləri) çatmayan|çata bilmə\w{3,6}|uzaq
in reach=(?:əli|əlləri) çatan|çata bilə\w{2,6}
with food=yeməklə(?: birlikdə)?|qida ilə
fasting=ac qarın\w{0,2}|acqarına|yeməksiz

[aside]
except=istisna|başqa|xaric
instead=əvəzinə|yerinə
doubt=əmin deyil\w{1,6}|şübhə\w{0,6}
until=qədər|kimi|dək

[if-not]
no=\w{2,20}m[aə]s[aə](?:n[ıi]z)?|(?:yoxdur|deyil)(?:sə)?

[contrasts]
adults=böyüklər\w*|yetkin\w*|böyük yaş\w*
affected=zədəl\w*
another=başqa|digər|fərqli
better=yaxşılaş\w*|yaxşı\w*
broken=zədələn\w*|sınmış|yaralı|yara\w*|açıq
by a doctor=həkim\w*|mütəxəssis\w*
by machine=maşın\w*|kompüter\w*|avtomat\w*
centimetres=santimetr\w*|sm
chew=çeynə\w*
children=uşaq\w*|körpə\w*
cold=soyuq\w*|sərin\w*
deleted=sil\w+
discard=atın\w*|tullay\w*|atıl\w*
dry=quru\w*
final=yekun|qəti|dəqiq
first=ilk|birinci|əvvəl\w*
free=pulsuz|ödənişsiz
from=\w{2,20}d[ae]n|etibarən|başlayaraq
go on=davam\w*
higher dose=(?:daha )?(?:yüksək|böyük) doza\w*
hot=isti\w*|ilıq\w*|qaynar
indoors=içəri\w*|ev\w{0,3}|otaq\w*
internal use=daxili
last=son|axırıncı|sonuncu
left side=sol\w*
less of it=daha az
lower dose=(?:daha )?(?:aşağı|kiçik|az) doza\w*
lowered=azalt\w*|endir\w*|yarıya
mild=yüngül\w*
more of it=daha çox
negative=mənfi\w*
not allergic=allergiya\w* (?:yox|olma)\w*
on back=arxası üst\w*|kürəyi üst\w*
on front=qarnı üst\w*|üzüüstə
opened=açıl\w*|açıq
outdoors=açıq hava\w*|çöl\w*|bayır\w*|təmiz hava\w*
paid=ödənişli|pullu
positive=müsbət\w*
raised=art[ıi]r\w*|yüksəlt\w*|iki dəfə artır\w*
right side=sağ
saved=saxla\w+|yadda
severe=ağır\w*|ciddi\w*|təhlükəli|şiddətli
someone else=dost\w*|qonşu\w*
sometimes=bəzən|hərdən|arabir
spit=tüpür\w*
suddenly=birdən|qəflətən
swallow=ud\w+
switch off=söndür\w*|dayandır\w*
switch on=yandır\w*|başla\w*|işə sal\w*
the same=eyni\w*|həmin
thick=qalın
too high=(?:çox|həddindən artıq) yüksək\w*
too low=(?:çox|həddindən artıq) aşağı\w*
unopened=açılmamış|bağlı
until=qədər|kimi|dək|əvvəl
wet=nəm\w*|yaş
whole=bütöv\w*|zədələnməmiş|sağlam
worse=pisləş\w*|ağırlaş\w*|pis

[comparison]
less=ən çoxu?|maksimum|\w{0,20} ?altında|az(?=\W|$)|aşağı
more=ən az[ıi]?|minimum|çox|artıq|üzərində|yuxarı

[plain-limit]
less=az
more=çox|artıq

[negation]
yes=təhlükəsiz\w{0,12}|şübhəsiz\w{0,6}|pulsuz\w{0,4}|zəhmət olmasa|fransız\w{0,8}
    |onsuz da|(?:səhər|axşam|nahar|günorta) yemə[yk]\w*|yeməyin(?:d|i|ə)\w*
    |yeməy[iə](?!n)\w*
no=\w{1,30}m[aə](?:y[ıi]n|d[aə]n|z|m[aə]l[ıi]|s[ıi]n|y[ıi]b)\w{0,9}|deyil\w{0,4}
    |yoxdur\w{0,4}|olmaz|çəkin\w{1,5}|qadağan\w{0,5}|istisna|\w{1,30}m[ıiuü]r\w{0,6}
    |uzaq durun|\w{1,30}m[aə]d[iı]\w{0,6}|xaric|yox|\w{1,30}m[aə]s[aə]\w{0,6}
    |\w{1,30}m[aə]m(?:[ıi]ş|[aə])\w{0,9}|\w{1,30}m[aə]y[aə]\w{0,9}
    |\w{2,30}s[ıiuü]z(?:l\w{1,10})?|\w{1,30}m[aə]d[aə]n|qeyri\S{0,20}
    |əks göstəriş\w{0,6}|qaçın\w{1,5}|imtina\w{0,3}|\w{1,30}m[aə]mis\w{0,9}

[order]
before=əvvəl(?:ki)?|öncə(?:ki)?|qabaq(?:kı)?
after=sonra(?:kı)?

[prohibition]
yes=(?:unut|gözlə|tərəddüd et|narahat ol|qorx|çəkin)m[aə]y[ıi]n|(?:səhər|axşam|nahar
    |günorta) yemə[yk]\w*|yeməyin(?:d|i|ə)\w*
no=\w{1,30}m[aə]y[ıi]n\w{0,3}|olmaz

[period]
day=(?<!\d )gündə|gündəlik|hər gün
week=(?<!\d )həftədə|həftəlik|hər həftə
month=(?<!\d )ayda|aylıq|hər ay
year=(?<!\d )ildə|hər il
hour=(?<!\d )saatda|hər saat

[strong-negation]
yes=(?:səhər|axşam|nahar|günorta) yemə[yk]\w*|yeməyin(?:d|i|ə)\w*
no=\w{1,30}m[aə]y[ıi]n\w{0,3}|olmaz

[times]
1=(?:bir|1) (?:dəfə|kərə)
2=(?:iki|2) (?:dəfə|kərə)
3=(?:üç|3) (?:dəfə|kərə)
4=(?:dörd|4) (?:dəfə|kərə)
"""
