"""What functions remember of what people wrote, forgotten: nothing of somebody who was erased is left in a cache."""

import sys
from functools import _lru_cache_wrapper

_OURS = ("bot", "dialogs", "renderers", "storage")


def forget_texts() -> None:
    """Empty each cache of this process that may hold what somebody wrote.

    These are all that have a bound (`lru_cache`): what is without one (`cache`) grows with our own words alone, or it
    would fill the memory. So a new one is among them without being named, and a test looks into those without a bound.
    """
    for name, module in tuple(sys.modules.items()):
        if name.partition(".")[0] in _OURS:
            for one in tuple(vars(module).values()):
                if isinstance(one, _lru_cache_wrapper) and one.cache_parameters()["maxsize"] is not None:
                    one.cache_clear()
