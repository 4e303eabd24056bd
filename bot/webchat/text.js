/** A message's text as nodes: paragraphs, and bare https addresses as links. */
import { el } from "./dom.js";

// Marks of direction (isolates and the like) stand around a parameter, never in an address.
const LINK = /https:\/\/[^\s<>"“”«»\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;
const SCHEME = "https://";
const TRAILING = /[.,;:!?'’…)\]}]$/u;
const PAIRS = { ")": "(", "]": "[", "}": "{" };

/** One `<p>` for each paragraph; line breaks within one are kept by the style sheet. */
export function paragraphs(text, { newTab }) {
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
    nodes.push(text.slice(at, found.index), link(address, newTab));
    at = found.index + address.length;
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

function link(address, newTab) {
  return el(
    "a",
    { href: address, target: "_blank", rel: "noopener noreferrer" },
    address.slice(SCHEME.length).replace(/\/$/u, ""),
    el("span", { class: "unseen" }, ` ${newTab}`),
  );
}
