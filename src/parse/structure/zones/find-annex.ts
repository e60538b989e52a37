import type { Catalogue } from "../../../catalogue/catalogue.ts";
import { fold } from "../../../language/fold.ts";
import { isCapitals } from "../../../language/is-capitals.ts";
import type { TextLine } from "../../text/text-line.ts";
import { ANNEX_OF } from "../lines/line-kinds.ts";
import { documentType, leadingType } from "../lines/type-line.ts";
import { startsSection } from "../lines/zone-lines.ts";

/** The document that promulgates an annex: its type, its title and the lines of its articles. */
export interface Promulgation {
  readonly typeLine: TextLine | null;
  readonly promulgating: readonly TextLine[];
}

/**
 * Index of the type line of the annex among the lines after the sign-off; -1 without an annex. Its note "(Kèm theo Quyết định
 * số …)" may be missing if the decision itself says that it promulgates a document of this type.
 */
export function findAnnex(
  lines: readonly TextLine[],
  { typeLine, promulgating }: Promulgation,
  catalogue: Catalogue,
): number {
  const promulgates = typeLine !== null && /^(?:quyết định|nghị quyết)(?: |$)/u.test(typeLine.folded);
  return lines.findIndex((line, i) => {
    if (!isCapitals(line.text)) return false;
    const type = typeWords(line, promulgates, catalogue);
    if (type === null) return false;
    if (lines.slice(i, i + 6).some((near) => ANNEX_OF.test(near.folded))) return true;
    return promulgates && announces(promulgating, type) && lines.slice(i + 1).some(startsSection);
  });
}

/** The type that a line states; null without one. In the annex of a decision or resolution the type may begin the summary. */
function typeWords(line: TextLine, promulgates: boolean, catalogue: Catalogue): string | null {
  const type = documentType(line.text, catalogue);
  if (type) return fold(type.name);
  const length = promulgates ? leadingType(line.text, catalogue) : 0;
  return length > 0 ? line.folded.slice(0, length) : null;
}

/** True if a document says that it promulgates one of this type: "Ban hành kèm theo Quyết định này Kế hoạch …". */
function announces(lines: readonly TextLine[], type: string): boolean {
  const promulgated = new RegExp(
    `(?:ban hành|phê duyệt)(?: kèm theo)?(?: (?:quyết định|nghị quyết) này)?:? ${type}(?!\\p{L})`,
    "u",
  );
  return lines.some((line) => promulgated.test(line.folded));
}
