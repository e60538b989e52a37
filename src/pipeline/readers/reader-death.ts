import { type ErrorCode, KehoachError } from "../../model/error.ts";
import type { Answer } from "./messages.ts";

const OUT_OF_MEMORY = /out of memory|allocation failed/i;
/** Signals by which others end a process: the system when memory is short, an administrator. A crash has other signals. */
const OUTSIDE_SIGNALS: ReadonlySet<string | null> = new Set(["SIGKILL", "SIGTERM", "SIGHUP", "SIGQUIT"]);

/** The answer if the process ended, or was ended, before it sent one. */
export interface ReaderDeath {
  readonly kind: "died";
  readonly code: ErrorCode;
  readonly detail: string | null;
  /** True if neither this program nor the file ended the process. */
  readonly byOthers?: boolean;
}

/** What the end of a process means. `by`: the signal that ended it; `stderr`: what it wrote last. */
export function deathBy(status: number | null, by: string | null, stderr: string): ReaderDeath {
  const isFull = OUT_OF_MEMORY.test(stderr);
  const code = isFull ? "out-of-memory" : "crashed";
  const detail = `the reader process ended (${by ?? status})`;
  return { kind: "died", code, detail, byOthers: !isFull && OUTSIDE_SIGNALS.has(by) };
}

/** The answer to an error while results are received; null: the results cannot be stored, which is not the file's fault. */
export function answerTo(
  error: unknown,
  job: number,
  usage: { readonly cpuMs: number; readonly memoryBytes: number },
): Answer | ReaderDeath | null {
  if (!(error instanceof KehoachError)) return { kind: "died", code: "crashed", detail: String(error) };
  const { code, messages, detail } = error;
  return code === "unwritable" ? null : { kind: "failed", job, code, messages, detail, ...usage };
}
