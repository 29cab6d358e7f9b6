const CODE = "koffer.mappe";
const ENTWURF = "koffer.entwurf:";
const LAENGE = 25;
const GEDULD = 30000;
// Reading or writing may be forbidden: then the tab just remembers nothing.
const lager = (welches) => ({
  get: (name) => { try { return welches().getItem(name); } catch { return null; } },
  put: (name, wert) => { try { welches().setItem(name, wert); } catch { /* see above */ } },
  drop: (name) => { try { welches().removeItem(name); } catch { /* see above */ } },
  names: () => { try { return Object.keys(welches()); } catch { return []; } },
});
const tab = lager(() => sessionStorage);
const geraet = lager(() => localStorage);
const pure = (text) => text.toUpperCase().replace(/[^0-9A-Z]/g, "");
const grouped = (text) => pure(text).slice(0, LAENGE).match(/.{1,5}/g)?.join("-") ?? "";
const connected = () => (document.documentElement.dataset.verbindung ?? "verbunden") === "verbunden";

// What is to be shown may only just be on its way into the page.
const bring = (anker, versuche = 20) => {
  const ziel = document.getElementById(anker);
  const titel = ziel?.querySelector("h2, h3") ?? ziel;
  if (!titel?.checkVisibility()) { if (versuche) setTimeout(() => bring(anker, versuche - 1), 50); return; }
  titel.tabIndex = -1;
  titel.focus({ preventScroll: true });
  titel.scrollIntoView({ block: "start" });
};

function drafts() {
  const alle = {};
  for (const name of tab.names().filter((n) => n.startsWith(ENTWURF))) {
    try { alle[name.slice(ENTWURF.length)] = JSON.parse(tab.get(name)); } catch { tab.drop(name); }
  }
  return alle;
}
const dropDrafts = () => tab.names().filter((n) => n.startsWith(ENTWURF)).forEach((n) => tab.drop(n));

function render({ model, el }) {
  const wort = (name) => model.get("worte")[name] ?? "";
  const nr = uid("mappe");
  const titel = build("h2", { id: `${nr}-titel`, class: "k-unsichtbar" }, wort("titel"));
  const satz = build("p", { class: "k-mappensatz", role: "status" });
  const zusatz = build("p", { role: "status" });
  const feld = build("input", { id: `${nr}-code`, type: "text", autocomplete: "off", autocapitalize: "characters", spellcheck: "false",
    maxlength: 200, "aria-describedby": `${nr}-hilfe ${nr}-zahl ${nr}-fehler` });
  const zahl = build("p", { class: "k-vermerk", id: `${nr}-zahl` });
  const fehler = build("p", { class: "k-feldfehler", id: `${nr}-fehler`, role: "alert" });
  const merken = build("input", { type: "checkbox" });
  const button = (name, leise, tun) => {
    const knopf = build("button", { type: "button", class: leise ? "k-knopf k-knopf--leise" : "k-knopf" }, wort(name));
    knopf.addEventListener("click", tun);
    return knopf;
  };
  const open = () => { model.send({ art: "oeffnen", code: feld.value }); };
  const falten = model.get("zugeklappt");
  const oeffnen = button("oeffnen", falten, open);
  const schliessen = button("schliessen", true, () => model.send({ art: "schliessen" }));
  const vergessen = button("vergessen", true, () => model.send({ art: "vergessen" }));
  const gemerkt = build("span", { class: "k-vermerk" }, wort("gemerkt"));
  const ziel = model.get("ziel");
  const link = (name, wohin) => (ziel ? build("a", { class: "k-mappenlink", href: wohin }, wort(name)) : null);
  const zu = build("div", { class: "k-mappezu" },
    build("div", { class: "k-feld k-feld--code" }, build("label", { for: feld.id }, wort("feld")), feld,
      build("p", { class: "k-vermerk", id: `${nr}-hilfe` }, wort("hilfe")), zahl, fehler),
    build("div", { class: "k-mappemerken" }, build("label", { class: "k-wahl" }, merken, build("span", {}, wort("merken"))),
      build("p", { class: "k-vermerk" }, wort("merken_hilfe"))),
    build("div", { class: "k-reihe" }, oeffnen, link("neu", `${ziel}#neu`)));
  const huelle = falten
    ? build("details", { class: "k-falte" }, build("summary", {}, wort("aufklappen")), zu)
    : zu;
  const knoepfe = build("div", { class: "k-reihe" }, link("verwalten", ziel), schliessen, vergessen, gemerkt);
  el.append(build("section", { class: `k-mappenleiste ${model.get("klasse")}`, "aria-labelledby": titel.id }, titel, satz, zusatz, huelle, knoepfe));

  const count = () => {
    const anzahl = Math.min(pure(feld.value).length, LAENGE);
    zahl.textContent = anzahl ? wort("gezaehlt").replace("{anzahl}", String(anzahl)) : "";
  };
  const tidy = () => { if (pure(feld.value).length <= LAENGE) feld.value = grouped(feld.value); count(); };
  feld.addEventListener("input", (e) => { if (e.inputType === "insertFromPaste") tidy(); else count(); });
  feld.addEventListener("change", tidy);
  feld.addEventListener("keydown", (e) => { if (e.key === "Enter") { tidy(); open(); } });

  follow(model, ["zustand", "satz", "zusatz", "offen"], () => {
    const offen = model.get("offen");
    if (satz.textContent !== model.get("satz")) satz.textContent = model.get("satz");
    if (zusatz.textContent !== model.get("zusatz")) zusatz.textContent = model.get("zusatz");
    zusatz.classList.toggle("k-unsichtbar", !model.get("zusatz"));
    huelle.hidden = offen;
    schliessen.hidden = !offen;
    gemerkt.hidden = !geraet.get(CODE);
    vergessen.hidden = !offen && !geraet.get(CODE);
    if (knoepfe.firstChild !== schliessen) knoepfe.firstChild.hidden = !offen;
    knoepfe.hidden = [...knoepfe.children].every((kind) => kind.hidden);
    document.documentElement.dataset.mappe = model.get("zustand");
  });
  follow(model, ["fehler"], () => {
    fehler.textContent = model.get("fehler");
    if (falten && model.get("fehler")) huelle.open = true;
    set(feld, "aria-invalid", model.get("fehler") ? "true" : null);
  });

  let fragt = 0;
  const receive = ({ art, code, blatt, entwurf, anker }) => {
    if (art === "nachgesehen") fragt = 0;
    else if (art === "zeige") bring(anker);
    else if (art === "entwurf") tab.put(ENTWURF + blatt, JSON.stringify(entwurf));
    else if (art === "entwurf_weg") tab.drop(ENTWURF + blatt);
    else if (art === "verwerfen" || art === "code_weg") {
      tab.drop(CODE);
      geraet.drop(CODE);
      if (art === "verwerfen") dropDrafts();
      merken.checked = false;
      gemerkt.hidden = true;
    } else if (art === "behalten") {
      tab.put(CODE, code);
      if (merken.checked || geraet.get(CODE)) geraet.put(CODE, code);
      gemerkt.hidden = !geraet.get(CODE);
      feld.value = "";
      count();
    }
  };
  model.on("msg:custom", receive);
  const look = () => {
    if (document.visibilityState !== "visible" || !connected()) return;
    if (!["offen", "nur_lesen", "getrennt"].includes(model.get("zustand")) || Date.now() - fragt < GEDULD) return;
    fragt = Date.now();
    model.send({ art: "nachsehen" });
  };
  const uhr = setInterval(look, model.get("takt"));
  document.addEventListener("visibilitychange", look);
  model.send({ art: "bereit", code: tab.get(CODE) ?? geraet.get(CODE) ?? "", entwuerfe: drafts() });
  return () => { clearInterval(uhr); document.removeEventListener("visibilitychange", look); };
}
export default { render };
