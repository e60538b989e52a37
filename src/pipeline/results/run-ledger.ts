import type { Lang } from "../../language/lang.ts";
import type { RunInput, RunReport } from "../../model/run-report.ts";
import type { FinishedContent } from "../../store/state.ts";
import type { InputFile } from "../inputs/collect-inputs.ts";
import type { Content } from "../inputs/group-by-hash.ts";
import { keptRefusal, outcomeOf, type Refusal, reasonOf, refuse } from "../shared/refusal.ts";
import { VERSION } from "../shared/version.ts";

/** Called once for each input, in the order in which they are finished. */
export type OnInput = (input: RunInput, done: number, total: number) => void;

/** The refusal of a content under one of its paths. */
export type RefusalOf = (path: string) => Refusal;

/** The result of one part of a content. */
export interface PartResult {
  readonly planIds: readonly string[];
  readonly pages: number;
  readonly ocrPages: number;
  readonly readInPart?: true;
}

/** A result of an earlier run. `seenAt`: ISO time of that run; null: not known. */
export interface KeptResult extends PartResult {
  readonly seenAt: string | null;
}

/** The outcome of a content, and of each of its parts. */
export type ContentResult =
  | {
      readonly outcome: "parsed" | "unchanged";
      readonly finished: FinishedContent;
      readonly parts: readonly (PartResult | RefusalOf)[];
    }
  | { readonly outcome: "refused"; readonly refusal: (path: string, part: number) => Refusal };

const NO_FILE = { location: Buffer.alloc(0), bytes: 0, refusal: null };

/** Records the outcome of every input; the run report lists all of them. */
export class RunLedger {
  readonly #files: readonly InputFile[];
  readonly #lang: Lang;
  readonly #onInput: OnInput;
  readonly #inputs = new Map<InputFile, RunInput>();
  /** Made when every input has its outcome. */
  #byPath: Map<string, InputFile> | null = null;
  /** Inputs of earlier runs that were not found. */
  readonly #absent: InputFile[] = [];

  constructor(files: readonly InputFile[], lang: Lang, onInput: OnInput) {
    this.#files = files;
    this.#lang = lang;
    this.#onInput = onInput;
  }

  refuse(file: InputFile, refusal: Refusal, sha256: string | null = null, ms = 0): void {
    const outcome = outcomeOf(refusal);
    const reason = reasonOf(refusal, this.#lang);
    this.#add(file, { sha256, outcome, planIds: [], reason, pages: 0, ocrPages: 0, ms });
  }

  /** Records a content under each of its paths: the first file was read, the others are duplicates. */
  record({ parts }: Content, result: ContentResult, elapsedMs: number): void {
    for (const [number, { sha256, files }] of parts.entries()) {
      for (const [i, file] of files.entries()) {
        const ms = number === 0 && i === 0 ? Math.round(elapsedMs) : 0;
        const part = result.outcome === "refused" ? result.refusal : result.parts[number]!;
        if (typeof part === "function") this.refuse(file, part(file.path, number), sha256, ms);
        else {
          const outcome = i === 0 && result.outcome !== "refused" ? result.outcome : "duplicate";
          this.#add(file, { sha256, outcome, ...part, planIds: [...part.planIds], ms });
        }
      }
    }
  }

  /** The outcome of an input so far. */
  outcomeOf(path: string): RunInput | undefined {
    return this.#find(path)?.[1];
  }

  /** Changes an input that could not be read, or adds one that was not found: it keeps the result of an earlier run. */
  keep(path: string, { seenAt, ...result }: KeptResult): void {
    const [file, input] = this.#find(path) ?? [{ ...NO_FILE, path }, null];
    const isRead = input !== null && input.outcome !== "failed";
    const refusal = input?.reason ?? refuse("not-found", path);
    const reason = isRead ? undefined : reasonOf(keptRefusal(refusal, seenAt), this.#lang);
    const { bytes = 0, sha256 = null, ms = 0 } = input ?? {};
    const outcome = isRead ? "unchanged" : "failed";
    if (!input) this.#absent.push(file);
    this.#inputs.set(file, {
      ...{ path, bytes, sha256, outcome, ...result, planIds: [...result.planIds], ...(reason && { reason }) },
      ...{ keptFrom: seenAt, ms },
    });
  }

  /** All inputs so far, in the order in which they were listed. */
  get inputs(): RunInput[] {
    return [...this.#files, ...this.#absent].flatMap((file) => this.#inputs.get(file) ?? []);
  }

  report(startedAt: string, finishedAt: string): RunReport {
    const { inputs } = this;
    const count = (outcome: RunInput["outcome"]) => inputs.filter((i) => i.outcome === outcome).length;
    const read = inputs.filter((i) => i.outcome === "parsed" || i.outcome === "unchanged");
    return {
      schemaVersion: 1,
      startedAt,
      finishedAt,
      version: VERSION,
      inputs,
      totals: {
        inputs: inputs.length,
        parsed: count("parsed"),
        unchanged: count("unchanged"),
        duplicate: count("duplicate"),
        skipped: count("skipped"),
        failed: count("failed"),
        readInPart: read.filter(({ readInPart }) => readInPart).length,
        kept: inputs.filter(({ outcome, keptFrom }) => outcome === "failed" && keptFrom !== undefined).length,
        pages: read.reduce((sum, i) => sum + i.pages, 0),
        ocrPages: read.reduce((sum, i) => sum + i.ocrPages, 0),
      },
    };
  }

  #find(path: string): [InputFile, RunInput] | undefined {
    this.#byPath ??= new Map([...this.#inputs.keys()].map((file) => [file.path, file]));
    const file = this.#byPath.get(path);
    return file && [file, this.#inputs.get(file)!];
  }

  #add(file: InputFile, rest: Omit<RunInput, "path" | "bytes">): void {
    const input = { path: file.path, bytes: file.bytes, ...rest };
    this.#inputs.set(file, input);
    this.#onInput(input, this.#inputs.size, this.#files.length);
  }
}
