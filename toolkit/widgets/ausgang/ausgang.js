const leave = (adresse, name) => {
  const verweis = build("a", { href: adresse, download: name, hidden: true });
  document.body.append(verweis);
  verweis.click();
  verweis.remove();
};
// Browsers refuse to go to long data addresses, but save a blob of any size.
const asBlob = (adresse) => {
  const [kopf, daten] = adresse.slice(5).split(",", 2);
  const bytes = Uint8Array.from(atob(daten), (zeichen) => zeichen.charCodeAt(0));
  return URL.createObjectURL(new Blob([bytes], { type: kopf.replace(";base64", "") }));
};

function render({ model, el }) {
  el.hidden = true;
  let blatt = null;
  const receive = ({ art, name, adresse, html }) => {
    if (art === "holen" && adresse.startsWith("data:")) {
      const ort = asBlob(adresse);
      leave(ort, name);
      setTimeout(() => URL.revokeObjectURL(ort), 60000);
    } else if (art === "holen") {
      leave(adresse, name);
    } else if (art === "drucken") {
      if (blatt) blatt.remove();
      blatt = build("iframe", { class: "k-druckblatt", sandbox: "allow-same-origin allow-modals",
        "aria-hidden": "true", tabindex: "-1",
        style: "position:fixed;right:100%;width:210mm;height:297mm;border:0", srcdoc: html });
      blatt.addEventListener("load", () => blatt.contentWindow.print(), { once: true });
      document.body.append(blatt);
    }
  };
  model.on("msg:custom", receive);
  return () => { if (blatt) blatt.remove(); };
}
export default { render };
