// Wie sieht eine Nachricht auf der Leitung aus? Protokoll v1.kernel.websocket.jupyter.org, ver- und entpackt.

const WORT = 8;
const KOEPFE = 5; // channel, header, parent_header, metadata, content

/**
 * @typedef {object} Nachricht
 * @property {string} channel
 * @property {{msg_id: string, msg_type: string}} header
 * @property {{msg_id?: string}} parent_header
 * @property {object} metadata
 * @property {any} content
 * @property {DataView[]} buffers
 */

/** @param {ArrayBuffer} daten @returns {Nachricht} */
export function entpacke(daten) {
  const sicht = new DataView(daten);
  const anzahl = Number(sicht.getBigUint64(0, true));
  const grenze = (i) => Number(sicht.getBigUint64(WORT * (i + 1), true));
  const text = (i) => new TextDecoder().decode(new Uint8Array(daten, grenze(i), grenze(i + 1) - grenze(i)));
  const buffers = [];
  for (let i = KOEPFE; i < anzahl - 1; i += 1) buffers.push(new DataView(daten.slice(grenze(i), grenze(i + 1))));
  return {
    channel: text(0),
    header: JSON.parse(text(1)),
    parent_header: JSON.parse(text(2)),
    metadata: JSON.parse(text(3)),
    content: JSON.parse(text(4)),
    buffers,
  };
}

/** @param {Omit<Nachricht, 'buffers'>} nachricht @param {(ArrayBuffer|ArrayBufferView)[]} [anhang] */
export function verpacke(nachricht, anhang = []) {
  const schreiber = new TextEncoder();
  const { channel, header, parent_header: eltern, metadata, content } = nachricht;
  const teile = [
    schreiber.encode(channel),
    ...[header, eltern, metadata, content].map((teil) => schreiber.encode(JSON.stringify(teil))),
    ...anhang.map((b) =>
      b instanceof ArrayBuffer ? new Uint8Array(b) : new Uint8Array(b.buffer, b.byteOffset, b.byteLength),
    ),
  ];
  const grenzen = [WORT * (teile.length + 2)];
  for (const teil of teile) grenzen.push(grenzen.at(-1) + teil.byteLength);
  const ganz = new Uint8Array(grenzen.at(-1));
  const sicht = new DataView(ganz.buffer);
  sicht.setBigUint64(0, BigInt(grenzen.length), true);
  grenzen.forEach((wert, i) => sicht.setBigUint64(WORT * (i + 1), BigInt(wert), true));
  teile.forEach((teil, i) => ganz.set(teil, grenzen[i]));
  return ganz.buffer;
}

/** Eine zufällige Kennung; `crypto.randomUUID` fehlt auf Seiten ohne Verschlüsselung. */
export function kennung() {
  const zahlen = crypto.getRandomValues(new Uint8Array(16));
  zahlen[6] = (zahlen[6] & 0x0f) | 0x40;
  zahlen[8] = (zahlen[8] & 0x3f) | 0x80;
  const hex = Array.from(zahlen, (z) => z.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
