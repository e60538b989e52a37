/** How many lines of work under the names of sub-indices contain a word. `train/subjects.ts` counts them. */
export interface SubjectCounts {
  /** The sub-indices, and "other" for lines of work under none ("Kinh phí thực hiện: …"). */
  readonly subjects: readonly string[];
  /** Lines of each subject. */
  readonly lines: readonly number[];
  /** By word or term: the lines of each subject that contain it. */
  readonly words: Readonly<Record<string, readonly number[]>>;
}

/** Lines of work that are under no sub-index. */
export const OTHER = "other";
