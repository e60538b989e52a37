import type { UnitRef } from "../../../../model/plan.ts";
import { CARRY_OUT, IN_CHARGE, LEAD } from "../../../lexicon/roles.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { TIME } from "../brackets/bracket-units.ts";
import { bracketedUnits } from "../brackets/bracketed.ts";
import { inlineLabels } from "../labels/inline-labels.ts";
import { trailingRoles } from "../labels/trailing-roles.ts";
import { clauseOf } from "../sentence/subject.ts";
import { dividedWork } from "./divided-work.ts";
import { namesAtEnd } from "./units-at-end.ts";

// Who does an item below a heading or a sentence that announces the list, where the item names them at its end.

interface NamedAtEnd {
  readonly units: readonly UnitRef[];
  readonly partners: readonly UnitRef[];
}

/**
 * The units at the end of an item: "- Kiểm tra đấu nối (Phòng Môi trường).", "- Kiểm tra đấu nối. Đơn vị thực hiện: Phòng Môi trường.". A
 * bracket of names or bare names may also say what the work is about, so they count only below groups ("Các phòng, đơn vị thực hiện những
 * việc sau:") and below a topic with its unit ("1. Cải cách thủ tục (Sở Nội vụ)"): `mayNameOthers`.
 */
export function unitsNamedAtEnd(
  line: TextLine,
  { from, to }: { readonly from: number; readonly to: number },
  mayNameOthers: boolean,
  context: RuleContext,
): NamedAtEnd | null {
  const clause = clauseOf(line, from, to, context);
  const labelled = line.folded.includes(":", from) ? inlineLabels.read(clause, context) : null;
  if (labelled) return { units: labelled.units, partners: labelled.partners ?? [] };
  const roles = STATES_LEAD.test(line.folded.slice(from, to)) ? trailingRoles.read(clause, context) : null;
  if (roles) return { units: roles.units, partners: roles.partners ?? [] };
  if (!mayNameOthers && !STATES_DOER.test(line.folded.slice(from, to))) return null;
  const bracket = MAY_BRACKET.test(line.text) ? bracketedUnits.read(clause, context) : null;
  if (bracket) {
    const { units, partners, role } = bracket;
    return role === "coordinate" ? null : { units, partners: partners ?? [] };
  }
  if (!mayNameOthers) return null;
  const names = namesAtEnd(clause.cut, from, context);
  if (!names?.isCertain) return null;
  const [bearers, ...partners] = names.units;
  return { units: bearers!.units, partners: partners.flatMap(({ units }) => units) };
}
/** "(Công ty A thực hiện)", "(Đơn vị thực hiện: Công ty A)": also below a single unit. */
const STATES_DOER = new RegExp(
  `\\((?:[^()]{2,200} (?:${LEAD}|${CARRY_OUT}|${IN_CHARGE})|(?:${LEAD}|${CARRY_OUT}|phân công|đơn vị|cơ quan)[^():]{0,40}: ?)[^()]{0,120}\\)[ .;,]{0,4}$`,
  "u",
);
/** ", do Phòng A chủ trì", ". Phòng A chủ trì, Phòng B phối hợp.": a statement of roles ends the item. */
const STATES_LEAD = new RegExp(
  `[,.;] [^.;]{4,160} ${LEAD}(?: ${CARRY_OUT})?(?:[ .]{0,3}$|[,;] [^.;]{4,160} phối hợp(?: ${CARRY_OUT})?[ .;]{0,3}$|[,;] (?:${TIME})(?!\\p{L})[^.;]{3,60}[ .;]{0,3}$)`,
  "u",
);
const MAY_BRACKET = /[)\]]/u;

/** The parts of an item below groups that names the units of each of its parts; a part without units is of all. */
export const dividedAtEnd = (line: TextLine, from: number, context: RuleContext) =>
  dividedWork(line, from, context)?.map((part) => ({ ...part, units: part.units?.units ?? [] })) ?? null;
