/** A line as the repair of labels sees it. */
export interface NumberedLine {
  readonly text: string;
  readonly bold: boolean;
  /** True if an engine recognised the words. */
  readonly recognised: boolean;
  /** Where the line begins, in points; null where the text has no positions. */
  readonly start: { readonly page: number; readonly x: number } | null;
}
