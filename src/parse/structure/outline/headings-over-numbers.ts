import { type Label, parseLabel } from "../../../language/labels.ts";
import { isCapitalAt } from "../../../language/letter-case.ts";
import type { TextLine } from "../../text/text-line.ts";

// Headings without a label between the items of a numbered list: "Ngành y tế" over "1. …", "2. …", then "Ngành xây dựng" over "3. …". The
// numbers go on or begin again. Without the headings it would be one list, and each heading the end of the item above it.

/** One such line may be the rest of the item above. */
const FEWEST = 2;
const LONGEST = 120;
const KINDS: ReadonlySet<Label["kind"]> = new Set(["arabic", "letter"]);
const WIDER: ReadonlySet<Label["kind"]> = new Set(["part", "article", "upper-letter", "roman", "decimal"]);

/** The headings of numbered lists, each with the label of the first item below it. */
export function headingsOverNumbers(lines: readonly TextLine[]): ReadonlyMap<TextLine, Label> {
  const found = new Map<TextLine, Label>();
  const counts = new Map<Label["kind"], number | null>();
  let run: (readonly [TextLine, Label])[] = [];
  const close = () => {
    if (run.length >= FEWEST) for (const [line, label] of run) found.set(line, label);
    run = [];
  };
  let next = labelOf(lines[0]);
  for (const [at, line] of lines.entries()) {
    const label = next;
    next = labelOf(lines[at + 1]);
    if (line.source.kind === "row" || (label && WIDER.has(label.kind))) {
      close();
      counts.clear();
    } else if (label && KINDS.has(label.kind)) {
      // "a)" below "2." begins a list of its own.
      if (label.kind === "arabic") counts.delete("letter");
      counts.set(label.kind, label.ordinal);
    } else if (!label && next && KINDS.has(next.kind) && isHeading(line, lines[at - 1])) {
      if (run[0] && run[0][1].kind !== next.kind) close();
      if (next.ordinal === 1 || next.ordinal === (counts.get(next.kind) ?? 0) + 1) run.push([line, next]);
    }
  }
  close();
  return found;
}

const labelOf = (line: TextLine | undefined): Label | null =>
  line && line.source.kind !== "row" ? parseLabel(line.text) : null;

/** A few words without a colon that begin with a capital and end without a mark, below a line that ends with one or is short itself. */
const isHeading = ({ text }: TextLine, above: TextLine | undefined): boolean =>
  text.length <= LONGEST &&
  isCapitalAt(text, 0) &&
  !text.includes(":") &&
  !/[.;,:)\d]\s*$/u.test(text) &&
  (above === undefined || above.text.length <= LONGEST || /[.;:)]\s*$/u.test(above.text));
