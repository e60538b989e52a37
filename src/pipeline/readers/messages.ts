import type { Warning } from "../../model/warning.ts";
import type { ReadOptions } from "../shared/options.ts";
import type { SourceContent } from "../stages/file-reading.ts";
import type { Reply } from "./replies.ts";

/** Parent → reader, once, before the first file. */
export interface Setup {
  readonly kind: "setup";
  readonly options: ReadOptions;
}

/** Where a file's bytes are. */
export interface PlacedFile {
  /** The path's bytes, in base64. */
  readonly location: string;
  /** For a file in a container: its index in each container from the outermost in; empty: the file itself. */
  readonly inside: readonly number[];
}

/** Parent → reader: read one file, or photographs of one document in the order of its pages. */
export interface ReadJob {
  readonly kind: "read";
  /** Number of the job. Each reply repeats it, so that a late answer is never taken for that of another file. */
  readonly job: number;
  readonly content: SourceContent;
  /** The file of each part of the content. */
  readonly files: readonly PlacedFile[];
  /** Warnings about the files, added to those of the documents. */
  readonly warnings: readonly Warning[];
}

/** Parent → reader: list the files in a container. */
export interface OpenJob {
  readonly kind: "open";
  readonly job: number;
  /** The path's bytes, in base64. */
  readonly location: string;
}

/** Parent → reader, at any time: how many readers' part of the machine the process may use to recognise pages. */
export interface ShareMessage {
  readonly kind: "share";
  readonly readers: number;
}

export type ToReader = Setup | ReadJob | OpenJob;

/** What ends the reading of a file. */
export type Answer = Exclude<Reply, { kind: "ready" | "ocr-page" | "file" }>;
