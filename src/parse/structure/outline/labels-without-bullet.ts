import { isBulletLabel, parseLabel } from "../../../language/labels.ts";
import type { TextLine } from "../../text/text-line.ts";

/** "Kinh phí: …", "Đơn vị chủ trì: …" */
const SHORT_LABEL = /^[^.,;:()\d]{4,40}: ?(?=\S)/u;
/** So many bullets of a list that are labels show that a line without a bullet is one as well. */
const FEWEST = 2;

/**
 * The lines of labels that have lost the bullet of their list: "Kinh phí: Ngân sách tỉnh." below "- Thời gian: …", "- Đơn vị chủ trì: …". They
 * say more about the item above the list, and not about its last bullet.
 */
export function labelsWithoutBullet(lines: readonly TextLine[]): ReadonlySet<TextLine> {
  const found = new Set<TextLine>();
  let bullets = 0;
  let labels = 0;
  for (const line of lines) {
    const label = line.source.kind === "row" ? null : parseLabel(line.text);
    const isLabel = SHORT_LABEL.test(line.folded.slice(label?.length ?? 0));
    if (label && isBulletLabel(label)) {
      bullets += 1;
      labels += isLabel ? 1 : 0;
      continue;
    }
    const isPlain = line.source.kind !== "row" && label === null;
    if (isPlain && isLabel && labels >= FEWEST && labels === bullets) found.add(line);
    else [bullets, labels] = [0, 0];
  }
  return found;
}
