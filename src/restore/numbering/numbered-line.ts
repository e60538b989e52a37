/** A line as the repair of labels sees it. */
export interface NumberedLine {
  readonly text: string;
  readonly bold: boolean;
  /** True if an engine recognised the words. */
  readonly recognised: boolean;
}
