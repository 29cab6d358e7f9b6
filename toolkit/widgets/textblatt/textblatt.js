function render({ model, el }) {
  const nr = uid("text");
  const wort = (name) => model.get("worte")[name] ?? "";
  const name = build("label", { for: nr });
  const feld = build("textarea", { id: nr, class: "k-textblatt-text", readonly: true, spellcheck: "false" });
  const hilfe = build("p", { class: "k-vermerk", id: `${nr}-hilfe` });
  const [beschriftung, zusatz] = [build("span"), build("span", { class: "k-unsichtbar" })];
  const knopf = build("button", { type: "button", class: "k-knopf k-knopf--leise" }, beschriftung, zusatz);
  const gesagt = build("span", { class: "k-textblatt-gesagt", role: "status" });
  const block = build("div", { class: `k-feld k-textblatt ${model.get("klasse")}` }, name, feld, hilfe,
    build("div", { class: "k-textblatt-tun" }, knopf, gesagt));
  el.append(block);
  // The second way works where the page has no right to the clipboard: the browser copies what is selected. Where
  // it will not do that either, the text stays selected under the person's keys.
  const copySelected = () => {
    feld.focus();
    feld.select();
    feld.setSelectionRange(0, feld.value.length);
    let gut = false;
    try { gut = document.execCommand("copy"); } catch { /* a page may be forbidden to */ }
    if (gut) knopf.focus();
    return gut;
  };
  const copy = async () => {
    gesagt.textContent = "";
    let gut = false;
    try {
      await navigator.clipboard.writeText(model.get("text"));
      gut = true;
    } catch { gut = copySelected(); }
    gesagt.textContent = wort(gut ? "kopiert" : "markiert");
  };
  knopf.addEventListener("click", copy);
  follow(model, ["titel", "text", "hilfe", "worte", "einzeilig", "versteckt"], () => {
    feld.rows = model.get("einzeilig") ? 1 : 6;
    block.classList.toggle("k-textblatt--zeile", model.get("einzeilig"));
    name.textContent = model.get("titel");
    hilfe.textContent = model.get("hilfe");
    set(feld, "aria-describedby", model.get("hilfe") ? hilfe.id : null);
    beschriftung.textContent = wort("kopieren");
    zusatz.textContent = ` – ${model.get("titel")}`;
    if (feld.value !== model.get("text")) { feld.value = model.get("text"); gesagt.textContent = ""; }
    block.hidden = model.get("versteckt") || !model.get("text");
  });
}
export default { render };
