/**
 * Several cases of one person as one picture: each case a stop, below the one that it follows
 * from; what runs beside hangs on a branch. From right to left where the language reads so.
 */
import { svgEl } from "./dom.js";
import { columnOf, figureOf, HERE, LEADING, NAME, node, RADIUS, SMALL } from "./figure.js";

const BRANCH = 1.75; // em that a case stands aside for each branch, as all that follows
const DEEPEST = 3; // branches; from there on they stay in one line
const APART = 1.5;
const DOT = 0.25;
const BETWEEN = 1.5; // of the small steps

/** `journey`: [{form, where, stage, date, state, at, steps, link, link_word, after}]. */
export function journeyFigure({ journey, path_title: title, path_text: text }, words) {
  return figureOf({ name: "journey", title, text, draw: (picture, room) => draw(picture, journey, room) }, words);
}

function draw(picture, journey, room) {
  const { width, em } = room;
  const stops = [];
  let top = 0.25 * em;
  for (const stop of journey) {
    const before = stops[stop.after] ?? null;
    const depth = before ? Math.min(before.depth + (stop.link === "beside" ? 1 : 0), DEEPEST) : 0;
    stops.push(stopOf(stop, { depth, top }, room));
    top = stops.at(-1).bottom + APART * em;
  }
  picture.setAttribute("width", width);
  picture.setAttribute("height", Math.ceil(stops.at(-1).bottom + 0.25 * em));
  const ways = journey.flatMap(({ after }, at) => (stops[after] ? [way(stops[after], stops[at], journey[at])] : []));
  return [...ways, ...stops.flatMap(({ x, y, state, parts }) => [node({ x, y }, state, em), ...parts])];
}

function stopOf(stop, { depth, top }, { width, em, family, rtl }) {
  const start = (RADIUS + 0.25 + depth * BRANCH) * em;
  const aside = start + (RADIUS + 0.625) * em;
  const place = { x: rtl ? width - aside : aside, y: top, anchor: "start", width: width - aside, rtl };
  // How a case belongs to the other stands over it, and over its mark.
  const lead = columnOf([[stop.link_word, SMALL]], place, { em, family });
  const y = (stop.link_word ? lead.bottom : top) + (NAME.size * LEADING * em) / 2;
  const under = { ...place, y: stop.link_word ? lead.bottom - 0.125 * em : top };
  const said = [[stop.form, NAME], [stop.where, SMALL], [stop.stage, stop.state === "here" ? HERE : SMALL], [stop.date, SMALL]];
  const texts = columnOf(said, under, { em, family });
  const small = steps(stop.steps, { ...place, y: texts.bottom + DOT * em }, em);
  const bottom = texts.bottom + (stop.steps.length > 0 ? 3 * DOT * em : 0);
  return { x: rtl ? width - start : start, y, depth, state: stop.state, bottom, parts: [...lead.texts, ...texts.texts, ...small] };
}

/** How far it has come, as four small dots; the words of it stand in the text. */
function steps(path, { x, y, rtl }, em) {
  const places = path.map((_, at) => x + (rtl ? -1 : 1) * (DOT + at * BETWEEN) * em);
  return path.flatMap(({ state }, at) => [
    ...(at > 0 ? [svgEl("line", { class: reached(state) ? "way" : "way open", x1: places[at - 1] + (rtl ? -1 : 1) * DOT * em, y1: y, x2: places[at] - (rtl ? -1 : 1) * DOT * em, y2: y })] : []),
    svgEl("circle", { class: `dot-step ${state}`, cx: places[at], cy: y, r: DOT * em }),
  ]);
}

function reached(state) {
  return state === "done" || state === "here";
}

/** From one case to the next: straight down, or down and aside. */
function way(from, to, { link, state }) {
  const kind = link === "beside" ? "way beside" : state === "over" ? "way open" : "way";
  return svgEl("path", { class: `${kind} link`, d: `M${from.x} ${from.y}V${to.y}H${to.x}` });
}
