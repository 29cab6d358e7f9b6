function render({ model, el }) {
  const bereich = build("div", { role: model.get("art") });
  el.append(bereich);
  follow(model, ["text", "punkte"], () => {
    const [text, punkte, bild] = [model.get("text"), model.get("punkte"), model.get("bild")];
    bereich.className = text ? `k-live ${model.get("klasse")}` : "k-live k-live--leer";
    if (!text) return bereich.replaceChildren();
    const worte = build("div", {}, build("p", {}, text),
      punkte.length ? build("ul", {}, punkte.map((punkt) => build("li", {}, punkt))) : null);
    return bereich.replaceChildren(...(bild ? [trusted(bild)] : []), worte);
  });
}
export default { render };
