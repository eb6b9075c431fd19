"""What is known of Filipino, Javanese, Khmer, Lao and Burmese."""

NEGATION = {
    "fil": {"no": r"hindi|huwag|wala\w*|bawal|iwas\w*|umiwas|walang|maliban|di|ayaw"},
    "jv": {
        "no": r"aja|ojo|ora|mboten|dudu|durung|tanpa|adoh\w*|nyingkir\w*|kajaba"
        "|dilarang"
    },
    "km": {"no": "កុំ|មិន|គ្មាន|ហាម|ចៀសវាង|ជៀសវាង|គេច|ពុំ|ឥត|លើកលែង|ដោយគ្មាន|អត់|ទេ"},
    "lo": {"no": "ບໍ່|ຢ່າ|ຫ້າມ|ຫຼີກ|ຫລີກ|ງົດ|ຍົກເວັ້ນ|ປາສະຈາກ|ບໍ|ເວັ້ນ"},
    "my": {"no": "မ|ရှောင်|တားမြစ်|လွဲ|ကင်း"},
}
STRONG_NEGATION = {
    "fil": {"no": r"huwag|bawal|hindi (?:ka )?(?:dapat|maaari\w*|pwede\w*|puwede\w*)"},
    "jv": {"no": r"aja|ojo|ora (?:kena|oleh|pareng)|dilarang"},
    "km": {"no": "កុំ(?!ព្យូទ័រ)|ហាម|មិនត្រូវ|មិនគួរ"},
    "lo": {"no": "ຢ່າ(?!ງ)|ຫ້າມ|ບໍ່ຄວນ|ບໍ່ໃຫ້"},
}
ORDER = {
    "fil": {"before": r"bago", "after": r"pagkatapos|matapos"},
    "jv": {"before": r"sadurung\w{0,2}", "after": r"sawis[eé]|bar"},
    "km": {"before": "មុន", "after": "ក្រោយ|បន្ទាប់ពី"},
    "lo": {"before": "ກ່ອນ", "after": "ຫຼັງ|ຫລັງ"},
    "my": {"before": "မတိုင်မီ|မတိုင်ခင်", "after": "ပြီးနောက်|ပြီးလျှင်|ပြီးမှ"},
}
# "At least" and "at most".
COMPARISON = {
    "fil": {
        "more": r"hindi bababa sa",
        "less": r"hindi (?:hihigit|lalampas|lalagpas) sa",
    },
    "jv": {"more": r"paling sethithik|saora-orane", "less": r"paling akeh"},
    "km": {"more": "យ៉ាងតិច|យ៉ាងហោចណាស់", "less": "យ៉ាងច្រើន"},
    "lo": {"more": "ຢ່າງໜ້ອຍ|ຢ່າງຫນ້ອຍ", "less": "ຢ່າງຫຼາຍ|ຢ່າງຫລາຍ"},
    "my": {"more": "အနည်းဆုံး", "less": "အများဆုံး"},
}
