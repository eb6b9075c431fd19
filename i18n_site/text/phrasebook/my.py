"""Phrases of Burmese: see the package for what they mean."""

PHRASES = r"""
[comparison]
more=အနည်းဆုံး
less=အများဆုံး

[negation]
no=မ|ရှောင်|တားမြစ်|လွဲ|ကင်း

[order]
before=မတိုင်မီ|မတိုင်ခင်
after=ပြီးနောက်|ပြီးလျှင်|ပြီးမှ

[contrasts]
discard=စွန့်|ပစ်|သွန်
hold on to=သိမ်း
"""
