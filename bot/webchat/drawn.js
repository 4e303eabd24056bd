/** A picture in a reply: a QR code, drawn from path data so that no markup is ever parsed. */

const SVG = "http://www.w3.org/2000/svg";
const LARGEST = 185; // units: the largest QR code there is, with its margin
const PATH = /^(?:M\d{1,3} \d{1,3}h\d{1,3}v1h-\d{1,3}z)+$/;

/** `{size, path, label}` → an element; nothing for what is no such picture. */
export function drawn({ size, path, label }) {
  if (!Number.isInteger(size) || size < 1 || size > LARGEST || !PATH.test(path)) return "";
  const svg = document.createElementNS(SVG, "svg");
  for (const [name, value] of Object.entries({
    class: "drawn", viewBox: `0 0 ${size} ${size}`, role: "img", "aria-label": label,
    "shape-rendering": "crispEdges",
  })) svg.setAttribute(name, value);
  const ground = document.createElementNS(SVG, "rect");
  ground.setAttribute("width", size);
  ground.setAttribute("height", size);
  // Cameras read dark on light alone, whatever the reader's colours are.
  ground.setAttribute("fill", "#ffffff");
  const squares = document.createElementNS(SVG, "path");
  squares.setAttribute("d", path);
  squares.setAttribute("fill", "#000000");
  svg.append(ground, squares);
  return svg;
}
