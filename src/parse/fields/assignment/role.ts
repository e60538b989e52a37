import { allMatches } from "../../../language/matcher.ts";
import type { Role, UnitRef } from "../../../model/plan.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList } from "../../units/unit-list.ts";

const LEAD = /(?<!\p{L})chủ trì(?!\p{L})/u;
const FOCAL = /(?<!\p{L})(?:đầu mối|cơ quan thường trực|thường trực giúp|thường trực của ban)(?!\p{L})/u;
/** In each wording above; finding a word is far cheaper than finding its edges. */
const FOCAL_WORD = /đầu mối|thường trực/u;
const COLLECTS =
  /(?:theo dõi|đôn đốc|hướng dẫn).{0,160}tổng hợp|tổng hợp (?:chung|báo cáo của|kết quả của|kế hoạch của)/u;
const COORDINATE = /(?<!\p{L})phối hợp(?!\p{L})/u;
const COORDINATE_WITH =
  /(?<!\p{L})(?:phối hợp(?: chặt chẽ| thường xuyên| tốt| đồng bộ)?(?: cùng với| cùng| với)?|(?<=chủ trì,? (?:và )?)cùng(?: với)?) (?=\S)/gu;

const TOGETHER = /phối hợp|cùng/u;

const STRENGTH: readonly Role[] = ["lead", "focal", "coordinate", "member"];

/** The strongest of several roles; member where there is none. */
export const strongest = (roles: readonly (Role | null)[]): Role =>
  STRENGTH.find((role) => roles.includes(role)) ?? "member";

/**
 * What the sentence makes of the unit it is said of: "chủ trì" → lead, "đầu mối" or the duty to collect the reports →
 * focal, "phối hợp" without a lead → coordinate, all else member. `folded`: the sentence from behind the unit's name.
 */
export function roleIn(folded: string, { collecting }: { collecting: boolean }): Role {
  const focal = FOCAL_WORD.test(folded) && FOCAL.test(folded);
  const lead = folded.includes("chủ trì") && LEAD.test(folded);
  if (focal || (collecting && folded.includes("tổng hợp") && COLLECTS.test(folded)))
    return lead && !focal ? "lead" : "focal";
  if (lead) return "lead";
  return folded.includes("phối hợp") && COORDINATE.test(folded) ? "coordinate" : "member";
}

/** The units behind each "phối hợp với", "chủ trì cùng" of a stretch; nobody in particular is left out. */
export function partnersIn(line: TextLine, from: number, to: number, context: RuleContext): UnitRef[] {
  const found = new Map<string, UnitRef>();
  if (!TOGETHER.test(line.folded)) return [];
  for (const match of allMatches(COORDINATE_WITH, line.folded.slice(from, to))) {
    const list = readUnitList(line, from + match.index + match[0].length, context);
    for (const unit of list && list.end <= to ? list.units : []) found.set(unit.name.toLowerCase(), unit);
  }
  return [...found.values()];
}
