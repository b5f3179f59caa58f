"""Pictures as they are drawn: read by Qt, with a limit of memory."""

import functools
import math

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from r2p_drafter.document.pictures import MOST_BYTES, PictureKind, kind_of


@functools.lru_cache(maxsize=16)
def decoded(data: bytes, width: int, height: int) -> QImage:
    """Return a picture in no more dots than it is drawn in; left to the painter, fine lines break up.

    It is an empty image where nothing is drawn: of no picture that is known, and of one too large to read.
    """
    image = _read(data, QSize(width, height))
    if image.width() <= width or image.height() <= height:
        return image
    smooth = Qt.TransformationMode.SmoothTransformation
    return image.scaled(width, height, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)


def _read(data: bytes, drawn: QSize) -> QImage:
    kind = kind_of(data)
    if kind is None:
        return QImage()
    buffer = QBuffer()
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    return _read_as(kind, buffer, drawn)


def _read_as(kind: PictureKind, buffer: QBuffer, drawn: QSize) -> QImage:
    """Read the picture; `buffer` has to outlive the reader here, which looks into it as it goes."""
    reader = QImageReader(buffer, kind.encode())
    # Left to itself, Qt tries every format that it knows, and SVG has it open files.
    reader.setAutoDetectImageFormat(False)
    if _bytes_of(reader) > MOST_BYTES:
        if kind != "jpeg":  # of all kinds, Qt makes only this one smaller as it reads
            return QImage()
        reader.setScaledSize(_smaller(reader.size(), drawn))
    return reader.read()


def _bytes_of(reader: QImageReader) -> int:
    size, bits = reader.size(), QImage.toPixelFormat(reader.imageFormat()).bitsPerPixel()
    return size.width() * size.height() * max(bits, 32) // 8


def _smaller(size: QSize, drawn: QSize) -> QSize:
    """Return a size that fits into the memory, and is no larger than it is drawn."""
    shrink = math.sqrt(MOST_BYTES / 4 / (size.width() * size.height()))
    fitting = QSize(max(int(size.width() * shrink), 1), max(int(size.height() * shrink), 1))
    return fitting.boundedTo(drawn)
