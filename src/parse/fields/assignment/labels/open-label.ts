import { regex } from "../../../../language/regex.ts";
import type { Role, UnitRef } from "../../../../model/plan.ts";
import { type FieldLabel, labelOf } from "../../../lexicon/label-grammar.ts";
import { isBullet } from "../../../structure/outline/section-rank.ts";
import type { RuleContext } from "../../../text/rule.ts";
import { spanIn } from "../../../text/span.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitField } from "../../../units/field/unit-field.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import {
  ASSIGNMENT_CONFIDENCE,
  type AssignmentDraft,
  type AssignmentDrafts,
} from "../shared/assignment-draft.ts";
import { type Item, isNote } from "../shared/items.ts";
import type { BlockStart } from "../shared/open-work.ts";
import { addPartners, applyLabels } from "./apply-labels.ts";
import { namesOfValue } from "./label-value.ts";
import { ROLE_LABEL_RULE, roleLabelsAt } from "./role-label.ts";

interface Open {
  readonly role: Role;
  readonly into: AssignmentDrafts;
  readonly block: BlockStart;
  /** The assignment that the names join; null before the first name. */
  target: AssignmentDraft | null;
  /** The first task of the assignment that the label is about. */
  first: number;
}

/** True for a label without a value: "Đơn vị phối hợp:", "1.2. Đơn vị phối hợp". */
export const isEmptyLabel = (line: TextLine, start: number): boolean => emptyLabel(line, start) !== null;

/** A label without a value; a numbered line needs no colon. */
function emptyLabel(line: TextLine, start: number): FieldLabel | null {
  const text = line.folded.slice(start).trim();
  const placed = text.endsWith(":") ? roleLabelsAt(line, start).at(-1) : undefined;
  // "1. Sở Xây dựng có trách nhiệm" has a name.
  const isShort = start > 0 && text.length <= LONGEST_HEADING;
  const label = placed ?? (isShort && !CAPITAL_INSIDE.test(line.text.slice(start)) ? labelOf(text) : null);
  const isEmpty = !placed || line.text.slice(placed.end).trim() === "";
  return isEmpty && label?.kind === "role" && label.firm ? label : null;
}
const LONGEST_HEADING = 60;
const CAPITAL_INSIDE = regex` \p{Lu}`;

const GOES_ON = /(?:[;,]| và)$/u;

/** A label whose units are in the items after it: "Đơn vị phối hợp:" above "- Sở Y tế;", or a list that goes on in the next line. */
export class OpenLabel {
  readonly #context: RuleContext;
  #open: Open | null = null;

  constructor(context: RuleContext) {
    this.#context = context;
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  /** Opens the last label of a line if its list of units is not complete. Called after the line's labels were applied. */
  begin(line: TextLine, start: number, into: AssignmentDrafts, block: BlockStart): void {
    this.#open = null;
    const empty = emptyLabel(line, start);
    const isEmpty = empty !== null;
    if (!isEmpty && !GOES_ON.test(line.text)) return;
    const label = empty ?? roleLabelsAt(line, start).at(-1);
    if (label?.kind !== "role" || !label.firm || label.shared) return;
    const target = isEmpty ? null : (into.assignments.at(-1) ?? null);
    if (isEmpty || target) this.#open = { role: label.role, into, block, target, first: block.ofLast };
  }

  /** Adds the units of an item that only names units to the open label. False for other items, which close the label. */
  join(item: Item): boolean {
    const open = this.#open;
    this.#open = null;
    const units = open && this.#namesIn(item);
    if (!units) return false;
    this.#open = open;
    if (units.length === 0) return true;
    const span = spanIn(item.line, item.start, item.line.text.length);
    if (open.target) {
      if (open.role === "coordinate") addPartners(open.target, open.first, units);
      else open.target.units = [...open.target.units, ...units];
      open.target.labels.push({ span, rule: ROLE_LABEL_RULE, confidence: ASSIGNMENT_CONFIDENCE });
    } else {
      const label = { role: open.role, units, span, rule: ROLE_LABEL_RULE };
      const before = open.into.assignments.length;
      applyLabels({ units: [label], details: [] }, span, open.into, open.block);
      open.target = open.into.assignments.at(-1) ?? null;
      if (open.into.assignments.length > before) open.first = 0;
    }
    return true;
  }

  /** The units of a bullet or plain line without other words; null for other items. A plain line needs a mark at its end. */
  #namesIn({ line, start, items, label, section }: Item): readonly UnitRef[] | null {
    const onlyNoted = items.every(({ line, start }) => isNote(line.text.slice(start).trim()));
    if (!onlyNoted || !(isBullet(section) || (label === null && /[;,.]$/u.test(line.text)))) return null;
    const first = readUnitList(line, start, this.#context);
    const named = line.asUnits();
    const field = readUnitField(named, { from: start, first, mayBeSentence: true }, this.#context);
    if (field.isWhole && (field.units.length > 0 || first)) return field.units;
    if (!isBullet(section)) return null;
    const names = namesOfValue(line, start, this.#context);
    if (!names) return null;
    const whole = readUnitField(named, { from: start, first }, this.#context);
    return whole.isWhole && whole.units.length > 0 ? whole.units : names;
  }
}
