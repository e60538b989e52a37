import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { cpuTimeOfTree } from "../../extract/shared/cpu-time.ts";
import { WorkDeadline } from "../../extract/shared/work-deadline.ts";
import type { ErrorCode } from "../../model/error.ts";
import type { ReadOptions } from "../shared/options.ts";
import { killTree } from "./kill-tree.ts";
import type { Answer, OpenJob, ReadJob, ToReader } from "./messages.ts";
import type { Reply, replySchema } from "./replies.ts";

type ReplySchema = typeof replySchema;

/** Time to start and load the libraries; the file's own time starts after that. */
const START_MS = 60_000;
/** Time to recognise one page, in addition to the file's own time. */
const OCR_PAGE_MS = 20_000;
/**
 * V8's space for new objects. With V8's own choice a process that reads small files grows from 230 to 330 MB before it
 * levels off; with this it stays at 180 MB, in the same CPU time.
 */
const NEW_SPACE_MB = 4;
/**
 * By default glibc keeps freed memory, and a heap for each thread (mallopt(3)). Page images are large and short-lived: if
 * memory is returned at once, two readers of scans with their engines need 830 MB instead of 1,020, in the same time.
 */
const GLIBC_SETTINGS = { MALLOC_ARENA_MAX: "2", MALLOC_TRIM_THRESHOLD_: "131072" };
const STDERR_KEPT = 4096;
const OUT_OF_MEMORY = /out of memory|allocation failed/i;

/** The answer if the process ended, or was ended, before it sent one. */
export interface ReaderDeath {
  readonly kind: "died";
  readonly code: ErrorCode;
  readonly detail: string | null;
}

/**
 * A child process that reads files, one at a time. A thread would share the parent's memory: buffers and WebAssembly
 * are not covered by its limits, and an abort() ends the whole program. If a process fails, only one file is lost.
 */
export class ReaderProcess {
  readonly #child: ChildProcess;
  readonly #options: ReadOptions;
  readonly #schema: ReplySchema;
  #stderr = "";
  #alive = true;
  #ready = false;
  /** As the process reported it with its last answer. */
  #usage = { cpuMs: 0, memoryBytes: 0 };
  /** Number of files answered. */
  served = 0;

  /** @param rights options of Node.js that limit the process, as `readerRights` returns them */
  constructor(worker: URL, options: ReadOptions, schema: ReplySchema, rights: readonly string[]) {
    this.#options = options;
    this.#schema = schema;
    const heapMb = Math.floor(options.memoryBytes / 1024 / 1024);
    this.#child = fork(fileURLToPath(worker), [String(process.pid), String(options.memoryBytes)], {
      serialization: "advanced",
      // The process leads a group, so that the programs it starts (OCR) can be ended with it.
      detached: true,
      env: { ...GLIBC_SETTINGS, ...process.env },
      execArgv: [...rights, `--max-old-space-size=${heapMb}`, `--max-semi-space-size=${NEW_SPACE_MB}`],
      // WebAssembly engines print on stdout, which is for results.
      stdio: ["ignore", "ignore", "pipe", "ipc"],
    });
    this.#child.stderr?.on("data", (piece: Buffer) => {
      this.#stderr = (this.#stderr + piece).slice(-STDERR_KEPT);
    });
    const onEnd = () => {
      this.#alive = false;
    };
    this.#child.once("exit", onEnd);
    this.#child.on("error", onEnd);
    this.#send({ kind: "setup", options });
  }

  get alive(): boolean {
    return this.#alive;
  }

  /** Resident memory in bytes after the last answer. */
  get memoryBytes(): number {
    return this.#usage.memoryBytes;
  }

  kill(): void {
    this.#alive = false;
    if (this.#child.pid !== undefined) killTree(this.#child.pid, this.#child);
  }

  /** Reads or opens one file. Never rejects: if the process hangs, grows too large or dies, the answer is `ReaderDeath`. */
  read(job: ReadJob | OpenJob, signal: AbortSignal): Promise<Answer | ReaderDeath> {
    const { promise, resolve } = Promise.withResolvers<Answer | ReaderDeath>();
    const child = this.#child;
    const { timeoutMs } = this.#options;

    const settle = (answer: Answer | ReaderDeath) => {
      deadline.stop();
      signal.removeEventListener("abort", onAbort);
      child.off("message", onMessage).off("close", onClose).off("error", onError);
      this.served += 1;
      resolve(answer);
    };
    const end = (code: ErrorCode, detail: string | null = null) => {
      this.kill();
      settle({ kind: "died", code, detail });
    };
    const onReply = (reply: Reply) => {
      if ("cpuMs" in reply) this.#usage = reply;
      if (reply.kind === "ready") {
        this.#ready = true;
        deadline.stop();
        deadline = this.#startDeadline(timeoutMs, onLate);
      } else if (reply.job !== job.job) return;
      else if (reply.kind === "ocr-page") deadline.allow(OCR_PAGE_MS);
      else settle(reply);
    };
    const onMessage = (message: unknown) => {
      const reply = this.#schema.safeParse(message);
      if (reply.success) onReply(reply.data);
      else end("crashed", "the reader's answer does not fit the schema");
    };
    // "close" comes after the last message has been read; "exit" may come before.
    const onClose = (status: number | null, by: string | null) => {
      this.#alive = false;
      const code = OUT_OF_MEMORY.test(this.#stderr) ? "out-of-memory" : "crashed";
      settle({ kind: "died", code, detail: `the reader process ended (${by ?? status})` });
    };
    const onError = (error: Error) => end("crashed", error.message);
    const onAbort = () => end("interrupted");
    const onLate = () => end("timeout");

    let deadline = this.#startDeadline(timeoutMs + (this.#ready ? 0 : START_MS), onLate);
    signal.addEventListener("abort", onAbort);
    child.on("message", onMessage).once("close", onClose).on("error", onError);
    if (signal.aborted) onAbort();
    else if (this.#alive) this.#send(job);
    else onClose(child.exitCode, child.signalCode);
    return promise;
  }

  /** Counts the CPU time of the process and of the programs it started, because the machine may be busy with other work. */
  #startDeadline(timeoutMs: number, onLate: () => void): WorkDeadline {
    const cpuTime = () => cpuTimeOfTree(this.#child.pid ?? 0);
    const deadline = new WorkDeadline(this.#usage.cpuMs, cpuTime, onLate);
    deadline.allow(timeoutMs);
    return deadline;
  }

  #send(message: ToReader): void {
    // With a callback a failed send does not throw; "close" reports that the process is gone.
    this.#child.send(message, () => undefined);
  }
}
