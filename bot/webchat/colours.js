/**
 * The page's own colour, made fit to read: as it is where it fills a button (with black or white
 * on it, whichever reads better), and moved towards black or white where it is text or an edge.
 */

const ENOUGH = 4.6; // to one; WCAG asks 4.5 of text
const LIGHT_GROUND = [245, 247, 249]; // the darkest that text stands on in light, see styles.js
const DARK_GROUND = [34, 44, 55]; // and the lightest in dark
const BLACK = [0, 0, 0];
const WHITE = [255, 255, 255];

/** The rules for a shadow root's sheet, or "" where the colour cannot be read. */
export function tint(colour) {
  const brand = parsed(colour);
  if (!brand) return "";
  const on = contrast(brand, WHITE) >= ENOUGH ? WHITE : BLACK;
  const rule = (accent) => `--brand: ${css(brand)}; --on-brand: ${css(on)}; --accent: ${css(accent)};`;
  const light = rule(readable(brand, LIGHT_GROUND, BLACK));
  const dark = rule(readable(brand, DARK_GROUND, WHITE));
  return `:host { ${light} }
    @media (prefers-color-scheme: dark) { :host(:not([theme="light"])) { ${dark} } }
    :host([theme="dark"]) { ${dark} }`;
}

/** Any CSS colour as [red, green, blue]; null where it is none, or not opaque. */
function parsed(colour) {
  if (!colour || !CSS.supports("color", colour)) return null;
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = 1;
  const brush = canvas.getContext("2d", { willReadFrequently: true });
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = brush.getImageData(0, 0, 1, 1).data;
  return alpha === 255 ? [red, green, blue] : null;
}

function readable(colour, ground, towards) {
  for (let part = 0; part < 1; part += 0.05) {
    const mixed = colour.map((value, at) => Math.round(value + (towards[at] - value) * part));
    if (contrast(mixed, ground) >= ENOUGH) return mixed;
  }
  return towards;
}

/** By WCAG 2.2: from 1 to 21. */
function contrast(one, other) {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(colour) {
  const [red, green, blue] = colour.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function css([red, green, blue]) {
  return `rgb(${red} ${green} ${blue})`;
}
