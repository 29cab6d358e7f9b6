"""Is the content in order? ``python -m methodenkoffer pruefe`` says it without the rest of the house."""

from __future__ import annotations

import argparse
import sys

from methodenkoffer.catalogue import load_raw
from methodenkoffer.problems import render_problems
from methodenkoffer.rules import check


def main(argv: list[str] | None = None) -> int:
    """Check the content; 0 if all is well, 1 if something is to be mended."""
    leser = argparse.ArgumentParser(prog="python -m methodenkoffer")
    leser.add_argument("befehl", choices=["pruefe"])
    leser.add_argument("--format", choices=["text", "github", "json"], default="text")
    wahl = leser.parse_args(argv)
    problems = check(*load_raw())
    if problems or wahl.format == "json":
        print(render_problems(problems, wahl.format))
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
