import { isBulletLabel, type Label, parseLabel } from "../../../language/labels.ts";
import { regex } from "../../../language/regex.ts";
import type { TextLine } from "../../text/text-line.ts";
import { annexTitleEnd, endsDecision, isAnnexOf, isAnnexType } from "../lines/line-kinds.ts";
import { closingStart } from "./closing-zone.ts";
import { countedHeadings } from "./counted-headings.ts";
import { headingsOverNumbers } from "./headings-over-numbers.ts";
import { labelsAbove } from "./labels-above.ts";
import { labelsWithoutBullet } from "./labels-without-bullet.ts";
import { ancestors, newSection, plainSection, type Section } from "./section.ts";
import { BELOW, isBullet, rankIn, rankOver, resolveLetter, UNLABELLED_RANK } from "./section-rank.ts";
import { shareLabels } from "./shared-labels.ts";
import { tasksOverLabels } from "./tasks-over-labels.ts";
import { unnumberedHeadings } from "./unnumbered-headings.ts";

/** What a line without a label announces: a list, or a list or plain lines; null for other lines. */
export type Announcement = "list" | "lines" | null;

/**
 * Headings over lines with labels of the same kind. `heads`: the section is such a heading. `isBeside`: a line of the same kind ends
 * the list of the heading and is on the heading's level.
 */
export interface OverAlikeRules {
  readonly heads: (section: Section) => boolean;
  readonly isBeside: (section: Section) => boolean;
}

/** What decides the outline besides labels. A rule that is left out selects no line. */
export interface OutlineRules {
  /** Lines without a label that open a section. */
  readonly isHeading?: (line: TextLine, next: TextLine | undefined) => boolean;
  /**
   * Lines without a label and bullets that end the list above them and begin another one: "Văn phòng UBND tỉnh:"; "lines" where
   * plain lines below belong to it as well. `start`: the end of the label.
   */
  readonly announcesList?: (line: TextLine, next: TextLine | undefined, start: number) => Announcement;
  /**
   * Bullets over such lines, with bullets of another kind below them ("- Chỉ số A"), and those that are headings over bullets of the
   * same kind.
   */
  readonly holdsLists?: (bullet: Section) => boolean;
  /** Headings over lines with labels of the same kind: "1. Giao Sở A … các nhiệm vụ sau:" over "2. Rà soát …". */
  readonly leadIns?: OverAlikeRules;
}

/**
 * The tree of a body's lines, below a root that may have sections of its own already. If the style of numbering changes but the count continues ("A.", "B.", then "III."), the level is the
 * same. The closing paragraphs are a section without a heading, after all others.
 */
export function outline(
  lines: readonly TextLine[],
  {
    isHeading = () => false,
    announcesList = () => null,
    holdsLists = () => false,
    leadIns = { heads: () => false, isBeside: () => true },
  }: OutlineRules = {},
  root: Section = newSection(null, null, -1, null),
): Section {
  let open = root;
  const closing = closingStart(lines);
  const counted = countedHeadings(lines);
  const headings = new UnlabelledHeadings(lines, isHeading);
  const besideLists = labelsAbove(lines).union(tasksOverLabels(lines)).union(labelsWithoutBullet(lines));
  const overAlike = new OverAlike({
    heads: (bullet) => isBullet(bullet) && holdsLists(bullet),
    isBeside: holdsLists,
  });
  const overTasks = new OverAlike(leadIns);
  let annexAt = -1;
  for (const [at, line] of lines.entries()) {
    if (at === closing) open = openBelow(root, null, null, UNLABELLED_RANK);
    const isRow = line.source.kind === "row";
    const label = isRow ? null : (parseLabel(line.text) ?? counted.get(line) ?? null);
    if (label) {
      const resolved = resolveLetter(label, open);
      const holder = listBeside(open, resolved, lines[at + 1]);
      const isBeside = holder !== null && announcesList(line, lines[at + 1], label.length) !== null;
      const section = plainSection(line, label.length, resolved);
      const alike = (over: OverAlike) => (isBeside ? null : over.read(open, section, lines[at + 1]));
      const below = alike(overAlike) ?? alike(overTasks);
      const rank = isBeside
        ? rankBeside(holder, announcesList)
        : (below?.rank ?? rankIn(open, resolved, root));
      open = openBelow(open, resolved, line, rank);
      below?.headings?.add(open);
      if (endsDecision(line)) open = root;
      continue;
    }
    const rank = isRow ? null : headings.rankOf(line, lines[at + 1], open);
    if (rank !== null) open = openBelow(open, null, line, rank);
    else {
      const announced = isRow ? null : announcesList(line, lines[at + 1], 0);
      if (besideLists.has(line)) open = ancestors(open).find((section) => !isBullet(section))!;
      else if (announced && open.label)
        open = holderOver(open, lines[at + 1], holdsLists) ?? listHolder(open);
      open.lines.push(line);
      if (announced) open.announcing.push(line);
      if (announced === "lines") open.leading.push(line);
      // The annex of a decision has an outline of its own, which begins after its title.
      if (!isRow && open !== root && isAnnexType(line)) annexAt = annexTitleEnd(lines, at);
      if (isAnnexOf(line, lines[at - 1]) || at + 1 === annexAt) open = root;
    }
    if (endsDecision(line)) open = root;
  }
  shareLabels(root);
  return root;
}

/** The headings without a label: by their words, over numbers, and over paragraphs and bullets. */
class UnlabelledHeadings {
  readonly #overNumbers: ReadonlyMap<TextLine, Label>;
  readonly #unnumbered: ReadonlySet<TextLine>;
  readonly #isHeading: NonNullable<OutlineRules["isHeading"]>;

  constructor(lines: readonly TextLine[], isHeading: NonNullable<OutlineRules["isHeading"]>) {
    this.#overNumbers = headingsOverNumbers(lines);
    this.#unnumbered = unnumberedHeadings(lines);
    this.#isHeading = isHeading;
  }

  /** The rank of a line below the open section; null for a line that is no heading. */
  rankOf(line: TextLine, next: TextLine | undefined, open: Section): number | null {
    const isUnnumbered = this.#unnumbered.has(line);
    if (this.#isHeading(line, next)) return rankUnnumbered(open, isUnnumbered ? undefined : UNLABELLED_RANK);
    const first = this.#overNumbers.get(line);
    if (first) return rankOver(first, open);
    return isUnnumbered ? rankUnnumbered(open) : null;
  }
}

/** The rank of a heading without a number: that of the open one, else `alone`, else below the numbered section that is open. */
function rankUnnumbered(open: Section, alone?: number): number {
  const chain = ancestors(open);
  const beside = chain.find(({ label, line }) => label === null && line !== null);
  if (beside) return beside.rank;
  if (alone !== undefined) return alone;
  const holder = chain.find((section) => !isBullet(section))!;
  return holder.label ? holder.rank + BELOW : UNLABELLED_RANK;
}

/** Opens a section under the nearest open section with a smaller rank, which is a wider level. */
function openBelow(open: Section, label: Label | null, line: TextLine | null, rank: number): Section {
  let parent = open;
  while (parent.parent && parent.rank >= rank) parent = parent.parent;
  const opened = newSection(label, line, rank, parent);
  parent.children.push(opened);
  return opened;
}

/**
 * The open list that begins again after a bullet of another kind: the one with "-" at "* Hiệu trưởng các trường:" between two
 * lists with "-". Its first open item; null where the bullet is inside the list.
 */
function listBeside(open: Section, label: Label, next: TextLine | undefined): Section | null {
  if (!isBulletLabel(label) || !next || next.source.kind === "row") return null;
  const chain = ancestors(open);
  const begins = chain.some((section) => section.label?.kind === label.kind) ? null : parseLabel(next.text);
  if (!begins || !(isBulletLabel(begins) || begins.ordinal === 1)) return null;
  return chain.find((section) => section.label?.kind === begins.kind) ?? null;
}

/** Headings over lines with labels of the same kind: "- Chỉ số A:" over "- Rà soát thủ tục." */
class OverAlike {
  readonly #rules: OverAlikeRules;
  readonly #headings = new Set<Section>();

  constructor(rules: OverAlikeRules) {
    this.#rules = rules;
  }

  /** Whether a line is such a heading, and its rank beside or below one; a rank of null is the usual one. null for others. */
  read(open: Section, line: Section, next: TextLine | undefined): BelowAlike | null {
    const own = line.label!;
    if (!ALIKE_KINDS.has(own.kind)) return null;
    const isAlike = ({ label }: Section) => label !== null && isSameStyle(label, own);
    const alike = ancestors(open).find(isAlike);
    const heading = ancestors(open).find((section) => isAlike(section) && this.#headings.has(section));
    if (heading) {
      const isBeside = this.#rules.isBeside(line);
      const isHeading = isBeside && this.#isOver(line, next);
      const below =
        alike === heading ? heading.rank + BELOW / 4 : alike?.parent === heading ? alike.rank : null;
      return { headings: isHeading ? this.#headings : null, rank: isBeside ? heading.rank : below };
    }
    return this.#isOver(line, next) ? { headings: this.#headings, rank: null } : null;
  }

  #isOver(line: Section, next: TextLine | undefined): boolean {
    const below = next && next.source.kind !== "row" ? parseLabel(next.text) : null;
    if (
      !below ||
      !isSameStyle(below, line.label!) ||
      !COLON_OR_NAME.test(line.text) ||
      !this.#rules.heads(line)
    )
      return false;
    return !this.#rules.isBeside(plainSection(next!, below.length, below));
  }
}

/** False for "1." and "(1)", which are labels of two levels. */
const isSameStyle = (one: Label, other: Label): boolean =>
  one.kind === other.kind && one.text.endsWith(")") === other.text.endsWith(")");

/** Kinds of labels of items; wider sections have no items of their own kind. */
const ALIKE_KINDS: ReadonlySet<Label["kind"]> = new Set(["arabic", "letter", "dash", "plus", "star"]);

interface BelowAlike {
  /** The set to which the section of the line is added if it is such a heading; null for other lines. */
  readonly headings: Set<Section> | null;
  readonly rank: number | null;
}

/** A heading ends with a colon, a bracket or a word; a sentence ends with another mark. */
const COLON_OR_NAME = regex`[\p{L}:)”"]\s{0,4}$`;

/** The rank of a heading beside a list: that of the heading over the list if it is one of the same kind, else just above the list. */
function rankBeside(
  { parent, rank }: Section,
  announcesList: NonNullable<OutlineRules["announcesList"]>,
): number {
  const line = parent?.label && parent.line;
  const first = parent?.children[0]?.line ?? undefined;
  const isAlike = line && announcesList(line, first, parent.textStart) !== null;
  return isAlike ? parent.rank : rank - BELOW / 2;
}

/**
 * The section to which a line that announces another list belongs, after an item of a list: the one in which such a line
 * announced the list of the item, for a bullet also the nearest numbered section or bullet with a colon; else the item.
 */
function listHolder(item: Section): Section {
  const isAnnounced = ({ lines, announcing }: Section) =>
    lines.length > 0 && lines.at(-1) === announcing.at(-1);
  const holdsBullets = (section: Section) => !isBullet(section) || section.text.endsWith(":");
  const isHolder = (section: Section) => isAnnounced(section) || (isBullet(item) && holdsBullets(section));
  return ancestors(item).find(isHolder) ?? item;
}

/** The open bullet that holds the list announced before `next`, if this is a bullet of another kind; null without one. */
function holderOver(
  open: Section,
  next: TextLine | undefined,
  holdsLists: (bullet: Section) => boolean,
): Section | null {
  const kind = next && next.source.kind !== "row" ? parseLabel(next.text)?.kind : undefined;
  const isHolder = (section: Section) =>
    isBullet(section) && section.label?.kind !== kind && holdsLists(section);
  return kind && isBullet(open) ? (ancestors(open).find(isHolder) ?? null) : null;
}
