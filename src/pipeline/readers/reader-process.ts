import { type ChildProcess, fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { groupLoad, processLoad } from "../../extract/shared/process-load.ts";
import { WorkDeadline } from "../../extract/shared/work-deadline.ts";
import type { ErrorCode } from "../../model/error.ts";
import type { ReadOptions } from "../shared/options.ts";
import { type OpenJob, type ReadJob, type Reply, replySchema, type ToReader } from "./messages.ts";

const POLL_MS = 50;
/** What a child may take to load its engines; the file's own time begins after that. */
const START_MS = 60_000;
/** What recognising one page may take on top of the file's own time. */
const OCR_PAGE_MS = 20_000;
/**
 * Room for new objects before they are looked through. With V8's own choice a child that reads small files grows from
 * 230 to 330 MB before it levels off; with this it stays at 180, in the same CPU time.
 */
const YOUNG_MB = 4;
/**
 * glibc (mallopt(3)) keeps what is freed, and a heap for each thread; pictures are large and soon done with. Given back,
 * two readers of scans take 830 MB with their engines where they took 1,020, in the same time.
 */
const FRUGAL = { MALLOC_ARENA_MAX: "2", MALLOC_TRIM_THRESHOLD_: "131072" };
const STDERR_KEPT = 4096;
const OUT_OF_MEMORY = /out of memory|allocation failed/i;

/** How a child ended instead of answering. */
export interface Death {
  readonly kind: "died";
  readonly code: ErrorCode;
  readonly detail: string | null;
}

/**
 * One child that reads files, one at a time. A thread would share our memory: buffers and wasm escape its limits,
 * and an abort() takes everything down. A child costs itself alone.
 */
export class ReaderProcess {
  readonly #child: ChildProcess;
  readonly #options: ReadOptions;
  #stderr = "";
  #alive = true;
  #ready = false;
  /** Files answered so far. */
  served = 0;

  constructor(worker: URL, options: ReadOptions) {
    this.#options = options;
    const heapMb = Math.floor(options.memoryBytes / 1024 / 1024);
    this.#child = fork(fileURLToPath(worker), [String(process.pid)], {
      serialization: "advanced",
      // A group of its own: programs that it starts (OCR) end with it.
      detached: true,
      env: { ...FRUGAL, ...process.env },
      execArgv: [`--max-old-space-size=${heapMb}`, `--max-semi-space-size=${YOUNG_MB}`],
      // wasm engines print on stdout, which is ours for results.
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    this.#child.stderr?.on("data", (piece: Buffer) => {
      this.#stderr = (this.#stderr + piece).slice(-STDERR_KEPT);
    });
    const gone = () => {
      this.#alive = false;
    };
    this.#child.once("exit", gone);
    this.#child.on("error", gone);
    this.#send({ kind: "setup", options });
  }

  get alive(): boolean {
    return this.#alive;
  }

  /** Resident memory in bytes; null where the system does not tell. */
  get memoryBytes(): number | null {
    try {
      const status = readFileSync(`/proc/${this.#child.pid}/status`, "latin1");
      const kB = /^VmRSS:\s+(\d+) kB/m.exec(status)?.[1];
      return kB === undefined ? null : Number(kB) * 1024;
    } catch {
      return null;
    }
  }

  kill(): void {
    this.#alive = false;
    try {
      process.kill(-this.#child.pid!, "SIGKILL");
    } catch {
      // Gone already, or a system without process groups.
      this.#child.kill("SIGKILL");
    }
  }

  /** Has one file read or opened. Never rejects: a child that hangs, grows or dies is its answer. */
  read(job: ReadJob | OpenJob, signal: AbortSignal): Promise<Reply | Death> {
    const { promise, resolve } = Promise.withResolvers<Reply | Death>();
    const child = this.#child;

    const settle = (answer: Reply | Death) => {
      deadline.stop();
      clearInterval(watch);
      signal.removeEventListener("abort", onAbort);
      child.off("message", onMessage).off("close", onClose).off("error", onError);
      this.served += 1;
      resolve(answer);
    };
    const end = (code: ErrorCode, detail: string | null = null) => {
      this.kill();
      settle({ kind: "died", code, detail });
    };
    const onMessage = (message: unknown) => {
      const reply = replySchema.safeParse(message);
      if (!reply.success) return end("crashed", "the reader's answer has not the agreed shape");
      const said = reply.data;
      if (said.kind === "ready") {
        this.#ready = true;
        deadline.stop();
        deadline = this.#deadline(timeoutMs, onLate);
      } else if (said.job !== job.job) return;
      else if (said.kind === "ocr-page") deadline.allow(OCR_PAGE_MS);
      else settle(said);
    };
    // "close", not "exit": what the child said last has been read by then.
    const onClose = (status: number | null, by: string | null) => {
      this.#alive = false;
      const code = OUT_OF_MEMORY.test(this.#stderr) ? "out-of-memory" : "crashed";
      settle({ kind: "died", code, detail: `the reader ended (${by ?? status})` });
    };
    const onError = (error: Error) => end("crashed", error.message);
    const onAbort = () => end("interrupted");

    const { timeoutMs, memoryBytes } = this.#options;
    const onLate = () => end("timeout");
    let deadline = this.#deadline(timeoutMs + (this.#ready ? 0 : START_MS), onLate);
    const watch = setInterval(() => {
      if ((this.memoryBytes ?? 0) > memoryBytes) end("out-of-memory");
    }, POLL_MS);
    signal.addEventListener("abort", onAbort);
    child.on("message", onMessage).once("close", onClose).on("error", onError);
    if (signal.aborted) onAbort();
    else if (this.#alive) this.#send(job);
    else onClose(child.exitCode, child.signalCode);
    return promise;
  }

  /** The child and what it started, on a machine that may be busy with others. */
  #deadline(timeoutMs: number, onLate: () => void): WorkDeadline {
    const pid = this.#child.pid ?? 0;
    const deadline = new WorkDeadline(processLoad(pid)?.cpuMs ?? null, () => groupLoad(pid), onLate);
    deadline.allow(timeoutMs);
    return deadline;
  }

  #send(message: ToReader): void {
    // A child that is gone is noticed by "close"; the callback keeps a failed send from being thrown.
    this.#child.send(message, () => undefined);
  }
}
