function render({ model, el }) {
  const rahmen = build("div", { class: `k-eintragsliste ${model.get("klasse")}`, tabindex: "-1" });
  el.append(rahmen);
  let zuletzt = null;
  const spot = (knoten) => {
    const zeile = knoten.closest("li");
    return { art: knoten.dataset.art, id: zeile.dataset.id, stelle: [...rahmen.querySelectorAll("li")].indexOf(zeile) };
  };
  const entry = (eintrag) => {
    const { id, titel, ziel, zeilen = [], marke, haken, knoepfe = [] } = eintrag;
    const name = build(ziel ? "a" : "strong", { class: "k-eintragtitel", href: ziel || null, "data-art": ziel ? "ziel" : null }, titel);
    const kasten = haken === null || haken === undefined ? null : build("input", { type: "checkbox", "data-art": "haken" });
    if (kasten) {
      kasten.checked = haken;
      kasten.addEventListener("change", () => {
        zuletzt = spot(kasten);
        model.send({ art: kasten.checked ? "an" : "aus", id });
      });
    }
    const kopf = kasten
      ? build("label", { class: "k-wahl" }, kasten, build("span", {}, name, build("span", { class: "k-unsichtbar" }, ` – ${model.get("erledigt")}`)))
      : name;
    return build("li", { "data-id": id, class: haken ? "k-eintrag--fertig" : null },
      build("div", { class: "k-eintragkopf" }, kopf, marke && build("span", { class: "k-marke" }, marke)),
      zeilen.map((zeile) => build("p", {}, zeile)),
      knoepfe.length ? build("div", { class: "k-eintragtun" }, knoepfe.map(([art, text]) => {
        const knopf = build("button", { type: "button", class: "k-knopf k-knopf--leise", "data-art": art },
          build("span", {}, text), build("span", { class: "k-unsichtbar" }, ` – ${titel}`));
        knopf.addEventListener("click", () => {
          zuletzt = spot(knopf);
          model.send({ art, id });
        });
        return knopf;
      })) : null);
  };
  // The list is drawn anew: the focus goes to the same control of the same entry, or to the entry in its place.
  const focus = ({ art, id, stelle }) => {
    const reihe = [...rahmen.querySelectorAll("li")];
    const zeile = reihe.find((li) => li.dataset.id === id) ?? reihe[Math.min(stelle, reihe.length - 1)];
    const ziel = zeile && (zeile.querySelector(`[data-art="${art}"]`) ?? zeile.querySelector("button, input, a"));
    (ziel ?? rahmen).focus({ preventScroll: true });
  };
  const draw = () => {
    const aktiv = document.activeElement;
    // Some browsers give a pressed button no focus, but the frame around it: then what was pressed last counts.
    const wo = aktiv === rahmen ? zuletzt : rahmen.contains(aktiv) ? spot(aktiv) : null;
    const teile = [];
    let gruppe;
    for (const eintrag of model.get("eintraege")) {
      if (!teile.length || eintrag.gruppe !== gruppe) {
        gruppe = eintrag.gruppe;
        if (gruppe) teile.push(build("h3", {}, gruppe));
        teile.push(build("ul", { role: "list", "aria-label": gruppe ? `${model.get("name")}: ${gruppe}` : model.get("name") }));
      }
      teile.at(-1).append(entry(eintrag));
    }
    rahmen.replaceChildren(...teile);
    zuletzt = null;
    if (wo) focus(wo);
  };
  follow(model, ["eintraege", "name", "erledigt"], draw);
  model.on("msg:custom", ({ art }) => { if (art === "zeichnen") draw(); });
  follow(model, ["versteckt"], () => { rahmen.hidden = model.get("versteckt"); });
}
export default { render };
