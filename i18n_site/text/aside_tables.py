"""What may say no beside a "not": language, meaning, pattern.

Patterns are as in ``negation_tables``. "except" and "instead" must stand in both
texts; "doubt" is "if in doubt", which many languages say as "if you are not sure";
"until" is what many say as "as long as ... not".
"""

ASIDE = {
    "ar": {
        "except": r"باستثناء|إلا|ما عدا|ماعدا|عدا|سوى|غير أن",
        "instead": r"بدلا من|بدلًا من|بدلاً من|بدل|عوضا عن|عوضًا عن|وليس|مكان",
        "doubt": r"(?:لم|لا|لست|كنت غير) (?:تكن )?متأكد\w{0,3}|في حالة? الشك"
        r"|غير متأكد\w{0,2}",
        "until": r"ما (?:لم|دمت لا|دام لا)",
    },
    "bn": {
        "except": r"ছাড়া|বাদে|ব্যতীত|ব্যতিরেকে",
        "instead": r"পরিবর্তে|বদলে|জায়গায়",
        "doubt": r"নিশ্চিত (?:না|নন|নয়)|সন্দেহ\S{0,4}",
    },
    "cs": {
        "except": r"kromě|mimo|vyjma|s výjimkou|výjimk\w{1,3}|ledaže|leda|jen v",
        "instead": r"(?:na)?místo|nikoli\w?",
        "doubt": r"(?:si )?nejste(?: si)? jist\w|nejsi si jist\w|(?:v případě|máte-li)"
        r" pochybnost\w{1,2}",
        "until": r"dokud(?: [\w-]{1,15}){0,3} ne\w{1,20}|dokud ne\w{1,20}|než",
    },
    "da": {
        "except": r"undtagen|undtagelse|bortset fra|medmindre|med mindre|ud over",
        "instead": r"i stedet|frem for|og ikke",
        "doubt": r"i tvivl|usikker|ikke (?:er )?sikker",
        "until": r"så længe(?: \w{1,15}){0,3} ikke",
    },
    "de": {
        "except": r"außer|ausgenommen|mit ausnahme|ausnahme\w{0,2}|abgesehen von"
        r"|es sei denn|nur im",
        "instead": r"statt|anstatt|anstelle|an stelle|lieber|und nicht",
        "doubt": r"nicht sicher|unsicher|im zweifel\w{0,8}|zweifel\w{0,2}",
        "until": r"solange(?: [\w-]{1,20}){0,5} (?:nicht|kein\w{0,2})|bevor|ehe",
    },
    "el": {
        "except": r"εκτός|εξαίρεση|πλην|παρά μόνο|εξαιρουμέν\w{2,3}",
        "instead": r"αντί|και όχι",
        "doubt": r"δεν είστε (?:σίγουρ|βέβαι)\w{1,4}|αμφιβολί\w{1,4}|αμφιβάλλετε",
        "until": r"(?:έως|ώς|μέχρι) ότου|όσο δεν|μέχρι να|πριν",
    },
    "en": {
        "except": r"except(?:ing)?|with the exception of",
        "instead": r"instead of|rather than|in place of",
        "doubt": r"in doubt|unsure|uncertain|not (?:sure|certain)"
        r"|are(?:n['’]t| not) (?:sure|certain)",
        "until": r"until|till|before|as long as",
    },
    "es": {
        "except": r"excepto|salvo|a (?:excepción|menos)|con excepción|excepción"
        r"|menos en"
        r"|fuera de|exceptuando",
        "instead": r"en (?:lugar|vez) de|y no",
        "doubt": r"no (?:lo )?(?:est[áa]s? segur\w|tien[ea]s? (?:la )?certeza)"
        r"|(?:tiene|hay|caso de) dudas?|dudas?",
        "until": r"hasta que no|mientras no|hasta no|antes de(?: que)?",
    },
    "fa": {
        "except": r"مگر|جز|به‌جز|بجز|به استثنای|غیر از|به غیر|استثنا\S{0,2}",
        "instead": r"به‌? ?جای|بجای|و نه",
        "doubt": r"مطمئن نی\S{2,5}|نامطمئن|تردید|شک(?: دار\S{1,3})?",
        "until": r"تا زمانی که(?: \S{1,15}){0,4} ن\S{2,12}|تا وقتی",
    },
    "fi": {
        "except": r"paitsi|lukuun ottamatta|poikkeu\w{2,6}|ellei\w{0,3}|muuten kuin",
        "instead": r"sijasta|sijaan|asemesta|eikä|mieluummin",
        "doubt": r"(?:et|en|ette|ei)(?: \w{1,12})? (?:ole )?varma|epävarma"
        r"|epäselv\w{1,4}"
        r"|epäröit|epäile\w{1,3}",
        "until": r"ennen kuin",
    },
    "fr": {
        "except": r"sauf|excepté|hormis|à (?:l['’]exception|part|moins)|hors|en dehors",
        "instead": r"au lieu d['’e]\w{0,15}|à la place|plutôt (?:que?|qu['’]\w{1,15})"
        r"|en remplacement|et non|et pas",
        "doubt": r"(?:n['’](?:êtes|es)|ne (?:êtes|soyez)) pas (?:sûr|certain)\w{0,2}"
        r"|(?:le|de|un|des) doutes?",
        "until": r"tant que(?: [\w'’]{1,15}){1,4} pas|avant (?:de|que|d['’]\w{1,15})"
        r"|jusqu['’]à ce que",
    },
    "he": {
        "except": r"למעט|חוץ|פרט|אלא|מלבד|זולת|להוציא",
        "instead": r"במקום|ולא",
        "doubt": r"(?:אינ\w{1,3}|לא) בטו\w{1,3}|ספק|מסופק\w{0,2}",
        "until": r"(?:עד|כל עוד)(?: \w{1,12}){0,2} (?:לא|אינ\w{1,3})|עד ש\w{0,2}לא",
    },
    "hi": {
        "except": r"छोड़कर|(?:के )?(?:सिवा\S{0,2}|अलावा|अतिरिक्त)|अपवाद",
        "instead": r"(?:के )?(?:बजाय|बदले)|की जगह|के स्थान|न कि",
        "doubt": r"(?:निश्चित|यकीन|पक्का|सुनिश्चित) (?:न|नहीं)(?: \S{1,4})?|संदेह",
        "until": r"जब तक",
    },
    "hu": {
        "except": r"kivéve|kivétel\w{0,5}|hacsak|leszámítva|kívül",
        "instead": r"helyett|nem pedig|és nem",
        "doubt": r"nem (?:biztos\w{0,2})|bizonytalan\w{0,2}|kétség\w{1,6}"
        r"|kétsége\w{0,3}",
        "until": r"(?:a)?míg(?: \w{1,20}){0,4} nem|mielőtt"
        r"|ameddig(?: \w{1,20}){0,3} nem",
    },
    "id": {
        "except": r"kecuali|selain|terkecuali|pengecualian",
        "instead": r"daripada|alih-alih|sebagai ganti\w{0,3}|bukan\w{0,3}|menggantikan"
        r"|pengganti",
        "doubt": r"tidak (?:yakin|pasti)|ragu(?:-ragu)?|kurang yakin",
        "until": r"sebelum|selama(?: \w{1,15}){0,2} (?:belum|tidak)",
    },
    "it": {
        "except": r"tranne|salvo|eccetto|eccezione|a meno|fuorché|ad eccezione",
        "instead": r"invece d\w{1,4}|al posto d\w{1,4}|anziché|piuttosto che|e non",
        "doubt": r"non (?:è|sei|siete|si è) sicur\w|(?:in caso di|ha|nel) dubbi\w{0,2}"
        r"|dubbi\w{0,2}",
        "until": r"(?:finché|fino a (?:quando|che))(?: [\w'’]{1,12})? non"
        r"|prima (?:di|che)",
    },
    "ja": {
        "except": r"除[きくい]|以外|例外|でない限り|ない限り|のみ",
        "instead": r"代わり|替わり|かわり|ではなく|でなく",
        "doubt": r"不安な|不明な|わからない|分からない|確信が(?:持てない|ない)"
        r"|確かで(?:ない|はない)|疑問|疑わしい|迷",
        "until": r"ないうち|るまで|うまで|くまで|前に",
    },
    "ko": {
        "except": r"제외|외에는?|외의|아니(?:면|라면|고서)|빼고|말고",
        "instead": r"대신|아니라|말고",
        "doubt": r"확실하지 않|확신이 (?:없|서지)|잘 모르|의심|불확실|궁금",
        "until": r"(?:기|할) 전|까지|지 않는 한",
    },
    "nb": {
        "except": r"unntatt|unntak|bortsett fra|med mindre|utenom",
        "instead": r"i stedet|istedenfor|framfor|fremfor|og ikke",
        "doubt": r"i tvil|usikker|ikke (?:er )?sikker",
        "until": r"så lenge(?: \w{1,15}){0,3} ikke",
    },
    "nl": {
        "except": r"behalve|uitgezonderd|uitzondering|tenzij|anders dan|buiten",
        "instead": r"in plaats van|liever dan|en niet",
        "doubt": r"niet zeker|onzeker|twijfel\w{0,2}|niet weet",
        "until": r"zolang(?: \w{1,15}){1,4} (?:niet|geen)|voordat",
    },
    "pl": {
        "except": r"z wyjątkiem|wyjątk\w{1,4}|wyjąt\w{1,4}|oprócz|poza|chyba że|prócz"
        r"|wyłączeniem",
        "instead": r"zamiast|a nie",
        "doubt": r"nie (?:jest\w{0,3}|ma|masz|mają) (?:\w{1,10} )?"
        r"(?:pew\w{1,5}|jasn\w{1,3})"
        r"|wątpliwoś\w{1,4}|niepew\w{1,5}",
        "until": r"(?:dopóki|póki|zanim)(?: [\w-]{1,15}){0,3} nie|zanim",
    },
    "pt": {
        "except": r"exceto|excepto|salvo|exceção|excepção|a menos|à exceção|fora",
        "instead": r"em (?:vez|lugar) d\w{1,3}|ao invés|e não|no lugar d\w{1,2}",
        "doubt": r"não (?:tem|tiver|está|estiver)(?: a)? (?:certeza|segur\w)|dúvidas?"
        r"|inseguro",
        "until": r"enquanto não|até que não|antes de(?: que)?",
    },
    "ro": {
        "except": r"cu excepția|excepți\w{1,3}|exceptând|în afară|înafară|decât",
        "instead": r"în loc\w{0,2}|și nu",
        "doubt": r"nu sunteți sigur\w{0,3}|nu ești sigur\w?|îndoial\w{1,3}|dubi\w{1,3}"
        r"|nesigur\w{0,2}",
        "until": r"până (?:când )?nu|cât timp nu|înainte de|până când",
    },
    "ru": {
        "except": r"кроме|исключени\w{1,3}|исключая|помимо|за вычетом|разве что",
        "instead": r"вместо|взамен|а не",
        "doubt": r"не уверен\w{0,2}|сомне\w{2,6}|неуверен\w{1,3}",
        "until": r"(?:пока|до тех пор|прежде чем)(?:,? [\w-]{1,15}){0,3} не",
    },
    "sv": {
        "except": r"utom|förutom|undantag\w{0,3}|undantaget|såvida|bortsett från",
        "instead": r"i ?stället|snarare|hellre|och inte",
        "doubt": r"osäker\w{0,2}|inte (?:är )?säker|tvek\w{1,4}|tvivel|tvivlar",
        "until": r"så länge(?: \w{1,15}){0,3} inte|innan",
    },
    "sw": {
        "except": r"isipokuwa|ila|kasoro|ukiondoa|mbali na",
        "instead": r"badala(?: ya)?|na si",
        "doubt": r"huna (?:uhakika|hakika)|una shaka|shaka|hujui",
        "until": r"hadi|kabla|mpaka",
    },
    "th": {
        "except": r"ยกเว้น|เว้นแต่|นอกจาก|เว้น",
        "instead": r"แทน|มากกว่า",
        "doubt": r"ไม่แน่ใจ|สงสัย|ไม่มั่นใจ",
        "until": r"จนกว่า",
    },
    "tr": {
        "except": r"hariç|dışında|haricinde|istisna\w{0,4}|olmadıkça|başka",
        "instead": r"yerine|değil",
        "doubt": r"emin (?:değil\w{0,6}|olamı\w{2,8}|olma\w{2,8})|şüphe\w{0,8}"
        r"|tereddüt\w{0,6}|kuşku\w{0,6}",
        "until": r"\w{2,30}(?:ncaya|nceye) kadar|\w{2,20}meden önce|\w{2,20}madan önce"
        r"|\w{2,30}m[ae]dan|\w{2,30}m[ae]den|önce",
    },
    "uk": {
        "except": r"окрім|крім|винятк\w{1,3}|виключенням|за винятком|хіба",
        "instead": r"замість|натомість|а не",
        "doubt": r"не (?:впевнен|певн)\w{1,2}|сумнів\w{0,4}|сумніва\w{2,5}"
        r"|невпевнен\w{1,2}",
        "until": r"(?:поки|доки|допоки|перш ніж)(?:,? [\w-]{1,15}){0,3} не",
    },
    "vi": {
        "except": r"(?:ngoại )?trừ|trừ phi|ngoài|chỉ trừ",
        "instead": r"thay (?:vì|cho|thế)|thay|chứ không",
        "doubt": r"không (?:chắc(?: chắn)?|rõ)|nghi ngờ|băn khoăn|phân vân",
        "until": r"cho đến khi|trước khi|chừng nào(?: \S{1,8}){0,3} (?:chưa|không)",
    },
    "zh": {
        "except": r"除|例外",
        "instead": r"代替|替代|取代|而不是|而非|不要|改用|而不",
        "doubt": r"不确定|不確定|不清楚|不肯定|没(?:有)?把握|沒(?:有)?把握|疑问|疑問"
        r"|拿不准"
        r"|不太?确信",
        "until": r"之前|以前|直到|[未没沒][^，。]{1,12}[前时時]",
    },
}
