/** What earlier runs finished. A run uses it to skip work that need not be done again. */
export interface State {
  readonly schemaVersion: 1;
  /** The user's own catalogue entries with which the plans were read; checks and reports use the same. null: none. */
  readonly catalogue: unknown;
  /** The key is the SHA-256 of the content. */
  readonly contents: Readonly<Record<string, FinishedContent>>;
  /** Fingerprint of the stored plans at the end of the run; absent: the run was stopped. */
  readonly plansFingerprint?: string;
  readonly report?: FinishedReport;
}

/** A content that was read: where its plans are, and with what it was read. */
export interface FinishedContent {
  /** Hash of the program, options and catalogue with which it was read. If the key differs, the content is read again. */
  readonly key: string;
  /** The OCR engine of the machine, if the content has pictures of text; null if the machine had none. */
  readonly engine?: string | null;
  readonly planIds: readonly string[];
  readonly pages: number;
  readonly ocrPages: number;
  /** Only a part of the content was read. */
  readonly readInPart?: true;
  /** Number of pages of each photograph, for photographs that were joined into one document. */
  readonly photographs?: readonly number[];
  /** The pages whose pictures are in the output folder; absent: none. */
  readonly pictures?: readonly number[];
  /** ISO time of the start of the last run that found the content among the inputs. */
  readonly seenAt?: string;
  /** All files with this content, as its plans name them. */
  readonly paths?: readonly string[];
}

/** Findings and reports that were written. */
export interface FinishedReport {
  /** Everything that the findings and the reports depend on. */
  readonly key: string;
  /** Fingerprint of the findings, the comparison and the reports as they were written. */
  readonly fingerprint: string;
}

export const EMPTY_STATE: State = { schemaVersion: 1, catalogue: null, contents: {} };

/**
 * The state from parsed JSON; null if it does not have the expected shape. It is checked without a schema library, because
 * loading one takes as long as everything else in a run over unchanged input.
 */
export function parseState(value: unknown): State | null {
  if (!isRecord(value) || value.schemaVersion !== 1 || !isRecord(value.contents)) return null;
  if (!Object.values(value.contents).every(isFinishedContent)) return null;
  const { plansFingerprint, report } = value;
  if (plansFingerprint !== undefined && typeof plansFingerprint !== "string") return null;
  if (report !== undefined && !isFinishedReport(report)) return null;
  return value as unknown as State;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value);
const isText = (value: unknown): value is string => typeof value === "string";
const isList = (value: unknown, isItem: (item: unknown) => boolean) =>
  Array.isArray(value) && value.every(isItem);

function isFinishedContent(value: unknown): boolean {
  return (
    isRecord(value) &&
    isText(value.key) &&
    (value.engine === undefined || value.engine === null || isText(value.engine)) &&
    isList(value.planIds, isText) &&
    isCount(value.pages) &&
    isCount(value.ocrPages) &&
    (value.readInPart === undefined || value.readInPart === true) &&
    (value.photographs === undefined || isList(value.photographs, isCount)) &&
    (value.pictures === undefined || isList(value.pictures, isCount)) &&
    (value.seenAt === undefined || isText(value.seenAt)) &&
    (value.paths === undefined || isList(value.paths, isText))
  );
}

function isFinishedReport(value: unknown): boolean {
  return isRecord(value) && isText(value.key) && isText(value.fingerprint);
}
