import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type PageSetting, readBack } from "../../../train/read-back.ts";

const LINES_A_PAGE = 30;
const LINE_LENGTH = 88;

/** Held-out lines, wrapped at the width of a page. */
export function wrapped(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const rows: string[] = [];
    let row = "";
    for (const word of line.split(/\s+/u)) {
      if (row.length + word.length > LINE_LENGTH) {
        rows.push(row);
        row = "";
      }
      row += row === "" ? word : ` ${word}`;
    }
    return row === "" ? rows : [...rows, row];
  });
}

/** Pages of text as printed and as read, with each of the settings in turn. */
export function renderedPages(
  lines: readonly string[],
  pages: number,
  settings: readonly PageSetting[],
): [truth: string, read: string][] {
  const folder = mkdtempSync(join(tmpdir(), "kehoach-bench-"));
  try {
    return Array.from({ length: pages }, (_, p) => {
      const own = lines.slice(p * LINES_A_PAGE, (p + 1) * LINES_A_PAGE);
      return own.length === 0 ? [] : readBack(folder, own, settings[p % settings.length]!);
    }).flat();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
