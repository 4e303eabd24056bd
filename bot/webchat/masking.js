/** What a browser keeps of what was typed: numbers, dates, codes and addresses become dots. */

const DOTS = "•••••";
const FORM = /^[A-Z]{1,2}[-\s]?\d{3}[A-Z]?$/i; // "I-485" is no secret
const ADDRESS = /[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+/gu;
const DAY_AND_MONTH =
  /\p{Nd}{1,2}(?:st|nd|rd|th|º)?[\s,]+(?:of\s+|de\s+)?\p{L}{3,}\.?[\s,]+(?:del?\s+)?\p{Nd}{2,4}/giu;
const MONTH_AND_DAY = /\p{L}{3,}\.?\s+\p{Nd}{1,2}(?:st|nd|rd|th|º)?[\s,]+(?:del?\s+)?\p{Nd}{2,4}/giu;
// Letters in front, then digits with what people put between them; O, I and l stand for digits.
const NUMBER = /(?:(?<!\p{L})(?:\p{L}{3}[\s–-]?|\p{L}{1,2}-?))?\p{Nd}(?:[\s./–-]*(?:\p{Nd}|[OoIl](?!\p{L})))+/gu;

/** Numbers, dates, codes and addresses as their first characters and dots; errs towards dots. */
export function masked(text) {
  return text
    .replace(ADDRESS, hidden)
    .replace(DAY_AND_MONTH, hidden)
    .replace(MONTH_AND_DAY, hidden)
    .replace(NUMBER, (found) => (FORM.test(found) || digits(found) < 3 ? found : hidden(found)));
}

function digits(text) {
  return text.match(/\p{Nd}/gu).length;
}

function hidden(found) {
  const shown = /^\p{L}{3}/u.test(found) ? 3 : 1;
  return [...found].slice(0, shown).join("") + DOTS;
}
