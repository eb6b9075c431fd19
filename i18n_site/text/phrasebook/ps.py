"""Phrases of Pashto: see the package for what they mean."""

PHRASES = r"""
[negation]
no=مه|نه|نشته|بې|پرته|ډډه|هېڅکله|هیڅکله|منع|مګر|نا\w{2,12}|ندي|نده|ونه|ونکړئ|نشي|نکړئ
    |نکوي

[strong-negation]
no=مه|نشته|نشي

[prohibition]
no=مه \S{2,12}

[comparison]
more=لږ تر لږه|لږترلږه|زیات|پورته|ډېر|ډیر
less=تر ټولو زیات|زیات نه|اعظمي|لږ|کم|ښکته

[order]
before=مخکې|وړاندې|دمخه
after=وروسته

[opposite]
stop=بند کړئ|ودروئ
go on=دوام ورکړئ
with food=له (?:خوړو|ډوډۍ) سره
fasting=تشه (?:ګېډه|ګیډه|معده|خېټه)

[period]
day=ورځ کې|هره ورځ|ورځنی
week=اونۍ کې|هره اونۍ
month=میاشت کې|هره میاشت
year=کال کې|هر کال
hour=ساعت کې|هر ساعت

[times]
1=یو ځل|یوځل
2=دوه ځله|دوه ځلې|دوه وارې
3=درې ځله|درې ځلې
4=څلور ځله

[contrasts]
adults=لویان\S*|بالغ\S*
children=ماشوم\S*
chew=ژوو\S*|وژو\S*
left side=کیڼ\S*|چپ
negative=منفي
positive=مثبت
right side=ښي|ښۍ
swallow=تېر کړئ|تیر کړئ
"""
