"""A person at the table who is no browser: cells are opened, filled and sent as their forms say."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from http.client import HTTPResponse
from urllib.parse import parse_qs, urlencode, urlsplit

from tests.web.visiting import FORM, Visitor, ask


@dataclass
class Cell(HTMLParser):
    """The open cell of a page: what its form sends unless something is changed, and what can be picked and pressed."""

    fields: dict[str, str] = field(default_factory=dict)
    options: list[str] = field(default_factory=list)
    picked: list[str] = field(default_factory=list)
    presses: list[str] = field(default_factory=list)
    text: str | None = None
    _inside: bool = False
    _typing: bool = False

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {name: value or "" for name, value in attrs}
        self._inside = self._inside or (tag == "form" and said.get("id") == "cell")
        if not self._inside:
            return
        match tag, said.get("name", ""):
            case "input", "pick":
                self.options.append(said["value"])
                self.picked += [said["value"]] if "checked" in said else []
            case "input", "text":
                self.text = said["value"]
            case "input", name:
                self.fields[name] = said["value"]
            case "textarea", _:
                self.text, self._typing = "", True
            case "button", _:
                self.presses.append(said["value"])

    def handle_endtag(self, tag: str) -> None:
        self._inside = self._inside and tag != "form"
        self._typing = self._typing and tag != "textarea"

    def handle_data(self, data: str) -> None:
        if self._typing:
            self.text = (self.text or "") + data


@dataclass
class Desk:
    """The table of one map, as one visitor sees it."""

    page: Visitor
    map_id: str

    def shown(self, **query: str) -> str:
        """Return the table."""
        answer, content = ask(self.page, "GET", self._path(query))
        assert answer.status == 200
        return content.decode()

    def opened(self, cell: str, **query: str) -> Cell:
        """Open a cell."""
        return _read(self.shown(cell=cell, **query))

    def sent(self, fields: dict[str, str], picks: tuple[str, ...] = ()) -> tuple[HTTPResponse, str]:
        """Send a form, whatever stands in it."""
        body = urlencode([*fields.items(), *(("pick", one) for one in picks)], errors="surrogatepass").encode()
        answer, content = ask(self.page, "POST", self._path({}).partition("?")[0], body, **FORM)
        return answer, content.decode()

    def put(
        self, address: str, text: str = "", *, picks: tuple[str, ...] = (), press: str = "save", **counts: str
    ) -> str:
        """Open a cell, fill it and send it; return what is refused, "" where it was taken in."""
        cell = self.opened(address)
        assert press in cell.presses, (address, press)
        typed = {} if cell.text is None else {"text": text}
        counted = {f"count.{kind}": count for kind, count in counts.items()}
        answer, content = self.sent({**cell.fields, **typed, **counted, "press": press}, picks)
        if answer.status == 200:
            return content
        assert answer.status == 303
        place = parse_qs(urlsplit(answer.getheader("Location") or "").query)
        assert place["saved"] == [address]
        return ""

    def _path(self, query: dict[str, str]) -> str:
        where = urlsplit(self.page.address).path
        return f"{where}table?" + urlencode({"map": self.map_id, **query}, errors="surrogatepass")


def why_not(html: str) -> list[str]:
    """Return what a page says about what could not be used."""
    return re.findall(r'id="wrong"[^>]*>([^<]*)<', html)


def _read(html: str) -> Cell:
    cell = Cell()
    cell.feed(html)
    if cell.text is not None:
        cell.text = cell.text.removeprefix("\n")
    return cell
