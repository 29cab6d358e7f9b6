function frame(model) {
  const art = model.get("art");
  const klasse = `k-${art} ${model.get("klasse")}`;
  if (art === "klappe") {
    const klappe = build("details", { class: `k-falte ${klasse}`, open: model.get("offen") });
    const wort = build("summary");
    const innen = build("div", { class: "k-stapel" });
    klappe.append(wort, innen);
    klappe.addEventListener("toggle", () => {
      if (klappe.open !== model.get("offen")) save(model, "offen", klappe.open);
    });
    model.on("change:offen", () => { klappe.open = model.get("offen"); });
    return { aussen: klappe, wort, innen };
  }
  if (art === "abschnitt") {
    const nr = uid("titel");
    const wort = build(`h${model.get("ebene")}`, { id: nr });
    const innen = build("div", { class: "k-stapel" });
    return { aussen: build("section", { class: `k-text ${klasse}`, "aria-labelledby": nr }, wort, innen), wort, innen };
  }
  const aussen = build("div", { class: klasse });
  return { aussen, wort: null, innen: aussen };
}

// Every child has a place of its own, so that a slow one does not change the order; a view that stays is
// not made anew, or it would lose the focus and what was typed.
function render({ model, el }) {
  const { aussen, wort, innen } = frame(model);
  const views = new Map();
  if (model.get("anker")) aussen.id = model.get("anker");
  el.append(aussen);
  const place = (ref) => {
    const platz = build("div", { class: "k-platz" });
    const view = model.widget_manager.get_model(ref.replace("IPY_MODEL_", ""))
      .then((kind) => model.widget_manager.create_view(kind))
      .then((kind) => { platz.append(kind.el); kind.trigger("displayed"); return kind; });
    return { platz, view };
  };
  const drop = async ({ platz, view }) => { platz.remove(); (await view).remove(); };
  follow(model, ["titel", "versteckt"], () => {
    if (wort) wort.textContent = model.get("titel");
    aussen.hidden = model.get("versteckt");
  });
  follow(model, ["kinder"], () => {
    const refs = model.get("kinder").map((kind) => (typeof kind === "string" ? kind : `IPY_MODEL_${kind.model_id}`));
    for (const [ref, eintrag] of views) if (!refs.includes(ref)) { views.delete(ref); drop(eintrag); }
    refs.forEach((ref, i) => {
      if (!views.has(ref)) views.set(ref, place(ref));
      const { platz } = views.get(ref);
      if (innen.children[i] !== platz) innen.insertBefore(platz, innen.children[i] ?? null);
    });
  });
  return () => { for (const eintrag of views.values()) drop(eintrag); };
}
export default { render };
