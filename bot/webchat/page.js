/** The demo page: people to try and the mailbox beside the chat. Production has neither. */
import { el } from "./dom.js";
import { pageWordsOf } from "./page_words.js";
import { bestLanguage, languageOf } from "./words.js";

const MAIL_EVERY = 2_000; // ms
const NEW_FOR = 20_000;
const CODE = /(?<!\d)\d{6}(?!\d)/u;

const page = {
  chat: document.querySelector("casepath-chat"),
  people: document.querySelector("#people"),
  mails: document.querySelector("#mails"),
  empty: document.querySelector("#mail-empty"),
  news: document.querySelector("#mail-news"),
  applicants: [],
  language: "en",
  words: pageWordsOf("en"),
  known: null, // ids of the mails that were here before
};

// -- words -------------------------------------------------------------------

function speak(tag) {
  page.language = tag;
  page.words = pageWordsOf(tag);
  document.documentElement.lang = tag;
  document.documentElement.dir = languageOf(tag).direction;
  document.title = page.words.heading;
  for (const place of document.querySelectorAll("[data-word]")) {
    place.textContent = page.words[place.dataset.word];
  }
  for (const place of document.querySelectorAll("[data-label]")) {
    place.setAttribute("aria-label", page.words[place.dataset.label]);
  }
  for (const link of document.querySelectorAll(".switch a")) {
    if (link.lang === tag) link.setAttribute("aria-current", "true");
    else link.removeAttribute("aria-current");
  }
  page.chat.setAttribute("language", tag);
  showPeople();
}

/** The switch changes words in place: a reload would do too, and would lose the place. */
function changeLanguage(event) {
  event.preventDefault();
  const { lang } = event.currentTarget;
  history.replaceState(null, "", `?language=${lang}`);
  speak(lang);
}

// -- people ------------------------------------------------------------------

function showPeople() {
  const open = [...page.people.querySelectorAll("details[open]")].map((person) => person.dataset.name);
  page.people.replaceChildren(...page.applicants.map((person) => personItem(person, open.includes(person.name))));
}

function personItem(person, open) {
  const { words } = page;
  const born = longDate(person.date_of_birth);
  return el("li", {}, el(
    "details", { "data-name": person.name, open },
    el("summary", {}, el("span", { class: "person" }, person.name), el("span", { class: "tag" }, languageName(person.language))),
    person.hint ? el("p", { class: "hint" }, person.hint) : null,
    el(
      "dl", {},
      ...person.cases.flatMap(({ number, form }) => [
        el("dt", {}, `${words.number} (${form})`),
        el("dd", {}, inserter(number, number)),
      ]),
      el("dt", {}, words.born),
      el("dd", {}, inserter(born, born)),
    ),
    el("p", { class: "mail-of" }, person.email || words.noMail),
  ));
}

function inserter(title, text) {
  return el("button", { type: "button", class: "insert", onclick: () => page.chat.insert(text) }, title);
}

function longDate(day) {
  const date = new Date(`${day}T00:00:00Z`);
  return new Intl.DateTimeFormat(page.language, { dateStyle: "long", timeZone: "UTC" }).format(date);
}

function languageName(tag) {
  return new Intl.DisplayNames([page.language], { type: "language" }).of(tag);
}

// -- mailbox -----------------------------------------------------------------

async function readMail() {
  const answer = await ask("demo/mailbox").catch(() => null);
  if (answer) showMails(answer.mails);
}

function showMails(mails) {
  page.empty.hidden = mails.length > 0;
  const before = page.known ?? new Set(mails.map(({ id }) => id));
  const arrived = mails.filter(({ id }) => !before.has(id));
  page.known = new Set(mails.map(({ id }) => id));
  if (arrived.length > 0) page.news.textContent = page.words.news(arrived.length);
  const shown = new Map([...page.mails.children].map((item) => [item.dataset.id, item]));
  const items = mails.map((mail) => shown.get(mail.id) ?? mailItem(mail, arrived.includes(mail)));
  // Untouched when nothing came: a rebuilt list would lose the reader's focus.
  if (items.length !== shown.size || arrived.length > 0) page.mails.replaceChildren(...items);
}

function mailItem({ id, to, subject, body, received }, isNew) {
  const { words } = page;
  const code = CODE.exec(body)?.[0];
  const time = new Intl.DateTimeFormat(page.language, { timeStyle: "short" }).format(Number(received) * 1_000);
  const item = el(
    "li", { class: isNew ? "mail new" : "mail", "data-id": id },
    el("h3", {}, subject, isNew ? el("span", { class: "badge" }, words.newMail) : null),
    el("p", { class: "mail-of" }, `${words.to} ${to} · ${time}`),
    el("p", { class: "mail-body" }, body),
    code ? inserter(words.code(code), code) : null,
  );
  if (isNew) setTimeout(() => item.classList.remove("new"), NEW_FOR);
  return item;
}

async function pollMail() {
  if (!document.hidden) await readMail();
  setTimeout(pollMail, MAIL_EVERY);
}

// -- beginning ---------------------------------------------------------------

/** The server's JSON, or null where there is none (production answers 404). */
async function ask(path) {
  const response = await fetch(new URL(path, import.meta.url), { cache: "no-store" });
  return response.ok ? response.json() : null;
}

async function begin() {
  for (const link of document.querySelectorAll(".switch a")) link.addEventListener("click", changeLanguage);
  const wish = new URLSearchParams(location.search).get("language");
  speak(bestLanguage([wish, ...navigator.languages]));
  const demo = await ask("demo/applicants").catch(() => null);
  if (!demo) return;
  page.applicants = demo.applicants;
  showPeople();
  for (const part of document.querySelectorAll("[data-demo]")) part.hidden = false;
  document.body.classList.add("with-demo");
  pollMail();
}

begin();
