import type { PlanRecord } from "../../model/plan.ts";
import type { FinishedContent } from "../../store/state.ts";
import type { Content } from "../inputs/group-by-hash.ts";
import { hashOf } from "../shared/result-key.ts";
import type { SourceContent } from "../stages/file-reading.ts";
import { partResults } from "../stages/photograph-pages.ts";
import type { PartResult } from "./run-ledger.ts";

/** Decides whether the stored result of a content is current, that is, whether reading it again would give the same. */
export class ContentKeys {
  readonly #resultKey: string;
  readonly #findEngine: () => Promise<string | null>;
  #engine: Promise<string | null> | undefined;

  /** @param findEngine names the OCR engine of this machine; called once, and only for contents with pictures */
  constructor(resultKey: string, findEngine: () => Promise<string | null>) {
    this.#resultKey = resultKey;
    this.#findEngine = findEngine;
  }

  engine(): Promise<string | null> {
    this.#engine ??= this.#findEngine();
    return this.#engine;
  }

  /** The warnings are part of the key, because they depend on the names of the files. */
  keyOf({ warnings }: Content): string {
    return warnings.length === 0 ? this.#resultKey : hashOf([this.#resultKey, warnings]);
  }

  async isCurrent(finished: FinishedContent, content: Content): Promise<boolean> {
    if (finished.key !== this.keyOf(content)) return false;
    return finished.engine === undefined || finished.engine === (await this.engine());
  }
}

/** The paths of all files of a content, in order. */
export function allPathsOf({ parts }: Content): string[] {
  return parts.flatMap(({ files }) => files.map(({ path }) => path));
}

/** A content as its records name it. */
export function sourceOf({ sha256, parts }: Content): SourceContent {
  return {
    sha256,
    parts: parts.map(({ files, ...part }) => ({ ...part, paths: files.map(({ path }) => path) })),
  };
}

/** @param records of all its plans, in their order; needed only for photographs */
export function partsOf(finished: FinishedContent, records: readonly PlanRecord[]): PartResult[] {
  const { photographs, planIds, pages, ocrPages, readInPart } = finished;
  if (!photographs) return [{ planIds, pages, ocrPages, ...(readInPart && { readInPart }) }];
  return partResults(records, photographs).map(({ documents, ...part }) => ({
    ...part,
    planIds: documents.map((n) => planIds[n]!),
  }));
}
