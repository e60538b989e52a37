import type { UnitMatch } from "../../../catalogue/catalogue.ts";
import { fold } from "../../../language/fold.ts";
import { regex } from "../../../language/regex.ts";
import { COMMITTEE } from "../../lexicon/bodies.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { headIssuer } from "./head-issuer.ts";
import { areaWord, type IssuerRule, issuerOf } from "./issuer-value.ts";
import { inNormalCase } from "./printed-name.ts";

/** The issuing body in the head; see `head-issuer.ts`. */
export const issuerByHead: IssuerRule = {
  id: headIssuer.id,
  read({ zones, lines }, context) {
    const [head] = headIssuer.read(zones.head, context);
    if (!head) return null;
    const { printed, superior } = head.value;
    const name = wholeCommittee(printed, zones.head, context);
    const match = head.value.match ?? firstOfJoint(printed, context) ?? context.catalogue.matchUnit(name);
    const above = superior ? context.catalogue.matchUnit(superior) : null;
    // "CỤC MÔI TRƯỜNG" under a ministry has no province, wherever it is dated.
    const province = above?.level === "ministry" && !match?.province ? null : context.province;
    const value = issuerOf(match, name, province, lines, context);
    return {
      ...head,
      value: { ...value, superior: superior ? inNormalCase(superior, lines, context) : null },
    };
  },
};

/** "UBND TỈNH NGHỆ AN - LIÊN ĐOÀN LAO ĐỘNG TỈNH": of several joint issuers the first one. */
function firstOfJoint(printed: string, { catalogue }: RuleContext): UnitMatch | null {
  const matches = printed.split(regex.i` [-–] | và (?=\p{Lu})|, `).map((part) => catalogue.matchUnit(part));
  return matches.length > 1 && matches.every((match) => match?.id) ? matches[0]! : null;
}

const BARE_COMMITTEE = new RegExp(`^(?:${COMMITTEE})$`, "u");

/** "ỦY BAN NHÂN DÂN" whose second line is missing: the province's, where the document is dated from the province. */
function wholeCommittee(printed: string, head: readonly TextLine[], context: RuleContext): string {
  const { province } = context;
  const bare = BARE_COMMITTEE.test(fold(printed));
  const dated = province && head.some(({ folded }) => folded.includes(`${fold(province)}, ngày`));
  return bare && dated ? `${printed} ${areaWord(province, context)} ${province}`.toUpperCase() : printed;
}
