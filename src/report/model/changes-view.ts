import type { LinkedText, Sentence } from "./links.ts";

/** A list with its heading "Văn bản mới nhận (2)" and its clause in the sentence "2 văn bản mới nhận". */
export interface ChangeList {
  readonly id: string;
  readonly heading: string;
  readonly clause: string;
  readonly items: readonly LinkedText[];
}

/** What changed since the last report of an earlier day. */
export interface ChangesView {
  /** "Thay đổi so với lần trước (ngày 20/11/2026)". */
  readonly title: string;
  /** All numbers, each with a link to its list. */
  readonly sentence: Sentence;
  /** Title and numbers for the first screen. */
  readonly line: Sentence;
  /** The lists that are not empty. */
  readonly lists: readonly ChangeList[];
}
