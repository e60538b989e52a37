import { bare } from "../../language/fold.ts";
import { isCapitals } from "../../language/is-capitals.ts";
import { regex } from "../../language/regex.ts";
import { type Correction, SHORT_FORMULA } from "./formula.ts";

/** The last part of a number's symbol, of four letters or more: with fewer, other initials may be as near. */
const ISSUER = regex`\/[^ ]{0,12}[-–](?<issuer>\p{Lu}{4,8})[ .]{0,3}$`;
const LINES_OF_ISSUER = 4;
/** First words of bodies. */
const BODY = /^(?:SỞ|BAN|BỘ|CỤC|CHI|TỔNG|VĂN|HỘI|TRUNG|VIỆN|TRƯỜNG|ỦY|UỶ|THANH|LIÊN|PHÒNG|CÔNG)$/u;

/**
 * "Số: 12/KH-SITTT" below "SỞ THÔNG TIN VÀ TRUYỀN THÔNG": the symbol of the issuer has the initials of its name, so a single other letter is
 * misread. `above`: the lines above the number.
 */
export function correctIssuer(text: string, above: readonly string[]): Correction[] {
  const match = ISSUER.exec(text);
  const issuer = match?.groups?.issuer;
  if (!match || issuer === undefined) return [];
  const words = above.slice(-LINES_OF_ISSUER).filter(isCapitals).join(" ").split(" ");
  const name = words.filter((word) => regex`^\p{Lu}`.test(word) && word !== "VÀ").slice(-issuer.length);
  if (!BODY.test(name[0] ?? "")) return [];
  const initials = name.map((word) => bare(word)[0]!.toUpperCase()).join("");
  if (initials.length !== issuer.length || differences(bare(issuer).toUpperCase(), initials) !== 1) return [];
  const start = match.index + match[0].lastIndexOf(issuer);
  const at = [...initials].findIndex((letter, i) => letter !== bare(issuer[i]!).toUpperCase());
  return [{ start: start + at, end: start + at + 1, text: initials[at]!, confidence: SHORT_FORMULA }];
}

const differences = (a: string, b: string): number => [...a].filter((letter, i) => letter !== b[i]).length;
