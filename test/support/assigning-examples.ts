import { finishAssignment } from "../../src/parse/fields/assignment/shared/assignment-draft.ts";
import type { TableRow } from "../../src/parse/fields/table/task-row.ts";
import type { RuleContext } from "../../src/parse/text/rule.ts";
import type { TextLine } from "../../src/parse/text/text-line.ts";
import { formatUnits } from "./parse-formats.ts";
import { type SnippetCorpus, snippets } from "./rule-corpus.ts";

/** The lines of a table → "sub-index: units [role] + partners" for each row; "no" where the table assigns nothing. */
export const assigningExamples = (
  name: string,
  readTable: (lines: readonly TextLine[], context: RuleContext) => readonly TableRow[] | null,
  cases: SnippetCorpus<string[]>["cases"],
): SnippetCorpus<string[]> =>
  snippets<string[]>({
    name,
    context: { year: 2025, indexIds: ["pci"] },
    read(lines, context) {
      const rows = readTable(lines, context);
      if (rows === null) return ["no"];
      return rows.flatMap(({ subIndex, assignment }) => {
        if (!assignment) return [];
        const { units, role, partners } = finishAssignment(assignment).value;
        const helped = partners.length > 0 ? ` + ${formatUnits(partners)}` : "";
        return [`${subIndex?.id}: ${formatUnits(units)} [${role}]${helped}`];
      });
    },
    cases,
  });
