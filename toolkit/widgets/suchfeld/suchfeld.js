function render({ model, el }) {
  const nr = uid("suche");
  const feld = build("input", {
    id: nr, type: "search", autocomplete: "off", enterkeyhint: "search",
    maxlength: model.get("laenge"), "aria-describedby": model.get("hilfe") ? `${nr}-hilfe` : null,
  });
  const send = () => { if (feld.value !== model.get("wert")) save(model, "wert", feld.value); };
  const bald = later(() => model.get("pause"), send);
  feld.addEventListener("input", bald.plan);
  feld.addEventListener("keydown", (e) => {
    if (e.key === "Enter" && !e.isComposing) { bald.stop(); send(); }
  });
  feld.addEventListener("change", () => { bald.stop(); send(); });
  const hilfe = model.get("hilfe");
  el.append(build("div", { class: `k-feld k-feld--suche ${model.get("klasse")}`, role: "search" },
    build("label", { for: nr }, model.get("beschriftung")), feld,
    hilfe && build("p", { class: "k-vermerk", id: `${nr}-hilfe` }, hilfe)));
  follow(model, ["wert"], () => { if (feld.value !== model.get("wert")) feld.value = model.get("wert"); });
  return bald.stop;
}
export default { render };
