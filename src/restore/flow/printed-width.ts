import { bare } from "../../language/fold.ts";

// Advance widths of a Times-like serif, in thousandths of an em: the typeface of administrative documents
// (Decree 30/2020/NĐ-CP, Appendix I, I.3). Groups of letters of nearly equal width are precise enough to recognise a full line.
const WIDTHS: readonly [string, number][] = [
  ["ijlt;:.,'|/ ", 270],
  ["frs()-[]!I", 350],
  ['aczeJ"“”', 440],
  ["bdghknopquvxy0123456789đ?$+=<>*", 500],
  ["ELFPSTZ", 590],
  ["ABCDGHKNOQRUVXYĐ", 700],
  ["mw&", 770],
  ["MW%", 880],
];
const WIDTH = new Map(WIDTHS.flatMap(([letters, width]) => [...letters].map((c) => [c, width] as const)));

/** The natural width of a line, in em; "ill" is narrower than "mưa". */
export function printedWidth(text: string): number {
  let sum = 0;
  for (const c of bare(text)) sum += WIDTH.get(c) ?? 500;
  return sum / 1000;
}
