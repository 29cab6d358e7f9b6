function render({ model, el }) {
  const liste = build("ol");
  const nav = build("nav", { class: `k-schrittleiste ${model.get("klasse")}` }, liste);
  const knoepfe = new Map();
  el.append(nav);
  const button = (id) => {
    const [titel, stand] = [build("span", { class: "k-schritttitel" }), build("span", { class: "k-schrittstand" })];
    const knopf = build("button", { type: "button" }, titel, stand);
    knopf.addEventListener("click", () => save(model, "wahl", id));
    return { knopf, titel, stand, zeile: build("li", {}, knopf) };
  };
  // The buttons stay the same nodes, so that the focus stays where it is.
  follow(model, ["schritte", "wahl", "name"], () => {
    set(nav, "aria-label", model.get("name"));
    const schritte = model.get("schritte");
    schritte.forEach(({ id, titel, stand, fertig }) => {
      if (!knoepfe.has(id)) knoepfe.set(id, button(id));
      const teil = knoepfe.get(id);
      teil.titel.textContent = titel;
      teil.stand.textContent = stand ?? "";
      teil.zeile.classList.toggle("k-schritt--fertig", Boolean(fertig));
      set(teil.knopf, "aria-current", id === model.get("wahl") ? "step" : null);
    });
    const reihe = schritte.map(({ id }) => knoepfe.get(id).zeile);
    if (reihe.some((zeile, i) => liste.children[i] !== zeile) || liste.children.length !== reihe.length) liste.replaceChildren(...reihe);
  });
  follow(model, ["versteckt"], () => { nav.hidden = model.get("versteckt"); });
}
export default { render };
