/** What the pictures of a path share: marks, and texts that stay inside their column. */
import { el, svgEl } from "./dom.js";

export const RADIUS = 0.625; // em, as all that follows
export const NAME = { size: 0.9375, weight: 650, kind: "step" };
export const SMALL = { size: 0.8125, weight: 400, kind: "small" };
export const HERE = { size: 0.8125, weight: 650, kind: "here" };
export const LEADING = 1.35;
const GAP = 0.3125;
const CHECK = "m-.3 .02 .2 .2 .4-.42";

const pen = document.createElement("canvas").getContext("2d");
let made = 0;

/**
 * A figure whose picture is drawn anew for the room it has; the same in words stands beneath it.
 * `draw(picture, {width, em, family, rtl})` gives the picture's parts.
 */
export function figureOf({ name, title, text, draw }, words) {
  const id = `${name}-${(made += 1)}`;
  const picture = svgEl("svg", { class: "picture", role: "img", "aria-labelledby": `${id}-title ${id}-text` });
  const told = [svgEl("title", { id: `${id}-title` }, title), svgEl("desc", { id: `${id}-text` }, text)];
  picture.append(...told);
  const lines = text.split("\n").map((line) => el("li", {}, line));
  const summary = el("summary", { lang: words.tag, dir: words.direction }, words.say("asText"));
  const figure = el("figure", { class: "path" }, picture, el("details", {}, summary, el("ul", {}, ...lines)));
  let drawn = "";
  new ResizeObserver(() => {
    const { fontSize, fontFamily, direction } = getComputedStyle(picture);
    const room = { width: Math.floor(figure.clientWidth), em: parseFloat(fontSize), family: fontFamily, rtl: direction === "rtl" };
    const now = JSON.stringify(room);
    if (!room.width || now === drawn) return;
    drawn = now;
    picture.replaceChildren(...told, ...draw(picture, room));
  }).observe(figure);
  return figure;
}

/** Texts one below the other: `said` is [[text, style], …]; what is empty takes no room. */
export function columnOf(said, place, { em, family }) {
  const texts = [];
  let { y } = place;
  for (const [text, style] of said) {
    if (!text) continue;
    const pad = style === HERE ? em * 0.4375 : 0;
    if (style === HERE) y += GAP * em;
    const lines = wrapped(text, place.width - 2 * pad, style, { em, family });
    const height = lines.length * style.size * LEADING * em;
    if (style === HERE) texts.push(flag(lines, { ...place, y, height, pad, em }));
    for (const [at, { part }] of lines.entries()) {
      const baseline = y + (at * LEADING + 1.02) * style.size * em;
      texts.push(svgEl("text", {
        class: style.kind, x: place.x + inset(place, pad), y: baseline, "text-anchor": place.anchor,
      }, part));
    }
    y += height + (style === HERE ? 0.125 * em : 0);
  }
  return { texts, bottom: y + 0.25 * em };
}

function inset({ anchor, rtl }, pad) {
  if (anchor === "middle") return 0;
  return rtl ? -pad : pad;
}

/** What stands behind "you are here". */
function flag(lines, { x, y, anchor, rtl, height, pad, em }) {
  const width = Math.max(...lines.map((part) => part.width)) + 2 * pad;
  const left = anchor === "middle" ? x - width / 2 : rtl ? x - width : x;
  return svgEl("rect", { class: "flag", x: left, y: y - 0.0625 * em, width, height: height + 0.125 * em, rx: em * 0.4 });
}

/** The text in lines that fit; a word that is too long by itself is broken. */
function wrapped(text, width, { size, weight }, { em, family }) {
  pen.font = `${weight} ${size * em}px ${family}`;
  const measure = (part) => pen.measureText(part).width;
  const lines = [];
  let line = "";
  for (const word of text.split(/(?<=\s)/u).flatMap((piece) => (measure(piece) > width ? [...piece] : [piece]))) {
    if (line && measure((line + word).trimEnd()) > width) {
      lines.push(line);
      line = "";
    }
    line += word;
  }
  return [...lines, line].map((part) => ({ part: part.trim(), width: measure(part.trim()) }));
}

/** The mark of a state: done, here, ahead, skipped, over. */
export function node({ x, y }, state, em) {
  const inner = {
    done: () => svgEl("path", { class: "mark", d: CHECK, transform: `scale(${em})` }),
    here: () => svgEl("circle", { class: "mark", r: em * 0.25 }),
  }[state];
  const ring = svgEl("circle", { class: "ring", r: em * (state === "here" ? RADIUS + 0.0625 : RADIUS - 0.0625) });
  return svgEl("g", { class: `node ${state}`, transform: `translate(${x} ${y})` }, ring, ...(inner ? [inner()] : []));
}
