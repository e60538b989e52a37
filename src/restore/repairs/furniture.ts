import { distance } from "fastest-levenshtein";
import { fold } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";
import type { Line } from "../../model/extraction.ts";
import type { FlowItem, FlowLine, Removed, Repair } from "../flow/flow.ts";
import { countedPages } from "./counted-pages.ts";
import { keepOnlyText, type Reasons, withoutRepeatedBodies } from "./only-text.ts";

const PAGE_NUMBER = /^(?:trang )?[-–— ]{0,3}\d{1,4}(?: ?(?:\/|trên) ?\d{1,4})?[-–— ]{0,3}$/u;
/** "CÔNG BÁO/Số 286/Ngày 27-05-2026", "90 CÔNG BÁO TỈNH LÀO CAI/Số 15 + 16/Ngày 04-02-2025": the head of each page of a gazette. */
const GAZETTE =
  /^(?:\d{1,4} )?công báo(?: [^\d/]{2,40})? ?\/ ?số [\d +]{1,12}\/ ?ngày \d{1,2}[-/]\d{1,2}[-/]\d{4}(?: \d{1,4})?$/u;
const isGazette = (item: FlowItem): boolean => item.kind === "line" && GAZETTE.test(fold(item.line.text));
/** Lines between the head of a gazette and its page number, which a head in two columns may put there. */
const NEAR = 3;
const EDGE_LINES = 3;

const key = (text: string) =>
  fold(text)
    .replace(/\d+/g, "#")
    .replace(/[\s.…_-]+/g, " ")
    .trim();

/** The first and last printed lines of each page, where page numbers and running heads are. */
function edges(items: readonly FlowItem[]): Set<FlowItem> {
  const byPage = Map.groupBy(
    items.filter((item) => item.kind === "table" || item.line.text !== ""),
    (item) => item.page,
  );
  const found = new Set<FlowItem>();
  for (const page of byPage.values()) {
    for (const item of [...page.slice(0, EDGE_LINES), ...page.slice(-EDGE_LINES)]) found.add(item);
  }
  return found;
}

/**
 * Removes page numbers, running heads and feet, headers and footers of the format, and the letters of a diagonal
 * watermark, which are extracted one per line. The only text of a page is kept.
 */
export const furniture: Repair = {
  id: "furniture",
  apply(items) {
    const { atEdge, heads } = runningHeads(items);
    const watermark = watermarkLetters(items);
    const counted = countedPages(items);
    const suspected: Reasons = new Map();
    items.forEach((item, i) => {
      const why = item.kind === "line" ? reason(item, i) : null;
      if (why) suspected.set(i, why);
    });
    const reasons = keepOnlyText(items, withoutRepeatedBodies(items, suspected, key));
    const removed: Removed[] = [];
    const gone = new Set<number>();
    for (const [i, why] of reasons) {
      const { page, line } = items[i] as FlowLine;
      removed.push({ page, text: line.text, why });
      gone.add(i);
      // Blank lines around a page number separate pages, not paragraphs.
      if (why === "page-number") for (const blank of blanksAround(items, i)) gone.add(blank);
    }
    return { items: items.filter((_, i) => !gone.has(i)), removed };

    function reason(item: FlowLine, i: number): Removed["why"] | null {
      const { text, role } = item.line;
      if (text === "") return null;
      if (role === "header" || role === "footer") return PAGE_NUMBER.test(fold(text)) ? "page-number" : role;
      if (watermark.has(item)) return "watermark";
      const isOnEdge = () =>
        atEdge.has(item) || items.slice(Math.max(0, i - NEAR), i + NEAR + 1).some(isGazette);
      if (PAGE_NUMBER.test(fold(text)) && (isOnEdge() || isAlone(items, i) || counted.has(item)))
        return "page-number";
      return heads.has(item) || isGazette(item) ? "running-head" : null;
    }
  },
};

/**
 * The lines at the edges of pages, and those of them that repeat on most pages. A head may have more lines than EDGE_LINES: below
 * those that were found, the next ones are looked at.
 */
function runningHeads(all: readonly FlowItem[]): { atEdge: Set<FlowItem>; heads: Set<FlowItem> } {
  const firstPages = pagesOfTitles(all);
  const items = firstPages.size > 1 ? all.filter(({ page }) => !firstPages.has(page)) : all;
  const pages = new Set(items.map((item) => item.page)).size;
  const atEdge = edges(all);
  const heads = new Set<FlowItem>();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const lines: FlowLine[] = [];
    for (const item of edges(items.filter((one) => !heads.has(one)))) {
      atEdge.add(item);
      if (item.kind === "line" && item.line.text !== "") lines.push(item);
    }
    const repeats = Map.groupBy(lines, ({ line }) => key(line.text));
    // A head is on most pages, so some of its readings are among those that are compared with all others.
    const step = Math.ceil(repeats.size / MOST_COMPARED);
    const found = [...repeats].flatMap(([text, same], i) => {
      const alike = i % step === 0 ? [...same, ...misreadAs(text, same[0]!, repeats)] : same;
      return isRunningHead(alike, pages) ? alike : [];
    });
    if (found.length === 0) break;
    for (const item of found) heads.add(item);
    for (const item of beyond(items, heads)) heads.add(item);
  }
  return { atEdge, heads };
}
const MAX_ROUNDS = 3;
/** A file of hundreds of pages has thousands of different lines at the edges. */
const MOST_COMPARED = 100;

/**
 * The pages with a national title: letters of one office that are scanned together have the same heads and signers, and these are no
 * running heads.
 */
const pagesOfTitles = (items: readonly FlowItem[]): Set<number> =>
  new Set(
    items.flatMap((item) =>
      item.kind === "line" && NATIONAL_TITLE.test(fold(item.line.text)) ? [item.page] : [],
    ),
  );
const NATIONAL_TITLE = /cộng h[oòó]a xã hội chủ nghĩa|độc lập ?[-–] ?tự do ?[-–] ?hạnh phúc/u;

/**
 * The recognised lines above or beside the last line of a running head, and those below a running foot. They are further lines of it that
 * were misread too much to be found by comparing pages. The first page is left out, because the head of the document is there.
 */
function beyond(items: readonly FlowItem[], heads: ReadonlySet<FlowItem>): FlowLine[] {
  const [, ...pages] = Map.groupBy(items, ({ page }) => page).values();
  return pages.flatMap((page) => {
    const head = page.slice(0, MOST_HEAD_LINES).findLastIndex((item) => heads.has(item));
    const from = Math.max(head + 1, page.length - MOST_HEAD_LINES);
    const foot = page.findIndex((item, at) => at >= from && heads.has(item));
    const outside = [...page.slice(0, head + 1), ...(foot < 0 ? [] : page.slice(foot))];
    return outside.filter(
      (item): item is FlowLine => item.kind === "line" && item.line.text !== "" && item.line.confidence < 1,
    );
  });
}
const MOST_HEAD_LINES = 6;

/**
 * Recognised lines at the same height with nearly the same text: "Trung tâm Tin học, phổ Duy Tân" beside "Trung tâm Tin học, phố Duy
 * Tân".
 */
function misreadAs(
  text: string,
  { line }: FlowLine,
  repeats: ReadonlyMap<string, readonly FlowLine[]>,
): FlowLine[] {
  if (line.confidence === 1) return [];
  const most = text.length * MISREAD;
  return [...repeats].flatMap(([other, lines]) =>
    other !== text &&
    Math.abs(other.length - text.length) <= most &&
    isLevel(line, lines[0]!.line) &&
    distance(other, text) <= most
      ? lines
      : [],
  );
}
/** Share of the letters of a running head that may be misread. */
const MISREAD = 0.15;

const isLevel = ({ bbox: a }: Line, { bbox: b }: Line) =>
  a !== undefined && b !== undefined && Math.abs(a[1] - b[1]) <= LEVEL;
/** Points. */
const LEVEL = 10;

/** @param same lines at the edges of pages that differ in their figures at most */
function isRunningHead(same: readonly FlowLine[], pages: number): boolean {
  const seenOn = new Set(same.map(({ page }) => page)).size;
  const isSeenOften = seenOn >= 3 || (seenOn === 2 && areLongAndLevel(same));
  return isSeenOften && seenOn * 2 > pages && (isNumberedByPage(same) || haveMisreadNumber(same));
}

/** Two pages show a head if the line is long and at one height, and does not say to what an annex belongs. */
const areLongAndLevel = (lines: readonly FlowLine[]): boolean =>
  lines.every(
    ({ line }) =>
      line.text.length >= LONG_HEAD && isLevel(line, lines[0]!.line) && !OF_ANNEX.test(fold(line.text)),
  );
const LONG_HEAD = 15;
const OF_ANNEX = /kèm theo|^[(["“]|^(?:phụ lục|phụ biểu|biểu|mẫu|danh mục)(?= |$)/u;

/** "Điện thoại: 0912 345 678" beside "0912 34S 678": recognised lines with one long number, of which figures are misread. */
function haveMisreadNumber(lines: readonly FlowLine[]): boolean {
  const [first = "", ...others] = lines.map(({ line }) => line.text.replace(/\D/gu, ""));
  const most = first.length / 2;
  return (
    first.length >= LONG_NUMBER &&
    lines.every(({ line }) => line.confidence < 1) &&
    others.every((figures) => distance(figures, first) <= most)
  );
}
const LONG_NUMBER = 6;

/**
 * Whether the numbers of repeated lines are the same on most pages or count them. Equal sentences with other figures on each
 * page ("đạt từ 6,20 điểm", "đạt từ 7,35 điểm") are text.
 */
function isNumberedByPage(lines: readonly FlowLine[]): boolean {
  const numbers = lines.map(({ page, line }) => ({
    page,
    values: (line.text.match(/\d+/gu) ?? []).map(Number),
  }));
  const most = (values: readonly number[]) =>
    Map.groupBy(values, (value) => value)
      .values()
      .reduce((greatest, same) => Math.max(greatest, same.length), 0);
  return numbers[0]!.values.every((_, i) => {
    const values = numbers.map((one) => one.values[i] ?? 0);
    const overPage = numbers.map((one) => (one.values[i] ?? 0) - one.page);
    return Math.max(most(values), most(overPage)) * 2 > lines.length;
  });
}

const isBlank = (item: FlowItem | undefined) => item?.kind === "line" && item.line.text === "";

function blanksAround(items: readonly FlowItem[], at: number): number[] {
  const found: number[] = [];
  for (let i = at - 1; isBlank(items[i]); i--) found.push(i);
  for (let i = at + 1; isBlank(items[i]); i++) found.push(i);
  return found;
}

/** In text without pages, a number alone between blank lines is a printed page number. */
function isAlone(items: readonly FlowItem[], at: number): boolean {
  const blank = (i: number) => items[i] === undefined || isBlank(items[i]);
  return blank(at - 1) && blank(at + 1);
}

/** Four or more adjacent lines of one or two letters each. */
function watermarkLetters(items: readonly FlowItem[]): Set<FlowItem> {
  const found = new Set<FlowItem>();
  let run: FlowItem[] = [];
  const close = () => {
    if (run.length >= 4) for (const item of run) found.add(item);
    run = [];
  };
  for (const item of items) {
    if (item.kind === "line" && item.line.text === "") continue;
    if (item.kind === "line" && !item.line.paragraph && regex`^\p{L}{1,2}$`.test(item.line.text))
      run.push(item);
    else close();
  }
  close();
  return found;
}
