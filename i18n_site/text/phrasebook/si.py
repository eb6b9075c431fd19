"""Phrases of Sinhala: see the package for what they mean."""

PHRASES = r"""
[negation]
yes=නොමිල\S{0,4}|නොයෙක්\S{0,4}
no=එපා|නැත\S{0,4}|නැහැ|නොව|නො\S{1,20}|බැහැ|බැරි|තොරව|වළකින්න|වැළකී\S{0,8}|හැර|තහනම්

[strong-negation]
yes=නොමිල\S{0,4}
no=එපා|නැත|නැහැ|නො\S{1,20}න්න

[prohibition]
no=එපා|නො\S{1,20}න්න

[comparison]
less=උපරිම\S{0,4}|\S{0,12}ට වඩා අඩු\S{0,4}|\S{0,12}ට අඩු\S{0,4}
more=අවම\S{0,6}|අඩුම\S{0,6}|\S{0,12}ට වඩා වැඩි\S{0,4}|\S{0,12}ට වැඩි\S{0,4}

[order]
before=පෙර|පෙරදී|කලින්
after=පසු|පසුව|පස්සේ

[period]
day=දිනකට|දවසකට|දිනපතා|දිනයකට
week=සතියකට|සතිපතා
month=මසකට|මාසයකට
year=වසරකට|අවුරුද්දකට
hour=පැයකට

[times]
1=වරක්|එක් වරක්
2=දෙවරක්|දෙවතාවක්
3=තුන්වරක්|තෙවරක්|තුන් වතාවක්

[contrasts]
negative=සෘණ\S*|ඍණ\S*
positive=ධන|ධනාත්මක
left side=වම්\S*
right side=දකුණු\S*
chew=හප\S*
swallow=ගිල\S*
"""
