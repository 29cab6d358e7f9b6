const BILD = { ernst: "achtung", hinweis: "hinweis", merken: "gut" };
const put = (knoten, text) => { if (knoten.textContent !== text) knoten.textContent = text; };

function render({ model, el }) {
  const wort = (name) => model.get("worte")[name] ?? "";
  const eintraege = new Map();
  const offen = build("ul", { class: "k-hinweisliste", role: "list" });
  const bewusst = build("ul", { class: "k-hinweisliste", role: "list" });
  const klappe = build("details", { class: "k-falte", hidden: true }, build("summary", {}, wort("bewusst_titel")), bewusst);
  const rahmen = build("div", { class: `k-ablaufhinweise ${model.get("klasse")}`, tabindex: "-1" }, offen, klappe);
  el.append(rahmen);
  const button = (text, was, tun) => {
    const knopf = build("button", { type: "button", class: "k-knopf k-knopf--leise" }, build("span", {}, text), build("span", { class: "k-unsichtbar" }, ` – ${was}`));
    knopf.addEventListener("click", tun);
    return knopf;
  };
  const jump = (stelle) => {
    const ziel = document.getElementById(`stelle-${stelle}`);
    const titel = ziel?.querySelector(".k-ablauftitel");
    titel?.focus({ preventScroll: true });
    ziel?.scrollIntoView({ block: "center" });
  };
  const actions = (r) => {
    const w = r.werte;
    const tun = build("div", { class: "k-reihe k-hinweistun" });
    if (w.stelle) tun.append(button(wort("hin"), w.was, () => jump(w.stelle)));
    if (model.get("gesperrt")) return tun;
    if (w.grund !== undefined && w.grund !== null && w.grund !== "") {
      tun.append(button(wort("wieder"), w.was, () => model.send({ art: "offen", id: w.id })));
      return tun;
    }
    const nr = uid("weil");
    const feld = build("input", { id: nr, type: "text", maxlength: 200, autocomplete: "off" });
    const fehler = build("p", { class: "k-feldfehler", role: "alert" });
    const go = () => {
      if (!feld.value.trim()) { fehler.textContent = wort("weil_fehlt"); feld.focus(); return; }
      model.send({ art: "bewusst", id: w.id, grund: feld.value });
    };
    const form = build("div", { class: "k-reihe k-hinweisgrund", hidden: true },
      build("div", { class: "k-feld k-feld--breit" }, build("label", { for: nr }, wort("weil")), feld, fehler),
      button(wort("merken"), w.was, go), button(wort("abbrechen"), w.was, () => { form.hidden = true; auf.hidden = false; auf.focus(); }));
    feld.addEventListener("keydown", (e) => { if (e.key === "Enter") go(); });
    const auf = button(wort("bewusst"), w.was, () => { form.hidden = false; auf.hidden = true; feld.focus(); });
    tun.append(auf, form);
    return tun;
  };
  const make = (id) => {
    const r = { werte: {}, bild: build("span"), marke: build("strong"), was: build("span"), warum: build("p"), tun: build("p"),
      grund: build("p"), mehr: build("ul"), platz: build("div") };
    const kopf = build("summary", {}, r.bild, build("span", {}, r.marke, " ", r.was));
    r.klappe = build("details", { class: "k-hinweisfalte" }, kopf, build("div", { class: "k-hinweisinhalt" }, r.tun, r.warum, r.mehr, r.grund, r.platz));
    r.aussen = build("li", { "data-id": id }, r.klappe);
    eintraege.set(id, r);
    return r;
  };
  const fill = (r, neu) => {
    const w = Object.assign(r.werte, neu);
    put(r.marke, w.marke);
    put(r.was, w.was);
    put(r.warum, w.warum);
    put(r.tun, w.tun);
    put(r.grund, w.grund ? `${wort("weil_kurz")} ${w.grund}` : "");
    r.aussen.className = `k-hinweis--${w.stufe}`;
    if ("stufe" in neu) r.bild.replaceChildren(trusted(model.get("zeichen")[BILD[w.stufe]] ?? ""));
    if ("mehr" in neu) r.mehr.replaceChildren(...w.mehr.map((z) => build("li", {}, z)));
    r.mehr.hidden = !w.mehr?.length;
    if (["was", "stelle", "grund"].some((n) => n in neu) && !r.platz.contains(document.activeElement)) r.platz.replaceChildren(actions(r));
  };
  const apply = ({ zeilen = {}, ordnung = {}, weg = [] }) => {
    const hatte = rahmen.contains(document.activeElement) ? document.activeElement.closest("[data-id]")?.dataset.id : null;
    for (const [id, werte] of Object.entries(zeilen)) {
      const r = eintraege.get(id) ?? make(id);
      if ("grund" in werte && werte.grund !== r.werte.grund) r.platz.replaceChildren();
      fill(r, werte);
    }
    for (const [name, ids] of Object.entries(ordnung)) {
      const ziel = name === "offen" ? offen : bewusst;
      ids.forEach((id, i) => { const k = eintraege.get(id).aussen; if (ziel.children[i] !== k) ziel.insertBefore(k, ziel.children[i] ?? null); });
      if (name === "bewusst") klappe.hidden = !ids.length;
    }
    for (const id of weg) { eintraege.get(id)?.aussen.remove(); eintraege.delete(id); }
    if (hatte && !rahmen.contains(document.activeElement)) {
      const kopf = eintraege.get(hatte)?.aussen.querySelector("summary");
      const sichtbar = kopf && kopf.checkVisibility?.();
      (sichtbar ? kopf : offen.querySelector("summary") ?? rahmen).focus({ preventScroll: true });
    }
  };
  model.on("msg:custom", (m) => {
    if (m.art === "alles") { for (const r of eintraege.values()) r.aussen.remove(); eintraege.clear(); apply(m); }
    else if (m.art === "aenderung") apply(m);
  });
  model.on("change:gesperrt", () => { for (const r of eintraege.values()) r.platz.replaceChildren(actions(r)); });
  model.send({ art: "bereit" });
}
export default { render };
