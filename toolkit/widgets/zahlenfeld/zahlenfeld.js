function render({ model, el }) {
  const nr = uid("zahl");
  const [von, bis] = [model.get("kleinster"), model.get("groesster")];
  const hilfe = model.get("hilfe") ? build("p", { class: "k-vermerk", id: `${nr}-hilfe` }, model.get("hilfe")) : null;
  const fehler = build("p", { class: "k-feldfehler", id: `${nr}-fehler`, role: "alert" });
  const feld = build("input", {
    id: nr, type: "number", inputmode: "numeric", min: von, max: bis, step: 1,
    autocomplete: "off", "aria-describedby": hilfe ? `${nr}-hilfe ${nr}-fehler` : `${nr}-fehler`,
  });
  const read = () => {
    if (feld.validity.badInput) return undefined;
    if (feld.value === "") return null;
    const zahl = Number(feld.value);
    return Number.isInteger(zahl) && zahl >= von && zahl <= bis ? zahl : undefined;
  };
  const send = () => {
    const zahl = read();
    set(feld, "aria-invalid", zahl === undefined ? "true" : null);
    const text = zahl === undefined ? model.get("fehler") : "";
    if (fehler.textContent !== text) fehler.textContent = text;
    if (zahl !== undefined && zahl !== model.get("wert")) save(model, "wert", zahl);
  };
  const bald = later(() => model.get("pause"), send);
  feld.addEventListener("input", bald.plan);
  feld.addEventListener("change", () => { bald.stop(); send(); });
  el.append(build("div", { class: `k-feld k-feld--zahl ${model.get("klasse")}` },
    build("label", { for: nr }, model.get("beschriftung")), feld, hilfe, fehler));
  follow(model, ["wert"], () => {
    const wert = model.get("wert");
    if (read() !== wert) feld.value = wert === null ? "" : String(wert);
    if (read() === wert) { set(feld, "aria-invalid", null); fehler.textContent = ""; }
  });
  return bald.stop;
}
export default { render };
