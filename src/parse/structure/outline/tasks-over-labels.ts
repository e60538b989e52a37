import { isBulletLabel, parseLabel } from "../../../language/labels.ts";
import { isCapitalAt } from "../../../language/letter-case.ts";
import { labelAt } from "../../lexicon/label-grammar.ts";
import type { TextLine } from "../../text/text-line.ts";

const MOST_PARAGRAPHS = 4;

/**
 * The paragraphs that state tasks between bullets with labels: "Kiểm tra công vụ tại các xã." after "- Thời gian: Quý I" and over
 * "- Đơn vị thực hiện: Sở A". Such a paragraph begins the next task and does not belong to the bullet above it.
 */
export function tasksOverLabels(lines: readonly TextLine[]): ReadonlySet<TextLine> {
  const tasks = new Set<TextLine>();
  let paragraphs: TextLine[] | null = null;
  for (const line of lines) {
    if (isLabelledBullet(line)) {
      for (const task of paragraphs ?? []) tasks.add(task);
      paragraphs = [];
    } else if (paragraphs && paragraphs.length < MOST_PARAGRAPHS && isParagraph(line)) paragraphs.push(line);
    else paragraphs = null;
  }
  return tasks;
}

function isLabelledBullet({ source, text, folded }: TextLine): boolean {
  const label = source.kind === "row" || !text.includes(":") ? null : parseLabel(text);
  return label !== null && isBulletLabel(label) && labelAt(text, folded, label.length) !== null;
}

const isParagraph = ({ source, text, folded }: TextLine): boolean =>
  source.kind !== "row" &&
  isCapitalAt(text, 0) &&
  parseLabel(text) === null &&
  labelAt(text, folded, 0) === null;
