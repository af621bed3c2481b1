"""Which kind of answer a field of the map asks for by itself: its own shape decides."""

from collections.abc import Callable, Mapping
from datetime import date

from dialogs.kinds.days import Day
from dialogs.kinds.kind import Kind
from dialogs.kinds.lists import ListOf, StageNames, is_text_list
from dialogs.kinds.numbers import MOST_WHOLE, RATINGS, Feeling, OneToFive, WholeNumber
from dialogs.kinds.references import AnotherItem, SomeItems
from dialogs.kinds.single import OneOf, YesNo
from dialogs.kinds.sources import Sources
from dialogs.kinds.texts import OwnWords, OwnWordsOrNo
from storage.model.fields import Field
from storage.model.journey import Source, Stage


def kind_of(field: Field) -> Kind | None:
    """Return the kind of answer that fits a field best, None where nothing can be asked for it as a whole."""
    if field.is_silence or field.pick_of:  # what is said beside answers
        return None
    if field.reference:
        return SomeItems(field.reference) if field.is_list else AnotherItem(field.reference)
    if field.is_list:
        return _BY_ITEM[field.type]() if field.type in _BY_ITEM else ListOf() if is_text_list(field) else None
    return None if field.is_value else _of_scalar(field)


_BY_ITEM: Mapping[type, Callable[[], Kind]] = {Stage: StageNames, Source: Sources}
_BY_TYPE: Mapping[type, Callable[[], Kind]] = {bool: YesNo, float: Feeling}


def _of_scalar(field: Field) -> Kind:
    if field.type is date:
        return Day(field.is_ahead)
    if field.type in _BY_TYPE:
        return _BY_TYPE[field.type]()
    if field.type is int:
        return _of_number(field)
    if field.is_offered:
        return OneOf()
    if False in field.choices:
        return OwnWordsOrNo()
    return OneOf(tuple(map(str, field.choices))) if field.choices else OwnWords()


def _of_number(field: Field) -> Kind:
    is_rating = (field.least, field.most) == (RATINGS[0], RATINGS[-1])
    least = field.least if field.least is not None else -MOST_WHOLE
    return OneToFive() if is_rating else WholeNumber(least, field.most or MOST_WHOLE)
