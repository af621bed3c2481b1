"""How much one map may hold: plain numbers. What a person may have is `bot.quotas`'.

Nobody who talks about a business meets them: a map of three stages has 80 entries and 4 kB.
"""

STAGES = 60  # of a map
STAGES_TOLD = 12  # of a map that is told in a talk: more could not be gone through
ITEMS_IN_LIST = 100
READINGS = 400  # of a measure: one a week for seven years
ITEMS = 3_000  # of all lists of a map together, but for the readings of measures
ITEMS_TOLD = 1_000  # of a map that is told in a talk, where each of them may be asked about
TEXT = 2_000  # characters of one answer or item; a cell of the picture holds no more
MESSAGE = 20_000  # characters of one message; Telegram's have 4,096
COUNT = 2**30  # of turns, revisions and whatever else is counted: rows hold twice that, so that one may go on counting
MAP_BYTES = 1_000_000  # of a map document
TURN_BYTES = 250_000  # of what one turn adds: what is typed is less, but a copy or two stages made one could be more
LOG_BYTES = 2_000_000  # of all that was ever said of a map, taken back or not: a document of the most bytes twice
LOG_MOST = 3 * LOG_BYTES  # with what a document put into it from outside a talk; JSON makes up to three bytes of one
ORDERED = 5_000_000  # ids of all orders that a map's lists had, each of which stands whole in memory
ENTRY_BYTES = (
    100  # what each entry takes besides its value: its address, its turn and its moment; a long address takes more
)
COMPARED = 5  # maps in one picture
