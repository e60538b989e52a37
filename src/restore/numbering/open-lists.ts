import type { Label } from "../../language/labels.ts";
import { regex } from "../../language/regex.ts";

/** What the items of a list have in common besides their labels. */
export interface LineShape {
  /** The first word after the label, folded. */
  readonly word: string;
  readonly capitals: boolean;
  readonly bold: boolean;
}

/** A list that may continue: its last label, and the list that it is in. */
export interface OpenList {
  readonly style: string;
  readonly ordinal: number;
  /** "2.1" for the label "2.1."; "" where the label is not a number. */
  readonly path: string;
  readonly shape: LineShape;
  readonly outer: OpenList | null;
  /** Cost of a list that only a repaired label shows; the next label of the list takes it back. */
  readonly alone?: number;
  /** Identifies the list and all outer ones. */
  readonly key: string;
}

/** The open lists after a label, and the cost of the label (0: it continues or begins a list regularly). */
export interface Step {
  readonly lists: OpenList;
  readonly cost: number;
  /** The list that the label continues; null for the first label of a list. */
  readonly continued: OpenList | null;
}

/** Cost of a label whose number jumps forward or back in its list. */
const JUMP = 2;
const JUMP_BACK = 3;
/** Documents skip one number or two; a larger jump is more often a misread number. */
const LONGEST_JUMP = 3;
const FAR_JUMP = 2.2;
/** Cost of a list that does not begin with its first label. */
const LATE_START = 2.4;
/** Cost of beginning a list while one with the same labels is open: no label of an outer list is between them. */
const RESTART = 1;
const OTHER_PATH = 1;
/** "4)" after "3." is more often a misread "a)". */
const OTHER_MARKS = 1;
/** "Đ)" does not continue "A.", "B.", "C.". */
const OTHER_MARKS_OF_LETTERS = 2;

/** The cheapest way in which a label continues the open lists or begins one. */
export function stepTo(open: OpenList | null, label: Label, shape: LineShape): Step {
  const own = { style: styleOf(label), path: pathOf(label), shape, ordinal: label.ordinal! };
  let best: Step = begin(open, label, own);
  for (let list = open; list; list = list.outer) {
    const cost = continuing(list, label, own);
    if (cost !== null && cost < best.cost) best = { lists: listOf(own, list.outer), cost, continued: list };
    if (cost === 0) break;
  }
  return best;
}

type Own = Pick<OpenList, "style" | "path" | "shape" | "ordinal">;

function begin(open: OpenList | null, label: Label, own: Own): Step {
  let cost = own.ordinal === 1 ? 0 : LATE_START;
  let outer = open;
  // A list ends where another with the same labels begins, and so do the lists inside it.
  for (let list = open; list; list = list.outer) {
    if (list.style !== own.style) continue;
    outer = list.outer;
    cost += RESTART;
    break;
  }
  if (label.kind === "decimal" && !holdsPath(open, parentPath(own.path))) cost += OTHER_PATH;
  return { lists: listOf(own, outer), cost, continued: null };
}

/** The cost of a label as the next one of a list; null if the list has other labels. */
function continuing(list: OpenList, label: Label, own: Own): number | null {
  const sameKind = kindOf(list.style) === label.kind;
  if (!sameKind) return null;
  const isLetter = label.kind === "letter" || label.kind === "upper-letter";
  const marks = list.style === own.style ? 0 : isLetter ? OTHER_MARKS_OF_LETTERS : OTHER_MARKS;
  if (label.kind === "decimal") {
    if (depthOf(list.path) !== depthOf(own.path)) return null;
    if (parentPath(list.path) !== parentPath(own.path)) return null;
  }
  const step = own.ordinal - list.ordinal;
  if (step === 1 || isNextLetter(list, own, label)) return marks;
  return marks + (step > LONGEST_JUMP ? FAR_JUMP : step > 1 ? JUMP : JUMP_BACK);
}

/** True for the next letter of a list. Lists may skip đ, and capitals use the Latin order with or without Đ, F and J. */
function isNextLetter(list: OpenList, own: Own, label: Label): boolean {
  if (label.kind !== "letter" && label.kind !== "upper-letter") return false;
  const step = own.ordinal - list.ordinal;
  if (label.kind === "letter") return step === 2 && list.ordinal === 4;
  return (step === 2 && (list.ordinal === 5 || list.ordinal === 9)) || (step === 0 && list.ordinal === 4);
}

function listOf(own: Own, outer: OpenList | null): OpenList {
  return { ...own, outer, key: `${outer?.key ?? ""}|${own.style}${own.path || own.ordinal}` };
}

/** Kind and marks: "1." and "1)" are different styles. */
export const styleOf = ({ kind, text, depth }: Label) =>
  `${kind}${depth} ${text.replace(regex.g`[\p{L}\d ]`, "").slice(-1)}`;
const kindOf = (style: string) => style.slice(0, style.indexOf(" ")).replace(/(?<!\d)\d+$/u, "");

const pathOf = ({ kind, text }: Label) =>
  kind === "arabic" || kind === "decimal" ? (/[IVX\d]{1,4}(?:\.\d{1,2}){0,4}/u.exec(text)?.[0] ?? "") : "";
const parentPath = (path: string) => path.slice(0, Math.max(0, path.lastIndexOf(".")));
const depthOf = (path: string) => path.split(".").length;

function holdsPath(open: OpenList | null, path: string): boolean {
  for (let list = open; list; list = list.outer)
    if (list.path === path || kindOf(list.style) === "roman") return true;
  return false;
}
