// Was gibt die Seite ihrem Programm mit? Die Kennung der Sitzung und die Grenze beim Hochladen.

let gelesen;

/** @returns {{sitzung: string, hochladen: number}} */
export function einstellungen() {
  gelesen ??= JSON.parse(document.getElementById('einstellungen').textContent);
  return gelesen;
}
