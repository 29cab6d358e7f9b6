// Wo ist die Tastatur, wenn ein Baustein sich neu zeichnet? Da, wo sie war.

const BEDIENBAR = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex="-1"])';

const merkmal = (e) => [e.tagName, e.type ?? '', e.name ?? '', e.getAttribute('aria-label') ?? e.textContent.trim()].join('|');

/** Merkt sich, was bedient wird; verschwindet es, geht der Fokus an seinen Nachfolger. @param {HTMLElement} inhalt */
export function halteFokus(inhalt) {
  let zuletzt;
  inhalt.addEventListener('focusin', ({ target }) => {
    const rahmen = [];
    for (let e = target.parentElement; e && e !== inhalt; e = e.parentElement) rahmen.push(e);
    const nummer = Array.from(rahmen.at(-1)?.querySelectorAll(BEDIENBAR) ?? []).indexOf(target);
    zuletzt = { element: target, rahmen, nummer, merkmal: merkmal(target) };
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (!(target instanceof Element) || !target.closest(BEDIENBAR)) zuletzt = undefined;
  });
  new MutationObserver(() => {
    if (!zuletzt || zuletzt.element.isConnected || document.activeElement !== document.body) return;
    const steht = zuletzt.rahmen.filter((e) => e.isConnected);
    const aussen = Array.from(steht.at(-1)?.querySelectorAll(BEDIENBAR) ?? []);
    const gleich = aussen.find((e) => merkmal(e) === zuletzt.merkmal);
    (gleich ?? aussen[Math.min(zuletzt.nummer, aussen.length - 1)])?.focus({ preventScroll: true });
  }).observe(inhalt, { childList: true, subtree: true });
}
