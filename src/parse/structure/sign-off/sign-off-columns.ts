import { isPersonName, resemblesFamilyName } from "../../../language/family-names.ts";
import { fold } from "../../../language/fold.ts";
import { isCapitals } from "../../../language/is-capitals.ts";
import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import { trimEndSigns } from "../../../language/trim-end-signs.ts";
import { NOBODYS_NAME } from "../../lexicon/bodies.ts";
import { FILED } from "../../lexicon/headings.ts";
import { type Span, spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { isPostLine, RECIPIENTS_HEADING, STROKES } from "./sign-off-zone.ts";
import { unheadedRecipients } from "./unheaded-recipients.ts";

/** A part of a printed line of the sign-off: `line` contains only the part, `span` is its place in the document. */
export interface SignOffPart {
  readonly line: TextLine;
  readonly text: string;
  readonly span: Span;
}

/** A bullet of the recipients' list. */
export const ITEM = /^(?:[~=_¬„“"'`´‘’.,]{1,2} ?)?[-–—+*•] ?(?=\S)|^[~=¬„] ?(?=\S)/u;
/** Strokes of a seal before a name: "-", "-_", ". ". */
const DUST = regex`^(?:[^\p{L}\p{N}(]{1,2} ?){1,2}(?=\p{Lu})`;
/** In characters; names are shorter. */
const LONGEST_POST = 80;
const MAX_POST_WORDS = 8;
const NAME_WORDS = [4, 3, 5, 2];
/** A person's name, which may follow recipients on a line: "- Lưu: VT. Hoàng Văn Khánh". */
const PERSON = regex`^\p{Lu}[\p{L}'’]*(?: \p{Lu}[\p{L}'’]*){1,4}$`;
/** Where a post may begin on a line of recipients: at the beginning, or after a punctuation mark. */
const MAY_BEGIN = regex.g`(?:^|(?<=[;:.,)\]] ))(?=\p{Lu})`;
const FILED_ITEM = new RegExp(FILED, "iu");

/**
 * The two columns of a sign-off (Decree 30/2020/NĐ-CP, Appendix I, II.7 and II.9): the recipients on the left, posts
 * and names on the right. A text layer that reads across the page joins a line of each ("- Sở Nội vụ (t/h); PHÓ GIÁM
 * ĐỐC"): such a line is split where the post, or the name at its end, begins.
 */
export function signOffColumns(lines: readonly TextLine[]): { left: SignOffPart[]; right: SignOffPart[] } {
  const left: SignOffPart[] = [];
  const right: SignOffPart[] = [];
  let listed = false;
  let posted = false;
  const hasHeading = lines.some(({ folded }) => RECIPIENTS_HEADING.test(folded));
  const unheaded = hasHeading ? -1 : unheadedRecipients(lines, isPostLine);
  for (const [i, line] of lines.entries()) {
    const head = RECIPIENTS_HEADING.exec(line.folded);
    if (i === unheaded) {
      listed = true;
      // What a scan left of "Nơi nhận:".
      if (!ITEM.test(line.text)) continue;
    }
    if (head) listed = true;
    const isPost = isPostLine(line);
    const cut: number = isPost ? 0 : rightColumn(line.text, head?.[0].length ?? 0, posted);
    posted ||= isPost || cut < line.text.length;
    // "- Hoàng Văn Khánh" below a post: dust of the seal before the name.
    const dust =
      posted && !isPost && isSignersName(line.text.replace(DUST, ""))
        ? (DUST.exec(line.text)?.[0].length ?? 0)
        : 0;
    if (dust > 0) {
      right.push(part(line, dust, line.text.length));
      continue;
    }
    const before = part(line, 0, cut);
    const after = part(line, cut, line.text.length);
    if (before.text && listed) left.push(before);
    // A line without a bullet below "Nơi nhận" ("Hoàng Văn Khánh") may belong to either column, so both get it.
    if (before.text && !head && !ITEM.test(before.text)) right.push(before);
    if (after.text) right.push(after);
  }
  return { left, right };
}

/** A name of three or four words may have a family name whose marks were misread: "Nguyên Văn Khánh". */
const isSignersName = (text: string) =>
  isPersonName(text) ||
  (WHOLE_NAME.test(text) && !BODY.test(fold(text)) && resemblesFamilyName(text.split(" ", 1)[0]!));
/** "Viện Văn học", "Trường Minh Khai": a body. */
const BODY = new RegExp(`^(?:${NOBODYS_NAME}|viện|trường|đoàn|huyện|hàng)(?: |$)`, "u");
const WHOLE_NAME = regex`^\p{Lu}\p{Ll}{2,6}(?: (?:Văn|Thị|Đức|Hữu|Minh|Ngọc|Thanh|Quang|Xuân|Đình))(?: \p{Lu}\p{Ll}{1,6}){1,2}$`;

function part(line: TextLine, from: number, to: number): SignOffPart {
  const text = line.text.slice(from, to);
  const start = from + (text.length - text.trimStart().length);
  return {
    line: line.reworded(text.trim(), line.folded.slice(from, to).trim()),
    text: text.trim(),
    span: spanIn(line, start, from + text.trimEnd().length),
  };
}

/** "- CT, PCT UBND tỉnh; (Đã ký)", "- Như trên; (đã ký) Hoàng Văn Khánh", "- Như trên; Đã ký: Hoàng Văn Khánh", "- UBND các xã; Hoàng Văn Khánh": below a post, its stamp or its name may end an item. */
const SIGNED_ITEM = regex`^[-–—+*•] ?[^;]{2,200}[;.)] (?<end>\(?(?:Đã|đã|ĐÃ) (?:ký|kí|KÝ)[):](?: [^;.,()]{4,45})?|[^;.,()]{4,45}\.?)$`;

/** The offset where the right column begins; the line's length where there is none. `posted`: a post is above. */
function rightColumn(text: string, from: number, posted: boolean): number {
  // "Nơi nhận: | TL. CHỦ TỊCH": the blank after the heading is no part of the post.
  const first = from + (text.length - from - text.slice(from).trimStart().length);
  const near = Math.max(first, text.length - LONGEST_POST);
  const starts = allMatches(MAY_BEGIN, text.slice(near)).map((m) => near + m.index);
  for (const start of starts) {
    const rest = text.slice(start);
    if (rest.split(" ").length <= MAX_POST_WORDS && isCapitals(rest.replace(STROKES, "")) && isPostText(rest))
      return start;
  }
  const end = posted ? SIGNED_ITEM.exec(text)?.groups?.end : undefined;
  if (end && (/^\(?đã /iu.test(end) || isPersonName(trimEndSigns(end, ".")))) return text.length - end.length;
  if (!FILED_ITEM.test(text)) return text.length;
  const words = text.slice(-LONGEST_POST).split(" ");
  for (const count of NAME_WORDS) {
    const name = words.slice(-count).join(" ");
    const before = text.slice(-LONGEST_POST * 2, Math.max(0, text.length - name.length - 1));
    if (PERSON.test(name) && /lưu.{0,60}[.;)]$/iu.test(before)) return text.length - name.length;
  }
  return text.length;
}

const isPostText = (text: string) => isPostLine({ text, folded: text.toLowerCase() } as TextLine);
