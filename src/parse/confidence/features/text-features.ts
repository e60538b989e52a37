import { fold } from "../../../language/fold.ts";
import { measureLegibility } from "../../../language/legibility.ts";
import { regex } from "../../../language/regex.ts";
import type { Features } from "./features.ts";

const ODD_SIGN = regex`[^\p{L}\p{M}\p{N}\s.,;:()\[\]“”"'’‘/%&+\-–—…•*<>=≥≤!?@#²³°]`;
const FIGURE_IN_WORD = regex`\p{L}\d|\d\p{Ll}{2}`;
const LONE_LETTER = regex`(?:^|\s)[b-df-hj-np-tv-xzBDFGHJKLNPQRSTVWXZ](?:\s|$)`;

/** Signs of damaged letters in a text. */
export function addLegibility(into: Features, text: string): void {
  const { words, whole } = measureLegibility(text);
  const broken = Math.round(words * (1 - whole));
  into.flag("letters:broken-word", broken > 0);
  into.amount("letters:broken-words", Math.min(broken, 5) / 5);
  into.flag("letters:odd-sign", ODD_SIGN.test(text));
  into.flag("letters:figure-in-word", FIGURE_IN_WORD.test(text));
  into.flag("letters:lone", LONE_LETTER.test(text));
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
