import type { Catalogue, Mention, SubIndexMatch } from "../../../catalogue/catalogue.ts";
import { parseLabel } from "../../../language/labels.ts";
import { regex } from "../../../language/regex.ts";

/** A sub-index whose index a bracket after its name states. */
export interface NameWithIndex extends Mention<SubIndexMatch> {
  /** The place of the index in the bracket. */
  readonly index: { readonly start: number; readonly end: number };
  /** The offset after the bracket. */
  readonly noteEnd: number;
}

/** "(SIPAS)", "(thuộc Chỉ số SIPAS)": a bracket up to the name of an index in it. */
const OPEN = /["”»]? ?\((?:thuộc |của )?(?:chỉ số )?$/iu;
const CLAUSES_BEFORE = /^.*[,;:.] /u;
/** The words before the name of a sub-index: its noun, a clause, a verb. */
const BEFORE = regex.i`^(?:[-+*•] ?)?(?:.*(?<!\p{L})(?:chỉ số(?: thành phần| nội dung)?|lĩnh vực|nội dung|yếu tố|trụ cột|tiêu chí|nâng cao|cải thiện) )?["“«]?`;

/**
 * The names before a bracket that says which index they belong to, in order: "Thủ tục hành chính (SIPAS)", which is a part of PAR INDEX as
 * well, "Tiếp cận dịch vụ (thuộc SIPAS)". Short names are found only so.
 */
export function namesWithIndex(
  text: string,
  { catalogue, year }: { readonly catalogue: Catalogue; readonly year: number | null },
): NameWithIndex[] {
  return catalogue.findIndices(text).flatMap(({ start, end, entry }): NameWithIndex[] => {
    const open = OPEN.exec(text.slice(0, start))?.index;
    if (open === undefined || text[end] !== ")") return [];
    const label = parseLabel(text)?.length ?? 0;
    const from = label + (CLAUSES_BEFORE.exec(text.slice(label, open))?.[0].length ?? 0);
    const words = text.slice(from, open);
    const before = BEFORE.exec(words)?.[0].length ?? 0;
    const found = catalogue.matchSubIndex(words.slice(before), [entry.id], year);
    if (!found) return [];
    return [{ start: from + before, end: open, entry: found, index: { start, end }, noteEnd: end + 1 }];
  });
}
