import type { Role } from "../../../model/plan.ts";
import type { Column } from "./columns.ts";

/** A column of results of one year: points, ranks, or both in each cell. */
export interface ResultColumn {
  readonly year: number;
  readonly states: "score" | "rank" | "pair";
}

/** A column with both figures: "Mục tiêu 2025 (điểm/hạng)". */
export const PAIR = /điểm[^,;]{0,12}(?:hạng|thứ bậc)/u;
/** Columns of figures that are no results of the province: "Điểm tối đa năm 2024", "Trung vị cả nước 2024". */
export const NO_RESULT =
  /(?<!% (?:so với )?(?:số )?(?:điểm )?)tối đa|chuẩn|thang điểm|trừ|mất|cả nước|trung vị|trung bình|cao nhất|thấp nhất|tự (?:chấm|đánh giá)/u;

/**
 * Keeps all columns of targets and ranks (one per year), the last result column, and the first column of every other kind. Where two
 * columns have results of one year, the one with the unit of the targets is kept: shares beside shares, points beside points.
 */
export function keepFirst(
  columns: ReadonlyMap<number, Column>,
  { years, shares }: { readonly years: ReadonlyMap<number, number>; readonly shares: ReadonlySet<number> },
): Map<number, Column> {
  const targets = [...columns].flatMap(([column, kind]) => (kind === "target" ? [column] : []));
  const areShares = targets.length > 0 && targets.every((column) => shares.has(column));
  const orderOf = (column: number) => (years.get(column) ?? 0) * 2 + Number(shares.has(column) === areShares);
  const kept = new Map<number, Column>();
  for (const [column, kind] of [...columns].sort((a, b) => a[0] - b[0])) {
    const [before] = [...kept].find(([, known]) => known === kind) ?? [];
    const later = kind === "baseline" && before !== undefined && orderOf(column) > orderOf(before);
    if (later) kept.delete(before);
    if (kind === "target" || kind === "rank" || before === undefined || later) kept.set(column, kind);
  }
  return kept;
}

/**
 * The column of those who lead the sub-indices, where a second column after the tasks has those who do them: "Chỉ số | Cơ quan phụ trách | Nhiệm
 * vụ | Đơn vị thực hiện". `kept` then has the second one. null for other tables.
 */
export function takeLeadsOfSubIndices(
  columns: ReadonlyMap<number, Column>,
  kept: Map<number, Column>,
  roleOf: (column: number) => Role,
): { readonly column: number; readonly role: Role } | null {
  const all = [...columns].sort((a, b) => a[0] - b[0]);
  const placeOf = (kind: Column) => all.find(([, one]) => one === kind)?.[0] ?? Number.NaN;
  const leads = all.flatMap(([column, kind]) => (kind === "lead" ? [column] : []));
  const [first = Number.NaN, second = Number.NaN] = leads;
  const task = placeOf("task");
  const isBoth = placeOf("subIndex") < first && first < task && task < second && leads.length === 2;
  if (!isBoth) return null;
  kept.delete(first);
  kept.set(second, "lead");
  return { column: first, role: roleOf(first) };
}

/** The columns of results by their years. `planYear`: a result of this year or a later one is not known yet. */
export function resultColumns(
  columns: ReadonlyMap<number, Column>,
  { years, headings, ranks }: ColumnFacts,
  planYear: number | null,
): Map<number, ResultColumn> {
  const results = new Map<number, ResultColumn>();
  for (const [column, year] of [...years, ...ranks]) {
    const heading = headings.get(column) ?? "";
    const isRank = ranks.has(column);
    if (!isRank && columns.get(column) !== "baseline") continue;
    if (planYear === null || year >= planYear || NO_RESULT.test(heading)) continue;
    results.set(column, { year, states: isRank ? "rank" : PAIR.test(heading) ? "pair" : "score" });
  }
  return results;
}

interface ColumnFacts {
  readonly years: ReadonlyMap<number, number>;
  readonly headings: ReadonlyMap<number, string>;
  /** Columns of ranks below a heading of results, with their years. */
  readonly ranks: ReadonlyMap<number, number>;
}
