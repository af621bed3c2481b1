"""The pages of a PDF put together. What is seen on them has been written already, by `pdf`."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from io import BytesIO

import pydyf

from renderers.sheet.photos import Pixels
from renderers.writers.pdffonts import EmbeddedFont
from renderers.writers.pdfpaths import Outline, added
from storage.model.locale import Locale


@dataclass(frozen=True, slots=True)
class Page:
    """What is written on a page, its width and height, its fonts, photos and outlines by name, and its paragraphs."""

    content: pydyf.Stream
    size: tuple[float, float]
    fonts: Mapping[str, EmbeddedFont]
    pictures: Mapping[str, Pixels]
    outlines: Mapping[str, Outline]
    said: tuple[str, ...]


def document(pages: Sequence[Page], title: str, locale: Locale) -> bytes:
    """Return the pages as a PDF."""
    whole = pydyf.PDF()
    for page in pages:
        whole.add_object(page.content)
    used = {name: font for page in pages for name, font in page.fonts.items()}
    fonts = {name: font.add_to(whole) for name, font in used.items()}
    outlines = added(whole, {name: one for page in pages for name, one in page.outlines.items()})
    leaves = [_leaf(whole, page, place, fonts, outlines) for place, page in enumerate(pages)]
    whole.info["Title"] = pydyf.String(title)
    whole.info["Producer"] = pydyf.String("Masir")
    direction = "/R2L" if locale.rtl else "/L2R"
    whole.catalog["Lang"] = pydyf.String(locale.language)
    whole.catalog["MarkInfo"] = pydyf.Dictionary({"Marked": "true"})
    whole.catalog["ViewerPreferences"] = pydyf.Dictionary({"DisplayDocTitle": "true", "Direction": direction})
    whole.catalog["StructTreeRoot"] = _structure(whole, leaves, [page.said for page in pages])
    out = BytesIO()
    whole.write(out, identifier=True, compress=True)
    return out.getvalue()


def _leaf(
    whole: pydyf.PDF, page: Page, place: int, fonts: Mapping[str, bytes], outlines: Mapping[str, bytes]
) -> pydyf.Dictionary:
    """Write a page, and return it; fonts and outlines are there already."""
    mine = pydyf.Dictionary({name: fonts[name] for name in page.fonts})
    photos = {name: _photo(whole, pixels) for name, pixels in page.pictures.items()}
    shown = pydyf.Dictionary({**photos, **{name: outlines[name] for name in page.outlines}})
    leaf = pydyf.Dictionary(
        {
            "Type": "/Page",
            "Parent": whole.pages.reference,
            "MediaBox": pydyf.Array([0, 0, *page.size]),
            "Contents": page.content.reference,
            "Resources": pydyf.Dictionary({"Font": mine, "XObject": shown}),
            "StructParents": place,
            "Tabs": "/S",
        }
    )
    whole.add_page(leaf)
    return leaf


def _photo(whole: pydyf.PDF, pixels: Pixels) -> bytes:
    """Write a photo, and return the reference to it."""
    kind = {"Type": "/XObject", "Subtype": "/Image", "ColorSpace": "/DeviceRGB", "BitsPerComponent": 8}
    size = {"Width": pixels.across, "Height": pixels.down}
    photo = pydyf.Stream([pixels.rgb], kind | size, compress=True)
    whole.add_object(photo)
    return bytes(photo.reference)


def _structure(whole: pydyf.PDF, leaves: Sequence[pydyf.Dictionary], said: Sequence[Sequence[str]]) -> bytes:
    """Write the order in which the paragraphs of all pages are read, and return the reference to it."""
    root, everything = pydyf.Dictionary({"Type": "/StructTreeRoot"}), pydyf.Dictionary({"Type": "/StructElem"})
    whole.add_object(root)
    whole.add_object(everything)
    found = [_paragraphs(whole, everything, leaf, texts) for leaf, texts in zip(leaves, said, strict=True)]
    kids = pydyf.Array([paragraph for page in found for paragraph in page])
    everything.update({"S": "/Document", "P": root.reference, "K": kids})
    numbers = pydyf.Array([value for place, page in enumerate(found) for value in (place, pydyf.Array(page).data)])
    root.update({"K": everything.reference, "ParentTree": pydyf.Dictionary({"Nums": numbers})})
    return bytes(root.reference)


def _paragraphs(whole: pydyf.PDF, parent: pydyf.Dictionary, leaf: pydyf.Dictionary, said: Sequence[str]) -> list[bytes]:
    """Write the paragraphs of a page in their order, and return the references to them."""
    found = []
    for number, text in enumerate(said):
        paragraph = pydyf.Dictionary({"Type": "/StructElem", "S": "/P", "P": parent.reference, "K": number})
        paragraph.update({"Pg": leaf.reference, "ActualText": pydyf.String(text)})
        whole.add_object(paragraph)
        found.append(bytes(paragraph.reference))
    return found
