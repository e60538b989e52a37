import { lazy } from "../../../language/memoize.ts";
import type { Role, UnitRef } from "../../../model/plan.ts";
import { FOCAL, IN_CHARGE, LEAD, RESPONSIBLE } from "../../lexicon/roles.ts";
import type { Section } from "../../structure/section.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { afterOrder } from "../assignment/order.ts";
import { partnersIn, roleIn } from "../assignment/role.ts";
import { subjectAt } from "../assignment/subject.ts";
import { siblingName } from "./heading.ts";
import { areJoining } from "./joining-words.ts";
import type { NamedSubIndex } from "./named-sub-index.ts";
import { readSubIndexNames } from "./sub-index-names.ts";

/** The units to which a heading gives the tasks below it. */
export interface HeadingOwner {
  readonly units: readonly UnitRef[];
  readonly partners: readonly UnitRef[];
  readonly role: Role;
}

/** What a heading states: which sub-indices it names, and whose tasks are below it. */
export interface SectionHeading {
  /** [] for a heading that names no sub-index. */
  readonly names: readonly NamedSubIndex[];
  /** The units before the names, or in a heading of units alone; null for another heading. */
  readonly owner: () => HeadingOwner | null;
  /** True where units alone follow the names, so the items below are their tasks. */
  readonly endsWithUnits: () => boolean;
}

/** The headings of a document. Each line is read once. */
export class SectionHeadings {
  readonly context: RuleContext;
  readonly #known = new Map<TextLine, SectionHeading>();

  constructor(context: RuleContext) {
    this.context = context;
  }

  /** The heading that a line is from an offset on, which is the same for each line: the end of its label. */
  at(line: TextLine, start: number): SectionHeading {
    const known = this.#known.get(line);
    if (known) return known;
    const read = headingWith(line, start, namesIn(line, start, this.context), this.context);
    this.#known.set(line, read);
    return read;
  }

  /** The heading of a section; null for a section without one. */
  of({ line, textStart }: Section): SectionHeading | null {
    return line && this.at(line, textStart);
  }

  /** The heading of a section among sections about sub-indices, where a name of the catalogue needs no word such as "chỉ số". */
  amongSubIndices({ line, textStart }: Section): SectionHeading | null {
    const named = line && siblingName(line, textStart, this.context);
    return line && named && headingWith(line, textStart, [named], this.context);
  }
}

function headingWith(
  line: TextLine,
  start: number,
  names: readonly NamedSubIndex[],
  context: RuleContext,
): SectionHeading {
  const [first] = names;
  return {
    names,
    owner: lazy(() => ownerIn(line, start, first?.span.start ?? null, context)),
    endsWithUnits: lazy(() => first !== undefined && areUnits(line, first.restStart, context)),
  };
}

/** A longer line is a sentence, unless punctuation separates a heading from its text. */
const LONGEST_HEADING = 260;

const namesIn = (line: TextLine, start: number, context: RuleContext): readonly NamedSubIndex[] =>
  line.text.length - start > LONGEST_HEADING && !/^.{5,200}?["”»:.]/u.test(line.text.slice(start))
    ? []
    : readSubIndexNames(line, start, context);

/**
 * "Sở Công Thương chủ trì | Chỉ số A:", "1. Sở Tài chính": the units that a heading begins with, where only words of duty are
 * between them and `name`, the offset of the first sub-index. Without a sub-index nothing else follows them.
 */
function ownerIn(
  line: TextLine,
  start: number,
  name: number | null,
  context: RuleContext,
): HeadingOwner | null {
  const list = subjectAt(line, afterOrder(line, start), context);
  const end = name ?? line.text.length;
  if (!list || (name !== null && list.end >= name)) return null;
  const words = line.folded.slice(list.end, end);
  if ((name !== null && !LEADS.test(words)) || !areJoining(words)) return null;
  const partners = name === null ? [] : partnersIn(line, list.end, end, context);
  return { units: list.units, partners, role: roleIn(words, { collecting: false }) };
}
const LEADS = new RegExp(`^ (?:được giao )?(?:${LEAD}|${IN_CHARGE}|${FOCAL}|${RESPONSIBLE})(?= )`, "u");

/** True for "Chỉ số A: | Văn phòng UBND tỉnh", where the units of the tasks below end a heading. */
function areUnits(line: TextLine, from: number, context: RuleContext): boolean {
  const list = subjectAt(line, from, context);
  return list !== null && list.units.length > 0 && /^[\s.;,]{0,4}$/u.test(line.text.slice(list.end));
}
