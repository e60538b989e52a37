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
  | "interrupted"
  | "usage";

const SKIPPED: ReadonlySet<ErrorCode> = new Set(["not-a-document", "not-a-file"]);

/**
 * A whole file cannot be read. `code` is stable; `detail` is technical and never the only thing shown.
 * With a message in both languages `messages` has them (and `message` the Vietnamese one); with a plain one the
 * pipeline puts its own sentence for the code in front of the reader.
 */
export class KehoachError extends Error {
  readonly code: ErrorCode;
  readonly detail: string | null;
  readonly messages: { readonly vi: string; readonly en: string } | null;

  constructor(
    code: ErrorCode,
    message: string | { readonly vi: string; readonly en: string },
    detail: string | null = null,
  ) {
    super(typeof message === "string" ? message : message.vi);
    this.name = "KehoachError";
    this.code = code;
    this.detail = detail;
    this.messages = typeof message === "string" ? null : message;
  }

  /** "skipped": nothing this program reads; "failed": it should have been read, and was not. */
  get outcome(): "skipped" | "failed" {
    return SKIPPED.has(this.code) ? "skipped" : "failed";
  }
}
