"""What does a code look like that opens a Mappe, and what is kept of it?

A code has 125 random bits. Only its SHA-256 hash is stored: with that many bits nobody can try codes out, so a slow
password hash would only slow down the people who have one.
"""

from __future__ import annotations

import hashlib
import secrets
import unicodedata

ZEICHEN = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: no I, L, O, U that could be misread
GRUPPEN = 5
JE_GRUPPE = 5
LAENGE = GRUPPEN * JE_GRUPPE
VERWECHSELT = str.maketrans({"I": "1", "L": "1", "O": "0", "U": "V"})


def make_code() -> str:
    """Make a random code in readable groups, for example ``7KQ2M-…`` (125 bits)."""
    roh = "".join(secrets.choice(ZEICHEN) for _ in range(LAENGE))
    return "-".join(roh[i : i + JE_GRUPPE] for i in range(0, LAENGE, JE_GRUPPE))


def normalize_code(eingabe: str) -> str | None:
    """Read a typed code kindly: case, spaces and any hyphens do not matter, O is 0, I and L are 1, U is V.

    Returns:
        The 25 signs without hyphens; ``None`` if this cannot be a code.
    """
    # Printing, copying and e-mail turn hyphens and spaces into others and add invisible ones.
    roh = "".join(z for z in eingabe[:200] if unicodedata.category(z)[0] not in "PZC").upper().translate(VERWECHSELT)
    return roh if len(roh) == LAENGE and set(roh) <= set(ZEICHEN) else None


def hash_code(eingabe: str) -> str | None:
    """Hash of a typed code as it is stored; ``None`` if this cannot be a code."""
    roh = normalize_code(eingabe)
    return None if roh is None else hashlib.sha256(f"koffer:{roh}".encode()).hexdigest()
