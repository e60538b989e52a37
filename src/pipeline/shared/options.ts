import { availableParallelism } from "node:os";
import type { Lang } from "../../language/lang.ts";
import type { SettingsFiles } from "../../store/local-files.ts";

/** How files are read. `resultKey` names the options that change no result. */
export interface ReadOptions {
  readonly ocr: "auto" | "always" | "never";
  /** Pictures of recognised pages with quotations, for the report: "quoted" or none. */
  readonly pictures: "quoted" | "none";
  readonly maxBytes: number;
  readonly maxPages: number;
  /** For one file. */
  readonly timeoutMs: number;
  /** Limit on the resident memory of the process that reads a file. */
  readonly memoryBytes: number;
  /** The user's own catalogue entries, as parsed JSON; null: the built-in ones only. */
  readonly catalogue: unknown;
}

export interface IngestOptions extends ReadOptions {
  /** Number of files read at the same time. */
  readonly jobs: number;
  /** Read everything again, including what an earlier run finished. */
  readonly force: boolean;
  /** Follow links that lead out of the given folders. */
  readonly followLinks: boolean;
  /** Remove results also if a given folder does not exist or is empty. */
  readonly prune: boolean;
  /** The files with the user's settings: stored for later checks, and never read as input. */
  readonly settings: SettingsFiles;
  /** Other files of the user that are never read as input. */
  readonly ownFiles: readonly string[];
  /** Language of the reasons in the run report. */
  readonly lang: Lang;
}

const MB = 1024 * 1024;

export const DEFAULTS: IngestOptions = {
  jobs: availableParallelism(),
  force: false,
  followLinks: false,
  prune: false,
  settings: { config: null, units: null },
  ownFiles: [],
  lang: "vi",
  ocr: "auto",
  pictures: "quoted",
  maxBytes: 200 * MB,
  maxPages: 1000,
  timeoutMs: 60_000,
  memoryBytes: 1536 * MB,
  catalogue: null,
};

/** Limits on opening an archive or an e-mail: together it may unpack to three times the largest file. */
export function containerLimits({ maxBytes }: Pick<ReadOptions, "maxBytes">) {
  return { memberBytes: maxBytes, totalBytes: 3 * maxBytes, members: 1000, depth: 3 };
}
