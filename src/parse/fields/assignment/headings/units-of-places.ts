import { fold } from "../../../../language/fold.ts";
import { parseLabel } from "../../../../language/labels.ts";
import { lazy } from "../../../../language/memoize.ts";
import { regex } from "../../../../language/regex.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { linesUnder, type Section } from "../../../structure/outline/section.ts";
import { PartFinder } from "../../../structure/references/part-finder.ts";
import { type NamedPlace, namedPlaceIn } from "../../../text/named-place.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { listsIn } from "./lists-of-class.ts";
import { countOf } from "./members-of-class.ts";
import { sectionsOf } from "./sections-of-units.ts";
import {
  type Assigned,
  certain,
  distinct,
  leadingOf,
  type SeenUnit,
  seenUnits,
  unitsInLines,
} from "./seen-units.ts";
import type { UnitHeadings } from "./unit-headings.ts";
import { type Annex, annexesIn, linesOfAnnex, unitsOfAnnex } from "./units-of-annex.ts";
import { tablesOf, unitsOfTable } from "./units-of-table.ts";

// The units that a section, an annex, a table or the text above names, for "các đơn vị có tên tại Mục I".

/** The outline and the assignments of a document, in which units are looked up. */
export interface Places {
  readonly tree: Section;
  readonly assignments: readonly Assigned[];
  /** Those of them that make units responsible for a whole sub-index. */
  readonly holders: readonly Assigned[];
  readonly lines: readonly TextLine[];
}

/**
 * Which units of a place are meant: all, those that lead work there, those responsible for the sub-indices there, or of the latter only those
 * that lead and are no mere focal points.
 */
export type Sought = "any" | "lead" | "holder" | "leading-holder";

/** "các phòng nêu trên", "các cơ quan chủ trì ở trên" */
export const pointsAbove = (folded: string): boolean => ABOVE.test(folded);
const ABOVE = regex`(?:nêu|nói|kể|có tên|quan|vị|phòng|ban|sở|ngành|trường|phương) (?:ở )?trên(?! địa)(?=[ ,;.:]|$)`;

/** Looks up units in the places of a document. */
export class UnitsOfPlaces {
  readonly #places: Places;
  readonly #unitHeadings: UnitHeadings;
  readonly #ofSections = new Map<string, readonly UnitRef[]>();
  readonly #finder = lazy(() => new PartFinder(this.#places.tree));
  readonly #annexes = lazy(() => annexesIn(this.#places.lines));
  readonly #all = lazy(() => seenUnits(this.#places.assignments, this.#places.lines));
  readonly #leads = lazy(() => seenUnits(leadingOf(this.#places.assignments), this.#places.lines));
  readonly #noFocalLeads = lazy(() =>
    seenUnits(withoutFocal(leadingOf(this.#places.assignments)), this.#places.lines),
  );

  constructor(places: Places, unitHeadings: UnitHeadings) {
    this.#places = places;
    this.#unitHeadings = unitHeadings;
  }

  /** The units of the place that a clause names ("tại Mục III và Phụ lục kèm theo"), or of the text above it; [] where it names none. */
  named(clause: string, line: TextLine, sought: Sought): readonly UnitRef[] {
    const folded = fold(clause);
    const place = namedPlaceIn(clause, folded, 0, folded.length);
    if (place) {
      const each = [
        ...place.annexes.map((number) => this.#unitsOfAnnexOrTable(number, place, line.index, sought)),
        ...this.#unitsOfParts(place, line, sought),
      ];
      // Where one of the places names nobody, it is not known who is meant.
      return each.every((units) => certain(units).length > 0) ? distinct(each.flat()) : [];
    }
    // "Hai cơ quan đầu mối": as many as lead something.
    if (sought !== "any" && countOf(clause) !== null) return this.#seen(sought).map(({ unit }) => unit);
    if (!pointsAbove(folded)) return [];
    const above = (units: readonly SeenUnit[]) =>
      units.filter(({ first }) => first < line.index).map(({ unit }) => unit);
    const holders = above([...seenUnits(this.#holdersOf(sought), this.#places.lines).values()]);
    return holders.length > 0 ? holders : above(this.#seen(sought));
  }

  #unitsOfParts({ parts }: NamedPlace, { text, folded, index }: TextLine, sought: Sought) {
    const unitsOf = (section: Section) => this.#unitsOfSection(section, index, sought);
    const names = (section: Section) => unitsOf(section).length > 0;
    return sectionsOf(parts, { text, folded, index }, this.#finder(), names).map(unitsOf);
  }

  /** The units of an annex; of a column, of marked rows, or where no annex names any, those of the nearest table. */
  #unitsOfAnnexOrTable(number: number | null, place: NamedPlace, index: number, sought: Sought) {
    const { column, isMarked, rows } = place;
    const isCells = isMarked || /^\d/u.test(column ?? "");
    const ofAnnex = isCells ? [] : this.#unitsOfAnnex(number, rows, index, sought);
    if (ofAnnex.length > 0 || rows.length > 0) return ofAnnex;
    const annex = this.#annexes().find((one) => one.number === number && one.from > index);
    const own = annex ? linesOfAnnex(this.#places.lines, annex) : [];
    const lines = number === null ? this.#places.lines : own;
    const cells = { column: isCells && column !== null ? Number(column) : null, isMarked };
    const found = tablesOf(lines).map((table) => ({
      from: table[0]!.index,
      units: unitsOfTable(table, cells, this.#unitHeadings.context),
    }));
    const named = found.filter(({ units }) => units.length > 0);
    // Use the nearest table above the line. Use the first table below the line if no table is above it.
    return (named.findLast(({ from }) => from < index) ?? named[0])?.units ?? [];
  }

  /** The units that an annex or some rows of it list, else those of the work there. `number`: null for the annexes below the line with an index. */
  #unitsOfAnnex(number: number | null, rows: readonly string[], index: number, sought: Sought) {
    const below = this.#annexes().filter(({ from }) => from > index);
    const meant = number === null ? below : below.filter((annex) => annex.number === number);
    const own = meant.map((annex) => linesOfAnnex(this.#places.lines, annex, rows));
    const lists =
      sought !== "any"
        ? []
        : own
            .map((lines) => unitsOfAnnex(lines, this.#unitHeadings.context))
            .filter((units) => units.length > 0);
    if (lists.length > 0) return lists.length === 1 ? lists[0]! : [];
    if (rows.length > 0) return this.#unitsOfWork(own.flat(), sought);
    const inAnnex = (units: readonly SeenUnit[]) =>
      units.filter(inRows(number, meant, index)).map(({ unit }) => unit);
    const holders = inAnnex([...seenUnits(this.#holdersOf(sought), this.#places.lines).values()]);
    return holders.length > 0 ? holders : inAnnex(this.#seen(sought));
  }

  #unitsOfWork(lines: readonly TextLine[], sought: Sought): readonly UnitRef[] {
    const indices = new Set(lines.map((line) => line.index));
    const { assignments } = this.#places;
    const isInside = ({ span, value }: Assigned) =>
      indices.has(span.from) || value.tasks.some((task) => indices.has(task.span.from));
    const holders = unitsInLines(this.#holdersOf(sought).filter(isInside), indices);
    if (holders.length > 0) return holders;
    if (sought === "any") return unitsInLines(assignments, indices);
    const leading = leadingOf(assignments.filter(isInside));
    return unitsInLines(sought === "leading-holder" ? withoutFocal(leading) : leading, indices);
  }

  #seen(sought: Sought): readonly SeenUnit[] {
    if (sought === "any") return [...this.#all().values()];
    return [...(sought === "leading-holder" ? this.#noFocalLeads : this.#leads)().values()];
  }

  /** Those who are responsible for a whole sub-index, where they are sought. */
  #holdersOf(sought: Sought): readonly Assigned[] {
    const { holders } = this.#places;
    if (sought === "leading-holder") return holders.filter(({ value }) => value.role !== "focal");
    return sought === "holder" ? holders : [];
  }

  /** The units that the heading of a section names, else those of its work, else those that its lines name alone. */
  #unitsOfSection(section: Section, index: number, sought: Sought): readonly UnitRef[] {
    const key = `${section.line?.index ?? -1} ${index} ${sought}`;
    const known = this.#ofSections.get(key);
    if (known) return known;
    const lines = linesUnder(section).filter((line) => line.index !== index);
    const heading = section.line ? this.#aloneIn(section.line) : [];
    const withWork = heading.some(({ group }) => !group) ? heading : this.#unitsOfWork(lines, sought);
    const alone = withWork.length > 0 ? withWork : lines.flatMap((line) => this.#aloneIn(line));
    const units = alone.length > 0 ? alone : this.#listIn(lines);
    this.#ofSections.set(key, units);
    return units;
  }

  /** The members of the only list of named units in some lines, where they are no subject: "chỉ tập trung các phường A, B và các xã C, D". */
  #listIn(lines: readonly TextLine[]): readonly UnitRef[] {
    const lists = lines.flatMap((line) => listsIn(line, this.#unitHeadings.context));
    return lists.length === 1 ? lists[0]! : [];
  }

  /** The units of a line that only names them: "1. Văn phòng Sở." */
  #aloneIn(line: TextLine): readonly UnitRef[] {
    if (line.source.kind === "row") return [];
    const start = parseLabel(line.text)?.length ?? 0;
    return this.#unitHeadings.alone(line, start)?.units ?? [];
  }
}

/** Those who lead, where some do and others are focal points. */
function withoutFocal(assignments: readonly Assigned[]): readonly Assigned[] {
  const isSome = assignments.some(({ value }) => value.role === "lead");
  return isSome ? assignments.filter(({ value }) => value.role !== "focal") : assignments;
}

/** True for units with work in the rows of annexes, or below a line where their annex is unknown. */
const inRows =
  (number: number | null, meant: readonly Annex[], index: number) =>
  ({ lastRow }: SeenUnit): boolean =>
    number === null || meant.length === 0
      ? lastRow > index
      : meant.some(({ from, to }) => lastRow > from && lastRow < to);
