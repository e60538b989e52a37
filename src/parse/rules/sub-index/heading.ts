import { fold } from "../../../language/fold.ts";
import { type Span, spanIn, type TextLine } from "../../document.ts";
import type { RuleContext } from "../../rule.ts";

/** A sub-index that a heading or a cell names. */
export interface NamedSubIndex {
  /** null: named as a sub-index, but the catalogue has none of this name. */
  readonly id: string | null;
  readonly index: string | null;
  readonly name: string;
  readonly span: Span;
  /** Offset behind the name and its mark, where run-in text begins. */
  readonly restStart: number;
  readonly confidence: number;
}

const WORDS =
  "chỉ số thành phần|chỉ số nội dung|chỉ số chính(?! sách)|chỉ số|nhóm chỉ số|chỉ tiêu|tiêu chí thành phần|tiêu chí|nội dung|trụ cột|lĩnh vực";
const LEAD_IN =
  "(?:(?:đối với|về|nâng cao|cải thiện|nhóm|các|nhiệm vụ thực hiện|thực hiện|giải pháp nâng cao|giải pháp cải thiện|duy trì) ){0,3}";
const HEAD = new RegExp(
  `^(?<lead>${LEAD_IN})(?:(?<word>${WORDS})(?: (?:số |thứ )?(?<number>\\d{1,2}))?(?<mark> ?[:.–-])? ?)?`,
  "u",
);
const QUOTED = /^["“”'‘«]{1,2}(?<name>[^"“”«»]{3,200})["“”'’»]{1,2}/u;
const LONGEST_NAME = 200;
/** Distance above which a heading needs a word such as "chỉ số" or quotes to count. */
const PLAIN_DISTANCE = 0.12;

/**
 * `Chỉ số “Giảm thiểu ô nhiễm và thiên tai”`, "Chỉ số thành phần 3: …", "Gia nhập thị trường". The name decides, never
 * the number in front (a plan that leaves one out renumbers the rest); a number alone ("Chỉ số thành phần 3") counts.
 */
export function readSubIndexHeading(
  line: TextLine,
  from: number,
  context: RuleContext,
): NamedSubIndex | null {
  const folded = line.folded.slice(from);
  const head = HEAD.exec(folded);
  const headLength = head?.[0].length ?? 0;
  const word = head?.groups?.word;
  const start = from + headLength;
  const quoted = QUOTED.exec(line.text.slice(start));
  const name = quoted?.groups?.name ?? plainName(line.text.slice(start));
  if (!name.trim()) return numberAlone(line, from, headLength, head?.groups?.number, context);
  const nameStart = start + line.text.slice(start).indexOf(name);
  const end = nameStart + name.length;
  const match = context.catalogue.matchSubIndex(name, context.indexIds, context.year);
  const span = spanIn(line, nameStart, end);
  const restStart = end + (/^["“”'’»]{0,2} ?[:.]? ?/u.exec(line.text.slice(end))?.[0].length ?? 0);
  const tidy = name.replace(/[\s"“”'‘’;,.:]+$/u, "").trim();
  const said = word !== undefined || quoted !== null;
  if (match && (said || (context.indexIds.length > 0 && match.distance <= PLAIN_DISTANCE))) {
    const confidence = Math.max(0.5, 0.97 - match.distance);
    return { id: match.subIndex.id, index: match.index.id, name: tidy, span, restStart, confidence };
  }
  const called =
    word && /^(?:nhóm )?chỉ số|^trụ cột|^tiêu chí/u.test(word) && (quoted || head?.groups?.number);
  if (!called || context.catalogue.findIndices(name).length > 0) return null;
  return { id: null, index: context.indexIds[0] ?? null, name: tidy, span, restStart, confidence: 0.7 };
}

/** A name without quotes ends at a mark or a bracket. */
function plainName(text: string): string {
  const end = /[:;.(]|, (?=mục tiêu|phấn đấu|đạt)/u.exec(fold(text))?.index ?? text.length;
  return text.slice(0, Math.min(end, LONGEST_NAME)).trimEnd();
}

function numberAlone(
  line: TextLine,
  from: number,
  headLength: number,
  number: string | undefined,
  context: RuleContext,
): NamedSubIndex | null {
  const index = context.indexIds[0];
  if (!number || !index) return null;
  const entry = context.catalogue
    .subIndicesOf(index, context.year)
    .find((sub) => sub.order === Number(number));
  if (!entry) return null;
  const span = spanIn(line, from, from + headLength);
  return {
    id: entry.id,
    index,
    name: line.text.slice(from, from + headLength).replace(/[ :.–-]+$/u, ""),
    span,
    restStart: from + headLength,
    confidence: 0.75,
  };
}
