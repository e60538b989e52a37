import type { GroupState, ParagraphState } from "./state.ts";

/** Control words for single characters. */
export const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ["emdash", "—"],
  ["endash", "–"],
  ["lquote", "‘"],
  ["rquote", "’"],
  ["ldblquote", "“"],
  ["rdblquote", "”"],
  ["bullet", "•"],
  ["emspace", "\u2003"],
  ["enspace", "\u2002"],
  ["qmspace", "\u2005"],
  ["~", "\u00a0"],
  ["_", "-"],
  ["-", "\u00ad"],
  ["{", "{"],
  ["}", "}"],
  ["\\", "\\"],
]);

/** Optional groups whose text is read. */
export const READ_GROUPS: ReadonlySet<string> = new Set(["shpinst", "do", "nesttableprops"]);

/** Groups whose text is not part of the document, or is in the file twice. */
export const SKIPPED_GROUPS: ReadonlySet<string> = new Set([
  "colortbl",
  "info",
  "filetbl",
  "nonesttables",
  "nonshppict",
  "shprslt",
  "sp",
  "xe",
  "tc",
  "tcn",
  "objdata",
]);

const on = (number: number | null) => number !== 0;

/** Changes to the formatting of text by control word; "deleted" is text of a tracked change. */
export const RUN_WORDS: ReadonlyMap<string, (number: number | null) => Partial<GroupState>> = new Map<
  string,
  (number: number | null) => Partial<GroupState>
>([
  ["f", (font) => ({ font })],
  ["fs", (size) => ({ size })],
  ["b", (n) => ({ bold: on(n) })],
  ["i", (n) => ({ italic: on(n) })],
  ["v", (n) => ({ hidden: on(n) })],
  ["deleted", (n) => ({ deleted: on(n) })],
  ["uc", (n) => ({ skipAfterUnicode: Math.max(0, n ?? 1) })],
  ["deff", (font) => ({ font })],
  ["plain", () => ({ size: null, bold: false, italic: false, hidden: false, deleted: false })],
]);

export const PARAGRAPH_WORDS: ReadonlyMap<string, (number: number | null) => Partial<ParagraphState>> =
  new Map<string, (number: number | null) => Partial<ParagraphState>>([
    ["pard", () => ({ align: null, inTable: false, depth: 0, breaksPage: false })],
    ["ql", () => ({ align: "left" })],
    ["qc", () => ({ align: "center" })],
    ["qr", () => ({ align: "right" })],
    ["qj", () => ({ align: "both" })],
    ["intbl", () => ({ inTable: true })],
    ["itap", (n) => ({ depth: Math.min(50, Math.max(0, n ?? 1)) })],
    ["pagebb", (n) => ({ breaksPage: on(n) })],
  ]);
