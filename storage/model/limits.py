"""How large a map may be, said, pasted or read from a document: far beyond what anybody draws, and in one place."""

STAGES = 60
ITEMS_IN_LIST = 200
ITEMS = 3_000  # of all lists of a map
TEXT = 2_000  # characters of one text; a cell of the picture holds no more
MAP_BYTES = 1_000_000  # of a map, and of the file it is read from
