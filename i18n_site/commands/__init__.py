"""One module and one function a command, each returning a report. Start here.

In the order of their use:

new       lay down a small site that builds at once
extract   collect the messages of the sources into templates (.pot)
init      start the catalogs (.po) of a locale
update    bring the catalogs up to date with the sources
amend     keep the translations of an edit that changes no meaning
status    count what is finished, fuzzy and missing
check     find mistakes in sources and translations, and mend the safe ones (fix)
build     make the site of every locale, or refuse the locale
approve   record that a person has read the translation of a notice
verify    read built pages back and prove their notices, links and languages
serve     show a built site on this machine
export    write a locale's messages as XLIFF, TMX or CSV
import_   take translations from such a file, other catalogs, or translated pages
convert   turn a catalog in an old charset into UTF-8
merge_po  merge two versions of a catalog, for git
explain   print the manual page of a rule

None of them prints; ``i18n_site.cli`` does.
"""
