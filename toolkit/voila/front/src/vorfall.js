// Was sagt die Seite, wenn beim Rechnen etwas schiefging? Einen Satz, eine Nummer, und was zu tun ist.

const WAS = 'Das hat nicht geklappt, und das liegt nicht an Ihnen. Was Sie eingegeben haben, steht noch da.';
const TUN = 'Versuchen Sie es noch einmal. Hilft das nicht, nennen Sie uns die Vorfall-Nummer';

/** @param {string} nummer */
export const vorfallText = (nummer) => `${WAS} ${TUN} ${nummer || 'unbekannt'}.`;

/** Zeigt den Vorfall oben im Inhalt; ein Knopf nimmt ihn wieder weg. @param {{evalue?: string}} inhalt */
export function zeigeVorfall(inhalt) {
  const kasten = document.getElementById('vorfall') ?? document.createElement('div');
  kasten.id = 'vorfall';
  kasten.className = 'k-hinweis k-hinweis--fehler k-vorfall';
  kasten.setAttribute('role', 'alert');
  const satz = document.createElement('p');
  satz.textContent = vorfallText(inhalt.evalue ?? '');
  const knopf = document.createElement('button');
  knopf.type = 'button';
  knopf.className = 'k-knopf k-knopf--leise';
  knopf.textContent = 'Hinweis schließen';
  knopf.addEventListener('click', () => kasten.remove());
  kasten.replaceChildren(satz, knopf);
  document.getElementById('verbindung').after(kasten);
}
