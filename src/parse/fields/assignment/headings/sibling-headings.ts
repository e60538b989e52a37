import type { Section } from "../../../structure/outline/section.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { isLeadIn } from "../lead-ins/lead-in.ts";
import { afterOrder } from "../sentence/order.ts";
import { statesOffice } from "./after-units.ts";
import { personsOf } from "./heading-names.ts";
import type { UnitHeading } from "./unit-heading.ts";

/** Least number and least share of sibling headings with units, for a heading without a known unit to count. */
export const MIN_SIBLINGS = 2;
const MIN_SHARE = 0.5;

/** True for "2. Nhân viên y tế" over lines, which counts among headings of units. */
const headsPersons = ({ line, textStart, lines, children }: Section, context: RuleContext): boolean =>
  line !== null &&
  lines.length + children.length > 0 &&
  personsOf(line, afterOrder(line, textStart), context) !== null;

const isName = ({ text, folded }: TextLine, end: number): boolean =>
  /^[\s:]*$/u.test(text.slice(end)) || isLeadIn(folded.slice(end)) || statesOffice(folded.slice(end));

/** Reads what a line states from an offset on. */
interface LineReader {
  readonly context: RuleContext;
  at(line: TextLine, start: number): UnitHeading;
}

/** Says whether the headings directly below a section are mostly units. Each section is counted once. */
export class SiblingHeadings {
  readonly #reader: LineReader;
  readonly #areUnits = new Map<Section, boolean>();
  readonly #areNames = new Map<Section, boolean>();

  constructor(reader: LineReader) {
    this.#reader = reader;
  }

  /** True if most of them are units with their tasks. */
  areUnits(parent: Section): boolean {
    return this.#count(parent, this.#areUnits, () => true, headsPersons);
  }

  /** True if most of them are names of units without further words. */
  areNames(parent: Section): boolean {
    return this.#count(parent, this.#areNames, isName);
  }

  #count(
    parent: Section,
    memory: Map<Section, boolean>,
    isSuch: (line: TextLine, end: number) => boolean,
    isAlsoSuch: (section: Section, context: RuleContext) => boolean = () => false,
  ): boolean {
    const known = memory.get(parent);
    if (known !== undefined) return known;
    const all = parent.children.filter(({ label }) => label !== null);
    const named = all.filter(({ line, textStart }) => {
      const list = line && this.#reader.at(line, textStart).list();
      return list != null && list.units.length > 0 && isSuch(line!, list.end);
    });
    const others =
      named.length >= MIN_SIBLINGS
        ? all.filter((one) => !named.includes(one) && isAlsoSuch(one, this.#reader.context))
        : [];
    const is = named.length >= MIN_SIBLINGS && named.length + others.length >= MIN_SHARE * (all.length - 1);
    memory.set(parent, is);
    return is;
  }
}
