// Text in UTF-8 that was decoded as windows-1252 or windows-1258 and lost bytes: 81, 8D, 8F, 90 and 9D have no letter in
// windows-1252, in windows-1258 also 8A, 8E, 9A, 9E and 9F, and programs drop AD, the soft hyphen. Some programs write "?" for them.

import { regex } from "../regex.ts";
import { syllableCost } from "./syllable-cost.ts";

/** What remains of a letter, and the letters that it may have been; a sign for the lost byte may follow. */
const LOST: ReadonlyMap<string, readonly string[]> = new Map([
  ["á»", ["ề", "ờ", "ọ", "ỏ", "ử", "Ố"]],
  ["áº", ["ậ", "Ạ"]],
  ["Ä", ["Đ"]],
  ["Ã", ["Á", "Í", "Ý"]],
]);
/** The same in windows-1258. */
const LOST_1258: ReadonlyMap<string, readonly string[]> = new Map([
  ["á»", [...LOST.get("á»")!, "ở", "Ị", "Ỏ", "Ớ", "Ở"]],
  ["áº", LOST.get("áº")!],
  ["Ä", ["Đ"]],
  ["Ă", [...LOST.get("Ã")!, "Ê", "Ú"]],
]);
/** The same where a program dropped all bytes from 80 to 9F, as controls. */
const LOST_CONTROLS: ReadonlyMap<string, readonly string[]> = new Map([
  ["á»", [..."ỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞở"]],
  ["áº", LOST.get("áº")!],
  ["Ä", [..."ĐđĂă"]],
  ["Ã", [..."ÀÁÂÈÉÊÌÍÒÓÔÕÙÚÝ"]],
]);
const PART = regex`(?<left>á[»º]|Ä|Ã(?!$)|Ă(?!$))(?:\ufffd|\?(?=\p{L}))?`;
const WORD = regex.g`(?:[\p{L}\p{M}»º\ufffd]|(?<=[»ºÃÄĂ])\?(?=\p{L})){1,12}`;

/** A syllable that costs this much more than another one (nats) hardly exists ("giím" for "giám"). */
const RARER = 5;
/** "Ä" can only be "Đ": an umlaut of the text itself has two signs. */
const CERTAIN = /Ä[\ufffd?]?/gu;

/** What was lost: the bytes without a letter in windows-1252 or in windows-1258, or all bytes from 80 to 9F. */
export type ByteLoss = "1252" | "1258" | "controls";

const LOSSES = { "1252": LOST, "1258": LOST_1258, controls: LOST_CONTROLS } as const;

const CONTROL = "[\\x80-\\x9f€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";
const WITH_CONTROL = new RegExp(`(?:á[»º]|[ÃÄ])${CONTROL}`, "u");
const WITHOUT_LAST = new RegExp(`á»(?!${CONTROL}|[\\xa0-\\xbf])`, "gu");
/** Number of letters without their last byte that show the loss. */
const LEAST_LOST = 3;

/** True for text that was read as Latin and lost all bytes from 80 to 9F. */
export const losesControls = (text: string): boolean =>
  !WITH_CONTROL.test(text) && (text.match(WITHOUT_LAST)?.length ?? 0) >= LEAST_LOST;

/**
 * Restores letters that lost a byte if one candidate alone makes the word a syllable, or a far more frequent one; otherwise the
 * damage stays visible, and only the words around can tell the letter.
 */
export function restoreLostBytes(text: string, loss: ByteLoss): string {
  const words = text.replace(WORD, (word) => onlySyllable(word.normalize("NFC"), LOSSES[loss]) ?? word);
  return loss === "controls" ? words : words.replace(CERTAIN, "Đ");
}

function onlySyllable(word: string, lost: ReadonlyMap<string, readonly string[]>): string | null {
  const found = PART.exec(word);
  const letters = found && lost.get(found.groups!.left!);
  if (!letters) return null;
  const before = word.slice(0, found.index);
  const after = word.slice(found.index + found[0].length);
  const rest = before + after;
  const inCapitals = rest !== rest.toLowerCase() && rest === rest.toUpperCase();
  // One capital may begin a word or be a part of a word in capitals.
  const isOpen = found.index === 0 || (inCapitals && rest.length === 1);
  const words = letters
    .filter((letter) => isOpen || inCapitals === (letter !== letter.toLowerCase()))
    .map((letter) => before + letter + after)
    .map((candidate) => (PART.test(candidate) ? onlySyllable(candidate, lost) : candidate))
    .flatMap((word) => {
      const cost = word === null ? null : syllableCost(word);
      return cost === null ? [] : [{ word, cost }];
    })
    .sort((a, b) => a.cost - b.cost);
  const [best, second] = words;
  return best && (!second || second.cost - best.cost > RARER) ? best.word : null;
}
