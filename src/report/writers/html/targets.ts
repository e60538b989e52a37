import type { TargetRow, TargetView } from "../../model/target-view.ts";
import type { GroupView } from "../../model/view.ts";
import type { ReportWords } from "../../words/vi/words.ts";
import { choices, filterForm, sortedChoices } from "./filters.ts";
import { type Markup, markup, renderFileLink } from "./markup.ts";
import type { Once } from "./once.ts";
import { renderTargetPlot } from "./plot.ts";
import { renderSource } from "./quotes.ts";

/** In a longer table the rows are folded by the result of their comparison: a browser needs half a second for 700 rows. */
const MOST_UNFOLDED_ROWS = 60;

/** The quotation unfolds below the plan's name; it is open from the start if the target differs, unless the table is long. */
function row(r: TargetRow, { label, isLong }: ShownRows, words: ReportWords): Markup {
  const place =
    r.place && markup`<small>${renderSource(r.place, words)} · ${renderFileLink(r.place.file)}</small>`;
  const open = !isLong && isException(r);
  const data = r.province
    ? markup`class="province" data-beside`
    : markup`data-unit="${r.unit}" data-sub="${label}" data-state="${r.verdict}"`;
  return markup`<tr ${data}><th scope="row"><details${open && markup` open`}><summary>${r.who}</summary><q lang="vi">${r.quote}</q> ${place}</details></th>
<td class="num">${r.target.text}</td><td class="num">${r.baseline.text}</td><td class="num">${r.increase.text}</td><td class="num">${r.difference.text}</td>
<td>${r.verdict && markup`<span class="tag ${r.tone}">${r.verdict}</span>`}</td></tr>`;
}

interface ShownRows {
  /** Of the sub-index. */
  readonly label: string;
  readonly isLong: boolean;
}

interface Fold {
  readonly summary: string;
  readonly rows: readonly TargetRow[];
  /** Targets that differ from the province's: their fold is open from the start. */
  readonly differs: boolean;
}

const isException = ({ tone }: TargetRow) => tone === "bad" || tone === "warn";

/** The rows that are shown, and the folded ones: plans that agree with the province, and in a long table all others. */
function foldedRows(rows: readonly TargetRow[], w: ReportWords["targets"]) {
  const [shown, agreeing] = dividedRows(rows);
  const agree: Fold[] =
    agreeing.length > 0 ? [{ summary: w.agreeing(agreeing.length), rows: agreeing, differs: false }] : [];
  if (shown.length <= MOST_UNFOLDED_ROWS) return { shown, folds: agree, isLong: false };
  const own = Map.groupBy(
    shown.filter(({ province }) => !province),
    ({ verdict }) => verdict,
  );
  const others = Array.from(own, ([verdict, same]) => ({
    summary: w.withVerdict(verdict, same.length),
    rows: same,
    differs: same.some(isException),
  }));
  return { shown: shown.filter(({ province }) => province), folds: [...others, ...agree], isLong: true };
}

function dividedRows(rows: readonly TargetRow[]): readonly [readonly TargetRow[], readonly TargetRow[]] {
  const agrees = ({ state, tone }: TargetRow) => state === "same" && tone === "good";
  const { agreeing = [], shown = [] } = Object.groupBy(rows, (r) => (agrees(r) ? "agreeing" : "shown"));
  return agreeing.length > 1 ? [shown, agreeing] : [rows, []];
}

/** Targets by their number in the group, from 1; those of the whole index have none. */
export function targetNumbers(targets: readonly TargetView[]): ReadonlyMap<TargetView, number> {
  const numbered = targets.filter(({ subIndex }) => subIndex !== null);
  return new Map(numbered.map((target, i) => [target, i + 1]));
}

/** @param at number of the sub-index, from 1; 0: the whole index */
function item(t: TargetView, at: number, words: ReportWords): Markup {
  const w = words.targets;
  const ord = at > 0 && markup`<span class="ord">${at}.</span>`;
  const { shown, folds, isLong } = foldedRows(t.rows, w);
  const table = (rows: readonly TargetRow[]) =>
    rows.length > 0 &&
    markup`<div class="scroll" data-part><table class="targets"><thead><tr><th scope="col">${w.who}</th><th scope="col" class="num">${w.target}</th><th scope="col" class="num">${t.baselineLabel}</th><th scope="col" class="num">${w.increase}</th><th scope="col" class="num">${w.difference}</th><th scope="col">${w.verdict}</th></tr></thead>
<tbody>${rows.map((r) => row(r, { label: t.label, isLong }, words))}</tbody></table></div>`;
  const folded = folds.map(
    ({ summary, rows, differs }) =>
      markup`<details class="agreeing" data-fold${differs && " open"}><summary>${summary}</summary>${table(rows)}</details>`,
  );
  return markup`<section class="target" id="${t.id}" data-part data-sub="${t.label}"><div class="drawn"><h4 title="${t.name}">${ord} ${t.label}</h4>${t.plot && renderTargetPlot(t.plot)}
${t.silent && markup`<p class="silent">${t.silent}</p>`}${!t.rows.length && !t.silent && markup`<p class="none">${w.none}</p>`}</div><div>${table(shown)}${folded}</div></section>`;
}

/** @param numbers of all targets of the group, also if `group` has only some of them */
export function renderTargets(
  group: GroupView,
  words: ReportWords,
  { once, numbers }: { readonly once: Once; readonly numbers: ReturnType<typeof targetNumbers> },
): Markup {
  const { key } = words.targets;
  const drawn = group.targets.some((t) => t.plot);
  const legend =
    drawn &&
    markup`<p class="key"><span class="k"><i class="m before"></i> ${key.baseline}</span> <span class="k"><i class="m aim"></i> ${key.line}</span> <span class="k"><i class="m dot"></i> ${key.dot}</span> <span class="k"><i class="m off"></i> ${key.differing}</span></p>`;
  const w = words.targets;
  const own = group.targets.flatMap(({ rows }) => rows.filter(({ province }) => !province));
  const id = `${group.id}-targets-list`;
  const form = filterForm(
    id,
    [
      { key: "unit", label: words.findings.unit, options: sortedChoices(own.map(({ unit }) => unit)) },
      { key: "sub", label: w.subIndex, options: choices(group.targets.map(({ label }) => label)) },
      { key: "state", label: w.verdict, options: choices(own.map(({ verdict }) => verdict)) },
    ],
    words,
  );
  return markup`${form}${legend}<div id="${id}">${group.targets.map((t) => once(t, "", () => item(t, numbers.get(t) ?? 0, words)))}</div>`;
}
