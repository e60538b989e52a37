import { cellOf } from "../../src/parse/fields/table/row-cells.ts";
import { readUnitCells } from "../../src/parse/fields/table/unit-cells.ts";
import { formatUnits } from "./parse-formats.ts";
import { type SnippetCorpus, snippets } from "./rule-corpus.ts";
import { headAndRows } from "./table-examples.ts";

/** Examples of the first row below a head → "leads [role] + partners". */
export const unitCells = (name: string, cases: SnippetCorpus<string>["cases"]): SnippetCorpus<string> =>
  snippets<string>({
    name,
    context: { year: 2026, province: "Nghệ An" },
    read(lines, context) {
      const { head, rows } = headAndRows(lines, context);
      const row = rows[0]!;
      const units = readUnitCells(cellOf(row, head, "lead"), cellOf(row, head, "partners"), head, context);
      return `${formatUnits(units.leads)} [${units.role}] + ${formatUnits(units.partners)}`;
    },
    cases,
  });
