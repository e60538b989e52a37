import { parseLabel } from "../../language/labels.ts";
import { regex } from "../../language/regex.ts";

/** Signs with which lines begin that need no change: letters, figures, brackets, quotation marks and the usual bullets. */
const USUAL = regex`^[\p{L}\p{N}\s"“”'([*•+–—-]`;
/** Letters that are bullets of symbol fonts without their font. */
const LETTER_BULLET = /^[oØ§üv] /u;

/**
 * The text with the usual bullet in place of another sign that begins a list item ("➢ UBND tỉnh", "▪ Sở Y tế"), so that patterns
 * need to know the usual ones only. One character, so offsets stay valid; evidence quotes the printed sign.
 */
export function withUsualBullet(text: string): string {
  if (USUAL.test(text) && !LETTER_BULLET.test(text)) return text;
  const label = parseLabel(text);
  if (label?.text.length !== 1) return text;
  if (label.kind === "star") return `•${text.slice(1)}`;
  return label.kind === "dash" ? `-${text.slice(1)}` : text;
}
