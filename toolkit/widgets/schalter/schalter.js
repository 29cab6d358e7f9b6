function render({ model, el }) {
  const knopf = build("button", { type: "button", class: `k-knopf k-knopf--leise ${model.get("klasse")}` });
  knopf.addEventListener("click", () => save(model, "wert", !model.get("wert")));
  el.append(knopf);
  follow(model, ["beschriftung", "wert", "aktiv"], () => {
    knopf.textContent = model.get("beschriftung");
    knopf.setAttribute("aria-pressed", String(model.get("wert")));
    knopf.disabled = !model.get("aktiv");
  });
}
export default { render };
