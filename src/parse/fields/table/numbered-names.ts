import type { SubIndexEntry } from "../../../catalogue/catalogue.ts";
import { fold } from "../../../language/fold.ts";
import { allMatches } from "../../../language/matcher.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { NamedSubIndex } from "../sub-index/named-sub-index.ts";

// "Nội dung 1 (tham gia), Nội dung 2 (công khai, minh bạch); SIPAS: kết quả": a cell that lists sub-indices by number with words in brackets,
// and by name after their index.

const RULE = "table/sub-index-row";
/** A piece up to a comma, a semicolon or "và" outside brackets. */
const PIECE = /(?:\([^()]{0,120}\)|(?!, |; |,$|;$| và )[^()])+/gu;
const OF_INDEX = /^(?<index>[^:]{2,60}): ?/u;
const NUMBERED =
  /^(?:nội dung|chỉ số(?: thành phần)?|cstp|csnd|trụ cột|lĩnh vực|yếu tố|tiêu chí)(?: số)? (?<order>\d{1,2})(?: ?\((?<note>[^()]{2,120})\))?$/u;

/** The sub-indices of a cell that consists of such pieces, at least one of them with a number; null for any other cell. */
export function numberedNames(line: TextLine, start: number, context: RuleContext): NamedSubIndex[] | null {
  const pieces = allMatches(PIECE, line.text.slice(start));
  if (!pieces.some(({ 0: piece }) => NUMBERED.test(fold(withoutIndex(piece))))) return null;
  const found: NamedSubIndex[] = [];
  let indices = context.indexIds;
  for (const { index: at, 0: piece } of pieces) {
    const words = piece.trim().replace(/[.;,]$/u, "");
    if (words === "" || words === "và") continue;
    indices = indexBefore(words, context) ?? indices;
    const name = withoutIndex(words).trim();
    const entry = entryOf(name, indices, context);
    if (!entry) return null;
    const from = line.text.indexOf(name, start + at);
    const place = { span: spanIn(line, from, from + name.length), restStart: from + name.length, rule: RULE };
    found.push({ ...entry, name, ...place, confidence: 0.75 });
  }
  return found.length > 0 ? found : null;
}

const withoutIndex = (piece: string): string => piece.trim().replace(OF_INDEX, "");

/** The index that a piece names before a colon: "SIPAS: …". */
function indexBefore(piece: string, { catalogue }: RuleContext): readonly string[] | null {
  const words = OF_INDEX.exec(piece)?.groups?.index;
  const [only, ...others] = words === undefined ? [] : catalogue.findIndices(words);
  return only && others.length === 0 ? [only.entry.id] : null;
}

function entryOf(
  name: string,
  indices: readonly string[],
  { catalogue, year }: RuleContext,
): { readonly id: string; readonly index: string } | null {
  const numbered = NUMBERED.exec(fold(name))?.groups;
  if (!numbered) {
    const match = catalogue.matchSubIndex(name, indices, year);
    return match && { id: match.subIndex.id, index: match.index.id };
  }
  const having = indices.flatMap((index) => {
    const entry = catalogue.subIndicesOf(index, year)[Number(numbered.order) - 1];
    return entry ? [{ id: entry.id, index, entry }] : [];
  });
  const noted =
    numbered.note === undefined ? [] : having.filter(({ entry }) => hasWordsOf(entry, numbered.note!));
  const [first] = noted.length > 0 ? noted : having;
  return first ? { id: first.id, index: first.index } : null;
}

/** True if the name of a sub-index has the first words of a note. */
const hasWordsOf = ({ name, shortName }: SubIndexEntry, note: string): boolean => {
  const words = fold(note).split(/, | và /u, 1)[0]!;
  return [name, shortName].some((one) => fold(one).includes(words));
};
