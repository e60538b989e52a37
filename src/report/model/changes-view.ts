import type { Sentence } from "./links.ts";

/** A list with its heading: "Văn bản mới nhận: 2". */
export interface ChangeList {
  readonly heading: string;
  readonly items: readonly string[];
}

/** What changed since the last report of an earlier day. */
export interface ChangesView {
  /** "Thay đổi so với lần trước (ngày 20/11/2026)". */
  readonly title: string;
  /** All numbers. */
  readonly sentence: string;
  /** Title and numbers for the first screen, with a link to this part. */
  readonly line: Sentence;
  /** The lists that are not empty. */
  readonly lists: readonly ChangeList[];
}
