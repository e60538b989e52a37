import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { unitsAfterMark } from "../assignment/brackets/titled-units.ts";
import { type NamedSubIndex, SUB_INDEX_WORDS, type SubIndexRule } from "./named-sub-index.ts";
import { BETWEEN, namesInText, WORD_BEFORE } from "./names-in-text.ts";

const RULE = "sub-index/several";

const WORD = new RegExp(SUB_INDEX_WORDS, "u");
const ONLY_PREPOSITION = /^(?:(?:đối với|về|nâng cao|cải thiện) )?["“]?$/u;
const LONGEST_HEADING = 240;
const LONGEST_LEAD = 60;

/**
 * "Nhiệm vụ nâng cao các chỉ số “Tính minh bạch” và “Chi phí thời gian”": a heading that ends with a list of names after
 * a word such as "chỉ số". Its section is about each of them.
 */
export const severalSubIndices: SubIndexRule = { id: RULE, read: readSeveral };

/** The end of a heading: a colon before its work, else the end of the line. */
function headEnd({ text }: TextLine, from: number): number {
  const colon = text.indexOf(": ", from);
  return colon < 0 ? text.length : colon;
}
/** "Gia nhập thị trường, chi phí thời gian | : công khai thủ tục": work on all of the names before it. */
const BEFORE_WORK = /^["”»]?: (?=\S)/u;

/** "Phối hợp với Sở A theo dõi chỉ số …": what somebody does, and no heading. */
const STATES_WORK =
  /^(?:(?:chủ trì,? )?(?:phối hợp|kết hợp) (?:chặt chẽ )?(?:với|cùng) |(?:tham mưu|theo dõi|đôn đốc|hướng dẫn|tổng hợp|báo cáo) )/u;

function readSeveral(line: TextLine, from: number, context: RuleContext): NamedSubIndex[] {
  if (context.indexIds.length === 0 || from + LONGEST_HEADING < headEnd(line, from)) return [];
  const hasWord = WORD.test(line.folded.slice(from, from + LONGEST_LEAD));
  const found = namesInText(line, 0, line.text.length, context).filter(({ start }) => start >= from);
  const [first] = found;
  if (!first || first.start - from > LONGEST_LEAD || STATES_WORK.test(line.folded.slice(from))) return [];
  // "Tính minh bạch và Chi phí thời gian": a heading of names alone needs no word before them.
  const areAlone = found.length > 1 && ONLY_PREPOSITION.test(line.folded.slice(from, first.start));
  if (!areAlone && !(hasWord && WORD_BEFORE.test(line.folded.slice(from, first.start)))) return [];
  const named: NamedSubIndex[] = [];
  for (const { start, end, entry } of found) {
    const before = named.at(-1);
    if (before && !BETWEEN.test(line.folded.slice(before.restStart, start))) return [];
    named.push({
      id: entry.subIndex.id,
      index: entry.index.id,
      name: line.text.slice(start, end),
      span: spanIn(line, start, end),
      restStart: end,
      rule: RULE,
      confidence: 0.9,
    });
  }
  const end = named.at(-1)!.restStart;
  const rest = line.text.slice(end);
  const isWhole = /^["”»]?(?: \([^()]{0,60}\))?[\s.:;]*$/u.test(rest);
  const before = named.length > 1 ? (BEFORE_WORK.exec(rest)?.[0].length ?? 0) : 0;
  if (before > 0) return named.map((sub) => ({ ...sub, restStart: end + before }));
  if (!isWhole && !(named.length > 1 && unitsAfterMark(line, end, context))) return [];
  // The text after a single name may be its goal; after several names it is about all of them.
  const restStart = named.length === 1 ? end + (/^["”»]? ?/u.exec(rest)?.[0].length ?? 0) : line.text.length;
  return named.map((sub) => ({ ...sub, restStart }));
}
