/** Text with an optional link: `href` is "#id" on the page or a safe relative path. */
export interface LinkedText {
  readonly text: string;
  readonly href?: string;
}

export type Sentence = readonly LinkedText[];

/** An input file; `href` is null where no safe relative link exists. */
export interface FileLink {
  readonly path: string;
  readonly href: string | null;
}
