"""The part of ``antonym_tables`` for languages of Asia and Africa."""

WORDS = {
    "ar": """حتى (?:لو|إذا|إن|وإن)|رغم|ولو
        إلا إذا|فقط إذا|إذا فقط|ما لم|إلا إن
        نادرا|نادرًا|نادرة|النادرة|نادر
        شائعة|الشائعة|شائع
        كثيرا|كثيرًا|مرارا|بكثرة|باستمرار
        نادرا|نادرًا|قليلا ما
        مفتوحة|مفتوح|تفتح
        مغلقة|مغلق|تغلق
        الثلاجة|ثلاجة|البراد
        الفريزر|المجمد|المجمّد|مجمد
        صغيرة
        كبيرة""",
    "fa": """حتی (?:اگر|وقتی)|هرچند|اگرچه
        مگر|فقط (?:اگر|در صورتی)|تنها اگر
        نادر
        شایع|رایج
        زیاد|اغلب|مرتب|مکرر
        به‌ندرت|به ندرت|کم
        باز
        بسته|تعطیل
        یخچال
        فریزر
        کوچک
        بزرگ""",
    "he": """גם אם|אפילו אם|גם כאשר|אף על פי
        אלא אם|רק אם|למעט אם|רק כאשר
        נדיר\\w{0,2}
        שכיח\\w{0,2}|נפוצ\\w{0,2}
        לעיתים קרובות|הרבה|לעתים קרובות
        לעיתים רחוקות|לעתים נדירות
        פתוח\\w?
        סגור\\w?
        במקרר|מקרר
        במקפיא|מקפיא
        קטנות
        גדולות""",
    "hi": """भले ही|चाहे|तब भी|फिर भी|होने पर भी
        जब तक|केवल (?:यदि|अगर|तभी)|तभी|सिवाय
        दुर्लभ
        सामान्य|आम
        बार-बार|अक्सर
        कभी-कभार|कभी-कभी
        खुल\\S{1,4}
        बंद
        फ्रिज|रेफ्रिजरेटर|फ़्रिज|रेफ़्रिजरेटर
        फ्रीजर|फ़्रीज़र|डीप फ्रीजर
        छोटी
        बड़ी""",
    "id": """meskipun|walaupun|sekalipun|biarpun|meski|walau
        kecuali|hanya jika|hanya bila|hanya kalau
        jarang|langka
        umum|sering terjadi
        sering|kerap
        jarang
        buka
        tutup
        lemari es|kulkas|lemari pendingin
        freezer|pembeku
        kecil
        besar""",
    "ja": """ても|でも|にかかわらず|たとえ
        場合を除|場合(?:のみ|にのみ|だけ)|(?:とき|時)だけ|(?:な|でな)い限り
        まれな|稀な|まれに起こ|まれ：|「まれ
        よくある|一般的な|多い副作用
        こまめに|頻繁に|よく水
        たまに|めったに
        開いて
        閉ま|休診
        冷蔵庫|冷蔵
        冷凍庫|冷凍保
        少量
        大量|多量""",
    "ko": """더라도|어도|아도|라도|해도
        제외하고|경우에만|않는 한|아니라면|때만
        드문|드물게
        흔한|흔하게
        자주
        가끔|드물게
        열
        휴진|닫
        냉장
        냉동
        소량
        대량|다량""",
    "ms": """walaupun|meskipun|sekalipun|biarpun|sungguhpun
        kecuali|hanya jika|hanya apabila|melainkan
        jarang
        lazim|biasa berlaku
        kerap|sering
        jarang
        buka|dibuka
        tutup|ditutup
        peti sejuk
        peti beku|penyejuk beku
        kecil
        besar""",
    "sw": """hata (?:kama|ikiwa|ukiwa|ukijisikia)|ingawa|japo
        isipokuwa|tu (?:ikiwa|kama)|ikiwa tu
        nadra|adimu
        kawaida
        mara kwa mara|mara nyingi
        mara chache|nadra
        wazi|hufunguliwa
        imefungwa|hufungwa
        jokofu\\w{0,2}|friji
        friza|kigandishi
        kidogo
        kikubwa""",
    "th": """แม้
        เว้นแต่|เฉพาะ(?:เมื่อ|ถ้า|หาก)
        พบน้อย|พบได้น้อย|หายาก
        พบบ่อย|พบได้บ่อย
        บ่อย
        นาน ?ๆ ?ครั้ง
        เปิด
        ปิด
        ตู้เย็น
        ช่องแช่แข็ง|ตู้แช่แข็ง
        เล็กน้อย
        จำนวนมาก""",
    "tr": """bile|de olsa|da olsa
        \\w{2,20}[ms]?[ae]dıkça|olmadıkça|(?:sadece|yalnızca) .{2,30}s[ae]|hariç
        seyrek|nadir
        yaygın
        sık|sık sık
        nadiren
        açık\\w{0,3}
        kapalı\\w{0,3}
        buzdolab\\w{1,5}
        dondurucu\\w{0,3}|buzlukta
        küçük
        büyük""",
    "vi": """ngay cả khi|dù|mặc dù|kể cả khi|cho dù
        trừ khi|chỉ khi|chỉ nếu|trừ trường hợp|ngoại trừ
        hiếm
        thường gặp|phổ biến
        thường xuyên|nhiều lần
        hiếm khi|thỉnh thoảng
        mở cửa
        đóng cửa
        tủ lạnh
        tủ đông|ngăn đá|ngăn đông
        nhỏ
        lớn""",
    "zh": """即使|即便|哪怕|尽管|儘管|就算
        除非|只有|(?:仅|僅|只)(?:在|当|當)
        罕见|罕見|少见
        常见|常見
        经常|經常|往往|常常|多
        很少|偶尔|偶爾
        开放|開放|营业
        休息|关闭|關閉|休诊
        冰箱|冷藏
        冷冻(?:室|库)|冰柜|冷凍(?:室|庫)
        少量
        大量""",
}
