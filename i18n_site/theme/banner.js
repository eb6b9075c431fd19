// Offers the page in the language that the browser asks for, if it is there in it.
// Nothing is kept: the offer is back on the next page, until the reader follows it.
"use strict";
(() => {
  const list = document.querySelector(".languages[data-close]");
  if (!list) return;
  const links = [...list.querySelectorAll("a[data-offer]")];
  const current = document.documentElement.lang.toLowerCase();
  const parts = (tag) => tag.toLowerCase().split("-");
  const scripts = { tw: "hant", hk: "hant", mo: "hant", cn: "hans", sg: "hans" };
  const known = (tag) => {
    const [language, ...rest] = parts(tag);
    const named = rest.find((each) => each.length === 4);
    const region = rest.find((each) => each.length === 2);
    const script = named || (language === "zh" ? scripts[region] || "hans" : "");
    return { language, script, region };
  };
  const fits = (wanted, tag) => {
    const [a, b] = [known(wanted), known(tag)];
    return a.language === b.language && (!a.script || !b.script || a.script === b.script);
  };
  for (const wanted of navigator.languages) {
    if (fits(wanted, current)) return;
    const fitting = links.filter((each) => fits(wanted, each.hreflang));
    const link = fitting.find((each) => each.hreflang.toLowerCase() === wanted.toLowerCase())
      || fitting[0];
    if (link) return show(link);
  }
  function show(link) {
    const box = document.createElement("div");
    const offer = link.cloneNode();
    const close = document.createElement("button");
    box.className = "banner";
    offer.removeAttribute("data-offer");
    offer.textContent = link.dataset.offer;
    close.type = "button";
    close.textContent = list.dataset.close;
    close.addEventListener("click", () => { box.remove(); });
    box.append(offer, close);
    list.before(box);
  }
})();
