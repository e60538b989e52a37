import type { Paper } from "../model/paper.ts";
import type { View } from "../model/view.ts";
import { consolidatedReports } from "./consolidated-report.ts";
import { letterPaper } from "./letter.ts";
import { sheetPaper } from "./sheet.ts";

/** All papers of a run: the consolidated reports, a letter for each unit that is asked something, a sheet for each unit. */
export function papersOf(view: View): Paper[] {
  return [
    ...consolidatedReports(view),
    ...view.letters.map((letter) => letterPaper(letter, view)),
    ...view.sheets.map((sheet) => sheetPaper(sheet, view)),
  ];
}
