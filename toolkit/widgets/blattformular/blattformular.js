const LAENGSTENS = 4000;
const copy = (wert) => JSON.parse(JSON.stringify(wert));
const mark = () => Array.from(crypto.getRandomValues(new Uint8Array(4)), (b) => b.toString(16).padStart(2, "0")).join("");
const fill = (text, werte) => Object.entries(werte).reduce((bisher, [n, w]) => bisher.replaceAll(`{${n}}`, w), text ?? "");
const START = { zeile: "", absatz: "", zeilen: [], tag: null, zeit: "", haken: false, wahl: "", zahl: null, liste: [] };
const plain = (felder) => felder.flatMap((feld) => (feld.felder && feld.art !== "liste" ? plain(feld.felder) : [feld]));
const blank = (felder) => Object.fromEntries([["id", mark()], ...plain(felder).map((f) => [f.name, copy(START[f.art])])]);
// What a form is apart from what can be chosen in it.
const frame = (felder) => JSON.stringify(felder, (name, wert) => (name === "optionen" ? undefined : wert));
const adopt = (alte, neue) => alte.forEach((feld, i) => {
  if (feld.art === "wahl") feld.optionen = neue[i].optionen;
  if (feld.felder) adopt(feld.felder, neue[i].felder);
});
// How a node that stands there shows new choices.
const nachziehen = new WeakMap();
// A tab may be forbidden to keep anything, or its space may be used up: then there is just no safety net.
const lager = {
  put: (ort, wert) => { try { sessionStorage.setItem(ort, JSON.stringify(wert)); } catch { /* see above */ } },
  drop: (ort) => { try { sessionStorage.removeItem(ort); } catch { /* see above */ } },
};

// "1.250,50 €" as people write it; undefined for what is no number or outside of the field's limits.
const number = (text, { ganz, kleinster, groesster }) => {
  const glatt = text.replace(/[\s€]/g, "").replace(/\.(?=\d{3}(?:\D|$))/g, "").replace(",", ".");
  if (glatt === "") return null;
  const zahl = /^-?\d+(\.\d+)?$/.test(glatt) ? Number(glatt) : NaN;
  const passt = Number.isFinite(zahl) && (!ganz || Number.isInteger(zahl)) && zahl >= (kleinster ?? -1e9) && zahl <= (groesster ?? 1e9);
  return passt ? zahl : undefined;
};

// One field; `get` and `put` reach its value.
function field(feld, get, put, gesperrt, wort) {
  const nr = uid("blatt");
  const text = feld.hilfe || (feld.art === "zahl" ? "" : null);
  const hilfe = text === null ? null : build("p", { class: "k-vermerk", id: `${nr}-hilfe` }, text);
  const attrs = { id: nr, "data-feld": feld.name, autocomplete: "off", "aria-describedby": hilfe ? `${nr}-hilfe` : null };
  if (feld.art === "haken") {
    const kasten = build("input", { ...attrs, type: "checkbox", disabled: gesperrt });
    kasten.checked = Boolean(get());
    kasten.addEventListener("change", () => put(kasten.checked));
    return build("label", { class: "k-wahl" }, kasten, build("span", {}, feld.titel));
  }
  const typ = { tag: "date", zeit: "time" }[feld.art];
  const eingabe = feld.art === "wahl"
    ? build("select", { ...attrs, disabled: gesperrt })
    : build(["absatz", "zeilen"].includes(feld.art) ? "textarea" : "input",
      { ...attrs, type: typ ?? (["zeile", "zahl"].includes(feld.art) ? "text" : null), inputmode: feld.art === "zahl" ? "decimal" : null, rows: feld.art === "absatz" ? 3 : feld.art === "zeilen" ? 4 : null,
        maxlength: feld.art === "zeile" ? 300 : feld.art === "zahl" ? 20 : typ ? null : feld.laengste ?? 20000, readonly: gesperrt || feld.nur_lesen });
  const choose = () => {
    const alte = new Map(Array.from(eingabe.options, (o) => [o.value, o]));
    eingabe.replaceChildren(...feld.optionen.map(([w, t]) => {
      const option = alte.get(w) ?? build("option", { value: w });
      option.textContent = t;
      return option;
    }));
    eingabe.value = get() ?? "";
    // What was chosen may be gone: then nothing is chosen, and the value waits in case it comes back.
    if (eingabe.selectedIndex < 0) eingabe.value = "";
  };
  if (feld.art === "wahl") { choose(); nachziehen.set(eingabe, choose); } else eingabe.value = feld.art === "zeilen" ? (get() ?? []).join("\n")
    : feld.art === "zahl" ? String(get() ?? "").replace(".", ",") : get() ?? "";
  const read = () => {
    if (feld.art === "zeilen") return eingabe.value.split("\n").map((z) => z.trim().slice(0, 300)).filter(Boolean);
    if (feld.art !== "zahl") return feld.art === "tag" ? eingabe.value || null : eingabe.value;
    const zahl = number(eingabe.value, feld);
    set(eingabe, "aria-invalid", zahl === undefined ? "true" : null);
    hilfe.textContent = zahl === undefined ? wort("keine_zahl") : text;
    return zahl ?? null;
  };
  eingabe.addEventListener("input", () => { if (!gesperrt) put(read()); });
  if (feld.nur_lesen && !get()) return null;
  return build("div", { class: `k-feld k-feld--${feld.art} ${feld.breit ? "k-feld--breit" : ""}` },
    build("label", { for: nr }, feld.titel), eingabe, hilfe);
}

function render({ model, el }) {
  const wort = (name, werte = {}) => fill(model.get("worte")[name], werte);
  const ort = () => `koffer.entwurf:${model.get("blatt")}`;
  const zeigtStand = Boolean(model.get("worte").gespeichert);
  const rumpf = build("div", { class: "k-blattfelder" });
  const gesehen = build("span", { "aria-hidden": "true" });
  const gehoert = build("span", { class: "k-unsichtbar", role: "status" });
  const verweis = build("a", { hidden: true });
  verweis.addEventListener("click", (e) => {
    const titel = document.getElementById(model.get("frage_ziel"))?.querySelector("h2");
    if (!titel) return;
    e.preventDefault();
    titel.tabIndex = -1;
    titel.focus({ preventScroll: true });
    titel.scrollIntoView({ block: "start" });
  });
  const standzeile = build("p", { class: "k-blattstand", hidden: !zeigtStand }, gesehen, verweis, gehoert);
  const rahmen = build("div", { class: `k-blattformular ${model.get("klasse")}` }, rumpf, standzeile);
  el.append(rahmen);
  let daten = copy(model.get("inhalt"));
  let [stand, version, nr, schmutzig, seit, gesendet] = [model.get("stand"), model.get("version"), 0, false, 0, null];
  let quittiert = true;
  // Which entries of folded lists are open; stays when the form is drawn anew.
  const auf = new Set();

  const say = () => {
    const getrennt = (document.documentElement.dataset.verbindung ?? "verbunden") !== "verbunden";
    const zeit = model.get("gespeichert");
    const frage = model.get("frage");
    verweis.hidden = !frage;
    gesehen.hidden = Boolean(frage);
    if (frage) { verweis.textContent = frage; verweis.href = `#${model.get("frage_ziel")}`; }
    if (schmutzig || !quittiert) gesehen.textContent = wort(getrennt ? "getrennt" : "ungespeichert");
    else gesehen.textContent = zeit ? wort("gespeichert", { zeit }) : "";
    if (gehoert.textContent !== gesehen.textContent && (getrennt || !(schmutzig || !quittiert))) gehoert.textContent = gesehen.textContent;
    standzeile.classList.toggle("k-blattstand--offen", schmutzig || !quittiert || Boolean(frage));
  };
  const keep = () => { if (model.get("blatt")) lager.put(ort(), { version, inhalt: daten, gesendet }); };
  const send = () => {
    bald.stop();
    if (!schmutzig) return;
    schmutzig = false;
    quittiert = false;
    nr += 1;
    const neu = copy(daten);
    model.send({ art: "entwurf", nr, stand, inhalt: neu });
    keep();
    gesendet = neu;
    say();
  };
  const bald = later(() => model.get("pause"), send);
  const changed = () => {
    if (!schmutzig) seit = Date.now();
    schmutzig = true;
    keep();
    say();
    if (Date.now() - seit > LAENGSTENS) send();
    else bald.plan();
  };
  // What an entry is called; a value that stands beside the name anyway is none.
  const ownName = (eintrag, neben = []) => ["titel", "was", "name", "wer"].filter((n) => !neben.includes(n)).map((n) => eintrag[n]).find(Boolean) ?? "";
  const nameOf = (eintrag) => ownName(eintrag) || wort("ohne_namen");

  // What stands beside the name of a folded entry: the words of a choice, a day as people say it.
  const sayValue = (feld, wert) => {
    if (!feld || wert === null || wert === undefined || wert === "" || wert === false) return "";
    if (feld.art === "wahl") return feld.optionen.find(([w]) => w === wert)?.[1] ?? "";
    if (feld.art === "haken") return feld.titel;
    if (feld.art === "zahl") return String(wert).replace(".", ",") + (feld.einheit ? `\u00a0${feld.einheit}` : "");
    return feld.art === "tag" ? new Date(`${wert}T12:00`).toLocaleDateString("de-DE") : String(wert);
  };
  // An entry of a long list: its fields are made when somebody unfolds it.
  const folded = (feld, eintrag, name, parts) => {
    const titel = build("span", {});
    const mehr = build("span", { class: "k-eintragmehr" });
    const kopf = build("summary", {}, `${name}: `, titel, mehr);
    const alle = plain(feld.felder);
    const label = () => {
      const neben = (feld.kopf ?? []).map((n) => sayValue(alle.find((f) => f.name === n), eintrag[n])).filter(Boolean);
      const eigen = ownName(eintrag, feld.kopf) || (neben.length ? "" : wort("ohne_namen"));
      titel.textContent = eigen;
      titel.hidden = !eigen;
      mehr.textContent = neben.length ? (eigen ? " · " : "") + neben.join(" · ") : "";
    };
    const falte = build("details", { class: "k-eintrag k-eintrag--kompakt", "data-id": eintrag.id, open: auf.has(eintrag.id) }, kopf);
    const fill = () => { if (falte.open && falte.children.length === 1) falte.append(build("div", { class: "k-eintragfelder", role: "group", "aria-label": name }, parts())); };
    falte.addEventListener("toggle", () => { if (falte.open) auf.add(eintrag.id); else auf.delete(eintrag.id); fill(); });
    for (const wann of ["input", "change"]) falte.addEventListener(wann, label);
    nachziehen.set(falte, label);
    label();
    fill();
    return falte;
  };

  const list = (feld, werte) => {
    const kasten = build("div", { class: "k-blattliste", "data-liste": feld.name });
    const act = (tun, ziel) => { tun(); changed(); fillList(); ziel?.()?.focus(); };
    let entfernt = null;
    const button = (text, zusatz, art, tun) => {
      const knopf = build("button", { type: "button", class: "k-knopf k-knopf--leise", "data-art": art },
        build("span", {}, text), zusatz && build("span", { class: "k-unsichtbar" }, ` – ${zusatz}`));
      knopf.addEventListener("click", tun);
      return knopf;
    };
    const at = (i, wahl) => kasten.querySelectorAll(":scope > .k-eintrag")[i]?.querySelector(wahl);
    const fillList = () => {
      const gesperrt = model.get("gesperrt");
      const reihe = (werte[feld.name] ??= []);
      const eintraege = reihe.map((eintrag, i) => {
        const name = feld.fest ? nameOf(eintrag) : `${feld.einzahl} ${i + 1}`;
        const move = (um) => act(() => reihe.splice(i + um, 0, ...reihe.splice(i, 1)),
          () => at(i + um, `[data-art=${um < 0 ? "hoch" : "runter"}]`) ?? at(i + um, "[data-art=weg]"));
        const weg = () => act(() => { [entfernt] = [{ eintrag, i }]; reihe.splice(i, 1); },
          () => kasten.querySelector("[data-art=zurueck]"));
        const parts = () => [...fields(feld.felder, eintrag), gesperrt || feld.fest ? null : build("div", { class: "k-eintragtun" },
          i > 0 ? button(wort("hoch"), name, "hoch", () => move(-1)) : null,
          i < reihe.length - 1 ? button(wort("runter"), name, "runter", () => move(1)) : null,
          button(wort("weg"), name, "weg", weg))].flat().filter(Boolean);
        return feld.kompakt ? folded(feld, eintrag, name, parts)
          : build("fieldset", { class: "k-eintrag", "data-id": eintrag.id }, build("legend", {}, name), parts());
      });
      const rueckweg = entfernt && build("p", { class: "k-entfernt" }, build("span", {}, wort("entfernt", { name: nameOf(entfernt.eintrag) })), " ",
        button(wort("zurueck"), "", "zurueck", () => {
          const { eintrag, i } = entfernt;
          entfernt = null;
          act(() => reihe.splice(Math.min(i, reihe.length), 0, eintrag), () => at(Math.min(i, reihe.length - 1), "input, textarea"));
        }));
      const neu = button(feld.hinzu, "", "neu", () => act(() => { entfernt = null; const neuer = blank(feld.felder); auf.add(neuer.id); reihe.push(neuer); }, () => at(reihe.length - 1, "input, textarea")));
      kasten.replaceChildren(...[reihe.length || entfernt || !feld.leer ? null : build("p", { class: "k-vermerk" }, feld.leer),
        ...eintraege, rueckweg, gesperrt || feld.fest ? null : neu].filter(Boolean));
    };
    fillList();
    return kasten;
  };
  const fields = (felder, werte) => felder.map((feld) => {
    if (feld.art === "liste") return list(feld, werte);
    if (feld.art === "reihe") return build("div", { class: "k-reihe" }, fields(feld.felder, werte));
    if (feld.art === "gruppe") {
      const id = uid("gruppe");
      return build("section", { class: "k-blattgruppe", "aria-labelledby": id, id: feld.anker ?? null },
        build(`h${feld.ebene ?? 2}`, { id }, feld.titel), feld.hilfe && build("p", { class: "k-vermerk" }, feld.hilfe), fields(feld.felder, werte));
    }
    return field(feld, () => werte[feld.name] ?? START[feld.art], (wert) => { werte[feld.name] = wert; changed(); }, model.get("gesperrt"), wort);
  });
  let felder = [];
  // Drawn anew only when the content came from elsewhere; the focus goes back to the same field of the same entry.
  const draw = () => {
    felder = copy(model.get("felder"));
    const aktiv = rumpf.contains(document.activeElement) ? document.activeElement : null;
    const [name, id] = [aktiv?.dataset.feld, aktiv?.closest("[data-id]")?.dataset.id];
    const stelle = aktiv?.selectionStart;
    rumpf.replaceChildren(...fields(felder, daten).flat().filter(Boolean));
    if (!name) return;
    const um = id ? rumpf.querySelector(`[data-id="${CSS.escape(id)}"]`) : rumpf;
    const feld = um?.querySelector(`[data-feld="${CSS.escape(name)}"]`);
    feld?.focus({ preventScroll: true });
    if (Number.isInteger(stelle)) feld?.setSelectionRange?.(stelle, stelle);
  };
  // New choices alone go into the fields that stand there: whoever types, listens or takes something back goes on.
  const renew = () => {
    const neue = copy(model.get("felder"));
    if (frame(neue) !== frame(felder)) { draw(); return; }
    adopt(felder, neue);
    for (const knoten of rumpf.querySelectorAll("select, details")) nachziehen.get(knoten)?.();
  };
  const take = () => {
    if (schmutzig) { send(); return; }
    [stand, version, daten, gesendet, quittiert] = [model.get("stand"), model.get("version"), copy(model.get("inhalt")), null, true];
    draw();
    say();
  };
  const receive = ({ art, nr: welche, gut, version: neue }) => {
    if (art !== "quittung") return;
    if (gut) version = neue;
    if (gut && welche === nr) {
      quittiert = true;
      if (schmutzig) keep();
      else if (model.get("blatt")) lager.drop(ort());
    }
    say();
  };
  rumpf.addEventListener("change", send);
  const hide = () => { if (document.visibilityState === "hidden") send(); };
  document.addEventListener("visibilitychange", hide);
  const wache = new MutationObserver(say);
  wache.observe(document.documentElement, { attributes: true, attributeFilter: ["data-verbindung"] });
  model.on("msg:custom", receive);
  model.on("change:stand", take);
  model.on("change:felder", renew);
  model.on("change:gesperrt", draw);
  for (const name of ["gespeichert", "frage"]) model.on(`change:${name}`, say);
  follow(model, ["versteckt"], () => { rahmen.hidden = model.get("versteckt"); });
  draw();
  say();
  return () => { send(); bald.stop(); wache.disconnect(); document.removeEventListener("visibilitychange", hide); };
}
export default { render };
