// Every row keeps its nodes; a change touches only the texts that differ, and a row that moves takes its focus along.
const put = (knoten, text) => { if (knoten.textContent !== text) knoten.textContent = text; };
const HAT_KINDER = ["tag", "parallel", "spur"];

function render({ model, el }) {
  const wort = (name) => model.get("worte")[name] ?? "";
  const locked = () => model.get("gesperrt");
  const knoten = new Map();
  let ordnung = {};
  let [blatt, einfuegen, sitzung, wunsch] = [null, null, 0, ""];
  const tage = build("div", { class: "k-ablauftage" });
  const gehoert = build("p", { class: "k-unsichtbar", role: "status" });
  const liste = build("div", { class: `k-ablauf ${model.get("klasse")}`, role: "group", "aria-label": model.get("name") }, tage, gehoert);
  el.append(liste);
  const send = (art, id = "", daten = {}) => model.send({ art, id, ...daten });
  const say = (text) => { gehoert.textContent = ""; requestAnimationFrame(() => { gehoert.textContent = text; }); };

  const button = (art, text, titel, klasse = "", tun = null) => {
    const knopf = build("button", { type: "button", class: `k-knopf k-knopf--leise ${klasse}`, "data-art": art },
      build("span", {}, text), titel === undefined ? null : build("span", { class: "k-unsichtbar" }, ` – ${titel}`));
    if (tun) knopf.addEventListener("click", tun);
    return knopf;
  };
  const icon = (art, bild, tun) => {
    const name = build("span", { class: "k-unsichtbar" });
    const knopf = build("button", { type: "button", class: "k-knopf k-knopf--leise k-ablaufpfeil", "data-art": art },
      build("span", { "aria-hidden": "true" }, bild), name);
    knopf.addEventListener("click", tun);
    return { knopf, name };
  };
  // A field sends after a pause and when it is left; one stay in a field is one step that can be taken back.
  const listen = (id, feld, eingabe, read, pause) => {
    let gesendet = JSON.stringify(read());
    const tell = () => {
      const wert = read();
      const neu = JSON.stringify(wert);
      if (neu === gesendet || wert === undefined) return;
      gesendet = neu;
      send("feld", id, { feld, wert, sitzung });
    };
    const bald = later(() => pause, tell);
    eingabe.addEventListener("focusin", () => { sitzung += 1; });
    eingabe.addEventListener("input", bald.plan);
    eingabe.addEventListener("change", () => { bald.stop(); tell(); });
    return { stop: bald.stop, note: () => { gesendet = JSON.stringify(read()); }, clean: () => JSON.stringify(read()) === gesendet };
  };

  // ---- one row ----
  const toggle = (id) => {
    if (blatt?.id === id) { send("schliessen", id); fold(); knoten.get(id)?.titel.focus(); } else { wunsch = id; send("oeffnen", id); }
  };
  const make = (id, art) => {
    const titel = build("button", { type: "button", class: "k-ablauftitel", "aria-expanded": "false" });
    titel.addEventListener("click", () => toggle(id));
    const kopf = art === "tag" ? build("h3", {}, titel) : art === "spur" ? build("h4", {}, titel) : build("p", { class: "k-ablaufname" }, titel);
    const r = { id, art, werte: {}, titel, satz: build("p", { class: "k-ablaufsatz" }), zeit: build("p", { class: "k-ablaufzeit" }),
      fehler: build("p", { class: "k-feldfehler", role: "alert" }), marken: build("ul", { class: "k-ablaufmarken", role: "list" }),
      platz: build("div", { class: "k-ablaufblatt", hidden: true }), felder: new Map() };
    const tun = build("div", { class: "k-ablauftun" });
    r.tun = tun;
    if (!HAT_KINDER.includes(art)) {
      const feld = build("input", { type: "number", min: 0, max: 1440, step: 1, inputmode: "numeric", autocomplete: "off", "data-feld": "minuten" });
      const name = build("span", { class: "k-unsichtbar" });
      r.minuten = { feld, name, ...listen(id, "minuten", feld, () => feld.value, 200) };
      tun.append(build("label", { class: "k-ablaufminuten" }, name, feld, build("span", { "aria-hidden": "true" }, wort("min"))));
    }
    if (art !== "spur" && art !== "tag") {
      r.hoch = icon("hoch", "↑", () => send("hoch", id));
      r.runter = icon("runter", "↓", () => send("runter", id));
      tun.append(r.hoch.knopf, r.runter.knopf);
    }
    const zeile = build("div", { class: "k-ablaufzeile" }, r.zeit, build("div", { class: "k-ablaufwas" }, kopf, r.marken), tun);
    const innen = [r.satz, zeile, r.fehler, r.platz];
    if (HAT_KINDER.includes(art)) {
      r.kinder = build(art === "parallel" ? "div" : "ol", { class: `k-ablaufkinder k-ablaufkinder--${art}`, role: art === "parallel" ? null : "list" });
      innen.push(r.kinder);
    }
    if (art === "tag" || art === "spur") {
      r.ende = build("div", { class: "k-ablaufende" });
      const neu = button("neu", wort("einfuegen"), "", "", () => openInsert(id, "innen"));
      r.neu = { knopf: neu, name: neu.lastChild };
      r.ende.append(neu);
      innen.push(r.ende);
    }
    const aussen = art === "tag" ? build("section", {}, innen) : art === "spur" ? build("section", {}, innen) : build("li", {}, innen);
    aussen.className = `k-ablaufstueck k-ablaufstueck--${art}`;
    aussen.id = `stelle-${id}`;
    aussen.dataset.id = id;
    r.aussen = aussen;
    knoten.set(id, r);
    return r;
  };
  const fill = (r, neu) => {
    Object.assign(r.werte, neu);
    const w = r.werte;
    put(r.titel, w.titel);
    put(r.zeit, w.zeit ?? "");
    put(r.satz, w.satz ?? "");
    r.satz.classList.toggle("k-ablaufsatz--schlecht", Boolean(w.schlecht));
    r.aussen.classList.toggle("k-ablaufstueck--fest", Boolean(w.fest));
    if ("marken" in neu || "wort" in neu) {
      r.marken.replaceChildren(...[w.wort, ...(w.marken ?? [])].filter(Boolean).map((m, i) => build("li", { class: i || !w.wort ? null : "k-ablaufart" }, m)));
    }
    if ("titel" in neu) {
      if (r.minuten) put(r.minuten.name, `${wort("minuten")} – ${w.titel} `);
      if (r.hoch) { put(r.hoch.name, `${wort("hoch")} – ${w.titel}`); put(r.runter.name, `${wort("runter")} – ${w.titel}`); }
      if (r.neu) put(r.neu.name, ` – ${w.titel}`);
      if (r.art === "tag" || r.art === "spur") r.aussen.setAttribute("aria-label", w.titel);
    }
    if (r.minuten && "minuten" in neu && String(w.minuten) !== r.minuten.feld.value
      && (document.activeElement !== r.minuten.feld || r.minuten.clean())) {
      r.minuten.feld.value = String(w.minuten);
      r.minuten.note();
    }
    if (r.minuten) r.minuten.feld.disabled = locked();
  };

  // ---- the whole ----
  const place = (behaelter, ids) => {
    const ziel = behaelter === "" ? tage : knoten.get(behaelter)?.kinder;
    if (!ziel) return;
    ids.forEach((id, i) => {
      const kind = knoten.get(id)?.aussen;
      if (kind && ziel.children[i] !== kind) ziel.insertBefore(kind, ziel.children[i] ?? null);
    });
  };
  const neighbour = (aussen) => {
    const weg = [...liste.querySelectorAll(".k-ablaufstueck")].filter((s) => !aussen.contains(s));
    const danach = weg.find((s) => aussen.compareDocumentPosition(s) & Node.DOCUMENT_POSITION_FOLLOWING && !s.contains(aussen));
    const davor = [...weg].reverse().find((s) => aussen.compareDocumentPosition(s) & Node.DOCUMENT_POSITION_PRECEDING);
    return (danach && aussen.parentNode.contains(danach) ? danach : davor ?? danach)?.querySelector(".k-ablauftitel");
  };
  const apply = ({ zeilen = {}, ordnung: neueOrdnung = {}, weg = [] }) => {
    const aktiv = liste.contains(document.activeElement) ? document.activeElement : null;
    let ersatz = null;
    for (const id of weg) {
      const r = knoten.get(id);
      if (!r) continue;
      // What still lives in there moves out first: its own order says where to.
      if (aktiv && r.aussen.contains(aktiv)) ersatz = neighbour(r.aussen);
      if (blatt?.id === id) fold();
      if (einfuegen?.id === id) closeInsert();
    }
    for (const [id, werte] of Object.entries(zeilen)) fill(knoten.get(id) ?? make(id, werte.art), werte);
    ordnung = { ...ordnung, ...neueOrdnung };
    for (const [behaelter, ids] of Object.entries(neueOrdnung)) place(behaelter, ids);
    for (const id of weg) { knoten.get(id)?.aussen.remove(); knoten.delete(id); delete ordnung[id]; }
    for (const ids of Object.values(neueOrdnung)) ids.forEach((id, i) => edges(id, i, ids.length));
    if (aktiv && document.activeElement !== aktiv) {
      if (aktiv.isConnected && !aktiv.disabled) aktiv.focus({ preventScroll: false });
      else if (aktiv.isConnected) aktiv.closest(".k-ablaufstueck")?.querySelector(".k-ablauftitel").focus();
      else ersatz?.isConnected && ersatz.focus();
    }
  };
  const edges = (id, i, anzahl) => {
    const r = knoten.get(id);
    if (!r?.hoch) return;
    r.hoch.knopf.disabled = locked() || i === 0;
    r.runter.knopf.disabled = locked() || i === anzahl - 1;
  };

  // ---- what is unfolded ----
  const material = (r, feld) => {
    const kasten = build("fieldset", { class: "k-gruppe k-ablaufmaterial" }, build("legend", {}, feld.titel));
    const rows = build("div");
    const read = () => [...rows.children].map((z) => ({ was: z.querySelector("[data-m=was]").value.trim(),
      menge: z.querySelector("[data-m=menge]").value, je: z.querySelector("[data-m=je]").value })).filter((m) => m.was);
    const row = ({ was, menge, je }) => {
      const nr = uid("material");
      const was_ = build("input", { id: `${nr}-w`, type: "text", "data-m": "was", maxlength: 200, autocomplete: "off" });
      const menge_ = build("input", { id: `${nr}-m`, type: "text", inputmode: "decimal", "data-m": "menge", maxlength: 8, autocomplete: "off" });
      const je_ = build("select", { id: `${nr}-j`, "data-m": "je" }, feld.je.map(([w, t]) => build("option", { value: w }, t)));
      [was_.value, menge_.value, je_.value] = [was, menge, je];
      const zeile = build("div", { class: "k-reihe" },
        build("div", { class: "k-feld k-feld--breit" }, build("label", { for: was_.id }, wort("was")), was_),
        build("div", { class: "k-feld k-feld--zahl" }, build("label", { for: menge_.id }, wort("menge")), menge_),
        build("div", { class: "k-feld" }, build("label", { for: je_.id }, wort("je")), je_),
        button("material_weg", wort("material_weg"), was, "", () => { zeile.remove(); lausch.stop(); kasten.dispatchEvent(new Event("change")); neu.focus(); }));
      return zeile;
    };
    rows.append(...feld.wert.map(row));
    const neu = button("material_neu", wort("material_neu"), undefined, "", () => {
      rows.append(row({ was: "", menge: "1", je: "gesamt" }));
      rows.lastChild.querySelector("input").focus();
    });
    kasten.append(rows, neu);
    const lausch = listen(r.id, feld.name, kasten, read, 900);
    return { knoten: kasten, read, write: (wert) => rows.replaceChildren(...wert.map(row)), lausch };
  };
  const field = (r, feld) => {
    if (feld.art === "material") return material(r, feld);
    const nr = uid("ablauf");
    const hilfe = feld.hilfe ? build("p", { class: "k-vermerk", id: `${nr}-hilfe` }, feld.hilfe) : null;
    const fehler = build("p", { class: "k-feldfehler", id: `${nr}-fehler`, role: "alert" });
    const attrs = { id: nr, "data-feld": feld.name, autocomplete: "off", "aria-describedby": `${hilfe ? `${nr}-hilfe ` : ""}${nr}-fehler` };
    let eingabe;
    if (feld.art === "haken") eingabe = build("input", { ...attrs, type: "checkbox" });
    else if (feld.art === "wahl") eingabe = build("select", attrs, feld.optionen.map(([w, t]) => build("option", { value: w }, t)));
    else if (feld.art === "absatz") eingabe = build("textarea", { ...attrs, rows: 3, maxlength: 20000 });
    else eingabe = build("input", { ...attrs, type: { zahl: "number", tag: "date" }[feld.art] ?? "text",
      inputmode: feld.art === "zahl" ? "numeric" : null, min: feld.art === "zahl" ? 0 : null, maxlength: { zeile: 300, zeit: 20 }[feld.art] ?? null });
    const read = () => (feld.art === "haken" ? eingabe.checked : eingabe.validity?.badInput ? undefined : eingabe.value);
    const write = (wert) => { if (feld.art === "haken") eingabe.checked = wert; else eingabe.value = wert; };
    write(feld.wert);
    eingabe.disabled = locked();
    const wann = { haken: 0, wahl: 0, zahl: 200 }[feld.art] ?? 700;
    const lausch = listen(r.id, feld.name, eingabe, read, wann);
    const platz = feld.art === "haken"
      ? build("div", { class: "k-feld k-feld--haken" }, build("label", { class: "k-wahl" }, eingabe, build("span", {}, feld.titel)), hilfe, fehler)
      : build("div", { class: `k-feld k-feld--${feld.art}` }, build("label", { for: nr }, feld.titel), eingabe, hilfe, fehler);
    return { knoten: platz, eingabe, fehler, read, write, lausch };
  };
  const fold = () => {
    if (!blatt) return;
    const r = knoten.get(blatt.id);
    blatt = null;
    if (!r) return;
    for (const f of r.felder.values()) f.lausch.stop();
    r.felder.clear();
    if (einfuegen?.id === r.id && einfuegen.wo !== "innen") closeInsert();
    if (r.platz.contains(document.activeElement)) r.titel.focus({ preventScroll: true });
    r.platz.hidden = true;
    r.platz.replaceChildren();
    r.aussen.classList.remove("k-ablaufstueck--offen");
    r.titel.setAttribute("aria-expanded", "false");
  };
  const unfold = (neu) => {
    if (!neu) return fold();
    const r = knoten.get(neu.id);
    if (!r) return undefined;
    if (blatt?.id === neu.id) {
      for (const feld of neu.felder) {
        const f = r.felder.get(feld.name);
        if (!f || JSON.stringify(f.read()) === JSON.stringify(feld.wert)) continue;
        const drin = f.knoten.contains(document.activeElement);
        if (!drin || f.lausch.clean()) { if (!(drin && feld.art === "material")) { f.write(feld.wert); f.lausch.note(); } }
      }
      blatt = neu;
      return fillActions(r);
    }
    fold();
    blatt = neu;
    for (const feld of neu.felder) r.felder.set(feld.name, field(r, feld));
    r.aktionen = build("div", { class: "k-ablaufaktionen" });
    r.zusatz = build("div");
    r.platz.replaceChildren(build("div", { class: "k-ablauffelder" }, [...r.felder.values()].map((f) => f.knoten)), r.zusatz, r.aktionen);
    r.platz.hidden = false;
    r.aussen.classList.add("k-ablaufstueck--offen");
    r.titel.setAttribute("aria-expanded", "true");
    fillActions(r);
    if (wunsch === neu.id) { wunsch = ""; r.felder.values().next().value?.eingabe?.focus({ preventScroll: true }); }
    r.aussen.scrollIntoView({ block: "nearest" });
    return undefined;
  };
  const fillActions = (r) => {
    const titel = r.werte.titel;
    const schluessel = JSON.stringify([blatt.knoepfe, blatt.ziele, blatt.zeilen, titel, locked()]);
    if (r.aktionen.dataset.stand === schluessel) return;
    r.aktionen.dataset.stand = schluessel;
    r.zusatz.replaceChildren(...(blatt.zeilen?.length ? [build("ol", { class: "k-ablaufschritte" }, blatt.zeilen.map((z) => build("li", {}, z)))] : []),
      ...(blatt.ziel ? [build("p", {}, build("a", { href: blatt.ziel[0], target: "_blank" }, blatt.ziel[1]))] : []));
    const hatte = r.aktionen.contains(document.activeElement) ? document.activeElement.dataset.art : "";
    const teile = locked() ? [] : blatt.knoepfe.map(([art, text]) => button(art, text, titel, "", () => {
      if (art === "davor" || art === "danach") openInsert(r.id, art);
      else send(art, r.id);
    }));
    if (!locked() && blatt.ziele.length) {
      const nr = uid("ziel");
      const wahl = build("select", { id: nr }, blatt.ziele.map(([w, t]) => build("option", { value: w }, t)));
      teile.push(build("div", { class: "k-reihe k-ablaufziel" }, build("div", { class: "k-feld" }, build("label", { for: nr }, wort("wohin")), wahl),
        button("verschieben", wort("verschieben"), titel, "", () => send("verschieben", r.id, { ziel: wahl.value }))));
    }
    teile.push(button("schliessen", wort("fertig"), titel, "k-ablauffertig", () => toggle(r.id)));
    r.aktionen.replaceChildren(...teile);
    if (hatte) (r.aktionen.querySelector(`[data-art="${hatte}"]`) ?? r.titel).focus();
  };

  // ---- putting something in ----
  const closeInsert = () => {
    if (!einfuegen) return;
    const { form, knopf } = einfuegen;
    einfuegen = null;
    form.remove();
    if (knopf) knopf.hidden = false;
  };
  const openInsert = (id, wo) => {
    closeInsert();
    const r = knoten.get(id);
    const nr = uid("neu");
    const wahl = build("select", { id: nr }, model.get("vorrat").map(([name, optionen]) =>
      build("optgroup", { label: name }, optionen.map(([w, t]) => build("option", { value: w }, t)))));
    const go = () => { const was = wahl.value; closeInsert(); send("einfuegen", id, { was, wo }); };
    const form = build("div", { class: "k-ablaufneu k-reihe" },
      build("div", { class: "k-feld k-feld--breit" }, build("label", { for: nr }, wort(wo === "innen" ? "was_einfuegen" : wo === "davor" ? "was_davor" : "was_danach")), wahl),
      button("einfuegen", wort("einfuegen_jetzt"), undefined, "", go),
      button("abbrechen", wort("abbrechen"), undefined, "", () => { closeInsert(); (wo === "innen" ? r.neu.knopf : r.titel).focus(); }));
    form.addEventListener("keydown", (e) => { if (e.key === "Escape") form.querySelector("[data-art=abbrechen]").click(); });
    const knopf = wo === "innen" ? r.neu.knopf : null;
    if (knopf) knopf.hidden = true;
    (wo === "innen" ? r.ende : r.platz).append(form);
    einfuegen = { id, wo, form, knopf };
    wahl.focus();
  };

  const show = (id) => {
    const r = knoten.get(id);
    if (!r) return;
    r.titel.focus({ preventScroll: true });
    r.aussen.scrollIntoView({ block: "nearest" });
  };
  const refuse = ({ id, feld, text }) => {
    const r = knoten.get(id);
    if (!r) return;
    const f = r.felder.get(feld);
    const ort = f?.fehler ?? r.fehler;
    put(ort, text);
    set(f?.eingabe ?? (feld === "minuten" && r.minuten ? r.minuten.feld : r.titel), "aria-invalid", text && (f || feld === "minuten") ? "true" : null);
    if (!text) put(r.fehler, "");
  };
  liste.addEventListener("keydown", (e) => {
    const stueck = e.target.closest?.(".k-ablaufstueck");
    const schreibt = e.target.matches("input, textarea, select");
    if (e.altKey && ["ArrowUp", "ArrowDown"].includes(e.key) && stueck && !locked()) {
      e.preventDefault();
      const r = knoten.get(stueck.dataset.id);
      if (r?.hoch) (e.key === "ArrowUp" ? r.hoch : r.runter).knopf.click();
    } else if ((e.ctrlKey || e.metaKey) && !schreibt && ["z", "y"].includes(e.key.toLowerCase()) && !locked()) {
      e.preventDefault();
      send(e.key.toLowerCase() === "y" || e.shiftKey ? "vor" : "zurueck");
    } else if (e.key === "Escape" && blatt && stueck?.dataset.id === blatt.id && !einfuegen) {
      toggle(blatt.id);
    }
  });
  model.on("msg:custom", (m) => {
    if (m.art === "alles") { for (const r of knoten.values()) r.aussen.remove(); knoten.clear(); ordnung = {}; blatt = null; apply(m); }
    else if (m.art === "aenderung") apply(m);
    else if (m.art === "blatt") unfold(m.blatt);
    else if (m.art === "fokus") show(m.id);
    else if (m.art === "sage") say(m.text);
    else if (m.art === "fehler") refuse(m);
  });
  const lock = () => {
    liste.classList.toggle("k-ablauf--gesperrt", locked());
    for (const r of knoten.values()) fill(r, {});
    for (const ids of Object.values(ordnung)) ids.forEach((id, i) => edges(id, i, ids.length));
    for (const r of knoten.values()) if (r.neu) r.neu.knopf.hidden = locked();
    if (blatt) { const offen = blatt; fold(); unfold(offen); }
  };
  model.on("change:gesperrt", lock);
  model.send({ art: "bereit" });
}
export default { render };
