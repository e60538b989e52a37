import { extname } from "node:path";
import type { IngestOptions, ReadOptions } from "../shared/options.ts";
import type { Answer, OpenJob, ReadJob } from "./messages.ts";
import type { ReaderDeath } from "./reader-death.ts";
import type { ReaderProcess, ResultSink } from "./reader-process.ts";

/** The module of the reader process: `.ts` in a checkout, `.js` in the package. */
export const WORKER: URL = new URL(`./worker${extname(import.meta.url)}`, import.meta.url);

type PoolOptions = ReadOptions & Pick<IngestOptions, "jobs">;
type CreateJob = (job: number) => ReadJob | OpenJob;
/** Makes the sink of one attempt; an earlier attempt may have stored a part of the results. */
type CreateSink = () => Promise<ResultSink>;

const NO_RESULTS: ResultSink = {
  begin: () => Promise.reject(new TypeError("a listing has no results")),
  write: () => Promise.reject(new TypeError("a listing has no results")),
};

/** When a reader has finished, the next file usually follows at once; only later the others get its share. */
const DIVIDE_AFTER_MS = 50;

/** Long-lived processes that read files; a dead one is replaced when the next file comes. */
export class ReaderPool {
  readonly #worker: URL;
  readonly #inputs: readonly string[];
  readonly #options: PoolOptions;
  readonly #signal: AbortSignal;
  readonly #all = new Set<ReaderProcess>();
  readonly #idle: ReaderProcess[] = [];
  readonly #busy = new Set<ReaderProcess>();
  readonly #onExit = () => this.close();
  #jobs = 0;
  #dividing: NodeJS.Timeout | null = null;
  #closed = false;

  /**
   * One process is started for each file that is read at the same time; the caller limits their number.
   * @param inputs given files and folders: the processes can read nothing else of the user's
   */
  constructor(options: PoolOptions, signal: AbortSignal, inputs: readonly string[], worker: URL = WORKER) {
    this.#worker = worker;
    this.#inputs = inputs;
    this.#options = options;
    this.#signal = signal;
    process.once("exit", this.#onExit);
  }

  /** Reads one file in a reader process. @throws KehoachError "unwritable" if the sink cannot store the results */
  read(file: Omit<ReadJob, "kind" | "job">, createSink: CreateSink): Promise<Answer | ReaderDeath> {
    return this.#ask((job) => ({ kind: "read", job, ...file }), createSink);
  }

  /** Lists the files in a container in a reader process; never rejects. */
  open(file: Omit<OpenJob, "kind" | "job">): Promise<Answer | ReaderDeath> {
    return this.#ask(
      (job) => ({ kind: "open", job, ...file }),
      async () => NO_RESULTS,
    );
  }

  async #ask(createJob: CreateJob, createSink: CreateSink): Promise<Answer | ReaderDeath> {
    if (this.#signal.aborted || this.#closed) return { kind: "died", code: "interrupted", detail: null };
    const reader = this.#takeIdle() ?? (await this.#start());
    const usedBefore = reader.served > 0;
    const answer = await this.#askReader(reader, createJob, await createSink());
    if (answer.kind !== "died") return answer;
    // An earlier file may have left a large heap or a broken engine, so a new process reads this file once more. So it
    // does if others ended the process, for instance the system when memory was short.
    const doubtful = usedBefore && (answer.code === "crashed" || answer.code === "out-of-memory");
    // After `close` no new process is started, because nothing would end it.
    if (this.#closed || !(doubtful || answer.byOthers)) return answer;
    return this.#askReader(await this.#start(), createJob, await createSink());
  }

  close(): void {
    this.#closed = true;
    for (const reader of this.#all) reader.kill();
    this.#all.clear();
    this.#idle.length = 0;
    if (this.#dividing) clearTimeout(this.#dividing);
    process.off("exit", this.#onExit);
  }

  async #askReader(
    reader: ReaderProcess,
    createJob: CreateJob,
    sink: ResultSink,
  ): Promise<Answer | ReaderDeath> {
    this.#jobs += 1;
    this.#setBusy(reader, true);
    const answer = await reader
      .read(createJob(this.#jobs), this.#signal, sink)
      .finally(() => this.#setBusy(reader, false));
    // WebAssembly memory never shrinks: a process that has grown is replaced before it reaches the limit.
    const hasGrown = reader.memoryBytes > this.#options.memoryBytes / 2;
    if (reader.alive && !hasGrown) this.#idle.push(reader);
    else {
      reader.kill();
      this.#all.delete(reader);
    }
    return answer;
  }

  /** Readers without work leave their part of the machine to the others, which recognise more pages at once. */
  #setBusy(reader: ReaderProcess, isBusy: boolean): void {
    if (isBusy) this.#busy.add(reader);
    else this.#busy.delete(reader);
    this.#dividing ??= setTimeout(() => {
      this.#dividing = null;
      const readers = Math.max(1, Math.floor(this.#options.jobs / this.#busy.size));
      for (const busy of this.#busy) busy.share(readers);
    }, DIVIDE_AFTER_MS).unref();
  }

  #takeIdle(): ReaderProcess | null {
    for (let reader = this.#idle.pop(); reader; reader = this.#idle.pop()) {
      if (reader.alive) return reader;
      this.#all.delete(reader);
    }
    return null;
  }

  async #start(): Promise<ReaderProcess> {
    // Loaded with the first process: a run over unchanged input starts none.
    const [{ ReaderProcess }, { replySchema }, { readerRights }] = await Promise.all([
      import("./reader-process.ts"),
      import("./replies.ts"),
      import("./reader-rights.ts"),
    ]);
    const needs = { worker: this.#worker, inputs: this.#inputs, recognises: this.#options.ocr !== "never" };
    const reader = new ReaderProcess(this.#worker, this.#options, replySchema, readerRights(needs));
    // If the pool was closed meanwhile the process is ended at once, and answers that it died.
    if (this.#closed) reader.kill();
    else this.#all.add(reader);
    return reader;
  }
}
