/* Searches the index beside this file. Texts come from the page, words from the
   address (?q=) or the form; nothing is kept, and nothing leaves this site. */
import * as pagefind from "./pagefind/pagefind.js";

const AT_ONCE = 10;
const box = document.getElementById("search");
const form = box.querySelector("form");
const field = form.elements.q;
const status = box.querySelector("[role=status]");
const list = box.querySelector("ol");
const more = box.querySelector(".search-more");
const tag = box.closest("[lang]").lang;
let found = [];
let turn = 0;

const ENTITIES = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&amp;": "&" };

/* An excerpt is escaped text with marks round the words: it never becomes markup. */
function excerpt(html) {
  const line = document.createElement("p");
  html.split(/(<mark>.*?<\/mark>)/s).forEach((part) => {
    const marked = part.startsWith("<mark>");
    const text = part.replace(/<\/?mark>/g, "");
    const node = document.createElement(marked ? "mark" : "span");
    node.textContent = text.replace(/&(lt|gt|quot|#39|amp);/g, (each) => ENTITIES[each]);
    line.append(node);
  });
  return line;
}

function entry(page) {
  const link = document.createElement("a");
  link.href = page.url;
  link.textContent = page.meta.title || page.url;
  const heading = document.createElement("h2");
  heading.append(link);
  const place = document.createElement("li");
  place.append(heading, excerpt(page.excerpt));
  return place;
}

async function show(mine) {
  const shown = list.children.length;
  const pages = await Promise.all(found.slice(shown, shown + AT_ONCE).map((each) => each.data()));
  if (mine !== turn) return;
  list.append(...pages.map(entry));
  more.hidden = list.children.length >= found.length;
  if (shown && pages.length) list.children[shown].querySelector("a").focus();
}

function count(number) {
  try {
    return new Intl.NumberFormat(tag).format(number);
  } catch {
    return String(number);
  }
}

async function search() {
  const words = field.value.trim();
  const mine = ++turn;
  list.replaceChildren();
  more.hidden = true;
  status.textContent = words ? box.dataset.wait : "";
  if (!words) return;
  try {
    const answer = await pagefind.search(words);
    if (mine !== turn) return;
    found = answer.results;
    await show(mine);
    if (mine !== turn) return;
    status.textContent = found.length
      ? `${box.dataset.found} ${count(found.length)}`
      : box.dataset.none;
  } catch {
    if (mine === turn) status.textContent = box.dataset.failed;
  }
}

function follow() {
  field.value = new URLSearchParams(window.location.search).get("q") || "";
  search();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const query = new URLSearchParams({ q: field.value.trim() });
  window.history.pushState(null, "", `?${query}`);
  search();
});
more.addEventListener("click", () => show(turn));
window.addEventListener("popstate", follow);

form.hidden = false;
follow();
if (!field.value) field.focus();
