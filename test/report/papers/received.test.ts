import { expect, it } from "vitest";
import { buildView } from "../../../src/report/build-view.ts";
import { receivedBlocks } from "../../../src/report/papers/report-plans.ts";
import { single } from "../example/example.ts";

const view = buildView(single);
const [group] = view.groups;
const [row] = group!.matrix.rows;

/** The blocks on units without a plan, which are unclear for these reasons. */
function blocksFor(reasons: readonly string[]) {
  const rows = reasons.map((reason, i) => ({
    ...row!,
    unit: `Sở thứ ${i + 1}`,
    plans: [],
    state: "unclear",
    stateWord: "chưa rõ",
    why: `${reason}; mở để xác định`,
    reason,
  }));
  const blocks = receivedBlocks({ ...group!, matrix: { ...group!.matrix, rows } }, view);
  return blocks.slice(blocks.findLastIndex(({ kind }) => kind === "subheading") + 1);
}

it("states a reason that several units have once, below the table", () => {
  const [table, ...notes] = blocksFor(["kế hoạch chưa có số", "có một tệp", "kế hoạch chưa có số"]);
  expect(table).toMatchObject({
    rows: [
      [["1"], ["Sở thứ 1"], ["chưa rõ (1)"]],
      [["2"], ["Sở thứ 2"], ["chưa rõ", "có một tệp"]],
      [["3"], ["Sở thứ 3"], ["chưa rõ (1)"]],
    ],
  });
  expect(notes).toEqual([{ kind: "paragraph", text: "(1) Kế hoạch chưa có số." }]);
});

it("names the units into which a unit without a plan was merged, because the letter goes to them", () => {
  const { duties } = single.facts;
  const [gone, kept] = single.comparison.groups[0]!.units.filter(({ state }) => state === "not-received");
  const merged = buildView({
    ...single,
    facts: {
      ...single.facts,
      duties: duties.map((duty) =>
        duty.unit === gone!.name ? { ...duty, successors: ["Sở Mới", "Sở Khác"] } : duty,
      ),
    },
  });
  const tables = receivedBlocks(merged.groups[0]!, merged).flatMap((block) =>
    block.kind === "table" ? [block.rows.map(([, unit]) => unit![0]!)] : [],
  );
  expect(tables.at(-1)).toContain(`${gone!.name} (nay là Sở Mới và Sở Khác)`);
  expect(tables.at(-1)).toContain(kept!.name);
});
