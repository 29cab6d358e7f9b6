const SVG = "http://www.w3.org/2000/svg";
const fill = (text, werte) => (text ?? "").replace(/\{(\w+)\}/g, (_, name) => werte[name] ?? "");
const put = (knoten, text) => { if (knoten.textContent !== text) knoten.textContent = text; };
const shape = (art, werte = {}, ...kinder) => {
  const knoten = document.createElementNS(SVG, art);
  for (const [name, wert] of Object.entries(werte)) set(knoten, name, wert);
  knoten.append(...kinder);
  return knoten;
};
const clamp = (wert, tief, hoch) => Math.min(hoch, Math.max(tief, wert));
const apart = (a, b) => Math.hypot(a[0] - b[0], a[1] - b[1]);
const RADIUS = 11;
const GROESSTE = 6;
const SCHMAL = 600;
const SCHRITT = { grob: 0.02, fein: 0.005 };
const STRICHE = { information: "einfach", zusammenarbeit: "doppelt", geld: "gepunktet", konflikt: "gezackt" };
const PFEILTASTEN = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

// ---- lines: the same four kinds as on paper (toolkit/dokument/bilder/netzstriche.py) ----
const path = (punkte) => `M${punkte.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L")}`;
const bend = (a, b, seitlich, bogen) => {
  const lang = apart(a, b) || 1;
  const quer = [-(b[1] - a[1]) / lang, (b[0] - a[0]) / lang];
  const stuecke = bogen ? 20 : 1;
  return Array.from({ length: stuecke + 1 }, (_, i) => {
    const t = i / stuecke;
    const aus = seitlich + 4 * t * (1 - t) * bogen * lang;
    return [a[0] + (b[0] - a[0]) * t + quer[0] * aus, a[1] + (b[1] - a[1]) * t + quer[1] * aus];
  });
};
const measure = (weg) => weg.slice(1).reduce((summe, p, i) => summe + apart(p, weg[i]), 0);
const walk = (weg, strecke) => {
  let rest = strecke;
  for (let i = 1; i < weg.length; i += 1) {
    const stueck = apart(weg[i], weg[i - 1]);
    if (stueck >= rest && rest > 0) return weg[i].map((wert, achse) => weg[i - 1][achse] + (wert - weg[i - 1][achse]) * rest / stueck);
    rest -= stueck;
  }
  return rest > 0 ? weg[weg.length - 1] : weg[0];
};
const beside = (weg, weite) => weg.map((p, i) => {
  const [a, b] = [weg[Math.max(0, i - 1)], weg[Math.min(weg.length - 1, i + 1)]];
  const lang = apart(a, b) || 1;
  return [p[0] - (b[1] - a[1]) / lang * weite, p[1] + (b[0] - a[0]) / lang * weite];
});
const jag = (weg) => {
  const ganz = measure(weg);
  const zahl = Math.max(2, Math.round(ganz / 5.5));
  const fein = Array.from({ length: zahl + 1 }, (_, i) => walk(weg, ganz * i / zahl));
  const zacken = fein.slice(1).map((b, i) => beside([fein[i], [(fein[i][0] + b[0]) / 2, (fein[i][1] + b[1]) / 2], b], i % 2 ? 4 : -4)[1]);
  return [fein[0], ...zacken, fein[zahl]];
};
const head = (weg, ab) => {
  const [spitze, fuss] = [walk(weg, ab), walk(weg, ab + 13)];
  const lang = apart(spitze, fuss) || 1;
  const [qx, qy] = [-(spitze[1] - fuss[1]) / lang * 5.5, (spitze[0] - fuss[0]) / lang * 5.5];
  return `${path([spitze, [fuss[0] + qx, fuss[1] + qy], [fuss[0] - qx, fuss[1] - qy]])}Z`;
};
const stroke = (a, b, strich, { frei = [0, 0], spur = 0, bogen = 0, hin = false, her = false } = {}) => {
  if (apart(a, b) - frei[0] - frei[1] < 12) return { weg: "", spitzen: "" };
  const weg = bend(a, b, spur * 9, bogen);
  const [anfang, ende] = [frei[0] + (her ? 10 : 0), measure(weg) - frei[1] - (hin ? 10 : 0)];
  const teile = bogen ? 20 : 1;
  const kurz = Array.from({ length: teile + 1 }, (_, i) => walk(weg, anfang + Math.max(1, ende - anfang) * i / teile));
  const spitzen = (hin ? head([...weg].reverse(), frei[1]) : "") + (her ? head(weg, frei[0]) : "");
  if (strich === "doppelt") return { weg: path(beside(kurz, 2.3)) + path(beside(kurz, -2.3)), spitzen };
  return { weg: path(strich === "gezackt" ? jag(kurz) : kurz), spitzen };
};
// How far a line must bend to pass beside other signs and their names.
const evade = (a, b, andere, breite) => {
  const lang = apart(a, b);
  if (lang < 12) return 0;
  const cost = (bogen) => {
    const weg = bend(a, b, 0, bogen || 1e-9);
    return andere.reduce((summe, p) => summe + 3 * weg.some((q) => apart(p, q) < 18)
      + weg.some(([x, y]) => Math.abs(x - p[0]) < 40 && y - p[1] > 0 && y - p[1] < 40), Math.abs(bogen) * 8 + 9 * weg.some(([x]) => x < 4 || x > breite - 4));
  };
  return [0, 0.07, -0.07, 0.14, -0.14, 0.22, -0.22].filter((bogen) => Math.abs(bogen) * lang <= Math.min(60, breite / 12))
    .map((bogen) => [cost(bogen), bogen]).sort((x, y) => x[0] - y[0])[0][1];
};

function render({ model, el }) {
  const wort = (name, werte = {}) => fill(model.get("worte")[name], werte);
  const still = window.matchMedia("(prefers-reduced-motion: reduce)");
  const leinwand = document.createElement("canvas").getContext("2d");
  const blick = { k: 1, x: 0, y: 0 };
  const mass = { b: 0, h: 0, links: 0, oben: 0, breite: 1, hoehe: 1, zeile: 20 };
  const knoten = new Map();
  const straenge = new Map();
  let [nachbarn, aktuell, ziehen, bild, fahrt] = [new Map(), "", null, 0, 0];

  // ---- the frame ----
  const [hilfe, gehoert] = [build("p", { class: "k-unsichtbar", id: uid("netzhilfe") }), build("p", { class: "k-unsichtbar", role: "status" })];
  const [grund, linien, worte, zeichen] = [1, 2, 3, 4].map(() => shape("g"));
  for (const lage of [grund, linien, worte]) set(lage, "aria-hidden", "true");
  const svg = shape("svg", { class: "k-netzsvg", role: "application", "aria-describedby": hilfe.id }, grund, linien, worte, zeichen);
  const leer = build("p", { class: "k-leer" });
  const hinweis = build("p", { class: "k-vermerk k-netzhinweis" });
  const legende = build("div", { class: "k-netzlegende" });
  const button = (marke, tun) => {
    const name = build("span", { class: marke ? "k-unsichtbar" : "" });
    const knopf = build("button", { type: "button", class: "k-knopf k-knopf--leise" }, marke ? build("span", { "aria-hidden": "true" }, marke) : null, name);
    knopf.addEventListener("click", tun);
    return { knopf, name };
  };
  const schieben = button("", () => (ziehen?.taste ? drop() : lift(knoten.get(model.get("wahl")) ?? knoten.get(aktuell))));
  // A press on the button must not first put the actor down by taking its focus.
  schieben.knopf.addEventListener("mousedown", (ereignis) => { if (ziehen?.taste) ereignis.preventDefault(); });
  const kleiner = button("−", () => zoom(1 / 1.4));
  const groesser = button("+", () => zoom(1.4));
  const alles = button("", () => { show(); say(wort("zoom", { zahl: 100 })); });
  const leiste = build("div", { class: "k-netzknoepfe" }, schieben.knopf, kleiner.knopf, groesser.knopf, alles.knopf);
  const flaeche = build("div", { class: "k-netzflaeche" }, svg);
  const rahmen = build("div", { class: `k-netzbild ${model.get("klasse")}` }, hilfe, leiste, flaeche, leer, hinweis, legende, gehoert);
  el.append(rahmen);
  const say = (text) => { gehoert.textContent = ""; requestAnimationFrame(() => { gehoert.textContent = text; }); };

  // ---- where things are ----
  const point = ({ x, y }) => [(mass.links + x * mass.breite) * blick.k + blick.x, (mass.oben + y * mass.hoehe) * blick.k + blick.y];
  const size = (n) => (mass.b < SCHMAL ? 0.75 : 1) * Math.max(0.5, Math.min(1, Math.sqrt(70 / knoten.size))) * (n.daten.einfluss ? 0.75 + 0.13 * n.daten.einfluss : 1);
  const chosen = () => (knoten.has(model.get("wahl")) ? model.get("wahl") : "");
  const ask = () => { if (!bild) bild = requestAnimationFrame(() => { bild = 0; paint(); }); };
  const fitFrame = () => {
    const breite = Math.round(flaeche.clientWidth);
    if (!breite) return;
    const zahl = model.get("akteure").length;
    const schmal = breite < SCHMAL;
    const frei = model.get("sicht") === "netz";
    const stil = getComputedStyle(svg);
    const schrift = parseFloat(stil.fontSize);
    leinwand.font = `${schrift}px ${stil.fontFamily}`;
    const hoehe = schmal ? clamp(340 + zahl * 15, 380, 700) : clamp((frei ? 340 : 440) + zahl * 12, frei ? 420 : 520, 840);
    const [seite, oben, unten] = frei ? [schmal ? 46 : 76, 24, schrift * 2.5 * 1.25 + 18] : [2, 2, 4];
    Object.assign(mass, { b: breite, h: hoehe, links: seite, oben, breite: breite - 2 * seite, hoehe: hoehe - oben - unten, zeile: schrift * 1.2 });
    set(svg, "viewBox", `0 0 ${breite} ${hoehe}`);
    set(svg, "width", breite);
    set(svg, "height", hoehe);
    route();
    hold();
  };
  const hold = () => {
    blick.k = clamp(blick.k, 1, GROESSTE);
    blick.x = clamp(blick.x, mass.b * (1 - blick.k), 0);
    blick.y = clamp(blick.y, mass.h * (1 - blick.k), 0);
    set(kleiner.knopf, "aria-disabled", blick.k <= 1 ? "true" : null);
    set(groesser.knopf, "aria-disabled", blick.k >= GROESSTE ? "true" : null);
    flaeche.classList.toggle("k-netz--nah", blick.k > 1);
    ask();
  };
  const zoom = (faktor, um = [mass.b / 2, mass.h / 2], stumm = false) => {
    const neu = clamp(blick.k * faktor, 1, GROESSTE);
    const echt = neu / blick.k;
    blick.x = um[0] - (um[0] - blick.x) * echt;
    blick.y = um[1] - (um[1] - blick.y) * echt;
    blick.k = neu;
    hold();
    if (!stumm) say(wort("zoom", { zahl: Math.round(neu * 100) }));
  };
  const show = () => { Object.assign(blick, { k: 1, x: 0, y: 0 }); hold(); };
  const reveal = (n) => {
    const [x, y] = point(n.ort);
    if (x > 30 && x < mass.b - 30 && y > 20 && y < mass.h - 50) return;
    blick.x += mass.b / 2 - x;
    blick.y += mass.h / 2 - y;
    hold();
  };

  // ---- drawing ----
  const route = () => {
    const alle = [...knoten.values()];
    const orte = new Map(alle.map((n) => [n.id, [mass.links + n.ziel.x * mass.breite, mass.oben + n.ziel.y * mass.hoehe]]));
    for (const s of straenge.values()) {
      const [a, b] = [orte.get(s.daten.von), orte.get(s.daten.zu)];
      s.bogen = alle.length > 80 || !a || !b ? 0 : evade(a, b, alle.filter((n) => n.id !== s.daten.von && n.id !== s.daten.zu).map((n) => orte.get(n.id)), mass.b);
    }
  };
  // Names in order of weight; who finds no room beside its sign waits until the picture is enlarged.
  const label = () => {
    const wahl = chosen();
    const kaesten = [...knoten.values()].map((n) => { const [x, y] = point(n.ort); const r = RADIUS * size(n) + 2; return { n, x, y, r, kasten: [x - r, y - r, x + r, y + r] }; });
    const weight = ({ n }) => (n.id === aktuell && svg.contains(document.activeElement) ? 1e6 : 0) + (n.id === wahl ? 1e5 : 0)
      + (wahl && nachbarn.get(wahl)?.has(n.id) ? 1e4 : 0) + (nachbarn.get(n.id)?.size ?? 0);
    const belegt = [...worte.children].map((wort2) => { const k = wort2.getBBox(); return [k.x, k.y, k.x + k.width, k.y + k.height]; });
    const hit = (k, selbst) => belegt.some((b) => k[0] < b[2] && k[2] > b[0] && k[1] < b[3] && k[3] > b[1])
      || kaesten.some((o) => o.n !== selbst && k[0] < o.kasten[2] && k[2] > o.kasten[0] && k[1] < o.kasten[3] && k[3] > o.kasten[1]);
    let fehlt = 0;
    for (const eintrag of kaesten.sort((a, b) => weight(b) - weight(a))) {
      const { n, x, y, r } = eintrag;
      if (x < -r || y < -r || x > mass.b + r || y > mass.h + r) { n.text.style.display = "none"; continue; }
      const hoch = n.zeilen.length * mass.zeile;
      const [b, muss] = [n.weite / 2, weight(eintrag) >= 1e5];
      const plaetze = [["middle", 0, r + 3, [x - b, y + r + 1, x + b, y + r + 5 + hoch]], ["start", r + 4, -hoch / 2, [x + r + 2, y - hoch / 2, x + r + 4 + 2 * b, y + hoch / 2]],
        ["end", -r - 4, -hoch / 2, [x - r - 4 - 2 * b, y - hoch / 2, x - r - 2, y + hoch / 2]], ["middle", 0, -r - 4 - hoch, [x - b, y - r - 5 - hoch, x + b, y - r - 2]],
        ["start", -r, r + 3, [x - r - 2, y + r + 1, x - r + 2 * b, y + r + 5 + hoch]], ["end", r, r + 3, [x + r - 2 * b, y + r + 1, x + r + 2, y + r + 5 + hoch]],
        ["start", -r, -r - 4 - hoch, [x - r - 2, y - r - 5 - hoch, x - r + 2 * b, y - r - 2]], ["end", r, -r - 4 - hoch, [x + r - 2 * b, y - r - 5 - hoch, x + r + 2, y - r - 2]]];
      const passt = plaetze.find(([, , , k]) => k[0] >= 0 && k[2] <= mass.b && k[3] <= mass.h + 4 && k[1] >= 0 && !hit(k, n)) ?? (muss ? plaetze[0] : null);
      n.text.style.display = passt ? "" : "none";
      if (!passt) { fehlt += x > 0 && x < mass.b && y > 0 && y < mass.h; continue; }
      belegt.push(passt[3]);
      set(n.text, "text-anchor", passt[0]);
      n.zeilen.forEach((zeile, i) => { set(zeile, "x", passt[1].toFixed(1)); set(zeile, "y", (passt[2] + mass.zeile * (i + 0.78)).toFixed(1)); });
    }
    return fehlt;
  };
  const paint = () => {
    if (!mass.b) return;
    const wahl = chosen();
    drawGround();
    for (const s of straenge.values()) {
      const [a, b] = [knoten.get(s.daten.von), knoten.get(s.daten.zu)];
      const bewegt = ziehen && (ziehen.n === a || ziehen.n === b);
      const frei = [a, b].map((n) => RADIUS * size(n) + 4);
      const { weg, spitzen } = stroke(point(a.ort), point(b.ort), s.strich, { frei, spur: s.daten.spur, bogen: bewegt ? 0 : s.bogen, hin: s.daten.hin, her: s.daten.her });
      set(s.linie, "d", weg);
      set(s.spitze, "d", spitzen);
      const an = wahl && (s.daten.von === wahl || s.daten.zu === wahl);
      set(s.knoten, "class", `k-netzstrang k-netz--${s.strich} k-netz--st${s.daten.staerke}${an ? " k-netz--an" : wahl ? " k-netz--aus" : ""}`);
    }
    for (const n of knoten.values()) {
      const [x, y] = point(n.ort);
      set(n.g, "transform", `translate(${x.toFixed(1)} ${y.toFixed(1)})`);
      set(n.form, "transform", `scale(${size(n).toFixed(2)})`);
      const lage = !wahl ? "" : n.id === wahl ? " k-netz--wahl" : nachbarn.get(wahl)?.has(n.id) ? " k-netz--an" : " k-netz--aus";
      set(n.g, "class", `k-netzknoten k-sektor--${n.daten.sektor || "ohne"}${lage}${ziehen?.n === n ? " k-netz--zieht" : ""}${n.daten.person ? " k-netz--person" : ""}`);
      set(n.g, "aria-pressed", String(n.id === wahl));
    }
    const fehlt = label();
    put(hinweis, ziehen?.taste ? wort("zieht", { name: ziehen.n.daten.name }) : fehlt ? wort("mehr_namen") : "");
  };
  const drawGround = () => {
    const formen = model.get("grund").map((g) => {
      const [x, y] = point(g);
      const [b, h] = [g.breite * mass.breite * blick.k, g.hoehe * mass.hoehe * blick.k];
      const form = g.art === "ring" ? shape("ellipse", { cx: x + b / 2, cy: y + h / 2, rx: b / 2, ry: h / 2 }) : shape("rect", { x, y, width: b, height: h, rx: 8 });
      const [wx, wy] = g.art === "ring" ? point({ x: g.wort_x, y: g.wort_y }) : [x + 10, y + 8];
      const text = shape("text", { x: wx, y: wy + 14, "text-anchor": g.art === "ring" ? "middle" : "start" });
      text.textContent = g.wort;
      // A word wider than its field would run into the next one; the legend has it.
      const passt = g.art === "ring" || leinwand.measureText(g.wort).width * 1.08 + 16 < b;
      return [form, passt ? text : null];
    });
    grund.replaceChildren(...formen.map(([form]) => form));
    worte.replaceChildren(...formen.map(([, text]) => text).filter(Boolean));
  };

  // ---- data: every actor and every line keeps its node ----
  const describe = (n) => {
    const zahl = nachbarn.get(n.id)?.size ?? 0;
    return [n.daten.name, n.daten.sektorwort, wort(zahl === 0 ? "verbunden_null" : zahl === 1 ? "verbunden_eins" : "verbunden_viele", { zahl })].filter(Boolean).join(", ");
  };
  const rove = (id) => {
    aktuell = knoten.has(id) ? id : knoten.keys().next().value ?? "";
    for (const n of knoten.values()) set(n.g, "tabindex", n.id === aktuell ? "0" : "-1");
  };
  const make = (id) => {
    const [form, text] = [shape("path", { class: "k-netzzeichen" }), shape("text")];
    const g = shape("g", { role: "button", tabindex: "-1" }, shape("circle", { class: "k-netztreffer", r: 22 }), shape("circle", { class: "k-netzfokus", r: 20 }), form, text);
    const n = { id, g, form, text, zeilen: [], weite: 0, ort: null, ziel: null, daten: {} };
    g.addEventListener("focus", () => { rove(id); reveal(n); ask(); });
    g.addEventListener("blur", ({ relatedTarget }) => { if (ziehen?.taste && ziehen.n === n && relatedTarget !== schieben.knopf) drop(); ask(); });
    g.addEventListener("keydown", (ereignis) => press(ereignis, n));
    return n;
  };
  const travel = () => {
    cancelAnimationFrame(fahrt);
    const wege = [...knoten.values()].filter((n) => n.ort.x !== n.ziel.x || n.ort.y !== n.ziel.y).map((n) => [n, { ...n.ort }]);
    const beginn = performance.now();
    const step = (jetzt) => {
      const t = still.matches || document.hidden ? 1 : clamp((jetzt - beginn) / 280, 0, 1);
      const sanft = t * t * (3 - 2 * t);
      for (const [n, ab] of wege) if (ziehen?.n !== n) n.ort = t >= 1 ? { ...n.ziel } : { x: ab.x + (n.ziel.x - ab.x) * sanft, y: ab.y + (n.ziel.y - ab.y) * sanft };
      if (t < 1) fahrt = requestAnimationFrame(step);
      ask();
    };
    step(beginn);
  };
  const takeOver = () => {
    const akteure = model.get("akteure");
    const fokus = svg.contains(document.activeElement) ? aktuell : "";
    const alt = knoten.get(fokus)?.ort;
    for (const [id, n] of knoten) if (!akteure.some((a) => a.id === id)) { n.g.remove(); knoten.delete(id); if (ziehen?.n === n) ziehen = null; }
    for (const daten of akteure) {
      if (!knoten.has(daten.id)) { const neu = make(daten.id); knoten.set(daten.id, neu); zeichen.append(neu.g); }
      const n = knoten.get(daten.id);
      const zeilen = daten.kurz?.length ? daten.kurz : [daten.name];
      if (zeilen.join("\n") !== (n.daten.kurz ?? []).join("\n")) {
        n.zeilen = zeilen.map((zeile) => { const teil = shape("tspan"); teil.textContent = zeile; return teil; });
        n.text.replaceChildren(...n.zeilen);
      }
      n.daten = { ...daten, kurz: zeilen };
      n.ziel = { x: daten.x, y: daten.y };
      if (ziehen?.n !== n) n.ort ??= { ...n.ziel };
      set(n.form, "d", daten.form);
    }
    const da = new Set();
    nachbarn = new Map(akteure.map(({ id }) => [id, new Set()]));
    for (const daten of model.get("bindungen")) {
      if (!knoten.has(daten.von) || !knoten.has(daten.zu) || daten.von === daten.zu) continue;
      const schluessel = JSON.stringify([daten.von, daten.zu, daten.art]);
      da.add(schluessel);
      nachbarn.get(daten.von).add(daten.zu);
      nachbarn.get(daten.zu).add(daten.von);
      if (!straenge.has(schluessel)) {
        const [linie, spitze] = [shape("path", { class: "k-netzlinie" }), shape("path", { class: "k-netzspitze" })];
        straenge.set(schluessel, { linie, spitze, knoten: shape("g", {}, linie, spitze), bogen: 0 });
        linien.append(straenge.get(schluessel).knoten);
      }
      Object.assign(straenge.get(schluessel), { daten, strich: STRICHE[daten.art] ?? "einfach" });
    }
    for (const [schluessel, s] of straenge) if (!da.has(schluessel)) { s.knoten.remove(); straenge.delete(schluessel); }
    for (const n of knoten.values()) set(n.g, "aria-label", describe(n));
    flaeche.hidden = leiste.hidden = !akteure.length;
    leer.hidden = akteure.length > 0;
    rove(aktuell);
    fitFrame();
    weigh();
    travel();
    // Who was in focus is gone: the focus goes to the nearest one instead of being lost.
    if (fokus && !knoten.has(fokus) && alt && knoten.size) nearest([alt.x, alt.y], (n) => [n.ort.x, n.ort.y]).g.focus();
  };
  const weigh = () => { for (const n of knoten.values()) n.weite = Math.max(...(n.daten.kurz ?? [""]).map((zeile) => leinwand.measureText(zeile).width)) + 4; };
  const nearest = (p, where = (n) => point(n.ort)) => [...knoten.values()].sort((a, b) => apart(where(a), p) - apart(where(b), p))[0];
  const choose = (n) => {
    const neu = chosen() === n?.id || !n ? "" : n.id;
    save(model, "wahl", neu);
    if (!neu) return;
    const namen = [...(nachbarn.get(neu) ?? [])].map((id) => knoten.get(id).daten.name);
    say(wort("gewaehlt", { wer: describe(n), namen: namen.join(", ") }).trim());
  };

  // ---- moving: by keyboard until Enter, by pointer until it is released ----
  const lift = (n) => {
    if (!n) return;
    n.g.focus();
    ziehen = { n, taste: true, von: { ...n.ort } };
    set(schieben.knopf, "aria-pressed", "true");
    say(wort("zieht", { name: n.daten.name }));
    ask();
  };
  const drop = (gilt = true) => {
    if (!ziehen) return;
    const { n, von, taste } = ziehen;
    ziehen = null;
    set(schieben.knopf, "aria-pressed", "false");
    const [x, y] = [n.ort.x, n.ort.y].map((wert) => Math.round(wert * 1e4) / 1e4);
    if (gilt && (x !== von.x || y !== von.y)) {
      n.ziel = { x, y };
      n.ort = { x, y };
      save(model, "zug", { id: n.id, x, y, n: (model.get("zug").n ?? 0) + 1 });
      say(wort("abgelegt", { name: n.daten.name }));
    } else {
      n.ort = { ...n.ziel };
      if (taste) say(wort("abgebrochen", { name: n.daten.name }));
    }
    route();
    ask();
  };
  const shift = (n, dx, dy) => { n.ort = { x: clamp(n.ort.x + dx, 0, 1), y: clamp(n.ort.y + dy, 0, 0.99) }; };
  const press = (ereignis, n) => {
    const richtung = PFEILTASTEN[ereignis.key];
    if (ereignis.ctrlKey || ereignis.altKey || ereignis.metaKey) return;
    if (richtung && ziehen?.taste) {
      const weite = ereignis.shiftKey ? SCHRITT.fein : SCHRITT.grob;
      shift(n, richtung[0] * weite, richtung[1] * weite);
      ask();
    } else if (richtung) {
      const hier = point(n.ort);
      const ziele = [...knoten.values()].filter((m) => m !== n).map((m) => {
        const [dx, dy] = point(m.ort).map((wert, i) => wert - hier[i]);
        const [vor, seit] = [dx * richtung[0] + dy * richtung[1], Math.abs(dx * richtung[1] + dy * richtung[0])];
        return { m, vor, seit, kosten: vor + 2 * seit };
      }).filter(({ vor, seit }) => vor > 0.5 && seit <= vor * 1.8).sort((a, b) => a.kosten - b.kosten);
      ziele[0]?.m.g.focus();
    } else if (ereignis.key === "Home" || ereignis.key === "End") {
      [...knoten.values()].at(ereignis.key === "Home" ? 0 : -1).g.focus();
    } else if (ereignis.key === "Enter" || ereignis.key === " ") {
      if (ziehen?.taste) drop(); else choose(n);
    } else if (ereignis.key === "Escape") {
      if (ziehen) drop(false); else if (chosen()) save(model, "wahl", ""); else alles.knopf.focus();
    } else if (ereignis.key === "+" || ereignis.key === "-") {
      zoom(ereignis.key === "+" ? 1.4 : 1 / 1.4, point(n.ort));
    } else return;
    ereignis.preventDefault();
    ereignis.stopPropagation();
  };

  // ---- pointers: a finger moves only an actor that is chosen, so that nobody shifts one by chance ----
  const finger = new Map();
  let [strich, unterwegs] = [null, false];
  const where = (ereignis) => { const r = svg.getBoundingClientRect(); return [ereignis.clientX - r.left, ereignis.clientY - r.top]; };
  const meant = (ereignis) => {
    const g = ereignis.target.closest?.(".k-netzknoten");
    if (g) return [...knoten.values()].find((n) => n.g === g);
    const n = knoten.size ? nearest(where(ereignis)) : null;
    return n && apart(point(n.ort), where(ereignis)) < 24 ? n : null;
  };
  svg.addEventListener("pointerdown", (ereignis) => {
    if (ereignis.button > 0) return;
    finger.set(ereignis.pointerId, where(ereignis));
    unterwegs = false;
    const n = meant(ereignis);
    const darf = n && (ereignis.pointerType === "mouse" || n.id === chosen() || ziehen?.n === n);
    strich = { n: darf && finger.size === 1 ? n : null, ab: where(ereignis), vorher: n ? { ...n.ort } : null };
  });
  svg.addEventListener("pointermove", (ereignis) => {
    if (!finger.has(ereignis.pointerId) || !strich) return;
    const [alt, neu] = [finger.get(ereignis.pointerId), where(ereignis)];
    if (!unterwegs && apart(strich.ab, neu) < 5) return;
    if (!unterwegs) { unterwegs = true; svg.setPointerCapture(ereignis.pointerId); if (strich.n && !ziehen) ziehen = { n: strich.n, taste: false, von: strich.vorher }; }
    const andere = [...finger].find(([id]) => id !== ereignis.pointerId)?.[1];
    finger.set(ereignis.pointerId, neu);
    if (andere) {
      if (ziehen && !ziehen.taste) drop(false);
      strich.n = null;
      zoom(apart(neu, andere) / Math.max(1, apart(alt, andere)), [(neu[0] + andere[0]) / 2, (neu[1] + andere[1]) / 2], true);
    } else if (strich.n) shift(strich.n, (neu[0] - alt[0]) / mass.breite / blick.k, (neu[1] - alt[1]) / mass.hoehe / blick.k);
    else { blick.x += neu[0] - alt[0]; blick.y += neu[1] - alt[1]; hold(); }
    ask();
  });
  const lose = (gilt) => (ereignis) => {
    finger.delete(ereignis.pointerId);
    if (ziehen && (!ziehen.taste || (unterwegs && strich?.n === ziehen.n))) drop(gilt);
    if (!finger.size) strich = null;
  };
  // Signs are parts of a drawing, where browsers do not heed touch-action: the page must not scroll under a moved actor.
  svg.addEventListener("touchmove", (ereignis) => { if (strich?.n || finger.size > 1) ereignis.preventDefault(); }, { passive: false });
  svg.addEventListener("pointerup", lose(true));
  svg.addEventListener("pointercancel", lose(false));
  svg.addEventListener("click", (ereignis) => {
    if (unterwegs) { unterwegs = false; return; }
    const n = meant(ereignis);
    if (n) { n.g.focus({ preventScroll: true }); choose(n); } else if (model.get("wahl")) save(model, "wahl", "");
  });
  svg.addEventListener("wheel", (ereignis) => {
    if (!ereignis.ctrlKey) return;
    ereignis.preventDefault();
    zoom(Math.exp(-ereignis.deltaY / 300), where(ereignis), true);
  }, { passive: false });

  // ---- legend and words ----
  const drawLegend = () => {
    const { sektoren = [], arten = [] } = model.get("legende");
    const entry = (muster, text) => build("li", {}, muster, build("span", {}, text));
    const sign = ({ id, form }) => shape("svg", { viewBox: "-14 -14 28 28", width: 24, height: 24, "aria-hidden": "true", class: `k-sektor--${id || "ohne"}` }, shape("path", { d: form, class: "k-netzzeichen" }));
    const line = ({ strich }) => shape("svg", { viewBox: "0 0 48 20", width: 48, height: 20, "aria-hidden": "true", class: `k-netz--${strich} k-netz--st2` },
      shape("path", { d: stroke([2, 10], [46, 10], strich).weg, class: "k-netzlinie" }));
    const gerichtet = model.get("bindungen").some(({ hin, her }) => hin || her);
    const pfeil = () => shape("svg", { viewBox: "0 0 48 20", width: 48, height: 20, "aria-hidden": "true", class: "k-netz--einfach k-netz--st2" }, ...(({ weg, spitzen }) => [
      shape("path", { d: weg, class: "k-netzlinie" }), shape("path", { d: spitzen, class: "k-netzspitze" })])(stroke([2, 10], [46, 10], "einfach", { hin: true })));
    const list = (name, eintraege) => (eintraege.length ? [build("p", { class: "k-netztitel" }, name), build("ul", { role: "list", "aria-label": name }, eintraege)] : []);
    legende.replaceChildren(...list(wort("legende_sektoren"), sektoren.map((s) => entry(sign(s), s.wort))),
      ...list(wort("legende_arten"), [...arten.map((a) => entry(line(a), a.wort)), ...(gerichtet ? [entry(pfeil(), wort("pfeil"))] : [])]));
  };
  follow(model, ["name", "worte"], () => {
    set(svg, "aria-label", model.get("name"));
    put(hilfe, wort("hilfe"));
    put(leer, wort("leer"));
    for (const [teil, name] of [[schieben, "verschieben"], [kleiner, "kleiner"], [groesser, "groesser"], [alles, "alles"]]) put(teil.name, wort(name));
    set(schieben.knopf, "aria-pressed", "false");
  });
  // Several traits of one change come one after the other; the picture is made once, when all are there.
  let bald = 0;
  const gather = () => { if (!bald) bald = requestAnimationFrame(() => { bald = 0; takeOver(); drawLegend(); }); };
  model.on("change:sicht", show);
  follow(model, ["akteure", "bindungen", "grund", "legende", "worte"], gather);
  follow(model, ["sicht"], gather);
  follow(model, ["wahl"], ask);
  follow(model, ["versteckt"], () => { rahmen.hidden = model.get("versteckt"); });
  const waechter = new ResizeObserver(() => { if (Math.round(flaeche.clientWidth) !== mass.b) { fitFrame(); weigh(); ask(); } });
  waechter.observe(flaeche);
  document.fonts?.ready.then(() => { fitFrame(); weigh(); ask(); });
  return () => { waechter.disconnect(); cancelAnimationFrame(bild); cancelAnimationFrame(fahrt); cancelAnimationFrame(bald); };
}
export default { render };
