// Was geschieht mit einer Datei, die zu groß ist? Sie wird gar nicht erst geschickt, und das wird gesagt.

import { FileUploadView as Grundform } from '@jupyter-widgets/controls';
import { einstellungen } from './einstellungen.js';

const MB = 1024 ** 2;
const zahl = (bytes) => (bytes / MB).toLocaleString('de-DE', { maximumFractionDigits: 1 });

/** @param {number} summe @param {number} grenze */
export const zuGross = (summe, grenze) =>
  `Zu groß: ${zahl(summe)} MB. Hier passen höchstens ${zahl(grenze)} MB auf einmal. ` +
  'Wählen Sie weniger oder kleinere Dateien. Es wurde nichts hochgeladen.';

export class FileUploadView extends Grundform {
  render() {
    super.render();
    this.meldung = document.createElement('p');
    this.meldung.className = 'k-meldung';
    this.meldung.setAttribute('role', 'alert');
    this.displayed.then(() => this.el.after(this.meldung));
    this.fileInput.addEventListener('change', (ereignis) => this.pruefe(ereignis), { capture: true });
  }

  pruefe(ereignis) {
    const summe = Array.from(this.fileInput.files ?? []).reduce((bisher, datei) => bisher + datei.size, 0);
    const grenze = einstellungen().hochladen;
    this.meldung.textContent = summe > grenze ? zuGross(summe, grenze) : '';
    if (summe <= grenze) return;
    ereignis.stopImmediatePropagation();
    this.fileInput.value = '';
  }

  remove() {
    this.meldung?.remove();
    return super.remove();
  }
}
