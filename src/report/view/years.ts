import { formatIsoDate, formatNumber, formatRange } from "../../language/format.ts";
import type { Comparison } from "../../model/comparison.ts";
import type { Target } from "../../model/plan.ts";
import type { YearComparison, YearTarget } from "../../model/year-comparison.ts";
import { yearsOfGroup } from "../../model/years-of-group.ts";
import { NO_QUANTITY, type Quantity } from "../model/quantity.ts";
import type { Tone } from "../model/tone.ts";
import type { YearTargetRow, YearView } from "../model/year-view.ts";
import type { ViewContext } from "./context.ts";
import { provinceName } from "./group-name.ts";
import { changeQuantity, targetQuantity, valueQuantity } from "./target-quantity.ts";
import { yearDocuments } from "./year-documents.ts";
import { drawnLines, LINE_KINDS, overallResults, yearLine } from "./year-line.ts";
import { yearUnit } from "./year-units.ts";

function subIndexName(
  id: string,
  year: YearComparison,
  comparison: Comparison,
  { catalogue }: ViewContext,
): string {
  const group = comparison.groups.find(
    (g) =>
      g.index === year.index &&
      g.province === year.province &&
      yearsOfGroup(g).some((one) => one === year.to || one === year.from),
  );
  return (
    group?.subIndices.find((s) => s.id === id)?.shortName ??
    catalogue.index(year.index)?.subIndices.find((s) => s.id === id)?.shortName ??
    id
  );
}

/** Whether a result reached its target, in words. */
function verdictOf(
  entry: YearTarget,
  kind: Target["kind"] | null,
  context: ViewContext,
): { verdict: string; tone: Tone } {
  const w = context.words.years;
  const { outcome } = entry;
  if (!outcome) {
    const known = entry.from && entry.result !== null ? w.notComparable : w.unknown;
    return { verdict: entry.from ? known : "", tone: "quiet" };
  }
  const { state, value, decimals } = outcome;
  const gap = formatNumber(value, context.lang, decimals);
  const by = value === 0 ? null : (w.gap[kind ?? ""]?.(gap) ?? gap);
  return state === "reached"
    ? { verdict: by === null ? w.reached : w.exceeded(by), tone: "good" }
    : { verdict: by === null ? w.notReached : w.missed(by), tone: "bad" };
}

function targetRow(
  entry: YearTarget,
  { id, name }: { readonly id: string | null; readonly name: string },
  context: ViewContext,
): YearTargetRow {
  const { lang } = context;
  const { from, to, result, resultDecimals = 2, resultOf, change } = entry;
  const plain: Quantity =
    result === null ? NO_QUANTITY : valueQuantity({ value: result, decimals: resultDecimals }, lang);
  return {
    subIndex: name,
    id,
    from: from ? targetQuantity(from, lang) : NO_QUANTITY,
    result: resultOf == null ? plain : { text: `${plain.text}/${resultOf}`, number: null },
    ...verdictOf(entry, from?.kind ?? null, context),
    to: to ? targetQuantity(to, lang) : NO_QUANTITY,
    change: changeQuantity(change ?? null, lang),
  };
}

/** Target rows of two years: first the whole index, if the years state a target for it, then the sub-indices. */
function targetRows(
  year: YearComparison,
  nameOf: (id: string) => string,
  context: ViewContext,
): YearTargetRow[] {
  const { whole, kinds } = context.words.targets;
  return [
    ...(year.overall ?? []).map((entry) =>
      targetRow(entry, { id: null, name: `${whole}: ${kinds[entry.kind]}` }, context),
    ),
    ...year.targets.map((entry) =>
      targetRow(entry, { id: entry.subIndex, name: nameOf(entry.subIndex) }, context),
    ),
  ];
}

function notesOf(
  { merger, onlyFrom = [], onlyTo = [], province, from, to }: YearComparison,
  nameOf: (id: string) => string,
  context: ViewContext,
): string[] {
  const { words, lang } = context;
  const w = words.years;
  const only = (year: number, ids: readonly string[]) =>
    ids.length > 0 ? [w.only(year, words.list(ids.map(nameOf)))] : [];
  const merged = merger
    ? [
        w.provinceMerged(
          provinceName(province, context),
          words.list(merger.members),
          formatIsoDate(merger.date, lang),
          merger.legal,
        ),
      ]
    : [];
  return [...merged, ...only(from, onlyFrom), ...only(to, onlyTo)];
}

/** "tỉnh Bắc Ninh"; where the province of the earlier year had another name, with that name. */
function provincesOf({ province, merger }: YearComparison, context: ViewContext): string {
  const later = provinceName(province, context);
  return merger && merger.earlier !== province
    ? `${provinceName(merger.earlier, context)} → ${later}`
    : later;
}

/** The lines of the whole index, each on its own scale, then those of the sub-indices on one scale. */
function yearLines(
  year: YearComparison,
  pairs: readonly YearComparison[],
  { comparison, nameOf }: { readonly comparison: Comparison; readonly nameOf: (id: string) => string },
  context: ViewContext,
): YearView["lines"] {
  const { whole, kinds } = context.words.targets;
  const ofWhole = LINE_KINDS.flatMap((kind) => {
    const entryOf = ({ overall }: YearComparison) => overall?.find((entry) => entry.kind === kind);
    const source = { name: `${whole}: ${kinds[kind]}`, kind, entryOf };
    return drawnLines([yearLine(source, pairs, overallResults(year, kind, comparison), context)]);
  });
  const ofSubIndices = year.targets.map(({ subIndex }) => {
    const entryOf = ({ targets }: YearComparison) => targets.find((t) => t.subIndex === subIndex);
    return yearLine({ name: nameOf(subIndex), kind: "score", entryOf }, pairs, [], context);
  });
  return [...ofWhole, ...drawnLines(ofSubIndices)];
}

/** One section for each pair of years. The lines cover all pairs of an index and province; the latest section shows them. */
export function yearsView(comparison: Comparison, context: ViewContext): YearView[] {
  const series = Map.groupBy(comparison.years, (pair) => `${pair.index}\n${pair.province}`);
  return [...series.values()].flatMap((pairs) => {
    const latestFirst = pairs.toSorted((a, b) => b.to - a.to);
    return latestFirst.map((year, i): YearView => {
      const nameOf = (id: string) => subIndexName(id, year, comparison, context);
      const documents = yearDocuments(year, comparison, context);
      const index = context.catalogue.index(year.index)?.abbreviations[0] ?? year.index.toUpperCase();
      return {
        id: context.anchor("years", year.index, year.province, year.from, year.to),
        index: year.index,
        province: year.province,
        name: `${index}, ${provincesOf(year, context)}: ${formatRange(String(year.from), String(year.to))}`,
        from: year.from,
        to: year.to,
        isSameProvince: !year.merger || year.merger.earlier === year.province,
        notes: [...documents.notes, ...notesOf(year, nameOf, context)],
        targets: targetRows(year, nameOf, context),
        lines: i > 0 ? [] : yearLines(year, pairs, { comparison, nameOf }, context),
        units: year.units.map((u) => yearUnit(u, nameOf, documents, context)),
      };
    });
  });
}
