import { fold } from "../../../language/fold.ts";
import { regex } from "../../../language/regex.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { IMPROVE, WHOSE } from "./named-in-tasks.ts";
import { type NamedSubIndex, SUB_INDEX_WORDS, type SubIndexRule } from "./named-sub-index.ts";
import { namesInText } from "./names-in-text.ts";

const RULE = "sub-index/work-heading";

/** "Phòng, chống nhũng nhiễu, giảm", "Giảm": what is done for the sub-index, as the last of two topics or alone. */
const IMPROVES = regex`^(?:[^.;:]{3,90}(?:,|,? và) )?${IMPROVE}(?: (?:${SUB_INDEX_WORDS}))? ["“«]?$`;
/** "Phối hợp với Sở A, Sở B trong": help for the units that lead the sub-index. */
const HELPS = regex`^phối hợp(?: với)? [^.;:]{2,90} (?:trong|về|thực hiện|${IMPROVE})(?: (?:công tác|${SUB_INDEX_WORDS}))? ["“«]?$`;
/** For whom, and the end of the heading. */
const END = regex`^["”»]?(?: (?:của|trên địa bàn)(?:(?:,| và)? ${WHOSE}){1,6}| (?:cho|đối với) [^.;:]{2,60})?(?:\s*$|: ?)`;
const LONGEST_HEADING = 160;

/** The plans of provinces give units what their headings name, so a topic of two counts in other plans alone. */
const OF_PROVINCE = /^(?:ubnd|ủy ban nhân dân) (?:tỉnh|thành phố)/u;

/**
 * "Giảm chi phí thời gian cho người nộp thuế", "Phòng, chống nhũng nhiễu, giảm chi phí không chính thức", "Phối hợp với Sở A trong cải
 * cách tài chính công": the labelled heading of work on one sub-index, which it names exactly.
 */
export const subIndexOfWorkHeading: SubIndexRule = { id: RULE, read };

function read(line: TextLine, from: number, context: RuleContext): NamedSubIndex[] {
  const colon = line.text.indexOf(": ", from);
  const to = colon < 0 ? line.text.length : colon;
  const isOfProvince = OF_PROVINCE.test(fold(context.issuer?.name ?? ""));
  if (from === 0 || isOfProvince || context.indexIds.length === 0 || to - from > LONGEST_HEADING) return [];
  const [only, ...others] = namesInText(line, from, to, context);
  if (!only || others.length > 0) return [];
  const [start, end] = [from + only.start, from + only.end];
  const before = line.folded.slice(from, start);
  const rest = END.exec(line.folded.slice(end));
  if (!rest || !(IMPROVES.test(before) || HELPS.test(before))) return [];
  const { subIndex, index } = only.entry;
  const name = line.text.slice(start, end);
  const restStart = end + rest[0].length;
  const place = { span: spanIn(line, start, end), restStart, rule: RULE, confidence: 0.8 };
  return [{ id: subIndex.id, index: index.id, name, ...place }];
}
