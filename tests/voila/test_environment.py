"""What do kernels learn from the process that starts them?"""

from hypothesis import given
from hypothesis import strategies as st

from toolkit.voila.environment import KOFFER, ONE_THREAD, SYSTEM, kernel_environment

GIVEN = {*ONE_THREAD, "KOFFER_AUSTAUSCH", "IPYTHONDIR"}


def test_kernel_environment_holds_the_named_variables_only():
    source = {
        "PATH": "/bin",
        "LC_TIME": "de_DE.UTF-8",
        "KOFFER_DATEN": "/daten",
        "KOFFER_GEHEIM": "nein",
        "VOILA_REQUEST_URL": "http://127.0.0.1/?q=vertraulich",
        "QUERY_STRING": "q=vertraulich",
        "AWS_SECRET_ACCESS_KEY": "nein",
        "KOFFER_AUSTAUSCH": "/von/anderswo",
    }

    chosen = kernel_environment(source, exchange="/tausch", profile="/profil")

    assert chosen == {
        "PATH": "/bin",
        "LC_TIME": "de_DE.UTF-8",
        "KOFFER_DATEN": "/daten",
        "KOFFER_AUSTAUSCH": "/tausch",
        "IPYTHONDIR": "/profil",
        **ONE_THREAD,
    }


@given(st.dictionaries(st.text(max_size=12), st.text(max_size=5)))
def test_kernel_environment_never_holds_another_name(source):
    chosen = kernel_environment(source, exchange="e", profile="p")

    assert {n for n in chosen if n.upper() not in KOFFER | SYSTEM and not n.upper().startswith("LC_")} <= GIVEN
