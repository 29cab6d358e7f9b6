function render({ model, el }) {
  const liste = build("ol", { class: `k-merkzettel ${model.get("klasse")}`, tabindex: "-1" });
  el.append(liste);
  let zuletzt = null;
  const button = (art, slug, titel, aus) => {
    const knopf = build("button", { type: "button", class: "k-knopf k-knopf--leise", "data-art": art, disabled: aus },
      build("span", {}, model.get("worte")[art]), build("span", { class: "k-unsichtbar" }, ` – ${titel}`));
    knopf.addEventListener("click", () => {
      zuletzt = { art, slug, stelle: [...liste.children].indexOf(knopf.closest("li")) };
      model.send({ art, slug });
    });
    return knopf;
  };
  // After a button was pressed, the list is drawn anew: the focus goes to the same button of the same entry,
  // or to the entry that now stands in its place.
  const focus = () => {
    const zeile = zuletzt && ([...liste.children].find((li) => li.dataset.slug === zuletzt.slug)
      ?? liste.children[Math.min(zuletzt.stelle, liste.children.length - 1)]);
    const knopf = zeile && (zeile.querySelector(`[data-art=${zuletzt.art}]:enabled`) ?? zeile.querySelector("button:enabled"));
    zuletzt = null;
    (knopf ?? liste).focus();
  };
  follow(model, ["eintraege", "name", "worte"], () => {
    const eintraege = model.get("eintraege");
    const hatte = liste.contains(document.activeElement);
    liste.setAttribute("aria-label", model.get("name"));
    liste.replaceChildren(...eintraege.map(({ slug, titel, zusatz }, i) => build("li", { "data-slug": slug },
      build("div", { class: "k-merkzettel-text" }, build("strong", {}, titel), " ", build("span", {}, zusatz)),
      build("div", { class: "k-merkzettel-tun" },
        button("hoch", slug, titel, i === 0), button("runter", slug, titel, i === eintraege.length - 1),
        button("weg", slug, titel, false)))));
    if (hatte) focus();
  });
}
export default { render };
