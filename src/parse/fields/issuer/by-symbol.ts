import { wholeLine } from "../../text/span.ts";
import { type IssuerRule, issuerOf } from "./issuer-value.ts";

/** The unit whose letters are in the number: "45/KH-SNV" is a number of Sở Nội vụ. */
export const issuerBySymbol: IssuerRule = {
  id: "issuer/by-symbol",
  read({ zones, number, lines }, context) {
    const unit = number ? context.catalogue.unitBySymbol(number.symbol) : null;
    const line = zones.head.find(({ text }) => number && text.replace(/ /g, "").includes(number.symbol));
    if (!unit || !line) return null;
    const match = context.catalogue.matchUnit(unit.name);
    const value = issuerOf(match, unit.name, context.province, lines, context);
    return { value, span: wholeLine(line), rule: "issuer/by-symbol", confidence: 0.85 };
  },
};
