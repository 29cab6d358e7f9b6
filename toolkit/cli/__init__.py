"""What can be typed after ``koffer``?"""

from __future__ import annotations

from toolkit.cli.haupt import main

__all__ = ["main"]
