/**
 * The path of a case as a picture: steps side by side where there is room, else one below the
 * other, from right to left where the language reads so. The same stands in words beneath it.
 */
import { svgEl } from "./dom.js";
import { columnOf, figureOf, HERE, LEADING, NAME, node, RADIUS, SMALL } from "./figure.js";

const ROOM = 7.75; // em that a step needs to stand beside the next

/** `path`: [{state, name, date, word}]; `path_text` says the same, a line a step. */
export function pathFigure({ path, path_title: title, path_text: text }, words) {
  return figureOf({ name: "path", title, text, draw: (picture, room) => draw(picture, path, room) }, words);
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
    return { x, y, ...columnOf(saidOf(step), place, { em, family }) };
  });
}

function below(path, { width, em, family, rtl }) {
  let top = 0.25 * em;
  const aside = (2 * RADIUS + 0.875) * em;
  return path.map((step) => {
    const x = (RADIUS + 0.25) * em;
    const place = { x: rtl ? width - aside : aside, y: top, anchor: "start", width: width - aside, rtl };
    const texts = columnOf(saidOf(step), place, { em, family });
    const y = top + (NAME.size * LEADING * em) / 2;
    top = texts.bottom + em * 0.75;
    return { x: rtl ? width - x : x, y, ...texts };
  });
}

/** Name, day, and what the mark alone does not say. */
function saidOf({ state, name, date, word }) {
  const more = state === "done" && date ? "" : word;
  return [[name, NAME], [date, SMALL], [more, state === "here" ? HERE : SMALL]];
}

function line(from, to, state) {
  const reached = state === "done" || state === "here";
  return svgEl("line", { class: reached ? "way" : "way open", x1: from.x, y1: from.y, x2: to.x, y2: to.y });
}
