import { isCommitteeName } from "../../../../language/committee-name.ts";
import { fold } from "../../../../language/fold.ts";
import { parseLabel } from "../../../../language/labels.ts";
import { lazy } from "../../../../language/memoize.ts";
import { regex } from "../../../../language/regex.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { linesUnder, type Section } from "../../../structure/outline/section.ts";
import { PartFinder } from "../../../structure/references/part-finder.ts";
import type { Located } from "../../../text/located.ts";
import { type NamedPlace, namedPlaceIn } from "../../../text/named-place.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { announcedList } from "../sentence/announced-list.ts";
import { unitsOfRoleLabels, unitsOfSameWords } from "./class-of-same-words.ts";
import { listedAfter, listedBefore, listedBelow, listedInBrackets, listsIn } from "./lists-of-class.ts";
import { countOf, ofClass } from "./members-of-class.ts";
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
import { tablesOf, unitsBelowClass, unitsBelowHead, unitsOfTable } from "./units-of-table.ts";

// "Các đơn vị có tên tại Mục I", "các phòng nêu trên": the units that the text names in that place.

/** The outline and the assignments of a document, in which units are looked up. */
export interface Places {
  readonly tree: Section;
  readonly assignments: readonly Assigned[];
  /** Those of them that make units responsible for a whole sub-index. */
  readonly holders: readonly Assigned[];
  readonly lines: readonly TextLine[];
}

/** Which units of a place are meant: all, those that lead work there, or those responsible for the sub-indices there. */
type Sought = "any" | "lead" | "holder";

/** "Nhóm C", "nhóm 2" */
const OF_LETTER = /^nhóm (?:[A-E]|[IVX]{1,3}|\d)$/iu;
const ABOVE = regex`(?:nêu|nói|kể|có tên|quan|vị|phòng|ban|sở|ngành|trường|phương) (?:ở )?trên(?! địa)(?=[ ,;.:]|$)`;
const ABOVE_AT_END = / (?:đã )?(?:được )?(?:nêu|nói|kể|có tên)? ?(?:ở )?trên$/u;
/** "các cơ quan chủ trì" */
const LEAST_WORDS = 4;
const LONGEST_CLAUSE = 100;
const ENDS_CLAUSE = /;|\.(?= |$)/u;

/** "Các đơn vị có tên trong danh sách kèm theo" */
const HAS_NAME_IN = /^(?:các|những) .*(?<! không| chưa) có tên (?:tại|trong|ở|theo) /iu;
const isOfPlace = ({ assigned, group, name }: UnitRef) =>
  assigned !== undefined || (group && HAS_NAME_IN.test(name));

/** Reads who is meant by groups that are narrowed to the units of another place of the document. */
export class UnitsNamedElsewhere {
  readonly #places: Places;
  readonly #unitHeadings: UnitHeadings;
  readonly #ofSections = new Map<string, readonly UnitRef[]>();
  readonly #finder = lazy(() => new PartFinder(this.#places.tree));
  readonly #annexes = lazy(() => annexesIn(this.#places.lines));
  readonly #all = lazy(() => seenUnits(this.#places.assignments, this.#places.lines));
  readonly #leads = lazy(() => seenUnits(leadingOf(this.#places.assignments), this.#places.lines));
  readonly #holders = lazy(() => seenUnits(this.#places.holders, this.#places.lines));

  constructor(places: Places, unitHeadings: UnitHeadings) {
    this.#places = places;
    this.#unitHeadings = unitHeadings;
  }

  /** A value with the units that are named in another place. */
  inValue<T extends { readonly units: readonly UnitRef[] }>(found: Located<T>): Located<T> {
    const line = this.#places.lines[found.span.from];
    const units = line ? this.resolve(found.value.units, line) : found.value.units;
    return units === found.value.units ? found : { ...found, value: { ...found.value, units: [...units] } };
  }

  /** The units with those of the named place instead of such a group. A place that names nobody leaves the group as it is. */
  resolve(units: readonly UnitRef[], line: TextLine): readonly UnitRef[] {
    const [only, ...others] = units;
    const listed =
      only && others.length === 0
        ? (announcedList(line, line.text.indexOf(only.name), this.#unitHeadings.context)?.units ??
          listedInBrackets(only, line, this.#unitHeadings.context) ??
          listedAfter(only, line, this.#unitHeadings.context) ??
          listedBelow(only, line, this.#places.lines, this.#unitHeadings.context) ??
          listedBefore(only, line, this.#places.lines, this.#unitHeadings.context) ??
          this.#ofLetter(only) ??
          unitsBelowClass(only, this.#places.lines, this.#unitHeadings.context) ??
          unitsOfSameWords(only, line, this.#places.lines, this.#unitHeadings.context) ??
          unitsOfRoleLabels(only, this.#places.lines, this.#unitHeadings.context))
        : null;
    if (listed) return listed;
    if (!units.some(isOfPlace)) return units;
    // "Các cơ quan chủ trì tại Mục III và UBND các xã A, B": the sentence itself says which committees are meant.
    const beside = units.some((unit) => !isOfPlace(unit) && isCommitteeName(unit.name));
    const isMeant = ({ group, name }: UnitRef) => !(beside && group && isCommitteeName(name));
    return distinct(
      units.flatMap((unit, i) => {
        if (isOfPlace(unit)) return this.#meant(unit, line)?.filter(isMeant) ?? [unresolved(unit)];
        // "Các sở, ngành, cơ quan Trung ương được giao chủ trì": the words are about both groups.
        const next = units[i + 1];
        const isWithNext = unit.group && !isCommitteeName(unit.name) && next !== undefined && isOfPlace(next);
        return isWithNext && this.#meant(next, line) !== null ? [] : [unit];
      }),
    );
  }

  #meant(unit: UnitRef, line: TextLine): readonly UnitRef[] | null {
    const at = line.text.indexOf(unit.name);
    const words = at < 0 ? unit.name : line.text.slice(at, at + unit.name.length + LONGEST_CLAUSE);
    const clause = words.split(ENDS_CLAUSE, 1)[0]!;
    const isAbove = ABOVE.test(fold(clause));
    const before = isAbove ? this.#unitsBefore(line, at, unit) : [];
    const named = before.length > 0 ? before : certain(this.#unitsIn(clause, line, soughtBy(unit)));
    const own = ofClass(named, unit);
    // In a letter whose text names none of them before, those to whom it is addressed.
    const { addressed = [] } = this.#unitHeadings.context;
    const members = isAbove && own.length === 0 ? ofClass(addressed, unit) : own;
    if (members.length === 0) return null;
    // A class that leads something does not say which of its members do.
    const isSaid = ({ group, name }: UnitRef) => !group || isCommitteeName(name);
    const said = unit.assigned === "lead" ? members.filter(isSaid) : [];
    return said.some(({ group }) => !group) ? said : members;
  }

  /** "Nhóm C": the units below such a head of a table, or after such words; null for other names. */
  #ofLetter({ name }: UnitRef): readonly UnitRef[] | null {
    if (!OF_LETTER.test(name)) return null;
    const key = fold(name);
    const { context } = this.#unitHeadings;
    const isHead = (cell: string) => fold(cell).split("(", 1)[0]!.trim() === key;
    for (const table of tablesOf(this.#places.lines)) {
      const units = unitsBelowHead(table, isHead, context);
      if (units.length > 0) return distinct(units);
    }
    for (const line of this.#places.lines) {
      const item = fold(line.text).replace(/^[-+• ]{1,3}/u, "");
      if (!item.startsWith(`${key}:`) && !item.startsWith(`${key} (`)) continue;
      const at = line.text.length - item.length + key.length;
      const list = readUnitList(line, at + 2, context);
      if (list && list.units.length >= 2) return list.units;
    }
    return null;
  }

  /**
   * "Sở A, Sở B xây dựng kế hoạch. Các đơn vị trên báo cáo …": the units of the sentences before in the same paragraph; "các cơ quan chủ trì nêu
   * trên": those of the last line above with the same words.
   */
  #unitsBefore({ index, text }: TextLine, at: number, { name }: UnitRef): readonly UnitRef[] {
    const { assignments, lines } = this.#places;
    const before = assignments.filter(({ span }) => span.from === index && span.start < at);
    if (at > 0 && before.length > 0) return certain(before.flatMap(({ value }) => value.units));
    const words = fold(name).replace(ABOVE_AT_END, "");
    if (words.split(" ").length < LEAST_WORDS) return parseLabel(text) ? [] : this.#unitsOfItemsAbove(index);
    const same = assignments.findLast(
      ({ span }) => span.from < index && (lines[span.from]?.folded.includes(words) ?? false),
    );
    return same ? certain(same.value.units) : [];
  }

  /** "- Sở A: … - Sở B: … Các cơ quan trên báo cáo": the units of the items right above a paragraph; [] without two of them. */
  #unitsOfItemsAbove(index: number): readonly UnitRef[] {
    const { assignments, lines } = this.#places;
    let from = index;
    while (
      from > 0 &&
      parseLabel(lines[from - 1]!.text) &&
      assignments.some(({ span }) => span.from === from - 1)
    )
      from -= 1;
    const ofItems = assignments.filter(({ span }) => span.from >= from && span.from < index);
    const units = certain(distinct(ofItems.flatMap(({ value }) => value.units)));
    return units.length >= 2 ? units : [];
  }

  #unitsIn(clause: string, line: TextLine, sought: Sought): readonly UnitRef[] {
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
    if (!ABOVE.test(folded)) return [];
    const above = (units: readonly SeenUnit[]) =>
      units.filter(({ first }) => first < line.index).map(({ unit }) => unit);
    const holders = sought === "holder" ? above([...this.#holders().values()]) : [];
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
    // The nearest table above the line; if there is none, the first one below it.
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
    const holders = sought === "holder" ? inAnnex([...this.#holders().values()]) : [];
    return holders.length > 0 ? holders : inAnnex(this.#seen(sought));
  }

  #unitsOfWork(lines: readonly TextLine[], sought: Sought): readonly UnitRef[] {
    const indices = new Set(lines.map((line) => line.index));
    const { assignments } = this.#places;
    const isInside = ({ span, value }: Assigned) =>
      indices.has(span.from) || value.tasks.some((task) => indices.has(task.span.from));
    const holders = sought === "holder" ? unitsInLines(this.#places.holders.filter(isInside), indices) : [];
    if (holders.length > 0) return holders;
    return unitsInLines(sought === "any" ? assignments : leadingOf(assignments.filter(isInside)), indices);
  }

  #seen(sought: Sought): readonly SeenUnit[] {
    return [...(sought === "any" ? this.#all : this.#leads)().values()];
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

/** "Các cơ quan chịu trách nhiệm" have no role of their own in a record, "các cơ quan chủ trì nhiệm vụ" lead some work; "các cơ quan chủ trì lĩnh vực", "các cơ quan đầu mối" are responsible for a sub-index. */
const soughtBy = ({ assigned, name }: UnitRef): Sought =>
  assigned !== "lead" || fold(name).includes("chịu trách nhiệm")
    ? "any"
    : OF_WORK.test(fold(name))
      ? "lead"
      : "holder";
const OF_WORK = /nhiệm vụ|giải pháp|công việc|hoạt động/u;

/** So many members of a class, where it is not known which ones. */
const unresolved = (unit: UnitRef): UnitRef =>
  countOf(unit.name) === null ? unit : { ...unit, assigned: "listed" };

/** True for units with work in the rows of annexes, or below a line where their annex is unknown. */
const inRows =
  (number: number | null, meant: readonly Annex[], index: number) =>
  ({ lastRow }: SeenUnit): boolean =>
    number === null || meant.length === 0
      ? lastRow > index
      : meant.some(({ from, to }) => lastRow > from && lastRow < to);
