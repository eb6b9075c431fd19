import pytest

from i18n_site.commands.new import new
from i18n_site.errors import SettingsError


def test_a_new_site_has_settings_sources_and_translations(tmp_path):
    report = new(tmp_path / "my" / "site")

    assert {
        ".gitignore",
        "i18n-site.toml",
        "content/index.md",
        "content/notices/medical-disclaimer.md",
        "locales/fr/LC_MESSAGES/notices.po",
    } <= set(report.files)
    assert all((tmp_path / "my" / "site" / path).is_file() for path in report.files)


def test_an_empty_folder_will_do(tmp_path):
    assert new(tmp_path).files


def test_a_folder_with_anything_in_it_is_left_alone(tmp_path):
    (tmp_path / "thesis.txt").write_text("all of it", "utf-8")

    with pytest.raises(SettingsError, match="not empty"):
        new(tmp_path)

    assert [each.name for each in tmp_path.iterdir()] == ["thesis.txt"]


def test_a_file_is_not_overwritten(tmp_path):
    (tmp_path / "site").write_text("", "utf-8")

    with pytest.raises(SettingsError, match="not empty"):
        new(tmp_path / "site")
