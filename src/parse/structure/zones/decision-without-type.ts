import type { Catalogue } from "../../../catalogue/catalogue.ts";
import { isDrawnRule } from "../../../language/drawn-rule.ts";
import { isCapitals } from "../../../language/is-capitals.ts";
import type { TextLine } from "../../text/text-line.ts";
import { namesDecider } from "../head/title-lines.ts";
import { isOfHead } from "../lines/zone-lines.ts";

/** "QUYẾT ĐỊNH:" between the bases and the first article. */
const ENACTS = /^quyết (?:định|nghị) ?:?$/u;
const CITES_BASIS = /^-? ?(?:căn cứ|xét|theo) /u;
/** Most lines that say who decides: "CHỦ TỊCH" over "ỦY BAN NHÂN DÂN TỈNH LÀO CAI". */
const MOST_DECIDERS = 3;

/**
 * The parts of a decision whose type and title above the bases were lost, so that the words which enact it ("QUYẾT ĐỊNH:") are its first
 * type line: null for other documents. Its title is between the head and the line that says who decides. `at`: the type line.
 */
export function cutDecisionWithoutType(lines: readonly TextLine[], at: number, catalogue: Catalogue) {
  const typeLine = lines[at];
  if (!typeLine || !ENACTS.test(typeLine.folded.trim())) return null;
  const basis = lines.slice(0, at).findIndex(({ folded }) => CITES_BASIS.test(folded));
  if (basis < 0) return null;
  let decider = basis;
  while (
    decider > 0 &&
    basis - decider < MOST_DECIDERS &&
    isCapitals(lines[decider - 1]!.text) &&
    namesDecider(lines[decider - 1]!, catalogue)
  )
    decider -= 1;
  const above = lines.slice(0, decider);
  const headEnd = above.findLastIndex(isOfHead) + 1;
  const title = headEnd > 0 ? above.slice(headEnd).filter(({ text }) => !isDrawnRule(text)) : [];
  const head = lines.slice(0, basis).filter((line) => !title.includes(line));
  return { head, typeLine, title, rest: lines.slice(basis).filter((line) => line !== typeLine) };
}

const DECISION = /^(?:quyết định|nghị quyết)(?= |:|$)/u;
/** "Điều 1. Ban hành kèm theo Quyết định này | Kế hoạch … giai đoạn 2021 - 2025 |.": what a decision promulgates. */
const PROMULGATES =
  /^điều 1 ?[.:]? ?(?:nay )?(?:ban hành|phê duyệt)(?: kèm theo (?:quyết định|nghị quyết) này)?,? (?:bản )?(?=(?:kế hoạch|chương trình|đề án|bộ|phương án|quy chế|quy định|chiến lược|danh mục) )/u;
const END_OF_NAME =
  /[.;:]|,? (?:ban hành )?kèm theo |(?:,| và) (?:gồm|với|cụ thể|như sau)| \((?:kèm|có|sau đây|chi tiết)/u;

/** The title of a decision that has none above its bases: what its first article promulgates. [] for other documents. */
export function promulgatedTitle(typeLine: TextLine | null, body: readonly TextLine[]): readonly TextLine[] {
  if (!typeLine || !DECISION.test(typeLine.folded)) return [];
  const line = body.find(({ folded }) => folded.startsWith("điều 1"));
  const from = line ? (PROMULGATES.exec(line.folded)?.[0].length ?? 0) : 0;
  if (!line || from === 0) return [];
  const length = line.folded.slice(from).search(END_OF_NAME);
  const named = length < 0 ? line : line.upTo(from + length);
  return [named.reworded(named.text.slice(from), named.folded.slice(from))];
}
