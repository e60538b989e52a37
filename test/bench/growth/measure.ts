// Measures one structure in a process of its own: `node measure.ts <name> <rounds>` prints one line of JSON for each size.
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { check } from "../../../src/check/check.ts";
import { compare } from "../../../src/compare/compare.ts";
import { walkContainer } from "../../../src/extract/container/walk-container.ts";
import { extract } from "../../../src/extract/extract.ts";
import { KehoachError } from "../../../src/model/error.ts";
import { parse } from "../../../src/parse/parse.ts";
import { relate } from "../../../src/relate/relate.ts";
import { reportFormats } from "../../../src/report/report.ts";
import { restore } from "../../../src/restore/restore.ts";
import { viewOf } from "../../support/outputs-of.ts";
import { CONTAINERS } from "./containers.ts";
import { FOLDERS } from "./folders.ts";
import { STRUCTURES } from "./structures.ts";

const limits = { maxBytes: 1e9, maxPages: 1e5 };
/** As a reader opens containers, but for the number of members. */
const WALK = { memberBytes: 2e8, totalBytes: 5e8, members: 2_000, depth: 3 };
const AS_OF = "2025-06-01";
const catalogue = loadCatalogue();

/** The times of each stage in ms, one for each round. */
type Times = Record<string, number[]>;
type Timed = <T>(stage: string, work: () => T | Promise<T>) => Promise<T>;
/** Does the work of one size; each call of `timed` measures one stage. */
type Round = (timed: Timed) => Promise<void>;

/** @param times receives the processor time of each stage */
function timer(times: Times): Timed {
  return async (stage, work) => {
    const before = process.threadCpuUsage();
    try {
      return await work();
    } finally {
      const { user, system } = process.threadCpuUsage(before);
      const rounds = times[stage] ?? [];
      rounds.push((user + system) / 1000);
      times[stage] = rounds;
    }
  };
}

/** The least number of repetitions of a structure, and its rounds by size. */
function find(name: string): { least: number; prepare: (n: number) => Round | Promise<Round> } {
  const container = CONTAINERS.find((one) => one.name === name);
  if (container) return { least: container.least, prepare: (n) => openingRound(container.make(n).bytes) };
  const folder = FOLDERS.find((one) => one.name === name);
  if (folder)
    return { least: folder.least, prepare: async (n) => folderRound(await folder.make(n, catalogue)) };
  const structure = STRUCTURES.find((one) => one.name === name)!;
  return { least: structure.least, prepare: (n) => readingRound(structure.make(n)) };
}

function readingRound({ bytes, fileName }: { bytes: Uint8Array; fileName: string }): Round {
  return async (timed) => {
    const extraction = await timed("extract", () => extract(bytes, { fileName, limits }));
    const restored = await timed("restore", () => restore(extraction, null, catalogue));
    await timed("parse", () => parse(restored.value, catalogue));
  };
}

function openingRound(bytes: Uint8Array): Round {
  return (timed) =>
    timed("open", async () => {
      const members = await walkContainer(bytes, WALK);
      if (!members) throw new Error("not a container");
      for await (const member of members) if ("error" in member && member.path === "") throw member.error;
    });
}

function folderRound({ plans, texts }: Awaited<ReturnType<(typeof FOLDERS)[number]["make"]>>): Round {
  const settings = { asOf: AS_OF, unreadFiles: [], requiredUnits: [] };
  return async (timed) => {
    const corpus = (await timed("relate", () => relate(plans, catalogue, { ...settings, texts }))).value;
    const findings = (await timed("check", () => check(corpus, catalogue, { lang: "vi" }))).value;
    const comparison = (await timed("compare", () => compare(corpus, catalogue, { generatedAt: "" }))).value;
    const view = await timed("view", () => viewOf({ corpus, findings, comparison }, settings));
    for (const [format, load] of Object.entries(reportFormats)) {
      const writer = await load();
      await timed(format, () => writer.write(view));
    }
  };
}

/** Does one round, and collects its times unless the file is refused. @returns the code of a refused file */
async function codeOf(round: Round, times: Times): Promise<string> {
  try {
    await round(timer(times));
    return "";
  } catch (error) {
    return error instanceof KehoachError ? error.code : String(error).slice(0, 200);
  }
}

const { least, prepare } = find(process.argv[2]!);
const rounds = Number(process.argv[3]);
const sizes: { n: number; round: Round; times: Times; code: string }[] = [];
for (const factor of [1, 2, 4])
  sizes.push({ n: factor * least, round: await prepare(factor * least), times: {}, code: "" });
// A first round warms up. The sizes take turns, so that what happens meanwhile is not at one size.
await codeOf(sizes[0]!.round, {});
for (let i = 0; i < rounds; i++) for (const size of sizes) size.code = await codeOf(size.round, size.times);
for (const { n, times, code } of sizes) console.log(JSON.stringify({ n, times, code }));
