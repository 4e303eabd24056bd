/**
 * The path of a case as a picture: steps side by side where there is room, else one below the
 * other, from right to left where the language reads so. The same stands in words beneath it.
 */
import { el, svgEl } from "./dom.js";

const ROOM = 7.75; // em that a step needs to stand beside the next
const RADIUS = 0.625; // em, as all that follows
const NAME = { size: 0.9375, weight: 650, kind: "step" };
const SMALL = { size: 0.8125, weight: 400, kind: "small" };
const HERE = { size: 0.8125, weight: 650, kind: "here" };
const LEADING = 1.35;
const GAP = 0.3125;
const CHECK = "m-.3 .02 .2 .2 .4-.42";

const pen = document.createElement("canvas").getContext("2d");
let made = 0;

/** `path`: [{state, name, date, word}]; `path_text` says the same, a line a step. */
export function pathFigure({ path, path_title: title, path_text: text }, words) {
  const id = `path-${(made += 1)}`;
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
    picture.replaceChildren(...told, ...draw(picture, path, room));
  }).observe(figure);
  return figure;
}

function draw(picture, path, room) {
  const across = room.width >= path.length * ROOM * room.em;
  const steps = (across ? beside : below)(path, room);
  const height = Math.ceil(Math.max(...steps.map(({ bottom }) => bottom)));
  picture.setAttribute("width", room.width);
  picture.setAttribute("height", height);
  const lines = steps.slice(1).map((step, at) => line(steps[at], step, path[at + 1].state));
  const nodes = steps.flatMap((step, at) => [node(step, path[at].state, room.em), ...step.texts]);
  return [...lines, ...nodes];
}

/** Where each step's node and texts stand when they are side by side. */
function beside(path, { width, em, family, rtl }) {
  const column = width / path.length;
  return path.map((step, at) => {
    const x = (rtl ? path.length - at - 0.5 : at + 0.5) * column;
    const y = (RADIUS + 0.25) * em;
    const place = { x, y: y + (RADIUS + 0.5) * em, anchor: "middle", width: column - em / 4 };
    return { x, y, ...columnOf(step, place, { em, family }) };
  });
}

function below(path, { width, em, family, rtl }) {
  let top = 0.25 * em;
  const aside = (2 * RADIUS + 0.875) * em;
  return path.map((step) => {
    const x = (RADIUS + 0.25) * em;
    const place = { x: rtl ? width - aside : aside, y: top, anchor: "start", width: width - aside, rtl };
    const texts = columnOf(step, place, { em, family });
    const y = top + (NAME.size * LEADING * em) / 2;
    top = texts.bottom + em * 0.75;
    return { x: rtl ? width - x : x, y, ...texts };
  });
}

/** A step's texts, one below the other: name, day, and what its mark alone does not say. */
function columnOf({ state, name, date, word }, place, { em, family }) {
  const said = [[name, NAME], [date, SMALL], [state === "done" && date ? "" : word, state === "here" ? HERE : SMALL]];
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

function line(from, to, state) {
  const reached = state === "done" || state === "here";
  return svgEl("line", { class: reached ? "way" : "way open", x1: from.x, y1: from.y, x2: to.x, y2: to.y });
}

function node({ x, y }, state, em) {
  const inner = {
    done: () => svgEl("path", { class: "mark", d: CHECK, transform: `scale(${em})` }),
    here: () => svgEl("circle", { class: "mark", r: em * 0.25 }),
  }[state];
  const ring = svgEl("circle", { class: "ring", r: em * (state === "here" ? RADIUS + 0.0625 : RADIUS - 0.0625) });
  return svgEl("g", { class: `node ${state}`, transform: `translate(${x} ${y})` }, ring, ...(inner ? [inner()] : []));
}
