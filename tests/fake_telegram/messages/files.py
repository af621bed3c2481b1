"""The files Telegram keeps: uploads, what it checks of pictures, and the ids under which they are sent again."""

import base64
import hashlib
import struct
from dataclasses import dataclass, field

from tests.fake_telegram.refusal import Json, bad_request

MOST_PHOTO, MOST_UPLOAD, MOST_DOWNLOAD = 10 << 20, 50 << 20, 20 << 20
MOST_SIDES, MOST_RATIO = 10_000, 20
# The longest side of each size Telegram keeps of a photo.
SIZES = {"s": 90, "m": 320, "x": 800, "y": 1280}
FOLDERS = {"Photo": "photos", "Document": "documents", "VoiceNote": "voice", "Sticker": "stickers"}


@dataclass(frozen=True, slots=True)
class Upload:
    """A file of a request."""

    name: str
    type: str
    data: bytes

    def __repr__(self) -> str:
        return f"Upload({self.name!r}, {len(self.data)} bytes)"


@dataclass(frozen=True, slots=True)
class File:
    """A file on Telegram's servers; `sizes` are (width, height) of a photo, the largest last."""

    kind: str
    number: int
    name: str
    type: str
    data: bytes
    sizes: tuple[tuple[int, int], ...] = ()

    def id(self, size: int = 0) -> str:
        owner = f"{self.kind}/{self.number}/{size}/{hashlib.sha256(self.data).hexdigest()[:16]}"
        return base64.urlsafe_b64encode(owner.encode()).decode().rstrip("=")

    def unique_id(self, size: int = 0) -> str:
        return hashlib.sha256(self.data + bytes([size])).hexdigest()[:15]

    @property
    def path(self) -> str:
        suffix = self.name.rpartition(".")[2] or "bin"
        return f"{FOLDERS[self.kind]}/file_{self.number}.{suffix}"

    def json(self, size: int = 0) -> Json:
        return {"file_id": self.id(size), "file_unique_id": self.unique_id(size), "file_size": len(self.data)}

    def photo_json(self) -> list[Json]:
        return [self.json(n) | {"width": width, "height": height} for n, (width, height) in enumerate(self.sizes)]

    def document_json(self) -> Json:
        return self.json() | {"file_name": self.name, "mime_type": self.type}


@dataclass
class Files:
    """Every file ever sent, by its ids and by its path."""

    by_id: dict[str, File] = field(default_factory=dict)
    by_path: dict[str, File] = field(default_factory=dict)

    def keep(self, kind: str, upload: Upload, sizes: tuple[tuple[int, int], ...] = ()) -> File:
        file = File(kind, len(self.by_path), upload.name, upload.type, upload.data, sizes)
        self.by_path[file.path] = file
        self.by_id |= {file.id(size): file for size in range(max(1, len(sizes)))}
        return file

    def keep_photo(self, upload: Upload) -> File:
        """Keep a picture that Telegram takes as a photo; width and height together 10,000, one 20 times the other."""
        _weigh(upload)
        if len(upload.data) > MOST_PHOTO:
            size = len(upload.data)
            raise bad_request(
                f"file of size {size} bytes is too big for a photo; the maximum size is {MOST_PHOTO} bytes"
            )
        width, height = measure(upload.data)
        if width + height > MOST_SIDES or max(width, height) > MOST_RATIO * min(width, height):
            raise bad_request("PHOTO_INVALID_DIMENSIONS")
        return self.keep("Photo", upload, _scaled(width, height))

    def keep_document(self, upload: Upload) -> File:
        _weigh(upload)
        return self.keep("Document", upload)

    def sent_again(self, file_id: str, kind: str) -> File:
        """Return the file behind an id, which keeps the kind it was sent as."""
        file = self.by_id.get(file_id)
        if not file:
            raise bad_request("wrong file identifier/HTTP URL specified")
        if file.kind != kind:
            raise bad_request(f"can't use file of type {file.kind} as {kind}")
        return file


def measure(picture: bytes) -> tuple[int, int]:
    """Return width and height of a PNG or JPEG."""
    if picture.startswith(b"\x89PNG\r\n\x1a\n") and len(picture) >= 24:
        width, height = struct.unpack(">II", picture[16:24])
        return max(1, width), max(1, height)
    at = 2 if picture.startswith(b"\xff\xd8") else len(picture)
    while at + 9 <= len(picture):
        marker, length = picture[at + 1], int.from_bytes(picture[at + 2 : at + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in (0xC4, 0xC8, 0xCC):
            height, width = struct.unpack(">HH", picture[at + 5 : at + 9])
            return max(1, width), max(1, height)
        at += 2 + length
    raise bad_request("IMAGE_PROCESS_FAILED")


def _weigh(upload: Upload) -> None:
    if not upload.data:
        raise bad_request("file must be non-empty")


def _scaled(width: int, height: int) -> tuple[tuple[int, int], ...]:
    """Return the sizes kept of a photo: those smaller than it, and itself within 1280 points."""
    longest = max(width, height)
    sides = [side for side in SIZES.values() if side < longest] or [longest]
    sides += [longest] if longest < max(SIZES.values()) and longest not in sides else []
    return tuple((max(1, width * side // longest), max(1, height * side // longest)) for side in sides)
