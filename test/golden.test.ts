// The complete result for each fixture. Any changed value shows up as a difference to review.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { corpus } from "../fixtures/source/corpus.ts";
import { isListedUnit } from "../src/model/listed-unit.ts";
import type { Evidence, PlanRecord } from "../src/model/plan.ts";
import { type Result, runOver } from "./support/run-over.ts";

const folder = fileURLToPath(new URL("golden", import.meta.url));
const updating = process.env.KEHOACH_GOLDEN === "update";

const files = corpus.flatMap((plan) =>
  plan.files.map((file) => ({ path: file.path, name: `${plan.name}.${file.path.split(".").at(-1)}` })),
);

let result: Result;
beforeAll(async () => {
  result = await runOver(fileURLToPath(new URL("../fixtures/received", import.meta.url)));
  if (updating) await mkdir(folder, { recursive: true });
}, 180_000);
afterAll(() => result?.remove());

describe("golden", () => {
  it.each(files)("$name", async ({ path, name }) => {
    const plan = result.plan(path);
    await compareWith(name, { text: await result.text(plan.id), plan: withoutFile(plan) });
  });

  it("findings", () => compareWith("findings", result.findings));
  it("comparison", () => compareWith("comparison", result.comparison));

  it("has no golden file without a fixture", async () => {
    const wanted = new Set(
      [...files.map((f) => f.name), "findings", "comparison"].map((name) => `${name}.json`),
    );
    const stale = (await readdir(folder)).filter((file) => !wanted.has(file));
    if (updating) for (const file of stale) await rm(join(folder, file));
    else expect(stale).toEqual([]);
  });
});

/** Drops what depends on the file and not on its content: paths, hash and size. */
function withoutFile(plan: PlanRecord): unknown {
  const { source, ...rest } = plan;
  const { paths: _, sha256: __, bytes: ___, ...kept } = source;
  return { ...rest, source: kept };
}

/**
 * Replaces plan ids, which are hashes of the files, by fixture names, rounds boxes to whole points, and drops the learnt
 * confidences, which every training changes a little (`test/parse/confidence` tests them).
 */
function normalised(value: unknown): unknown {
  const keep = (key: string, v: unknown) =>
    // Whether the units of a list have evidence of their own depends on the learnt confidence.
    isListedUnit(key)
      ? undefined
      : key === "bboxes"
        ? boxes(v as number[][])
        : isEvidence(v)
          ? { ...v, confidence: undefined }
          : v;
  let json = JSON.stringify(value, keep, 1);
  for (const { path, name } of files) json = json.replaceAll(result.plan(path).id, name);
  return JSON.parse(json);
}

const isEvidence = (value: unknown): value is Evidence =>
  typeof value === "object" && value !== null && "quote" in value && "confidence" in value;

const boxes = (list: number[][]) => list.map((box) => box.map(Math.round).join(" "));

async function compareWith(name: string, value: unknown): Promise<void> {
  const path = join(folder, `${name}.json`);
  const actual = normalised(value);
  const kept = await readFile(path, "utf8").then(JSON.parse, () => undefined);
  if (!updating) {
    expect(kept, `test/golden/${name}.json is missing: npm run golden:update`).toBeDefined();
    expect(actual).toEqual(kept);
    return;
  }
  const difference = differences(kept, actual);
  if (difference.length > 0) console.log([`${name}:`, ...difference].join("\n"));
  await writeFile(path, `${JSON.stringify(actual, null, 1)}\n`);
}

/** One line for each added, removed or changed value, with its JSON Pointer. */
function differences(before: unknown, after: unknown): string[] {
  if (before === undefined) return ["  new"];
  const [old, now] = [leaves(before), leaves(after)];
  const pointers = [...new Set([...old.keys(), ...now.keys()])];
  return pointers
    .filter((pointer) => old.get(pointer) !== now.get(pointer))
    .map(
      (pointer) => `  ${pointer}: ${old.get(pointer) ?? "(nothing)"} → ${now.get(pointer) ?? "(nothing)"}`,
    );
}

function leaves(value: unknown, pointer = "", into = new Map<string, string>()): Map<string, string> {
  if (value !== null && typeof value === "object") {
    for (const [key, inner] of Object.entries(value)) leaves(inner, `${pointer}/${key}`, into);
  } else into.set(pointer, JSON.stringify(value));
  return into;
}
