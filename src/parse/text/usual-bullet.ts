import { parseLabel } from "../../language/labels.ts";
import { regex } from "../../language/regex.ts";

/** Signs with which lines begin that need no change: letters, figures, brackets, quotation marks and the usual bullets. */
const USUAL = regex`^[\p{L}\p{N}\s"“”'([*•+–—-]`;
/** Letters that are bullets of symbol fonts without their font. */
const LETTER_BULLET = /^[oØ§üv] /u;

/**
 * "=> Phòng A chủ trì; Phòng B phối hợp.", "→ Đơn vị thực hiện: Phòng A": an arrow before a line that only says whose work the list above it
 * is. It is no bullet of that list.
 */
const ARROW =
  /^(?:={1,2}>|⇒|→|➔|-{1,2}>) ?(?=[^.:]{3,200} (?:chủ trì|phối hợp|thực hiện|đầu mối|phụ trách)(?: thực hiện)?[.;]?$|(?:đơn vị|cơ quan|phòng|bộ phận)(?: [^ .:]{1,9}){1,6} ?: )/iu;

/**
 * The text with blanks in place of such an arrow, or with the usual bullet in place of another sign that begins a list item ("➢ UBND tỉnh", "▪ Sở Y tế"), so that patterns
 * need to know the usual ones only. The length stays the same, so offsets stay valid; evidence quotes the printed sign.
 */
export function withUsualBullet(text: string): string {
  const arrow = ARROW.exec(text)?.[0].length ?? 0;
  if (arrow > 0) return " ".repeat(arrow) + text.slice(arrow);
  if (USUAL.test(text) && !LETTER_BULLET.test(text)) return text;
  const label = parseLabel(text);
  if (label?.text.length !== 1) return text;
  if (label.kind === "star") return `•${text.slice(1)}`;
  return label.kind === "dash" ? `-${text.slice(1)}` : text;
}
