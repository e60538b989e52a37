import { createHash } from "node:crypto";
import { nameKey } from "../../language/fold.ts";

const LENGTH = 5;
const LETTERS = 26;

/** Five lower-case letters that stand for a text, the same in every run; "" for an empty text. */
export function textMark(text: string): string {
  const key = nameKey(text);
  if (key === "") return "";
  const hash = createHash("sha256").update(key).digest();
  return Array.from(hash.subarray(0, LENGTH), (byte) => String.fromCharCode(97 + (byte % LETTERS))).join("");
}
