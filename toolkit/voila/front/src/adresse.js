// Wie kommt die Adresse in die Sitzung und zurück? Über einen eigenen Faden, gleich nach dem Verbinden.

import { Comm } from './comm.js';
import { kennung } from './protokoll.js';

const ZIEL = 'koffer.adresse';

/** @param {import('./comm.js').Vermittlung} vermittlung */
export function schickeAdresse(vermittlung) {
  const comm = new Comm(vermittlung, ZIEL, kennung());
  comm.on_msg(({ content }) => {
    const { suche } = content.data;
    if (typeof suche !== 'string' || (suche !== '' && !suche.startsWith('?'))) return;
    history.replaceState(history.state, '', location.pathname + suche + location.hash);
  });
  comm.open({ suche: location.search });
}
