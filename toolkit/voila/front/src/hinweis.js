// Was steht anstelle eines Bausteins, der hier nicht angezeigt werden kann?

import { DOMWidgetModel, DOMWidgetView } from '@jupyter-widgets/base';

const REST = 'Der Rest der Seite funktioniert. Sagen Sie bitte denen Bescheid, die diese Seite pflegen.';

/** @param {string} [name] */
export const fehltText = (name) =>
  name
    ? `Dieser Teil der Seite kann hier nicht angezeigt werden: Der Baustein „${name}“ ist nicht eingebaut. ${REST}`
    : `Dieser Teil der Seite konnte nicht geladen werden. ${REST}`;

/** @param {string} text @returns {HTMLElement} */
export function hinweis(text) {
  const kasten = document.createElement('div');
  kasten.className = 'k-hinweis k-hinweis--fehler';
  kasten.setAttribute('role', 'alert');
  kasten.textContent = text;
  return kasten;
}

/** Steht für jedes Modell, dessen Modul nicht auf der Liste ist. */
export class FehltModel extends DOMWidgetModel {}

export class FehltView extends DOMWidgetView {
  render() {
    const name = this.model.get('_view_module') || this.model.get('_model_module');
    this.el.replaceChildren(hinweis(fehltText(name)));
  }
}
