import { isCapitals } from "../../../language/is-capitals.ts";
import { spanIn } from "../../text/span.ts";
import { type IssuerRule, issuerOf } from "./issuer-value.ts";

/** "THỦ TƯỚNG CHÍNH PHỦ điện:", "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÀO CAI điện:" above the addressees of a dispatch (công điện). */
const SENDS = /^(?<name>[^.,;:\d]{4,80}) điện ?:/u;
const LINES_OF_HEAD = 4;

/** The body that sends a dispatch, whose copies on the web have no head. */
export const issuerByDispatch: IssuerRule = {
  id: "issuer/by-dispatch",
  read({ zones, lines }, context) {
    for (const line of [...zones.title, ...zones.bases, ...zones.body].slice(0, LINES_OF_HEAD)) {
      const name = SENDS.exec(line.folded)?.groups?.name;
      if (!name) continue;
      const printed = line.text.slice(0, name.length);
      const match = context.catalogue.matchUnit(printed);
      if (!match?.id && !isCapitals(printed)) continue;
      const value = issuerOf(match, printed, context.province, lines, context);
      return { value, span: spanIn(line, 0, name.length), rule: "issuer/by-dispatch", confidence: 0.9 };
    }
    return null;
  },
};
