/**
 * The widget's looks. Constructed sheets, so that a page with a strict CSP can embed it.
 * The page may set --casepath-accent and --casepath-font; colours.js makes the colour fit to read.
 */

const UNIT = "--casepath-rem";

const LIGHT = `
  --surface: #ffffff; --ground: #f5f7f9; --ink: #18222d; --soft: #4c5967; --edge: #c8d0d8;
  --control: #74818f; --accent: #1b4f72; --brand: #1b4f72; --on-brand: #ffffff; --theirs: #ffffff;
  --mine: #dbe8f1; --mine-ink: #10283a; --good: #23744a; --wait: #8a5a00; --bad: #a4262c;
  --notice: #fdf3d8; --notice-ink: #4e3b06; --shade: 24 34 45; color-scheme: light;`;
const DARK = `
  --surface: #1a222b; --ground: #12181f; --ink: #e7ecf1; --soft: #aab6c2; --edge: #35414e;
  --control: #8593a1; --accent: #93c3e6; --brand: #93c3e6; --on-brand: #0d2233; --theirs: #222c37;
  --mine: #23445d; --mine-ink: #ecf4fa; --good: #7fcf9f; --wait: #e5b866; --bad: #ff9c97;
  --notice: #36301c; --notice-ink: #f3e3b3; --shade: 0 0 0; color-scheme: dark;`;

const COLOURS = `
:host {
  all: initial; ${UNIT}: 1em; ${LIGHT}
  font: medium/1.5 var(--casepath-font, system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif);
  color: var(--ink);
}
@media (prefers-color-scheme: dark) { :host(:not([theme="light"])) { ${DARK} } }
:host([theme="dark"]) { ${DARK} }`;

const FRAME = `
:host { display: block; font-size: medium; }
:host([hidden]), [hidden] { display: none !important; }
*, *::before, *::after { box-sizing: border-box; }
p, ul { margin: 0; padding: 0; }
button, textarea { font: inherit; color: inherit; }
button { min-block-size: 44px; min-inline-size: 44px; cursor: pointer; }
button:disabled { cursor: default; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.icon {
  inline-size: 1.375rem; block-size: 1.375rem; flex: none; fill: none; stroke: currentColor;
  stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round;
}
.unseen {
  position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap;
}
.panel {
  display: flex; flex-direction: column; position: relative; inline-size: 100%; block-size: 100%;
  max-inline-size: none; max-block-size: none; min-block-size: 20rem; margin: 0; padding: 0;
  overflow: hidden; color: var(--ink); background: var(--ground);
  border: 1px solid var(--edge); border-radius: 14px; container: panel / inline-size;
}
dialog.panel:not([open]) { display: none; }
dialog.panel {
  position: fixed; inset: auto 1.25rem 1.25rem auto; z-index: 2147483000;
  inline-size: min(26rem, calc(100vw - 2.5rem)); block-size: min(42rem, calc(100dvh - 2.5rem));
  box-shadow: 0 1rem 3rem rgb(var(--shade) / 0.28);
}
dialog.panel::backdrop { background: var(--ground); }
.launcher {
  position: fixed; bottom: 1.25rem; right: 1.25rem; z-index: 2147483000;
  display: flex; align-items: center; gap: 0.625rem; padding: 0.75rem 1.25rem;
  border: 2px solid transparent; border-radius: 2rem; font-weight: 600;
  color: var(--on-brand); background: var(--brand); box-shadow: 0 0.25rem 1rem rgb(var(--shade) / 0.3);
}
.launcher.left, dialog.panel.left { right: auto; left: 1.25rem; }
@media (max-width: 30rem), (max-height: 26rem) {
  dialog.panel, dialog.panel.left {
    inset: 0; inline-size: 100vw; block-size: 100dvh; border: 0; border-radius: 0;
    padding-block-end: env(safe-area-inset-bottom);
  }
}
.launcher[aria-expanded="true"] { visibility: hidden; }
.count {
  min-inline-size: 1.5rem; padding-inline: 0.375rem; border-radius: 1rem; text-align: center;
  font-size: 0.875rem; color: var(--brand); background: var(--on-brand);
}`;

const HEAD = `
.head {
  display: flex; flex-wrap: wrap; align-items: center; gap: 0.25rem; padding-block: 0.5rem; padding-inline: 1rem 0.5rem;
  background: var(--surface); border-block-end: 1px solid var(--edge);
}
.who { flex: 1 1 5.5rem; min-inline-size: 0; }
.name { font-weight: 650; line-height: 1.3; }
.line { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; font-size: 0.8125rem; line-height: 1.35; color: var(--soft); }
.line::before {
  content: ""; display: inline-block; inline-size: 0.5rem; block-size: 0.5rem; border-radius: 50%;
  margin-inline-end: 0.375rem; background: var(--wait); forced-color-adjust: none;
}
.line[data-state="online"]::before { background: var(--good); }
.line[data-state="offline"] { color: var(--bad); }
.line[data-state="offline"]::before { background: var(--bad); }
.tools { display: flex; flex-wrap: wrap; align-items: center; gap: 0.125rem; }
.tool {
  display: flex; align-items: center; justify-content: center; gap: 0.375rem; padding: 0 0.625rem;
  border: 1px solid transparent; border-radius: 8px; background: none; font-size: 0.9375rem; line-height: 1.15;
}
.tool:hover, .menu button:hover { background: var(--ground); }
.leave { border-color: var(--control); }
.menus { position: relative; }
.menu {
  position: absolute; inset-block-start: calc(100% + 0.25rem); inset-inline-end: 0; z-index: 2;
  inline-size: max-content; min-inline-size: 11rem; max-inline-size: min(20rem, 80vw); max-block-size: min(60vh, 15.5rem); overflow: auto; padding: 0.375rem; list-style: none;
  background: var(--surface); border: 1px solid var(--control); border-radius: 10px;
  box-shadow: 0 0.5rem 1.5rem rgb(var(--shade) / 0.2);
}
.menu button {
  inline-size: 100%; padding: 0.375rem 0.75rem; text-align: start; line-height: 1.3; border: 0; border-radius: 6px; background: none;
}
.menu button[aria-pressed="true"] { font-weight: 650; }
.menu button[aria-pressed="true"]::after { content: "✓"; content: "✓" / ""; float: inline-end; }
.leave { margin-inline-start: 0.25rem; text-align: start; }
.more .icon { stroke-width: 3; }
.bar {
  display: flex; align-items: center; justify-content: space-between; gap: 0.75rem; padding-block: 0.375rem; padding-inline: 1rem 0.5rem;
  font-size: 0.875rem; line-height: 1.35; color: var(--notice-ink); background: var(--notice); border-block-end: 1px solid var(--edge);
}
.lock {
  display: flex; align-items: center; gap: 0.375rem; padding: 0 0.875rem; border: 1.5px solid currentColor;
  border-radius: 8px; background: none; font-weight: 600;
}
@container panel (max-width: 30rem) {
  .tool .wide { display: none; }
  .head { position: relative; }
  .menus { position: static; }
  .menu { inset-block-start: calc(100% - 0.25rem); inset-inline-end: 0.5rem; }
}
@container panel (max-width: 28rem) { .leave span { max-inline-size: 5rem; } }
@container panel (max-width: 24rem) {
  .tool { padding-inline: 0.375rem; }
  .head { padding-inline: 0.75rem 0.25rem; }
  .leave { padding-inline: 0.375rem; font-size: 0.875rem; }
  .leave span { max-inline-size: 4.5rem; }
  .leave .icon { display: none; }
}`;

const LOG = `
.log { position: relative; display: flex; flex-direction: column; flex: 1; min-block-size: 0; }
.list { position: relative; flex: 1; overflow: auto; overscroll-behavior: contain; padding: 1rem; }
.list:focus-visible { outline-offset: -3px; }
.entry { display: flex; flex-direction: column; align-items: flex-start; margin-block-end: 0.75rem; }
.entry.me { align-items: flex-end; }
.bubble {
  max-inline-size: min(34rem, 88%); padding: 0.625rem 0.875rem; overflow-wrap: anywhere;
  border: 1px solid var(--edge); border-radius: 14px; border-start-start-radius: 4px;
  background: var(--theirs);
}
.me .bubble {
  color: var(--mine-ink); background: var(--mine); border-color: transparent;
  border-start-start-radius: 14px; border-end-end-radius: 4px;
}
.bubble p { white-space: pre-line; }
.bubble p + p, .bubble figure + p { margin-block-start: 0.625rem; }
.bubble a { color: var(--accent); text-underline-offset: 0.15em; }
.drawn { display: block; inline-size: min(13rem, 100%); margin-block-start: 0.625rem; }
.bubble.wide { inline-size: min(34rem, 100%); max-inline-size: none; }
.greeting { margin-block-end: 0.75rem; font-weight: 600; text-align: center; text-wrap: balance; }
.path { margin: 0.75rem 0; }
.picture { display: block; max-inline-size: 100%; overflow: visible; }
.picture text { font-size: 0.8125rem; fill: var(--soft); }
.picture .step { font-size: 0.9375rem; font-weight: 650; fill: var(--ink); }
.picture .here { font-weight: 650; fill: var(--on-brand); }
.way { stroke: var(--accent); stroke-width: 3; }
.way.open { stroke: var(--control); stroke-width: 2; stroke-dasharray: 3 5; }
.ring { fill: var(--theirs); stroke: var(--control); stroke-width: 2; }
.way.link { fill: none; }
.way.beside { stroke-width: 2; }
.node.over .ring { stroke: var(--soft); stroke-dasharray: none; }
.dot-step { fill: var(--theirs); stroke: var(--control); stroke-width: 1.5; }
.dot-step.done { fill: var(--accent); stroke: var(--accent); }
.dot-step.here { fill: var(--brand); stroke: var(--accent); }
.node.skipped .ring { stroke-dasharray: 3 3; }
.node.done .ring { fill: var(--accent); stroke: var(--accent); }
.node.here .ring { stroke: var(--accent); stroke-width: 3; }
.node.done .mark { fill: none; stroke: var(--theirs); stroke-width: 0.14; stroke-linecap: round; stroke-linejoin: round; }
.node.here .mark { fill: var(--accent); }
.flag { fill: var(--brand); }
.path details { margin-block-start: 0.25rem; font-size: 0.875rem; }
.path summary { inline-size: fit-content; padding-block: 0.625rem; line-height: 1.5; color: var(--accent); cursor: pointer; border-radius: 6px; }
.path ul { list-style: none; }
.card { border-inline-start: 4px solid var(--accent); border-start-start-radius: 4px; border-end-start-radius: 4px; }
.card > p:nth-of-type(2) { font-weight: 650; }
.card > p:last-of-type { font-size: 0.875rem; color: var(--soft); }
.choices { display: flex; flex-wrap: wrap; gap: 0.5rem; max-inline-size: 34rem; margin-block-start: 0.625rem; }
.choice {
  padding: 0.5rem 1rem; text-align: start; line-height: 1.3; border: 1.5px solid var(--accent);
  border-radius: 1.375rem; color: var(--accent); background: var(--surface); font-weight: 550;
}
.choice:hover:enabled { color: var(--on-brand); background: var(--brand); border-color: var(--brand); }
.choice:disabled { color: var(--soft); border-color: var(--edge); background: none; }
.choice.chosen:disabled { color: var(--ink); border-color: var(--control); }
.choice.chosen::before { content: "✓ "; content: "✓ " / ""; }
.state { padding-inline: 0.25rem; font-size: 0.8125rem; color: var(--soft); }
.state:empty, .entry:not(:last-child) .state[data-state="sent"] { display: none; }
.state[data-state="failed"] { color: var(--bad); }
.link { padding: 0 0.25rem; border: 0; background: none; font: inherit; text-decoration: underline; }
.note a { color: var(--accent); font-weight: 600; }
.note {
  margin-block: 1rem; padding-block-start: 0.75rem; text-align: center; font-size: 0.875rem;
  color: var(--soft); border-block-start: 1px solid var(--edge);
}
.newest {
  position: absolute; inset-block-end: 0.75rem; inset-inline-end: 0.75rem; display: grid; place-items: center;
  padding: 0; border: 1px solid var(--control); border-radius: 50%; background: var(--surface);
}
.offline { padding: 0.5rem 1rem; font-size: 0.875rem; color: var(--bad); background: var(--surface); border-block-start: 1px solid var(--edge); }
.offline:empty { display: none; }
.typing { padding: 0 1.25rem 0.5rem; font-size: 0.875rem; color: var(--soft); }
.dot {
  display: inline-block; inline-size: 0.375rem; block-size: 0.375rem; margin-inline-end: 0.2rem;
  border-radius: 50%; background: currentColor; vertical-align: middle;
}
.dot:nth-child(3) { margin-inline-end: 0.5rem; }
@media (prefers-reduced-motion: no-preference) {
  .dot { animation: breathe 1.2s ease-in-out infinite; }
  .dot:nth-child(2) { animation-delay: 0.2s; }
  .dot:nth-child(3) { animation-delay: 0.4s; }
  @keyframes breathe { 0%, 60%, 100% { opacity: 0.3; } 30% { opacity: 1; } }
}`;

const COMPOSER = `
.composer {
  display: flex; flex-wrap: wrap; align-items: flex-end; gap: 0.5rem; padding: 0.75rem;
  background: var(--surface); border-block-start: 1px solid var(--edge);
}
.composer textarea {
  flex: 1; min-inline-size: 0; min-block-size: 46px; max-block-size: 10rem; padding: 0.625rem 0.875rem;
  resize: none; line-height: 1.5; border: 1.5px solid var(--control); border-radius: 12px;
  background: var(--surface);
}
.composer textarea:focus-visible { outline-offset: -2px; }
.composer textarea::placeholder { color: var(--soft); opacity: 1; }
.composer textarea[aria-invalid="true"] { border-color: var(--bad); }
.over { flex-basis: 100%; font-size: 0.875rem; color: var(--bad); }
.over:empty { display: none; }
.send {
  display: grid; place-items: center; inline-size: 46px; block-size: 46px; padding: 0;
  border: 1.5px solid transparent; border-radius: 12px; color: var(--on-brand); background: var(--brand);
}
.send:disabled { color: var(--soft); background: var(--edge); }
@media (forced-colors: active) {
  .me .bubble, .send, .launcher { border-color: ButtonText; }
  .bar { border: 1px solid CanvasText; }
  .picture text, .picture .step { fill: CanvasText; }
  .way, .way.open, .ring, .node.done .ring, .node.here .ring { stroke: CanvasText; }
  .ring { fill: Canvas; }
  .node.done .ring, .node.here .mark, .dot-step.done, .dot-step.here { fill: CanvasText; }
  .dot-step { stroke: CanvasText; }
  .node.done .mark { stroke: Canvas; }
  .flag { fill: Highlight; }
  .picture .here { fill: HighlightText; }
  .choice:disabled, .send:disabled { color: GrayText; border-color: GrayText; }
}`;

/**
 * The sheet for a shadow root. `rem` is the page's own, and some pages make theirs very small: here
 * it stands for the reader's own size of text instead (only in queries it is that by itself).
 */
export function sheet() {
  try {
    CSS.registerProperty({ name: UNIT, syntax: "<length>", inherits: true, initialValue: "16px" });
  } catch {
    // It was registered before, or this browser cannot: then it is taken where it is used.
  }
  const made = new CSSStyleSheet();
  const rules = COLOURS + FRAME + HEAD + LOG + COMPOSER;
  made.replaceSync(rules.replace(/(?<!(?:width|height): )\b([\d.]+)rem/gu, `calc($1 * var(${UNIT}))`));
  return made;
}
