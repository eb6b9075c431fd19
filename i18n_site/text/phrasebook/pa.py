"""Phrases of Punjabi: see the package for what they mean."""

PHRASES = r"""
[contrasts]
both halves=ਦੋਵੇਂ|ਦੋਹਾਂ|ਦੋਵਾਂ
higher dose=(?:ਵੱਧ|ਜ਼ਿਆਦਾ|ਵੱਡੀ) (?:ਖੁਰਾਕ|ਮਾਤਰਾ)
less of it=ਘੱਟ
lower dose=(?:ਘੱਟ|ਛੋਟੀ) (?:ਖੁਰਾਕ|ਮਾਤਰਾ)
lowered=ਘਟਾ\S*|ਅੱਧ\S*|ਘੱਟ ਕਰ\S*
more of it=ਵੱਧ|ਜ਼ਿਆਦਾ
raised=ਵਧਾ\S*|ਦੁੱਗਣ\S*

[comparison]
less=ਤੋਂ (?:ਵੱਧ|ਜ਼ਿਆਦਾ) (?:ਨਾ|ਨਹੀਂ)|ਵੱਧ ਤੋਂ ਵੱਧ|(?<!ਘੱਟ )ਤੋਂ ਘੱਟ|ਤੋਂ ਹੇਠਾਂ
more=ਘੱਟੋ[- ]ਘੱਟ|ਘੱਟ ਤੋਂ ਘੱਟ|ਤੋਂ (?:ਵੱਧ|ਜ਼ਿਆਦਾ|ਉੱਪਰ)

[plain-limit]
less=ਤੋਂ ਘੱਟ
more=ਤੋਂ (?:ਵੱਧ|ਜ਼ਿਆਦਾ)

[negation]
never=ਕਦੇ ਵੀ|ਕਦੇ
no=ਨਾ|ਨਹੀਂ|ਬਿਨਾਂ|ਬਗੈਰ|ਬਚੋ|ਪਰਹੇਜ਼|ਸਿਵਾਏ|ਮਨ੍ਹਾ|ਬਿਨਾ|ਨਹੀ|ਮਨਾਹੀ|ਵਰਜਿਤ|ਗੁਰੇਜ਼|ਨਾਂਹ|ਅਸਮਰੱਥ
    |ਬਗ਼ੈਰ|ਮਤ

[opposite]
stop=ਬੰਦ ਕਰੋ
go on=ਜਾਰੀ ਰੱਖੋ
out of reach=ਪਹੁੰਚ ਤੋਂ ਦੂਰ|ਪਹੁੰਚ ਤੋਂ ਬਾਹਰ
in reach=ਪਹੁੰਚ ਵਿੱਚ
with food=(?:ਭੋਜਨ|ਖਾਣੇ) (?:ਨਾਲ|ਦੇ ਨਾਲ)
fasting=ਖਾਲੀ ਪੇਟ

[order]
before=ਪਹਿਲਾਂ
after=ਬਾਅਦ

[period]
day=ਦਿਨ ਵਿੱਚ|ਰੋਜ਼ਾਨਾ|ਹਰ ਰੋਜ਼|ਹਰ ਦਿਨ
week=ਹਫ਼ਤੇ ਵਿੱਚ|ਹਰ ਹਫ਼ਤੇ
month=ਮਹੀਨੇ ਵਿੱਚ|ਹਰ ਮਹੀਨੇ
year=ਸਾਲ ਵਿੱਚ|ਹਰ ਸਾਲ
hour=(?<!\d )ਘੰਟੇ ਵਿੱਚ|ਹਰ ਘੰਟੇ

[strong-negation]
no=ਨਾ|ਨਹੀਂ

[times]
1=(?:ਇੱਕ|ਇਕ|1) ?ਵਾਰ
2=(?:ਦੋ|2) ?ਵਾਰ
3=(?:ਤਿੰਨ|3) ?ਵਾਰ
4=(?:ਚਾਰ|4) ?ਵਾਰ
"""
