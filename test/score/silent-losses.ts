// Lines of assigning sections that end neither in a field nor in a warning. The lines are counted without the parser: by
// headings, labels and rows of the text alone.
import { type Label, parseLabel } from "../../src/language/labels.ts";
import type { ParsedPlan } from "../../src/model/plan.ts";

export interface Losses {
  /** Items, bullets, paragraphs and rows of assigning sections that are no headings. */
  readonly lines: number;
  readonly lost: readonly string[];
}

const TASKS = /nhiệm vụ|giải pháp|tổ chức thực hiện|phân công|trách nhiệm thực hiện/u;
const OTHERS =
  /^(?:mục đích|mục tiêu|yêu cầu|quan điểm|căn cứ|phạm vi|đối tượng|kinh phí|thời gian|địa điểm|kết quả|đánh giá|tình hình|thực trạng|hình thức|thành phần)/u;
const WIDE = new Set(["part", "upper-letter", "roman", "article"]);
const DUTY = /^\/(?:subIndices|assignments|deadlines|overall|figures)\//u;

/** Counts the assigning lines of a plan and lists those in no field and no warning. `text`: the lines of `text/<id>.txt`. */
export function silentLosses(text: readonly string[], plan: ParsedPlan): Losses {
  if (plan.planKind === "other") return { lines: 0, lost: [] };
  const accounted = accountedLines(plan);
  const lines = text.map((line) => line.replaceAll("\f", ""));
  const duties = assigningLines(lines);
  return { lines: duties.length, lost: duties.filter((at) => !accounted.has(at)).map((at) => lines[at]!) };
}

function accountedLines(plan: ParsedPlan): Set<number> {
  const lines = new Set<number>();
  const add = (from: number, to: number) => {
    for (let line = from; line <= to; line++) lines.add(line - 1);
  };
  for (const [pointer, entries] of Object.entries(plan.evidence))
    if (DUTY.test(pointer)) for (const { line, endLine } of entries) add(line, endLine);
  for (const { lines: runs } of plan.warnings) for (const { from, to } of runs ?? []) add(from, to);
  return lines;
}

/** Indices of the lines under "Nhiệm vụ", "Tổ chức thực hiện" and the like that are no headings and no details. */
function assigningLines(lines: readonly string[]): number[] {
  const found: number[] = [];
  let assigns = false;
  let isAim = false;
  for (const [at, text] of lines.entries()) {
    const lower = text.toLowerCase();
    if (/^(?:nơi nhận|trên đây là)/u.test(lower)) assigns = false;
    const label = isRow(text) ? null : parseLabel(text);
    const words = label ? lower.slice(label.length).trim() : lower;
    if (label && text.length < 120 && !/[.;]$/u.test(text)) {
      if (OTHERS.test(words) && !TASKS.test(words)) isAim = true;
      else if (label.kind !== "dash" && label.kind !== "plus") isAim = false;
      if (WIDE.has(label.kind)) assigns = TASKS.test(words) && !PAST.test(words);
    }
    if (!assigns || isAim) continue;
    if (
      isRow(text)
        ? isDataRow(lines, at)
        : label
          ? isDuty(lines[at + 1], label, words)
          : isParagraph(text, words)
    )
      found.push(at);
  }
  return found;
}

const isRow = (text: string) => text.includes("\t");
const PAST = /^(?:kết quả|đánh giá|tình hình|thực trạng)/u;
const DETAIL =
  /^\(|^(?:thời gian|thời hạn|kinh phí|nguồn kinh phí|tiến độ|mục tiêu|phấn đấu)|(?:này có hiệu lực|thi hành|khó khăn|vướng mắc)/u;

/** A sentence of some length. A line above deeper lines is a heading; "Kinh phí: …" and the like are details. */
function isDuty(next: string | undefined, label: Label, words: string): boolean {
  const below = next === undefined || isRow(next) ? null : parseLabel(next);
  return words.length > 25 && (/[.;]$/u.test(words) || below?.kind === label.kind) && !DETAIL.test(words);
}

const STATES =
  /^(?:[^.:]{1,60}:|căn cứ|thời gian qua|những năm qua|hiện nay|tình hình|kết quả)|(?:^|[ ,])(?:đã|đang|vừa) |thông báo .* biết/u;

/** A whole sentence without a label that tells nothing of the past and is no labelled detail; it begins with a capital. */
const isParagraph = (text: string, words: string): boolean =>
  words.length > 25 &&
  /[.;]$/u.test(words) &&
  text[0] !== words[0] &&
  !DETAIL.test(words) &&
  !STATES.test(words);

/** A numbered row below another row, with at least two cells of words. */
function isDataRow(lines: readonly string[], at: number): boolean {
  const cells = lines[at]!.split("\t").map((cell) => cell.trim());
  const isFirst = at === 0 || !isRow(lines[at - 1]!);
  return !isFirst && /^\d{1,3}$/u.test(cells[0]!) && cells.filter((cell) => cell.length > 12).length > 1;
}
