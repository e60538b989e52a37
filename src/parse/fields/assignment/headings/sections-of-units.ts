import { ancestors, type Section } from "../../../structure/outline/section.ts";
import type { PartFinder } from "../../../structure/references/part-finder.ts";
import { type PartReference, partReferencesIn, widthOf } from "../../../text/part-references.ts";
import type { TextLine } from "../../../text/text-line.ts";

// "các khoản từ 1 đến 13 và … điểm c khoản 16 Mục IV": the sections of a document that list units.

/**
 * The sections that parts mean, one for each of them; [] where one of them is not found or may be several. What a later part of the sentence
 * is in, an earlier and narrower one is in as well. Of numbers that several sections have, those below the only section with all of them
 * are meant, and of several such sections the one around the words. `names`: true for a section that names units.
 */
export function sectionsOf(
  parts: readonly PartReference[],
  after: Pick<TextLine, "text" | "folded" | "index">,
  finder: PartFinder,
  names: (section: Section) => boolean,
): readonly Section[] {
  const wider = widerSteps(parts, after);
  const from = { finder, line: after.index };
  const whole = wider.length > 0 ? togetherOf(parts, wider, from, names) : [];
  return whole.length > 0 ? whole : togetherOf(parts, [], from, names);
}

interface PlaceOfWords {
  readonly finder: PartFinder;
  /** Index of the line with the words. */
  readonly line: number;
}

function togetherOf(
  parts: readonly PartReference[],
  wider: PartReference["steps"],
  { finder, line }: PlaceOfWords,
  names: (section: Section) => boolean,
): readonly Section[] {
  const all = parts.flatMap(({ steps, except }) => {
    const found = finder.all([...steps, ...wider]);
    // "khoản 1 đến khoản 4 Mục III (trừ khoản 2)" leaves out one of them, "khoản 1 (trừ điểm a)" a point of it.
    const left = new Set(except.flatMap((one) => finder.all([...one.steps, ...steps.slice(1), ...wider])));
    const kept = found.filter((section) => !left.has(section));
    return found.length > 0 && kept.length === 0 ? [] : [kept];
  });
  if (all.some((found) => found.length === 0)) return [];
  if (all.every((found) => found.length === 1)) return all.flat();
  const own = new Set(finder.around(line));
  if (parts.length < 2) {
    const near = all
      .flat()
      .filter((section) => section.parent !== null && own.has(section.parent) && names(section));
    return near.length === 1 ? near : [];
  }
  const around = new Set(all.flat().flatMap((section) => ancestors(section).slice(1)));
  const complete = [...around].flatMap((part) => {
    const inside = all.map((found) => found.filter((section) => section.parent === part && names(section)));
    return inside.every((found) => found.length === 1) ? [{ part, sections: inside.flat() }] : [];
  });
  const near = complete.length > 1 ? complete.filter(({ part }) => own.has(part)) : complete;
  return near.length === 1 ? near[0]!.sections : [];
}

/** The steps of the parts that the sentence states afterwards which are wider than those of some parts: "Mục IV". */
function widerSteps(
  parts: readonly PartReference[],
  { text, folded }: Pick<TextLine, "text" | "folded">,
): PartReference["steps"] {
  const widest = parts.reduce((most, { steps }) => Math.max(most, widthOf(steps.at(-1)!)), 0);
  for (const { parts: later } of partReferencesIn(text, folded)) {
    const steps = later[0]!.steps.filter((step) => widthOf(step) > widest);
    if (steps.length > 0) return steps;
  }
  return [];
}
