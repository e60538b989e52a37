import type { Rule } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { PlanYears } from "./plan-years.ts";

const YEAR_AFTER = /^\)?(?: ?[-–] ?| )(?<year>20\d{2})(?![\d/])/u;

/** "Nâng cao Chỉ số PCI 2025", "DDCI-2025": a year right after an index's name, without "năm". */
export const indexYear: Rule<PlanYears> = {
  id: "year/index-year",
  find(line, { catalogue }) {
    return catalogue.findIndices(line.text).flatMap(({ end }) => {
      const match = YEAR_AFTER.exec(line.text.slice(end, end + 10));
      if (!match) return [];
      return [
        {
          value: { years: [Number(match.groups!.year)], openEnded: false },
          span: spanIn(line, end + match[0].indexOf("20"), end + match[0].length),
          rule: "year/index-year",
          confidence: 0.85,
        },
      ];
    });
  },
};
