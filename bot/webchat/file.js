/** A file that came inside a reply: this page makes it, so that no address ever leads to it. */
import { el } from "./dom.js";

/** A button that saves {name, type, content, title}; nothing of it is kept by the page. */
export function fileButton({ name, type, content, title }) {
  const button = el("button", { type: "button", class: "choice file" }, title);
  button.addEventListener("click", () => {
    const address = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
    const link = el("a", { href: address, download: name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  });
  return button;
}
