const SVG = "http://www.w3.org/2000/svg";
const TIPP_PX = 22;
const ZIEH_PX = 5;
const NAECHSTE_PX_JE_KM = 14;
const STUFE = 1.6;
const ALLE_NENNEN = 30;
const FARBEN = 4;
const FORMEN = ["kreis", "quadrat", "sechseck"];
const fill = (text, werte) => (text ?? "").replace(/\{(\w+)\}/g, (_, name) => werte[name] ?? "");
// A thousand places: only what differs is written.
const style = (knoten, name, wert) => { if ((knoten.kStil ??= {})[name] !== wert) { knoten.kStil[name] = wert; knoten.style[name] = wert; } };
const attr = (knoten, name, wert) => { if ((knoten.kAttr ??= {})[name] !== wert) { knoten.kAttr[name] = wert; set(knoten, name, wert); } };
const put = (knoten, text) => { if (knoten.textContent !== text) knoten.textContent = text; };
const draw = (art, attrs = {}, ...kinder) => {
  const knoten = document.createElementNS(SVG, art);
  for (const [name, wert] of Object.entries(attrs)) set(knoten, name, wert);
  knoten.append(...kinder);
  return knoten;
};
const clamp = (wert, von, bis) => Math.min(Math.max(wert, von), Math.max(von, bis));

// ---- signs: shape, filling and letter say it; colour only repeats it ----
const round = (r) => `M${-r} 0a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0z`;
const diamond = (r) => `M0 ${-r}L${r} 0L0 ${r}L${-r} 0z`;
const square = (r) => `M${-r + 3} ${-r}h${2 * r - 6}q3 0 3 3v${2 * r - 6}q0 3 -3 3h${-2 * r + 6}q-3 0 -3 -3v${-2 * r + 6}q0 -3 3 -3z`;
const hexagon = (r) => `M${-r} 0L${-r / 2} ${-r * 0.866}H${r / 2}L${r} 0L${r / 2} ${r * 0.866}H${-r / 2}z`;
const HAKEN = "M-5 0.5L-1.5 4L5 -3.5";
// The tip of a pin is the place; its head stands above.
const KOPF = 17;
const pin = (r) => `M0 ${KOPF}C${-r * 0.25} ${r * 0.95} ${-r} ${r * 0.7} ${-r} 0A${r} ${r} 0 1 1 ${r} 0C${r} ${r * 0.7} ${r * 0.25} ${r * 0.95} 0 ${KOPF}z`;

function outline({ art, gruppe, mitte, gewaehlt, form }) {
  if (mitte) return { d: pin(13), r: 13 };
  if (gruppe) return { d: { kreis: round(12), quadrat: square(11), sechseck: hexagon(13) }[form], r: 12 };
  if (art === "eigen") return { d: diamond(gewaehlt ? 13 : 7), r: gewaehlt ? 12 : 7 };
  return { d: round(gewaehlt ? 11 : art === "mitglied" ? 6 : 5), r: gewaehlt ? 11 : 6 };
}

function sign(bild, zeichen) {
  const { d, r } = outline(zeichen);
  const teile = [];
  if (zeichen.gewaehlt && (zeichen.gruppe || zeichen.mitte)) teile.push(draw("path", { class: "k-ortring", d: round(r + 4) }));
  teile.push(draw("path", { class: "k-ortform", d }));
  if (zeichen.gruppe) {
    const text = draw("text", { class: "k-ortbuchstabe", y: 5.5, "text-anchor": "middle", "font-size": zeichen.gruppe.length > 2 ? 11 : zeichen.gruppe.length > 1 ? 13 : 16 });
    text.textContent = [...zeichen.gruppe].slice(0, 3).join("");
    teile.push(text);
  } else if (zeichen.gewaehlt) teile.push(draw("path", { class: "k-orthaken", d: HAKEN }));
  else if (zeichen.mitte) teile.push(draw("circle", { class: "k-ortpunkt", r: 5 }));
  bild.replaceChildren(...teile);
  return zeichen.gewaehlt && (zeichen.gruppe || zeichen.mitte) ? r + 5 : r + 1;
}

// ---- names: the important ones always, the others where there is room ----
function grid(zelle = 64) {
  const faecher = new Map();
  let runde = 0;
  const each = ([x0, y0, x1, y1], tun) => {
    for (let i = Math.floor(x0 / zelle); i <= Math.floor(x1 / zelle); i += 1) {
      for (let j = Math.floor(y0 / zelle); j <= Math.floor(y1 / zelle); j += 1) tun(i * 4096 + j);
    }
  };
  return {
    add: (kasten, id, gewicht = 1) => {
      const eintrag = { kasten, id, gewicht, runde: 0 };
      each(kasten, (fach) => { if (faecher.has(fach)) faecher.get(fach).push(eintrag); else faecher.set(fach, [eintrag]); });
    },
    // How much of a box is taken, in square pixels, weighed by what matters; one's own sign does not count.
    taken: (kasten, eigene) => {
      runde += 1;
      let flaeche = 0;
      each(kasten, (fach) => {
        for (const eintrag of faecher.get(fach) ?? []) {
          if (eintrag.id === eigene || eintrag.runde === runde) continue;
          eintrag.runde = runde;
          const [x0, y0, x1, y1] = eintrag.kasten;
          const [b, h] = [Math.min(x1, kasten[2]) - Math.max(x0, kasten[0]), Math.min(y1, kasten[3]) - Math.max(y0, kasten[1])];
          if (b > 0 && h > 0) flaeche += b * h * eintrag.gewicht;
        }
      });
      return flaeche;
    },
  };
}
const RUECKEN = [0, -0.08, 0.08, -0.16, 0.16, -0.24, 0.24].flatMap((dy) => [0, -0.09, 0.09, -0.18, 0.18].map((dx) => [dx, dy]))
  .sort((a, b) => Math.hypot(...a) - Math.hypot(...b));
const ZEILE = 19;
// Where a name can stand: close to its sign, and, if it must be read, farther off with a line to it.
const FERN = [14, 28, 44, 62];
const spots = (x, y, r, breite) => {
  const b = breite + 4;
  const [l, rechts, oben, unten] = [x - r - 2 - b, x + r + 2, y - r - ZEILE, y + r];
  const [nah, schraeg] = [x - b / 2, r * 0.6];
  return [[rechts, y - ZEILE / 2], [l, y - ZEILE / 2], [nah, oben], [nah, unten],
    [x + schraeg, y - schraeg - ZEILE], [x + schraeg, y + schraeg], [x - schraeg - b, y - schraeg - ZEILE], [x - schraeg - b, y + schraeg]].map(([a, c]) => [a, c, a + b, c + ZEILE]);
};
// The middle of the line from a sign to its name, as a small box.
const bead = (p, [x0, y0, x1, y1]) => {
  const [x, y] = [(p.px + clamp(p.px, x0, x1)) / 2, (p.py + clamp(p.py, y0, y1)) / 2];
  return [x - 3, y - 3, x + 3, y + 3];
};

function render({ model, el }) {
  const wort = (name, werte = {}) => fill(model.get("worte")[name], werte);
  const hilfeId = uid("hilfe");
  const knopf = (zeichen) => build("button", { type: "button", class: "k-knopf k-knopf--leise k-kartenknopf" }, zeichen ? build("span", { "aria-hidden": "true" }, zeichen) : null, build("span", { class: zeichen ? "k-unsichtbar" : "" }));
  const [naeher, weiter, alles] = [knopf("+"), knopf("−"), knopf("")];
  const rand = draw("path", { class: "k-kartenrand" });
  const flaechen = draw("g");
  const striche = draw("g", { class: "k-kartenlinien" });
  const welt = draw("g", {}, rand, flaechen, striche);
  const faeden = draw("path", { class: "k-kartenfaeden" });
  const bild = draw("svg", { class: "k-kartenbild", "aria-hidden": "true", focusable: "false" }, welt, faeden);
  const landnamen = build("div", { class: "k-kartennamen", "aria-hidden": "true" });
  const punkte = build("div", { class: "k-kartenorte", role: "group" });
  const ebene = build("div", { class: "k-kartenebene" }, bild, landnamen, punkte);
  const rahmen = build("div", { class: "k-kartenrahmen" }, ebene);
  const legende = build("ul", { class: "k-kartenlegende", role: "list" });
  const hilfe = build("p", { class: "k-kartenhilfe", id: hilfeId });
  const nennung = build("p", { class: "k-kartennennung" });
  const gesagt = build("p", { class: "k-unsichtbar", role: "status" });
  const ganz = build("div", { class: `k-landkarte ${model.get("klasse")}`, role: "group", "aria-describedby": hilfeId },
    build("div", { class: "k-kartenleiste" }, naeher, weiter, alles), rahmen, legende, nennung, hilfe, gesagt);
  el.append(ganz);

  const knoten = new Map();
  let reihe = [];
  let sicht = null;
  let gefasst = true;
  let [B, H] = [0, 0];
  let ueber = "";
  const zeichner = document.createElement("canvas").getContext("2d");
  const breiten = new Map();
  const width = (text, schrift) => {
    const name = schrift + text;
    if (!breiten.has(name)) { zeichner.font = schrift; breiten.set(name, zeichner.measureText(text).width); }
    return breiten.get(name);
  };
  const speak = (text) => { gesagt.textContent = ""; requestAnimationFrame(() => { gesagt.textContent = text; }); };

  // ---- what is to be seen ----
  const around = (kaesten) => [Math.min(...kaesten.map((k) => k[0])), Math.min(...kaesten.map((k) => k[1])), Math.max(...kaesten.map((k) => k[2])), Math.max(...kaesten.map((k) => k[3]))];
  const all = () => {
    const kaesten = [...model.get("grenzen").map((g) => g.kasten), ...reihe.map(({ ort }) => [ort.x, ort.y, ort.x, ort.y])];
    return kaesten.length ? around(kaesten) : [0, 0, 640, 870];
  };
  const part = () => {
    const teil = model.get("ausschnitt");
    const land = model.get("grenzen").find((g) => g.land === teil);
    if (land) return land.kasten;
    const gewaehlt = new Set(model.get("gewaehlt"));
    const dabei = teil === "orte" ? reihe : teil === "auswahl" ? reihe.filter(({ ort }) => gewaehlt.has(ort.id)) : [];
    if (!dabei.length) return all();
    const [x0, y0, x1, y1] = around(dabei.map(({ ort }) => [ort.x, ort.y, ort.x, ort.y]));
    const mehr = (weite) => Math.max(0, (60 - weite) / 2);
    return [x0 - mehr(x1 - x0), y0 - mehr(y1 - y0), x1 + mehr(x1 - x0), y1 + mehr(y1 - y0)];
  };
  const scaleOf = ([x0, y0, x1, y1], luft) => Math.min((B - 2 * luft) / Math.max(1, x1 - x0), (H - 2 * luft) / Math.max(1, y1 - y0));
  const limit = () => {
    const kasten = all();
    sicht.k = clamp(sicht.k, scaleOf(kasten, 10), NAECHSTE_PX_JE_KM);
    sicht.x = clamp(sicht.x, kasten[0], kasten[2]);
    sicht.y = clamp(sicht.y, kasten[1], kasten[3]);
  };
  const fit = () => {
    if (!B) return;
    const kasten = part();
    const luft = ["auswahl", "orte"].includes(model.get("ausschnitt")) ? Math.min(64, B / 6) : 10;
    sicht = { k: scaleOf(kasten, luft), x: (kasten[0] + kasten[2]) / 2, y: (kasten[1] + kasten[3]) / 2 };
    gefasst = true;
    limit();
    place();
  };
  const toPx = (x, y) => [(x - sicht.x) * sicht.k + B / 2, (y - sicht.y) * sicht.k + H / 2];
  const zoom = (faktor, px = B / 2, py = H / 2) => {
    const [x, y] = [sicht.x + (px - B / 2) / sicht.k, sicht.y + (py - H / 2) / sicht.k];
    sicht.k *= faktor;
    limit();
    Object.assign(sicht, { x: x - (px - B / 2) / sicht.k, y: y - (py - H / 2) / sicht.k });
    gefasst = false;
    limit();
    place();
  };
  const count = () => reihe.filter(({ ort }) => { const [x, y] = toPx(ort.x, ort.y); return x >= 0 && y >= 0 && x <= B && y <= H; }).length;
  const tellPart = () => speak(wort("zu_sehen", { zahl: count(), alle: reihe.length }));

  // ---- draw ----
  let [geplant, dicht] = [false, false];
  const place = () => {
    if (geplant) return;
    geplant = true;
    requestAnimationFrame(() => { geplant = false; layout(); });
  };
  const layout = () => {
    if (!B || !sicht) return;
    ebene.style.transform = "";
    set(welt, "transform", `translate(${B / 2 - sicht.x * sicht.k} ${H / 2 - sicht.y * sicht.k}) scale(${sicht.k})`);
    set(bild, "viewBox", `0 0 ${B} ${H}`);
    // Seen from afar, plain signs are smaller, so that they hide each other less.
    const klein = clamp(sicht.k / 1.3, 0.7, 1);
    if (rahmen.style.getPropertyValue("--klein") !== klein.toFixed(3)) rahmen.style.setProperty("--klein", klein.toFixed(3));
    for (const p of reihe) {
      [p.px, p.py] = toPx(p.ort.x, p.ort.y);
      p.r = p.ort.mitte || p.da ? p.weit : p.weit * klein;
      if (p.ort.mitte) p.py -= KOPF;
      style(p.knopf, "left", `${((p.px / B) * 100).toFixed(3)}%`);
      style(p.knopf, "top", `${((p.py / H) * 100).toFixed(3)}%`);
    }
    naeher.disabled = sicht.k >= NAECHSTE_PX_JE_KM - 0.001;
    weiter.disabled = sicht.k <= scaleOf(all(), 10) + 0.001;
    rahmen.classList.toggle("k-kartenrahmen--nah", !weiter.disabled);
    label();
  };
  const label = () => {
    const stil = getComputedStyle(rahmen);
    const schrift = (dick) => `${dick} ${stil.fontSize} ${stil.fontFamily}`;
    const feld = grid();
    const da = reihe.filter((p) => p.px > -40 && p.py > -40 && p.px < B + 40 && p.py < H + 40);
    for (const p of da) feld.add([p.px - p.r, p.py - p.r, p.px + p.r, p.py + p.r + (p.ort.mitte ? 6 : 0)], p.ort.id, p.ort.mitte || p.da ? 3 : 0.25);
    const fokus = document.activeElement?.dataset?.ort ?? "";
    const gewaehlt = new Set(model.get("gewaehlt"));
    dicht = gewaehlt.size > ALLE_NENNEN;
    const rang = (p) => (p.ort.id === fokus ? 0 : p.ort.id === ueber ? 1 : p.ort.mitte ? 2 : gewaehlt.has(p.ort.id) ? 3 : 4);
    const fuehrung = [];
    const folge = da.map((p) => [rang(p), p]).sort((a, b) => a[0] - b[0] || (a[1].ort.rang ?? 0) - (b[1].ort.rang ?? 0));
    const name = ([stufe, p]) => {
      const dick = stufe < 4 ? 700 : 400;
      const muss = stufe < 2 || (stufe < 4 && !dicht);
      const innen = p.px > 0 && p.py > 0 && p.px < B && p.py < H;
      const breite = width(p.ort.name, schrift(dick));
      const r = stufe ? p.r : p.r + 8;
      let [beste, wenig] = [null, Infinity];
      const look = (kaesten, strafe) => kaesten.some((kasten) => {
        const draussen = kasten[0] < 2 || kasten[1] < 2 || kasten[2] > B - 2 || kasten[3] > H - 2;
        if (draussen && !muss) return false;
        const [dx, dy] = [clamp(kasten[0], 2, B - 2 - breite - 4) - kasten[0], clamp(kasten[1], 2, H - 2 - ZEILE) - kasten[1]];
        const drin = [kasten[0] + dx, kasten[1] + dy, kasten[2] + dx, kasten[3] + dy];
        // A name between two points could belong to either: what need not be named keeps its distance.
        const frei = muss ? drin : [drin[0] - 8, drin[1] - 1, drin[2] + 8, drin[3] + 1];
        const belegt = feld.taken(frei, draussen ? "" : p.ort.id) + (draussen ? 120 : 0) + (strafe ? strafe + 20 * feld.taken(bead(p, drin), p.ort.id) : 0);
        if (belegt < wenig) [beste, wenig] = [drin, belegt];
        return !belegt;
      });
      if (innen && !look(muss ? spots(p.px, p.py, r, breite) : spots(p.px, p.py, r, breite).slice(0, 4), 0) && muss && stufe > 1) {
        FERN.forEach((f) => look(spots(p.px, p.py, p.r + f, breite), 40 + 3 * f));
      }
      const zeigen = beste && (wenig === 0 || muss);
      attr(p.knopf, "data-stufe", String(stufe));
      attr(p.name, "hidden", !zeigen);
      if (!zeigen) return;
      style(p.name, "left", `calc(50% + ${(beste[0] - p.px).toFixed(1)}px)`);
      style(p.name, "top", `calc(50% + ${(beste[1] - p.py).toFixed(1)}px)`);
      feld.add([beste[0] - 2, beste[1], beste[2] + 2, beste[3]], `name ${p.ort.id}`, 4);
      const [zx, zy] = [clamp(p.px, beste[0], beste[2]), clamp(p.py, beste[1] + 3, beste[3] - 3)];
      if (Math.hypot(zx - p.px, zy - p.py) > p.r + 8) fuehrung.push(`M${p.px.toFixed(1)} ${p.py.toFixed(1)}L${zx.toFixed(1)} ${zy.toFixed(1)}`);
    };
    const sichtbar = new Set(da);
    for (const p of reihe) if (!sichtbar.has(p)) attr(p.name, "hidden", true);
    folge.filter(([stufe]) => stufe < 4).forEach(name);
    // The name of a Land moves a little to where there is room, but not out of it.
    model.get("grenzen").forEach((g, i) => {
      const text = landnamen.children[i];
      const halb = width(g.name, schrift(400)) / 2 + 6;
      const [b, h] = [(g.kasten[2] - g.kasten[0]) * sicht.k, (g.kasten[3] - g.kasten[1]) * sicht.k];
      const [mx, my] = toPx(...g.mitte);
      text.hidden = true;
      if (2 * halb > b || h < 40) return;
      for (const [dx, dy] of RUECKEN) {
        const [x, y] = [mx + dx * b, my + dy * h];
        const kasten = [x - halb, y - 10, x + halb, y + 10];
        if (kasten[0] < 0 || kasten[1] < 0 || kasten[2] > B || kasten[3] > H || feld.taken(kasten)) continue;
        const drin = (px) => flaechen.children[i].isPointInFill(new DOMPoint(sicht.x + (px - B / 2) / sicht.k, sicht.y + (y - H / 2) / sicht.k));
        if (!drin(kasten[0]) || !drin(kasten[2])) continue;
        text.hidden = false;
        style(text, "left", `${((x / B) * 100).toFixed(3)}%`);
        style(text, "top", `${((y / H) * 100).toFixed(3)}%`);
        feld.add(kasten, `land ${g.land}`);
        return;
      }
    });
    folge.filter(([stufe]) => stufe >= 4).forEach(name);
    set(faeden, "d", fuehrung.join(""));
  };

  // ---- choose and walk ----
  const stop = () => {
    const aktuell = model.get("aktuell");
    const gewaehlt = new Set(model.get("gewaehlt"));
    const ziel = knoten.get(aktuell) ?? reihe.find(({ ort }) => gewaehlt.has(ort.id)) ?? reihe[0];
    for (const p of reihe) attr(p.knopf, "tabindex", p === ziel ? "0" : "-1");
  };
  const reveal = (p) => {
    if (!B || !sicht) return;
    const [x, y] = toPx(p.ort.x, p.ort.y);
    const luft = Math.min(56, B / 5, H / 5);
    const [dx, dy] = [x - clamp(x, luft, B - luft), y - clamp(y, luft, H - luft)];
    if (!dx && !dy) return;
    sicht.x += dx / sicht.k;
    sicht.y += dy / sicht.k;
    gefasst = false;
    place();
  };
  const go = (p) => { if (p) p.knopf.focus({ preventScroll: true }); };
  const toggle = (id) => {
    const alt = model.get("gewaehlt");
    const weg = alt.includes(id);
    const neu = weg ? alt.filter((g) => g !== id) : model.get("einzeln") ? [id] : [...alt, id];
    save(model, "gewaehlt", neu);
    const zahl = wort(neu.length === 0 ? "zahl_null" : neu.length === 1 ? "zahl_eins" : "zahl_viele", { zahl: neu.length });
    speak(wort(weg ? "abgewaehlt" : "gewaehlt", { text: knoten.get(id).ort.text || knoten.get(id).ort.name, zahl }).trim());
  };
  // The nearest place in a quarter of the sky; what lies to the side counts double.
  const WEGE = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
  const neighbour = (von, [ux, uy]) => {
    let [beste, wenig] = [null, Infinity];
    for (const p of reihe) {
      const [dx, dy] = [p.ort.x - von.ort.x, p.ort.y - von.ort.y];
      const [vor, seit] = [dx * ux + dy * uy, Math.abs(dx * uy) + Math.abs(dy * ux)];
      if (p === von || vor <= 0 || seit > vor) continue;
      const weite = vor + seit;
      if (weite < wenig) [beste, wenig] = [p, weite];
    }
    return beste;
  };
  const step = (p, taste) => {
    const i = reihe.indexOf(p);
    if (taste in WEGE) {
      const ziel = neighbour(p, WEGE[taste]);
      if (ziel) go(ziel); else speak(wort("ende"));
    } else if (taste === "Home") go(reihe[0]);
    else if (taste === "End") go(reihe.at(-1));
    else if (taste === "PageDown") go(reihe[Math.min(i + 1, reihe.length - 1)]);
    else if (taste === "PageUp") go(reihe[Math.max(i - 1, 0)]);
    else if (taste === "+" || taste === "-") { zoom(taste === "+" ? STUFE : 1 / STUFE, p.px, p.py); reveal(p); tellPart(); }
    else if (taste === "0") { showAll(); tellPart(); } else if (/^\p{L}$/u.test(taste)) {
      const passt = (q) => q.ort.name.toLocaleLowerCase("de").startsWith(taste.toLocaleLowerCase("de"));
      go([...reihe.slice(i + 1), ...reihe.slice(0, i)].find(passt));
    } else return false;
    return true;
  };
  punkte.addEventListener("keydown", (e) => {
    const p = knoten.get(e.target.dataset?.ort);
    if (p && !e.ctrlKey && !e.metaKey && !e.altKey && step(p, e.key)) e.preventDefault();
  });
  punkte.addEventListener("focusin", (e) => {
    const p = knoten.get(e.target.dataset?.ort);
    if (!p) return;
    if (model.get("aktuell") !== p.ort.id) save(model, "aktuell", p.ort.id);
    stop();
    reveal(p);
    place();
  });
  punkte.addEventListener("focusout", place);
  punkte.addEventListener("pointerover", (e) => {
    if (e.pointerType !== "mouse") return;
    ueber = e.target.closest?.(".k-ort")?.dataset.ort ?? "";
    place();
  });
  punkte.addEventListener("pointerout", () => { ueber = ""; place(); });

  // ---- pointer: a tap takes the nearest place, a drag moves, two fingers zoom ----
  const finger = new Map();
  let zug = null;
  let gezogen = false;
  const spot = (e) => { const r = rahmen.getBoundingClientRect(); return [e.clientX - r.left - rahmen.clientLeft, e.clientY - r.top - rahmen.clientTop]; };
  const nearest = ([x, y]) => {
    let [beste, wenig] = [null, TIPP_PX];
    for (const p of reihe) {
      const weite = Math.hypot(p.px - x, p.py - y);
      if (weite <= wenig) [beste, wenig] = [p, weite];
    }
    return beste;
  };
  // A press would take the focus to whatever lies on top; the click below decides.
  rahmen.addEventListener("mousedown", (e) => e.preventDefault());
  rahmen.addEventListener("click", (e) => {
    const taste = e.detail === 0;
    const knopf = e.target.closest?.(".k-ort");
    if (gezogen && !taste) { gezogen = false; return; }
    const p = taste || e.target.closest?.(".k-ortname") ? knoten.get(knopf?.dataset.ort) : nearest(spot(e));
    if (!p) return;
    go(p);
    toggle(p.ort.id);
  });
  const spread = () => {
    const [a, b] = [...finger.values()];
    return { weite: Math.max(1, Math.hypot(a[0] - b[0], a[1] - b[1])), mitte: [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] };
  };
  const settle = () => {
    if (zug?.dx || zug?.dy) {
      sicht.x -= zug.dx / sicht.k;
      sicht.y -= zug.dy / sicht.k;
      gefasst = false;
      limit();
      place();
    }
    zug = null;
    rahmen.classList.remove("k-kartenrahmen--zug");
  };
  rahmen.addEventListener("pointerdown", (e) => {
    if (e.pointerType === "mouse" && e.button !== 0) return;
    if (!finger.size) gezogen = false;
    settle();
    finger.set(e.pointerId, spot(e));
    if (finger.size === 1) zug = { von: spot(e), dx: 0, dy: 0 };
    if (finger.size === 2) { gezogen = true; zug = null; }
  });
  rahmen.addEventListener("pointermove", (e) => {
    if (!finger.has(e.pointerId)) return;
    const vorher = finger.size === 2 ? spread() : null;
    finger.set(e.pointerId, spot(e));
    if (vorher) {
      const jetzt = spread();
      sicht.x -= (jetzt.mitte[0] - vorher.mitte[0]) / sicht.k;
      sicht.y -= (jetzt.mitte[1] - vorher.mitte[1]) / sicht.k;
      zoom(jetzt.weite / vorher.weite, ...jetzt.mitte);
    } else if (zug) {
      const [x, y] = spot(e);
      const [dx, dy] = [x - zug.von[0], y - zug.von[1]];
      if (!gezogen && Math.hypot(dx, dy) < ZIEH_PX) return;
      if (!gezogen) { gezogen = true; rahmen.setPointerCapture(e.pointerId); rahmen.classList.add("k-kartenrahmen--zug"); }
      Object.assign(zug, { dx, dy });
      // Everything moves in one piece; names find their places when it rests.
      ebene.style.transform = `translate(${dx}px, ${dy}px)`;
    }
  });
  const lift = (e) => {
    if (!finger.delete(e.pointerId)) return;
    // The page has taken the gesture to scroll: the map stays where it was.
    if (e.type === "pointercancel") { zug = null; ebene.style.transform = ""; }
    settle();
  };
  rahmen.addEventListener("pointerup", lift);
  rahmen.addEventListener("pointercancel", lift);
  rahmen.addEventListener("pointerleave", (e) => { if (!rahmen.hasPointerCapture(e.pointerId)) lift(e); });
  rahmen.addEventListener("wheel", (e) => {
    if (!e.ctrlKey) return;
    e.preventDefault();
    zoom(Math.exp(-e.deltaY * 0.004), ...spot(e));
  }, { passive: false });
  const showAll = () => {
    if (model.get("ausschnitt") !== "alles") save(model, "ausschnitt", "alles");
    fit();
  };
  naeher.addEventListener("click", () => { zoom(STUFE); tellPart(); });
  weiter.addEventListener("click", () => { zoom(1 / STUFE); tellPart(); });
  alles.addEventListener("click", () => { showAll(); tellPart(); });

  // ---- follow the model; every place keeps its nodes, so that the focus stays ----
  const make = (id) => {
    const zeichen = draw("svg", { class: "k-ortzeichen", viewBox: "-20 -20 40 40", "aria-hidden": "true", focusable: "false" });
    const name = build("span", { class: "k-ortname", "aria-hidden": "true" });
    return { knopf: build("button", { type: "button", class: "k-ort", "data-ort": id }, zeichen, name), zeichen, name, weit: 7, r: 7, stand: "" };
  };
  const looks = () => {
    const namen = model.get("gruppen").map(([g]) => g);
    const sonst = [...new Set(reihe.map(({ ort }) => ort.gruppe).filter((g) => g && !namen.includes(g)))];
    const alle = [...namen, ...sonst.sort((a, b) => a.localeCompare(b, "de", { numeric: true }))];
    return new Map(alle.map((g, i) => [g, { farbe: String(i % FARBEN), form: FORMEN[Math.floor(i / FARBEN) % FORMEN.length] }]));
  };
  const paint = () => {
    const gewaehlt = new Set(model.get("gewaehlt"));
    const arten = looks();
    for (const p of reihe) {
      const da = gewaehlt.has(p.ort.id);
      const { farbe, form } = arten.get(p.ort.gruppe) ?? { farbe: null, form: "kreis" };
      const zeichen = { art: p.ort.art, gruppe: p.ort.gruppe ?? "", mitte: Boolean(p.ort.mitte), gewaehlt: da, form };
      const stand = JSON.stringify([zeichen, farbe]);
      if (stand === p.stand) continue;
      Object.assign(p, { stand, da });
      p.weit = sign(p.zeichen, zeichen);
      for (const [n, w] of [["aria-pressed", String(da)], ["data-art", p.ort.art], ["data-farbe", farbe], ["data-mitte", zeichen.mitte], ["data-gruppe", Boolean(zeichen.gruppe)]]) set(p.knopf, n, w);
    }
    explain(gewaehlt, arten);
    stop();
    place();
  };
  const explain = (gewaehlt, arten) => {
    const zeile = (zeichen, farbe, text) => {
      const muster = draw("svg", { class: "k-ortzeichen", viewBox: "-20 -20 40 40", "aria-hidden": "true", focusable: "false" });
      sign(muster, zeichen);
      return build("li", { "data-art": zeichen.art, "data-farbe": farbe, "data-gruppe": Boolean(zeichen.gruppe), "data-mitte": zeichen.mitte, "data-gewaehlt": zeichen.gewaehlt }, muster, build("span", {}, text));
    };
    const leer = { art: "mitglied", gruppe: "", mitte: false, gewaehlt: false, form: "kreis" };
    const ohne = (art) => reihe.some(({ ort }) => ort.art === art && !ort.gruppe && !ort.mitte);
    const zeilen = ["mitglied", "ort", "eigen"].filter((art) => ohne(art) && wort(art)).map((art) => zeile({ ...leer, art }, null, wort(art)));
    const ist = reihe.filter(({ ort }) => gewaehlt.has(ort.id));
    if (ist.length && wort("ausgewaehlt")) {
      const mit = ist.every(({ ort }) => ort.gruppe);
      zeilen.push(zeile({ ...leer, gewaehlt: true, gruppe: mit ? ist[0].ort.gruppe : "", form: arten.get(ist[0].ort.gruppe)?.form ?? "kreis" }, mit ? arten.get(ist[0].ort.gruppe)?.farbe : null, wort("ausgewaehlt")));
    }
    if (reihe.some(({ ort }) => ort.mitte) && wort("treffpunkt")) zeilen.push(zeile({ ...leer, mitte: true }, null, wort("treffpunkt")));
    for (const [g, text] of model.get("gruppen")) {
      if (reihe.some(({ ort }) => ort.gruppe === g)) zeilen.push(zeile({ ...leer, gruppe: g, form: arten.get(g).form }, arten.get(g).farbe, text));
    }
    legende.replaceChildren(...zeilen);
    legende.hidden = !zeilen.length;
  };
  follow(model, ["grenzen"], () => {
    const grenzen = model.get("grenzen");
    set(rand, "d", grenzen.map((g) => g.pfad).join(""));
    flaechen.replaceChildren(...grenzen.map((g) => draw("path", { class: "k-kartenland", d: g.pfad, "data-land": g.land })));
    landnamen.replaceChildren(...grenzen.map((g) => build("span", { class: "k-landname", hidden: true }, g.name)));
    place();
  });
  follow(model, ["orte"], () => {
    const hatte = knoten.get(document.activeElement?.dataset?.ort);
    const alt = reihe;
    reihe = [...model.get("orte")].sort((a, b) => a.y - b.y || a.x - b.x).map((ort) => {
      if (!knoten.has(ort.id)) knoten.set(ort.id, make(ort.id));
      const p = Object.assign(knoten.get(ort.id), { ort });
      put(p.name, ort.name);
      set(p.knopf, "aria-label", ort.text || ort.name);
      return p;
    });
    const bleibt = new Set(reihe);
    for (const p of alt) if (!bleibt.has(p)) { p.knopf.remove(); knoten.delete(p.ort.id); }
    reihe.forEach((p, i) => { if (punkte.children[i] !== p.knopf) punkte.insertBefore(p.knopf, punkte.children[i] ?? null); });
    paint();
    if (hatte && document.activeElement !== hatte.knopf) {
      const nah = (p) => Math.hypot(p.ort.x - hatte.ort.x, p.ort.y - hatte.ort.y);
      go(bleibt.has(hatte) ? hatte : reihe.reduce((a, b) => (a && nah(a) <= nah(b) ? a : b), null));
    }
    if (gefasst) fit();
  });
  follow(model, ["gewaehlt", "gruppen"], paint);
  follow(model, ["linien", "orte", "gruppen"], () => {
    const arten = looks();
    const farben = new Map();
    for (const [von, nach] of model.get("linien")) {
      const [a, b] = [knoten.get(von), knoten.get(nach)];
      if (!a || !b || a === b) continue;
      const farbe = arten.get(a.ort.gruppe)?.farbe ?? "";
      farben.set(farbe, `${farben.get(farbe) ?? ""}M${a.ort.x} ${a.ort.y}L${b.ort.x} ${b.ort.y}`);
    }
    striche.replaceChildren(...[...farben].map(([farbe, d]) => draw("path", { class: "k-kartenlinie", "data-farbe": farbe || null, d })));
  });
  follow(model, ["aktuell"], () => {
    const p = knoten.get(model.get("aktuell"));
    stop();
    if (!p) return;
    if (punkte.contains(document.activeElement) && document.activeElement !== p.knopf) go(p);
    reveal(p);
  });
  follow(model, ["ausschnitt"], () => {
    for (const pfad of flaechen.children) pfad.classList.toggle("k-kartenland--da", pfad.dataset.land === model.get("ausschnitt"));
    fit();
  });
  follow(model, ["name", "worte", "nennung", "versteckt"], () => {
    set(ganz, "aria-label", model.get("name"));
    set(punkte, "aria-label", wort("orte"));
    set(legende, "aria-label", wort("legende"));
    [[naeher, "naeher"], [weiter, "weiter"], [alles, "alles"]].forEach(([k, n]) => { put(k.lastChild, wort(n)); });
    put(hilfe, wort("hilfe"));
    put(nennung, model.get("nennung"));
    ganz.hidden = model.get("versteckt");
  });
  model.on("msg:custom", ({ art }) => { if (art === "zeige") fit(); });

  // ---- size of the page and of the paper ----
  const measure = () => {
    const [b, h] = [rahmen.clientWidth, rahmen.clientHeight];
    if (!b || !h || (b === B && h === H)) return;
    if (B && sicht) sicht.k *= b / B;
    [B, H] = [b, h];
    if (gefasst || !sicht) fit(); else { limit(); place(); }
  };
  const waechter = new ResizeObserver(measure);
  waechter.observe(rahmen);
  const paper = (an) => () => { rahmen.classList.toggle("k-kartenrahmen--druck", an); measure(); layout(); };
  const [vor, nach] = [paper(true), paper(false)];
  window.addEventListener("beforeprint", vor);
  window.addEventListener("afterprint", nach);
  document.fonts?.ready.then(() => { breiten.clear(); place(); });
  return () => {
    waechter.disconnect();
    window.removeEventListener("beforeprint", vor);
    window.removeEventListener("afterprint", nach);
  };
}
export default { render };
