// The roles repeat what the elements say: "display: block" on a narrow screen would take it away.
const cell = (zeilen) => (zeilen.length === 1
  ? build("p", {}, zeilen[0])
  : build("ul", {}, zeilen.map((zeile) => build("li", {}, zeile))));

function render({ model, el }) {
  const titel = build("caption");
  const kopf = build("tr", { role: "row" });
  const rumpf = build("tbody", { role: "rowgroup" });
  el.append(build("div", { class: `k-tabellenrahmen ${model.get("klasse")}` },
    build("table", { class: "k-tabelle", role: "table" }, titel,
      build("thead", { role: "rowgroup" }, kopf), rumpf)));
  follow(model, ["titel", "spalten", "zeilen"], () => {
    const spalten = model.get("spalten");
    titel.textContent = model.get("titel");
    kopf.replaceChildren(...spalten.map((name) => build("th", { role: "columnheader", scope: "col" }, name)));
    rumpf.replaceChildren(...model.get("zeilen").map(({ kopf: name, zellen }) => build("tr", { role: "row" },
      build("th", { role: "rowheader", scope: "row" }, name),
      zellen.map((zeilen, i) => build("td", { role: "cell", "data-spalte": spalten[i + 1] }, cell(zeilen))))));
  });
}
export default { render };
