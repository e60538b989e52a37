import { isBulletLabel, parseLabel } from "../../../language/labels.ts";
import { labelAt } from "../../lexicon/label-grammar.ts";
import { endsWithColon } from "../../text/line-end.ts";
import type { TextLine } from "../../text/text-line.ts";

/** So many equal labels in a list show that each is above its tasks. */
const FEWEST = 2;

/**
 * The lines of labels above their tasks, between bullets: "Đơn vị chủ trì: Sở A" over "- …", then "Đơn vị chủ trì: Sở
 * B" over "- …". Such a list begins with a label and ends with a bullet; a list with labels below its tasks begins with a bullet.
 */
export function labelsAbove(lines: readonly TextLine[]): ReadonlySet<TextLine> {
  const above = new Set<TextLine>();
  let labels: TextLine[] = [];
  let begins = true;
  let endsInBullet = false;
  const close = (next: boolean) => {
    if (labels.length >= FEWEST && endsInBullet) for (const line of labels) above.add(line);
    [labels, begins, endsInBullet] = [[], next, false];
  };
  for (const line of lines) {
    const label = line.source.kind === "row" ? null : parseLabel(line.text);
    if (line.source.kind === "row" || (label && !isBulletLabel(label))) close(true);
    else if (label) {
      begins = begins && labels.length > 0;
      endsInBullet = true;
    } else if (begins && roleLabel(line) !== null && isSameLabel(line, labels[0])) {
      labels.push(line);
      endsInBullet = false;
    } else close(endsWithColon(line.text));
  }
  close(true);
  return above;
}

/** The words of a label for units at the beginning of a line; null for another line. */
function roleLabel({ text, folded }: TextLine): string | null {
  const label = labelAt(text, folded, 0);
  return label?.kind === "role" && label.firm ? folded.slice(0, label.end) : null;
}

const isSameLabel = (line: TextLine, first: TextLine | undefined): boolean =>
  first === undefined || roleLabel(first) === roleLabel(line);
