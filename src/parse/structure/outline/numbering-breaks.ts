import type { Label } from "../../../language/labels.ts";
import { descendants, type Section } from "./section.ts";

/** Pairs of adjacent sections whose numbers are not consecutive: 4) is missing between 3) and 5). Bullets have no number. */
export function numberingBreaks(root: Section): { after: Section; before: Section }[] {
  const breaks: { after: Section; before: Section }[] = [];
  for (const parent of [root, ...descendants(root)]) {
    let previous: Section | null = null;
    for (const child of parent.children) {
      if (!child.label?.ordinal) continue;
      const follows =
        !previous || child.label.ordinal === 1 || continuesCount(lastAlike(previous).label!, child.label);
      if (!follows && previous?.rank === child.rank) breaks.push({ after: previous, before: child });
      previous = child;
    }
  }
  return breaks;
}

/**
 * The last item below a heading that counts on with its own kind of label: "1. Giao Sở A …:" over "2." and "3."; else the section. "Nhóm 2:"
 * and "Nhiệm vụ 3:" below it are different counts.
 */
function lastAlike(section: Section): Section {
  const last = section.children.at(-1);
  const counts = last?.label?.ordinal && section.children[0]!.label?.ordinal === section.label!.ordinal! + 1;
  const { kind } = section.label!;
  return counts && last.label.kind === kind && kind !== "counted-noun" ? last : section;
}

function continuesCount(before: Label, next: Label): boolean {
  if (before.kind !== next.kind) return false;
  if (next.ordinal === before.ordinal! + 1) return true;
  // Some plans count đ after d, and others skip it.
  const skipsD = before.kind === "letter" && before.text.startsWith("d") && next.text.startsWith("e");
  // Capitals count A, B, C, D, Đ, E, G: Vietnamese has no F.
  const hasD = before.kind === "upper-letter" && next.text.startsWith("Đ") && before.text.startsWith("D");
  const skipsF = before.kind === "upper-letter" && /^E/.test(before.text) && /^G/.test(next.text);
  return skipsD || hasD || skipsF;
}
