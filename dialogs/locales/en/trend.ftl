# Figures over time: how the measures of a map stand, and where they are going.
trend-title = Your measures and how they stand. Choose one to note a new figure:
trend-how = To note a figure: /figures 1 25, or with its day: /figures 1 25 on 3 December. You can also paste a table with the columns measure, day and value.
trend-no-measures = This map has no measures yet: what you count at a stage, such as orders a week.
trend-of-stage = { $name } ({ $stage })
trend-no-figure = no figure yet
trend-on-day = { $value } ({ $day })
trend-better = better than { $value } before
trend-worse = worse than { $value } before
trend-same = the same as before
trend-before = { $value } before
trend-target = target { $value }
trend-target-met = target { $value } reached
trend-target-missed = target { $value } not reached yet
trend-ask =
    “{ $measure }”: what is the figure? If it is not today’s, type its day as well: 25 on 3 December.
    So far: { $standing }
trend-noted = Noted: “{ $measure }”, { $day }: { $value }
trend-now = How it stands: { $standing }
trend-taken = { $count ->
    [one] { $count } figure
   *[other] { $count } figures
 } of { $measures ->
    [one] { $measures } measure
   *[other] { $measures } measures
 } noted.
trend-undo = To take them back: /undo

# Words that join a figure and its day, and what the columns of a table are called; all languages are understood.
trend-joint = on|at|in|for|of|dated
trend-column-measure = measure|measures|metric|kpi|indicator|name|what
trend-column-day = day|date|when|on|week|month
trend-column-value = value|figure|number|amount|result|count|reading
trend-column-stage = stage|phase
