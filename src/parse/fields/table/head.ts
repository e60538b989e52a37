import { greatestOf } from "../../../model/lists.ts";
import type { Role } from "../../../model/plan.ts";
import { UNIT_NOUN } from "../../lexicon/bodies.ts";
import { COORDINATE, FOCAL, LEAD } from "../../lexicon/roles.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { withContents } from "./column-contents.ts";
import { type Column, columnOf, isBeginning } from "./columns.ts";
import { alignedTo, type GridRow, gridRows } from "./grid.ts";
import { isBelowSpans, isHeadRow, MEASURE, mayBeHead, YEAR } from "./head-rows.ts";
import { keepFirst, PAIR, type ResultColumn, resultColumns } from "./kept-columns.ts";
import { hasUnitGroups } from "./unit-groups.ts";

/** The head of a table that assigns work, sets targets or sets due dates. */
export interface Head {
  /** Number of its last row. */
  readonly row: number;
  readonly columns: ReadonlyMap<number, Column>;
  /** The first grid column of each of its cells, in order. */
  readonly starts: readonly number[];
  /** Role of the units in the lead column, by its heading. */
  readonly role: Role;
  /** True where leads and partners share one column. */
  readonly shared: boolean;
  /** True where the partners are in brackets after the leads: "Chủ trì (phối hợp)". */
  readonly partnersInBrackets: boolean;
  /** The year in a column's heading, by column. */
  readonly years: ReadonlyMap<number, number>;
  /** The columns of percentages, by their headings. */
  readonly shares: ReadonlySet<number>;
  /** The columns with points and a rank in each cell. */
  readonly pairs: ReadonlySet<number>;
  /** The columns of results of past years. */
  readonly results: ReadonlyMap<number, ResultColumn>;
  /** Folded text of its rows. */
  readonly texts: ReadonlySet<string>;
}

const MAX_ROWS_ABOVE = 4;
const LONGEST_HEADING = 90;

/**
 * Finds the head, of one row or two, by its words, else by the cells below it; null if the table neither assigns work nor
 * sets targets or due dates.
 */
export function findHead(lines: readonly TextLine[], context: RuleContext): Head | null {
  const rows = gridRows(lines);
  for (const byWords of [true, false])
    for (let i = 0; i < Math.min(MAX_ROWS_ABOVE, lines.length); i++) {
      const first = [lines[i]!];
      const next = lines[i + 1];
      // "Đơn vị thực hiện" over "Chủ trì" and "Phối hợp": the second row belongs to the head.
      const both = next && (isHeadRow(next) || isBelowSpans(first[0]!, next)) ? [...first, next] : null;
      const contents = (count: number) => ({ rows: rows.slice(i + count), context, byWords });
      const head = (both && headOf(both, contents(2))) ?? headOf(first, contents(1));
      if (head) return head;
    }
  return null;
}

interface Contents {
  /** The rows below the head. */
  readonly rows: readonly GridRow[];
  readonly context: RuleContext;
  /** True if the words of the head must show the purpose of the table; false if its contents show it. */
  readonly byWords: boolean;
}

type Columns = ReadonlyMap<number, Column>;

const isComplete = (columns: Columns): boolean => {
  const kinds = new Set(columns.values());
  const assigns = kinds.has("lead") || kinds.has("partners");
  const setsTargets =
    (kinds.has("target") || kinds.has("rank")) &&
    (kinds.has("subIndex") || kinds.has("baseline") || kinds.has("task"));
  const isSchedule = kinds.has("task") && kinds.has("due");
  return columns.size >= 2 && (assigns || setsTargets || isSchedule);
};

/** True for a table of tasks whose rows are headed by units. */
const assignsToGroups = (columns: Columns, rows: readonly GridRow[], context: RuleContext): boolean =>
  [...columns.values()].includes("task") && hasUnitGroups(rows, columns, context);

/** True for a table that assigns work by its contents: it has tasks, units and a third column, which a list of faults lacks. */
function isTaskTable(columns: ReadonlyMap<number, Column>): boolean {
  const kinds = new Set(columns.values());
  const others: readonly Column[] = ["partners", "due", "product"];
  return kinds.has("task") && kinds.has("lead") && others.some((kind) => kinds.has(kind));
}

function headOf(lines: readonly TextLine[], { rows, context, byWords }: Contents): Head | null {
  if (!byWords && !lines.every(mayBeHead)) return null;
  const reader = new HeadReader(context.year);
  lines.forEach((line, i) => {
    for (const { start, end, column } of line.source.row!.cells) {
      const heading = line.folded.slice(start, end).trim();
      if (heading.length <= LONGEST_HEADING) reader.addHeading(heading, column, i > 0);
    }
  });
  reader.removePersons();
  reader.removeGroupsOfTasks();
  const { years, headings } = reader;
  const printed = keepFirst(reader.columns, years);
  const showsPurpose = isComplete(printed) || assignsToGroups(printed, rows, context);
  if (byWords && !showsPurpose && !reader.namesWork) return null;
  const starts = startsOf(lines);
  const aligned = rows.map((row) => alignedTo(starts, row));
  const headed = [...reader.columns].flatMap(([column, kind]) => (kind === "task" ? [column] : []));
  const columns = withContents(printed, aligned, context, {
    headed,
    beginnings: reader.beginnings,
    ofUnits: reader.ofUnits,
  });
  const assigns = reader.namesWork && [...columns.values()].includes("lead");
  if (byWords ? !showsPurpose && !assigns : !isTaskTable(columns)) return null;
  const lead = [...columns].find(([, kind]) => kind === "lead")?.[0];
  const leadHeading = lead === undefined ? "" : (headings.get(lead) ?? "");
  return {
    row: lines.at(-1)!.source.row!.row,
    columns,
    starts,
    role: leadHeading.includes(LEAD) ? "lead" : leadHeading.includes(FOCAL) ? "focal" : "member",
    shared: leadHeading.includes(COORDINATE),
    partnersInBrackets: PARTNERS_IN_BRACKETS.test(leadHeading),
    years,
    shares: reader.shares,
    pairs: new Set([...headings].flatMap(([column, heading]) => (PAIR.test(heading) ? column : []))),
    results: resultColumns(reader.columns, reader, context.year),
    texts: new Set(lines.map((line) => line.folded.trim())),
  };
}

const PARTNERS_IN_BRACKETS = new RegExp(`\\([^()]{0,30}${COORDINATE}[^()]{0,20}\\)`, "u");

/** The columns in which the cells of a head begin, in order. */
export const startsOf = (lines: readonly TextLine[]): number[] =>
  [...new Set(lines.flatMap((line) => line.source.row!.cells.map(({ column }) => column)))].sort(
    (a, b) => a - b,
  );

class HeadReader {
  readonly columns = new Map<number, Column>();
  readonly years = new Map<number, number>();
  readonly headings = new Map<number, string>();
  /** Columns of ranks below a heading of results, with their years. */
  readonly ranks = new Map<number, number>();
  readonly shares = new Set<number>();
  /** The columns of beginnings ("Bắt đầu"): their dates are not due dates. */
  readonly beginnings = new Set<number>();
  /** The columns whose heading is only a noun for units: "Phòng". */
  readonly ofUnits = new Set<number>();
  readonly #planYear: number | null;
  #namesTasks = false;
  #namesUnits = false;

  constructor(planYear: number | null) {
    this.#planYear = planYear;
  }

  /** True for "Nhiệm vụ" next to "Đơn vị": who does what. The cells show whether the column has units. */
  get namesWork(): boolean {
    return this.#namesTasks && this.#namesUnits;
  }

  addHeading(printed: string, column: number, isSecondRow: boolean): void {
    if (isSecondRow && MEASURE.test(printed)) {
      this.#addMeasure(printed, column);
      return;
    }
    if (isSecondRow && this.#ofPeriod(column)) {
      this.#addPeriod(printed, column);
      return;
    }
    const heading = isSecondRow && YEAR.test(printed) ? this.#withHeadingAbove(printed, column) : printed;
    const kind = columnOf(heading) ?? this.#ofPastYear(heading);
    if (isBeginning(heading)) this.beginnings.add(column);
    if (ONLY_UNIT.test(heading)) this.ofUnits.add(column);
    this.#namesUnits ||= ONLY_UNIT.test(heading);
    this.#namesTasks ||= kind === "task" && WORK.test(heading);
    if (!kind) return;
    this.columns.set(column, kind);
    this.headings.set(column, heading);
    if (SHARE.test(heading)) this.shares.add(column);
    const year = /(?:19|20)\d{2}/.exec(heading)?.[0];
    if (year) this.years.set(column, Number(year));
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
    const above = owner === undefined ? undefined : this.columns.get(owner);
    const kind = measuredKind(above, printed);
    const year = owner === undefined ? undefined : this.years.get(owner);
    if (!kind) {
      if (above === "baseline" && year !== undefined) this.ranks.set(column, year);
      this.columns.delete(column);
      return;
    }
    this.columns.set(column, kind);
    if (year !== undefined) this.years.set(column, year);
  }

  /** "2023", "2024 (điểm/hạng)": a year before the plan's alone is over results. */
  #ofPastYear(heading: string): Column | undefined {
    const year = PAST_YEAR.exec(heading)?.[1];
    return year && this.#planYear !== null && Number(year) < this.#planYear ? "baseline" : undefined;
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
    const heading = owner === undefined ? "" : this.headings.get(owner)!;
    return `${heading.replace(/ năm(?: (?:19|20)\d{2})?$/u, "")} năm ${printed.slice(-4)}`;
  }

  /** The column of the first row whose cell spans another column. */
  #columnAbove(column: number): number | undefined {
    const owner = greatestOf([...this.headings.keys()].filter((key) => key <= column));
    return Number.isFinite(owner) ? owner : undefined;
  }
}

/** "Cán bộ, đơn vị thực hiện" may have either. */
const OF_PERSONS =
  /^(?:người|cán bộ|công chức|viên chức|chuyên viên|nhân viên|lãnh đạo|đồng chí)(?! ?(?:,|\/|và|hoặc))/u;
/** "Mục tiêu năm 2026 (%)"; "điểm/%" may be either. */
const SHARE = /^(?!.*điểm).*%/u;
const ONLY_UNIT = new RegExp(`^(?:tên )?(?:${UNIT_NOUN})(?:(?:,| ?/| và) ?(?:${UNIT_NOUN}))?$`, "u");
/** "Nội dung" alone may be above faults or results. */
const WORK = /nhiệm vụ|công việc|giải pháp|biện pháp|hoạt động/u;
/** The end of a period: "Kết thúc", "Ngày hoàn thành", "Đến tháng". */
const ENDS =
  /^(?:ngày |tháng |thời gian |thời điểm |thời hạn |hạn |dự kiến )?(?:kết thúc|hoàn thành|xong|đến)/u;
function measuredKind(above: Column | undefined, measure: string): Column | undefined {
  if (/điểm/u.test(measure)) return above;
  return above === "target" ? "rank" : undefined;
}

const PAST_YEAR = /^(?:năm )?((?:19|20)\d{2})(?: ?\([^()]{0,30}\))?$/u;
