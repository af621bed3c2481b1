"""Which layouts of a map and of a plan there are. Each stands in a module of its own."""

from collections.abc import Callable, Mapping, Sequence

from renderers.layouts.comparison.cards import comparison_cards
from renderers.layouts.comparison.wide import comparison
from renderers.layouts.customer import customer_card
from renderers.layouts.pages import pages
from renderers.layouts.phone import cards, first_stage
from renderers.layouts.plan.card import plan_card
from renderers.layouts.plan.printed import plan_pages
from renderers.layouts.wide import wide
from renderers.sheet.photos import Pixels
from renderers.sheet.sheet import Sheet
from renderers.vocabulary import Vocabulary
from storage.model.journey import Journey
from storage.model.plan.worded import WordedPlan

Layout = Callable[
    [Journey, Vocabulary, Pixels | None], tuple[Sheet, ...]
]  # the words, a photo: the logo of the business
PlanLayout = Callable[[WordedPlan, Journey, Vocabulary, Pixels | None], tuple[Sheet, ...]]

LAYOUTS: Mapping[str, Layout] = {
    "wide": wide,
    "pages": pages,
    "cards": lambda journey, words, _: cards(journey, words),
    "stage": lambda journey, words, _: first_stage(journey, words),
    "customer": customer_card,  # the photo is theirs
}

# Of a plan: as pictures to look at, and on paper, alone or before the map that it comes from.
PICTURED: Mapping[str, PlanLayout] = {"plan": lambda plan, journey, words, _: plan_card(plan, journey, words)}
PRINTED: Mapping[str, PlanLayout] = {
    "plan": lambda plan, journey, words, _: plan_pages(plan, journey, words),
    "plan+map": lambda plan, journey, words, logo: (
        *plan_pages(plan, journey, words),
        *pages(journey, words, logo),
    ),
}

# Of several journeys: on one sheet, and on cards for phones.
COMPARED: Mapping[str, Callable[[Sequence[Journey], Vocabulary], tuple[Sheet, ...]]] = {
    "comparison": comparison,
    "comparison-cards": comparison_cards,
}
