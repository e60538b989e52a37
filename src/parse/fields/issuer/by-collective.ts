import { fold } from "../../../language/fold.ts";
import { isCapitals } from "../../../language/is-capitals.ts";
import { COMMITTEE, DISTRICT_OR_COMMUNE } from "../../lexicon/bodies.ts";
import type { RuleContext } from "../../text/rule.ts";
import { wholeLine } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { areaWord, type IssuerRule, issuerOf } from "./issuer-value.ts";

const LOCAL_LINE = new RegExp(
  `(?:^|(?:${COMMITTEE}) )(?<area>(?:${DISTRICT_OR_COMMUNE}) [^,;:.\\d]{2,40})$`,
  "u",
);
const DATED = /^(?<place>[^,;:]{3,40}?) ?, ?ngày(?= |$)/u;

/**
 * The area of a committee that is printed without one: the commune or district of a head, else the province. null where the
 * head is dated from another place, which may be that of a commune.
 */
function areaIn(head: readonly TextLine[], context: RuleContext): string | null {
  const province = context.province!;
  for (const { text, folded } of head) {
    const area = isCapitals(text) ? LOCAL_LINE.exec(folded)?.groups?.area : undefined;
    if (area !== undefined) return text.slice(text.length - area.length);
    const place = DATED.exec(folded)?.groups?.place;
    if (place !== undefined && !place.includes(fold(province))) return null;
  }
  return `${areaWord(province, context)} ${province}`;
}

/** "TM. ỦY BAN NHÂN DÂN": the collective that the signer represents. */
export const issuerByCollective: IssuerRule = {
  id: "issuer/by-collective",
  read({ zones, lines }, context) {
    for (const line of zones.signOff) {
      const collective = /^(?:tm|t\/m)\.? ?(?<name>.{4,80})$/u.exec(line.folded)?.groups?.name;
      if (!collective) continue;
      const printed = line.text.slice(line.text.length - collective.length);
      const isBare = context.province !== null && /nhân dân$/u.test(collective);
      const area = isBare ? areaIn([...zones.head, ...zones.title], context) : null;
      if (isBare && area === null) continue;
      const whole = area ? `${printed} ${area}`.toUpperCase() : printed;
      const match = context.catalogue.matchUnit(whole) ?? context.catalogue.matchUnit(printed);
      if (!match) continue;
      const value = issuerOf(match, whole, context.province, lines, context);
      return { value, span: wholeLine(line), rule: "issuer/by-collective", confidence: 0.8 };
    }
    return null;
  },
};
