import PQueue from "p-queue";
import type { RunReport } from "../model/run-report.ts";
import type { ResultStore } from "../store/result-store.ts";
import type { FinishedContent, State } from "../store/state.ts";
import { collectInputs } from "./inputs/collect-inputs.ts";
import { expandContainers } from "./inputs/expand-containers.ts";
import { type GivenInput, givenInputs } from "./inputs/given-inputs.ts";
import { type Content, groupByHash } from "./inputs/group-by-hash.ts";
import { ReaderPool, WORKER } from "./readers/reader-pool.ts";
import { ContentKeys } from "./results/content-keys.ts";
import { keepResults, mayBeReadLater } from "./results/keep-results.ts";
import type { OnPage } from "./results/read-content.ts";
import { reuseContent } from "./results/reuse-content.ts";
import { type ContentResult, type OnInput, RunLedger } from "./results/run-ledger.ts";
import type { IngestOptions } from "./shared/options.ts";
import { resultKey } from "./shared/result-key.ts";

/** How often the state is saved: a run that is killed loses at most this much finished work. */
const SAVE_STATE_EVERY_MS = 1000;

export interface IngestContext {
  /** Aborting it stops the run: nothing new is started, finished results stay. */
  readonly signal?: AbortSignal;
  readonly onInput?: OnInput;
  readonly onPage?: OnPage;
  readonly now?: () => Date;
  /** The main module of the reader processes; tests use readers that fail. */
  readonly worker?: URL;
}

export interface IngestResult {
  readonly run: RunReport;
  /** Given paths that do not exist. */
  readonly missing: readonly GivenInput[];
  /** Given folders without any document. */
  readonly empty: readonly GivenInput[];
  /** Number of inputs of earlier runs whose results are kept although they were not read. */
  readonly kept: number;
  /** True if every input was skipped or does not exist. */
  readonly nothingToRead: boolean;
  readonly interrupted: boolean;
}

/**
 * Reads files and folders into the store and writes the run report. A file that cannot be read is an outcome in the
 * report, never an exception.
 * @throws KehoachError "unwritable" if the store refuses to write
 */
export async function ingest(
  paths: readonly string[],
  store: ResultStore,
  options: IngestOptions,
  context: IngestContext = {},
): Promise<IngestResult> {
  const signal = context.signal ?? new AbortController().signal;
  const pool = new ReaderPool(options, signal, paths, context.worker ?? WORKER);
  try {
    return await new Ingestion(store, options, { ...context, signal, pool }).run(paths);
  } finally {
    pool.close();
  }
}

type Running = IngestContext & { readonly signal: AbortSignal; readonly pool: ReaderPool };

class Ingestion {
  readonly #store: ResultStore;
  readonly #options: IngestOptions;
  readonly #context: Running;
  /** All finished contents, those of earlier runs included. */
  #finished: Record<string, FinishedContent> = {};

  constructor(store: ResultStore, options: IngestOptions, context: Running) {
    this.#store = store;
    this.#options = options;
    this.#context = context;
  }

  async run(paths: readonly string[]): Promise<IngestResult> {
    const { signal, pool, onInput = () => undefined, now = () => new Date() } = this.#context;
    const { maxBytes, followLinks, jobs, lang, settings, ownFiles } = this.#options;
    const startedAt = now().toISOString();
    const given = givenInputs(paths);
    const collected = collectInputs(given, {
      maxBytes,
      followLinks,
      outputFolder: this.#store.folder,
      ownFiles: [settings.config, settings.units, ...ownFiles].filter((path) => path !== null),
    });
    const { missing, empty } = collected;
    const files = await expandContainers(collected.files, pool, jobs);
    const ledger = new RunLedger(files, lang, onInput);
    for (const file of files) if (file.refusal) ledger.refuse(file, file.refusal);
    const contents = await groupByHash(files, signal, (file, refusal) => ledger.refuse(file, refusal));

    const earlier = await this.#store.readState();
    const inputs = given.map(({ shown, location }) => ({ shown, location }));
    const { summary } = await this.#store.readLocalFiles();
    await this.#store.writeLocalFiles({ schemaVersion: 1, inputs, settings, summary });
    const read = await this.#readAll(contents, earlier, ledger, startedAt);

    const nothingToRead = ledger.inputs.every(
      (i) => i.outcome === "skipped" || missing.some(({ shown }) => shown === i.path),
    );
    // If the run was stopped, nobody knows which inputs are gone.
    const kept = signal.aborted ? 0 : await this.#dropOthers(read, { missing, empty }, ledger);
    const run = ledger.report(startedAt, now().toISOString());
    await this.#saveState({ plansFingerprint: await this.#store.plansFingerprint(), report: earlier.report });
    await this.#store.writeRun(run);
    return { run, missing, empty, kept, nothingToRead, interrupted: signal.aborted };
  }

  /** Reads what is new or changed, several contents at a time. Returns the contents whose results are current. */
  async #readAll(
    contents: readonly Content[],
    earlier: State,
    ledger: RunLedger,
    startedAt: string,
  ): Promise<Content[]> {
    const { signal } = this.#context;
    const read: Content[] = [];
    const { jobs, force, ocr } = this.#options;
    const store = this.#store;
    const isIntact = earlier.plansFingerprint === (await store.plansFingerprint());
    this.#finished = { ...earlier.contents };
    const keys = new ContentKeys(resultKey(this.#options), async () => {
      if (ocr === "never") return null;
      const { findEngines } = await import("../extract/ocr/engines/choose-engine.ts");
      return findEngines().chosen;
    });
    const queue = new PQueue({ concurrency: jobs });
    let savedAt = performance.now();
    let isOver = false;

    const readOne = async (content: Content) => {
      const begunAt = performance.now();
      const reused =
        force || signal.aborted
          ? null
          : await reuseContent(content, keys, { contents: earlier.contents, isIntact }, store);
      const result = reused ?? (await this.#read(content, keys));
      // After a failed write the reader processes are ended; the files that they were reading did not fail.
      if (isOver) return;
      if (result.outcome !== "refused") {
        this.#finished[content.sha256] = { ...result.finished, seenAt: startedAt };
        read.push(content);
      } else if (!signal.aborted && !mayBeReadLater(result.refusal("", 0).code))
        delete this.#finished[content.sha256];
      ledger.record(content, result, performance.now() - begunAt);
      if (reused || performance.now() - savedAt < SAVE_STATE_EVERY_MS) return;
      savedAt = performance.now();
      await this.#saveState();
    };

    try {
      await queue.addAll(contents.map((content) => () => readOne(content)));
    } finally {
      isOver = true;
      queue.clear();
    }
    return read;
  }

  async #read(content: Content, keys: ContentKeys): Promise<ContentResult> {
    const { readContent } = await import("./results/read-content.ts");
    return readContent(content, keys, this.#context.pool, this.#store, this.#context.onPage);
  }

  /** Removes the results of inputs that are gone. Returns the number of inputs that were not read and keep theirs. */
  async #dropOthers(
    read: readonly Content[],
    { missing, empty }: Pick<IngestResult, "missing" | "empty">,
    ledger: RunLedger,
  ): Promise<number> {
    const { prune } = this.#options;
    // A given folder that does not exist or is empty may be a drive that is not connected.
    const keepAll = !prune && missing.length + empty.length > 0;
    const gone = new Set(prune ? missing.map(({ shown }) => shown) : []);
    const { finished, kept } = keepResults(this.#finished, ledger, { read, keepAll, gone });
    this.#finished = { ...finished };
    await this.#store.keepOnly(new Set(Object.values(finished).flatMap(({ planIds }) => planIds)));
    return kept;
  }

  #saveState(rest: Pick<State, "plansFingerprint" | "report"> = {}): Promise<void> {
    const { catalogue } = this.#options;
    return this.#store.writeState({
      schemaVersion: 1,
      catalogue,
      contents: this.#finished,
      ...rest,
    });
  }
}
