/** The demo page: people to try and the mailbox beside the chat. Production has neither. */
import { el } from "./dom.js";
import { BASE, wordsFor } from "./words.js";

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
  languages: document.querySelector("#language"),
  words: null,
  turn: 0,
  known: null, // ids of the mails that were here before
};

// -- words -------------------------------------------------------------------

async function speak(wishes) {
  const turn = (page.turn += 1);
  const words = await wordsFor("page", wishes);
  if (turn !== page.turn || words.tag === page.words?.tag) return; // the last wish counts
  page.words = words;
  document.documentElement.lang = words.tag;
  document.documentElement.dir = words.direction;
  document.title = words.say("heading");
  for (const place of document.querySelectorAll("[data-word]")) {
    place.textContent = words.say(place.dataset.word);
  }
  const options = words.languages.map(({ tag, name }) => el("option", { value: tag, lang: tag, selected: tag === words.tag }, name));
  page.languages.replaceChildren(...options);
  page.languages.hidden = options.length < 2;
  page.chat.setAttribute("language", words.tag);
  showPeople();
}

/** The switch changes words in place: a reload would do too, and would lose the place. */
function changeLanguage() {
  const { value } = page.languages;
  history.replaceState(null, "", `?language=${value}`);
  speak([value]);
}

// -- people ------------------------------------------------------------------

function showPeople() {
  if (!page.words) return;
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
        el("dt", {}, `${words.say("number")} (${form})`),
        el("dd", {}, inserter(number, number)),
      ]),
      el("dt", {}, words.say("born")),
      el("dd", {}, inserter(born, born)),
    ),
    el("p", { class: "mail-of" }, person.email || words.say("noMail")),
  ));
}

function inserter(title, text) {
  return el("button", { type: "button", class: "insert", onclick: () => page.chat.insert(text) }, title);
}

function longDate(day) {
  const date = new Date(`${day}T00:00:00Z`);
  return new Intl.DateTimeFormat(page.words.tag, { dateStyle: "long", timeZone: "UTC" }).format(date);
}

function languageName(tag) {
  return new Intl.DisplayNames([page.words.tag], { type: "language" }).of(tag);
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
  if (arrived.length > 0) page.news.textContent = page.words.say("news", { count: arrived.length });
  const shown = new Map([...page.mails.children].map((item) => [item.dataset.id, item]));
  const items = mails.map((mail) => shown.get(mail.id) ?? mailItem(mail, arrived.includes(mail)));
  // Untouched when nothing came: a rebuilt list would lose the reader's focus.
  if (items.length !== shown.size || arrived.length > 0) page.mails.replaceChildren(...items);
}

function mailItem({ id, to, subject, body, received }, isNew) {
  const { words } = page;
  const code = CODE.exec(body)?.[0];
  const time = new Intl.DateTimeFormat(page.words.tag, { timeStyle: "short" }).format(Number(received) * 1_000);
  const item = el(
    "li", { class: isNew ? "mail new" : "mail", "data-id": id },
    el("h3", { dir: "auto" }, subject, isNew ? el("span", { class: "badge" }, words.say("newMail")) : null),
    el("p", { class: "mail-of" }, `${words.say("to")} ${to} · ${time}`),
    el("p", { class: "mail-body", dir: "auto" }, body),
    code ? inserter(words.say("code", { code }), code) : null,
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
  const response = await fetch(new URL(path, BASE), { cache: "no-store" });
  return response.ok ? response.json() : null;
}

async function begin() {
  page.languages.addEventListener("change", changeLanguage);
  page.chat.addEventListener("casepath-language", ({ detail }) => speak([detail]));
  const wish = new URLSearchParams(location.search).get("language");
  if (page.turn === 0) await speak([wish, ...navigator.languages]);
  const demo = await ask("demo/applicants").catch(() => null);
  if (!demo) return;
  page.applicants = demo.applicants;
  showPeople();
  for (const part of document.querySelectorAll("[data-demo]")) part.hidden = false;
  document.body.classList.add("with-demo");
  pollMail();
}

begin();
