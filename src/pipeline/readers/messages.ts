import type { Warning } from "../../model/warning.ts";
import type { ReadOptions } from "../shared/options.ts";
import type { Reply } from "./replies.ts";

/** Parent → reader, once, before the first file. */
export interface Setup {
  readonly kind: "setup";
  readonly options: ReadOptions;
}

/** Where a file's bytes are. */
export interface PlacedFile {
  /** The path's bytes. */
  readonly location: Uint8Array;
  /** As results show it. */
  readonly path: string;
  /** For a file in a container: its index in each container from the outermost in; empty: the file itself. */
  readonly inside: readonly number[];
  /** SHA-256 of the content when the file was listed. */
  readonly sha256: string;
}

/** Parent → reader: read one file, or photographs of one document in the order of its pages. */
export interface ReadJob {
  readonly kind: "read";
  /** Number of the job. Each reply repeats it, so that a late answer is never taken for that of another file. */
  readonly job: number;
  readonly files: readonly PlacedFile[];
  /** Warnings about the files, added to those of the documents. */
  readonly warnings: readonly Warning[];
}

/** Parent → reader: list the files in a container. */
export interface OpenJob {
  readonly kind: "open";
  readonly job: number;
  readonly location: Uint8Array;
}

export type ToReader = Setup | ReadJob | OpenJob;

/** What ends the reading of a file. */
export type Answer = Exclude<Reply, { kind: "ready" | "ocr-page" }>;
