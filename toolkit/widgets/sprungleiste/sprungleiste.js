function render({ model, el }) {
  const liste = build("ul");
  const verweise = [];
  el.classList.add("k-sprungplatz");
  el.append(build("nav", { class: `k-sprungleiste ${model.get("klasse")}`, "aria-label": model.get("name") }, liste));
  const jump = (anker) => (e) => {
    const ziel = document.getElementById(anker);
    if (!ziel) return;
    e.preventDefault();
    const titel = ziel.querySelector("h2, h3, h4") ?? ziel;
    titel.tabIndex = -1;
    titel.focus({ preventScroll: true });
    titel.scrollIntoView({ block: "start" });
  };
  follow(model, ["ziele"], () => {
    model.get("ziele").forEach(([anker, text], i) => {
      if (!verweise[i]) {
        verweise[i] = build("a", { href: `#${anker}` });
        verweise[i].addEventListener("click", jump(anker));
        liste.append(build("li", {}, verweise[i]));
      }
      if (verweise[i].textContent !== text) verweise[i].textContent = text;
    });
  });
}
export default { render };
