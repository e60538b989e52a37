/** A part of a line and its corrected text. Offsets into the line, UTF-16, `end` exclusive. */
export interface Correction {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** 0..1 */
  readonly confidence: number;
}

/** A line of a recognised page with its neighbours. */
export interface PageLine {
  readonly text: string;
  /** How certain the engine is, 0..1. */
  readonly confidence: number;
  /** The lines above on the same page, already corrected, and the lines below as they were read. */
  readonly above: readonly string[];
  readonly below: readonly string[];
  /** True below "Nơi nhận:" on the same page. */
  readonly inRecipients: boolean;
}

/** A fixed form of administrative documents (Decree 30/2020/NĐ-CP, Appendix I), recognised although letters were misread. */
export type Formula = (line: PageLine, names: OfficialNames) => readonly Correction[];

/** Official names that formulas have slots for. */
export interface OfficialNames {
  /** Letters of a document number ("KH") → the name of that kind of document, lower case ("kế hoạch"). */
  readonly kindByCode: ReadonlyMap<string, string>;
  /** Bare letters of a kind's name ("kehoach") → its name in lower case and its code. */
  readonly kinds: ReadonlyMap<string, { readonly name: string; readonly code: string | null }>;
  /** Bare letters of a province's name ("lamdong") → its name ("Lâm Đồng"). */
  readonly provinces: ReadonlyMap<string, string>;
  /** Bare letters of a unit's name ("soyte") → its name ("Sở Y tế"); "" where several names have them. */
  readonly units: ReadonlyMap<string, string>;
  /** The abbreviations, in capitals, of the index whose name ends a text. */
  abbreviationsOf(text: string): readonly string[];
}

/** The head of a document ends before this line of a page. */
export const HEAD_LINES = 40;
/** Confidence of corrections: a short formula may also fit other text. */
export const LONG_FORMULA = 0.95;
export const SHORT_FORMULA = 0.7;
