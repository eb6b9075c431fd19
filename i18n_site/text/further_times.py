"""Phrases of time of languages that the other tables lack: language, meaning, pattern.

Patterns are as in ``negation_tables``.
"""

TIMES = {
    "bn": {
        "1": r"এক ?বার|[1১] ?বার",
        "2": r"দু(?:ই)? ?বার|[2২] ?বার",
        "3": r"তিন ?বার|[3৩] ?বার",
        "4": r"চার ?বার|[4৪] ?বার",
    },
    "lt": {
        "1": r"(?:vieną |1 )?kartą",
        "2": r"(?:du|2) kartus|dukart|dusyk",
        "3": r"(?:tris|3) kartus|triskart",
        "4": r"(?:keturis|4) kartus|keturiskart",
    },
    "lv": {
        "1": r"(?:vienu |1 )?reizi|vienreiz",
        "2": r"(?:divas|2) reizes|divreiz",
        "3": r"(?:trīs|3) reizes|trīsreiz",
        "4": r"(?:četras|4) reizes|četrreiz",
    },
    "ta": {
        "1": r"(?:ஒரு|1) ?(?:முறை|தடவை)",
        "2": r"(?:இரண்டு|இரு|2) ?(?:முறை|தடவை)",
        "3": r"(?:மூன்று|3) ?(?:முறை|தடவை)",
        "4": r"(?:நான்கு|4) ?(?:முறை|தடவை)",
    },
}

PERIOD = {
    "lt": {
        "other week": r"kas (?:dvi|2|antrą) savait\w{1,2}",
        "third day": r"kas (?:tris|3|trečią) dien\w{1,2}",
        "other day": r"kas (?:dvi|2|antrą) dien\w{1,2}",
        "day": r"per (?:dieną|parą)|kasdien\w{0,4}|(?:kas|kiekvieną) dieną",
        "week": r"per savaitę|(?:kas|kiekvieną) savaitę|savaitin\w{1,3}",
        "month": r"per mėnesį|(?:kas|kiekvieną) mėnesį",
        "year": r"per metus|kasmet|kas metus|kiekvienais metais",
        "hour": r"per valandą|(?:kas|kiekvieną) valandą",
    },
    "lv": {
        "other week": r"ik pēc (?:divām|2) nedēļām|katru otro nedēļu",
        "third day": r"ik pēc (?:trim|trijām|3) dienām|katru trešo dienu",
        "other day": r"ik pēc (?:divām|2) dienām|katru otro dienu",
        "day": r"dienā|diennaktī|(?:katru|ik) dienu|ikdien\w{1,3}",
        "week": r"nedēļā|(?:katru|ik) nedēļu|iknedēļas",
        "month": r"mēnesī|(?:katru|ik) mēnesi|ikmēneša",
        "year": r"gadā|(?:katru|ik) gadu|ikgadēj\w{1,3}",
        "hour": r"stundā|(?:katru|ik) stundu",
    },
    "ta": {
        "other day": r"ஒரு நாள் விட்டு ஒரு நாள்|ஒன்று விட்ட நாள்",
        "day": r"ஒரு நாளைக்கு|நாளொன்றுக்கு|ஒரு நாளில்|தினமும்|தினசரி|நாள்தோறும்"
        r"|ஒவ்வொரு நாளும்",
        "week": r"வாரத்திற்கு|வாரத்துக்கு|வாரத்தில்|வாராந்திர|வாரந்தோறும்|ஒவ்வொரு வாரமும்",
        "month": r"மாதத்திற்கு|மாதத்துக்கு|மாதாந்திர|மாதந்தோறும்|ஒவ்வொரு மாதமும்",
        "year": r"ஆண்டுக்கு|வருடத்திற்கு|ஆண்டுதோறும்|ஒவ்வொரு ஆண்டும்",
        "hour": r"(?<!\d )மணி ?நேரத்த?ி?ற?்?(?:கு|ுக்கு)|ஒவ்வொரு மணி ?நேரமும்",
    },
}
