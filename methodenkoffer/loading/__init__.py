"""How does a content file become checked values with line numbers?"""

from __future__ import annotations

from methodenkoffer.loading.begriffe import load_begriffe
from methodenkoffer.loading.datei import GRENZE_BYTES, LoadError, decode, read_bytes
from methodenkoffer.loading.inhalt import parse_file, parse_text
from methodenkoffer.loading.rohdatei import Rohdatei

__all__ = [
    "GRENZE_BYTES",
    "LoadError",
    "Rohdatei",
    "decode",
    "load_begriffe",
    "parse_file",
    "parse_text",
    "read_bytes",
]
