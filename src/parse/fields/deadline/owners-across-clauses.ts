import type { UnitRef } from "../../../model/plan.ts";
import { PAPER } from "../../lexicon/documents.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { onlyHelps } from "../assignment/labels/role-line.ts";
import { ownersAfterOpening } from "./after-opening.ts";
import type { DatePlace } from "./dated-line.ts";
import { leadingList, ownersAt } from "./owners-at.ts";

/**
 * For a clause without a subject, after clauses of one sentence with different subjects ("các sở thực hiện …; UBND các xã xây
 * dựng …; định kỳ báo cáo …"): all of them where they are classes of units, else nobody, because it may be about any of them.
 * The subject of a sentence inside the line, where it has one subject. null where only the first clause of the line has a
 * subject, or where the line is a unit's list of duties ("Sở Y tế: …; …").
 */
export function ownersOfSentence({ on, clause }: DatePlace, context: RuleContext): readonly UnitRef[] | null {
  const { line } = on;
  if (line.text[clause.start - 1] !== ";") return null;
  const from = Math.max(on.start, line.text.lastIndexOf(". ", clause.start - 2) + 1);
  const starts = [from];
  for (
    let at = line.text.indexOf("; ", from);
    at >= 0 && at + 2 <= clause.start && starts.length < MAX_CLAUSES;
    at = line.text.indexOf("; ", at + 2)
  )
    starts.push(at + 1);
  let listEnd = 0;
  let isDivided = false;
  const subjects = starts.flatMap((start) => {
    // "UBND các phường: A, B; | đặc khu C ban hành …": the list goes on after its semicolon.
    if (start < listEnd) {
      isDivided = true;
      return [];
    }
    listEnd = leadingList(line, start, context)?.end ?? 0;
    if (isOfHelpers(line, start, context)) return [];
    const units = ownersAt(line, start, context) ?? ownersAfterOpening(line, start, clause.start, context);
    return units && units.length > 0 ? [units] : [];
  });
  const [only] = subjects;
  if (subjects.length < 2) return only && (from > on.start || isDivided) ? only : null;
  const first = leadingList(line, from, context);
  if (first && /^ ?:/u.test(line.text.slice(first.end))) return null;
  const all = subjects.flat();
  return all.every(({ group }) => group) ? all : [];
}

const IS_SENT = new RegExp(
  `^ ?(?:các )?(?:${PAPER}|dữ liệu)(?: [^.;,]{0,80})? (?:gửi|nộp) (?:về|cho|đến) `,
  "u",
);
const HANDS_OVER = / (?:cung cấp|lập|thống kê|gửi|báo cáo) /u;

/**
 * "Thuế tỉnh cung cấp dữ liệu người nộp thuế; Liên minh Hợp tác xã cung cấp danh sách hợp tác xã. | Dữ liệu gửi về Sở Tài chính trước
 * ngày …": all who hand something over in the sentence before. null where it has one subject, or other work.
 */
export function ownersOfWhatIsSent(
  { on, clause }: DatePlace,
  context: RuleContext,
): readonly UnitRef[] | null {
  const { line } = on;
  if (clause.start <= on.start || !IS_SENT.test(line.folded.slice(clause.start, clause.end))) return null;
  const from = Math.max(on.start, line.text.lastIndexOf(". ", clause.start - 3) + 1);
  const subjects = line.folded
    .slice(from, clause.start)
    .split("; ")
    .reduce<{ at: number; units: UnitRef[][] } | null>(
      (read, words) => {
        const units = read && HANDS_OVER.test(words) ? ownersAt(line, read.at, context) : null;
        return units?.length
          ? { at: read!.at + words.length + 2, units: [...read!.units, [...units]] }
          : null;
      },
      { at: from, units: [] },
    );
  return subjects && subjects.units.length > 1 ? subjects.units.flat() : null;
}

const MAX_CLAUSES = 8;

/** True for a clause of units that only help with the work before it: "…; các sở phối hợp; hoàn thành trong quý II". */
function isOfHelpers(line: TextLine, start: number, context: RuleContext): boolean {
  const list = leadingList(line, start, context);
  return list !== null && onlyHelps(line.folded.slice(list.end).split(CLAUSE_END, 1)[0]!);
}
const CLAUSE_END = /[.;](?: |$)/u;

/** The units of a list that a semicolon inside it divides: "…; đề nghị Giám đốc các sở; Chủ tịch UBND các xã gửi …". */
export function ownersOfListAround({ on: { line, start }, clause }: DatePlace, context: RuleContext) {
  if (clause.start <= start || line.text[clause.start - 1] !== ";") return null;
  for (const at of clausesBefore(line.text, start, clause.start)) {
    const list = leadingList(line, at, context);
    if (list && list.end > clause.start) return ownersAt(line, at, context);
  }
  return null;
}

/** Where the last clauses of a sentence before an offset begin. It looks back over these only, because a line may have thousands. */
function clausesBefore(text: string, from: number, to: number): number[] {
  const starts: number[] = [];
  let at = to - 1;
  while (at > 0 && starts.length < MAX_CLAUSES) {
    at = text.lastIndexOf("; ", at - 2);
    if (at < from) break;
    starts.unshift(at + 2);
  }
  const first = Math.max(from, at);
  const sentence = first + text.slice(first, to).lastIndexOf(". ") + 1;
  return starts.filter((start) => start - 2 >= sentence);
}
