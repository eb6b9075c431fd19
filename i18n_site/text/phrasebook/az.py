"""Phrases of Azerbaijani: see the package for what they mean."""

PHRASES = r"""
[contrasts]
higher dose=(?:daha )?(?:yüksək|böyük) doza\w*
less of it=daha az
lower dose=(?:daha )?(?:aşağı|kiçik|az) doza\w*
lowered=azalt\w*|endir\w*|yarıya
more of it=daha çox
raised=art[ıi]r\w*|yüksəlt\w*|iki dəfə artır\w*
too high=(?:çox|həddindən artıq) yüksək\w*
too low=(?:çox|həddindən artıq) aşağı\w*

[comparison]
less=ən çoxu?|maksimum|\w{0,20} ?altında|az(?=\W|$)|aşağı
more=ən az[ıi]?|minimum|çox|artıq|üzərində|yuxarı

[plain-limit]
less=az
more=çox|artıq

[negation]
yes=təhlükəsiz\w{0,12}|şübhəsiz\w{0,6}|pulsuz\w{0,4}|zəhmət olmasa|fransız\w{0,8}
    |onsuz da
never=heç vaxt|heç bir\w{0,3}|heç kim\w{0,3}
no=\w{1,30}m[aə](?:y[ıi]n|d[aə]n|z|m[aə]l[ıi]|s[ıi]n|y[ıi]b)\w{0,9}|deyil\w{0,4}
    |yoxdur\w{0,4}|olmaz|çəkin\w{1,5}|qadağan\w{0,5}|istisna|\w{1,30}m[ıiuü]r\w{0,6}
    |uzaq durun|\w{1,30}m[aə]d[iı]\w{0,6}|xaric|yox|\w{1,30}m[aə]s[aə]\w{0,6}
    |\w{1,30}m[aə]m(?:[ıi]ş|[aə])\w{0,9}|\w{1,30}m[aə]y[aə]\w{0,9}
    |\w{2,30}s[ıiuü]z(?:l\w{1,10})?|\w{1,30}m[aə]d[aə]n|qeyri\S{0,20}
    |əks göstəriş\w{0,6}|qaçın\w{1,5}|imtina\w{0,3}

[order]
before=əvvəl|öncə|qabaq
after=sonra

[prohibition]
yes=(?:unut|gözlə|tərəddüd et|narahat ol|qorx|çəkin)m[aə]y[ıi]n
no=\w{1,30}m[aə]y[ıi]n\w{0,3}|olmaz

[period]
day=(?<!\d )gündə|gündəlik|hər gün
week=(?<!\d )həftədə|həftəlik|hər həftə
month=(?<!\d )ayda|aylıq|hər ay
year=(?<!\d )ildə|hər il
hour=(?<!\d )saatda|hər saat

[strong-negation]
no=\w{1,30}m[aə]y[ıi]n\w{0,3}|olmaz|heç vaxt

[times]
1=(?:bir|1) (?:dəfə|kərə)
2=(?:iki|2) (?:dəfə|kərə)
3=(?:üç|3) (?:dəfə|kərə)
4=(?:dörd|4) (?:dəfə|kərə)
"""
