import { Worker } from "node:worker_threads";
import { MAX_BYTES } from "./mutation.ts";

/** An input that takes longer than this is a hang. */
const LONGEST_MS = 60_000;

/**
 * Watches for inputs that never end. The main thread cannot interrupt itself, so a thread has a copy of the input: it writes
 * it to the file of the found inputs and ends the process.
 */
export class Watchdog {
  readonly #state = new Int32Array(new SharedArrayBuffer(8));
  readonly #input = new Uint8Array(new SharedArrayBuffer(MAX_BYTES));
  readonly #thread: Worker;

  constructor(file: string) {
    const data = { state: this.#state, input: this.#input, file, longestMs: LONGEST_MS };
    this.#thread = new Worker(`(${watch})(require("node:worker_threads").workerData)`, {
      eval: true,
      workerData: data,
    });
    this.#thread.unref();
  }

  begin(input: Uint8Array): void {
    this.#input.set(input.subarray(0, MAX_BYTES));
    Atomics.store(this.#state, 1, Math.min(input.length, MAX_BYTES));
    Atomics.add(this.#state, 0, 1);
  }

  stop(): Promise<number> {
    return this.#thread.terminate();
  }
}

interface Watched {
  readonly state: Int32Array;
  readonly input: Uint8Array;
  readonly file: string;
  readonly longestMs: number;
}

/** Runs in the thread; uses nothing from this module. */
function watch({ state, input, file, longestMs }: Watched): void {
  const { mkdirSync, writeFileSync } = process.getBuiltinModule("node:fs");
  const { dirname } = process.getBuiltinModule("node:path");
  let last = -1;
  setInterval(() => {
    const now = Atomics.load(state, 0);
    if (now !== last || now === 0) {
      last = now;
      return;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, input.slice(0, Atomics.load(state, 1)));
    console.error(`An input did not end within ${longestMs / 1000} s; it is in ${file}`);
    process.kill(process.pid, "SIGKILL");
  }, longestMs);
}
