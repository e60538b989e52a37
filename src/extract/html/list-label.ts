import { attribute, type Element, isElement, styleWord } from "./element.ts";

const HAS_LABEL = /^\s{0,9}(?:[-–+•*]|\(?[\p{L}\p{N}]{1,4}[.)])/u;

/** What a browser prints before a list item: "1.", "a)", "-"; "" where nothing, or the text brings its own. */
export function listLabel(item: Element, text: string): string {
  const list = item.parentNode as Element | null;
  if (!list || styleWord(list, "list-style") === "none" || styleWord(list, "list-style-type") === "none")
    return "";
  if (HAS_LABEL.test(text)) return "";
  if (list.tagName !== "ol") return "- ";
  const items = list.childNodes.filter(isElement).filter((node) => node.tagName === "li");
  const given = Number.parseInt(attribute(item, "value"), 10);
  const start = Number.parseInt(attribute(list, "start"), 10);
  const number = Number.isInteger(given)
    ? given
    : (Number.isInteger(start) ? start : 1) + items.indexOf(item);
  return `${printed(number, attribute(list, "type") || styleType(list))} `;
}

const STYLES: Readonly<Record<string, string>> = {
  "lower-alpha": "a",
  "lower-latin": "a",
  "upper-alpha": "A",
  "upper-latin": "A",
  "lower-roman": "i",
  "upper-roman": "I",
};

const styleType = (list: Element) => STYLES[styleWord(list, "list-style-type")] ?? "1";

function printed(number: number, type: string): string {
  if (number < 1 || number > 3999) return `${number}.`;
  if (type === "a") return `${letters(number)})`;
  if (type === "A") return `${letters(number).toUpperCase()}.`;
  if (type === "i") return `${roman(number).toLowerCase()}.`;
  return type === "I" ? `${roman(number)}.` : `${number}.`;
}

function letters(number: number): string {
  const last = String.fromCharCode(97 + ((number - 1) % 26));
  return number > 26 ? letters(Math.floor((number - 1) / 26)) + last : last;
}

const ROMAN = Object.entries({
  M: 1000,
  CM: 900,
  D: 500,
  CD: 400,
  C: 100,
  XC: 90,
  L: 50,
  XL: 40,
  X: 10,
  IX: 9,
  V: 5,
  IV: 4,
  I: 1,
});

function roman(number: number): string {
  let rest = number;
  return ROMAN.map(([sign, value]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return sign.repeat(times);
  }).join("");
}
