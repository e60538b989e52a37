/** Why a file was not read. Stable: lands in `run.json` as `reason.code`. */
export type ErrorCode =
  | "not-a-document"
  | "not-a-file"
  | "empty"
  | "encrypted"
  | "damaged"
  | "too-large"
  | "timeout"
  | "out-of-memory"
  | "crashed"
  | "unreadable"
  | "usage";

const SKIPPED: ReadonlySet<ErrorCode> = new Set(["not-a-document", "not-a-file"]);

/** A whole file cannot be read. `code` is stable; `detail` is technical and never the only thing shown. */
export class KehoachError extends Error {
  readonly code: ErrorCode;
  readonly detail: string | null;

  constructor(code: ErrorCode, message: string, detail: string | null = null) {
    super(message);
    this.name = "KehoachError";
    this.code = code;
    this.detail = detail;
  }

  /** "skipped": nothing this program reads; "failed": it should have been read, and was not. */
  get outcome(): "skipped" | "failed" {
    return SKIPPED.has(this.code) ? "skipped" : "failed";
  }
}
