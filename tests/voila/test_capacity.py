"""Does the upper bound of kernels leave the machine room to breathe?"""

from hypothesis import given
from hypothesis import strategies as st

from toolkit.voila.capacity import kernels_for

GIB = 1024**3


def test_kernels_for_keeps_one_and_a_half_gib_free():
    assert [kernels_for(free * GIB) for free in (0, 1, 2, 4, 8)] == [2, 2, 10, 51, 133]


@given(st.integers(0, 2**50))
def test_kernels_for_stays_within_its_bounds(free):
    assert 2 <= kernels_for(free) <= 200
