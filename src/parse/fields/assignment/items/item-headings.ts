import { endsWithColon } from "../../../text/line-end.ts";
import type { RuleContext } from "../../../text/rule.ts";
import { type ReadClause, readClauses } from "../clauses/clause-units.ts";
import { unitsOfContents, unitsOfWholeHeading, wholeSubject } from "../headings/heading-subject.ts";
import { unitsWithRoleInBracket } from "../headings/role-in-bracket.ts";
import { UNIT_HEADINGS_RULE, type UnitHeadings } from "../headings/unit-headings.ts";
import { isLabelled } from "../labels/line-labels.ts";
import type { ClauseUnits } from "../sentence/assignment-rule.ts";
import type { Item } from "../shared/items.ts";
import { agentSubject } from "../subjects/agent-subject.ts";
import { everybody } from "../subjects/everybody.ts";
import { tasksHaveOwnUnits } from "./item-kinds.ts";

type Units = ClauseUnits & { readonly rule: string };

/** The units that an item and the items below it are about, by the words of the item and by the headings beside it. */
export class ItemHeadings {
  readonly #context: RuleContext;
  readonly #unitHeadings: UnitHeadings;

  constructor(unitHeadings: UnitHeadings) {
    this.#context = unitHeadings.context;
    this.#unitHeadings = unitHeadings;
  }

  /** The units of "Các nhiệm vụ do Sở Y tế chủ trì" or of a person over the items; null for another item. */
  ofContents(item: Item): Units | null {
    const { section, line, items } = item;
    const person = items.length > 0 && line === section.line ? this.#unitHeadings.person(section) : null;
    const units =
      person ?? unitsOfContents(item, this.#context) ?? unitsWithRoleInBracket(item, this.#context);
    return units && { ...units, rule: UNIT_HEADINGS_RULE };
  }

  /** The units of a heading that consists of names, where its clauses name no unit but by its place. */
  ofNames({ section, line }: Item, clauses: readonly ReadClause[]): Units | null {
    // A part of a line is no heading.
    if (line !== section.line) return null;
    if (clauses.some(({ statement }) => statement === "fact")) return null;
    const isByPlace = clauses.every(({ units }) => units === null || units.rule === agentSubject.id);
    const named = isByPlace ? this.#unitHeadings.of(section) : this.#unitHeadings.narrowedClass(section);
    return named && { ...named, rule: UNIT_HEADINGS_RULE };
  }

  /** The clauses of an item. The single clause of a heading has all of its words as names, but for a lead-in. */
  clausesOf(item: Item, start: number): readonly ReadClause[] {
    const clauses = readClauses(item.line, start, this.#context);
    const first = clauses[0]?.units;
    if (!first) return clauses;
    const isAmongNames = () => this.#unitHeadings.isAmongNames(item.section);
    const read = clauses.length === 1 ? wholeSubject(item, first, isAmongNames, this.#context) : first;
    const whole = read === first ? unitsOfWholeHeading(item, first, isAmongNames, this.#context) : null;
    if (whole) return [{ ...clauses[0]!, to: item.line.text.length, units: { ...first, ...whole } }];
    if (clauses.length > 1) return clauses;
    if (this.#isOverOwnUnits(item, first)) return [{ ...clauses[0]!, units: null }];
    const namesUnits = () => this.#isOverUnits(item) || tasksHaveOwnUnits(item, this.#context);
    if (isOverClasses(item) && isOutsideCatalogue(first, this.#context))
      return [{ ...clauses[0]!, units: null }];
    if (isUnknown(first, this.#context) && namesUnits()) return [{ ...clauses[0]!, units: null }];
    return [{ ...clauses[0]!, units: { ...first, ...read } }];
  }

  /** True for words for every body over items, which name their own units, or over labels of units. */
  #isOverOwnUnits({ items }: Item, { units, rule }: Units): boolean {
    if (rule === everybody.id) return items.length > 0;
    const isEverybody = units.every(({ name }) => this.#context.catalogue.namesNoUnit(name));
    return isEverybody && items.some(({ line, start }) => isLabelled(line, start, this.#context));
  }

  /**
   * True for a heading over items that begin with units of their own: "III. Công chức, nhân viên y tế phục vụ" is the name of a
   * criterion there, not a subject.
   */
  #isOverUnits({ line, items }: Item): boolean {
    if (items.length < 2 || SENTENCE_MARK.test(line.text)) return false;
    const own = items.filter(
      (below) => below.label !== null && this.#unitHeadings.at(below.line, below.start).list(),
    );
    return own.length > items.length / 2;
  }
}
/** True for "9. Các cơ sở sản xuất và đơn vị dịch vụ" over "9.1. Đối với các cơ sở sản xuất:" and other classes alone. */
const isOverClasses = ({ items }: Item): boolean =>
  items.length > 0 &&
  items.every(
    ({ line, start }) =>
      endsWithColon(line.text) && /^đối với (?:các|những) /u.test(line.folded.slice(start)),
  );
const SENTENCE_MARK = /[.;:]\s*$/u;

/** True for a subject by its place that no catalogue knows. */
const isUnknown = (units: Units, context: RuleContext): boolean =>
  units.rule === agentSubject.id && isOutsideCatalogue(units, context);

const isOutsideCatalogue = ({ units }: Units, { catalogue }: RuleContext): boolean =>
  units.every(({ unitId, name }) => unitId === null && catalogue.matchGroup(name) === null);
