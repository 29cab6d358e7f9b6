// Wer baut die Bausteine der Seite auf? Der kleinste Verwalter, der genügt; fremde Module lädt er nicht.

import * as base from '@jupyter-widgets/base';
import { ManagerBase } from '@jupyter-widgets/base-manager';
import * as controls from '@jupyter-widgets/controls';
import { MessageLoop } from '@lumino/messaging';
import { Widget } from '@lumino/widgets';
import { AnyModel, AnyView } from './anywidget.js';
import { OutputModel, OutputView } from './ausgabe.js';
import { Comm } from './comm.js';
import { FehltModel, FehltView, fehltText, hinweis } from './hinweis.js';
import { FileUploadView } from './hochladen.js';

const ZIEL = 'jupyter.widget';
const MODULE = {
  '@jupyter-widgets/base': base,
  '@jupyter-widgets/controls': { ...controls, FileUploadView },
  '@jupyter-widgets/output': { OutputModel, OutputView },
  anywidget: { AnyModel, AnyView },
};

export class Verwalter extends ManagerBase {
  /** @param {import('./comm.js').Vermittlung} vermittlung */
  constructor(vermittlung) {
    super();
    this.vermittlung = vermittlung;
    this.ansichten = new Set();
    vermittlung.neuerFaden = (nachricht) => {
      const { comm_id: id, target_name: ziel } = nachricht.content;
      if (ziel === ZIEL) this.handle_comm_open(new Comm(vermittlung, ziel, id), nachricht);
    };
    addEventListener('resize', () => {
      const groesse = Widget.ResizeMessage.UnknownSize;
      for (const ansicht of this.ansichten) MessageLoop.postMessage(ansicht.luminoWidget, groesse);
    });
  }

  async loadClass(name, modul) {
    const klasse = MODULE[modul]?.[name];
    if (klasse) return klasse;
    console.error(`Baustein ${modul}.${name} ist nicht freigegeben.`);
    return name.endsWith('View') ? FehltView : FehltModel;
  }

  async create_view(model, options) {
    // Ein unbekanntes Modell kann keine bekannte Ansicht haben.
    if (model instanceof FehltModel) model.set('_view_name', 'FehltView');
    const ansicht = await super.create_view(model, options);
    if (ansicht instanceof base.ErrorWidgetView) ansicht.el.replaceChildren(hinweis(fehltText()));
    return ansicht;
  }

  async _create_comm(ziel, id, data, metadata, buffers) {
    const comm = new Comm(this.vermittlung, ziel, id);
    if (data || metadata) comm.open(data, undefined, metadata, buffers);
    return comm;
  }

  async _get_comm_info() {
    const antwort = await this.vermittlung.frage('comm_info_request', { target_name: this.comm_target_name });
    return antwort.content.comms;
  }

  /** Holt den Stand aller Bausteine der Sitzung. */
  lade() {
    return this._loadFromKernel();
  }

  /** Zeigt ein Modell an einem Platz der Seite. @param {string} id @param {HTMLElement} platz */
  async zeige(id, platz) {
    try {
      const ansicht = await this.create_view(await this.get_model(id));
      Widget.attach(ansicht.luminoWidget, platz);
      this.ansichten.add(ansicht);
      ansicht.once('remove', () => this.ansichten.delete(ansicht));
    } catch (fehler) {
      console.error(fehler);
      platz.replaceChildren(hinweis(fehltText()));
    }
  }
}
