import { isPersonName } from "../../../language/family-names.ts";
import { isCapitals } from "../../../language/is-capitals.ts";
import { parseLabel } from "../../../language/labels.ts";
import { regex } from "../../../language/regex.ts";
import { trimEndSigns } from "../../../language/trim-end-signs.ts";
import { APPENDIX, FILED, RECIPIENTS } from "../../lexicon/headings.ts";
import { SIGNER_POSITION } from "../../lexicon/positions.ts";
import type { TextLine } from "../../text/text-line.ts";
import { BASIS } from "../lines/line-kinds.ts";
import { unheadedRecipients } from "./unheaded-recipients.ts";

// The first line of the sign-off (Decree 30/2020/NĐ-CP, Appendix I, II.7 and II.9).

/** "Nơi nhận:", also after a bullet. A scan may read a mark by hand beside it: "Nơi nhận v". */
export const RECIPIENTS_HEADING = regex`^(?:[*+•-] ?)?${RECIPIENTS}(?= ?[:.;]| ?$| [^\s]{1,2}$| ?[-+*] ?\p{L}) ?[:.;]? ?(?:(?<= )[^\s]{1,2}$)?`;
const AUTHORITY = regex`^(?:tm|kt|tl|tuq|q|t\/m|k\/t|t\/l)(?:[.,]{1,2} ?|(?<!^q) )(?=\p{L})`;
const SIGNERS_POST = new RegExp(
  `^(?:quyền |nguyên )?(?:phó )?${SIGNER_POSITION}(?:, ${SIGNER_POSITION})?(?: |$)|^phó (?:ban|văn phòng|phòng)(?: |$)`,
  "u",
);

/** Index of the first line of the sign-off: the recipients, or a post above them or near the end; -1 without a sign-off. */
export function findSignOff(lines: readonly TextLine[]): number {
  const headed = lines.findIndex(
    (line, i) =>
      RECIPIENTS_HEADING.test(line.folded) && line.source.kind !== "row" && !isLabelOfItem(lines, i),
  );
  const recipients = headed < 0 ? unheadedRecipients(lines, isPostLine) : headed;
  const from = recipients < 0 ? Math.max(3, lines.length - 40) : Math.max(0, recipients - 12);
  const to = recipients < 0 ? lines.length : recipients;
  for (let i = from; i < to; i++) {
    if (
      isPostLine(lines[i]!) &&
      lines.slice(i, to).every((line) => line.text.length < 90 && !parseLabel(line.text))
    )
      return i;
  }
  if (recipients >= 0) return recipients;
  const signed = lines.findIndex((_, i) => i >= SHORTEST_TEXT && isSignature(lines, i));
  if (signed >= 0) return signed;
  return lines.findLastIndex((line, i) => i >= from && isPostLine(line) && !isFollowedByText(lines, i));
}

/**
 * True for a post whose name follows, below the end of a text: "… thi hành Quyết định này./." Annexes may be longer than the last lines in
 * which a sign-off without recipients is looked for.
 */
function isSignature(lines: readonly TextLine[], at: number): boolean {
  if (!ENDS_TEXT.test(lines[at - 1]!.text) || !isPostLine(lines[at]!)) return false;
  const below = lines.slice(at + 1, at + 1 + MOST_POSTS);
  const name = below.findIndex(({ text }) => isPersonName(trimEndSigns(text, ".,")));
  return name >= 0 && below.slice(0, name).every((line) => isPostLine(line) || NO_WORD.test(line.text));
}
/** "[": what is left of a mark such as "[daky]", or of a seal. */
const NO_WORD = regex`^[^\p{L}\d]{1,4}$`;
const SHORTEST_TEXT = 4;
const ENDS_TEXT = /[./] ?\/\.?$|\.$/u;
const MOST_POSTS = 4;

/**
 * The line divided before "Nơi nhận:", if that heading follows a post on it: the recipients are to the right of the signature. Other
 * lines as they are.
 */
export function beforeRecipients(line: TextLine): TextLine[] {
  const at = AFTER_POST.exec(line.folded)?.index ?? 0;
  const post = line.upTo(at);
  if (at === 0 || line.source.kind === "row" || !isPostLine(post)) return [line];
  return [post, line.reworded(line.text.slice(at + 1), line.folded.slice(at + 1))];
}
const AFTER_POST = new RegExp(` (?=${RECIPIENTS} ?:?$)`, "u");

const NAMED_RECEIVER = regex`^[^:]{8,12}: ?[\p{L}\d]`;
const OTHER_LABEL =
  /^[-+•]? ?(?:thời hạn|thời gian|tiến độ|nội dung|sản phẩm|đơn vị|cơ quan|bộ phận|hình thức)(?: [^ :]{1,9}){0,4} ?:/u;
const FILED_LINE = new RegExp(`^[-+*•]? ?(?:${FILED})`, "u");
const MOST_LABELS = 5;
const SHORTEST_ITEM = 40;

/** True for "Nơi nhận: UBND tỉnh" as one of the labels of an item: another label or a numbered item follows, and no list of recipients. */
function isLabelOfItem(lines: readonly TextLine[], at: number): boolean {
  if (!NAMED_RECEIVER.test(lines[at]!.folded)) return false;
  for (const line of lines.slice(at + 1, at + 1 + MOST_LABELS)) {
    if (isPostLine(line) || FILED_LINE.test(line.folded)) return false;
    if (OTHER_LABEL.test(line.folded)) return true;
    if (parseLabel(line.text)?.ordinal != null && line.text.length > SHORTEST_ITEM) return true;
  }
  return false;
}

/**
 * True if text follows a post, so that it is not a sign-off: "GIÁM ĐỐC SỞ XÂY DỰNG" above the bases of a decision, "CHỦ TỊCH" of
 * "CHỦ TỊCH … điện:" above the addressees of a dispatch. A document without a readable sign-off must not end at its head.
 */
function isFollowedByText(lines: readonly TextLine[], at: number): boolean {
  if (lines.slice(at + 1, at + 4).some((line) => line.text.length > 120 || BASIS.test(line.folded)))
    return true;
  const below = lines.slice(at + 1, at + 1 + LONGEST_LIST);
  const annex = below.findIndex(({ folded }) => ANNEX.test(folded));
  return below.slice(0, annex < 0 ? below.length : annex).some(({ text }) => text.length > LONGEST_NOTE);
}
/** The most lines of addressees or recipients between a post and the text, all shorter than a paragraph. */
const LONGEST_LIST = 15;
const LONGEST_NOTE = 240;
const ANNEX = new RegExp(`^(?:${APPENDIX})(?: |$|:)|kèm theo`, "u");

/** True for "KT. CHỦ TỊCH", "GIÁM ĐỐC": a post in capitals on a line of its own. */
export function isPostLine(line: TextLine): boolean {
  const { text, folded } = line;
  if (text.length > 80 || /[;:]$/u.test(text)) return false;
  const authority = AUTHORITY.exec(folded)?.[0];
  if (authority === undefined && !SIGNERS_POST.test(folded)) return false;
  const post = folded.slice(authority?.length ?? 0);
  // "KT. Giám đốc": after an authority, small letters are enough.
  if (authority && SIGNERS_POST.test(post) && !/[.,]/u.test(post)) return true;
  // "Phòng: TH, KT, NC": the short names of offices in a list, not "KT." of a post.
  if (authority?.includes(",") && !regex`\p{L}{2,7} \p{L}{2,7}`.test(post)) return false;
  const capitals = authority ? text.replace(STROKES, "") : text;
  return isCapitals(capitals.replace(/^(?:KT|TM|TL|TUQ|Q)[.,/]{1,2}/u, "").trim() || "x");
}
/** What an engine makes of strokes beside a post: "TL. CHỦ TỊCH . i". */
export const STROKES = regex`(?<=\p{Lu}{2})(?: [^\p{L}\d\s;:–-]{1,2}| \p{Ll}){1,3}$`;
