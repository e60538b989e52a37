import type { UnitMatch } from "../../../catalogue/catalogue.ts";
import { issuingLevel } from "../../../catalogue/issuing-level.ts";
import { fold } from "../../../language/fold.ts";
import type { DocumentNumber, Issuer } from "../../../model/plan.ts";
import type { Zones } from "../../structure/zones/zones.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { inNormalCase } from "./printed-name.ts";

/** The parts of a document that may state who issues it. */
export interface IssuerSources {
  readonly zones: Zones;
  readonly number: DocumentNumber | null;
  /** All lines of the document, for the usual spelling of names. */
  readonly lines: readonly TextLine[];
}

/** Reads the issuer from one place of the document; null where that place does not state it. */
export interface IssuerRule {
  readonly id: string;
  read(sources: IssuerSources, context: RuleContext): Located<Issuer> | null;
}

/** The issuer with a printed name, without its superior. `province`: that of the document. */
export function issuerOf(
  match: UnitMatch | null,
  printed: string,
  province: string | null,
  lines: readonly TextLine[],
  context: RuleContext,
): Issuer {
  const name = inNormalCase(printed, lines, context);
  const own = ownProvince(match, province, context);
  const isProvince = match?.entry?.kind === "people-committee" && match.level === "province";
  return {
    name: isProvince ? provinceCommittee(own, name, context) : name,
    unitId: match?.id ?? null,
    level: issuingLevel(match),
    // A central body has no province, even if the text is about a province.
    province: isCentral(match, name) ? (match?.province ?? null) : own,
    superior: null,
  };
}

/** The province in the name; that of the document if the name has none, or an unknown one ("TỈNH LÂM ĐÓNG"). */
function ownProvince(
  match: UnitMatch | null,
  province: string | null,
  { catalogue }: RuleContext,
): string | null {
  const named = match?.province ?? null;
  return named !== null && (province === null || catalogue.matchProvince(named)) ? named : province;
}

const isCentral = (match: UnitMatch | null, name: string) =>
  match?.level === "ministry" || /^(?:chính phủ|thủ tướng chính phủ|quốc hội)$/u.test(fold(name));

/** The name of a province's committee with the name of the province, as sub-plans cite it: "UBND tỉnh Lạng Sơn". */
function provinceCommittee(province: string | null, name: string, context: RuleContext): string {
  if (!province || fold(name).includes(fold(province)))
    return name.replace(/^(?:ủy|uỷ) ban nhân dân/iu, "UBND");
  return `UBND ${areaWord(province, context)} ${province}`;
}

/** The word before the name of a province: "thành phố" for the six central cities, "tỉnh" for all others. */
export const areaWord = (province: string, { catalogue }: Pick<RuleContext, "catalogue">): string =>
  catalogue.matchProvince(province)?.kind === "city" ? "thành phố" : "tỉnh";
