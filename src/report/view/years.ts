import { formatIsoDate, formatNumber } from "../../language/format.ts";
import type { Comparison, YearComparison } from "../../model/comparison.ts";
import { figuresAgree } from "../../model/tolerances.ts";
import { NO_QUANTITY } from "../model/quantity.ts";
import type { Tone } from "../model/tone.ts";
import type { YearLine, YearTarget, YearUnit, YearView } from "../model/year-view.ts";
import type { ViewContext } from "./context.ts";
import { provinceName } from "./group-name.ts";
import { scaleOver } from "./plot-scale.ts";
import { changeQuantity, decimalsOf, targetQuantity, valueQuantity } from "./target-quantity.ts";
import { yearLine } from "./year-line.ts";

type YearEntry = YearComparison["targets"][number];

function subIndexName(
  id: string,
  year: YearComparison,
  comparison: Comparison,
  { catalogue }: ViewContext,
): string {
  const group = comparison.groups.find(
    (g) =>
      g.index === year.index && g.province === year.province && (g.year === year.to || g.year === year.from),
  );
  return (
    group?.subIndices.find((s) => s.id === id)?.shortName ??
    catalogue.index(year.index)?.subIndices.find((s) => s.id === id)?.shortName ??
    id
  );
}

/** A result against its target. A lower rank is better, a higher value of any other kind. */
function verdictOf(entry: YearEntry, context: ViewContext): { verdict: string; tone: Tone } {
  const w = context.words.years;
  const target = entry.from?.value ?? null;
  if (entry.result === null || target === null || !entry.from) return { verdict: w.unknown, tone: "quiet" };
  const shortfall = entry.from.kind === "rank" ? entry.result - target : target - entry.result;
  if (shortfall <= 0 || figuresAgree(shortfall, 0)) return { verdict: w.reached, tone: "good" };
  return {
    verdict: w.missed(formatNumber(shortfall, context.lang, decimalsOf(entry.from.kind))),
    tone: "bad",
  };
}

function targetRow(entry: YearEntry, name: string, context: ViewContext): YearTarget {
  const { lang } = context;
  const before = entry.from?.value ?? null;
  const after = entry.to?.value ?? null;
  const comparable = before !== null && after !== null && entry.from?.kind === entry.to?.kind;
  const change = comparable ? Number((after - before).toFixed(6)) : null;
  const decimals = decimalsOf(entry.to?.kind);
  return {
    subIndex: name,
    from: entry.from ? targetQuantity(entry.from, lang) : NO_QUANTITY,
    result: valueQuantity(entry.result, decimals, lang),
    ...verdictOf(entry, context),
    to: entry.to ? targetQuantity(entry.to, lang) : NO_QUANTITY,
    change: changeQuantity(change, decimals, lang),
  };
}

/** The decree alone, without the remarks that the catalogue adds ("; Nghị quyết của tỉnh", " (nơi đăng)"). */
function decreeOf(legal: string): string {
  return legal.split(/;| \(/, 1)[0]!.trim();
}

/** "Sở Giao thông vận tải (hợp nhất từ 01/3/2025, Nghị định …)" for each predecessor; "" for an unchanged unit. */
function predecessorsText(unit: YearComparison["units"][number], context: ViewContext): string {
  const { words, lang, catalogue } = context;
  const others = unit.before.filter((id) => id !== unit.unitId);
  if (!others.length) return "";
  const formatReason = unit.before.length > 1 ? words.years.merged : words.years.renamed;
  const parts = unit.before.map((id) => {
    const name = catalogue.unitName(id);
    const successors = catalogue.unit(id)?.successors;
    const step = successors?.find((s) => s.id === unit.unitId) ?? successors?.[0];
    if (id === unit.unitId || !step) return name;
    return `${name} (${formatReason(formatIsoDate(step.date, lang), decreeOf(step.legal))})`;
  });
  return words.list(parts);
}

function unitRow(
  unit: YearComparison["units"][number],
  nameOf: (id: string) => string,
  context: ViewContext,
): YearUnit {
  const list = (ids: readonly string[]) => context.words.list(ids.map(nameOf));
  return {
    unit: unit.unit,
    before: predecessorsText(unit, context),
    kept: list(unit.kept),
    dropped: list(unit.dropped),
    added: list(unit.added),
  };
}

/** The lines that have at least two points, on one scale. */
function drawnLines(lines: readonly Omit<YearLine, "min" | "max">[]): YearLine[] {
  const drawn = lines.filter((l) => l.points.length > 1);
  const values = drawn
    .flatMap((l) => l.points.flatMap((p) => [p.target, p.result]))
    .flatMap((mark) => (mark ? [mark.value] : []));
  const { min, max } = values.length ? scaleOver(values) : { min: 0, max: 1 };
  return drawn.map((line) => ({ ...line, min, max }));
}

/** One section for a pair of years. Lines cover all pairs of an index and province and are drawn in the latest one. */
export function yearsView(comparison: Comparison, context: ViewContext): YearView[] {
  const series = Map.groupBy(comparison.years, (pair) => `${pair.index}\n${pair.province}`);
  return [...series.values()].flatMap((pairs) => {
    const latestFirst = pairs.toSorted((a, b) => b.to - a.to);
    return latestFirst.map((year, i): YearView => {
      const nameOf = (id: string) => subIndexName(id, year, comparison, context);
      const index = context.catalogue.index(year.index)?.abbreviations[0] ?? year.index.toUpperCase();
      const linesHere = i > 0 ? [] : year.targets.map((t) => t.subIndex);
      return {
        id: `years-${year.index.replace(/[^a-z0-9-]/g, "")}-${year.from}-${year.to}-${comparison.years.indexOf(year) + 1}`,
        name: `${index}, ${provinceName(year.province, context)}: ${year.from} - ${year.to}`,
        from: year.from,
        to: year.to,
        targets: year.targets.map((t) => targetRow(t, nameOf(t.subIndex), context)),
        lines: drawnLines(linesHere.map((id) => yearLine(id, nameOf(id), pairs, context))),
        units: year.units.map((u) => unitRow(u, nameOf, context)),
      };
    });
  });
}
