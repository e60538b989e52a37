import { lazy } from "../../../../language/memoize.ts";
import { trimEndSigns } from "../../../../language/trim-end-signs.ts";
import { AFTER_COMPLETION, BOUND_WORD, DUE_NOUN } from "../../../lexicon/due-bounds.ts";
import { type FieldLabel, labelAt } from "../../../lexicon/label-grammar.ts";
import type { Located } from "../../../text/located.ts";
import type { RuleContext } from "../../../text/rule.ts";
import { spanIn } from "../../../text/span.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readDueDates } from "../../due-date/due-dates.ts";
import { type DueDay, isTimeOfEvent } from "../../due-date/due-day.ts";
import { withBound } from "../../due-date/time-words.ts";
import { labelsOfLine } from "./role-label.ts";

export const DETAIL_RULE = "assignment/labels/detail-label";

/** A label that states when the tasks above are due or what they produce. `due` null: its text is not a date. */
export interface Detail {
  readonly kind: "due" | "product" | "money";
  readonly due: Located<DueDay> | null;
  readonly product: string | null;
}

/** The value of a label, or the words after "hoàn thành trước …": from `start` to `end` (exclusive) in the line. */
interface LabelledPart {
  readonly kind: Detail["kind"];
  readonly start: number;
  readonly end: number;
}

/** "Hoàn thành | trước ngày 30/6", "Xong trước: | 30/4" */
const COMPLETED = `(?:hoàn thành (?=${AFTER_COMPLETION.source})|(?:hoàn thành|xong|hoàn thành xong) trước(?: ngày)? ?: ?(?=\\d|tháng|quý))`;
const COMPLETION = new RegExp(`(?:^|(?<=[;.] ?))${COMPLETED}`, "u");
const COMPLETES = new RegExp(COMPLETED, "uy");

/** "Thời gian hoàn thành trước ngày 31/12/2025.": a line that only states when, without a colon. */
const BEGINS_TIME = `(?=(?:${BOUND_WORD.source}|từ|đến|ngày)(?= ))`;
const TIME_WORD = `(?:${BOUND_WORD.source}|ngày|tháng|năm|quý|đầu|giữa|cuối|từ|đến|hết|i{1,3}|iv|\\d{1,4})`;
const ONLY_WHEN = new RegExp(
  `${DUE_NOUN}(?: (?:thực hiện|hoàn thành|triển khai|xong|báo cáo|gửi|nộp|cuối cùng|là)){0,4} ${BEGINS_TIME}(${TIME_WORD}(?=[ /.;-]|$)[ /.;-]{0,3}){1,16}$`,
  "uy",
);
/** "(| chậm nhất ngày 20/12/2026; qua Sở Nội vụ)": the beginning of a line that is only a bracket. */
const ONLY_DATE = new RegExp(
  `${BEGINS_TIME}(${TIME_WORD}(?=[ /.;,)-])[ /.;,-]{0,3}){2,16}(?<=\\d[^\\d]{0,3}|iv|i)`,
  "uy",
);

/**
 * "Thời gian thực hiện: quý III/2025", "Sản phẩm: …" on a line of its own: about the tasks above. `stated`: the due dates of the
 * line.
 */
export function readDetails(
  line: TextLine,
  start: number,
  context: RuleContext,
  stated: () => readonly Located<DueDay>[] = lazy(() => readDueDates(line, context)),
): Detail[] {
  const from = afterBracket(line.text, start);
  return partsOf(line, from, from > start).map(({ kind, start, end }) => {
    const text = trimEndSigns(
      line.text.slice(start, end),
      from > 0 && line.text[from - 1] === "(" ? ".;)" : ".;",
    );
    return {
      kind,
      due: kind === "due" ? dueIn(line, { start, end, stated }, context) : null,
      product: kind === "product" && text ? text : null,
    };
  });
}

function partsOf(line: TextLine, from: number, isBracket: boolean): LabelledPart[] {
  const labels = labelsOfLine(line, from);
  const found = labels.flatMap((label, i): LabelledPart[] => {
    if (!isDetailKind(label)) return [];
    const next = labels[i + 1]?.start ?? line.text.length;
    return [{ kind: label.kind, start: label.end, end: semicolonBefore(line, label.end, next) }];
  });
  if (found.some(({ kind }) => kind === "due")) return found;
  if (matchesAt(ONLY_WHEN, line.folded, from) || (isBracket && matchesAt(ONLY_DATE, line.folded, from)))
    return [{ kind: "due", start: from, end: line.text.length }];
  const completion = COMPLETION.exec(line.folded.slice(from));
  if (!completion) return found;
  const start = from + completion.index + completion[0].length;
  return [{ kind: "due", start, end: semicolonBefore(line, start, line.text.length) }, ...found];
}

const isDetailKind = (label: FieldLabel): label is FieldLabel & { kind: Detail["kind"] } =>
  label.kind !== "role";

/** Offset of the first semicolon between two offsets, else `end`. */
function semicolonBefore(line: TextLine, start: number, end: number): number {
  const at = line.text.slice(start, end).indexOf("; ");
  return at < 0 ? end : start + at;
}

/** A date under "Thời gian:" needs no "trước": the label is the bound. */
interface DueWords {
  readonly start: number;
  readonly end: number;
  /** The due dates of the whole line. */
  readonly stated: () => readonly Located<DueDay>[];
}

function dueIn(
  line: TextLine,
  { start, end, stated }: DueWords,
  context: RuleContext,
): Located<DueDay> | null {
  const found = stated().find(({ span }) => span.end > start && span.start < end);
  return found ?? dueAfterLabel(line, start, end, context);
}

/** The due date in words that only say when something is done, as after a label: "quý II/2026". null where they name no day or month. */
export const dueInWords = (
  line: TextLine,
  start: number,
  end: number,
  context: RuleContext,
): Located<DueDay> | null => dueIn(line, { start, end, stated: () => readDueDates(line, context) }, context);

function dueAfterLabel(
  line: TextLine,
  start: number,
  end: number,
  context: RuleContext,
): Located<DueDay> | null {
  const label = line.folded.slice(0, start).split(/[.;]/u).at(-1)!;
  if (isTimeOfEvent(label, line.folded.slice(start, end))) return null;
  const text = withBound(line.text.slice(start, end).trim());
  const bounded = line.reworded(text, text.toLowerCase());
  const [found] = readDueDates(bounded, context).filter(({ span }) => span.start === 0);
  if (!found) return null;
  const date = { ...found.value.date, text: line.text.slice(start, end).trim() };
  return { ...found, value: { ...found.value, date }, span: spanIn(line, start, end) };
}

/** True for a line that begins with a detail; such a line is not a task. */
export function isDetail(line: TextLine, start: number): boolean {
  const from = afterBracket(line.text, start);
  const label = labelAt(line.text, line.folded, from);
  if (label && isDetailKind(label)) return true;
  return patternsOf(start, from).some((pattern) => matchesAt(pattern, line.folded, from));
}

/** Patterns of a line without a label. If the line is only a bracket, a date needs no noun before it: "(trước ngày 30/6)". */
const patternsOf = (start: number, from: number) =>
  from > start ? [COMPLETES, ONLY_WHEN, ONLY_DATE] : [COMPLETES, ONLY_WHEN];

/** The offset inside a bracket that is the whole line: "(| Hoàn thành trước 30/6)"; `from` for other lines. */
function afterBracket(text: string, from: number): number {
  return text[from] === "(" && WHOLE_BRACKET.test(text.slice(from, from + LONGEST_BRACKET)) ? from + 1 : from;
}
const WHOLE_BRACKET = /^\([^()]{4,200}\)[\s.;,]{0,3}$/u;
const LONGEST_BRACKET = 206;

function matchesAt(sticky: RegExp, folded: string, from: number): boolean {
  sticky.lastIndex = from;
  return sticky.test(folded);
}
