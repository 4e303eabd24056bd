/** Making elements without ever parsing markup: what a user or the server says stays text. */

const SVG = "http://www.w3.org/2000/svg";

/** `el("p", {class: "x", onclick: f, hidden: true}, "text", child)`; null children are left out. */
export function el(name, properties = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key.startsWith("on")) element.addEventListener(key.slice(2), value);
    else if (typeof value === "boolean") element.toggleAttribute(key, value);
    else if (value !== null && value !== undefined) element.setAttribute(key, value);
  }
  element.append(...children.flat().filter((child) => child !== null && child !== undefined));
  return element;
}

/** The same for a drawing. */
export function svgEl(name, properties = {}, ...children) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(properties)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** A line drawing of 24 × 24 units; it says nothing to a screen reader. */
export function icon(path) {
  const line = svgEl("path", { d: path });
  return svgEl("svg", { viewBox: "0 0 24 24", "aria-hidden": "true", class: "icon" }, line);
}

/** A random id; `crypto.randomUUID` is missing on pages without TLS, as in a local network. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
