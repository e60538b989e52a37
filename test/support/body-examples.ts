import { readSubIndexGoals } from "../../src/parse/fields/sub-index/goal.ts";
import { numberedSubIndices } from "../../src/parse/fields/sub-index/numbered-sub-indices.ts";
import { SectionHeadings } from "../../src/parse/fields/sub-index/section-heading.ts";
import { subIndexSections } from "../../src/parse/fields/sub-index/sub-index-sections.ts";
import { readSubIndices } from "../../src/parse/fields/sub-index/sub-indices.ts";
import { outline } from "../../src/parse/structure/outline/outline.ts";
import { formatTarget, formatUnits } from "./parse-formats.ts";
import { type SnippetCorpus, snippets } from "./rule-corpus.ts";

/** Examples of a body with sub-indices of an index: "order id: main target; other targets / units / tasks without a unit". */
export const bodyExamples = (
  indexIds: readonly string[],
  cases: SnippetCorpus<string[]>["cases"],
): SnippetCorpus<string[]> =>
  snippets<string[]>({
    name: "sub-index/sub-indices",
    context: { year: 2024, indexIds },
    read(lines, context) {
      const headings = new SectionHeadings(context);
      const sections = subIndexSections(outline(lines), headings);
      const goalLines = new Set<number>();
      const goals = () =>
        readSubIndexGoals(lines, context, { goalLines, numbered: numberedSubIndices(sections) });
      return readSubIndices(sections, [], { goals, goalLines, assigned: [] }, headings).map(
        ({ value: sub }) => {
          const targets = [sub.target, ...sub.otherTargets].flatMap((t) =>
            t ? [formatTarget(t.value)] : [],
          );
          const units = sub.assignments.map(({ value }) => formatUnits(value.units));
          return `${sub.order} ${sub.id}: ${targets.join("; ")} / ${units.join(", ")} / ${sub.tasks.length}`;
        },
      );
    },
    cases,
  });
