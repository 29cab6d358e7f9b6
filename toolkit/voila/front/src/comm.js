// Wie sprechen ein Baustein und sein Gegenstück miteinander? Über Comms, viele auf einem Kanal.

/** Ein Gesprächsfaden, so wie ihn die Bausteine von ipywidgets erwarten. */
export class Comm {
  constructor(vermittlung, ziel, id) {
    this.vermittlung = vermittlung;
    this.target_name = ziel;
    this.comm_id = id;
    this.schlange = Promise.resolve();
    vermittlung.comms.set(id, this);
  }

  open(data, callbacks, metadata, buffers) {
    const content = { comm_id: this.comm_id, target_name: this.target_name, data: data ?? {} };
    return this.vermittlung.schicke('comm_open', content, callbacks, metadata, buffers);
  }

  send(data, callbacks, metadata, buffers) {
    return this.vermittlung.schicke('comm_msg', { comm_id: this.comm_id, data }, callbacks, metadata, buffers);
  }

  close(data, callbacks, metadata, buffers) {
    this.vermittlung.comms.delete(this.comm_id);
    const content = { comm_id: this.comm_id, data: data ?? {} };
    return this.vermittlung.schicke('comm_close', content, callbacks, metadata, buffers);
  }

  on_msg(empfaenger) {
    this.empfaenger = empfaenger;
  }

  on_close(empfaenger) {
    this.amEnde = empfaenger;
  }

  /** Nachrichten eines Fadens werden nacheinander verarbeitet, auch wenn eine davon wartet. */
  nimm(nachricht) {
    this.schlange = this.schlange.then(() => this.empfaenger?.(nachricht)).catch((e) => console.error(e));
  }
}

/** Verteilt, was auf dem Kanal ankommt: an Comms, an Rückrufe, an Ausgabefelder. */
export class Vermittlung {
  /** @param {import('./kanal.js').Kanal} kanal */
  constructor(kanal) {
    this.kanal = kanal;
    /** @type {Map<string, Comm>} */
    this.comms = new Map();
    this.rueckrufe = new Map();
    this.antworten = new Map();
    /** @type {Map<string, {nimm: (n: any) => void}[]>} Ausgabefelder, die gerade mitschreiben, je Nachricht */
    this.mitschrift = new Map();
    this.neuerFaden = () => {};
    this.fehler = () => {};
    kanal.addEventListener('nachricht', (ereignis) => this.verteile(ereignis.detail));
  }

  schicke(art, content, callbacks, metadata, buffers) {
    const id = this.kanal.schicke(art, content, metadata, buffers);
    if (callbacks) this.rueckrufe.set(id, callbacks);
    return id;
  }

  frage(art, content) {
    return new Promise((fertig) => this.antworten.set(this.kanal.schicke(art, content), fertig));
  }

  verteile(nachricht) {
    const antwortAuf = nachricht.parent_header?.msg_id;
    if (nachricht.channel === 'shell') {
      this.antworten.get(antwortAuf)?.(nachricht);
      this.antworten.delete(antwortAuf);
      this.rueckrufe.get(antwortAuf)?.shell?.reply?.(nachricht);
      return;
    }
    const { content } = nachricht;
    switch (nachricht.header.msg_type) {
      case 'comm_open':
        return this.neuerFaden(nachricht);
      case 'comm_msg':
        return this.comms.get(content.comm_id)?.nimm(nachricht);
      case 'comm_close':
        return this.schliesse(nachricht);
      case 'status':
        return this.stand(nachricht, antwortAuf);
      default:
        return this.ausgabe(nachricht, antwortAuf);
    }
  }

  schliesse(nachricht) {
    const comm = this.comms.get(nachricht.content.comm_id);
    this.comms.delete(nachricht.content.comm_id);
    comm?.amEnde?.(nachricht);
  }

  stand(nachricht, antwortAuf) {
    this.rueckrufe.get(antwortAuf)?.iopub?.status?.(nachricht);
    if (nachricht.content.execution_state === 'idle') this.rueckrufe.delete(antwortAuf);
  }

  ausgabe(nachricht, antwortAuf) {
    const feld = this.mitschrift.get(antwortAuf)?.at(-1);
    if (feld) feld.nimm(nachricht);
    else if (nachricht.header.msg_type === 'error') this.fehler(nachricht.content);
  }
}
