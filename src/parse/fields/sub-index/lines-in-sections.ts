import { nameKey } from "../../../language/fold.ts";
import { linesUnder } from "../../structure/outline/section.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { NamedSubIndex } from "./named-sub-index.ts";
import type { SubIndexSections } from "./sub-index-sections.ts";

/**
 * The rows of tables with the sub-index of the section around their table, where they name none: one row for each sub-index
 * of a heading that names several. A row with a name that the catalogue does not have as a name alone, but a heading has as that of a
 * sub-index, is about this one: "9 | Tiếp cận dịch vụ" in the annex of a plan with "B. Chỉ số SIPAS" over "9. Tiếp cận dịch vụ".
 */
export function rowsInSections<R extends { readonly line: number; readonly subIndex: NamedSubIndex | null }>(
  rows: readonly R[],
  subIndices: readonly SubIndexSections[],
): R[] {
  const around = new Map<number, NamedSubIndex[]>();
  for (const { section, named } of subIndices.flatMap(({ sections }) => sections))
    for (const line of linesUnder(section))
      if (line.source.kind === "row") around.set(line.index, [...(around.get(line.index) ?? []), named]);
  const known = subIndices.filter(({ named }) => named.id !== null);
  const byName = new Map(known.map(({ named }) => [nameKey(named.name), named]));
  return rows.flatMap((row) => {
    const own = row.subIndex;
    const same = own?.id === null ? byName.get(nameKey(own.name)) : undefined;
    if (own && same) return [{ ...row, subIndex: { ...own, id: same.id, index: same.index } }];
    const named = own === null ? (around.get(row.line) ?? []) : [];
    return named.length === 0 ? [row] : named.map((subIndex) => ({ ...row, subIndex }));
  });
}

/** Lines of the body outside all sections about sub-indices. */
export function linesOutside(body: readonly TextLine[], subIndices: readonly SubIndexSections[]): TextLine[] {
  const inside = new Set<number>();
  for (const { sections } of subIndices)
    for (const { section } of sections) for (const line of linesUnder(section)) inside.add(line.index);
  return body.filter((line) => !inside.has(line.index));
}

/** The headings below a heading of goals, which may set the goals of several sub-indices: "- Tính minh bạch: 7 điểm; Đào tạo lao động: 6 điểm". */
export const sectionsOfGoals = (
  all: readonly SubIndexSections[],
  goalLines: ReadonlySet<number>,
): TextLine[] =>
  all.flatMap(({ sections }) =>
    sections.flatMap(({ section: { line } }) => (line && goalLines.has(line.index) ? [line] : [])),
  );
