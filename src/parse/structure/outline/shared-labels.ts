import { isBulletLabel } from "../../../language/labels.ts";
import { labelAt } from "../../lexicon/label-grammar.ts";
import { descendants, type Section } from "./section.ts";

/** Number of other blocks of labels that shows that the document names the responsible unit at the end of each item or list. */
const FEWEST_BLOCKS = 2;

/**
 * Moves the labels below the last item of a list to the list: "2.1. Tham gia đoàn kiểm tra.", "2.2. Báo cáo khó khăn." over "- Đơn vị
 * chủ trì: Sở A". None of the items has anything else below it, and other lists or items of the document end with such labels as well.
 */
export function shareLabels(root: Section): void {
  const all = descendants(root);
  const blocks = all.filter(({ children }) => children.some(namesBearer));
  if (blocks.length <= FEWEST_BLOCKS) return;
  for (const last of blocks) {
    const list = last.parent;
    if (!list?.label || list.children.at(-1) !== last || !last.children.every(isLabel)) continue;
    const others = list.children.slice(0, -1);
    const items = others.filter(({ label }) => label?.kind === last.label?.kind);
    const isBare = ({ lines, children }: Section) => lines.length === 0 && children.length === 0;
    if (items.length === 0 || last.lines.length > 0 || last.label === null || isBulletLabel(last.label))
      continue;
    if (!others.every(isBare) || others.some(isLabel)) continue;
    for (const label of last.children.splice(0)) list.children.push({ ...label, parent: list });
  }
}

/** "- Đơn vị chủ trì: Sở A", "- Thời gian: Quý I" */
const isLabel = (section: Section): boolean => labelOf(section) !== null;
const namesBearer = (section: Section): boolean => {
  const label = labelOf(section);
  return label?.kind === "role" && label.firm && label.role !== "coordinate";
};

function labelOf({ label, line, textStart, children }: Section) {
  if (!line || label === null || !isBulletLabel(label) || children.length > 0) return null;
  return labelAt(line.text, line.folded, textStart);
}
