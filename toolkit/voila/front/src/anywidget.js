// Wie laufen unsere eigenen Bausteine? Nach dem Vertrag von anywidget: ein ES-Modul mit `initialize` und `render`.

import { DOMWidgetModel, DOMWidgetView } from '@jupyter-widgets/base';
import { kennung } from './protokoll.js';
import { fehltText, hinweis } from './hinweis.js';

const FRIST = 3000;

/** Was ein Baustein von seinem Modell sieht; `besitzer` hilft, seine Zuhörer wieder abzumelden. */
function fenster(model, besitzer) {
  return {
    get: (name) => model.get(name),
    set: (name, wert) => model.set(name, wert),
    save_changes: () => model.save_changes(),
    send: (inhalt, rueckrufe, anhang) => model.send(inhalt, rueckrufe, anhang),
    on: (name, zuhoerer) => model.on(name, zuhoerer, besitzer),
    off: (name, zuhoerer) => model.off(name, zuhoerer, besitzer),
    widget_manager: model.widget_manager,
  };
}

/** Ruft eine mit `@anywidget.experimental.command` ausgezeichnete Methode auf. */
function rufe(model, name, msg, { buffers = [], signal = AbortSignal.timeout(FRIST) } = {}) {
  const id = kennung();
  return new Promise((fertig, gescheitert) => {
    const hoere = (antwort, anhang) => {
      if (antwort.id !== id) return;
      model.off('msg:custom', hoere);
      fertig([antwort.response, anhang]);
    };
    signal.addEventListener('abort', () => {
      model.off('msg:custom', hoere);
      gescheitert(signal.reason);
    });
    model.on('msg:custom', hoere);
    model.send({ id, kind: 'anywidget-command', name, msg }, undefined, buffers);
  });
}

const module = new Map();

/** Lädt den Quelltext einmal, auch wenn viele Bausteine denselben haben. @param {string} quelltext */
function lade(quelltext) {
  if (!module.has(quelltext)) {
    const adresse = URL.createObjectURL(new Blob([quelltext], { type: 'text/javascript' }));
    const geladen = import(adresse).then(async ({ default: inhalt }) =>
      typeof inhalt === 'function' ? inhalt() : inhalt,
    );
    module.set(quelltext, geladen.finally(() => URL.revokeObjectURL(adresse)));
  }
  return module.get(quelltext);
}

function trageStilEin(id, css) {
  if (!css) return;
  const stil = document.querySelector(`style[data-baustein="${CSS.escape(id)}"]`) ?? document.createElement('style');
  stil.dataset.baustein = id;
  if (stil.textContent !== css) stil.textContent = css;
  if (!stil.isConnected) document.head.append(stil);
}

export class AnyModel extends DOMWidgetModel {
  initialize(...rest) {
    super.initialize(...rest);
    trageStilEin(this.get('_anywidget_id') ?? '', this.get('_css'));
    const ende = new AbortController();
    this.once('destroy', () => ende.abort());
    const optionen = { signal: ende.signal, experimental: { invoke: rufe.bind(null, this) } };
    this.geladen = lade(this.get('_esm')).then(async (baustein) => {
      const fertig = await baustein.initialize?.({ model: fenster(this, ende), ...optionen });
      if (typeof fertig === 'function') ende.signal.addEventListener('abort', fertig);
      return baustein;
    });
    this.geladen.catch((fehler) => console.error(fehler));
  }

  async _handle_comm_msg(nachricht) {
    await this.geladen.catch(() => {});
    return super._handle_comm_msg(nachricht);
  }

  /** Anders als JSON erhält `structuredClone` auch Binärdaten. */
  serialize(zustand) {
    const wandler = this.constructor.serializers ?? {};
    for (const name of Object.keys(zustand)) {
      if (wandler[name]?.serialize) zustand[name] = wandler[name].serialize(zustand[name], this);
      else zustand[name] = structuredClone(zustand[name]);
    }
    return zustand;
  }
}

export class AnyView extends DOMWidgetView {
  async render() {
    this.ende = new AbortController();
    const { signal } = this.ende;
    try {
      const baustein = await this.model.geladen;
      const optionen = { signal, experimental: { invoke: rufe.bind(null, this.model) } };
      const raeumAuf = await baustein.render?.({ model: fenster(this.model, this), el: this.el, ...optionen });
      signal.addEventListener('abort', () => {
        this.model.off(null, null, this);
        if (typeof raeumAuf === 'function') raeumAuf();
      });
    } catch (fehler) {
      console.error(fehler);
      this.el.replaceChildren(hinweis(fehltText()));
    }
  }

  remove() {
    this.ende?.abort();
    return super.remove();
  }
}
