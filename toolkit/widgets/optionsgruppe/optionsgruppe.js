function render({ model, el }) {
  const name = uid("option");
  const felder = model.get("optionen").map(([wert, text]) => {
    const feld = build("input", { type: "radio", name, value: wert });
    feld.addEventListener("change", () => { if (feld.checked) save(model, "wert", wert); });
    return [feld, build("label", { class: "k-wahl" }, feld, build("span", {}, text))];
  });
  el.append(build("fieldset", { class: `k-gruppe ${model.get("klasse")}` },
    build("legend", {}, model.get("beschriftung")),
    build("div", { class: "k-wahlen" }, felder.map(([, zeile]) => zeile))));
  follow(model, ["wert"], () => { for (const [feld] of felder) feld.checked = feld.value === model.get("wert"); });
}
export default { render };
