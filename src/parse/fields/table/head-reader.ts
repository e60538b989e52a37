import { greatestOf, leastOf } from "../../../model/lists.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { type Column, columnOf, isBeginning } from "./columns.ts";
import { MEASURE, YEAR } from "./head-rows.ts";
import {
  ASIDE,
  ENDS,
  INSPECTED,
  LEAST,
  OBJECT,
  OF_PERSONS,
  ONLY_UNIT,
  POINTS_ALONE,
  RANKS,
  RANKS_ALONE,
  RANKS_OF_YEAR,
  SHARE,
  WORK,
  YEAR_ALONE,
  YEAR_IN,
  YEAR_OF_POINTS,
} from "./head-words.ts";
import { NO_RESULT } from "./kept-columns.ts";

const LONGEST_HEADING = 90;

/** A heading and its place in the grid of the table. */
interface HeadCell {
  readonly text: string;
  readonly folded: string;
  readonly column: number;
  readonly colSpan: number;
}

/** The columns of a head, collected from the headings of its rows. */
export class HeadReader {
  readonly columns = new Map<number, Column>();
  readonly years = new Map<number, number>();
  readonly headings = new Map<number, string>();
  /** Columns of ranks below a heading of results, with their years. */
  readonly ranks = new Map<number, number>();
  readonly shares = new Set<number>();
  /** The columns of the least that is to be reached: "Mục tiêu tối thiểu", "Xếp hạng (trong nhóm)". */
  readonly leasts = new Set<number>();
  /** The columns of beginnings ("Bắt đầu"): their dates are not due dates. */
  readonly beginnings = new Set<number>();
  /** The columns whose heading is only a noun for units: "Phòng". */
  readonly ofUnits = new Set<number>();
  /** The columns of units that are inspected, supported or funded: "Đơn vị được kiểm tra", "Đối tượng", or that propose the work: "Xã kiến nghị". */
  readonly ofObjects = new Set<number>();
  /** Columns of participants and places, which hold no tasks: "Đối tượng", "Địa điểm". */
  readonly aside = new Set<number>();
  /** Columns under a year of the plan alone, of points or of ranks. */
  readonly #planned = new Map<number, { readonly year: number; readonly kind: Column }>();
  /** The headings of the first row that span columns, by each of these columns. */
  readonly #spanning = new Map<number, { readonly column: number; readonly heading: string }>();
  /** What the headings of the first row that span columns say, by the first of these columns. */
  readonly #spannedBy = new Map<number, Column>();
  readonly #context: Pick<RuleContext, "year" | "catalogue">;
  #namesTasks = false;
  #namesUnits = false;
  #namesAddresses = false;
  #namesInspection = false;

  readonly #isBelowGoals: boolean;

  /** `isBelowGoals`: true below the heading "Mục tiêu đối với các chỉ số thành phần". */
  constructor(context: Pick<RuleContext, "year" | "catalogue">, isBelowGoals = false) {
    this.#context = context;
    this.#isBelowGoals = isBelowGoals;
  }

  /** True for "Nhiệm vụ" next to "Đơn vị": who does what. The cells show whether the column has units. */
  get namesWork(): boolean {
    return this.#namesTasks && this.#namesUnits;
  }

  /** True for "Đơn vị kiểm tra", "Địa chỉ", without tasks: a list of bodies, such as those that are inspected. */
  get listsBodies(): boolean {
    return this.#namesAddresses && ![...this.columns.values()].includes("task");
  }

  /** Adds the headings of a head's rows, from the top. */
  addRows(lines: readonly TextLine[]): void {
    lines.forEach((line, i) => {
      for (const { start, end, column, colSpan } of line.source.row!.cells) {
        const [text, folded] = [line.text.slice(start, end), line.folded.slice(start, end)];
        if (folded.trim().length <= LONGEST_HEADING)
          this.#addHeading({ text, folded, column, colSpan }, i > 0);
      }
    });
  }

  #addHeading(cell: HeadCell, isSecondRow: boolean): void {
    const { column, colSpan } = cell;
    const printed = this.#withoutIndex(cell);
    if (!isSecondRow && colSpan > 1)
      for (let i = 0; i < colSpan; i++) this.#spanning.set(column + i, { column, heading: printed });
    if (isSecondRow && MEASURE.test(printed)) {
      this.#addMeasure(printed, column);
      return;
    }
    if (isSecondRow && RANKS.test(this.#spanning.get(column)?.heading ?? "")) {
      this.#addYearOfRanks(printed, column);
      return;
    }
    if (isSecondRow && LEAST.test(printed) && this.#isBelowGoal(column)) {
      this.columns.set(column, "target");
      this.leasts.add(column);
      return;
    }
    if (isSecondRow && this.#ofPeriod(column)) {
      this.#addPeriod(printed, column);
      return;
    }
    const heading = isSecondRow && YEAR.test(printed) ? this.#withHeadingAbove(printed, column) : printed;
    const ranksOf = Number(RANKS_OF_YEAR.exec(heading)?.[1]);
    if (LEAST.test(heading)) this.leasts.add(column);
    if (ranksOf) {
      this.#addYearOfRanks(String(ranksOf), column);
      return;
    }
    const planned = this.#plannedYear(heading);
    if (planned !== null) this.#planned.set(column, { year: planned, kind: "target" });
    const kind =
      planned === null
        ? (columnOf(heading) ?? this.#ofPastYear(heading) ?? this.#ofGoals(heading))
        : undefined;
    this.#namesAddresses ||= kind === undefined && /^địa chỉ(?= |$)/u.test(heading);
    if (isBeginning(heading)) this.beginnings.add(column);
    if (ONLY_UNIT.test(heading)) this.ofUnits.add(column);
    this.#namesUnits ||= ONLY_UNIT.test(heading);
    if (kind === undefined && OBJECT.test(heading)) this.ofObjects.add(column);
    if (kind === undefined && ASIDE.test(heading)) this.aside.add(column);
    this.#namesInspection ||= kind === "task" && INSPECTED.test(heading);
    this.#namesTasks ||= kind === "task" && WORK.test(heading);
    if (!kind || (kind === "baseline" && NO_RESULT.test(heading))) return;
    this.columns.set(column, kind);
    if (!isSecondRow && colSpan > 1) this.#spannedBy.set(column, kind);
    this.headings.set(column, heading);
    if (SHARE.test(heading)) this.shares.add(column);
    const stated = /(?:19|20)\d{2}/.exec(heading)?.[0];
    if (stated) this.years.set(column, Number(stated));
  }

  /**
   * Adds the columns of the plan's years ("2025", "2026") beside sub-indices or contents and their results, below a heading of goals, or with
   * a bound ("từ … trở lên"): only targets can be below them. Then "Chỉ tiêu" alone is above names.
   */
  addPlannedYears(): void {
    const kinds = new Set(this.columns.values());
    const [names] = [...this.headings].find(([, heading]) => heading === "chỉ tiêu") ?? [];
    const isOfNames = names !== undefined && !kinds.has("subIndex") && names < leastOf(this.years.keys());
    if (isOfNames) this.columns.set(names, "subIndex");
    const ofContents = [...this.headings.values()].some((heading) => /^nội dung/u.test(heading));
    if (!(kinds.has("subIndex") || isOfNames || ofContents)) return;
    const areGoals = this.#isBelowGoals || kinds.has("baseline");
    for (const [column, { year, kind }] of this.#planned) {
      if (!areGoals && !this.leasts.has(column)) continue;
      this.columns.set(column, kind);
      this.headings.set(column, String(year));
      this.years.set(column, year);
    }
  }

  /** Marks the units beside "Nội dung kiểm tra" as inspected, if no column names who inspects. */
  addInspectedUnits(): void {
    if (!this.#namesInspection || [...this.columns.values()].includes("lead")) return;
    for (const column of this.ofUnits) this.ofObjects.add(column);
  }

  /** Removes the columns of persons ("Người phụ trách") beside a column of leads ("Khoa, phòng làm chính"). */
  removePersons(): void {
    const leads = [...this.columns].filter(([, kind]) => kind === "lead").map(([column]) => column);
    const persons = leads.filter((column) => OF_PERSONS.test(this.headings.get(column)!));
    if (persons.length < leads.length) for (const column of persons) this.columns.delete(column);
  }

  /** Removes the columns of groups of tasks ("Nhóm nhiệm vụ") beside a column of tasks ("Nhiệm vụ cụ thể"). */
  removeGroupsOfTasks(): void {
    const tasks = [...this.columns].filter(([, kind]) => kind === "task").map(([column]) => column);
    const groups = tasks.filter((column) => /^nhóm /u.test(this.headings.get(column)!));
    if (groups.length < tasks.length) for (const column of groups) this.columns.delete(column);
  }

  /** Adds a column such as "Điểm" or "Xếp hạng" below "Mục tiêu năm 2026" or "Kết quả năm 2024". */
  #addMeasure(printed: string, column: number): void {
    const owner = this.#columnAbove(column);
    const above = owner === undefined ? undefined : this.#kindAbove(owner);
    const kind = measuredKind(above, printed);
    const year = owner === undefined ? undefined : this.years.get(owner);
    if (!kind) {
      if (above === "baseline" && year !== undefined) this.ranks.set(column, year);
      this.columns.delete(column);
      return;
    }
    this.columns.set(column, kind);
    if (printed.includes("%")) this.shares.add(column);
    if (LEAST.test(printed)) this.leasts.add(column);
    if (year !== undefined) this.years.set(column, year);
  }

  /** "DTI 2025", "Giá trị PAR INDEX năm 2025" without the name of the index, which says nothing about the column. */
  #withoutIndex({ text, folded }: HeadCell): string {
    const [name] = YEAR_IN.test(text) ? this.#context.catalogue.findIndices(text) : [];
    const rest = name
      ? `${folded.slice(0, name.start).trimEnd()} ${folded.slice(name.end).trimStart()}`
      : folded;
    return rest.trim();
  }

  /** "2024" or "Mục tiêu 2025" below "Xếp hạng": the ranks of that year. */
  #addYearOfRanks(printed: string, column: number): void {
    const year = Number(/(?:19|20)\d{2}/.exec(printed)?.[0]);
    const kind = columnOf(printed) ?? this.#ofPastYear(printed);
    if (kind === "target" || kind === "rank") this.columns.set(column, "rank");
    else if (kind === "baseline") this.ranks.set(column, year);
    else if (YEAR_ALONE.test(printed)) this.#planned.set(column, { year, kind: "rank" });
    if (kind !== "baseline" && Number.isFinite(year)) this.years.set(column, year);
  }

  /** "2023", "2024 (điểm/hạng)": a year before the plan's alone is over results. */
  #ofPastYear(heading: string): Column | undefined {
    const year = YEAR_ALONE.exec(heading)?.[1];
    const { year: planYear } = this.#context;
    return year && planYear !== null && Number(year) < planYear ? "baseline" : undefined;
  }

  /** What "Điểm số" and "Thứ hạng" contain below a heading of goals. */
  #ofGoals(heading: string): Column | undefined {
    if (!this.#isBelowGoals) return undefined;
    return POINTS_ALONE.test(heading) ? "target" : RANKS_ALONE.test(heading) ? "rank" : undefined;
  }

  /** The year of the plan or a later one, alone ("2025") or after "Điểm": there is no result of it yet. null for other headings. */
  #plannedYear(heading: string): number | null {
    const year = Number(YEAR_ALONE.exec(heading)?.[1] ?? YEAR_OF_POINTS.exec(heading)?.[1]);
    const { year: planYear } = this.#context;
    return planYear === null || year < planYear || Number.isNaN(year) ? null : year;
  }

  #isBelowGoal(column: number): boolean {
    const owner = this.#columnAbove(column);
    return owner !== undefined && this.#kindAbove(owner) === "target";
  }

  /** The kind of the heading above, of which the first column may have got its own kind since. */
  #kindAbove(owner: number): Column | undefined {
    return this.#spannedBy.get(owner) ?? this.columns.get(owner);
  }

  #ofPeriod(column: number): boolean {
    const owner = this.#columnAbove(column);
    return owner !== undefined && columnOf(this.headings.get(owner)!) === "due";
  }

  /** "Bắt đầu" and "Hoàn thành" below "Thời gian": the work is due on the second date. Other parts of it are no due dates. */
  #addPeriod(printed: string, column: number): void {
    if (ENDS.test(printed)) this.columns.set(column, "due");
    else this.columns.delete(column);
  }

  /** The heading of a column with only a year, joined with the heading above it: "kết quả năm 2024". */
  #withHeadingAbove(printed: string, column: number): string {
    const owner = this.#columnAbove(column);
    const heading =
      this.#spanning.get(column)?.heading ?? (owner === undefined ? "" : this.headings.get(owner)!);
    return `${heading.replace(/ năm(?: (?:19|20)\d{2})?$/u, "")} năm ${printed.slice(-4)}`;
  }

  /** The column of the first row whose cell spans another column; undefined where its heading says nothing. */
  #columnAbove(column: number): number | undefined {
    const spanning = this.#spanning.get(column);
    if (spanning) return this.headings.has(spanning.column) ? spanning.column : undefined;
    const owner = greatestOf([...this.headings.keys()].filter((key) => key <= column));
    return Number.isFinite(owner) ? owner : undefined;
  }
}

function measuredKind(above: Column | undefined, measure: string): Column | undefined {
  if (/điểm|giá trị|tỷ lệ|%/u.test(measure)) return above;
  return above === "target" ? "rank" : undefined;
}
