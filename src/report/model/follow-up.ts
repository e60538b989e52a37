/** What the officer wrote beside a finding in the workbook. */
export interface FollowUp {
  /** "Kết quả đôn đốc". */
  readonly result: string;
  /** "Ghi chú". */
  readonly note: string;
}

/** A follow-up with the finding that it was written for. */
export interface WrittenFollowUp extends FollowUp {
  /** The identity of the finding: its key, and a hash of its values. */
  readonly id: string;
  /** The unit and the sentence of the finding when the follow-up was written. */
  readonly unit: string;
  readonly sentence: string;
}
