import { wholeLine } from "../../text/span.ts";
import { areaWord, type IssuerRule, issuerOf } from "./issuer-value.ts";

/** "TM. ỦY BAN NHÂN DÂN": the collective that the signer represents. */
export const issuerByCollective: IssuerRule = {
  id: "issuer/by-collective",
  read({ zones, lines }, context) {
    for (const line of zones.signOff) {
      const collective = /^(?:tm|t\/m)\.? ?(?<name>.{4,80})$/u.exec(line.folded)?.groups?.name;
      if (!collective) continue;
      const printed = line.text.slice(line.text.length - collective.length);
      const isBare = context.province && /nhân dân$/u.test(collective);
      const whole = isBare
        ? `${printed} ${areaWord(context.province!, context)} ${context.province!}`.toUpperCase()
        : printed;
      const match = context.catalogue.matchUnit(whole) ?? context.catalogue.matchUnit(printed);
      if (!match) continue;
      const value = issuerOf(match, whole, context.province, lines, context);
      return { value, span: wholeLine(line), rule: "issuer/by-collective", confidence: 0.8 };
    }
    return null;
  },
};
