"""How is a model with yes-or-no decisions handed to HiGHS?"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Teil = tuple["NDArray[np.intp]", "NDArray[np.intp]", float]


class Modell:
    """A minimisation with binary variables, built row by row."""

    def __init__(self, variablen: int) -> None:
        self._zahl = variablen
        self._kosten: NDArray[np.float64] | None = None
        self._teile: list[tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.float64]]] = []
        self._unten: list[NDArray[np.float64]] = []
        self._oben: list[NDArray[np.float64]] = []
        self._zeilen = 0

    def cost(self, kosten: NDArray[np.float64]) -> None:
        """Say what each variable costs."""
        self._kosten = kosten

    def add(self, teile: list[Teil], zeilen: int, unten: float, oben: float) -> None:
        """Add rows with the same limits; each part gives variables, their rows (from 0) and one factor."""
        import numpy as np

        for variablen, wo, faktor in teile:
            self._teile.append((variablen, wo + self._zeilen, np.full(len(variablen), faktor)))
        self._unten.append(np.full(zeilen, float(unten)))
        self._oben.append(np.full(zeilen, float(oben)))
        self._zeilen += zeilen

    def equal(self, a: NDArray[np.intp], b: NDArray[np.intp]) -> None:
        """Demand that variables are equal one by one; a variable that does not exist (-1) counts as no."""
        import numpy as np

        da = np.flatnonzero((a >= 0) | (b >= 0))
        zeile = np.arange(len(da))
        von, bis = a[da], b[da]
        self.add([(von[von >= 0], zeile[von >= 0], 1.0), (bis[bis >= 0], zeile[bis >= 0], -1.0)], len(da), 0, 0)

    def apart(self, a: NDArray[np.intp], b: NDArray[np.intp], y: NDArray[np.intp]) -> None:
        """Demand that at most one of two variables is yes, and none where the meeting place is not open."""
        import numpy as np

        da = np.flatnonzero((a >= 0) & (b >= 0))
        zeile = np.arange(len(da))
        eigen = (a[da] == y[da]) | (b[da] == y[da])
        da, zeile = da[~eigen], np.arange(int((~eigen).sum()))
        self.add([(a[da], zeile, 1.0), (b[da], zeile, 1.0), (y[da], zeile, -1.0)], len(da), -np.inf, 0)
        for i in np.flatnonzero((a >= 0) & (b >= 0) & ((a == y) | (b == y))):
            fremd = int(b[i]) if a[i] == y[i] else int(a[i])
            self.add([(np.array([fremd]), np.array([0]), 1.0)], 1, 0, 0)

    def solve(self, sekunden: float) -> Any:
        """Solve it; the result is scipy's (``x``, ``status``, ``mip_dual_bound``)."""
        import numpy as np
        from scipy.optimize import Bounds, LinearConstraint, milp
        from scipy.sparse import csr_array

        variablen, zeilen, faktoren = (np.concatenate(teil) for teil in zip(*self._teile, strict=True))
        matrix = csr_array((faktoren, (zeilen, variablen)), shape=(self._zeilen, self._zahl))
        return milp(
            self._kosten,
            constraints=LinearConstraint(matrix, np.concatenate(self._unten), np.concatenate(self._oben)),
            integrality=np.ones(self._zahl),
            bounds=Bounds(0, 1),
            options={"time_limit": sekunden, "mip_rel_gap": 0},
        )
