/** A small, valid file of one input format. Each folder with a `format.ts` has a `samples.ts` that exports a list of them. */
export interface FormatSample {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  /** Words that the file contains; "" for pictures, which have none without recognition. */
  readonly text: string;
  /** Codes of the warnings that its reading gives. */
  readonly warnings?: readonly string[];
}

/** One sentence of a plan. */
export const SENTENCE = "Sở Y tế chủ trì, phối hợp với Sở Nội vụ rà soát hồ sơ môi trường. ";
