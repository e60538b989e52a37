import { regex } from "../../language/regex.ts";
import type { RestoredText } from "../../model/restored-text.ts";
import type { Warning } from "../../model/warning.ts";
import type { FlowItem } from "../flow/flow.ts";
import { pageTexts } from "./page-texts.ts";

/** A page or a file with a smaller share of its letters kept gets a warning. */
const MIN_SHARE = 0.7;
/** Fewer lost letters than about one line give no warning. */
const FEW_LETTERS = 40;
/** Up to this many pages get a warning each; more pages get one for the file. */
const FEW_PAGES = 10;
/** Text that is not part of the document: repeated on every page, or stamped onto the finished page. */
const NOT_COUNTED: ReadonlySet<RestoredText["removed"][number]["why"]> = new Set([
  "page-number",
  "running-head",
  "stamp",
  "watermark",
]);
const LETTER = regex.g`\p{L}`;

/**
 * A warning for each page that lost too many letters between extraction and text. If there are many such pages, or if only
 * the pages together lost too many, one warning for the file.
 * @param read what was extracted, with old encodings already decoded
 */
export function textLost(
  read: readonly FlowItem[],
  { paragraphs, removed }: Pick<RestoredText, "paragraphs" | "removed">,
): Warning[] {
  const seen = new LetterCounts();
  for (const item of read) seen.addItem(item);
  for (const { page, text, why } of removed) if (NOT_COUNTED.has(why)) seen.add(page, text, -1);
  const kept = new LetterCounts();
  for (const [page, texts] of pageTexts(paragraphs)) for (const text of texts) kept.add(page, text);
  const pages = [...seen.byPage].flatMap(
    ([page, all]) => lossWarning(kept.byPage.get(page) ?? 0, all, page) ?? [],
  );
  if (pages.length > 0 && pages.length <= FEW_PAGES) return pages;
  return [lossWarning(kept.total(), seen.total()) ?? []].flat();
}

/** The number of letters by page. */
class LetterCounts {
  readonly byPage = new Map<number, number>();

  add(page: number, text: string, sign = 1): void {
    const letters = text.match(LETTER)?.length ?? 0;
    this.byPage.set(page, (this.byPage.get(page) ?? 0) + sign * letters);
  }

  addItem(item: FlowItem): void {
    if (item.kind === "line") this.add(item.page, item.line.text);
    else
      for (const { page = item.page, cells } of item.table.rows)
        for (const { lines } of cells) for (const { text } of lines) this.add(page, text);
  }

  total(): number {
    return [...this.byPage.values()].reduce((sum, letters) => sum + letters, 0);
  }
}

/** @param page absent for the whole file */
function lossWarning(kept: number, seen: number, page?: number): Warning | null {
  if (seen - kept < FEW_LETTERS || kept >= MIN_SHARE * seen) return null;
  const percent = Math.floor((100 * kept) / seen);
  const messages = {
    vi: `${page === undefined ? "Tệp" : `Trang ${page}`} chỉ giữ lại được ${percent}% số chữ đã đọc; phần còn lại không có trong kết quả. Đề nghị mở tệp gốc để đối chiếu.`,
    en: `Only ${percent}% of the letters read on ${page === undefined ? "the pages of the file" : `page ${page}`} are in the text; the rest is missing from the result. Compare with the original file.`,
  };
  return { code: "text-lost", message: messages.vi, messages, ...(page !== undefined && { page }) };
}
