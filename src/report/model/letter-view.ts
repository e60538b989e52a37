/** Where a plan of the province states what a letter asks for. */
export interface LetterBasis {
  /** The plan inside a sentence: "Kế hoạch số 212/KH-UBND ngày 24/7/2025 của UBND tỉnh Cao Bằng". */
  readonly document: string;
  /** "Mục III", the main heading above the quoted line; null where the plan has no numbered headings. */
  readonly clause: string | null;
  /** The head of the table column that the quotation is from. */
  readonly column: string | null;
  /** The quoted line, or a heading and the task below it. */
  readonly quotes: readonly string[];
}

/** One request of a letter. */
export interface LetterItem {
  /** The index and year that it is about: "PGI năm 2025"; null for a finding outside all groups. */
  readonly subject: string | null;
  /** The name of the group that it is about, with its province: "PGI 2024, tỉnh Cao Bằng"; null as `subject`. */
  readonly group: string | null;
  /** The rule that found it. */
  readonly rule: string;
  /** The title of the rule that found it; null in files of versions that did not write it. */
  readonly title: string | null;
  readonly sentence: string;
  readonly ask: string;
  /** The unit's document that it is about, inside a sentence; null for a request without one. */
  readonly document: string | null;
  /** The same without its issuer, as a sentence that names the unit has it. */
  readonly documentOfUnit: string | null;
  readonly basis: LetterBasis | null;
}

/** All that is asked of one unit of a province, over all groups of the province, or of the members of a group of units. */
export interface LetterView {
  /** The unit's name in lower-case ASCII with dashes, distinct among all letters: "so-noi-vu". With the province if there are several. */
  readonly id: string;
  readonly unit: string;
  /** The members of a group to which the letter goes; []: it goes to the unit. */
  readonly members: readonly string[];
  /** What it asks for: to send a plan, to complete one that was sent, or both. */
  readonly purpose: "send" | "complete" | "both";
  /** The indices and years of the requests, each once. */
  readonly subjects: readonly string[];
  /** The province's plans that the requests rest on, inside a sentence. */
  readonly parents: readonly string[];
  /** The same with blanks for numbers and days that the plans do not state. */
  readonly parentsToSign: readonly string[];
  readonly items: readonly LetterItem[];
}
