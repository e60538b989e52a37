import { bare } from "../../../language/fold.ts";
import type { Role } from "../../../model/plan.ts";
import type { TextLine } from "../../text/text-line.ts";

export type Column =
  | "order"
  | "subIndex"
  | "task"
  | "lead"
  | "partners"
  | "due"
  | "product"
  | "target"
  | "rank"
  | "baseline"
  | "increase";

// Column heads as plans print them (Decree 30/2020/NĐ-CP, Appendix I leaves tables free; practice is uniform).
const COLUMNS: readonly [Column, RegExp][] = [
  ["order", /^(?:stt|tt|số tt|số thứ tự|stt\.)$/u],
  [
    "lead",
    /chủ trì|^(?:đơn vị|cơ quan|phòng|bộ phận|người|cán bộ)(?:(?:,? | ?\/ ?)(?:đơn vị|cơ quan|cá nhân|bộ phận|địa phương))? (?:thực hiện|chịu trách nhiệm|phụ trách|tham mưu|đầu mối|được giao)(?: chính)?$|^phân công|^trách nhiệm|^đầu mối/u,
  ],
  ["partners", /phối hợp/u],
  ["due", /^thời (?:gian|hạn)|^tiến độ|^hạn|hoàn thành|^lộ trình/u],
  ["product", /^sản phẩm|^kết quả$|^kết quả(?:,)? (?:đầu ra|dự kiến|cần đạt|sản phẩm|hoàn thành)|^đầu ra/u],
  ["increase", /^(?:mức )?tăng|tăng so|tăng\/giảm|chênh lệch/u],
  [
    "rank",
    /(?:mục tiêu|phấn đấu|chỉ tiêu)[^,;]{0,30}(?:xếp hạng|thứ hạng)|(?:xếp hạng|thứ hạng)[^,;]{0,20}(?:mục tiêu|phấn đấu)/u,
  ],
  // "Chỉ tiêu" alone is a goal; "Nội dung chỉ tiêu", "Tiêu chí, chỉ tiêu" names what is counted.
  [
    "subIndex",
    /^(?:nội dung|tên|nhóm|danh mục)(?: (?:các|nhóm))? (?:chỉ số|chỉ tiêu|tiêu chí)|^(?:các )?(?:chỉ số|tiêu chí|lĩnh vực)(?: thành phần)?(?:,| ?\/| và|, tiêu chí) ?(?:chỉ tiêu|tiêu chí)/u,
  ],
  ["target", /mục tiêu|chỉ tiêu|phấn đấu/u],
  ["baseline", /(?:điểm|kết quả|thực hiện)[^,;]{0,30}năm (?:19|20)\d{2}|^năm (?:19|20)\d{2}$/u],
  ["subIndex", /^(?:tên )?(?:các )?(?:chỉ số|tiêu chí|lĩnh vực|trụ cột|nội dung chỉ số)/u],
  ["task", /nhiệm vụ|nội dung|công việc|giải pháp|hoạt động/u],
];

export interface Head {
  /** Number of the last row of the head. */
  readonly row: number;
  readonly columns: ReadonlyMap<number, Column>;
  /** Role of the units in the lead column, by its name. */
  readonly role: Role;
  /** Leads and partners share one column. */
  readonly shared: boolean;
  /** The year that a column's head names, by column. */
  readonly years: ReadonlyMap<number, number>;
  readonly texts: ReadonlySet<string>;
}

const REACH = 4;
const LONGEST = 90;

/** The head of a table that assigns or sets goals, over one row or two; null where it does neither. */
export function findHead(lines: readonly TextLine[]): Head | null {
  for (let i = 0; i < Math.min(REACH, lines.length); i++) {
    const first = [lines[i]!];
    const under = lines[i + 1];
    // "Đơn vị thực hiện" over "Chủ trì" and "Phối hợp": the second row is a head as well.
    const both = under && isHeadRow(under) ? [...first, under] : null;
    const head = (both && headOf(both)) ?? headOf(first);
    if (head) return head;
  }
  return null;
}

function headOf(lines: readonly TextLine[]): Head | null {
  const columns = new Map<number, Column>();
  const years = new Map<number, number>();
  const words = new Map<number, string>();
  for (const line of lines) {
    for (const { start, end, column } of line.source.row!.cells) {
      const printed = line.folded.slice(start, end).trim();
      if (printed.length > LONGEST) continue;
      const below = line !== lines[0];
      if (below && MEASURE.test(printed)) {
        const owner = ownerOf(column, words);
        const above = owner === undefined ? undefined : columns.get(owner);
        const of = measured(above, printed);
        if (of) {
          columns.set(column, of);
          const year = owner === undefined ? undefined : years.get(owner);
          if (year !== undefined) years.set(column, year);
        } else columns.delete(column);
        continue;
      }
      const text = below && YEAR.test(printed) ? underneath(printed, column, words) : printed;
      const kind = columnOf(text);
      if (!kind) continue;
      columns.set(column, kind);
      words.set(column, text);
      const year = /(?:19|20)\d{2}/.exec(text)?.[0];
      if (year) years.set(column, Number(year));
    }
  }
  const kept = keepFirst(columns, years);
  const kinds = new Set(kept.values());
  const assigns = kinds.has("lead") || kinds.has("partners");
  const aims =
    (kinds.has("target") || kinds.has("rank")) &&
    (kinds.has("subIndex") || kinds.has("baseline") || kinds.has("task"));
  if (kept.size < 2 || !(assigns || aims)) return null;
  const lead = [...kept].find(([, kind]) => kind === "lead")?.[0];
  const leadWords = lead === undefined ? "" : words.get(lead)!;
  return {
    row: lines.at(-1)!.source.row!.row,
    columns: kept,
    role: /chủ trì/u.test(leadWords) ? "lead" : /đầu mối/u.test(leadWords) ? "focal" : "member",
    shared: /phối hợp/u.test(leadWords),
    years,
    texts: new Set(lines.map((line) => line.folded.trim())),
  };
}

/** "Điểm" and "Xếp hạng" below "Mục tiêu năm 2026" or "Kết quả năm 2024". */
const MEASURE = /^(?:điểm|điểm số|điểm đạt|số điểm|xếp hạng|thứ hạng|hạng|thứ bậc|vị trí)$/u;

function measured(above: Column | undefined, printed: string): Column | undefined {
  if (/điểm/u.test(printed)) return above;
  return above === "target" ? "rank" : undefined;
}

/** The column of the first row whose cell reaches over another below it. */
const ownerOf = (column: number, words: ReadonlyMap<number, string>): number | undefined => {
  const owner = Math.max(...[...words.keys()].filter((key) => key <= column));
  return Number.isFinite(owner) ? owner : undefined;
};

/** A year alone, as the second row of a head prints it under "Kết quả" or "Mục tiêu". */
const YEAR = /^(?:năm )?(?:19|20)\d{2}$/u;

/** "kết quả năm 2024": a year under the nearest cell of the first row that reaches over its column. */
function underneath(printed: string, column: number, words: ReadonlyMap<number, string>): string {
  const owner = Math.max(...[...words.keys()].filter((key) => key <= column));
  const above = (words.get(owner) ?? "").replace(/ năm(?: (?:19|20)\d{2})?$/u, "");
  return `${above} năm ${printed.slice(-4)}`;
}

/** The same heads without their marks, which broken letters lose first. */
const BARE_COLUMNS = COLUMNS.map(([kind, { source }]) => [kind, new RegExp(bare(source), "u")] as const);

const columnOf = (text: string): Column | undefined =>
  COLUMNS.find(([, pattern]) => pattern.test(text))?.[0] ??
  BARE_COLUMNS.find(([, pattern]) => pattern.test(bare(text)))?.[0];

/** Goals may have a column for each year; of results the last year counts, of all else the first column. */
function keepFirst(
  columns: ReadonlyMap<number, Column>,
  years: ReadonlyMap<number, number>,
): Map<number, Column> {
  const kept = new Map<number, Column>();
  for (const [column, kind] of [...columns].sort((a, b) => a[0] - b[0])) {
    const [before] = [...kept].find(([, known]) => known === kind) ?? [];
    const later =
      kind === "baseline" && before !== undefined && (years.get(column) ?? 0) > (years.get(before) ?? 0);
    if (later) kept.delete(before);
    if (kind === "target" || before === undefined || later) kept.set(column, kind);
  }
  return kept;
}

/** Short cells that all name columns. */
function isHeadRow(line: TextLine): boolean {
  const texts = line.source.row!.cells.map(({ start, end }) => line.folded.slice(start, end).trim());
  const filled = texts.filter((text) => text !== "");
  return (
    filled.length >= 2 &&
    filled.every(
      (text) => text.length < 40 && (columnOf(text) !== undefined || YEAR.test(text) || MEASURE.test(text)),
    )
  );
}

/** The head printed again on a new page, or the row of column numbers below it. */
export function isFurniture(line: TextLine, head: Head): boolean {
  if (head.texts.has(line.folded.trim())) return true;
  const texts = line.source.row!.cells.map(({ start, end }) => line.text.slice(start, end).trim());
  const filled = texts.filter((text) => text !== "");
  const numbered = filled.filter((text) => /^\(?(?:\d{1,2}|[A-Z])\)?$/.test(text));
  return filled.length > 2 && numbered.length === filled.length;
}
