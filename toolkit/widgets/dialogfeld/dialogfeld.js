function render({ model, el }) {
  const nr = uid("dialog");
  const titel = build("h2", { id: `${nr}-titel` });
  const text = build("p", { id: `${nr}-text` });
  const reihe = build("div", { class: "k-reihe" });
  const dialog = build("dialog", { class: `k-dialog ${model.get("klasse")}`,
    "aria-labelledby": titel.id, "aria-describedby": text.id }, titel, text, reihe);
  let vorher = null;
  const close = (antwort) => {
    dialog.close();
    save(model, "offen", false);
    model.send({ art: "antwort", antwort });
  };
  dialog.addEventListener("cancel", (e) => { e.preventDefault(); close(""); });
  dialog.addEventListener("close", () => { if (vorher && vorher.isConnected) vorher.focus(); });
  el.append(dialog);
  follow(model, ["titel", "text", "antworten"], () => {
    titel.textContent = model.get("titel");
    text.textContent = model.get("text");
    reihe.replaceChildren(...model.get("antworten").map(([wert, wort], i) => {
      const knopf = build("button", { type: "button", class: i ? "k-knopf k-knopf--leise" : "k-knopf" }, wort);
      knopf.addEventListener("click", () => close(wert));
      return knopf;
    }));
  });
  const open = () => {
    if (model.get("offen") && !dialog.open) { vorher = document.activeElement; dialog.showModal(); }
    if (!model.get("offen") && dialog.open) dialog.close();
  };
  model.on("change:offen", open);
  if (model.get("offen")) requestAnimationFrame(() => { if (dialog.isConnected) open(); });
  return () => { if (dialog.open) dialog.close(); };
}
export default { render };
