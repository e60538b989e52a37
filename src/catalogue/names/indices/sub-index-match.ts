import type { IndexEntry } from "../../../model/catalogue.ts";

export type SubIndexEntry = IndexEntry["subIndices"][number];

export interface SubIndexMatch {
  readonly index: IndexEntry;
  readonly subIndex: SubIndexEntry;
  /** Edit distance over the longer length: 0 (equal) to 1. */
  readonly distance: number;
}
