import { pushAll } from "../../../../model/lists.ts";
import { labelAt } from "../../../lexicon/label-grammar.ts";
import { ADDRESSED_LINE } from "../../../structure/lines/zone-lines.ts";
import { descendants, type Section } from "../../../structure/outline/section.ts";
import type { Zones } from "../../../structure/zones/zones.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { type Candidate, scanLine } from "../bearers/candidates.ts";

/** Where a line may learn who must do its work, from its own words to the addressees of the document. */
export const RELATION = {
  own: 1,
  /** The heading above; one further heading each. */
  heading: 2,
  secondHeading: 3,
  thirdHeading: 4,
  /** A line without a label above it in the same section, or in the section of the heading. */
  leadIn: 5,
  outerLeadIn: 6,
  /** A line that begins with a label for a role, below or above it. */
  labelBelow: 7,
  labelAbove: 8,
  /** The item before it. */
  itemBefore: 9,
  /** The introduction, from its last line up. */
  introduction: 10,
  addressees: 11,
} as const;
export type Relation = (typeof RELATION)[keyof typeof RELATION];

/** A list of units that may bear the work of a line. */
export interface Source {
  readonly line: TextLine;
  readonly candidate: Candidate;
  readonly relation: Relation;
}

/** A line with its place in the outline. */
interface Placed {
  /** The sections above it, the nearest first. The root is among them. */
  readonly above: readonly Section[];
  /** Its own section, for a line with a label. */
  readonly section: Section | null;
  /** The section before it, of the same parent. */
  readonly before: Section | null;
}

const MOST_HEADINGS = 3;
const MOST_LEAD_INS = 2;
const MOST_INTRODUCTIONS = 2;
const LONGEST_ADDRESS = 14;
/** In lines, for labels beside a line. */
const LABELS_WITHIN = 4;

/** Finds the lists of units from which the lines of a document may learn who must do their work. */
export class LineSources {
  readonly #context: RuleContext;
  readonly #placed = new Map<number, Placed>();
  readonly #lines = new Map<number, TextLine>();
  readonly #outside: readonly Source[];

  constructor({ zones, tree }: { readonly zones: Zones; readonly tree: Section }, context: RuleContext) {
    this.#context = context;
    for (const section of [tree, ...descendants(tree)]) this.#add(section);
    for (const line of [...zones.bases, ...zones.body]) this.#lines.set(line.index, line);
    const introduction: TextLine[] = [];
    for (let at = zones.bases.length - 1; at >= 0 && introduction.length < MOST_INTRODUCTIONS; at--)
      if (this.#scan(zones.bases[at]!).length > 0) introduction.push(zones.bases[at]!);
    this.#outside = [
      ...introduction.flatMap((line) => this.#from(line, RELATION.introduction)),
      ...addressLines(zones.head).flatMap((line) => this.#from(line, RELATION.addressees)),
    ];
  }

  #add(section: Section): void {
    const chain: Section[] = [];
    for (let at: Section | null = section; at; at = at.parent) chain.push(at);
    for (const plain of section.lines)
      this.#placed.set(plain.index, { above: chain, section: null, before: null });
    let before: Section | null = null;
    for (const child of section.children) {
      if (child.line) this.#placed.set(child.line.index, { above: chain, section: child, before });
      before = child;
    }
  }

  /** The sections above a line, the nearest first, without the root. */
  headingsOf(line: TextLine): readonly Section[] {
    return this.#placed.get(line.index)?.above.filter((section) => section.line !== null) ?? [];
  }

  /** The section that a line is the heading of; null for a line without a label. */
  sectionOf(line: TextLine): Section | null {
    return this.#placed.get(line.index)?.section ?? null;
  }

  /** The sources of a line, the nearest first. A row of a table has none: its columns say who does what. */
  of(line: TextLine): readonly Source[] {
    if (line.source.kind === "row") return [];
    const own = this.#from(line, RELATION.own);
    const placed = this.#placed.get(line.index);
    if (!placed) return [...own, ...this.#outside];
    return [
      ...own,
      ...this.#labels(line),
      ...this.#leadIns(line, placed),
      ...this.#headings(line),
      ...this.#itemBefore(placed),
      ...this.#outside.filter((source) => source.line !== line),
    ];
  }

  #headings(line: TextLine): Source[] {
    const relations = [RELATION.heading, RELATION.secondHeading, RELATION.thirdHeading];
    return this.headingsOf(line)
      .slice(0, MOST_HEADINGS)
      .flatMap((section, i) => this.#from(section.line!, relations[i]!));
  }

  /** The lines without a label that precede a line: first those of its own section, then those of the outer sections. */
  #leadIns(line: TextLine, { above }: Placed): Source[] {
    return above.slice(0, MOST_HEADINGS).flatMap((section, i) =>
      lastBefore(section.lines, line.index, LABELS_WITHIN)
        .filter((own) => own.source.kind !== "row" && this.#scan(own).length > 0)
        .slice(-MOST_LEAD_INS)
        .reverse()
        .flatMap((own) => this.#from(own, i === 0 ? RELATION.leadIn : RELATION.outerLeadIn)),
    );
  }

  #labels(line: TextLine): Source[] {
    const found: Source[] = [];
    for (const step of [1, -1])
      for (let away = 1; away <= LABELS_WITHIN; away++) {
        const other = this.#lines.get(line.index + step * away);
        if (!other || other.source.kind === "row" || !beginsWithLabel(other)) continue;
        pushAll(found, this.#from(other, step > 0 ? RELATION.labelBelow : RELATION.labelAbove));
        break;
      }
    return found;
  }

  #itemBefore({ before }: Placed): Source[] {
    return before?.line ? this.#from(before.line, RELATION.itemBefore) : [];
  }

  #scan(line: TextLine): readonly Candidate[] {
    return scanLine(line, this.#context).candidates;
  }

  #from(line: TextLine, relation: Relation): Source[] {
    return this.#scan(line).map((candidate) => ({ line, candidate, relation }));
  }
}

/** The last lines with a smaller index. `lines` are in order; a section may have thousands of them. */
function lastBefore(lines: readonly TextLine[], index: number, most: number): readonly TextLine[] {
  let from = 0;
  let to = lines.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (lines[middle]!.index < index) from = middle + 1;
    else to = middle;
  }
  return lines.slice(Math.max(0, from - most), from);
}

/** True for "Đơn vị chủ trì: Sở A" and "- Cơ quan thực hiện: …". */
export const beginsWithLabel = ({ text, folded }: TextLine): boolean =>
  labelAt(text, folded, BULLET.exec(folded)![0].length)?.kind === "role";
const BULLET = /^(?:[-+•*] ?)?/u;

/** "Kính gửi:" and the lines of its list. */
function addressLines(head: readonly TextLine[]): readonly TextLine[] {
  const first = head.findIndex(({ folded }) => ADDRESSED_LINE.test(folded));
  return first < 0 ? [] : head.slice(first, first + LONGEST_ADDRESS);
}
