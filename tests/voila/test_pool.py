"""Who gets a kernel, who keeps it, and who has to give way?"""

import asyncio
import shutil
from datetime import timedelta

import pytest

from tests.voila.probeserver import APPS, NOTEBOOKS
from toolkit.voila.kernels import Besetzt
from toolkit.voila.server import Koffer

PROBE, FEHLER, FREMD = APPS
HOUR = timedelta(hours=1)


@pytest.fixture
def within():
    """Run a coroutine function with a server of the given size; all kernels end with it."""

    def run(kernels, story):
        async def play():
            server = Koffer.build(host="127.0.0.1", kernels=kernels, apps=APPS, notebooks=NOTEBOOKS)
            server.make_application()
            try:
                await story(server.pool, server.kernel_manager)
            finally:
                await server.pool.close()
                await server.kernel_manager.shutdown_all(now=True)
                shutil.rmtree(server.folder, ignore_errors=True)

        asyncio.run(play())

    return run


def grow_old(kernels, kernel_id: str, by: timedelta) -> None:
    kernels.get_kernel(kernel_id).last_activity -= by


def test_take_refuses_when_the_bound_is_reached_even_before_a_kernel_runs(within):
    async def story(pool, kernels):
        pages = [await pool.take(FREMD) for _ in range(2)]

        with pytest.raises(Besetzt):
            await pool.take(FREMD)

        for page in pages:
            await page.close()
        assert (kernels.free, kernels.opening, len(kernels)) == (2, 0, 0)

    within(2, story)


def test_take_sends_an_abandoned_kernel_away_but_no_open_page(within):
    async def story(pool, kernels):
        away, here = [await pool.take(FREMD) for _ in range(2)]
        for page in (away, here):
            await page.settled()
        kernels.notify_connect(here.kernel_id)
        grow_old(kernels, here.kernel_id, 5 * HOUR)
        grow_old(kernels, away.kernel_id, timedelta(minutes=3))

        page = await pool.take(FREMD)

        await page.settled()
        assert sorted(kernels.list_kernel_ids()) == sorted([here.kernel_id, page.kernel_id])

    within(2, story)


def test_prepared_page_is_handed_out_and_gives_way_to_another_app(within):
    async def story(pool, kernels):
        filling = asyncio.create_task(pool.keep_filled())
        await asyncio.sleep(0.1)
        filling.cancel()
        prepared = pool.ready["probe"][0]
        await prepared.settled()

        other = await pool.take(FREMD)

        await other.settled()
        assert pool.size == 0
        assert kernels.list_kernel_ids() == [other.kernel_id]

    within(1, story)


def test_idle_kernels_are_put_away_unless_a_page_or_a_visitor_to_come_needs_them(within):
    async def story(pool, kernels):
        filling = asyncio.create_task(pool.keep_filled())
        await asyncio.sleep(0.1)
        filling.cancel()
        prepared = pool.ready["probe"][0]
        crawler, reader, gone = [await pool.take(FREMD) for _ in range(3)]
        for page in (prepared, crawler, reader, gone):
            await page.settled()
        kernels.notify_connect(reader.kernel_id)
        kernels.notify_connect(gone.kernel_id)
        kernels.notify_disconnect(gone.kernel_id)
        for page in (prepared, reader, gone):
            grow_old(kernels, page.kernel_id, 5 * HOUR)
        grow_old(kernels, crawler.kernel_id, timedelta(seconds=91))

        await kernels.cull_kernels()

        assert sorted(kernels.list_kernel_ids()) == sorted([prepared.kernel_id, reader.kernel_id])

    within(4, story)


def test_lost_connection_starts_the_time_of_grace_anew(within):
    async def story(pool, kernels):
        page = await pool.take(FREMD)
        await page.settled()
        kernels.notify_connect(page.kernel_id)
        grow_old(kernels, page.kernel_id, 5 * HOUR)

        kernels.notify_disconnect(page.kernel_id)
        await kernels.cull_kernels()

        assert kernels.list_kernel_ids() == [page.kernel_id]

    within(1, story)


def test_notebook_is_read_again_when_it_changed(within, tmp_path):
    async def story(pool, kernels):
        pool.notebooks = tmp_path
        shutil.copy(NOTEBOOKS / "fremd.ipynb", tmp_path / "fremd.ipynb")
        first = pool.notebook(FREMD)
        assert pool.notebook(FREMD) is first

        text = (tmp_path / "fremd.ipynb").read_text().replace("Fremder Baustein", "Neuer Titel")
        (tmp_path / "fremd.ipynb").write_text(text)

        assert "Neuer Titel" in pool.notebook(FREMD).teile[0].html
        assert kernels.free == 1

    within(1, story)
