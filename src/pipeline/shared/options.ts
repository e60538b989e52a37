import { availableParallelism } from "node:os";
import type { Lang } from "../../language/lang.ts";

/** How files are read. All of it that can change a result is part of what makes an earlier result stale. */
export interface ReadOptions {
  readonly ocr: "auto" | "always" | "never";
  readonly maxBytes: number;
  readonly maxPages: number;
  /** For one file. */
  readonly timeoutMs: number;
  /** Most memory (RSS) that reading one file may take. */
  readonly memoryBytes: number;
  /** Own catalogue entries, as read from the user's file; null: the built-in ones alone. */
  readonly catalogue: unknown;
}

export interface IngestOptions extends ReadOptions {
  readonly out: string;
  readonly jobs: number;
  /** Read everything again, whatever an earlier run finished. */
  readonly force: boolean;
  readonly lang: Lang;
}

const MB = 1024 * 1024;

export const DEFAULTS: IngestOptions = {
  out: "output",
  jobs: availableParallelism(),
  force: false,
  lang: "vi",
  ocr: "auto",
  maxBytes: 200 * MB,
  maxPages: 1000,
  timeoutMs: 60_000,
  memoryBytes: 1536 * MB,
  catalogue: null,
};

/** What opening an archive or a mail may cost: as much as three of the largest files, and no more files than these. */
export function containerLimits({ maxBytes }: Pick<ReadOptions, "maxBytes">) {
  return { memberBytes: maxBytes, totalBytes: 3 * maxBytes, members: 1000, depth: 3 };
}
