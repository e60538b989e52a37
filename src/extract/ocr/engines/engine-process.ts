import { type ChildProcess, spawn } from "node:child_process";
import { cpuTimeOf } from "../../shared/cpu-time.ts";
import { OcrFailure } from "../../shared/ocr-engine.ts";
import { WorkDeadline } from "../../shared/work-deadline.ts";

/** Limit on the bytes of an answer; the hOCR of a page has about 200 kB. */
const MAX_ANSWER = 20_000_000;
/** Letters of the program's messages that are kept for an error. */
const LAST_MESSAGES = 500;

/** A running OCR program. It is killed if its answer is too long or takes too long. */
export class EngineProcess {
  readonly #name: string;
  readonly #child: ChildProcess;
  /** Why it failed; null if it ended normally. */
  readonly #ended: Promise<OcrFailure | null>;
  /** Number of requests so far. */
  #requests = 0;
  #answer: Buffer[] = [];
  #bytes = 0;
  #onAnswer = (): void => undefined;
  #why: OcrFailure["why"] = "crashed";

  /** @param picture an open file that becomes descriptor 3 of the program */
  constructor(program: string, args: readonly string[], picture?: number) {
    this.#name = program;
    this.#child = spawn(program, args, {
      stdio: ["pipe", "pipe", "pipe", ...(picture === undefined ? [] : [picture])],
      // A second thread mostly waits for the first; reading several pages in parallel uses the cores better.
      env: { ...process.env, OMP_THREAD_LIMIT: "1" },
    });
    const lastMessages = this.#collect();
    this.#ended = this.#watchEnd(lastMessages);
  }

  /** Collects the answer; returns a function for the last messages of the program. */
  #collect(): () => string {
    let messages = "";
    this.#child.stdout?.on("data", (piece: Buffer) => {
      this.#bytes += piece.length;
      if (this.#bytes > MAX_ANSWER) this.#child.kill("SIGKILL");
      else this.#answer.push(piece);
      this.#onAnswer();
    });
    this.#child.stderr?.on("data", (piece: Buffer) => {
      messages = (messages + piece).slice(-LAST_MESSAGES);
    });
    // A program that ends before it has read its input breaks the pipe; its exit is reported instead.
    this.#child.stdin?.on("error", () => undefined);
    return () => messages.trim();
  }

  #watchEnd(lastMessages: () => string): Promise<OcrFailure | null> {
    return new Promise((resolve) => {
      this.#child.once("error", (error) => resolve(new OcrFailure("crashed", error.message)));
      this.#child.once("close", (status, signal) => {
        const isFine = status === 0 && this.#bytes <= MAX_ANSWER;
        const how = `${this.#name} ended with ${signal ?? status}: ${lastMessages()}`;
        resolve(isFine ? null : new OcrFailure(this.#why, how));
      });
    });
  }

  /** The answer to all its input. @throws OcrFailure */
  finish(input: Buffer, timeoutMs: number): Promise<string> {
    return this.#within(timeoutMs, async () => {
      this.#child.stdin?.end(input);
      const failure = await this.#ended;
      if (failure) throw failure;
      return this.#answerText();
    });
  }

  /** CPU time (ms) of the program so far; null: unknown. */
  cpuTime(): Promise<number | null> {
    return cpuTimeOf(this.#child.pid ?? 0);
  }

  /** Writes `input` and returns the answer once `isWhole` accepts it. Can be called again. @throws OcrFailure */
  ask(input: string, isWhole: (answer: string) => boolean, timeoutMs: number): Promise<string> {
    return this.#within(timeoutMs, async () => {
      const whole = new Promise<string>((resolve) => {
        this.#onAnswer = () => {
          const answer = this.#answerText();
          if (isWhole(answer)) resolve(answer);
        };
      });
      const ended = this.#ended.then((failure) => {
        throw failure ?? new OcrFailure("crashed", `${this.#name} ended without an answer`);
      });
      this.#answer = [];
      this.#bytes = 0;
      this.#child.stdin?.write(input);
      return await Promise.race([whole, ended]);
    });
  }

  /** Lets Node.js exit while this process waits for input. */
  unref(): void {
    this.#child.unref();
    for (const pipe of this.#pipes()) pipe?.unref?.();
  }

  async end(): Promise<void> {
    this.#keepAlive();
    this.#child.kill("SIGKILL");
    await this.#ended;
  }

  async #within(timeoutMs: number, work: () => Promise<string>): Promise<string> {
    this.#keepAlive();
    const cpuTime = () => this.cpuTime();
    // A new program has used no CPU time yet. It is not measured, because some systems start a process for that.
    const cpuBefore = this.#requests === 0 ? 0 : cpuTime();
    this.#requests += 1;
    const deadline = new WorkDeadline(cpuBefore, cpuTime, () => {
      this.#why = "timeout";
      this.#child.kill("SIGKILL");
    });
    deadline.allow(timeoutMs);
    try {
      return await work();
    } finally {
      deadline.stop();
    }
  }

  #keepAlive(): void {
    this.#child.ref();
    for (const pipe of this.#pipes()) pipe?.ref?.();
  }

  #answerText(): string {
    return Buffer.concat(this.#answer).toString("utf8");
  }

  #pipes() {
    return this.#child.stdio as readonly ({ ref?(): void; unref?(): void } | null)[];
  }
}
