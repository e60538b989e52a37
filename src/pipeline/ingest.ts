import PQueue from "p-queue";
import type { RunReport } from "../model/run-report.ts";
import { OutputFolder } from "../store/output-folder.ts";
import type { State } from "../store/state.ts";
import { collectInputs } from "./inputs/collect-inputs.ts";
import { expandContainers } from "./inputs/expand-containers.ts";
import { type Content, contentsOf } from "./inputs/group-by-hash.ts";
import { ReaderPool, WORKER } from "./readers/reader-pool.ts";
import { InputLedger, type OnInput } from "./results/input-ledger.ts";
import { readContent, reuseContent } from "./results/read-content.ts";
import type { IngestOptions } from "./shared/options.ts";
import { resultKey } from "./shared/result-key.ts";

/** A killed run loses at most this much of what it knows to be finished. */
const SAVE_STATE_EVERY_MS = 1000;

export interface IngestContext {
  /** Aborting it stops the run: nothing new is begun, what is finished stays. */
  readonly signal?: AbortSignal;
  readonly onInput?: OnInput;
  readonly now?: () => Date;
  /** The module that reads files in a child process; tests bring ones that fail. */
  readonly worker?: URL;
}

export interface IngestResult {
  readonly run: RunReport;
  /** Given paths that do not exist. */
  readonly missing: readonly string[];
  /** There is no input that this program could try to read. */
  readonly nothingToRead: boolean;
  readonly interrupted: boolean;
}

/**
 * Reads files and folders into the output folder and leaves `run.json`. A file that cannot be read is an outcome,
 * never an exception.
 * @throws KehoachError "usage" where the output folder cannot be written
 */
export async function ingest(
  paths: readonly string[],
  options: IngestOptions,
  context: IngestContext = {},
): Promise<IngestResult> {
  const signal = context.signal ?? new AbortController().signal;
  const output = await OutputFolder.create(options.out);
  const pool = new ReaderPool(options, signal, context.worker ?? WORKER);
  try {
    return await ingestInto(output, paths, options, { ...context, signal, pool });
  } finally {
    pool.close();
  }
}

type Running = IngestContext & { readonly signal: AbortSignal; readonly pool: ReaderPool };

async function ingestInto(
  output: OutputFolder,
  paths: readonly string[],
  options: IngestOptions,
  context: Running,
): Promise<IngestResult> {
  const { signal, pool, now = () => new Date() } = context;
  const startedAt = now().toISOString();
  const { files: listed, missing } = collectInputs(paths, {
    maxBytes: options.maxBytes,
    outputFolder: options.out,
  });
  const files = await expandContainers(listed, pool, options.jobs);
  const ledger = new InputLedger(files, options.lang, context.onInput ?? (() => undefined));
  for (const file of files) if (file.refusal) ledger.refuse(file, file.refusal);
  const contents = await contentsOf(files, signal, (file, refusal) => ledger.refuse(file, refusal));

  const finished = await readAll(contents, options, output, ledger, context);

  const run = ledger.report(startedAt, now().toISOString());
  const nothingToRead = run.inputs.every((i) => i.outcome === "skipped" || missing.includes(i.path));
  // A stopped run, a mistyped path or an empty folder says nothing about which inputs are gone.
  if (!signal.aborted && !nothingToRead && missing.length === 0) {
    const present = new Set(contents.map((content) => content.sha256));
    for (const sha256 of Object.keys(finished)) if (!present.has(sha256)) delete finished[sha256];
    await output.keepOnly(new Set(Object.values(finished).flatMap((content) => content.planIds)));
  }
  await output.writeState({ schemaVersion: 1, catalogue: options.catalogue, contents: finished });
  await output.writeRun(run);
  return { run, missing, nothingToRead, interrupted: signal.aborted };
}

/** Reads what is new or changed, several at a time. Gives all that is finished, earlier runs' contents included. */
async function readAll(
  contents: readonly Content[],
  options: IngestOptions,
  output: OutputFolder,
  ledger: InputLedger,
  { pool, signal }: Running,
): Promise<State["contents"]> {
  const finished: State["contents"] = { ...(await output.readState()).contents };
  const key = resultKey(options);
  const queue = new PQueue({ concurrency: options.jobs });
  let savedAt = performance.now();
  let broken = false;

  const readOne = async (content: Content) => {
    const { sha256 } = content;
    const startedAt = performance.now();
    const known = options.force || signal.aborted ? undefined : finished[sha256];
    const result =
      (await reuseContent(content, key, known, output)) ?? (await readContent(content, key, pool, output));
    // The output cannot be written: the readers at work were ended for that, not for their files' sake.
    if (broken) return;
    if (result.outcome !== "refused") finished[sha256] = result.finished;
    else if (!signal.aborted) delete finished[sha256];
    ledger.record(content, result, performance.now() - startedAt);
    if (performance.now() - savedAt < SAVE_STATE_EVERY_MS) return;
    savedAt = performance.now();
    await output.writeState({ schemaVersion: 1, catalogue: options.catalogue, contents: finished });
  };

  try {
    await queue.addAll(contents.map((content) => () => readOne(content)));
  } finally {
    broken = true;
    queue.clear();
  }
  return finished;
}
