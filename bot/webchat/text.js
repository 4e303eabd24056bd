/** A message's text as nodes: paragraphs, bare https addresses as links, numbers kept in order. */
import { el } from "./dom.js";

// Marks of direction (isolates and the like) stand around a parameter, never in an address.
const LINK = /https:\/\/[^\s<>"“”«»\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;
const SCHEME = "https://";
const TRAILING = /[.,;:!?'’…)\]}]$/u;
const PAIRS = { ")": "(", "]": "[", "}": "{" };
// Case numbers, dates, phones: among words that are read from the right, groups of digits would
// change places. Each such run stands in a box of its own that is read from the left.
const NUMBER = /(?<![\p{L}\p{Nd}])(?:[A-Z]{1,4}[\s–-]?)?\p{Nd}[\p{Nd}•]*(?:[\s.,:/–-]{1,2}[\p{Nd}•]+)+|[A-Z]{2,4}[\p{Nd}•]{4,}/gu;

/** One `<p>` for each paragraph; line breaks within one are kept by the style sheet. */
export function paragraphs(text, newTab) {
  return text
    .split(/\n\s*\n/u)
    .map((paragraph) => el("p", {}, ...pieces(paragraph.trim(), newTab)));
}

function pieces(text, newTab) {
  const nodes = [];
  let at = 0;
  for (const found of text.matchAll(LINK)) {
    const address = trimmed(found[0]);
    if (address.length <= SCHEME.length) continue;
    nodes.push(...ordered(text.slice(at, found.index)), link(address, newTab));
    at = found.index + address.length;
  }
  return [...nodes, ...ordered(text.slice(at))];
}

function ordered(text) {
  const nodes = [];
  let at = 0;
  for (const found of text.matchAll(NUMBER)) {
    nodes.push(text.slice(at, found.index), el("bdo", { dir: "ltr" }, found[0]));
    at = found.index + found[0].length;
  }
  return [...nodes, text.slice(at)];
}

/** A full stop, a comma or a closing bracket after an address does not belong to it. */
export function trimmed(address) {
  let kept = address;
  while (TRAILING.test(kept) && !closesOwnBracket(kept)) kept = kept.slice(0, -1);
  return kept;
}

function closesOwnBracket(address) {
  const closing = address.at(-1);
  const opening = PAIRS[closing];
  return Boolean(opening) && address.split(opening).length >= address.split(closing).length;
}

export function link(address, newTab, title = address.slice(SCHEME.length).replace(/\/$/u, "")) {
  return el(
    "a",
    { href: address, target: "_blank", rel: "noopener noreferrer" },
    title,
    el("span", { class: "unseen" }, ` ${newTab}`),
  );
}
