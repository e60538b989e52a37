/** Why a file was not read. Stable; it is written to `run.json` as `reason.code`. */
export type ErrorCode =
  | "not-a-document"
  | "not-a-file"
  | "link-outside"
  | "empty"
  | "encrypted"
  | "damaged"
  | "too-large"
  | "timeout"
  | "out-of-memory"
  | "crashed"
  | "unreadable"
  | "not-found"
  | "interrupted"
  | "unwritable"
  | "usage";

const SKIPPED: ReadonlySet<ErrorCode> = new Set(["not-a-document", "not-a-file", "link-outside"]);

/** One sentence, in both languages. */
export interface Messages {
  readonly vi: string;
  readonly en: string;
}

/**
 * A whole file cannot be read. `code` is stable; `detail` is technical and never the only thing shown.
 * `message` is the Vietnamese sentence; a plain string is used for both languages.
 */
export class KehoachError extends Error {
  readonly code: ErrorCode;
  readonly messages: Messages;
  readonly detail: string | null;

  constructor(code: ErrorCode, message: string | Messages, detail: string | null = null) {
    const messages = typeof message === "string" ? { vi: message, en: message } : message;
    super(messages.vi);
    this.name = "KehoachError";
    this.code = code;
    this.messages = messages;
    this.detail = detail;
  }

  /** "skipped": not a kind of file that this program reads; "failed": it could not be read although it should be. */
  get outcome(): "skipped" | "failed" {
    return SKIPPED.has(this.code) ? "skipped" : "failed";
  }
}
