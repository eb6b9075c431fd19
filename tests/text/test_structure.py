from i18n_site.text.inline import structure


def test_structure_lists_what_a_text_holds():
    found = structure(
        '*a* **b** ~~c~~ `d` [e](f&amp;g "t") ![h *i*](j) <k@l.de> <b title="m">n</b>'
    )

    assert found.links == ("f&g", "mailto:k@l.de")
    assert found.images == ("j",)
    assert found.codes == ("d",)
    assert found.tags == ('<b title="m">', "</b>")
    assert (found.emphasis, found.strong, found.strikes) == (2, 1, 1)


def test_structure_sees_links_that_no_browser_should_follow():
    assert structure("[x](javascript:alert(1))").links == ("javascript:alert(1)",)


def test_a_plain_text_has_no_structure():
    assert structure("Take care.") == ((), (), (), (), 0, 0, 0)
