import { fold } from "../../../language/fold.ts";
import { regex } from "../../../language/regex.ts";
import { spanIn } from "../../text/span.ts";
import { type IssuerRule, issuerOf } from "./issuer-value.ts";
import { ISSUES } from "./issues.ts";

const LONGEST_GAP = 39;

/** "Sở Ngoại vụ xây dựng kế hoạch": a sentence at the beginning or the end that states who issues the plan. */
export const issuerBySentence: IssuerRule = {
  id: "issuer/by-sentence",
  read({ zones, lines }, context) {
    for (const line of [...zones.bases, ...zones.body.slice(0, 6), ...zones.body.slice(-4)]) {
      for (const match of line.folded.matchAll(ISSUES)) {
        const before = line.text.slice(0, match.index);
        const mention = context.catalogue
          .findUnits(before)
          .findLast(({ entry, end }) => entry.level !== "division" && before.length - end <= LONGEST_GAP);
        // "Kế hoạch số … của UBND tỉnh ban hành Kế hoạch …" states who issued the parent plan.
        if (!mention || /(?:của|do) $/u.test(fold(before.slice(0, mention.start)))) continue;
        const between = fold(before.slice(mention.end));
        if (regex`[.;:]|(?<!\p{L})(?:của|về|giao|do)(?!\p{L})`.test(between)) continue;
        const name = line.text.slice(mention.start, mention.end);
        return {
          value: issuerOf(mention.entry, name, context.province, lines, context),
          span: spanIn(line, mention.start, match.index + match[0].length),
          rule: "issuer/by-sentence",
          confidence: 0.88,
        };
      }
    }
    return null;
  },
};
