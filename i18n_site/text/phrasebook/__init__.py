"""What the languages say for what must survive a translation, a module for each.

A module has ``PHRASES``: tables, and in each a line for a meaning, ``meaning=pattern``.
A line that begins with four spaces goes on with the one before. Patterns are regular
expressions for whole words in lower case, without groups that capture and without
anything that could backtrack far. Of phrases that overlap, the one that begins first
counts, of those the meaning named first: the more particular one stands first. The
meaning "yes" is what only looks like a phrase of its table. A language may lack a
table, or a meaning whose words it uses for other things, too: then nothing is found.

What is said:

- ``negation``: what says no, and must say no in the translation. "before" is what can
  stand for a "without", "never" what stands beside another word that says no, "sure"
  what is said of what must not be forgotten, "wrong" what may stand for a "not correct"
  or "could not be saved", "lacking" what says no unless the source says "missing",
  "only" what may stand for a "not" with an "unless" or a "without".
- ``strong-negation``: what surely says no.
- ``loose-negation``: what may make a translator say no though no word of ``negation``
  is in the source: "unsafe", "only", "fail", "until".
- ``prohibition``: what forbids something. It is narrower than what says no: "do not go"
  and "must not", not "is not".
- ``negated-avoid``: "avoid" with a "not", which takes both back.
- ``not-only``: which no "only" of a source becomes.
- ``aside``: what may say no beside a "not". "except" and "instead" must stand in both
  texts; "doubt" is "if in doubt", which many languages say as "if you are not sure";
  "until" is what many say as "as long as ... not".
- ``if``, ``unless``, ``and``: a condition without a "not", what may stand for an
  "unless" beside the other tables, what joins two clauses.
- ``if-not``: which no "if" of a source becomes that has no "not" of its own.
- ``condition``: what makes an English condition one with a "not".
- ``while-not``: which no "while" of a source becomes that has no "not" of its own.
- ``only``: what an "only" of a source is said by, in languages where that is known.

How much, how often, when:

- ``comparison``: limits. "less" is at most and below, "more" at least and above, "?"
  one said with a negation that may stand far off in another language.
- ``plain-limit``: "more than" and "less than", which under a negation say the opposite.
- ``negated-limit``: a limit that is said by a "not".
- ``bound``: one said by a "not" as what it allows: "do not store it above 25 °C".
- ``times``, ``period``: how often, and in what time, said in words.
- ``half-day``: morning and afternoon, as they follow or precede the hours of a clock.
- ``order``: what comes before something else, and what after.
- ``deadline``: "within" a time, "after" it, with its length before or behind.
- ``earliest``: not before a time. ``by then``: "before it is over" is "within" it.
- ``waited``: "after that", for "wait 30 minutes before".
- ``only after``: for "not until".

What a slip turns into its contrary (see ``contraries``):

- ``opposite``, ``always``, ``antonym``: counted in both texts.
- ``contrasts``: looked for where the source says the one and not the other. Each is a
  table of its own, as the words of one may be part of another's. More of them are
  in the package of that name, by topic.
- ``site``: where a medicine goes.
"""
