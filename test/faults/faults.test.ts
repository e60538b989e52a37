import { fork } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { type IngestContext, ingest } from "../../src/pipeline/ingest.ts";
import { DEFAULTS, type IngestOptions } from "../../src/pipeline/shared/options.ts";

import { OutputFolder } from "../../src/store/output-folder.ts";
import { tempFolder } from "../support/temp-folder.ts";

const worker = new URL("./faulty-worker.ts", import.meta.url);

async function run(
  files: Record<string, string>,
  options: Partial<IngestOptions> = {},
  context: IngestContext = {},
) {
  const folder = tempFolder(files);
  const store = await OutputFolder.create(join(tempFolder(), "out"));
  const result = await ingest([folder], store, { ...DEFAULTS, jobs: 2, ...options }, { worker, ...context });
  const outcomes = result.run.inputs.map((input) => [
    input.path.slice(basename(folder).length + 1),
    input.outcome,
    input.reason?.code ?? null,
  ]);
  return { ...result, outcomes, titles: titlesIn(store) };
}

function titlesIn({ folder }: OutputFolder): string[] {
  const plans = join(folder, "plans");
  return readdirSync(plans).map((name) => JSON.parse(readFileSync(join(plans, name), "utf8")).title);
}

describe("a file that breaks its reader", () => {
  it("does not affect other files", async () => {
    const { outcomes, run: report } = await run(
      {
        "a-good.txt": "Kế hoạch một",
        "b-abort.txt": "abort",
        "c-good.txt": "Kế hoạch hai",
        "d-hang.txt": "hang",
        "e-exit.txt": "exit",
        "f-garbage.txt": "garbage",
        "g-wrong.txt": "wrong",
        "h-refuse.txt": "refuse",
        "i-good.txt": "Kế hoạch ba",
      },
      { timeoutMs: 2000 },
    );
    expect(outcomes).toEqual([
      ["a-good.txt", "parsed", null],
      ["b-abort.txt", "failed", "crashed"],
      ["c-good.txt", "parsed", null],
      ["d-hang.txt", "failed", "timeout"],
      ["e-exit.txt", "failed", "crashed"],
      ["f-garbage.txt", "failed", "crashed"],
      ["g-wrong.txt", "failed", "crashed"],
      ["h-refuse.txt", "failed", "damaged"],
      ["i-good.txt", "parsed", null],
    ]);
    const reasonOf = (name: string) => report.inputs.find((i) => i.path.endsWith(name))?.reason;
    expect(reasonOf("b-abort.txt")?.detail).toContain("SIGABRT");
    expect(reasonOf("g-wrong.txt")?.message).toContain("/issueDate/year");
    expect(reasonOf("h-refuse.txt")?.message).toMatch(/h-refuse\.txt”: Hỏng rồi\.$/);
    expect(report.totals).toMatchObject({ inputs: 9, parsed: 3, failed: 6 });
  });

  it.each(["hoard", "heap"])("is stopped when it uses too much memory (%s)", async (act) => {
    const memoryBytes = 300 * 1024 * 1024;
    const { outcomes } = await run(
      { "a.txt": act, "b.txt": "Kế hoạch" },
      { memoryBytes, timeoutMs: 20_000, jobs: 1 },
    );
    expect(outcomes).toEqual([
      ["a.txt", "failed", "out-of-memory"],
      ["b.txt", "parsed", null],
    ]);
  });

  it.each(["flood", "large"])("is refused when it returns more than it may (%s)", async (act) => {
    const before = process.memoryUsage.rss();
    const { outcomes, run: report } = await run({ "a.txt": act, "b.txt": "Kế hoạch" }, { jobs: 1 });
    expect(outcomes).toEqual([
      ["a.txt", "failed", act === "large" ? "too-large" : "crashed"],
      ["b.txt", "parsed", null],
    ]);
    if (act === "large") expect(report.inputs[0]!.reason!.messages.en).toMatch(/a\.txt.* larger than 128 MB/);
    expect(process.memoryUsage.rss() - before).toBeLessThan(150e6);
  });

  it("is read again, once, when others end its reader", async () => {
    expect((await run({ "a.txt": "killed-once" }, { jobs: 1 })).outcomes).toEqual([
      ["a.txt", "parsed", null],
    ]);
    const { outcomes, run: report } = await run({ "a.txt": "killed" }, { jobs: 1 });
    expect(outcomes).toEqual([["a.txt", "failed", "crashed"]]);
    expect(report.inputs[0]!.reason!.messages.en).toContain("twice ended the reading");
  });

  it("gets more time for a page that must be recognised", async () => {
    const { outcomes } = await run({ "a.txt": "recognise", "b.txt": "silent" }, { timeoutMs: 1500 });
    expect(outcomes).toEqual([
      ["a.txt", "parsed", null],
      ["b.txt", "failed", "timeout"],
    ]);
  });

  it("fails under each of its names", async () => {
    const { outcomes, run: report } = await run({ "a.txt": "abort", "b.txt": "abort" });
    expect(outcomes).toEqual([
      ["a.txt", "failed", "crashed"],
      ["b.txt", "failed", "crashed"],
    ]);
    expect(report.inputs[1]!.reason!.message).toContain("b.txt");
  });
});

describe("the last file of a run", () => {
  it("gets the part of the readers that have no work", async () => {
    const { titles } = await run({ "a.txt": "share", "b.txt": "Kế hoạch" }, { jobs: 4 });
    expect(titles.sort()).toEqual(["Kế hoạch", "the part of 4"]);
  });
});

describe("a reader that does more than read its input", () => {
  it.each([
    ["auto", "read the input, start a program"],
    ["never", "read the input"],
  ] as const)(
    "may only read the input, and start programs only to recognise pages (--ocr %s)",
    async (ocr, done) => {
      const outside = join(tempFolder({ "secret.txt": "secret" }), "secret.txt");
      const { titles } = await run({ "a.txt": `trespass ${outside}` }, { ocr });
      expect(titles).toEqual([done]);
      expect(readFileSync(outside, "utf8")).toBe("secret");
    },
  );

  it("reads a single given file, and not its neighbours", async () => {
    const folder = tempFolder({ "secret.txt": "secret" });
    const [given, secret] = [join(folder, "given.txt"), join(folder, "secret.txt")];
    writeFileSync(given, `trespass ${secret}`);
    const store = await OutputFolder.create(join(tempFolder(), "out"));
    await ingest([given], store, { ...DEFAULTS, ocr: "never" }, { worker });
    expect(titlesIn(store)).toEqual(["read the input"]);
  });
});

describe("an interrupted run", () => {
  it("keeps finished results and lists the rest", async () => {
    const stop = new AbortController();
    const { outcomes, interrupted } = await run(
      { "a.txt": "Kế hoạch", "b.txt": "silent", "c.txt": "Kế hoạch khác" },
      { jobs: 1 },
      { signal: stop.signal, onInput: () => stop.abort() },
    );
    expect(interrupted).toBe(true);
    expect(outcomes).toEqual([
      ["a.txt", "parsed", null],
      ["b.txt", "failed", "interrupted"],
      ["c.txt", "failed", "interrupted"],
    ]);
  });
});

describe("a reader process whose parent is killed", () => {
  it("ends, even in an endless loop", async () => {
    const folder = tempFolder({ "hang.txt": "hang" });
    const parent = fork(new URL("./killed-parent.ts", import.meta.url), [join(folder, "hang.txt")], {
      stdio: "inherit",
      execArgv: [],
    });
    const [child] = (await once(parent, "message")) as [number];
    parent.kill("SIGKILL");
    const alive = () => {
      try {
        return process.kill(child, 0);
      } catch {
        return false;
      }
    };
    await expect.poll(alive, { timeout: 10_000, interval: 100 }).toBe(false);
  });
});
