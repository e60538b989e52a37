import { regex } from "../../../language/regex.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";

const DASHED = regex.y` [-–] (?<place>\p{Lu}\p{L}{1,9}(?: \p{Lu}\p{L}{1,9}){0,2})(?![\p{L}\d])`;
const LONGEST_PROVINCE = 4;

/** Returns the end of the name of an office of two provinces: "Cục Hải quan Gia Lai | - Kon Tum". */
export function withFurtherProvince({ text }: TextLine, end: number, { catalogue }: RuleContext): number {
  DASHED.lastIndex = end;
  const place = DASHED.exec(text)?.groups?.place;
  if (place === undefined || !catalogue.matchProvince(place)) return end;
  const words = text.slice(0, end).split(" ").slice(-LONGEST_PROVINCE);
  const isOfProvince = words.some((_, at) => catalogue.matchProvince(words.slice(at).join(" ")) !== null);
  return isOfProvince ? DASHED.lastIndex : end;
}
