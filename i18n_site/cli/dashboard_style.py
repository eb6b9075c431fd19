"""The style sheet of the dashboard; contrasts are at least 4.5 to 1 for text."""

STYLE = """\
:root {
  color-scheme: light dark;
  --paper: #ffffff; --ink: #1f2328; --soft: #57606a; --line: #d0d7de;
  --finished: #1a7f37; --fuzzy: #9a6700; --stripe: #f2d9a0; --missing: #818b98;
  --link: #0550ae; --alarm: #b3261e;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #14191a; --ink: #e4e8e5; --soft: #a3afab; --line: #3d4849;
    --finished: #57c26f; --fuzzy: #e0a33e; --stripe: #5c4413; --missing: #7d8b8c;
    --link: #8fbdf2; --alarm: #ff9d94;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, "Noto Sans", sans-serif; overflow-wrap: anywhere;
}
main { max-width: 70rem; margin-inline: auto; padding: 1rem; }
a { color: var(--link); }
.hidden { position: absolute; }
.bar { display: block; margin-block: .25rem .5rem; }
.ground { fill: none; stroke: var(--soft); stroke-width: 2; }
.finished { fill: var(--finished); }
.fuzzy { fill: url(#stripes); }
.fuzzy-ground { fill: var(--fuzzy); }
.fuzzy-stripe { fill: var(--stripe); }
.missing { fill: var(--missing); fill-opacity: .35; }
.key, .chart { list-style: none; padding: 0; }
.key { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
.chart span { float: inline-end; font-variant-numeric: tabular-nums; }
table { width: 100%; border-collapse: collapse; margin-block: 1rem 2rem; }
caption { text-align: start; font-weight: 600; padding-block: .25rem; }
th, td { padding: .35rem .5rem; border-block-end: 1px solid var(--line); }
thead th { color: var(--soft); font-weight: 400; text-align: end; }
thead th:first-child, tbody th { text-align: start; }
tbody th { font-weight: 400; min-width: 12rem; }
td { text-align: end; font-variant-numeric: tabular-nums; vertical-align: top; }
.emptied th { border-inline-start: .25rem solid var(--alarm); }
.faults { color: var(--alarm); }
@media (max-width: 60em) {
  table, tbody, tr, th, td { display: block; }
  caption { display: block; }
  thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px;
    overflow: hidden; white-space: nowrap; }
  tr { border-block-end: 1px solid var(--line); padding-block: .5rem; }
  th, td { border: 0; padding-block: .1rem; }
  td { display: flex; justify-content: space-between; }
  td::before { content: attr(data-head); color: var(--soft); }
}
@media (forced-colors: active) {
  svg { forced-color-adjust: none; }
}
"""
