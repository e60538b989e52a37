import type { Figure, SubIndex } from "../../../model/plan.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { Found, Span, TextLine } from "../../text/text-line.ts";
import type { FoundOverall } from "../overall/overall.ts";
import { targetIncrease } from "../target/increase.ts";
import { statedScore } from "./stated-score.ts";

/** A figure's own words: what stands around it up to the marks of its clause. */
function clause(line: TextLine, span: Span): string {
  const start = Math.max(line.text.lastIndexOf(";", span.start), line.text.lastIndexOf(". ", span.start)) + 1;
  const behind = /[;.](?= |$)/u.exec(line.text.slice(span.end));
  return line.text
    .slice(start, behind ? span.end + behind.index : line.text.length)
    .trim()
    .slice(0, 300);
}

/** The figures of sub-index targets: the goal, its baseline, and the rise between them. */
export function figuresOfTargets(
  subIndices: readonly SubIndex[],
  spans: ReadonlyMap<SubIndex, Span>,
  planYear: number | null,
): Found<Figure>[] {
  return subIndices.flatMap((sub) => {
    const { target } = sub;
    const span = spans.get(sub);
    if (!target || !span) return [];
    const base = { index: sub.index, subIndex: sub.id, text: target.text };
    const figures: Figure[] = [];
    if (target.value !== null && target.kind !== "other")
      figures.push({ ...base, quantity: "target", year: target.year ?? planYear, value: target.value });
    if (target.baseline?.value != null)
      figures.push({ ...base, quantity: "score", year: target.baseline.year, value: target.baseline.value });
    if (target.increase !== null)
      figures.push({ ...base, quantity: "change", year: target.year ?? planYear, value: target.increase });
    return figures.map((value) => ({ value, span, rule: "figure/target", confidence: 0.95 }));
  });
}

/** The figures of whole indices. */
export function figuresOfOverall(all: readonly FoundOverall[], lines: readonly TextLine[]): Found<Figure>[] {
  return all.flatMap(({ value, baseline, rank, targets }) => {
    const make = (
      found: Found<unknown>,
      quantity: Figure["quantity"],
      year: number | null,
      amount: number,
    ): Found<Figure> => ({
      value: {
        index: value.index,
        subIndex: null,
        quantity,
        year,
        value: amount,
        text: clause(lines[found.span.from]!, found.span),
      },
      span: found.span,
      rule: "figure/overall",
      confidence: found.confidence,
    });
    return [
      ...(baseline && value.baseline
        ? [make(baseline, "score", value.baseline.year, value.baseline.value)]
        : []),
      ...(rank && value.rank ? [make(rank, "rank", value.rank.year, value.rank.value)] : []),
      ...targets.flatMap((t) =>
        t.value.value === null ? [] : [make(t, "target", t.value.year, t.value.value)],
      ),
    ];
  });
}

/**
 * Figures beside a sub-index's name anywhere else: "chỉ số thành phần 4: … (đạt 2,8 điểm)", also in footnotes. A note
 * without a year speaks of the year of the sentence that bears its mark.
 */
export function figuresBesideNames(
  lines: readonly TextLine[],
  notedYear: ReadonlyMap<string, number>,
  context: RuleContext,
): Found<Figure>[] {
  return lines.flatMap((line) => {
    if (!/\d[,.]\d/.test(line.text)) return [];
    const names = context.catalogue.findSubIndices(line.text, context.indexIds, context.year);
    return names.flatMap((name, i) => {
      const until = names[i + 1]?.start ?? line.text.length;
      const stretch = stretchLine(line, name.end, Math.min(until, name.end + 160));
      const year = notedYear.get(line.source.mark ?? /^\[(\d{1,3})\]/.exec(line.text)?.[1] ?? "") ?? null;
      const base = { index: name.entry.index.id, subIndex: name.entry.subIndex.id };
      const changes = targetIncrease
        .find(stretch, context)
        .map((f) => figure(f, { ...base, quantity: "change", year, value: f.value, text: "" }, line));
      const scores = statedScore
        .find(stretch, context)
        .map((f) =>
          figure(
            f,
            { ...base, quantity: "score", year: f.value.year ?? year, value: f.value.value, text: "" },
            line,
          ),
        );
      return [...scores, ...changes];
    });
  });

  function figure(found: Found<unknown>, value: Figure, line: TextLine): Found<Figure> {
    return { ...found, rule: "figure/beside-name", value: { ...value, text: clause(line, found.span) } };
  }
}

/** The line with everything outside a stretch blanked, so that offsets hold. */
function stretchLine(line: TextLine, start: number, end: number): TextLine {
  const blank = (text: string) => `${" ".repeat(start)}${text.slice(start, end)}`;
  return line.reworded(blank(line.text), blank(line.folded));
}

/** For each footnote mark, the year that its sentence in the body speaks of. */
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
