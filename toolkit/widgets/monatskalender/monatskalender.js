const TASTEN = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

function render({ model, el }) {
  const hilfe = uid("monate");
  const satz = build("p", { class: "k-vermerk", id: hilfe });
  const legende = build("ul", { class: "k-monatlegende", role: "list" });
  const monate = build("div", { class: "k-monate" });
  const rahmen = build("section", { class: `k-monatskalender ${model.get("klasse")}` }, legende, satz, monate);
  el.append(rahmen);
  // Which months are open stays when the days are drawn anew; before the first touch the width of the page decides.
  const offen = new Map();
  const breit = window.matchMedia("(min-width: 46rem)");
  let knoepfe = [];

  const stop = (knopf) => {
    for (const k of knoepfe) k.tabIndex = k === knopf ? 0 : -1;
  };
  const go = (knopf) => {
    if (!knopf) return;
    knopf.closest("details").open = true;
    stop(knopf);
    knopf.focus();
  };
  // The answer stands below the month of the chosen day; one live region that moves would not be read, so each has its own.
  const mark = () => {
    const wahl = model.get("wahl");
    for (const k of knoepfe) set(k, "aria-pressed", k.dataset.tag === wahl ? "true" : "false");
    for (const kasten of monate.querySelectorAll(".k-monatantwort")) {
      const hier = Boolean(wahl && kasten.dataset.monat === wahl.slice(0, 7) && model.get("antwort"));
      const [satz, knopf] = kasten.children;
      const text = hier ? model.get("antwort") : "";
      if (satz.textContent !== text) satz.textContent = text;
      knopf.textContent = model.get("nehmen");
      knopf.hidden = !hier || !model.get("nehmen");
    }
  };
  // The Tab key must find a day in a month that is open.
  const settle = () => {
    const da = knoepfe.filter((k) => k.closest("details").open);
    if (!da.some((k) => k.tabIndex === 0)) stop(da[0]);
  };
  const day = (zelle, zeichen) => {
    if (!zelle) return build("td", { role: "gridcell" });
    const knopf = build("button", {
      type: "button", class: `k-monatstag k-monatstag--${zelle.zustand}`, tabindex: "-1", "data-tag": zelle.tag,
      "aria-label": zelle.text, title: zelle.text,
    }, build("span", {}, zelle.nr), build("span", { "aria-hidden": "true" }, zeichen.get(zelle.zustand) ?? ""));
    knoepfe.push(knopf);
    return build("td", { role: "gridcell" }, knopf);
  };
  const draw = () => {
    const fokus = rahmen.contains(document.activeElement) ? document.activeElement.dataset.tag : undefined;
    const zeichen = new Map(model.get("zeichen").map(([zustand, z]) => [zustand, z]));
    knoepfe = [];
    legende.replaceChildren(...model.get("zeichen").map(([zustand, z, wort]) => build("li", {},
      build("span", { class: `k-monatszeichen k-monatstag--${zustand}`, "aria-hidden": "true" }, z), wort)));
    monate.replaceChildren(...model.get("monate").map((monat) => {
      const kopf = build("tr", { role: "row" }, model.get("wochentage").map(([kurz, lang]) => build("th", { role: "columnheader", scope: "col", abbr: lang },
        build("span", { "aria-hidden": "true" }, kurz), build("span", { class: "k-unsichtbar" }, lang))));
      const rumpf = monat.wochen.map((woche) => build("tr", { role: "row" }, woche.map((zelle) => day(zelle, zeichen))));
      const falte = build("details", { class: "k-falte k-monat", open: offen.get(monat.titel) ?? breit.matches },
        build("summary", {}, build("span", {}, build("strong", {}, monat.titel), build("span", { class: "k-monatsatz" }, monat.satz))),
        build("table", { class: "k-monatstabelle", role: "grid", "aria-label": monat.titel, "aria-describedby": hilfe },
          build("thead", { role: "rowgroup" }, kopf), build("tbody", { role: "rowgroup" }, rumpf)),
        build("div", { class: "k-monatantwort", "data-monat": monat.wochen.flat().find(Boolean).tag.slice(0, 7) },
          build("p", { role: "status" }), build("button", { type: "button", class: "k-knopf k-knopf--leise k-monatnehmen", hidden: true })));
      falte.querySelector("summary").addEventListener("click", () => offen.set(monat.titel, !falte.open));
      falte.addEventListener("toggle", settle);
      return falte;
    }));
    stop(knoepfe.find((k) => k.dataset.tag === (fokus ?? model.get("wahl"))) ?? knoepfe[0]);
    settle();
    mark();
    if (fokus) knoepfe.find((k) => k.dataset.tag === fokus)?.focus({ preventScroll: true });
  };
  monate.addEventListener("click", (e) => {
    const knopf = e.target.closest("button");
    if (!knopf) return;
    if (knopf.classList.contains("k-monatnehmen")) {
      model.send({ art: "nehmen", tag: model.get("wahl") });
      knoepfe.find((k) => k.dataset.tag === model.get("wahl"))?.focus({ preventScroll: true });
      return;
    }
    stop(knopf);
    model.send({ art: "tag", tag: knopf.dataset.tag });
  });
  monate.addEventListener("keydown", (e) => {
    const stelle = knoepfe.indexOf(document.activeElement);
    if (stelle < 0 || e.ctrlKey || e.altKey || e.metaKey) return;
    const zeile = document.activeElement.closest("tr").querySelectorAll("button");
    const ziel = e.key in TASTEN ? knoepfe[stelle + TASTEN[e.key]]
      : e.key === "Home" ? zeile[0] : e.key === "End" ? zeile[zeile.length - 1] : null;
    if (ziel === null) return;
    e.preventDefault();
    go(ziel);
  });
  follow(model, ["monate", "zeichen", "wochentage"], draw);
  follow(model, ["wahl", "antwort", "nehmen"], mark);
  follow(model, ["name"], () => set(rahmen, "aria-label", model.get("name")));
  follow(model, ["hilfe"], () => { satz.textContent = model.get("hilfe"); satz.hidden = !model.get("hilfe"); });
  follow(model, ["versteckt"], () => { rahmen.hidden = model.get("versteckt"); });
}
export default { render };
