import type { Figure } from "../../../model/plan.ts";
import { figurePlace } from "../../text/figure-place.ts";
import { indexIdsAt } from "../../text/index-ids.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { targetIncrease } from "../target/increase.ts";
import { clauseText } from "./clause-text.ts";
import { statedScore } from "./stated-score.ts";

/** A figure at a greater distance after the name is about something else. */
const LONGEST_GAP = 160;

/**
 * Figures after a sub-index's name: "chỉ số thành phần 4: … (đạt 2,8 điểm)", also in footnotes. `noteYears`: by footnote
 * mark, the year of the sentence with the mark; it applies to a note that states no year.
 */
export function figuresBesideNames(
  lines: readonly TextLine[],
  noteYears: ReadonlyMap<string, number>,
  context: RuleContext,
): Located<Figure>[] {
  return lines.flatMap((line) => {
    if (!/\d[,.]\d/.test(line.text)) return [];
    const names = context.catalogue.findSubIndices(line.text, indexIdsAt(line, context), context.year);
    const noteYear = noteYears.get(line.source.mark ?? /^\[(\d{1,3})\]/.exec(line.text)?.[1] ?? "") ?? null;
    return names.flatMap((name, i) => {
      const until = Math.min(names[i + 1]?.start ?? line.text.length, name.end + LONGEST_GAP);
      const stretch = line.masked(name.end, until);
      const { index, subIndex } = name.entry;
      const figure = (
        found: Located<unknown>,
        stated: Pick<Figure, "quantity" | "year" | "value">,
      ): Located<Figure> => ({
        ...found,
        rule: "figure/beside-name",
        value: { index: index.id, subIndex: subIndex.id, ...stated, text: clauseText(line, found.span) },
      });
      const scores = statedScore
        .find(stretch, context)
        .map((found) =>
          figure(found, { quantity: "score", year: found.value.year ?? noteYear, value: found.value.value }),
        );
      const changes = targetIncrease
        .find(stretch, context)
        .map((found) => figure(found, { quantity: "change", year: noteYear, value: found.value }));
      return [...scores, ...changes].filter(
        ({ span }) => figurePlace(line, 0, span.start, context) !== "other",
      );
    });
  });
}

/** For each footnote mark, the year that its sentence in the body is about. */
export function yearsOfNotes(lines: readonly TextLine[]): Map<string, number> {
  const years = new Map<string, number>();
  for (const line of lines) {
    if (!line.text.includes("[")) continue;
    for (const mark of line.text.matchAll(/\[(\d{1,3})\]/gu)) {
      const before = line.folded.slice(0, mark.index).replace(/so với[^,;.]{0,60}?năm \d{4}/gu, "");
      const year = [...before.matchAll(/năm ((?:19|20)\d{2})/gu)].at(-1)?.[1];
      if (year && mark.index > 0) years.set(mark[1]!, Number(year));
    }
  }
  return years;
}
