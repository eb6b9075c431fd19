"""Phrases of Lao: see the package for what they mean."""

PHRASES = r"""
[comparison]
more=ຢ່າງໜ້ອຍ|ຢ່າງຫນ້ອຍ
less=ຢ່າງຫຼາຍ|ຢ່າງຫລາຍ

[negation]
no=ບໍ່|ຢ່າ|ຫ້າມ|ຫຼີກ|ຫລີກ|ງົດ|ຍົກເວັ້ນ|ປາສະຈາກ|ບໍ|ເວັ້ນ

[order]
before=ກ່ອນ
after=ຫຼັງ|ຫລັງ

[strong-negation]
no=ຢ່າ(?!ງ)|ຫ້າມ|ບໍ່ຄວນ|ບໍ່ໃຫ້

[contrasts]
discard=ຖິ້ມ
hold on to=ເກັບ|ຮັກສາໄວ້
"""
