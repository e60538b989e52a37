import { allMatches } from "../../../language/matcher.ts";
import { pushAll } from "../../../model/lists.ts";
import type { UnitRef } from "../../../model/plan.ts";
import type { RuleContext } from "../../text/rule.ts";
import { type ReadClause, readClauses } from "../assignment/clauses/clause-units.ts";
import { namesOwnSubject } from "../assignment/items/later-subjects.ts";
import { isSameUnit } from "../assignment/shared/assignment-draft.ts";
import type { Cell } from "./grid.ts";

// The cell of a task may say itself who does what: "Sở A rà soát phí. Sở B công khai giá.", "- Mở chuyên mục. - Tổ C hướng dẫn người dân."

/** Units with the least confidence of the clauses that name them. */
export interface OwnSubjects {
  readonly units: readonly UnitRef[];
  readonly confidence: number | undefined;
}

const BULLET = /(?:^|[\s.;,])[-–+•*] (?=\S)/gu;
const MOST_PARTS = 20;
const LONGEST_CELL = 1500;

/** The subjects of the clauses of a cell without units beside it; null unless its first clause has one. */
export function subjectsOf(cell: Cell, context: RuleContext): OwnSubjects | null {
  const clauses = clausesOf(cell, context);
  if (!clauses[0] || !hasSubject(clauses[0], cell)) return null;
  return unitsOf(clauses.filter((clause) => hasSubject(clause, cell)));
}

/**
 * The subjects of the later sentences and parts of a cell that are not among the units beside it; null without any. A name after a semicolon
 * may be in the work of those units: "Nộp đủ ngân sách; Sở A kiến nghị điều chỉnh dự toán".
 */
export function furtherSubjects(
  cell: Cell,
  leads: readonly UnitRef[],
  context: RuleContext,
): OwnSubjects | null {
  const further = clausesOf(cell, context)
    .slice(1)
    .filter(
      (clause) => hasSubject(clause, cell) && !INNER.test(cell.line.text.slice(cell.start, clause.from)),
    )
    .filter(({ units }) => !units!.units.some((unit) => leads.some((lead) => isSameUnit(lead, unit))));
  return further.length > 0 ? unitsOf(further) : null;
}

/** The clauses of a cell, those of each part after a bullet in turn. */
function clausesOf({ line, start, end = line.text.length }: Cell, context: RuleContext): ReadClause[] {
  if (end - start > LONGEST_CELL) return [];
  const starts = allMatches(BULLET, line.text.slice(start, end))
    .slice(0, MOST_PARTS)
    .map(({ index, 0: mark }) => ({ mark: start + index, at: start + index + mark.length }));
  // "Phòng Thanh tra - Kiểm tra": a dash inside a line is no bullet, unless the cell begins with one.
  const isList = starts[0]?.mark === start;
  const parts = isList ? starts : [{ mark: start, at: start }];
  return parts.flatMap(({ at }, i) => {
    const to = parts[i + 1]?.mark ?? end;
    return at < to ? readClauses(line.upTo(to), at, context) : [];
  });
}

const INNER = /[;,:]\s*$/u;

/** "Sở A là đơn vị có hồ sơ trễ hạn nhiều nhất": a fact about the body, and no duty. */
const STATES_RANK =
  /^ (?:vẫn |cũng )?là (?:một trong|(?:cơ quan|đơn vị|địa phương)(?: [^ ,;.:]{1,8}){0,3} (?:có(?! trách nhiệm| nhiệm vụ)|bị|đạt|đứng|chưa|xếp)) /u;

const hasSubject = (clause: ReadClause, { line }: Cell): boolean =>
  namesOwnSubject(clause, line.folded) &&
  clause.units!.units.length > 0 &&
  !STATES_RANK.test(line.folded.slice(clause.units!.end, clause.to));

function unitsOf(clauses: readonly ReadClause[]): OwnSubjects {
  const units: UnitRef[] = [];
  let confidence: number | undefined;
  for (const { units: read } of clauses) {
    pushAll(
      units,
      read!.units.filter((unit) => !units.some((one) => isSameUnit(one, unit))),
    );
    if (read!.confidence !== undefined) confidence = Math.min(read!.confidence, confidence ?? 1);
  }
  return { units, confidence };
}
