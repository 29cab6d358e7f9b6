const LAGER = "koffer.lauf";
const ZWEI_MINUTEN = 120;
const FUENFTEL = 0.2;
const SVG = "http://www.w3.org/2000/svg";
const fill = (text, werte) => (text ?? "").replace(/\{(\w+)\}/g, (_, name) => werte[name] ?? "");
const put = (knoten, text) => { if (knoten.textContent !== text) knoten.textContent = text; };
const now = () => Math.floor(Date.now() / 1000);
// Of pairs of a second and a sentence, the last one whose second has come.
const current = (tafel, jetzt) => (tafel.filter(([ab]) => ab <= jetzt).at(-1) ?? tafel[0])?.[1] ?? "";

function span(worte, sekunden) {
  if (sekunden < 60) return fill(sekunden === 1 ? worte.sekunde : worte.sekunden, { zahl: sekunden });
  const minuten = Math.ceil(sekunden / 60);
  const klein = (n) => fill(n === 1 ? worte.minute : worte.minuten, { zahl: n });
  if (minuten < 120) return klein(minuten);
  const rest = minuten % 60;
  return fill(worte.stunden, { zahl: Math.floor(minuten / 60) }) + (rest ? ` ${klein(rest)}` : "");
}

function look(worte, linie, jetzt) {
  const dauer = Math.max(1, linie.ende - linie.begonnen);
  if (linie.begonnen > jetzt) {
    return { stufe: "wartet", anteil: 1, satz: fill(worte.beginnt, { dauer: span(worte, linie.begonnen - jetzt) }) };
  }
  const rest = linie.ende - jetzt;
  if (rest <= 0) {
    const satz = rest === 0 ? worte.stufe_ueber : fill(worte.ueber, { dauer: span(worte, -rest) });
    return { stufe: "ueber", anteil: 0, rest, satz };
  }
  const stufe = rest <= ZWEI_MINUTEN ? "zwei" : rest <= dauer * FUENFTEL ? "bald" : "ruhig";
  return { stufe, anteil: Math.min(1, rest / dauer), rest, satz: fill(worte.noch, { dauer: span(worte, rest) }) };
}

// A disc whose filled part shrinks; it only repeats the words beside it.
function disc() {
  const bild = document.createElementNS(SVG, "svg");
  for (const [n, w] of [["viewBox", "0 0 100 100"], ["class", "k-uhrscheibe"], ["aria-hidden", "true"], ["focusable", "false"]]) bild.setAttribute(n, w);
  const part = (art, werte) => {
    const teil = document.createElementNS(SVG, art);
    for (const [n, w] of Object.entries(werte)) teil.setAttribute(n, w);
    bild.append(teil);
    return teil;
  };
  part("circle", { cx: 50, cy: 50, r: 46, class: "k-uhrring" });
  const rest = part("path", { class: "k-uhrrest" });
  for (let i = 0; i < 12; i += 1) part("path", { d: "M50 1v6", class: "k-uhrstrich", transform: `rotate(${i * 30} 50 50)` });
  return {
    bild,
    draw: (anteil) => {
      const winkel = 2 * Math.PI * anteil;
      const [x, y] = [50 - 42 * Math.sin(winkel), 50 - 42 * Math.cos(winkel)].map((n) => n.toFixed(2));
      rest.setAttribute("d", anteil >= 0.9999 ? "M50 8a42 42 0 1 0 .01 0z"
        : anteil <= 0 ? "" : `M50 50L50 8A42 42 0 ${anteil > 0.5 ? 1 : 0} 0 ${x} ${y}z`);
    },
  };
}

// One line: what everybody may see. The moderation's line has buttons below it, the room's has none.
function line(worte, ebene) {
  const scheibe = disc();
  const spur = build("p", { class: "k-uhrspur" });
  const titel = build(`h${ebene}`, { class: "k-uhrtitel" });
  const stufe = build("span", { class: "k-uhrstufe" });
  const satz = build("span", { class: "k-uhrsatz" });
  const bis = build("p", { class: "k-uhrbis" });
  const danach = build("p", { class: "k-uhrdanach" });
  const zeit = build("p", { class: "k-uhrzeit", role: "timer" }, satz, " ", stufe);
  const knoten = build("div", { class: "k-uhrzeile" }, scheibe.bild,
    build("div", { class: "k-uhrwort" }, spur, titel, zeit, bis, danach));
  return {
    knoten,
    draw: (linie, jetzt) => {
      const bild = look(worte(), linie, jetzt);
      knoten.dataset.stufe = bild.stufe;
      put(spur, linie.spur);
      spur.hidden = !linie.spur;
      put(titel, linie.titel);
      put(satz, bild.satz);
      put(stufe, bild.stufe === "ruhig" || bild.satz === worte().stufe_ueber ? "" : worte()[`stufe_${bild.stufe}`]);
      put(bis, bild.stufe === "ueber" ? "" : fill(worte().bis, { zeit: linie.bis }));
      put(danach, current(linie.danach, jetzt));
      bis.hidden = !bis.textContent;
      danach.hidden = !danach.textContent;
      scheibe.draw(bild.anteil);
      return bild;
    },
  };
}

// Keep one node per line, so that nothing that is unchanged is made anew.
function lines(worte, ebene, rahmen, extra) {
  const reihen = new Map();
  return (linien, jetzt, tell) => {
    for (const [name, reihe] of reihen) {
      if (!linien.some((l) => l.schluessel === name)) { reihe.aussen.remove(); reihen.delete(name); }
    }
    linien.forEach((linie, i) => {
      if (!reihen.has(linie.schluessel)) {
        const neu = line(worte, ebene);
        const zusatz = extra?.();
        reihen.set(linie.schluessel, { ...neu, zusatz, aussen: build("li", {}, neu.knoten, zusatz?.knoten) });
      }
      const reihe = reihen.get(linie.schluessel);
      if (rahmen.children[i] !== reihe.aussen) rahmen.insertBefore(reihe.aussen, rahmen.children[i] ?? null);
      const bild = reihe.draw(linie, jetzt);
      reihe.zusatz?.draw(linie);
      tell?.(linie, bild);
    });
  };
}

function buttons(klasse, press) {
  const knoten = build("div", { class: klasse });
  const alle = new Map();
  return {
    knoten,
    draw: (liste, zusatz, block) => {
      for (const [art, knopf] of alle) if (!liste.some((k) => k[0] === art)) { knopf.remove(); alle.delete(art); }
      liste.forEach(([art, text, haupt], i) => {
        if (!alle.has(art)) {
          const neu = build("button", { type: "button", class: haupt ? "k-knopf" : "k-knopf k-knopf--leise", "data-art": art },
            build("span"), build("span", { class: "k-unsichtbar" }));
          neu.addEventListener("click", () => press(art, neu.dataset.block));
          alle.set(art, neu);
        }
        const knopf = alle.get(art);
        knopf.dataset.block = block ?? "";
        put(knopf.firstChild, text);
        put(knopf.lastChild, zusatz ? ` – ${zusatz}` : "");
        if (knoten.children[i] !== knopf) knoten.insertBefore(knopf, knoten.children[i] ?? null);
      });
      knoten.hidden = !liste.length;
    },
  };
}

// What the room sees: built from the public values only.
function hall(model) {
  const titel = build("h2", { class: "k-saaltitel", id: uid("saal") });
  const liste = build("ul", { class: "k-uhrliste", role: "list" });
  const fertig = build("p", { class: "k-saalfertig" });
  const draw = lines(() => model.get("worte"), 3, liste);
  const knoten = build("div", { class: "k-saal" }, titel, liste, fertig);
  return {
    knoten,
    titel,
    draw: (jetzt) => {
      put(titel, model.get("titel"));
      draw(model.get("linien"), jetzt);
      put(fertig, model.get("fertig"));
      knoten.dataset.zahl = String(model.get("linien").length);
    },
  };
}

function openWindow(model) {
  const fenster = window.open("", "k-saal", "popup,width=1280,height=720");
  if (!fenster) return null;
  const saal = hall(model);
  const blatt = fenster.document;
  blatt.documentElement.lang = "de";
  blatt.title = model.get("worte").saal ?? "";
  blatt.head.replaceChildren(...[...document.querySelectorAll("link[rel=stylesheet], style")].map((stil) => {
    const kopie = blatt.importNode(stil, true);
    if (stil.href) kopie.href = stil.href;
    return kopie;
  }), blatt.createElement("title"));
  blatt.title = model.get("worte").saal ?? "";
  blatt.body.replaceChildren(blatt.adoptNode(saal.knoten));
  blatt.body.className = "k-text k-saalfenster";
  // The timers of a window sleep when it is hidden: this one has its own.
  const uhr = fenster.setInterval(() => saal.draw(now()), 1000);
  fenster.focus();
  return { draw: saal.draw, open: () => !fenster.closed, close: () => { fenster.clearInterval(uhr); fenster.close(); } };
}

function render({ model, el }) {
  const wort = (name) => model.get("worte")[name] ?? "";
  const press = (art, block = "") => model.send({ art, block, jetzt: now() });
  const gesagt = build("p", { class: "k-unsichtbar", role: "status" });
  const lage = build("p", { class: "k-uhrlage" });
  const liste = build("ul", { class: "k-uhrliste", role: "list" });
  const fertig = build("p", { class: "k-uhrfertig" });
  const tage = buttons("k-reihe k-uhrknoepfe", press);
  const saal = hall(model);
  const zu = build("button", { type: "button", class: "k-knopf k-knopf--leise k-saalzu" });
  const dialog = build("dialog", { class: "k-saaldialog", "aria-labelledby": saal.titel.id }, saal.knoten);
  saal.knoten.append(zu);
  const vollbild = build("button", { type: "button", class: "k-knopf k-knopf--leise" });
  const fenster = build("button", { type: "button", class: "k-knopf k-knopf--leise" });
  const zeigen = build("div", { class: "k-reihe k-uhrzeigen" }, vollbild, fenster);
  const rahmen = build("div", { class: `k-laufuhr ${model.get("klasse")}`, tabindex: "-1" },
    lage, liste, fertig, tage.knoten, zeigen, gesagt, dialog);
  el.append(rahmen);

  let eigenes = null;
  let bekannt = null;
  let lagesatz = null;
  const gewarnt = new Set();
  const draw = lines(() => model.get("worte"), 3, liste, () => {
    const tasten = buttons("k-reihe k-uhrknoepfe", press);
    return { knoten: tasten.knoten, draw: (linie) => tasten.draw(linie.knoepfe, linie.titel, linie.block) };
  });
  const speak = (saetze) => { if (saetze.length) put(gesagt, saetze.join(" ")); };
  const tick = () => {
    const jetzt = now();
    const neu = current(model.get("lage"), jetzt);
    if (lagesatz !== null && neu !== lagesatz && neu) press("frisch");
    lagesatz = neu;
    put(lage, neu);
    lage.hidden = !neu;
    const warnung = [];
    draw(model.get("linien"), jetzt, (linie, { stufe, rest }) => {
      const name = `${linie.block} ${linie.ende}`;
      if (stufe !== "zwei" || gewarnt.has(name) || linie.ende - linie.begonnen <= ZWEI_MINUTEN) return;
      gewarnt.add(name);
      warnung.push(fill(rest > 60 ? wort("gesagt_zwei") : wort("gesagt_jetzt"), { titel: linie.titel, noch: fill(wort("noch"), { dauer: span(model.get("worte"), rest) }) }));
    });
    speak(warnung);
    if (dialog.open) saal.draw(jetzt);
  };
  const refresh = () => {
    const hatte = rahmen.contains(document.activeElement) && !dialog.contains(document.activeElement);
    lagesatz = null;
    tick();
    tage.draw(model.get("knoepfe"));
    put(fertig, model.get("fertig"));
    fertig.hidden = !model.get("fertig");
    zeigen.hidden = !model.get("linien").length && !model.get("fertig");
    rahmen.hidden = model.get("versteckt");
    const blocks = model.get("linien").map((l) => l.block).join(" ") + model.get("fertig");
    if (bekannt !== null && blocks !== bekannt) {
      const jetzt = now();
      speak(model.get("fertig") ? [model.get("fertig")] : model.get("linien").filter((l) => !bekannt.split(" ").includes(l.block))
        .map((l) => fill(wort("gesagt_jetzt"), { titel: l.titel, noch: look(model.get("worte"), l, jetzt).satz })));
    }
    bekannt = blocks;
    if (hatte && !rahmen.contains(document.activeElement)) (liste.querySelector("button") ?? tage.knoten.querySelector("button") ?? rahmen).focus();
    if (eigenes?.open()) eigenes.draw(now());
  };

  const shut = () => {
    if (dialog.open) dialog.close();
    vollbild.focus();
  };
  // Leaving the full screen takes the focus away: it is set when that is over.
  const close = () => {
    if (document.fullscreenElement !== saal.knoten) return shut();
    return document.exitFullscreen().catch(() => {}).then(shut);
  };
  zu.addEventListener("click", close);
  dialog.addEventListener("cancel", (e) => { e.preventDefault(); close(); });
  saal.knoten.addEventListener("fullscreenchange", () => { if (document.fullscreenElement !== saal.knoten && dialog.open) shut(); });
  vollbild.addEventListener("click", () => {
    saal.draw(now());
    dialog.showModal();
    // Where a device knows no full screen, the dialog fills the page.
    saal.knoten.requestFullscreen?.().catch(() => {});
    zu.focus();
  });
  fenster.addEventListener("click", () => { eigenes = openWindow(model); eigenes?.draw(now()); });

  follow(model, ["worte"], () => { put(vollbild, wort("vollbild")); put(fenster, wort("fenster")); put(zu, wort("schliessen")); });
  // All values of one step come together: draw once.
  let geplant = false;
  follow(model, ["titel", "linien", "lage", "fertig", "knoepfe", "versteckt"], () => {
    if (geplant) return;
    geplant = true;
    queueMicrotask(() => { geplant = false; refresh(); });
  });
  // What was pressed to come here is gone: the focus goes where it goes on, once that is there.
  const lead = () => {
    const ziel = tage.knoten.querySelector("button") ?? rahmen;
    ziel.focus({ preventScroll: true });
    (rahmen.closest("section") ?? rahmen).scrollIntoView({ block: "start" });
  };
  model.on("msg:custom", ({ art, lauf }) => {
    if (art === "fokus") setTimeout(lead, 50);
    if (art !== "behalten") return;
    try {
      if (lauf) sessionStorage.setItem(LAGER, lauf); else sessionStorage.removeItem(LAGER);
    } catch { /* Where nothing may be kept, the day is only as safe as this page. */ }
  });
  let gemerkt = "";
  try { gemerkt = sessionStorage.getItem(LAGER) ?? ""; } catch { /* see above */ }
  model.send({ art: "bereit", jetzt: now(), lauf: gemerkt });

  const uhr = setInterval(tick, 1000);
  const wach = () => { if (document.visibilityState === "visible") tick(); };
  const leave = () => eigenes?.close();
  document.addEventListener("visibilitychange", wach);
  window.addEventListener("pagehide", leave);
  return () => {
    clearInterval(uhr);
    document.removeEventListener("visibilitychange", wach);
    window.removeEventListener("pagehide", leave);
    leave();
    if (dialog.open) close();
  };
}
export default { render };
