// The status stays in the page while the bar is hidden: a region that comes together with its text is not read aloud.
function render({ model, el }) {
  const nr = uid("fortschritt");
  const wort = build("label", { for: nr });
  const balken = build("progress", { id: nr, max: 1 });
  const satz = build("p", { class: "k-vermerk", "aria-hidden": "true" });
  const gehoert = build("div", { class: "k-unsichtbar", role: "status" });
  const sichtbar = build("div", { class: `k-fortschritt ${model.get("klasse")}` }, wort, balken, satz);
  let [zuletzt, wartet] = [-Infinity, null];
  const tell = () => {
    wartet = null;
    const text = model.get("versteckt") ? "" : model.get("satz") || model.get("beschriftung");
    if (gehoert.textContent === text) return;
    gehoert.textContent = text;
    zuletzt = performance.now();
  };
  const tellSoon = () => {
    if (model.get("versteckt")) {
      clearTimeout(wartet);
      tell();
      zuletzt = -Infinity;
    } else if (wartet === null) {
      wartet = setTimeout(tell, Math.max(0, zuletzt + model.get("pause") - performance.now()));
    }
  };
  el.append(sichtbar, gehoert);
  follow(model, ["beschriftung", "anteil", "satz", "versteckt"], () => {
    const anteil = model.get("anteil");
    wort.textContent = model.get("beschriftung");
    set(balken, "value", anteil);
    satz.textContent = model.get("satz");
    sichtbar.hidden = model.get("versteckt");
    tellSoon();
  });
  return () => clearTimeout(wartet);
}
export default { render };
