import { allMatches } from "../../../../language/matcher.ts";
import type { Role } from "../../../../model/plan.ts";
import { CARRY_OUT, COORDINATE, LEAD } from "../../../lexicon/roles.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../../text/rule.ts";
import { spanIn } from "../../../text/span.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { agentAt, readAgentSubject } from "../../../units/agents/agents.ts";
import { isVerbAt } from "../../../units/ends/witnesses/predicates.ts";
import type { UnitList } from "../../../units/list/unit-list.ts";
import { subjectAt } from "../sentence/subject.ts";
import type { LabelledUnits } from "../shared/labelled-units.ts";
import { ROLE_LABEL_RULE } from "./role-label.ts";

// "Sở A lập dự toán; Sở B thẩm định": in a cell or a bracket, each unit with what it does of the task.

const CLAUSE = /(?:[;,]| và| [-–]| (?:→|⇒|=>)) (?=\S)/gu;
const MOST_CLAUSES = 12;
const LEADS = new RegExp(`^(?:là (?:cơ quan|đơn vị) )?(?:làm )?${LEAD}`, "u");
const HELPS = new RegExp(`^(?:cùng )?(?:${COORDINATE}|tham gia|hỗ trợ)(?=[ ,;.)]|$)`, "u");
/** Units that only guide or supervise are partners where another unit leads: "Sở A chủ trì; Sở B giám sát". */
const LOOKS_AFTER = /^(?:hướng dẫn|đôn đốc|kiểm tra|giám sát)(?=[ ,;.)]|$)/u;
const CARRIES_OUT = new RegExp(`^${CARRY_OUT}(?=[ ,;.)]|$)`, "u");

/** The units of two or more clauses from an offset to the end of the line, each with its own verb; empty for other words. */
export function readVerbClauses(line: TextLine, from: number, context: RuleContext): LabelledUnits[] {
  const first = withVerb(line, from, context) ?? surePersons(line, from, context);
  if (!first) return [];
  const isLed = LED.test(line.folded.slice(from));
  const found = [labelled(line, first, isLed)];
  let { end } = first;
  for (const { index, 0: mark } of allMatches(CLAUSE, line.text.slice(from)).slice(0, MOST_CLAUSES)) {
    const at = from + index + mark.length;
    // After a comma persons may be the object of the clause before: "Sở A hướng dẫn các bệnh viện, | trạm y tế báo cáo".
    const persons = () => (/^[,v ]/u.test(mark) ? null : surePersons(line, at, context));
    const next = at > end ? (withVerb(line, at, context) ?? persons()) : null;
    if (!next) continue;
    found.push(labelled(line, next, isLed));
    end = next.end;
  }
  return found.length > 1 ? found : [];
}

const LED = new RegExp(` ${LEAD}(?=[ ,;.)]|$)`, "u");

type Subject = Pick<UnitList, "units" | "start" | "end">;

function withVerb(line: TextLine, at: number, context: RuleContext): UnitList | null {
  const list = subjectAt(line, at, context);
  if (!list || list.units.length === 0 || line.text[list.end] !== " ") return null;
  const verb = list.end + 1;
  const words = line.folded.slice(verb);
  const hasVerb =
    LEADS.test(words) ||
    HELPS.test(words) ||
    LOOKS_AFTER.test(words) ||
    CARRIES_OUT.test(words) ||
    taskVerbAt(line.folded, verb) ||
    isVerbAt(line, verb);
  return hasVerb ? list : null;
}

/** "chủ đầu tư | bố trí kinh phí": those who are no body. */
function surePersons(line: TextLine, at: number, context: RuleContext): Subject | null {
  const subject = agentAt(line, at) ? readAgentSubject(line, at, context) : null;
  return subject?.isSure ? subject : null;
}

function labelled(line: TextLine, { units, start, end }: Subject, isLed: boolean): LabelledUnits {
  const words = line.folded.slice(end + 1);
  const helps = HELPS.test(words) || (isLed && LOOKS_AFTER.test(words));
  const role: Role = LEADS.test(words) ? "lead" : helps ? "coordinate" : "member";
  return { role, units, span: spanIn(line, start, end), rule: ROLE_LABEL_RULE };
}
