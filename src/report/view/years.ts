import { formatChange, formatNumber, formatShortIsoDate } from "../../language/format.ts";
import type { Comparison, YearComparison } from "../../model/comparison.ts";
import type { Target } from "../../model/plan.ts";
import type { Quantity, Tone } from "../model/basics.ts";
import type { YearLine, YearTarget, YearUnit, YearView } from "../model/years.ts";
import type { Context } from "./context.ts";
import { targetQuantity } from "./format.ts";
import { provinceName } from "./summary.ts";
import { scaleOver } from "./targets.ts";

const NOTHING: Quantity = { text: "", number: null };
/** Points; results and targets are stated with two decimals. */
const SAME = 0.005;

type YearEntry = YearComparison["targets"][number];

function named(id: string, year: YearComparison, comparison: Comparison, context: Context): string {
  const group = comparison.groups.find(
    (g) =>
      g.index === year.index && g.province === year.province && (g.year === year.to || g.year === year.from),
  );
  return (
    group?.subIndices.find((s) => s.id === id)?.shortName ??
    context.catalogue.index(year.index)?.subIndices.find((s) => s.id === id)?.shortName ??
    id
  );
}

/** A result against a score target; ranks count downwards and are compared the other way. */
function verdictOf(entry: YearEntry, context: Context): { verdict: string; tone: Tone } {
  const w = context.words.years;
  const aim = entry.from?.value ?? null;
  if (entry.result === null || aim === null || !entry.from) return { verdict: w.unknown, tone: "quiet" };
  const short = entry.from.kind === "rank" ? entry.result - aim : aim - entry.result;
  if (short < SAME) return { verdict: w.reached, tone: "good" };
  return {
    verdict: w.missed(formatNumber(short, context.lang, entry.from.kind === "score" ? 2 : undefined)),
    tone: "bad",
  };
}

function targetRow(entry: YearEntry, name: string, context: Context): YearTarget {
  const before = entry.from?.value ?? null;
  const after = entry.to?.value ?? null;
  const comparable = before !== null && after !== null && entry.from?.kind === entry.to?.kind;
  const change = comparable ? Number((after - before).toFixed(6)) : null;
  const decimals = entry.to?.kind === "score" ? 2 : 0;
  return {
    subIndex: name,
    from: entry.from ? targetQuantity(entry.from, context.lang) : NOTHING,
    result:
      entry.result === null
        ? NOTHING
        : {
            text: formatNumber(entry.result, context.lang, decimals || undefined),
            number: entry.result,
            decimals: decimals || undefined,
          },
    ...verdictOf(entry, context),
    to: entry.to ? targetQuantity(entry.to, context.lang) : NOTHING,
    change:
      change === null
        ? NOTHING
        : {
            text: formatChange(change, context.lang, decimals),
            number: change,
            decimals: decimals || undefined,
          },
  };
}

/** One sub-index over every pair of years of its index and province. Only scores are drawn. */
function lineOf(
  id: string,
  name: string,
  pairs: readonly YearComparison[],
  context: Context,
): Omit<YearLine, "min" | "max"> {
  const points = new Map<number, { target: number | null; result: number | null }>();
  const at = (year: number) => {
    const point = points.get(year) ?? { target: null, result: null };
    points.set(year, point);
    return point;
  };
  const score = (t: Target | null) => (t?.kind === "score" ? t.value : null);
  for (const pair of pairs) {
    const entry = pair.targets.find((t) => t.subIndex === id);
    if (!entry) continue;
    at(pair.from).target ??= score(entry.from);
    if (score(entry.from) !== null || score(entry.to) !== null) at(pair.from).result ??= entry.result;
    at(pair.to).target ??= score(entry.to);
    const before = entry.from?.baseline;
    if (before?.year && before.value !== null && score(entry.from) !== null)
      at(before.year).result ??= before.value;
  }
  const { alt } = context.words.years;
  const number = (v: number) => formatNumber(v, context.lang, 2);
  const list = [...points].map(([year, p]) => ({ year, ...p })).sort((a, b) => a.year - b.year);
  const mark = (value: number | null) => (value === null ? null : { value, label: number(value) });
  const drawn = list
    .filter((p) => p.target !== null || p.result !== null)
    .map((p) => ({ year: p.year, target: mark(p.target), result: mark(p.result) }));
  const said = drawn.flatMap((p) => [
    p.target && alt.target(p.year, p.target.label),
    p.result && alt.result(p.year, p.result.label),
  ]);
  return { subIndex: name, points: drawn, alt: `${name}: ${said.filter(Boolean).join("; ")}.` };
}

function unitName(id: string, context: Context): string {
  return context.catalogue.unitName(id);
}

/** The act itself; what follows it (a province's own resolution, where it was read) is the catalogue's business. */
const actOf = (legal: string) => legal.split(/;| \(/, 1)[0]!.trim();

/** "Sở Giao thông vận tải (hợp nhất từ 01/3/2025, Nghị định …)" for each predecessor; "" for a unit that stayed itself. */
function beforeOf(unit: YearComparison["units"][number], context: Context): string {
  const { words, lang, catalogue } = context;
  const others = unit.before.filter((id) => id !== unit.unitId);
  const merged = unit.before.length > 1 || others.length > 1;
  const parts = unit.before.map((id) => {
    if (id === unit.unitId) return unitName(id, context);
    const step =
      catalogue.unit(id)?.successors.find((s) => s.id === unit.unitId) ?? catalogue.unit(id)?.successors[0];
    if (!step) return unitName(id, context);
    const reason = (merged ? words.years.merged : words.years.renamed)(
      formatShortIsoDate(step.date, lang),
      actOf(step.legal),
    );
    return `${unitName(id, context)} (${reason})`;
  });
  return others.length ? words.list(parts) : "";
}

function unitRow(
  unit: YearComparison["units"][number],
  name: (id: string) => string,
  context: Context,
): YearUnit {
  const list = (ids: readonly string[]) => context.words.list(ids.map(name));
  return {
    unit: unit.unit,
    before: beforeOf(unit, context),
    kept: list(unit.kept),
    dropped: list(unit.dropped),
    added: list(unit.added),
  };
}

/** Year beside year, a section a pair; the lines run over all pairs of an index and province and stand in the latest. */
export function yearsView(comparison: Comparison, context: Context): YearView[] {
  const same = (a: YearComparison) => `${a.index}\n${a.province}`;
  return [...Map.groupBy(comparison.years, same).values()].flatMap((pairs) => {
    const ordered = pairs.toSorted((a, b) => b.to - a.to);
    return ordered.map((year, i): YearView => {
      const name = (id: string) => named(id, year, comparison, context);
      const index = context.catalogue.index(year.index)?.abbreviations[0] ?? year.index.toUpperCase();
      const province = provinceName(year.province, context);
      const lines =
        i > 0 ? [] : year.targets.map((t) => lineOf(t.subIndex, name(t.subIndex), pairs, context));
      const drawn = lines.filter((l) => l.points.length > 1);
      const values = drawn
        .flatMap((l) => l.points.flatMap((p) => [p.target, p.result]))
        .flatMap((m) => (m ? [m.value] : []));
      const scale = values.length ? scaleOver(values) : { min: 0, max: 1 };
      return {
        id: `years-${year.index.replace(/[^a-z0-9-]/g, "")}-${year.from}-${year.to}-${comparison.years.indexOf(year) + 1}`,
        name: `${index}, ${province}: ${year.from} - ${year.to}`,
        from: year.from,
        to: year.to,
        targets: year.targets.map((t) => targetRow(t, name(t.subIndex), context)),
        lines: drawn.map((l) => ({ ...l, min: scale.min, max: scale.max })),
        units: year.units.map((u) => unitRow(u, name, context)),
      };
    });
  });
}
