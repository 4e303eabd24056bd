"""What the server looks at in a photo before it takes it."""
from __future__ import annotations

import struct
from typing import Any

from tests.servers.telegram.errors import bad_request

PNG = b"\x89PNG\r\n\x1a\n"
JPEG = b"\xff\xd8"
JPEG_SIZES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}  # markers that hold the size
MOST_BYTES = 10 * 1024 * 1024
MOST_SIDES = 10_000  # width and height together
MOST_RATIO = 20


def size_of(content: bytes, *, file_id: str) -> dict[str, Any]:
    """A `PhotoSize`; raises what the real server says of anything that is no fit photo."""
    if not content:
        raise bad_request("file must be non-empty")
    if len(content) > MOST_BYTES:
        raise bad_request("file is too big for a photo")
    width, height = _sides(content)
    if not width or not height:
        raise bad_request("IMAGE_PROCESS_FAILED")
    if width + height > MOST_SIDES or max(width, height) > MOST_RATIO * min(width, height):
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return {
        "file_id": file_id, "file_unique_id": f"unique-{file_id}",
        "width": width, "height": height, "file_size": len(content),
    }


def _sides(content: bytes) -> tuple[int, int]:
    """Width and height of a PNG or JPEG; zeros for anything else (an SVG, say)."""
    if content.startswith(PNG) and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
        return width, height
    place = 2 if content.startswith(JPEG) else len(content)
    while place + 9 <= len(content) and content[place] == 0xFF:
        marker, length = content[place + 1], struct.unpack(">H", content[place + 2:place + 4])[0]
        if marker in JPEG_SIZES:
            height, width = struct.unpack(">HH", content[place + 5:place + 9])
            return width, height
        place += 2 + length
    return 0, 0
