/** Text with an optional link: `href` is "#id" on the page or a safe relative path. */
export interface LinkedText {
  readonly text: string;
  readonly href?: string;
  /** A name of a file, or something to copy: it is shown as code, and its digits are no count. */
  readonly literal?: true;
}

export type Sentence = readonly LinkedText[];

/** An input file; `href` is null where no safe relative link exists. */
export interface FileLink {
  readonly path: string;
  readonly href: string | null;
}
