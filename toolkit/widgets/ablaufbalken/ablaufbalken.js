const BILD = { "zu-lang": "achtung", eng: "achtung", knapp: "hinweis", passt: "gut", luft: "gut", offen: "hinweis" };

function render({ model, el }) {
  const rahmen = build("div", { class: `k-balken ${model.get("klasse")}`, role: "group", "aria-label": model.get("name") });
  const zeilen = new Map();
  el.append(rahmen);
  const make = (id) => {
    const r = { wort: build("strong"), bild: build("span"), titel: build("span"), satz: build("p"), voll: build("span", { class: "k-balkenvoll" }),
      mehr: build("span", { class: "k-balkenmehr" }), ende: build("span", { class: "k-balkenende" }) };
    r.spur = build("div", { class: "k-balkenspur", "aria-hidden": "true" }, r.voll, r.mehr, r.ende);
    r.aussen = build("div", { class: "k-balkentag" }, build("p", { class: "k-balkenwort" }, r.bild, r.wort, r.titel), r.spur, r.satz);
    zeilen.set(id, r);
    return r;
  };
  follow(model, ["tage"], () => {
    const tage = model.get("tage");
    for (const [id, r] of zeilen) if (!tage.some((t) => t.id === id)) { r.aussen.remove(); zeilen.delete(id); }
    tage.forEach((tag, i) => {
      const r = zeilen.get(tag.id) ?? make(tag.id);
      if (rahmen.children[i] !== r.aussen) rahmen.insertBefore(r.aussen, rahmen.children[i] ?? null);
      r.aussen.className = `k-balkentag k-balkentag--${tag.stufe}`;
      r.bild.replaceChildren(trusted(model.get("zeichen")[BILD[tag.stufe]] ?? ""));
      r.wort.textContent = tag.wort;
      r.titel.textContent = tag.titel ? ` ${tag.titel}` : "";
      if (r.satz.textContent !== tag.satz) r.satz.textContent = tag.satz;
      const grenze = tag.ende ?? 100;
      r.voll.style.width = `${Math.min(tag.lang, grenze)}%`;
      r.mehr.style.width = `${Math.max(0, tag.lang - grenze)}%`;
      r.mehr.style.left = `${grenze}%`;
      r.ende.hidden = tag.ende === null;
      r.ende.style.left = `${grenze}%`;
    });
  });
}
export default { render };
