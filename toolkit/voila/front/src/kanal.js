// Wie bleibt die Seite mit ihrer Sitzung verbunden? Ein Socket, der von selbst wiederkommt und nichts verliert.
//
// Was ohne Verbindung gesagt wird, wartet. Was vor einem Abriss gesagt wurde und nicht ankam, wird danach
// wiederholt: Nach dem Wiederverbinden fragt eine Probe nach; was bis zu ihrer Antwort nicht als begonnen
// gemeldet ist, kam nie an.

import { entpacke, kennung, verpacke } from './protokoll.js';

const PROTOKOLL = 'v1.kernel.websocket.jupyter.org';
const ERSTE_PAUSE = 400;
const LAENGSTE_PAUSE = 8000;
const BEENDET = new Set(['dead', 'restarting']);

/** Zustände: 'verbindet', 'verbunden', 'unterbrochen', 'beendet'. Ereignisse: 'zustand', 'nachricht'. */
export class Kanal extends EventTarget {
  /** @param {string} sitzung */
  constructor(sitzung) {
    super();
    this.adresse = `/sitzung/${sitzung}`;
    this.name = kennung();
    this.zustand = 'verbindet';
    this.wartet = [];
    /** @type {Map<string, {daten: ArrayBuffer, begonnen: boolean}>} */
    this.unterwegs = new Map();
    this.probe = '';
    this.versuche = 0;
    addEventListener('online', () => this.sofort());
    addEventListener('offline', () => this.zustand !== 'beendet' && this.melde('unterbrochen'));
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && this.sofort());
  }

  verbinde() {
    const url = new URL(`${this.adresse}/kanal?session_id=${this.name}`, location.href);
    url.protocol = url.protocol.replace('http', 'ws');
    const socket = new WebSocket(url, PROTOKOLL);
    socket.binaryType = 'arraybuffer';
    socket.onopen = () => this.geoeffnet();
    socket.onmessage = (ereignis) => this.empfange(entpacke(ereignis.data));
    socket.onclose = () => socket === this.socket && this.abgerissen();
    this.socket = socket;
  }

  /** Trennt, ohne wiederzukommen (die Seite wird geschlossen oder schlafen gelegt). */
  trenne() {
    clearTimeout(this.wecker);
    const socket = this.socket;
    this.socket = undefined;
    socket?.close();
  }

  /** Kommt nach dem Schlaf im Zwischenspeicher des Programms zurück. */
  wacheAuf() {
    this.melde('unterbrochen');
    this.versuche = 0;
    this.abgerissen();
  }

  geoeffnet() {
    const wieder = this.zustand === 'unterbrochen';
    this.versuche = 0;
    if (wieder) this.probe = this.schicke('kernel_info_request', {}, {}, [], true);
    else this.bereit();
  }

  bereit() {
    this.melde('verbunden');
    for (const { daten, begonnen } of this.unterwegs.values()) if (!begonnen) this.socket.send(daten);
    for (const { id, daten } of this.wartet.splice(0)) {
      this.unterwegs.set(id, { daten, begonnen: false });
      this.socket.send(daten);
    }
  }

  async abgerissen() {
    if (this.zustand === 'beendet') return;
    this.melde('unterbrochen');
    try {
      const antwort = await fetch(this.adresse, { cache: 'no-store' });
      if (antwort.status === 404) return this.melde('beendet');
    } catch {
      // Kein Netz: der nächste Versuch kommt von selbst.
    }
    this.wecker = setTimeout(() => this.verbinde(), Math.min(LAENGSTE_PAUSE, ERSTE_PAUSE * 2 ** this.versuche));
    this.versuche += 1;
  }

  sofort() {
    if (this.zustand !== 'unterbrochen' || !this.socket || this.socket.readyState === WebSocket.CONNECTING) return;
    clearTimeout(this.wecker);
    this.versuche = 0;
    if (this.socket.readyState === WebSocket.OPEN) this.geoeffnet();
    else this.verbinde();
  }

  /** @param {string} zustand */
  melde(zustand) {
    if (zustand === this.zustand) return;
    this.zustand = zustand;
    document.documentElement.dataset.verbindung = zustand;
    this.dispatchEvent(new CustomEvent('zustand', { detail: zustand }));
  }

  /** @param {import('./protokoll.js').Nachricht} nachricht */
  empfange(nachricht) {
    const antwortAuf = nachricht.parent_header?.msg_id;
    if (nachricht.header.msg_type === 'status') {
      const { execution_state: stand } = nachricht.content;
      if (BEENDET.has(stand)) return this.melde('beendet');
      const meine = this.unterwegs.get(antwortAuf);
      if (meine) meine.begonnen = true;
      if (stand === 'idle') this.unterwegs.delete(antwortAuf);
      if (stand === 'idle' && this.probe && antwortAuf === this.probe) {
        this.probe = '';
        this.bereit();
      }
    }
    this.dispatchEvent(new CustomEvent('nachricht', { detail: nachricht }));
  }

  /** Schickt eine Nachricht, jetzt oder sobald es geht, und gibt ihre Kennung zurück. */
  schicke(art, content, metadata = {}, anhang = [], gleich = false) {
    const id = kennung();
    const header = { msg_id: id, msg_type: art, username: '', session: this.name, version: '5.3' };
    header.date = new Date().toISOString();
    const daten = verpacke({ channel: 'shell', header, parent_header: {}, metadata, content }, anhang);
    if (gleich) this.socket.send(daten);
    else if (this.zustand === 'verbunden' && this.socket?.readyState === WebSocket.OPEN) {
      this.unterwegs.set(id, { daten, begonnen: false });
      this.socket.send(daten);
    } else this.wartet.push({ id, daten });
    return id;
  }
}
