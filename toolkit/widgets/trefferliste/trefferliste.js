function entry(model, nr) {
  const wort = (name) => model.get("worte")[name] ?? "";
  const icon = (name) => trusted(model.get("zeichen")[name] ?? "");
  const titel = build("h3");
  const kopf = build("p", { class: "k-kopfzeile" });
  const kurz = build("p");
  const gruende = build("ul", { class: "k-gruende", role: "list" });
  const fakten = build("dl", { class: "k-fakten" });
  const blatt = build("div", { class: "k-trefferblatt k-text", id: nr, hidden: true });
  const knoepfe = {};
  let daten = {};
  let gesehen = "";
  for (const art of ["ansehen", "vergleichen", "merken"]) {
    const zusatz = build("span", { class: "k-unsichtbar" });
    const text = build("span", {}, wort(art));
    const knopf = build("button", { type: "button", class: "k-knopf k-knopf--leise" }, text, zusatz);
    knopf.addEventListener("click", () => model.send({ art, slug: daten.slug }));
    knoepfe[art] = { knopf, text, zusatz };
  }
  knoepfe.ansehen.knopf.setAttribute("aria-controls", nr);
  const li = build("li", {}, build("article", { class: "k-karte k-treffer" }, titel, kopf, kurz, gruende,
    build("div", { class: "k-trefferknoepfe" }, Object.values(knoepfe).map(({ knopf }) => knopf)), fakten, blatt));
  const reason = (art, zeichen) => (grund) => build("li", { class: `k-${art}` }, icon(zeichen),
    build("span", {}, build("span", { class: "k-unsichtbar" }, `${wort(art)} `), grund));
  const fill = (neu) => {
    const bild = JSON.stringify(neu);
    if (bild === gesehen) return;
    gesehen = bild;
    daten = neu;
    titel.textContent = neu.titel;
    kurz.textContent = neu.kurz;
    kopf.replaceChildren(...neu.kopf.map(([art, zeichen, name]) =>
      build("span", { class: `k-${art} k-${art}--${zeichen}` }, icon(zeichen), name)));
    for (const { zusatz } of Object.values(knoepfe)) zusatz.textContent = ` – ${neu.titel}`;
    gruende.replaceChildren(...neu.dafuer.map(reason("dafuer", "ja")), ...neu.dagegen.map(reason("dagegen", "nein")));
    fakten.replaceChildren(...neu.fakten.map(([zeichen, name, wert]) =>
      build("div", {}, build("dt", {}, icon(zeichen), name), build("dd", {}, wert))));
  };
  const mark = () => {
    const offen = model.get("offen") === daten.slug;
    knoepfe.ansehen.knopf.setAttribute("aria-expanded", String(offen));
    knoepfe.ansehen.text.textContent = wort(offen ? "zuklappen" : "ansehen");
    knoepfe.merken.knopf.setAttribute("aria-pressed", String(model.get("gemerkt").includes(daten.slug)));
    knoepfe.vergleichen.knopf.setAttribute("aria-pressed", String(model.get("verglichen").includes(daten.slug)));
    li.classList.toggle("k-treffer--offen", offen);
    blatt.hidden = !offen;
    if (!offen) blatt.replaceChildren();
    else if (blatt.dataset.inhalt !== model.get("blatt") || !blatt.firstChild) {
      blatt.dataset.inhalt = model.get("blatt");
      blatt.replaceChildren(trusted(model.get("blatt")));
    }
  };
  return { li, fill, mark };
}

function render({ model, el }) {
  const liste = build("ol", { class: "k-trefferliste", role: "list" });
  const mehr = build("button", { type: "button", class: "k-knopf k-knopf--leise" });
  const eintraege = new Map();
  mehr.addEventListener("click", () => {
    const letzte = liste.children.length;
    const focus = () => { liste.children[letzte]?.querySelector("button")?.focus(); model.off("change:treffer", focus); };
    model.on("change:treffer", focus);
    model.send({ art: "mehr" });
  });
  el.append(build("div", { class: model.get("klasse") }, liste, mehr));
  const order = () => {
    const aktiv = document.activeElement;
    const treffer = model.get("treffer");
    const slugs = treffer.map(({ slug }) => slug);
    for (const [slug, { li }] of eintraege) if (!slugs.includes(slug)) { li.remove(); eintraege.delete(slug); }
    treffer.forEach((neu, i) => {
      if (!eintraege.has(neu.slug)) eintraege.set(neu.slug, entry(model, uid("blatt")));
      const { li, fill, mark } = eintraege.get(neu.slug);
      fill(neu);
      mark();
      if (liste.children[i] !== li) liste.insertBefore(li, liste.children[i] ?? null);
    });
    if (aktiv !== document.activeElement && aktiv.isConnected) aktiv.focus({ preventScroll: true });
  };
  follow(model, ["treffer"], order);
  follow(model, ["gemerkt", "verglichen", "offen", "blatt"], () => { for (const { mark } of eintraege.values()) mark(); });
  follow(model, ["mehr", "name", "treffer"], () => {
    liste.setAttribute("aria-label", model.get("name"));
    liste.hidden = model.get("treffer").length === 0;
    mehr.textContent = model.get("mehr");
    mehr.hidden = model.get("mehr") === "";
  });
}
export default { render };
