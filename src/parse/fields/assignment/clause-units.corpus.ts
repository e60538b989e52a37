import { formatUnits } from "../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readClauses } from "./clause-units.ts";

// A line → for each clause the rule that reads its units; "-" for a clause without units.
export default snippets<string[]>({
  name: "assignment/clause-units",
  context: { year: 2026 },
  read: ([line], context) =>
    readClauses(line!, 0, context).map(({ units }) =>
      units ? `${units.rule}: ${formatUnits(units.units)}` : "-",
    ),
  cases: [
    [
      "Giao Sở Y tế xây dựng đề án; Sở Tư pháp thẩm định dự thảo.",
      ["assignment/ordered-units: Sở Y tế", "assignment/leading-units: Sở Tư pháp"],
    ],
    ["Sở Y tế xây dựng đề án; trình phê duyệt trong quý I.", ["assignment/leading-units: Sở Y tế"]],
    ["Xây dựng đề án (Sở Y tế chủ trì).", ["assignment/bracketed: Sở Y tế"]],
    ["Xây dựng đề án.", ["-"]],
  ],
});
