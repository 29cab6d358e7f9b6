// Put before every block's own module: build nodes without ever parsing text as HTML.
const set = (knoten, name, wert) => {
  if (wert === false || wert === null || wert === undefined) knoten.removeAttribute(name);
  else knoten.setAttribute(name, wert === true ? "" : wert);
};
const build = (tag, attrs = {}, ...kinder) => {
  const knoten = document.createElement(tag);
  for (const [name, wert] of Object.entries(attrs)) set(knoten, name, wert);
  knoten.append(...kinder.flat().filter((kind) => kind !== null && kind !== undefined && kind !== ""));
  return knoten;
};
// Only for markup of our own renderer or our own icons, which hold no text of a visitor unescaped.
const trusted = (markup) => {
  const vorlage = document.createElement("template");
  vorlage.innerHTML = markup;
  return vorlage.content;
};
const uid = (name) => `k-${name}-${Math.random().toString(36).slice(2, 10)}`;
const follow = (model, namen, draw) => {
  for (const name of namen) model.on(`change:${name}`, draw);
  draw();
};
const save = (model, name, wert) => {
  model.set(name, wert);
  model.save_changes();
};
const later = (warte, act) => {
  let uhr;
  return { plan: () => { clearTimeout(uhr); uhr = setTimeout(act, warte()); }, stop: () => clearTimeout(uhr) };
};
