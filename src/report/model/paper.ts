// A paper: plain data that a writer lays out. All texts are final; "……" stands for what nobody has stated.

/** The two-column head of Decree 30/2020/NĐ-CP, Appendix I, part II, points 1 to 4. */
export interface PaperHead {
  readonly superior: string;
  readonly office: string;
  /** "Số: ……/BC-STC". */
  readonly number: string;
  /** The subject under the number of a letter: "V/v …"; null: the paper has a title. */
  readonly subject: string | null;
  readonly state: string;
  readonly motto: string;
  readonly placeAndDate: string;
}

/** The kind and the subject of a paper: "BÁO CÁO", "Tổng hợp …". */
export interface PaperTitle {
  readonly kind: string;
  readonly subject: string;
}

export interface PaperColumn {
  readonly label: string;
  /** Share of the width, in percent. */
  readonly width: number;
  readonly centred?: boolean;
}

export type PaperBlock =
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "subheading"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string }
  | { readonly kind: "quote"; readonly text: string }
  | {
      readonly kind: "table";
      readonly columns: readonly PaperColumn[];
      /** Each cell is a list of paragraphs. A single cell spans all columns: the heading of the rows below it. */
      readonly rows: readonly (readonly (readonly string[])[])[];
    };

/** The signature and the list of recipients. */
export interface PaperEnding {
  readonly recipientsLabel: string;
  readonly recipients: readonly string[];
  readonly authority: string | null;
  readonly position: string;
  readonly name: string;
}

/** A list that goes with a letter, on pages of its own. */
export interface PaperAppendix {
  readonly title: PaperTitle;
  /** "(Kèm theo Công văn số …)". */
  readonly note: string;
  readonly blocks: readonly PaperBlock[];
}

export interface Paper {
  /** Relative to the output folder: "cong-van/so-noi-vu.docx". */
  readonly path: string;
  /** For the properties of the file. */
  readonly name: string;
  readonly head: PaperHead | null;
  readonly title: PaperTitle | null;
  /** "Kính gửi: Sở Nội vụ"; null: none. */
  readonly addressee: string | null;
  readonly blocks: readonly PaperBlock[];
  readonly ending: PaperEnding | null;
  readonly appendix: PaperAppendix | null;
  /** Small type and margins, for a sheet that must fit one page. */
  readonly compact: boolean;
}
