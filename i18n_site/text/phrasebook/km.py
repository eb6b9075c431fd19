"""Phrases of Khmer: see the package for what they mean."""

PHRASES = r"""
[comparison]
more=យ៉ាងតិច|យ៉ាងហោចណាស់
less=យ៉ាងច្រើន

[negation]
no=កុំ|មិន|គ្មាន|ហាម|ចៀសវាង|ជៀសវាង|គេច|ពុំ|ឥត|លើកលែង|ដោយគ្មាន|អត់|ទេ

[order]
before=មុន
after=ក្រោយ|បន្ទាប់ពី

[strong-negation]
no=កុំ(?!ព្យូទ័រ)|ហាម|មិនត្រូវ|មិនគួរ

[contrasts]
discard=ចោល|បោះ
hold on to=រក្សាទុក
"""
