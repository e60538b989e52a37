import { allMatches } from "../../../language/matcher.ts";
import type { Role, UnitRef } from "../../../model/plan.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList } from "../../units/unit-list.ts";

const LEAD = /(?<!\p{L})chủ trì(?!\p{L})/u;
const FOCAL = /(?<!\p{L})(?:đầu mối|cơ quan thường trực|thường trực giúp|thường trực của ban)(?!\p{L})/u;
/** A word of each phrase in FOCAL; testing it first is cheaper than testing word edges. */
const FOCAL_WORD = /đầu mối|thường trực/u;
const COLLECTS =
  /(?:theo dõi|đôn đốc|hướng dẫn).{0,160}tổng hợp|tổng hợp (?:chung|báo cáo của|kết quả của|kế hoạch của)/u;
const COORDINATE = /(?<!\p{L})phối hợp(?!\p{L})/u;
const COORDINATE_WITH =
  /(?<!\p{L})(?:phối hợp(?: chặt chẽ| thường xuyên| tốt| đồng bộ)?(?: cùng với| cùng| với)?|(?<=chủ trì,? (?:và )?)cùng(?: với)?) (?=\S)/gu;

const TOGETHER = /phối hợp|cùng/u;

const STRENGTH: readonly Role[] = ["lead", "focal", "coordinate", "member"];

/** The strongest of several roles; "member" where there is none. */
export const strongestRole = (roles: readonly (Role | null)[]): Role =>
  STRENGTH.find((role) => roles.includes(role)) ?? "member";

/**
 * The role that a sentence gives its unit: "chủ trì" → lead, "đầu mối" or the duty to collect reports → focal, "phối hợp"
 * without a lead → coordinate, else member. `folded`: the sentence after the unit's name.
 */
export function roleIn(folded: string, { collecting }: { collecting: boolean }): Role {
  const focal = FOCAL_WORD.test(folded) && FOCAL.test(folded);
  const lead = folded.includes("chủ trì") && LEAD.test(folded);
  if (focal || (collecting && folded.includes("tổng hợp") && COLLECTS.test(folded)))
    return lead && !focal ? "lead" : "focal";
  if (lead) return "lead";
  return folded.includes("phối hợp") && COORDINATE.test(folded) ? "coordinate" : "member";
}

/** The units after each "phối hợp với" or "chủ trì cùng" of a stretch. */
export function partnersIn(line: TextLine, from: number, to: number, context: RuleContext): UnitRef[] {
  const found = new Map<string, UnitRef>();
  if (!TOGETHER.test(line.folded)) return [];
  for (const match of allMatches(COORDINATE_WITH, line.folded.slice(from, to))) {
    const list = readUnitList(line, from + match.index + match[0].length, context);
    for (const unit of list && list.end <= to ? list.units : []) found.set(unit.name.toLowerCase(), unit);
  }
  return [...found.values()];
}
