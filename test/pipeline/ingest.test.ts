import { existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { planRecordSchema } from "../../src/model/plan.ts";
import { ingest } from "../../src/pipeline/ingest.ts";
import { DEFAULTS, type IngestOptions } from "../../src/pipeline/shared/options.ts";

import { OutputFolder } from "../../src/store/output-folder.ts";
import { tempFolder } from "../support/temp-folder.ts";

const worker = new URL("../faults/faulty-worker.ts", import.meta.url);

function workplace(files: Record<string, string>) {
  const folder = tempFolder(files);
  const out = join(tempFolder(), "out");
  const options = { ...DEFAULTS, jobs: 2 };
  const run = async (changed: Partial<IngestOptions> = {}, paths = [folder]) => {
    const store = await OutputFolder.create(out);
    const result = await ingest(paths, store, { ...options, ...changed }, { worker });
    return { ...result, outcomes: result.run.inputs.map((i) => i.outcome) };
  };
  const plans = () =>
    readdirSync(join(out, "plans")).map((name) =>
      planRecordSchema.parse(JSON.parse(readFileSync(join(out, "plans", name), "utf8"))),
    );
  return { folder, out, run, plans };
}

describe("ingest", () => {
  it("writes a record, a text and the extraction of every content", async () => {
    const { folder, out, run, plans } = workplace({ "a.txt": "Kế hoạch một" });
    const { run: report, nothingToRead } = await run();
    const [plan] = plans();
    expect(nothingToRead).toBe(false);
    expect(plan).toMatchObject({ schemaVersion: 1, title: "Kế hoạch một" });
    expect(plan!.source).toMatchObject({
      paths: [`${basename(folder)}/a.txt`],
      bytes: 18,
      mediaType: "text/plain",
    });
    expect(plan!.id).toBe(plan!.source.sha256.slice(0, 16));
    expect(report.inputs[0]).toMatchObject({ planIds: [plan!.id], sha256: plan!.source.sha256, pages: 1 });
    expect(readFileSync(join(out, "text", `${plan!.id}.txt`), "utf8")).toBe("Kế hoạch một");
    expect(existsSync(join(out, "extraction", `${plan!.id}.json`))).toBe(true);
    expect(JSON.parse(readFileSync(join(out, "run.json"), "utf8"))).toEqual(report);
  });

  it("numbers further documents of one file", async () => {
    const { run, plans } = workplace({ "a.txt": "two plans, twice" });
    const { run: report } = await run();
    const base = report.inputs[0]!.sha256!.slice(0, 16);
    expect(report.inputs[0]!.planIds).toEqual([base, `${base}-2`]);
    expect(
      plans()
        .map((plan) => plan.id)
        .sort(),
    ).toEqual([base, `${base}-2`]);
  });

  it("reads a content once and lists all its paths", async () => {
    const { folder, run, plans } = workplace({ "a.txt": "Kế hoạch", "b/c.txt": "Kế hoạch", "d.txt": "khác" });
    const { outcomes, run: report } = await run();
    expect(outcomes).toEqual(["parsed", "duplicate", "parsed"]);
    expect(report.inputs[1]!.planIds).toEqual(report.inputs[0]!.planIds);
    expect(plans().find((plan) => plan.title === "Kế hoạch")!.source.paths).toEqual([
      `${basename(folder)}/a.txt`,
      `${basename(folder)}/b/c.txt`,
    ]);
  });

  it("reads again only what is new, changed, or made with other options", async () => {
    const { folder, out, run } = workplace({ "a.txt": "Kế hoạch một", "b.txt": "Kế hoạch hai" });
    await run();
    const written = () => readdirSync(join(out, "plans")).map((f) => statSync(join(out, "plans", f)).mtimeMs);
    const before = written();
    expect((await run()).outcomes).toEqual(["unchanged", "unchanged"]);
    expect(written()).toEqual(before);
    writeFileSync(join(folder, "b.txt"), "Kế hoạch hai, sửa");
    writeFileSync(join(folder, "c.txt"), "Kế hoạch ba");
    expect((await run()).outcomes).toEqual(["unchanged", "parsed", "parsed"]);
    expect(readdirSync(join(out, "plans"))).toHaveLength(3);
    expect((await run({ maxPages: 5 })).outcomes).toEqual(["parsed", "parsed", "parsed"]);
    expect((await run({ maxPages: 5, force: true })).outcomes).toEqual(["parsed", "parsed", "parsed"]);
    expect((await run({ maxPages: 5, catalogue: { units: [] } })).outcomes[0]).toBe("parsed");
  });

  it("reads again what is missing or damaged in the output", async () => {
    const { out, run } = workplace({ "a.txt": "Kế hoạch một" });
    const { run: report } = await run();
    const plan = join(out, "plans", `${report.inputs[0]!.planIds[0]}.json`);
    writeFileSync(plan, '{"schemaVersion": 1');
    expect((await run()).outcomes).toEqual(["parsed"]);
    rmSync(plan);
    expect((await run()).outcomes).toEqual(["parsed"]);
    expect((await run()).outcomes).toEqual(["unchanged"]);
  });

  it("writes the new path of a file that was moved, and does not read it again", async () => {
    const { folder, run, plans } = workplace({ "a.txt": "Kế hoạch" });
    await run();
    renameSync(join(folder, "a.txt"), join(folder, "b.txt"));
    expect((await run()).outcomes).toEqual(["unchanged"]);
    expect(plans()[0]!.source.paths).toEqual([`${basename(folder)}/b.txt`]);
  });

  it("removes results whose inputs no longer exist, and no other files", async () => {
    const { folder, out, run } = workplace({ "a.txt": "Kế hoạch một", "b.txt": "Kế hoạch hai" });
    await run();
    writeFileSync(join(out, "plans", "ghi-chu.json"), "{}");
    rmSync(join(folder, "b.txt"));
    await run();
    for (const kind of ["plans", "text", "extraction"]) {
      const own = readdirSync(join(out, kind)).filter((name) => !name.startsWith("ghi-chu"));
      expect(own, kind).toHaveLength(1);
    }
    expect(existsSync(join(out, "plans", "ghi-chu.json"))).toBe(true);
  });

  it("keeps an earlier result when a path is mistyped or the folder is empty", async () => {
    const { out, run } = workplace({ "a.txt": "Kế hoạch một" });
    await run();
    const mistyped = await run({}, ["khong-co-thu-muc-nay"]);
    expect(mistyped.missing.map(({ typed }) => typed)).toEqual(["khong-co-thu-muc-nay"]);
    expect(mistyped.run.inputs[0]).toMatchObject({ outcome: "failed", reason: { code: "unreadable" } });
    expect((await run({}, [tempFolder()])).nothingToRead).toBe(true);
    expect(readdirSync(join(out, "plans"))).toHaveLength(1);
  });

  it("writes the same results with one job and with many", async () => {
    const files = Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${i}.txt`, `Kế hoạch ${i % 9}`]));
    const { out, run } = workplace(files);
    const read = () =>
      readdirSync(join(out, "plans")).map((f) => readFileSync(join(out, "plans", f), "utf8"));
    const one = await run({ jobs: 1 });
    const plansOfOne = read();
    const many = await run({ jobs: 4, force: true });
    expect(read()).toEqual(plansOfOne);
    const timeless = (r: typeof one) => r.run.inputs.map((input) => ({ ...input, ms: 0 }));
    expect(timeless(many)).toEqual(timeless(one));
  });
});
