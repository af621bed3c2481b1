# The versions of a map: how it was at the end of an interview or a review, or when somebody kept it under a name.

version-number = Version { $number }
version-list = The versions of this map, newest first. Which one would you like to see?
version-none = This map has no versions yet. One is kept by itself whenever you finish the interview, and you can keep one yourself at any time.
version-empty = This map has no versions yet.
version-how = To keep the map as it is now: /versions name NAME. To put two versions side by side: /versions compare 1 2
version-now = Nothing has been changed since.
version-type = What shall we call the map as it is now? A short name is enough, such as “Before Ramadan”.
version-named = I’ve kept the map as it is now: version { $number }, “{ $name }”. All of them: /versions
version-back = The map is again what it was ({ $version }). What it was until now is kept as a version, and /undo brings it back.
version-title = { $title } · { $name }
version-ready = Here is the map as it was:
version-picture = The map as it was in this version

version-button-name = 🔖 Keep it as it is now
version-button-compare = ⚖️ Beside the map as it is now
version-button-before = ⚖️ Beside version { $number }
version-button-back = ↩ Go back to this version

# What differs between two versions.
version-since = Since version { $number }:
version-between = From version { $before } to version { $after }:
version-differs = What has changed:
version-same = Nothing has changed.
version-added = { $count ->
    [one] { $count } thing added: { $named }
   *[other] { $count } things added: { $named }
 }
version-removed = { $count ->
    [one] { $count } thing removed: { $named }
   *[other] { $count } things removed: { $named }
 }
version-changed = { $count ->
    [one] { $count } thing changed: { $named }
   *[other] { $count } things changed: { $named }
 }
version-better = { $count ->
    [one] Customers feel better in { $count } stage.
   *[other] Customers feel better in { $count } stages.
 }
version-worse = { $count ->
    [one] Customers feel worse in { $count } stage.
   *[other] Customers feel worse in { $count } stages.
 }
version-quoted = “{ $text }”
version-other = something else
version-more = …
