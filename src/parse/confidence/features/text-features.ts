import { fold } from "../../../language/fold.ts";
import { measureLegibility } from "../../../language/legibility.ts";
import { regex } from "../../../language/regex.ts";
import type { DocumentFacts } from "./document-facts.ts";
import type { Features } from "./features.ts";

const ODD_SIGN = regex`[^\p{L}\p{M}\p{N}\s.,;:()\[\]“”"'’‘/%&+\-–—…•*<>=≥≤!?@#²³°]`;
const FIGURE_IN_WORD = regex`\p{L}\d|\d\p{Ll}{2}`;
const LONE_LETTER = regex`(?:^|\s)[b-df-hj-np-tv-xzBDFGHJKLNPQRSTVWXZ](?:\s|$)`;

/** Signs of damaged letters in a quotation. */
export function addLegibility(into: Features, text: string, facts: DocumentFacts): void {
  const { broken, isOdd, hasFigures, isLone } = facts.remember("letters", text, () => damageOf(text));
  into.flag("letters:broken-word", broken > 0);
  into.amount("letters:broken-words", Math.min(broken, 5) / 5);
  into.flag("letters:odd-sign", isOdd);
  into.flag("letters:figure-in-word", hasFigures);
  into.flag("letters:lone", isLone);
}

function damageOf(text: string) {
  const { words, whole } = measureLegibility(text);
  return {
    broken: Math.round(words * (1 - whole)),
    isOdd: ODD_SIGN.test(text),
    hasFigures: FIGURE_IN_WORD.test(text),
    isLone: LONE_LETTER.test(text),
  };
}

export const CONNECTIVE = /(?:^| )(?:và|hoặc|các|của|cùng|với|là|theo|trong|về|cho|do|tại|từ|để|có|được)$/u;

/** Signs that a text ends too early or too late. */
export function addEnds(into: Features, text: string): void {
  const folded = fold(text).trim();
  into.flag("ends:connective", CONNECTIVE.test(folded));
  into.flag("ends:mark", /[,:;\-–(]$/u.test(folded));
  into.flag("ends:bracket", (text.match(/\(/gu)?.length ?? 0) !== (text.match(/\)/gu)?.length ?? 0));
  into.flag("ends:quote", (text.match(/“/gu)?.length ?? 0) !== (text.match(/”/gu)?.length ?? 0));
  into.flag("begins:small", regex`^\p{Ll}`.test(text));
  into.flag("begins:sign", regex`^[^\p{L}\p{N}“(\[]`.test(text));
}
