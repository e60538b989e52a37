import { parseLabel } from "../../../language/labels.ts";
import type { DocumentSources } from "../../fields/assignment/sources/document-sources.ts";
import type { Section } from "../../structure/outline/section.ts";
import { purposeOf } from "../../structure/outline/section-purpose.ts";
import type { Zones } from "../../structure/zones/zones.ts";
import type { TextLine } from "../../text/text-line.ts";
import { type DutyLine, statesFormula } from "./duty-lines.ts";
import { mayStateWork } from "./plain-work.ts";

/** A line with at least this probability is noticed: six of ten lines in such warnings state work, and a lost line is worse than a notice too many. */
const LIKELY_WORK = 0.2;
/** A line that was read as a task and left out is noticed unless it is certainly no work. */
const POSSIBLE_WORK = 0.02;
/** "Đề nghị các đồng chí dự họp đúng giờ.": persons are asked to attend. */
const ASKS_PERSONS = /^(?:đề nghị|yêu cầu|kính mời|mời) (?:các )?(?:đồng chí|đại biểu|ông|bà) /u;
/** The last sentence of a document ends with these signs. */
const ENDS_TEXT = /\.\/\.?\s*$/u;

interface LikelyWorkDocument {
  readonly zones: Zones;
  readonly tree: Section;
  readonly sources: DocumentSources;
  readonly leftOut: ReadonlySet<TextLine>;
}

/** Where a line is in the outline. */
interface Place {
  readonly heading: string | null;
  /** True for a line over others. */
  readonly isFollowed: boolean;
  /** Of the nearest heading above that states one. */
  readonly purpose: ReturnType<typeof purposeOf>;
}

/**
 * The lines that state work by the model of lines of work, wherever they are in the text, unless their form says that they are something
 * else. So lines are noticed that no rule of `dutyLines` knows. `isOtherPlan`: the document is a plan on training, inspections and the like, whose
 * contents are work only below a heading of tasks.
 */
export function likelyWork(
  { zones, tree, sources, leftOut }: LikelyWorkDocument,
  isOtherPlan: boolean,
): DutyLine[] {
  const places = placesIn(tree);
  return [...zones.bases, ...zones.body, ...zones.appendices]
    .filter(({ source }) => source.kind === "text")
    .map((line) => {
      const { heading = null, isFollowed = false, purpose = null } = places.get(line.index) ?? {};
      const isAmongWork = isOtherPlan ? purpose === "tasks" : purpose !== "aims";
      const atLeast = leftOut.has(line) ? POSSIBLE_WORK : LIKELY_WORK;
      const carriesDuty = () =>
        isAmongWork && sources.workProbability(line) >= atLeast && mayBeWork(line, isFollowed);
      return { line, heading, carriesDuty };
    });
}

function mayBeWork(line: TextLine, isFollowed: boolean): boolean {
  if (ENDS_TEXT.test(line.text)) return false;
  const label = parseLabel(line.text)?.length ?? 0;
  const words = line.reworded(line.text.slice(label), line.folded.slice(label));
  return !statesFormula(words.folded) && !ASKS_PERSONS.test(words.folded) && mayStateWork(words, isFollowed);
}

function placesIn(tree: Section): ReadonlyMap<number, Place> {
  const places = new Map<number, Place>();
  const visit = (section: Section, above: Place["purpose"]): void => {
    const purpose = purposeOf(section) ?? above;
    const heading = section.line?.text ?? null;
    for (const line of section.lines) places.set(line.index, { heading, isFollowed: false, purpose });
    for (const child of section.children) {
      const isFollowed = child.lines.length + child.children.length > 0;
      if (child.line) places.set(child.line.index, { heading, isFollowed, purpose });
      visit(child, purpose);
    }
  };
  visit(tree, null);
  return places;
}
