import { fold } from "../../../language/fold.ts";
import { regex } from "../../../language/regex.ts";
import type { ParsedPlan } from "../../../model/plan.ts";

/** The fields that may quote a line with a duty. */
const DUTY_FIELDS = /^\/(?:subIndices|assignments|overall|figures)\//u;
/** In a row of a table the work is in the cell beside the date. In a sentence, the deadline of a report or a plan is the duty. */
const WITH_DEADLINES = /^\/(?:subIndices|assignments|deadlines|overall|figures)\//u;
/** A sub-index that a sentence merely names. */
const MENTIONS: ReadonlySet<string> = new Set([
  "sub-index/mention",
  "sub-index/serves",
  "sub-index/begins-line",
]);

/** A task, or the units of an assignment. */
const DUTY = /\/(?:assignments|tasks)\//u;

/** Indices of the lines that state a duty: a task or an assignment quotes them. */
export const linesWithDuties = (evidence: ParsedPlan["evidence"]): Set<number> =>
  linesOf(evidence, (pointer) => DUTY.test(pointer));

/** Indices of the lines that a field of work, targets or dates quotes. A number or a reference says nothing about the work of its line. */
export const linesInFields = (evidence: ParsedPlan["evidence"]): Set<number> =>
  linesOf(evidence, (pointer) => WITH_DEADLINES.test(pointer));

/** A target of a sub-index, of a part of it, or of the whole index. */
const TARGET = /\/targets\/|^\/(?:overall|figures)\//u;

/** Indices of the lines whose targets were read. */
export const linesWithTargets = (evidence: ParsedPlan["evidence"]): Set<number> =>
  linesOf(evidence, (pointer) => TARGET.test(pointer));

/** Indices of the lines that these fields quote. `inRows`: a line that only a deadline quotes is among them. */
export function consumedLines(
  { evidence, deadlines, planKind }: Pick<ParsedPlan, "evidence" | "deadlines" | "planKind">,
  inRows: boolean,
): Set<number> {
  const fields = inRows ? WITH_DEADLINES : DUTY_FIELDS;
  const isPaper = (pointer: string) => {
    const deadline = deadlines[Number(DEADLINE.exec(pointer)?.groups?.number ?? -1)];
    if (deadline === undefined || deadline.what === "task") return false;
    return deadline.units.length > 0 || isOnlyReport(deadline, planKind === "sub-plan");
  };
  return linesOf(evidence, (pointer) => fields.test(pointer) || isPaper(pointer));
}

/**
 * "4. Báo cáo kết quả về Sở Tài chính trước ngày 05/12/2026": the deadline, owed by nobody in particular, states all of it. A bullet
 * may be the work of a unit above that was not read, except in the plan of a unit, which itself reports to another body.
 */
const isOnlyReport = ({ to, text }: ParsedPlan["deadlines"][number], isOfUnit: boolean): boolean =>
  (isOfUnit && to.length > 0 ? OWN_REPORT : NUMBERED_REPORT).test(fold(text)) || isWholeReport(text);
const REPORT_WORDS = "(?:[^,;.:]{1,40} )?(?:tổng hợp,? )?(?:gửi )?(?:báo cáo|gửi)[ :]";
const OWN_REPORT = regex`^(?:[\p{L}\d]{1,4}[.)] |[-+*] )?${REPORT_WORDS}`;
const NUMBERED_REPORT = regex`^(?:[\p{L}\d]{1,4}[.)] |(?![-+*] ))${REPORT_WORDS}`;

/**
 * "2. Định kỳ 6 tháng, hằng năm tổng hợp, báo cáo UBND tỉnh trước ngày 15/12": when, work without a subject, and the report. A
 * capital letter in the words before the report may begin the name of a unit that was not read.
 */
function isWholeReport(text: string): boolean {
  const before = WHOLE_REPORT.exec(fold(text))?.groups?.before;
  return before !== undefined && !CAPITAL.test(text.slice(before.indexOf(" ") + 2, before.length));
}
const WHEN = "(?:định kỳ|hằng|hàng|mỗi|trước|chậm nhất|chậm nhất là) [^.;:]{1,60}?[, ]";
const WORK = "(?:tổng hợp|xây dựng|hoàn thành|hoàn thiện|lập|rà soát|đánh giá) [^.;:]{1,80}?[, ]";
const WHOLE_REPORT = new RegExp(
  `^(?<before>(?:[a-zđ0-9]{1,4}[.)] )(?:${WHEN})?(?:${WORK})?)(?:báo cáo|gửi)(?:[ :]|$)`,
  "u",
);
const CAPITAL = regex`\p{Lu}`;

const DEADLINE = /^\/deadlines\/(?<number>\d{1,5})(?:\/|$)/u;

function linesOf(evidence: ParsedPlan["evidence"], isWanted: (pointer: string) => boolean): Set<number> {
  const consumed = new Set<number>();
  for (const pointer in evidence) {
    if (!isWanted(pointer)) continue;
    for (const { line, endLine, rule } of evidence[pointer]!)
      if (!MENTIONS.has(rule)) for (let at = line; at <= endLine; at++) consumed.add(at - 1);
  }
  return consumed;
}
