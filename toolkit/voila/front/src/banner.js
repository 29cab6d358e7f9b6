// Was erfährt man über die Verbindung? Nichts, solange sie steht; sonst sofort, was ist und was zu tun ist.

const UNTERBROCHEN =
  'Verbindung unterbrochen. Ihre Eingaben auf dieser Seite bleiben stehen. Wir verbinden neu …';
const OFFLINE =
  'Ihr Gerät ist gerade ohne Netz. Ihre Eingaben auf dieser Seite bleiben stehen. ' +
  'Sobald das Netz wieder da ist, verbinden wir neu.';
const BEENDET =
  'Diese Sitzung ist beendet. Was Sie eingegeben haben, sehen Sie noch; neue Eingaben haben keine Wirkung mehr. ' +
  'Notieren Sie, was Sie brauchen, und laden Sie dann die Seite neu.';

function absatz(text) {
  const neu = document.createElement('p');
  neu.textContent = text;
  return neu;
}

function neuLaden() {
  const knopf = document.createElement('button');
  knopf.type = 'button';
  knopf.className = 'k-knopf';
  knopf.textContent = 'Seite neu laden';
  knopf.addEventListener('click', () => location.reload());
  return knopf;
}

/** @param {import('./kanal.js').Kanal} kanal */
export function beobachte(kanal) {
  const banner = document.getElementById('verbindung');
  const lage = document.getElementById('lage');
  let war = kanal.zustand;
  kanal.addEventListener('zustand', ({ detail: ist }) => {
    if (ist === 'beendet') banner.replaceChildren(absatz(BEENDET), neuLaden());
    else if (ist === 'unterbrochen') banner.replaceChildren(absatz(navigator.onLine ? UNTERBROCHEN : OFFLINE));
    else banner.replaceChildren();
    lage.textContent = ist === 'verbunden' && war === 'unterbrochen' ? 'Die Verbindung steht wieder.' : '';
    war = ist;
  });
}
