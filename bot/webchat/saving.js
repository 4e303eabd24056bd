/** The conversation as a text file: what is not the reader's at this moment is left out, and said so. */
import { NAME } from "./words.js";

const MARKS = /[\u2066-\u2069]/gu; // isolates: needed on screens, noise in a file

/**
 * The file's text. `open`: details of the case may be in it; without, private replies are left
 * out. `typed(entry)` gives what was typed in full.
 */
export function asText(transcript, { words, open, typed }) {
  const shown = transcript.filter(({ from }) => from !== "note");
  const hasPrivate = shown.some((entry) => entry.private);
  const head = [words.say("fileTitle", { date: words.day(new Date()) })];
  if (!open) head.push(words.say("fileMasked"));
  if (hasPrivate) head.push(words.say(open ? "filePrivate" : "fileLeftOut"));
  const body = shown.map((entry) => said(entry, { words, open, typed }));
  return `${[head.join("\n"), ...body].join("\n\n").replace(MARKS, "")}\n`;
}

function said(entry, { words, open, typed }) {
  if (entry.from === "me") return `${words.say("me")} ${open ? typed(entry) : entry.text}`;
  const text = entry.private && !open ? words.say("fileGap") : [entry.text, entry.path_text].filter(Boolean).join("\n\n");
  return `${NAME}: ${text}`;
}

export function save(text, name) {
  const address = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `${name}.txt`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
