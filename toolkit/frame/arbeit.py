"""How does long work go on while the screen stays usable?

The work runs in a process of its own (`toolkit.planung.rechner`). A thread reads what it says and hands it over to the
event loop that was running at the start, so every callback is called where the screen lives; give callbacks that went
through `Grenze.guard`. Without a loop, as in a test, `Arbeit.wait` calls them. When the kernel ends, the pipe to the
process ends, and with it the process.
"""

from __future__ import annotations

import asyncio
import contextlib
import contextvars
import queue
import subprocess
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, cast

from toolkit.frame.protokoll import record
from toolkit.frame.rechenprozess import open_process
from toolkit.frame.worte import load_words
from toolkit.planung import rechenpost as post
from toolkit.planung.fortschritt import Fortschritt

GEDULD = 5.0
_TOD = b"t"


@dataclass(frozen=True)
class Gescheitert:
    """Why there is no result, for ``Meldung.say(g.was, *g.punkte)``: what happened, and what is safe and helps."""

    was: str
    punkte: tuple[str, ...]


class Arbeitsabbruch(Exception):  # noqa: N818 - an incident in the log, never raised
    """Stands in the log for an exception that happened in the other process."""


class Arbeit:
    """One long computation: started once, then at work, then over."""

    def __init__(
        self,
        funktion: str,
        argument: object,
        bei_fortschritt: Callable[[Fortschritt], object],
        bei_ende: Callable[[Any], object],
        bei_fehler: Callable[[Gescheitert], object],
        *,
        geduld: float = GEDULD,
    ) -> None:
        """Describe the work.

        Args:
            funktion: dotted name of a function of ``toolkit.planung`` that takes the argument and a
                `toolkit.planung.fortschritt.Melde`.
            argument: what to compute from; it must be picklable.
            bei_fortschritt: is called at most ten times a second.
            bei_ende: is called once with the result, unless ``bei_fehler`` is.
            bei_fehler: is called once when there is no result.
            geduld: seconds to wait for the best so far before the process is ended.
        """
        self.funktion = funktion
        self.angehalten = False
        self._argument = argument
        self._rueckrufe = (bei_fortschritt, bei_ende, bei_fehler)
        self._geduld = geduld
        self._vorbei = False
        self._ausgelesen = threading.Event()
        self._schreiben = threading.Lock()
        self._briefe: queue.SimpleQueue[post.Brief] = queue.SimpleQueue()
        self._schleife: asyncio.AbstractEventLoop | None = None
        self._umgebung = contextvars.copy_context()
        self._prozess: subprocess.Popen[bytes] | None = None

    @property
    def laeuft(self) -> bool:
        """Whether a callback can still come."""
        return self._prozess is not None and not self._vorbei

    def start(self) -> None:
        """Begin; returns at once.

        Raises:
            pickle.PicklingError: the argument cannot be sent to another process.
            RuntimeError: this work was started before.
        """
        if self._prozess is not None or self._vorbei:
            raise RuntimeError("an Arbeit starts once")
        auftrag = post.pack(post.AUFTRAG, (self.funktion, self._argument))
        with contextlib.suppress(RuntimeError):
            self._schleife = asyncio.get_running_loop()
        self._umgebung = contextvars.copy_context()
        try:
            self._prozess = open_process()
        except OSError as fehler:
            self._fail("arbeit.gestorben", fehler, self.funktion)
            return
        threading.Thread(target=self._read, args=(self._prozess, auftrag), daemon=True).start()

    def cancel(self, *, sanft: bool = True) -> None:
        """Stop; does nothing when the work is over.

        Args:
            sanft: ask for the best so far, which then comes by ``bei_ende``, and end the process if none comes in time.
                Otherwise end it at once; no callback comes any more.
        """
        if self._prozess is None or self._vorbei:
            self._vorbei = True
        elif not sanft:
            self._vorbei = True
            self._prozess.kill()
        elif not self.angehalten:
            self.angehalten = True
            threading.Thread(target=self._ask_to_stop, args=(self._prozess,), daemon=True).start()

    def wait(self, frist: float | None = None) -> None:
        """Call the callbacks here until the work is over, where no event loop runs.

        Args:
            frist: seconds to wait for each sign of life; ``None`` waits for ever.

        Raises:
            RuntimeError: the work reports to an event loop, or was never started.
            TimeoutError: no sign of life in time.
        """
        if self._schleife is not None or (self._prozess is None and not self._vorbei):
            raise RuntimeError("only work that was started without an event loop can be waited for")
        while not self._vorbei:
            try:
                self._take(self._briefe.get(timeout=frist))
            except queue.Empty:
                raise TimeoutError(self.funktion) from None

    def _read(self, prozess: subprocess.Popen[bytes], auftrag: bytes) -> None:
        """Send the order and hand over every letter; runs in a thread of its own."""
        brief = post.Brief(_TOD, None)
        with prozess:
            with contextlib.suppress(OSError), self._schreiben:
                post.write(cast("Any", prozess.stdin), auftrag)
            with contextlib.suppress(Exception):  # whatever cannot be read is as good as nothing
                while (brief := post.read(cast("Any", prozess.stdout))).art == post.FORTSCHRITT:
                    self._hand_over(brief)
                    brief = post.Brief(_TOD, None)
            with self._schreiben:
                self._ausgelesen.set()
            prozess.kill()
        self._hand_over(post.Brief(_TOD, prozess.returncode) if brief.art == _TOD else brief)

    def _ask_to_stop(self, prozess: subprocess.Popen[bytes]) -> None:
        with contextlib.suppress(OSError), self._schreiben:
            if not self._ausgelesen.is_set():
                post.write(cast("Any", prozess.stdin), post.HALT)
        if not self._ausgelesen.wait(self._geduld):
            prozess.kill()

    def _hand_over(self, brief: post.Brief) -> None:
        if self._schleife is None:
            self._briefe.put(brief)
            return
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody is there to be told
            self._schleife.call_soon_threadsafe(self._take, brief, context=self._umgebung)

    def _take(self, brief: post.Brief) -> None:
        if self._vorbei:
            return
        bei_fortschritt, bei_ende, bei_fehler = self._rueckrufe
        if brief.art == post.FORTSCHRITT:
            bei_fortschritt(brief.wert)
            return
        if brief.art == post.ERGEBNIS:
            self._vorbei = True
            bei_ende(brief.wert)
        elif brief.art == post.AUSNAHME:
            art, orte = brief.wert
            schluessel = "arbeit.gestorben" if art == "builtins.MemoryError" else "arbeit.kaputt"
            self._fail(schluessel, Arbeitsabbruch(), "\n  ".join((f"{self.funktion}: {art}", *orte)))
        elif self.angehalten:
            self._vorbei = True
            worte = load_words(__file__)
            bei_fehler(Gescheitert(worte("arbeit.ohne_ergebnis"), (worte("arbeit.sicher"),)))
        else:
            self._fail("arbeit.gestorben", Arbeitsabbruch(), f"{self.funktion}: Ende mit {brief.wert}")

    def _fail(self, schluessel: str, fehler: Exception, wo: str) -> None:
        self._vorbei = True
        worte = load_words(__file__)
        nummer = worte("fehler.nummer", nummer=record(fehler, wo))
        self._rueckrufe[2](Gescheitert(worte(schluessel), (worte("arbeit.sicher"), worte("arbeit.tun"), nummer)))
