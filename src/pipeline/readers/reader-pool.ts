import { extname } from "node:path";
import type { ReadOptions } from "../shared/options.ts";
import type { OpenJob, ReadJob, Reply } from "./messages.ts";
import { type Death, ReaderProcess } from "./reader-process.ts";

/** The child's module, beside this one: `.ts` in a checkout, `.js` in the package. */
export const WORKER: URL = new URL(`./worker${extname(import.meta.url)}`, import.meta.url);

type JobOf = (job: number) => ReadJob | OpenJob;

/** Long-lived children that read files; a dead one is replaced when the next file comes. */
export class ReaderPool {
  readonly #worker: URL;
  readonly #options: ReadOptions;
  readonly #signal: AbortSignal;
  readonly #all = new Set<ReaderProcess>();
  readonly #idle: ReaderProcess[] = [];
  readonly #onExit = () => this.close();
  #jobs = 0;
  #closed = false;

  /** How many children there are is up to the caller: as many as files are asked for at a time. */
  constructor(options: ReadOptions, signal: AbortSignal, worker: URL = WORKER) {
    this.#worker = worker;
    this.#options = options;
    this.#signal = signal;
    process.once("exit", this.#onExit);
  }

  /** Has one file read; never rejects. */
  read(file: Omit<ReadJob, "kind" | "job">): Promise<Reply | Death> {
    return this.#ask((job) => ({ kind: "read", job, ...file }));
  }

  /** Has a container's files listed; never rejects. */
  open(file: Omit<OpenJob, "kind" | "job">): Promise<Reply | Death> {
    return this.#ask((job) => ({ kind: "open", job, ...file }));
  }

  async #ask(jobOf: JobOf): Promise<Reply | Death> {
    if (this.#signal.aborted || this.#closed) return { kind: "died", code: "interrupted", detail: null };
    const reader = this.#take();
    const usedBefore = reader.served > 0;
    const answer = await this.#askOne(reader, jobOf);
    // What earlier files left in a child (a grown heap, a broken engine) must not be blamed on this one.
    const doubtful = answer.kind === "died" && (answer.code === "crashed" || answer.code === "out-of-memory");
    // Nobody would end a child that is started after the others were.
    return doubtful && usedBefore && !this.#closed ? this.#askOne(this.#start(), jobOf) : answer;
  }

  close(): void {
    this.#closed = true;
    for (const reader of this.#all) reader.kill();
    this.#all.clear();
    this.#idle.length = 0;
    process.off("exit", this.#onExit);
  }

  async #askOne(reader: ReaderProcess, jobOf: JobOf): Promise<Reply | Death> {
    this.#jobs += 1;
    const answer = await reader.read(jobOf(this.#jobs), this.#signal);
    // wasm memory never shrinks: a child that has grown far is replaced before it reaches the limit.
    const grown = (reader.memoryBytes ?? 0) > this.#options.memoryBytes / 2;
    if (reader.alive && !grown) this.#idle.push(reader);
    else {
      reader.kill();
      this.#all.delete(reader);
    }
    return answer;
  }

  #take(): ReaderProcess {
    for (let reader = this.#idle.pop(); reader; reader = this.#idle.pop()) {
      if (reader.alive) return reader;
      this.#all.delete(reader);
    }
    return this.#start();
  }

  #start(): ReaderProcess {
    const reader = new ReaderProcess(this.#worker, this.#options);
    this.#all.add(reader);
    return reader;
  }
}
