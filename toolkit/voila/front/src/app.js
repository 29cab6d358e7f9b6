// Wie wird aus der gelesenen Seite eine, die mitrechnet? Zellen einsetzen, verbinden, Bausteine zeigen.

import { schickeAdresse } from './adresse.js';
import { beobachte } from './banner.js';
import { Vermittlung } from './comm.js';
import { einstellungen } from './einstellungen.js';
import { halteFokus } from './fokus.js';
import { Kanal } from './kanal.js';
import { Verwalter } from './verwalter.js';
import { zeigeVorfall } from './vorfall.js';

/** Setzt ein, was die Zellen geantwortet haben. */
function setzeZellenEin() {
  for (const antwort of document.querySelectorAll('template[data-zelle]')) {
    document.getElementById(`zelle-${antwort.dataset.zelle}`)?.replaceChildren(antwort.content);
    antwort.remove();
  }
}

/** Sagt der Sitzung Bescheid, wenn die Seite geht; eine schlafende Seite verbindet sich beim Aufwachen neu. */
function verabschiede(kanal, sitzung) {
  addEventListener('pagehide', ({ persisted }) => {
    kanal.trenne();
    if (!persisted) navigator.sendBeacon(`/sitzung/${sitzung}/ende`);
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) kanal.wacheAuf();
  });
}

async function beginne() {
  setzeZellenEin();
  const { sitzung } = einstellungen();
  if (!sitzung) {
    document.getElementById('lage').textContent = '';
    return;
  }
  const kanal = new Kanal(sitzung);
  const vermittlung = new Vermittlung(kanal);
  const verwalter = new Verwalter(vermittlung);
  vermittlung.fehler = zeigeVorfall;
  beobachte(kanal);
  halteFokus(document.getElementById('inhalt'));
  verabschiede(kanal, sitzung);
  kanal.verbinde();
  schickeAdresse(vermittlung);
  await verwalter.lade();
  const plaetze = Array.from(document.querySelectorAll('.k-widget[data-modell]'));
  await Promise.all(plaetze.map((platz) => verwalter.zeige(platz.dataset.modell, platz)));
  document.documentElement.dataset.bereitNach = String(Math.round(performance.now()));
  document.documentElement.dataset.bereit = 'ja';
}

beginne();
