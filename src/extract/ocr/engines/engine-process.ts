import { type ChildProcess, spawn } from "node:child_process";
import { cpuTimeOf } from "../../shared/cpu-time.ts";
import { OcrFailure } from "../../shared/ocr-engine.ts";
import { WorkDeadline } from "../../shared/work-deadline.ts";

/** A page of hOCR has about 200 kB. */
const MAX_ANSWER = 20_000_000;
/** Letters of what a program says of itself that are kept for a message. */
const LAST_WORDS = 500;

/** A recognition program at work. What it answers is gathered; it is killed when it says too much or takes too long. */
export class EngineProcess {
  readonly #name: string;
  readonly #child: ChildProcess;
  /** Why it ended; null: as it should. */
  readonly #ended: Promise<OcrFailure | null>;
  /** Number of questions so far. */
  #asked = 0;
  #answer: Buffer[] = [];
  #bytes = 0;
  #heard = (): void => undefined;
  #why: OcrFailure["why"] = "crashed";

  /** @param picture an open file that the program finds as its descriptor 3 */
  constructor(program: string, args: readonly string[], picture?: number) {
    this.#name = program;
    const child = spawn(program, args, {
      stdio: ["pipe", "pipe", "pipe", ...(picture === undefined ? [] : [picture])],
      // A second thread of one page waits for the first: pages side by side use the cores better.
      env: { ...process.env, OMP_THREAD_LIMIT: "1" },
    });
    this.#child = child;
    let said = "";
    child.stdout?.on("data", (piece: Buffer) => {
      this.#bytes += piece.length;
      if (this.#bytes > MAX_ANSWER) child.kill("SIGKILL");
      else this.#answer.push(piece);
      this.#heard();
    });
    child.stderr?.on("data", (piece: Buffer) => {
      said = (said + piece).slice(-LAST_WORDS);
    });
    // A program that ends before it has read everything breaks the pipe; its exit tells the story.
    child.stdin?.on("error", () => undefined);
    this.#ended = new Promise((resolve) => {
      child.once("error", (error) => resolve(new OcrFailure("crashed", error.message)));
      child.once("close", (status, signal) => {
        const fine = status === 0 && this.#bytes <= MAX_ANSWER;
        const how = `${program} ended with ${signal ?? status}: ${said.trim()}`;
        resolve(fine ? null : new OcrFailure(this.#why, how));
      });
    });
  }

  /** What it answers to all its input. @throws OcrFailure */
  finish(input: Buffer, timeoutMs: number): Promise<string> {
    return this.#within(timeoutMs, async () => {
      this.#child.stdin?.end(input);
      const failure = await this.#ended;
      if (failure) throw failure;
      return this.#gathered();
    });
  }

  /** What it answers to a part of its input, once that is whole. Then it may be asked again. @throws OcrFailure */
  ask(input: string, isWhole: (answer: string) => boolean, timeoutMs: number): Promise<string> {
    return this.#within(timeoutMs, async () => {
      const whole = new Promise<string>((resolve) => {
        this.#heard = () => {
          const answer = this.#gathered();
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

  /** Lets the program around it end while this one waits to be asked. */
  rest(): void {
    this.#child.unref();
    for (const pipe of this.#pipes()) pipe?.unref?.();
  }

  async end(): Promise<void> {
    this.#hold();
    this.#child.kill("SIGKILL");
    await this.#ended;
  }

  async #within(timeoutMs: number, work: () => Promise<string>): Promise<string> {
    this.#hold();
    const cpuTime = () => cpuTimeOf(this.#child.pid ?? 0);
    // Asking the system takes another process on some systems, and a new program has used nothing.
    const cpuBefore = this.#asked === 0 ? 0 : cpuTime();
    this.#asked += 1;
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

  #hold(): void {
    this.#child.ref();
    for (const pipe of this.#pipes()) pipe?.ref?.();
  }

  #gathered(): string {
    return Buffer.concat(this.#answer).toString("utf8");
  }

  #pipes() {
    return this.#child.stdio as readonly ({ ref?(): void; unref?(): void } | null)[];
  }
}
