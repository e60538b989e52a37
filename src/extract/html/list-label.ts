import { regex } from "../../language/regex.ts";
import { romanNumeral } from "../shared/roman-numeral.ts";
import { attribute, type Element, isElement, styleWord } from "./element.ts";

const HAS_LABEL = regex`^\s{0,9}(?:[-–+•*]|\(?[\p{L}\p{N}]{1,4}[.)])`;

/**
 * What a browser prints before a list item: "1.", "a)", "-"; "" for none, or if the text begins with its own label.
 * @param start the first letters of the item
 * @param places receives the places of the items of each list
 */
export function listLabel(item: Element, start: string, places: ItemPlaces): string {
  const list = item.parentNode as Element | null;
  if (!list || styleWord(list, "list-style") === "none" || styleWord(list, "list-style-type") === "none")
    return "";
  if (HAS_LABEL.test(start)) return "";
  if (list.tagName !== "ol") return "- ";
  const given = Number.parseInt(attribute(item, "value"), 10);
  const first = Number.parseInt(attribute(list, "start"), 10);
  const number = Number.isInteger(given)
    ? given
    : (Number.isInteger(first) ? first : 1) + (placesIn(list, places).get(item) ?? 0);
  return `${formatLabel(number, attribute(list, "type") || styleType(list))} `;
}

/** The items of each list with their places, from 0. */
export type ItemPlaces = Map<Element, ReadonlyMap<Element, number>>;

function placesIn(list: Element, places: ItemPlaces): ReadonlyMap<Element, number> {
  let found = places.get(list);
  if (!found) {
    const items = list.childNodes.filter(isElement).filter((node) => node.tagName === "li");
    found = new Map(items.map((node, i) => [node, i]));
    places.set(list, found);
  }
  return found;
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

/** Browsers print larger numbers as digits. */
const MAX_ROMAN = 3999;

function formatLabel(number: number, type: string): string {
  if (number < 1 || number > MAX_ROMAN) return `${number}.`;
  if (type === "a") return `${letters(number)})`;
  if (type === "A") return `${letters(number).toUpperCase()}.`;
  if (type === "i") return `${romanNumeral(number).toLowerCase()}.`;
  return type === "I" ? `${romanNumeral(number)}.` : `${number}.`;
}

/** 1 → "a", 26 → "z", 27 → "aa". */
function letters(number: number): string {
  const last = String.fromCharCode(97 + ((number - 1) % 26));
  return number > 26 ? letters(Math.floor((number - 1) / 26)) + last : last;
}
