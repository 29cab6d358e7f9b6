"""Does the log keep what it must not tell?"""

import logging
import uuid

from hypothesis import given
from hypothesis import strategies as st

from toolkit.voila.logs import Verdeckung, mask


def test_mask_shortens_ids_and_tokens_and_takes_queries_away():
    text = (
        "GET /karten?q=Streit+im+Vorstand /sitzung/0f6b1c2d-1111-2222-3333-444455556666/kanal "
        "/dateien/0123456789abcdef0123456789abcdef-0123456789abcdef0123456789abcdef/x.txt \x1b[31mrot\x1b[0m"
    )

    assert mask(text) == "GET /karten?… /sitzung/0f6b…/kanal /dateien/0123…-0123…/x.txt rot"


@given(st.uuids(), st.text(max_size=20))
def test_mask_lets_no_session_id_through(session: uuid.UUID, around: str):
    assert str(session) not in mask(f"{around}/{session}/{around}")


def test_formatter_masks_tracebacks_too():
    session = str(uuid.uuid4())
    try:
        raise ValueError(session)  # noqa: TRY301
    except ValueError as error:
        record = logging.LogRecord("x", logging.ERROR, "", 0, "kaputt", (), (type(error), error, error.__traceback__))

    written = Verdeckung("%(message)s").format(record)

    assert written.startswith("kaputt")
    assert session not in written
