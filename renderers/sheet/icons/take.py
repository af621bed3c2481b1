"""Takes icons from a folder of Material Design Icons: `python -m renderers.sheet.icons.take SVG-FOLDER [NAME …]`.

It writes `outlines.txt` anew: the icons that are in it, and those named. The folder is `svg/` of the npm package
`@mdi/svg` (7.4.47).
"""

import re
import sys
from collections.abc import Iterable
from pathlib import Path

from fontTools.pens.recordingPen import RecordingPen
from fontTools.svgLib.path import parse_path

from renderers.sheet.icons import FILE, outlines

_PATH = re.compile(r' d="([^"]+)"')
_LETTERS = {"moveTo": "M", "lineTo": "L", "qCurveTo": "Q", "curveTo": "C", "closePath": "Z", "endPath": ""}


def main(folder: Path, names: list[str]) -> None:
    """Write the outlines of the icons known so far and of those named."""
    wanted = sorted({*(outlines() if FILE.exists() else ()), *names})
    lines = [f"{name} {taken((folder / f'{name}.svg').read_text('utf-8'))}\n" for name in wanted]
    FILE.write_text("".join(lines), "ascii")


def taken(svg: str) -> str:
    """Return the path of an icon: whatever SVG allows there becomes absolute M, L, Q, C and Z."""
    pen = RecordingPen()
    parse_path(" ".join(_PATH.findall(svg)), pen)
    return "".join(_segment(deed, points) for deed, points in pen.value)


def _segment(deed: str, points: Iterable[tuple[float, float]]) -> str:
    return _LETTERS[deed] + ",".join(f"{number:.4g}" for point in points for number in point)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2:])
