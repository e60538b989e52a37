import { isCommitteeName } from "../../../../language/committee-name.ts";
import { nameKey } from "../../../../language/fold.ts";
import { parseLabel } from "../../../../language/labels.ts";
import { allMatches } from "../../../../language/matcher.ts";
import { lazy } from "../../../../language/memoize.ts";
import { regex } from "../../../../language/regex.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { descendants, linesUnder, type Section } from "../../../structure/outline/section.ts";
import type { Located } from "../../../text/located.ts";
import type { TextLine } from "../../../text/text-line.ts";
import type { LocatedAssignment } from "../shared/assignment-draft.ts";
import type { UnitHeadings } from "./unit-headings.ts";
import { annexesIn, namedAnnex, unitsOfAnnex } from "./units-of-annex.ts";

// "Các đơn vị có tên tại Mục I", "các phòng nêu trên": the units that the text names in that place.

/** The outline and the assignments of a document, in which units are looked up. */
interface Places {
  readonly tree: Section;
  readonly assignments: readonly Located<Pick<LocatedAssignment, "role" | "units">>[];
  readonly lines: readonly TextLine[];
}

interface SeenUnit {
  readonly unit: UnitRef;
  readonly first: number;
  /** -1 without a row. */
  readonly lastRow: number;
}

const NUMBER = "(?:[ivx]{1,4}|\\d{1,2}(?:\\.\\d{1,2}){0,2})(?=[ ,;.:]|$)";
/** "Mục I", "mục 1, 2 và mục 3". */
const IN_SECTION = new RegExp(
  `(?:mục|phần) (?:số )?(?<numbers>${NUMBER}(?:(?:,| và|;|, và) (?:(?:mục|phần) )?${NUMBER}){0,8})`,
  "u",
);
const NUMBERS = new RegExp(`(?<![^ ])${NUMBER}`, "gu");
const ABOVE = regex`(?:nêu|nói|kể|có tên|vị|phòng|ban|sở|ngành|trường|phương) (?:ở )?trên(?! địa)(?=[ ,;.:]|$)`;
const LONGEST_CLAUSE = 100;

/** "Các đơn vị có tên trong danh sách kèm theo" */
const HAS_NAME_IN = /^(?:các|những) .* có tên (?:tại|trong|ở|theo) /iu;
const isOfPlace = ({ assigned, group, name }: UnitRef) =>
  assigned !== undefined || (group && HAS_NAME_IN.test(name));

/** Reads who is meant by groups that are narrowed to the units of another place of the document. */
export class UnitsNamedElsewhere {
  readonly #places: Places;
  readonly #unitHeadings: UnitHeadings;
  readonly #ofSections = new Map<string, readonly UnitRef[]>();
  readonly #annexes = lazy(() => annexesIn(this.#places.lines));
  readonly #all = lazy(() => this.#seen(this.#places.assignments));
  readonly #leads = lazy(() => this.#seen(leadingOf(this.#places.assignments)));

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
    if (!units.some(isOfPlace)) return units;
    // "Các cơ quan chủ trì tại Mục III và UBND các xã A, B": the sentence itself says which committees are meant.
    const beside = units.some((unit) => !isOfPlace(unit) && isCommitteeName(unit.name));
    const isMeant = ({ group, name }: UnitRef) => !(beside && group && isCommitteeName(name));
    return distinct(
      units.flatMap((unit, i) => {
        if (isOfPlace(unit)) return this.#meant(unit, line)?.filter(isMeant) ?? [unit];
        // "Các sở, ngành, cơ quan Trung ương được giao chủ trì": the words are about both groups.
        const next = units[i + 1];
        const isWithNext = unit.group && !isCommitteeName(unit.name) && next !== undefined && isOfPlace(next);
        return isWithNext && this.#meant(next, line) !== null ? [] : [unit];
      }),
    );
  }

  #meant(unit: UnitRef, line: TextLine): readonly UnitRef[] | null {
    const at = line.text.indexOf(unit.name);
    const words = at < 0 ? nameKey(unit.name) : line.folded.slice(at, at + unit.name.length + LONGEST_CLAUSE);
    const clause = words.split(/[.;]/u, 1)[0]!;
    const before = at > 0 && ABOVE.test(clause) ? this.#unitsBefore(line, at) : [];
    const found = before.length > 0 ? before : certain(this.#unitsIn(clause, line, unit.assigned === "lead"));
    if (found.length === 0) return null;
    // A class that leads something does not say which of its members do.
    const named = unit.assigned === "lead" ? found.filter(({ group }) => !group) : [];
    return named.length > 0 ? named : found;
  }

  /** "Sở A, Sở B xây dựng kế hoạch. Các đơn vị trên báo cáo …": the units of the sentences before in the same paragraph. */
  #unitsBefore({ index }: TextLine, at: number): readonly UnitRef[] {
    const before = this.#places.assignments.filter(({ span }) => span.from === index && span.start < at);
    return certain(before.flatMap(({ value }) => value.units));
  }

  #unitsIn(clause: string, { index }: TextLine, onlyLeads: boolean): readonly UnitRef[] {
    const numbers = IN_SECTION.exec(clause)?.groups?.numbers;
    if (numbers !== undefined) {
      const sections = allMatches(NUMBERS, numbers).map(([number]) =>
        this.#unitsOfSection(number, onlyLeads),
      );
      // Where one of the sections names nobody, it is not known who is meant.
      return sections.every((units) => units.length > 0) ? distinct(sections.flat()) : [];
    }
    const annex = namedAnnex(clause);
    if (annex !== undefined) return this.#unitsOfAnnex(annex, index, onlyLeads);
    const all = [...(onlyLeads ? this.#leads : this.#all)().values()];
    return ABOVE.test(clause) ? all.filter(({ first }) => first < index).map(({ unit }) => unit) : [];
  }

  /** The units that an annex lists, else those of the work in its rows. `number`: null for the annexes below the line with an index. */
  #unitsOfAnnex(number: number | null, index: number, onlyLeads: boolean): readonly UnitRef[] {
    const below = this.#annexes().filter(({ from }) => from > index);
    const meant = number === null ? below : below.filter((annex) => annex.number === number);
    const { lines } = this.#places;
    const lists = onlyLeads
      ? []
      : meant
          .map((annex) => unitsOfAnnex(lines, annex, this.#unitHeadings.context))
          .filter((units) => units.length > 0);
    if (lists.length > 0) return lists.length === 1 ? lists[0]! : [];
    const isMeant = (row: number) =>
      number === null || meant.length === 0
        ? row > index
        : meant.some(({ from, to }) => row > from && row < to);
    const all = [...(onlyLeads ? this.#leads : this.#all)().values()];
    return all.filter(({ lastRow }) => isMeant(lastRow)).map(({ unit }) => unit);
  }

  #unitsOfSection(number: string, onlyLeads: boolean): readonly UnitRef[] {
    const key = `${number} ${onlyLeads}`;
    const known = this.#ofSections.get(key);
    if (known) return known;
    const lines = sectionOf(this.#places.tree, number);
    const indices = new Set(lines.map(({ index }) => index));
    const inside = this.#places.assignments.filter(({ span }) => indices.has(span.from));
    const withWork = (onlyLeads ? leadingOf(inside) : inside).flatMap(({ value }) => value.units);
    const units = withWork.length > 0 ? withWork : lines.flatMap((line) => this.#aloneIn(line));
    this.#ofSections.set(key, units);
    return units;
  }

  /** Each unit of some assignments once, with its first line and the last row that names it. */
  #seen(assignments: Places["assignments"]): ReadonlyMap<string, SeenUnit> {
    const seen = new Map<string, SeenUnit>();
    for (const { span, value } of assignments)
      for (const unit of value.units) {
        const known = seen.get(keyOf(unit)) ?? { unit, first: span.from, lastRow: -1 };
        const lastRow =
          this.#places.lines[span.from]?.source.kind === "row"
            ? Math.max(known.lastRow, span.from)
            : known.lastRow;
        seen.set(keyOf(unit), { unit, first: Math.min(known.first, span.from), lastRow });
      }
    return seen;
  }

  /** The units of a line that only names them: "1. Văn phòng Sở." */
  #aloneIn(line: TextLine): readonly UnitRef[] {
    if (line.source.kind === "row") return [];
    const start = parseLabel(line.text)?.length ?? 0;
    return this.#unitHeadings.alone(line, start)?.units ?? [];
  }
}

/** The lines of the only section with a number: "I", "2.1"; none where several have it. */
function sectionOf(tree: Section, number: string): readonly TextLine[] {
  const found = descendants(tree).filter(
    ({ label }) => label !== null && numberOf(label.text) === number.toLowerCase(),
  );
  return found.length === 1 ? linesUnder(found[0]!) : [];
}

/** "II." → "ii", "Phần I" → "i". */
const numberOf = (label: string) =>
  label
    .toLowerCase()
    .replace(/^(?:phần|mục|chương) /u, "")
    .replace(/[.):]{1,3}$/u, "");

/** Without groups that mean units of another place themselves. */
const certain = (units: readonly UnitRef[]) =>
  distinct(units.filter(({ assigned }) => assigned === undefined));

const keyOf = ({ unitId, name }: UnitRef) => unitId ?? nameKey(name);

const distinct = (units: readonly UnitRef[]): readonly UnitRef[] => [
  ...new Map(units.map((unit) => [keyOf(unit), unit])).values(),
];

/**
 * The assignments of those who lead; all of them where nobody does, or where a section lists the work of each unit and calls
 * one of them the focal point.
 */
function leadingOf(assignments: Places["assignments"]): Places["assignments"] {
  const ofRole = (...roles: readonly string[]) =>
    assignments.filter(({ value }) => roles.includes(value.role));
  const units = (list: Places["assignments"]) => new Set(list.flatMap(({ value }) => value.units.map(keyOf)));
  const leading = ofRole("lead", "focal");
  const doTheirWork = units(ofRole("member")).difference(units(leading)).size;
  const isListOfUnits = units(leading).size < 2 && doTheirWork >= LEAST_OF_LIST;
  return leading.length === 0 || isListOfUnits ? assignments : leading;
}
const LEAST_OF_LIST = 3;
