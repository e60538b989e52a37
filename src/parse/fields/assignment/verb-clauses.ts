import { allMatches } from "../../../language/matcher.ts";
import type { Role } from "../../../model/plan.ts";
import { CARRY_OUT, COORDINATE, LEAD } from "../../lexicon/roles.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { isVerbAt } from "../../units/ends/witnesses/predicates.ts";
import type { UnitList } from "../../units/unit-list.ts";
import type { LabelledUnits } from "./labelled-units.ts";
import { ROLE_LABEL_RULE } from "./role-label.ts";
import { subjectAt } from "./sentence/subject.ts";

// "Sở A lập dự toán; Sở B thẩm định": in a cell or a bracket, each unit with what it does of the task.

const CLAUSE = /(?:[;,]| và| [-–]) (?=\S)/gu;
const MOST_CLAUSES = 12;
const LEADS = new RegExp(`^(?:là (?:cơ quan|đơn vị) )?(?:làm )?${LEAD}`, "u");
const HELPS = new RegExp(
  `^(?:cùng )?(?:${COORDINATE}|tham gia|hỗ trợ|hướng dẫn|đôn đốc|kiểm tra|giám sát)(?=[ ,;.)]|$)`,
  "u",
);
const CARRIES_OUT = new RegExp(`^${CARRY_OUT}(?=[ ,;.)]|$)`, "u");

/** The units of two or more clauses from an offset to the end of the line, each with its own verb; empty for other words. */
export function readVerbClauses(line: TextLine, from: number, context: RuleContext): LabelledUnits[] {
  const first = withVerb(line, from, context);
  if (!first) return [];
  const found = [labelled(line, first)];
  let { end } = first;
  for (const { index, 0: mark } of allMatches(CLAUSE, line.text.slice(from)).slice(0, MOST_CLAUSES)) {
    const at = from + index + mark.length;
    const next = at > end ? withVerb(line, at, context) : null;
    if (!next) continue;
    found.push(labelled(line, next));
    end = next.end;
  }
  return found.length > 1 ? found : [];
}

function withVerb(line: TextLine, at: number, context: RuleContext): UnitList | null {
  const list = subjectAt(line, at, context);
  if (!list || list.units.length === 0 || line.text[list.end] !== " ") return null;
  const verb = list.end + 1;
  const words = line.folded.slice(verb);
  const hasVerb =
    LEADS.test(words) ||
    HELPS.test(words) ||
    CARRIES_OUT.test(words) ||
    taskVerbAt(line.folded, verb) ||
    isVerbAt(line, verb);
  return hasVerb ? list : null;
}

function labelled(line: TextLine, { units, start, end }: UnitList): LabelledUnits {
  const words = line.folded.slice(end + 1);
  const role: Role = LEADS.test(words) ? "lead" : HELPS.test(words) ? "coordinate" : "member";
  return { role, units, span: spanIn(line, start, end), rule: ROLE_LABEL_RULE };
}
