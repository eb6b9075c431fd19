import struct

import pytest

from i18n_site.render.images import Size, image_size, sized

PNG = b"\x89PNG\r\n\x1a\n" + b"\0\0\0\rIHDR" + struct.pack(">II", 640, 480) + b"\x08"
GIF = b"GIF89a" + struct.pack("<HH", 12, 34) + b"\0"
FRAME = b"\xff\xc0\0\x11\x08" + struct.pack(">HH", 480, 640)
JPEG = b"\xff\xd8\xff\xe0\0\x10JFIF" + b"\0" * 10 + b"\xff\xff" + FRAME
LOSSY = b"RIFF\0\0\0\0WEBPVP8 " + b"\0" * 10 + struct.pack("<HH", 640 | 1 << 14, 480)
LOSSLESS = b"RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f" + struct.pack("<I", 639 | 479 << 14)
EXTENDED = b"RIFF\0\0\0\0WEBPVP8X" + b"\0" * 8 + b"\x7f\x02\0\xdf\x01\0"


@pytest.mark.parametrize("data", [PNG, JPEG, LOSSY, LOSSLESS, EXTENDED])
def test_the_header_of_an_image_tells_its_size(data):
    assert image_size(data) == Size(640, 480)


def test_so_does_that_of_a_gif():
    assert image_size(GIF) == Size(12, 34)


@pytest.mark.parametrize(
    ("tag", "size"),
    [
        ('<svg viewBox="0 0 30 20">', Size(30, 20)),
        ("<svg viewBox='0,0, 30.4,20'>", Size(30, 20)),
        (
            '<?xml version="1.0"?>\n<svg width="3px" height="4" viewBox="0 0 9 9">',
            (3, 4),
        ),
        ('<svg width="100%" height="100%" viewBox="0 0 9 8">', (9, 8)),
        ('<svg width="3">', None),
        ('<svg viewBox="0 0 x y">', None),
        ('<svg viewBox="0 0 0 0">', None),
    ],
)
def test_a_drawing_has_the_size_of_its_root(tag, size):
    assert image_size(tag.encode()) == size


@pytest.mark.parametrize("data", [PNG, GIF, JPEG, LOSSY, LOSSLESS, EXTENDED])
def test_a_file_that_is_cut_off_has_no_size(data):
    assert all(image_size(data[:end]) is None for end in range(10))


def test_only_images_of_the_site_get_a_size():
    sizes = {"content/a/x.png": Size(3, 4)}
    html = '<p><img src="x.png" alt="&lt;X"> <img src="https://h/x.png" alt=""></p>'

    assert sized(html, "content/a/y.md", sizes.get) == (
        '<p><img width="3" height="4" loading="lazy" src="x.png" alt="&lt;X">'
        ' <img loading="lazy" src="https://h/x.png" alt=""></p>'
    )


def test_what_the_source_says_of_an_image_stays():
    html = '<img loading="eager" width="9" src="x.png">'

    assert sized(html, "content/y.md", lambda _: Size(3, 4)) == html
