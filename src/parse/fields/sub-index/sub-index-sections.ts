import { descendants, linesUnder, type Section } from "../../structure/outline.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { NamedSubIndex } from "./named-sub-index.ts";
import { readSubIndices } from "./rules.ts";

/** A sub-index with every section of the body that is about it. */
export interface SubIndexSections {
  readonly named: NamedSubIndex;
  readonly sections: readonly { readonly section: Section; readonly named: NamedSubIndex }[];
}

/** Longer lines are sentences, not headings; a heading may run into its text behind a mark. */
const LONGEST_HEADING = 260;

/**
 * Sections on a sub-index, in the order of the text. A name that only stands in a list, with nothing under it and
 * nothing behind it, is a mention and opens none (coverage means that tasks or a target stand there).
 */
export function subIndexSections(root: Section, context: RuleContext): SubIndexSections[] {
  const found = new Map<
    string,
    { named: NamedSubIndex; sections: { section: Section; named: NamedSubIndex }[] }
  >();
  const taken = new Set<Section>();
  for (const section of descendants(root)) {
    if (!section.line || isUnder(section, taken)) continue;
    // A section on several sub-indices is about each of them.
    for (const named of headingOf(section.line, section.textStart, context)) {
      if (!hasContent(section, named)) continue;
      taken.add(section);
      const key = named.id ?? named.name.toLowerCase();
      const entry = found.get(key) ?? { named, sections: [] };
      entry.sections.push({ section, named });
      found.set(key, entry);
    }
  }
  return dropLoneUnknown([...found.values()]);
}

function isUnder(section: Section, taken: ReadonlySet<Section>): boolean {
  for (let above = section.parent; above; above = above.parent) if (taken.has(above)) return true;
  return false;
}

function headingOf(line: TextLine, from: number, context: RuleContext): readonly NamedSubIndex[] {
  if (line.text.length - from > LONGEST_HEADING && !/^.{5,200}?["”»:.]/u.test(line.text.slice(from)))
    return [];
  return readSubIndices(line, from, context);
}

function hasContent(section: Section, named: NamedSubIndex): boolean {
  if (section.children.length > 0 || section.lines.length > 0) return true;
  return section.line!.text.slice(named.restStart).replace(/[\s;.,]+/gu, "").length > 15;
}

/** A name that the catalogue lacks counts beside others of its kind only. */
function dropLoneUnknown(all: SubIndexSections[]): SubIndexSections[] {
  const unknown = all.filter((entry) => entry.named.id === null);
  return unknown.length === 1 ? all.filter((entry) => entry.named.id !== null) : all;
}

/** Does a line without a label open a section? Only where it names a sub-index outright, and is short. */
export function isSubIndexHeading(line: TextLine, context: RuleContext): boolean {
  if (line.text.length > 160 || !/^\p{Lu}/u.test(line.text)) return false;
  const [named] = readSubIndices(line, 0, context);
  return named?.id != null && named.confidence > 0.6 && line.text.slice(named.restStart).trim().length < 3;
}

/** Lines of the body that are under no sub-index. */
export function linesOutside(body: readonly TextLine[], subIndices: readonly SubIndexSections[]): TextLine[] {
  const inside = new Set<number>();
  for (const { sections } of subIndices)
    for (const { section } of sections) for (const line of linesUnder(section)) inside.add(line.index);
  return body.filter((line) => !inside.has(line.index));
}
