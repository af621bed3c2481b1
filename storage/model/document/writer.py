"""Journeys written as the map document (`masir: 1`, YAML or JSON); what is not known is left out."""

import json
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

import yaml

from storage.model.journey import EDITION, Journey


def to_yaml(journey: Journey) -> str:
    """Return the journey as a YAML document; what is not known is left out."""
    return yaml.dump(to_dict(journey), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=2**31)


def to_json(journey: Journey) -> str:
    """Return the journey as a JSON document; what is not known is left out."""
    return json.dumps(to_dict(journey), ensure_ascii=False, indent=2, default=date.isoformat) + "\n"


def to_dict(journey: Journey) -> dict[str, Any]:
    """Return the journey as the plain values of its document, in the document's order."""
    return {"masir": EDITION, **_plain(journey)}


class _Dumper(yaml.SafeDumper):
    """Without aliases: two equal lists are written twice."""

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002 - PyYAML's signature
        return True


def _plain(value: Any) -> Any:  # noqa: ANN401 - any value of a journey
    if is_dataclass(value):
        pairs = ((f.name, _plain(getattr(value, f.name))) for f in fields(value))
        return {name: plain for name, plain in pairs if plain is not None and plain not in ([], {})}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value
