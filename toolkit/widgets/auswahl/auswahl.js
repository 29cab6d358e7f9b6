function render({ model, el }) {
  const nr = uid("auswahl");
  const hilfe = model.get("hilfe");
  const feld = build("select", { id: nr, "aria-describedby": hilfe ? `${nr}-hilfe` : null },
    model.get("optionen").map(([wert, text]) => build("option", { value: wert }, text)));
  feld.addEventListener("change", () => save(model, "wert", feld.value));
  el.append(build("div", { class: `k-feld ${model.get("klasse")}` },
    build("label", { for: nr }, model.get("beschriftung")), feld,
    hilfe && build("p", { class: "k-vermerk", id: `${nr}-hilfe` }, hilfe)));
  follow(model, ["wert"], () => { feld.value = model.get("wert"); });
}
export default { render };
