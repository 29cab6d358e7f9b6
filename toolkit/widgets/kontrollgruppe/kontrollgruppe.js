function render({ model, el }) {
  const nr = uid("kontrolle");
  const voll = build("p", { class: "k-vermerk", role: "status", id: `${nr}-voll` });
  const chosen = () => felder.filter(([feld]) => feld.checked).map(([feld]) => feld.value);
  const limit = () => {
    const erreicht = chosen().length >= model.get("hoechstens");
    for (const [feld] of felder) feld.disabled = erreicht && !feld.checked;
    const text = erreicht ? model.get("voll") : "";
    if (voll.textContent !== text) voll.textContent = text;
  };
  const felder = model.get("optionen").map(([wert, text]) => {
    const feld = build("input", { type: "checkbox", value: wert });
    feld.addEventListener("change", () => { limit(); save(model, "werte", chosen()); });
    return [feld, build("label", { class: "k-wahl" }, feld, build("span", {}, text))];
  });
  const hilfe = model.get("hilfe");
  el.append(build("fieldset", { class: `k-gruppe ${model.get("klasse")}`,
    "aria-describedby": hilfe ? `${nr}-hilfe ${nr}-voll` : `${nr}-voll` },
    build("legend", {}, model.get("beschriftung")),
    hilfe && build("p", { class: "k-vermerk", id: `${nr}-hilfe` }, hilfe),
    build("div", { class: "k-wahlen k-wahlen--spalten" }, felder.map(([, zeile]) => zeile)), voll));
  follow(model, ["werte"], () => {
    for (const [feld] of felder) feld.checked = model.get("werte").includes(feld.value);
    limit();
  });
}
export default { render };
