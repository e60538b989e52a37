// Results of inputs that cannot be read this time stay, marked with their day. A link to nowhere stands for a file or a
// folder on a drive that is not connected.
import { mkdirSync, readdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, it } from "vitest";
import { ingest } from "../../src/pipeline/ingest.ts";
import { DEFAULTS, type IngestOptions } from "../../src/pipeline/shared/options.ts";
import { OutputFolder } from "../../src/store/output-folder.ts";
import { tempFolder } from "../support/temp-folder.ts";

const worker = new URL("../faults/faulty-worker.ts", import.meta.url);

function workplace(files: Record<string, string>) {
  const folder = tempFolder(files);
  const out = join(tempFolder(), "out");
  const run = async (
    options: Partial<IngestOptions> = {},
    paths = [folder],
    now = "2025-03-04T05:06:07.000Z",
  ) => {
    const store = await OutputFolder.create(out);
    const context = { worker, now: () => new Date(now) };
    const result = await ingest(paths, store, { ...DEFAULTS, jobs: 1, ...options }, context);
    const inputs = Object.fromEntries(
      result.run.inputs.map((input) => [input.path.slice(basename(folder).length + 1), input]),
    );
    return { ...result, inputs, plans: readdirSync(join(out, "plans")).length };
  };
  return { folder, run };
}

function disconnect(path: string): void {
  rmSync(path, { recursive: true });
  symlinkSync("/nowhere/at-all", path);
}

it("keeps the result of a file that cannot be opened, and says of when it is", async () => {
  const { folder, run } = workplace({ "a.txt": "Kế hoạch một", "b.txt": "Kế hoạch hai" });
  const first = await run();
  disconnect(join(folder, "a.txt"));
  const second = await run({}, [folder], "2025-03-09T05:06:07.000Z");
  expect(second.plans).toBe(2);
  const kept = second.inputs["a.txt"]!;
  expect(kept).toMatchObject({
    outcome: "failed",
    planIds: first.inputs["a.txt"]!.planIds,
    keptFrom: "2025-03-04T05:06:07.000Z",
    reason: { code: "unreadable" },
  });
  expect(kept.reason!.messages.vi).toMatch(/Giữ lại kết quả đọc ngày 04\/3\/2025\.$/);
  expect(kept.reason!.messages.en).toMatch(/The result of 4 Mar 2025 is kept\.$/);
  expect(second.run.totals).toMatchObject({ failed: 1, kept: 1, unchanged: 1 });
  rmSync(join(folder, "a.txt"));
  writeFileSync(join(folder, "a.txt"), "Kế hoạch một");
  const third = await run();
  expect(third.inputs["a.txt"]).toMatchObject({ outcome: "unchanged" });
  expect(third.inputs["a.txt"]!.keptFrom).toBeUndefined();
});

it("keeps the results of everything in a folder that cannot be listed", async () => {
  const { folder, run } = workplace({
    "xa/a.txt": "Kế hoạch một",
    "xa/sau/b.txt": "Kế hoạch hai",
    "c.txt": "khác",
  });
  await run();
  disconnect(join(folder, "xa"));
  const { inputs, plans } = await run();
  expect(plans).toBe(3);
  expect(inputs["xa/sau/b.txt"]).toMatchObject({ outcome: "failed", keptFrom: expect.any(String) });
  expect(inputs.xa).toMatchObject({ outcome: "failed", planIds: [] });
});

it("keeps the result of a file whose reader fails this time", async () => {
  const { run } = workplace({ "a.txt": "once" });
  await run({}, undefined);
  const { inputs, plans } = await run({ maxPages: 5 });
  expect(plans).toBe(1);
  expect(inputs["a.txt"]).toMatchObject({
    outcome: "failed",
    reason: { code: "crashed" },
    keptFrom: expect.any(String),
  });
});

it("keeps the whole document of photographs of which one cannot be opened", async () => {
  const photographs = { "kh-1.jpg": "Kế hoạch, trang 1", "kh-2.jpg": "trang 2", "kh-3.jpg": "trang 3" };
  const { folder, run } = workplace(photographs);
  const first = await run();
  expect(first.plans).toBe(1);
  disconnect(join(folder, "kh-2.jpg"));
  const { inputs, plans } = await run();
  expect(plans).toBe(1);
  const { planIds } = first.inputs["kh-1.jpg"]!;
  for (const [name, outcome] of [
    ["kh-1.jpg", "unchanged"],
    ["kh-2.jpg", "failed"],
    ["kh-3.jpg", "unchanged"],
  ] as const)
    expect(inputs[name]).toMatchObject({ outcome, planIds, keptFrom: expect.any(String) });
});

it("removes the result of a file that is gone from a folder that can be listed", async () => {
  const { folder, run } = workplace({ "a.txt": "Kế hoạch một", "xa/b.txt": "Kế hoạch hai" });
  await run();
  rmSync(join(folder, "a.txt"));
  const { inputs, plans, kept } = await run();
  expect([plans, kept]).toEqual([1, 0]);
  expect(Object.keys(inputs)).toEqual(["xa/b.txt"]);
});

it.each(["missing", "empty"])("removes nothing where a given folder is %s, unless told to", async (state) => {
  const { folder, run } = workplace({
    "mot/a.txt": "Kế hoạch một",
    "hai/b.txt": "Kế hoạch hai",
    "hai/c.txt": "ba",
  });
  const paths = [join(folder, "mot"), join(folder, "hai")];
  await run({}, paths);
  renameSync(join(folder, "hai"), join(folder, "elsewhere"));
  if (state === "empty") mkdirSync(join(folder, "hai"));
  rmSync(join(folder, "mot/a.txt"));
  writeFileSync(join(folder, "mot/d.txt"), "Kế hoạch bốn");
  const careful = await run({}, paths);
  expect([careful.plans, careful.kept]).toEqual([4, 3]);
  expect([...careful.missing, ...careful.empty].map(({ typed }) => typed)).toEqual([paths[1]]);
  expect(careful.run.inputs.map(({ path }) => basename(path))).toEqual(
    expect.arrayContaining(["a.txt", "b.txt", "c.txt", "d.txt"]),
  );
  const pruned = await run({ prune: true }, paths);
  expect([pruned.plans, pruned.kept]).toEqual([1, 0]);
});

it("does not read files again when the officer adds a configuration and a list of units", async () => {
  const { folder, run } = workplace({ "a.txt": "Kế hoạch một", "b.txt": "Kế hoạch hai" });
  await run();
  writeFileSync(join(folder, "kehoach.config.json"), "{}");
  writeFileSync(join(folder, "don-vi.txt"), "Sở Y tế\n");
  const settings = { config: join(folder, "kehoach.config.json"), units: join(folder, "don-vi.txt") };
  const { inputs } = await run({ settings });
  expect(Object.entries(inputs).map(([name, { outcome }]) => [name, outcome])).toEqual([
    ["a.txt", "unchanged"],
    ["b.txt", "unchanged"],
  ]);
});
