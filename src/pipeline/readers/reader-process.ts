import type { ChildProcess } from "node:child_process";
import type { Readable } from "node:stream";
import { cpuTimeOfTree } from "../../extract/shared/cpu-time.ts";
import { WorkDeadline } from "../../extract/shared/work-deadline.ts";
import type { ErrorCode } from "../../model/error.ts";
import type { ReadOptions } from "../shared/options.ts";
import { type Frame, framesOf, messageFrame } from "./frames.ts";
import { killTree } from "./kill-tree.ts";
import type { Answer, OpenJob, ReadJob, ShareMessage, ToReader } from "./messages.ts";
import { answerTo, deathBy, type ReaderDeath } from "./reader-death.ts";
import type { FileReply, Reply, replySchema } from "./replies.ts";
import { REPLY_PIPE, spawnReader } from "./spawn-reader.ts";

type ReplySchema = typeof replySchema;

/** Time to start and load the libraries; the file's own time starts after that. */
const START_MS = 60_000;
/** Time to recognise one page, in addition to the file's own time. */
const OCR_PAGE_MS = 20_000;
const STDERR_KEPT = 4096;

/** Takes the results of one file, in pieces. A call is made only when the one before has finished. */
export interface ResultSink {
  begin(file: FileReply): Promise<void>;
  write(bytes: Buffer): Promise<void>;
  /** A page is about to be recognised. */
  onPage?(): void;
}

/** The time limit of a job. */
interface JobTime {
  allow(ms: number): void;
  restart(): void;
  pause(): void;
}

interface JobHandlers {
  readonly sink: ResultSink;
  readonly time: JobTime;
  settle(answer: Answer): void;
  end(code: ErrorCode, detail: string): void;
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
  #share = 1;
  /** Handles the frames of the process while it reads a file. */
  #onFrame: ((frame: Frame) => Promise<void>) | null = null;
  #onBroken: (error: unknown) => void = () => this.kill();
  /** As the process reported it with its last answer. */
  #usage = { cpuMs: 0, memoryBytes: 0 };
  /** Number of files answered. */
  served = 0;

  constructor(worker: URL, options: ReadOptions, schema: ReplySchema, rights: readonly string[]) {
    this.#options = options;
    this.#schema = schema;
    this.#child = spawnReader(worker, options, rights);
    this.#child.stderr?.on("data", (piece: Buffer) => {
      this.#stderr = (this.#stderr + piece).slice(-STDERR_KEPT);
    });
    const onEnd = () => {
      this.#alive = false;
    };
    this.#child.once("exit", onEnd);
    this.#child.on("error", onEnd);
    // A process that has ended takes no more; "close" reports it.
    this.#child.stdin?.on("error", () => undefined);
    void this.#receive(this.#child.stdio[REPLY_PIPE] as Readable | null);
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

  /**
   * Reads or opens one file. If the process hangs, grows too large or dies, the answer is `ReaderDeath`. Results go to
   * `sink`; no more are received while it stores a piece. @throws KehoachError "unwritable" if the sink cannot store them
   */
  read(job: ReadJob | OpenJob, signal: AbortSignal, sink: ResultSink): Promise<Answer | ReaderDeath> {
    const { promise, resolve, reject } = Promise.withResolvers<Answer | ReaderDeath>();
    const child = this.#child;
    const { timeoutMs } = this.#options;
    let handled: Promise<unknown> = Promise.resolve();

    const finish = () => {
      deadline.stop();
      signal.removeEventListener("abort", onAbort);
      child.off("close", onClose).off("error", onError);
      this.#onFrame = null;
      this.served += 1;
    };
    const settle = (answer: Answer | ReaderDeath) => {
      finish();
      // The sink is not left while it stores a piece.
      void handled.catch(() => undefined).then(() => resolve(answer));
    };
    const end = (code: ErrorCode, detail: string | null = null) => {
      this.kill();
      settle({ kind: "died", code, detail });
    };
    const time: JobTime = {
      allow: (ms) => deadline.allow(ms),
      restart: () => {
        deadline.stop();
        deadline = this.#startDeadline(timeoutMs, onLate);
      },
      pause: () => deadline.stop(),
    };
    // "close" comes after the last frame has been read; "exit" may come before.
    const onClose = (status: number | null, by: string | null) => {
      this.#alive = false;
      settle(deathBy(status, by, this.#stderr));
    };
    const onError = (error: Error) => end("crashed", error.message);
    const onAbort = () => end("interrupted");
    const onLate = () => end("timeout");

    let deadline = this.#startDeadline(timeoutMs + (this.#ready ? 0 : START_MS), onLate);
    this.#onFrame = (frame) => {
      const handling = this.#handle(frame, job.job, { sink, time, settle, end });
      handled = handling;
      return handling;
    };
    this.#onBroken = (error) => {
      this.kill();
      const answer = answerTo(error, job.job, this.#usage);
      if (answer) return settle(answer);
      finish();
      reject(error);
    };
    signal.addEventListener("abort", onAbort);
    child.once("close", onClose).on("error", onError);
    if (signal.aborted) onAbort();
    else if (this.#alive) this.#send(job);
    else onClose(child.exitCode, child.signalCode);
    return promise;
  }

  async #handle(frame: Frame, job: number, { sink, time, settle, end }: JobHandlers): Promise<void> {
    // The file is read; the time that this process takes to store its results is not the reader's.
    const store = async (write: () => Promise<void>) => {
      time.pause();
      await write();
      if (this.#onFrame) time.restart();
    };
    if (frame.kind === "bytes") return store(() => sink.write(frame.bytes));
    const parsed = this.#schema.safeParse(frame.value);
    if (!parsed.success) return end("crashed", "the reader's answer does not fit the schema");
    const reply: Reply = parsed.data;
    if ("cpuMs" in reply) this.#usage = { cpuMs: reply.cpuMs, memoryBytes: reply.memoryBytes };
    if (reply.kind === "ready") {
      this.#ready = true;
      time.restart();
    } else if (reply.job !== job) return;
    else if (reply.kind === "ocr-page") {
      time.allow(OCR_PAGE_MS);
      sink.onPage?.();
    } else if (reply.kind === "file") await store(() => sink.begin(reply));
    else settle(reply);
  }

  /** Handles the frames one after another. Frames that nobody asked for end the process. */
  async #receive(stream: Readable | null): Promise<void> {
    if (stream === null) return;
    try {
      for await (const frame of framesOf(stream)) {
        if (!this.#onFrame) this.kill();
        // Reported before the stream is closed: that ends the process, which would be reported instead.
        else await this.#onFrame(frame).catch((error) => this.#onBroken(error));
      }
    } catch (error) {
      this.#onBroken(error);
    }
  }

  /** Counts the CPU time of the process and of the programs it started, because the machine may be busy with other work. */
  #startDeadline(timeoutMs: number, onLate: () => void): WorkDeadline {
    const cpuTime = () => cpuTimeOfTree(this.#child.pid ?? 0);
    const deadline = new WorkDeadline(this.#usage.cpuMs, cpuTime, onLate);
    deadline.allow(timeoutMs);
    return deadline;
  }

  /** Lets the process use the part of some readers of the machine to recognise pages. */
  share(readers: number): void {
    if (readers === this.#share || !this.#alive) return;
    this.#share = readers;
    this.#send({ kind: "share", readers });
  }

  #send(message: ToReader | ShareMessage): void {
    this.#child.stdin?.write(messageFrame(message));
  }
}
