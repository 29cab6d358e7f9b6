// Was zeigt ein Ausgabefeld? Was eine Rückruffunktion hineinschreibt: Text, HTML, Bilder, Bausteine, Fehler.

import { DOMWidgetModel, DOMWidgetView } from '@jupyter-widgets/base';
import { vorfallText } from './vorfall.js';

const BAUSTEIN = 'application/vnd.jupyter.widget-view+json';
const BILDER = ['image/png', 'image/jpeg'];
const text = (wert) => (Array.isArray(wert) ? wert.join('') : (wert ?? ''));

function element(name, klasse, inhalt) {
  const neu = document.createElement(name);
  neu.className = klasse;
  if (inhalt !== undefined) neu.textContent = inhalt;
  return neu;
}

/** @returns {HTMLElement} */
function daten(bundel, verwalter) {
  if (bundel[BAUSTEIN]) {
    const platz = element('div', 'k-widget');
    verwalter.zeige(bundel[BAUSTEIN].model_id, platz);
    return platz;
  }
  if (bundel['text/html']) {
    const platz = element('div', 'k-ausgabe');
    platz.innerHTML = text(bundel['text/html']);
    return platz;
  }
  const art = BILDER.find((name) => bundel[name]);
  if (art) {
    const bild = element('img', 'k-ausgabe');
    bild.src = `data:${art};base64,${text(bundel[art]).trim()}`;
    bild.alt = text(bundel['text/plain']);
    return bild;
  }
  return element('pre', 'k-ausgabe', text(bundel['text/plain']));
}

function zeichne(ausgabe, verwalter) {
  if (ausgabe.output_type === 'stream') return element('pre', 'k-ausgabe', text(ausgabe.text));
  if (ausgabe.output_type === 'error') {
    const kasten = element('div', 'k-hinweis k-hinweis--fehler', vorfallText(ausgabe.evalue));
    kasten.setAttribute('role', 'alert');
    return kasten;
  }
  return daten(ausgabe.data ?? {}, verwalter);
}

export class OutputModel extends DOMWidgetModel {
  defaults() {
    return {
      ...super.defaults(),
      _model_name: 'OutputModel',
      _view_name: 'OutputView',
      _model_module: '@jupyter-widgets/output',
      _view_module: '@jupyter-widgets/output',
      outputs: [],
      msg_id: '',
    };
  }

  initialize(...rest) {
    super.initialize(...rest);
    this.leereVorNaechster = false;
    this.listenTo(this, 'change:msg_id', this.hoereHin);
    this.hoereHin();
  }

  /** Schreibt mit, solange die Rückruffunktion der Nachricht `msg_id` läuft. */
  hoereHin() {
    const { mitschrift } = this.widget_manager.vermittlung;
    const vorher = this.previous('msg_id');
    if (vorher) {
      const uebrig = (mitschrift.get(vorher) ?? []).filter((feld) => feld !== this);
      if (uebrig.length) mitschrift.set(vorher, uebrig);
      else mitschrift.delete(vorher);
    }
    const jetzt = this.get('msg_id');
    if (jetzt) mitschrift.set(jetzt, [...(mitschrift.get(jetzt) ?? []), this]);
  }

  nimm({ header, content }) {
    const art = header.msg_type;
    if (art === 'clear_output') {
      this.leereVorNaechster = Boolean(content.wait);
      if (!content.wait) this.setze([]);
    } else if (art === 'update_display_data') this.erneuere(content);
    else if (['stream', 'display_data', 'execute_result', 'error'].includes(art)) {
      const bisher = this.leereVorNaechster ? [] : this.get('outputs');
      this.leereVorNaechster = false;
      this.setze(this.angefuegt(bisher, { output_type: art, ...content }));
    }
  }

  angefuegt(bisher, neu) {
    const letzte = bisher.at(-1);
    if (neu.output_type !== 'stream' || letzte?.output_type !== 'stream' || letzte.name !== neu.name)
      return [...bisher, neu];
    return [...bisher.slice(0, -1), { ...letzte, text: text(letzte.text) + text(neu.text) }];
  }

  erneuere(content) {
    const id = content.transient?.display_id;
    const treffer = (alt) => id && alt.transient?.display_id === id;
    this.setze(this.get('outputs').map((alt) => (treffer(alt) ? { ...alt, data: content.data } : alt)));
  }

  setze(ausgaben) {
    this.set('outputs', ausgaben);
    this.save_changes();
  }
}

export class OutputView extends DOMWidgetView {
  render() {
    super.render();
    this.el.classList.add('jupyter-widgets', 'k-ausgabefeld');
    this.listenTo(this.model, 'change:outputs', this.zeichneNeu);
    this.zeichneNeu();
  }

  zeichneNeu() {
    const neu = (this.model.get('outputs') ?? []).map((a) => zeichne(a, this.model.widget_manager));
    this.el.replaceChildren(...neu);
  }
}
