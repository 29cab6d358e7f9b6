function render({ model, el }) {
  const text = build("span");
  const zusatz = build("span", { class: "k-unsichtbar" });
  const knopf = build("button", { type: "button", class: `k-knopf ${model.get("klasse")}` }, text, zusatz);
  knopf.addEventListener("click", () => model.send({ art: "klick" }));
  el.append(knopf);
  follow(model, ["beschriftung", "zusatz", "aktiv", "versteckt"], () => {
    text.textContent = model.get("beschriftung");
    zusatz.textContent = model.get("zusatz") ? ` ${model.get("zusatz")}` : "";
    knopf.disabled = !model.get("aktiv");
    knopf.hidden = model.get("versteckt");
  });
}
export default { render };
