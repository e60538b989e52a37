import type { Catalogue } from "../../src/catalogue/catalogue.ts";
import { parse } from "../../src/parse/parse.ts";
import type { TextLine } from "../../src/parse/text/text-line.ts";

/** "units: task" of each task of a whole document. */
export function tasksOfDocument(lines: readonly TextLine[], catalogue: Catalogue): string[] {
  const paragraphs = lines.map((line) => line.source);
  const text = { pages: 1, paragraphs, extraction: [], removed: [], signature: null };
  return parse(text, catalogue).value[0]!.plan.assignments.flatMap(({ units, tasks }) =>
    tasks.map((task) => {
      const own = task.units.length > 0 ? task.units : units;
      return `${own.map(({ name }) => name).join(", ")}: ${task.text}`;
    }),
  );
}

/** A letter of an office with a subject, an addressee and a body. */
export const letterOf = (subject: string, addressee: string, body: string): string =>
  `UBND TỈNH LÀO CAI\nSỞ TƯ PHÁP\nSố: 12/STP-BTTP\nV/v ${subject}\nLào Cai, ngày 05 tháng 3 năm 2025\nKính gửi: ${addressee}.\n${body}\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nGIÁM ĐỐC\nHoàng Văn Khánh`;
