"""Always and never, at once and later: language, meaning, pattern.

Patterns are as in ``negation_tables``. "ever" is that of a condition: "if you have
ever had". A word for "never" that also says "ever" counts beside a "not" only.
"""

ALWAYS = {
    "ar": {
        "always": r"دائما|دائمًا|دائماً",
        "never": r"أبدا|أبدًا|أبداً|مطلقا|مطلقًا",
        "later": r"لاحقا|لاحقًا|لاحقاً|غدا|غدًا|غداً|الأسبوع (?:القادم|المقبل)",
    },
    "bg": {
        "always": r"винаги",
        "never": r"никога",
        "later": r"по-късно|утре|(?:следващата|другата) седмица",
    },
    "bn": {"always": r"সবসময়|সর্বদা|সব সময়", "never": r"কখনোই|কখনই", "later": r"আগামীকাল"},
    "cs": {
        "always": r"vždy|vždycky",
        "never": r"nikdy",
        "later": r"později|zítra|příští týden",
    },
    "da": {
        "always": r"altid",
        "never": r"aldrig",
        "later": r"senere|i morgen|næste uge",
    },
    "de": {
        "always": r"immer(?! (?:noch|mehr|wieder|wenn))|stets",
        "never": r"nie|niemals|keinesfalls|auf keinen fall",
        "later": r"später|am nächsten tag|(?<!am )(?<!jeden )(?<!guten )morgen"
        r"|nächste woche",
    },
    "el": {
        "always": r"πάντα|πάντοτε",
        "never": r"ποτέ (?:μην?|δεν)|(?:μην?|δεν)(?: \w{1,20}){1,2} ποτέ",
        "later": r"αργότερα|αύριο|την (?:επόμενη|άλλη) εβδομάδα",
    },
    "en": {
        "always": r"always",
        "never": r"never",
        "ever": r"(?:if|have|has|had)(?: \w{1,20}){0,3} ever",
        "at once": r"immediately|at once|right away|straight ?away|without delay"
        r"|urgently|as soon as possible|promptly",
        "early": r"early|earlier|in advance|beforehand",
        "later": r"later|tomorrow|next week",
    },
    "es": {
        "always": r"siempre(?! que)",
        "never": r"nunca|jamás",
        "later": r"más tarde|(?<!la )(?<!cada )mañana|la (?:próxima semana|semana"
        r" (?:que viene|próxima))",
    },
    "fa": {
        "always": r"همیشه|همواره",
        "never": r"هرگز|هیچ‌?گاه|هیچ‌?وقت",
        "later": r"بعدا|بعداً|فردا|هفته (?:بعد|آینده)",
    },
    "fi": {
        "always": r"aina",
        "never": r"(?:ei|en|et|älä|älkää|emme|ette|eivät)(?: \w{1,20}){0,3} koskaan"
        r"|koskaan (?:ei|älä)",
        "later": r"myöhemmin|huomenna|ensi viikolla",
    },
    "fr": {
        "always": r"toujours",
        "never": r"(?<!si )(?<!à )jamais",
        "later": r"plus tard|demain|la semaine prochaine",
    },
    "he": {
        "always": r"תמיד",
        "never": r"לעולם|אף פעם|מעולם",
        "later": r"מאוחר יותר|מחר|בשבוע הבא|אחר כך",
    },
    "hi": {
        "always": r"हमेशा|सदैव",
        "never": r"कभी (?:भी )?(?:न|नहीं|मत|ना)(?! कभी)",
        "later": r"बाद में|कल|अगले (?:सप्ताह|हफ़्ते|हफ्ते)",
    },
    "hr": {
        "always": r"uvijek",
        "never": r"nikada?",
        "later": r"kasnije|sutra|(?:sljedeći|idući) tjedan|sljedećeg tjedna",
    },
    "hu": {
        "always": r"mindig",
        "never": r"soha|sose",
        "later": r"később|holnap|jövő héten",
    },
    "id": {
        "always": r"selalu",
        "never": r"(?:jangan|tidak) pernah",
        "later": r"nanti|besok|minggu depan",
    },
    "it": {
        "always": r"sempre",
        "never": r"non(?: [\w'’]{1,20}){1,3} mai|(?<=, )mai|mai (?:e poi|più)",
        "later": r"più tardi|domani|la (?:prossima settimana|settimana prossima)",
    },
    "ja": {
        "always": r"必ず|いつも|常に",
        "never": r"決して|絶対に",
        "later": r"後で|あとで|後日|明日|翌日|来週",
    },
    "ko": {
        "always": r"항상|언제나|반드시",
        "never": r"절대|결코",
        "later": r"나중에|늦게|내일|다음 주",
    },
    "nb": {
        "always": r"alltid",
        "never": r"aldri",
        "later": r"senere|i morgen|neste uke",
    },
    "nl": {
        "always": r"altijd",
        "never": r"nooit",
        "later": r"later|morgen|volgende week",
    },
    "pl": {
        "always": r"zawsze",
        "never": r"nigdy",
        "later": r"później|jutro|w przyszłym tygodniu",
    },
    "pt": {
        "always": r"sempre(?! que)",
        "never": r"nunca|jamais",
        "later": r"mais tarde|amanhã|na próxima semana|para a semana",
    },
    "ro": {
        "always": r"întotdeauna|mereu|totdeauna",
        "never": r"niciodată",
        "later": r"mai târziu|mâine|săptămâna viitoare",
    },
    "ru": {
        "always": r"всегда",
        "never": r"никогда",
        "later": r"позже|позднее|завтра|на следующей неделе",
    },
    "sr": {
        "always": r"увек|увијек|uvek",
        "never": r"никада?|nikada?",
        "later": r"касније|сутра|следеће недеље|kasnije|sutra|sledeće nedelje",
    },
    "sv": {
        "always": r"alltid",
        "never": r"aldrig",
        "later": r"senare|i morgon|imorgon|nästa vecka",
    },
    "sw": {
        "always": r"daima|kila wakati|siku zote|kila mara",
        "never": r"kamwe",
        "later": r"baadaye|kesho|wiki ijayo",
    },
    "th": {
        "always": r"เสมอ|ทุกครั้ง",
        "never": r"ไม่เคย|เด็ดขาด",
        "later": r"ภายหลัง|พรุ่งนี้|สัปดาห์หน้า|ทีหลัง",
    },
    "tr": {
        "always": r"her zaman|daima",
        "never": r"asla|hiçbir zaman",
        "later": r"daha sonra|geç|yarın|gelecek hafta|haftaya|ileride",
    },
    "uk": {
        "always": r"завжди",
        "never": r"ніколи",
        "later": r"пізніше|завтра|наступного тижня",
    },
    "vi": {
        "always": r"luôn(?: luôn)?",
        "never": r"(?:không|đừng|chớ|chưa) bao giờ",
        "later": r"sau này|ngày mai|tuần (?:sau|tới)|để sau",
    },
    "zh": {
        "always": r"总是|始终|一直|總是|始終|(?:务必|務必|一定要)(?!不|勿)",
        "never": r"切勿|绝不|从不|永不|永远不|决不|絕不|從不|从未|從未",
        "later": r"稍后|稍後|明天|下周|下週|改天|明日",
    },
}
