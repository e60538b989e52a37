import { codeOfLetter } from "./letter-codes.ts";
import { type ByteLoss, restoreLostBytes } from "./lost-bytes.ts";

// UTF-8 of Latin letters, Vietnamese and punctuation, decoded byte by byte as windows-1252 or windows-1258: "Ä‘" for "đ", "áº¿" for
// "ế".
/** "Ă" and the combining grave are C3 and CC in windows-1258. */
const LEADS_2 = "[\\xc2-\\xc6\\xcb\\xccĂ\u0300]";
const LEADS_3 = "[\\xe1\\xe2\\xef]";
const FOLLOWERS = "[\\x80-\\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";
// "à" is C3 A0, and programs replace the no-break space A0 with a space.
const LOST_BLANK = "[ÃĂ] (?= )|[ÃĂ](?= |$)";
/** Where other bytes are lost too, a letter after a capital may be another one ("XÃ", "PHÓ"). */
const LOST_BLANK_ONLY = "[ÃĂ] (?= )|(?<!\\p{Lu})[ÃĂ](?= |$)";
const IS_LOST_BLANK = /^[ÃĂ] ?$/;
/** Letters that only windows-1258 has, before a following byte. */
const IN_1258 = new RegExp(`[Ă\u0300]${FOLLOWERS}`, "u");
const sequenceOr = (lostBlank: string) =>
  new RegExp(`${LEADS_3}${FOLLOWERS}{2}|${LEADS_2}${FOLLOWERS}|${lostBlank}`, "gu");
const SEQUENCE = sequenceOr(LOST_BLANK);
const SEQUENCE_WITHOUT_CONTROLS = sequenceOr(LOST_BLANK_ONLY);
/** Text is sometimes decoded wrongly twice, hardly ever more often. */
const ROUNDS = 3;

/**
 * Restores UTF-8 that was decoded as windows-1252 or windows-1258, once or several times; null if the text is not of this kind.
 * @param leastPairs minimum number of sequences if all have two letters, because two letters may be adjacent by
 * coincidence; a sequence of three never is. 1: the text around is of this kind, so every sequence may lack a byte.
 * @param lostControls true if the text around lost all bytes from 80 to 9F
 */
export function undoMojibake(text: string, leastPairs: number, lostControls = false): string | null {
  let out: string | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const next = undoOnce(out ?? text, leastPairs, lostControls);
    if (next === null) break;
    out = next;
  }
  if (out === null && leastPairs > 1) return null;
  const latin: ByteLoss = IN_1258.test(text) ? "1258" : "1252";
  const restored = restoreLostBytes((out ?? text).normalize("NFC"), lostControls ? "controls" : latin);
  return restored === text ? null : restored;
}

function undoOnce(text: string, leastPairs: number, lostControls: boolean): string | null {
  const pattern = lostControls ? SEQUENCE_WITHOUT_CONTROLS : SEQUENCE;
  const found = text.match(pattern)?.filter((sequence) => !IS_LOST_BLANK.test(sequence)) ?? [];
  if (found.length < leastPairs && found.every((sequence) => sequence.length === 2)) return null;
  let undone = 0;
  const out = text.replace(pattern, (sequence) => {
    if (IS_LOST_BLANK.test(sequence)) return "à";
    const letter = decode(sequence);
    if (letter !== null) undone++;
    return letter ?? sequence;
  });
  return undone === 0 ? null : out;
}

function decode(sequence: string): string | null {
  const codes = [...sequence].map((letter) => codeOfLetter(letter));
  if (codes.some((code) => code === null)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(
      Uint8Array.from(codes as number[]),
    );
  } catch {
    return null;
  }
}
