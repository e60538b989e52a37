import { isCommitteeName } from "../../../../language/committee-name.ts";
import { fold } from "../../../../language/fold.ts";
import { parseLabel } from "../../../../language/labels.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import type { Located } from "../../../text/located.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { announcedList } from "../sentence/announced-list.ts";
import { unitsOfRoleLabels, unitsOfSameWords } from "./class-of-same-words.ts";
import { listedAfter, listedBefore, listedBelow, listedInBrackets } from "./lists-of-class.ts";
import { countOf, ofClass } from "./members-of-class.ts";
import { certain, distinct } from "./seen-units.ts";
import type { UnitHeadings } from "./unit-headings.ts";
import { type Places, pointsAbove, type Sought, UnitsOfPlaces } from "./units-of-places.ts";
import { tablesOf, unitsBelowClass, unitsBelowHead } from "./units-of-table.ts";

// "Các đơn vị có tên tại Mục I", "các phòng nêu trên": the units that the text names in that place.

/** "Nhóm C", "nhóm 2" */
const OF_LETTER = /^nhóm (?:[A-E]|[IVX]{1,3}|\d)$/iu;
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
  readonly #ofPlaces: UnitsOfPlaces;

  constructor(places: Places, unitHeadings: UnitHeadings) {
    this.#places = places;
    this.#unitHeadings = unitHeadings;
    this.#ofPlaces = new UnitsOfPlaces(places, unitHeadings);
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
    const isAbove = pointsAbove(fold(clause));
    const before = isAbove ? this.#unitsBefore(line, at, unit) : [];
    const named =
      before.length > 0 ? before : certain(this.#ofPlaces.named(clause, line, soughtBy(unit, clause)));
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
    // The sentence of the words itself may have an opening: "Định kỳ hằng quý, các đơn vị nêu trên báo cáo".
    const named = at > 0 ? certain(before.flatMap(({ value }) => value.units)) : [];
    if (named.length > 0) return named;
    const words = fold(name).replace(ABOVE_AT_END, "");
    if (words.split(" ").length < LEAST_WORDS) {
      const label = parseLabel(text);
      return label
        ? this.#unitsOfSiblings(index, text.slice(0, label.length))
        : this.#unitsOfItemsAbove(index);
    }
    const same = assignments.findLast(
      ({ span }) => span.from < index && (lines[span.from]?.folded.includes(words) ?? false),
    );
    return same ? certain(same.value.units) : [];
  }

  /** "2.1. Các sở: A, B nâng cao … 2.2. Các đơn vị nêu trên báo cáo": the units of the items before with the same parent; [] without two of them. */
  #unitsOfSiblings(index: number, label: string): readonly UnitRef[] {
    const parent = PARENT_NUMBER.exec(label)?.[0];
    if (parent === undefined) return [];
    const { assignments, lines } = this.#places;
    const siblings = assignments.filter(
      ({ span }) => span.from < index && (lines[span.from]?.text.startsWith(parent) ?? false),
    );
    const units = certain(distinct(siblings.flatMap(({ value }) => value.units)));
    return units.length >= 2 ? units : [];
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
}

/**
 * "Các cơ quan chịu trách nhiệm" have no role of their own in a record, "các cơ quan chủ trì nhiệm vụ" lead some work; "các cơ quan chủ trì lĩnh vực"
 * and "các cơ quan đầu mối" are responsible for a sub-index, the former not as focal points.
 */
function soughtBy({ assigned, name }: UnitRef, clause: string): Sought {
  const folded = fold(name);
  if (assigned !== "lead" || folded.includes("chịu trách nhiệm")) return "any";
  if (OF_WORK.test(folded)) return "lead";
  return AS_FOCAL.test(folded) || AS_FOCAL.test(fold(clause).split(PLACE, 1)[0]!)
    ? "holder"
    : "leading-holder";
}
/** "các sở được giao là cơ quan đầu mối | tại mục III.2" */
const PLACE = / (?:tại|ở|nêu|theo|trong) /u;
const OF_WORK = /nhiệm vụ|giải pháp|công việc|hoạt động/u;
const AS_FOCAL = /đầu mối|thường trực|tổng hợp|theo dõi/u;

/** The number of the item above in a decimal label: "2." of "2.1." */
const PARENT_NUMBER = /^\d{1,2}(?:\.\d{1,2})*\.(?=\d)/u;

/** So many members of a class, where it is not known which ones. */
const unresolved = (unit: UnitRef): UnitRef =>
  countOf(unit.name) === null ? unit : { ...unit, assigned: "listed" };
