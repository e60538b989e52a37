import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import { pushAll } from "../../../model/lists.ts";
import type { Role, UnitRef } from "../../../model/plan.ts";
import { COORDINATE, FOCAL, IN_CHARGE, LEAD } from "../../lexicon/roles.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { roleIn } from "../assignment/sentence/role.ts";
import { ASSIGNMENT_CONFIDENCE, newDraft } from "../assignment/shared/assignment-draft.ts";
import { ASSIGNED_RULE, type AssignedSubIndices } from "./assigned-sub-indices.ts";
import { type ClausePart, clauseParts } from "./clause-parts.ts";
import type { LabelledLine } from "./labelled-lines.ts";
import { keyOf, type NamedSubIndex, SUB_INDEX_WORDS } from "./named-sub-index.ts";
import { ADDRESSEE } from "./pair-parts.ts";

// A sentence that gives a sub-index to a unit and says more: the words that give it are between the name and the unit, or between
// the unit and the name, whatever the rest of the sentence says.

/** "chỉ số A | thuộc trách nhiệm của | Sở B", "… | được giao cho | …", "… | nay chuyển | …", "… | cơ quan phụ trách là | …" */
const GIVEN_TO = regex`^["”’»)]{0,2}(?: \([^()]{0,60}\))?,? (?:(?:[^ ,.;:()]{1,9} ){0,8}?(?:thuộc (?:trách nhiệm|phạm vi phụ trách)(?: chính)?(?: của)?|được (?:giao|phân công)(?: cho)?|giao(?: cho)?|do|được (?:theo dõi|phụ trách|đảm nhiệm) bởi|(?:nay )?chuyển(?: sang| cho)?|(?:cơ quan|đơn vị) (?:${LEAD}|${IN_CHARGE}|${FOCAL}|theo dõi|chịu trách nhiệm)(?: vẫn)? là)) $`;
/** These need no word for a duty after the unit. */
const GIVEN_FULLY =
  /(?:trách nhiệm|phụ trách)(?: chính)?(?: của)? $|bởi $| là $|phân công(?: cho)? $|giao cho $/u;
const DUTIES = `${LEAD}|${FOCAL}|${IN_CHARGE}|chịu trách nhiệm(?: chính| chung)?|đảm nhiệm|đảm trách|theo dõi|thường trực|tham mưu`;
/** "Sở B | (được phân công) chịu trách nhiệm về kết quả | chỉ số A" */
const GIVES = new RegExp(
  `(?:^|[ ,(])(?:${DUTIES})(?:(?:,| và)? (?:${DUTIES}|tổng hợp|triển khai|thực hiện|cải thiện|nâng cao|trực tiếp)){0,4}(?: (?:về|đối với|kết quả|việc|cải thiện|nâng cao|nâng điểm|điểm số|thứ hạng|toàn diện|chung)){0,4}:? (?:${SUB_INDEX_WORDS}(?: (?:thành phần|nội dung))?:? )?(?:(?:(?:nêu |ghi )?(?:tại|ở) )?(?:điểm|khoản|mục|số) )?["“(]?$`,
  "u",
);
const TAKES = new RegExp(
  `^(?: (?:trực tiếp|đồng|cùng|tiếp tục|là cơ quan|là đơn vị|làm|là))* (?:${DUTIES})(?!\\p{L})`,
  "u",
);
/** "Sở C | phối hợp", "có sự phối hợp của | Sở C", "(Sở C phối hợp)" */
const HELPED_BY = regex`(?:phối hợp(?: chặt chẽ)?(?:,? (?:với|cùng|của))?|sự (?:phối hợp|tham gia|hỗ trợ) của|cùng với|giúp việc:?)[ :]*$`;
const HELPS = regex`^[ ,]*(?:cùng |tham gia |có trách nhiệm )?(?:${COORDINATE}|cung cấp|giúp|hỗ trợ|tham gia)(?!\p{L})`;
/** "trước đây do Sở A theo dõi, | nay chuyển Sở B" */
const FORMERLY = /trước (?:đây|kia)[^,.;]{0,20}do $/u;
/** What joins the names of one list. */
const JOINS = new RegExp(
  `^["”’»)]?(?:,|;)?(?: và)? ?(?:về |đối với )?(?:${SUB_INDEX_WORDS} )?(?:(?:điểm|khoản|mục|số) )?["“(]?$`,
  "u",
);
/** Words after which a name is what is reported, planned or cited, and given to nobody. */
const ASIDE =
  /(?:báo cáo|kết quả|số liệu|kế hoạch|tập huấn|tuyên truyền|khảo sát|phân tích|phục vụ|góp phần|liên quan đến|điểm)(?: [^ ,.;:]{1,9}){0,3} ["“]?$/u;
const CLAUSE_END = /;(?= )|, (?=trong đó |còn |riêng |trừ )|\. (?=\S)/gu;
const LONGEST_LINE = 2000;

/** What the clauses of a line give of the sub-indices that nothing else in the line gives. `known`: what is read already. */
export function relationsIn(
  { line, start, label }: LabelledLine,
  known: readonly AssignedSubIndices[],
  numbered: ReadonlyMap<number, NamedSubIndex>,
  context: RuleContext,
): AssignedSubIndices[] {
  if (line.text.length > LONGEST_LINE) return [];
  const taken = new Set(known.flatMap(({ named }) => named.map(keyOf)));
  const found: AssignedSubIndices[] = [];
  for (const clause of clausesFrom(line, start)) {
    const parts = clauseParts(line, clause.start, clause.end, { rule: ASSIGNED_RULE, numbered }, context);
    if (!parts.some(({ kind }) => kind === "units")) continue;
    for (const { named, units, partners, role } of relationsOf(line, parts, clause)) {
      const own = named.filter((one) => !taken.has(keyOf(one)));
      if (own.length === 0) continue;
      const place = { span: spanIn(line, clause.start, clause.end), rule: ASSIGNED_RULE };
      const assignment = {
        ...newDraft({ label, units, role, ...place }, partners),
        place: { ...place, confidence: ASSIGNMENT_CONFIDENCE - LESS_SURE },
      };
      found.push({ line, sentence: clause, named: own, leadIn: null, assignment });
      for (const one of own) taken.add(keyOf(one));
    }
  }
  return found;
}
const LESS_SURE = 0.1;

type Clause = AssignedSubIndices["sentence"];

/** The clauses between marks; not those of a bracket. */
function clausesFrom({ text }: TextLine, start: number): Clause[] {
  const isInBracket = (at: number) => text.lastIndexOf("(", at) > text.lastIndexOf(")", at);
  const ends = allMatches(CLAUSE_END, text.slice(start))
    .map(({ index }) => start + index)
    .filter((at) => !isInBracket(at));
  return [...ends, text.length].map((end, i) => ({ start: i === 0 ? start : ends[i - 1]! + 2, end }));
}

interface Relation {
  readonly named: readonly NamedSubIndex[];
  readonly units: UnitRef[];
  readonly partners: UnitRef[];
  readonly role: Role;
}

type Names = Extract<ClausePart, { kind: "name" }>[];

function relationsOf(line: TextLine, parts: readonly ClausePart[], clause: Clause): Relation[] {
  const relations: Relation[] = [];
  const between = (a: number, b: number) => line.folded.slice(a, b);
  let owner: { units: readonly UnitRef[]; end: number } | null = null;
  let names: Names = [];
  for (const [i, part] of parts.entries()) {
    const next = parts[i + 1]?.start ?? clause.end;
    if (part.kind === "name") {
      const last = names.at(-1);
      if (last && !JOINS.test(between(last.end, part.start))) names = [];
      if (names.length > 0 || !ASIDE.test(between(clause.start, part.start))) names.push(part);
      const words = owner === null ? "" : between(owner.end, names[0]?.start ?? part.start);
      const isLast = parts[i + 1]?.kind !== "name" || !JOINS.test(between(part.end, next));
      if (owner && isLast && names.length > 0 && GIVES.test(words) && !HELPS.test(words)) {
        relations.push(relation(names, owner.units, words));
        names = [];
      }
      continue;
    }
    const before = between(parts[i - 1]?.end ?? clause.start, part.start);
    const after = between(part.end, next);
    const last = relations.at(-1);
    if (last && (HELPED_BY.test(before) || HELPS.test(after))) pushAll(last.partners, part.list.units);
    else if (names.length > 0 && isGiven(before, after)) {
      relations.push(relation(names, part.list.units, `${before} ${after}`));
      names = [];
    } else if (!HELPED_BY.test(before) && !ADDRESSEE.test(before))
      owner = { units: part.list.units, end: part.end };
  }
  return relations;
}

const isGiven = (before: string, after: string) =>
  GIVEN_TO.test(before) &&
  !FORMERLY.test(before) &&
  (GIVEN_FULLY.test(before) || TAKES.test(after) || /^[\s.;,]*$/u.test(after));

function relation(names: Names, units: readonly UnitRef[], words: string): Relation {
  const role = roleIn(words, { collecting: false }) ?? "member";
  return { named: names.map(({ named }) => named), units: [...units], partners: [], role };
}
