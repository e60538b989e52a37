import { parseLabel } from "../../../../language/labels.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { linesUnder, type Section } from "../../../structure/outline/section.ts";
import type { RuleContext } from "../../../text/rule.ts";
import { spanIn } from "../../../text/span.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readWholeNames } from "../../../units/list/whole-names.ts";
import { addresseesAt } from "../sentence/addressees-at.ts";
import { startOfUnits } from "../sentence/author-order.ts";
import { shortNameAt } from "../sentence/short-name.ts";
import { subjectAt } from "../sentence/subject.ts";
import { requestWithoutName } from "../subjects/asked-addressees.ts";
import type { Announced } from "./announced.ts";

// The work of a document that names its bearer only in the last paragraph: "Văn phòng thông báo để UBND xã A biết, thực hiện./.", "Đề nghị
// Công ty B khẩn trương khắc phục các nội dung nêu trên."

/** How many of the last paragraphs may be such a sentence. */
const MOST_LINES = 4;

const NOTIFIES = /(?:^|[ ,])thông báo (?:để|đến|tới|cho) (?=\S)/u;
const TO_DO =
  / (?:được )?biết(?:,| và|, và)? (?:để )?(?:(?:nghiêm túc|khẩn trương|tổ chức|triển khai|phối hợp) )*(?:thực hiện|triển khai)(?=[ ,./]|$)/u;
const OTHERS =
  /(?:,| và|, và|;)(?: các| những)? [^.;:]{2,80} (?:có )?liên quan$| (?:cùng|cùng với) [^.;:]{2,80}$/u;
/** "thực hiện các nội dung nêu trên", "hoàn thiện hồ sơ theo các yêu cầu trên" */
const ALL_ABOVE =
  /(?:thực hiện|triển khai|hoàn thiện|hoàn thành|khắc phục|bổ sung|rà soát|xử lý|giải quyết|chấp hành) [^.;:]{0,80}(?:nội dung|yêu cầu|nhiệm vụ|kết luận|kiến nghị|ý kiến|vấn đề|công việc|tồn tại|hạn chế)[^.;:]{0,40} (?:nêu |nói )?(?:trên|này)(?=[ ,.;/]|$)/u;

/** Whom the last paragraphs ask for all that is above them; null where they ask nobody, or several bodies at once. */
export function readRequestAtEnd(root: Section, context: RuleContext): Announced | null {
  const plain = linesUnder(root).filter(({ source }) => source.kind === "text");
  for (const line of plain.slice(-MOST_LINES).reverse()) {
    if (parseLabel(line.text) !== null) continue;
    const units = informed(line, context) ?? askedForAll(line, context);
    if (units) return { units, span: spanIn(line, 0, line.text.length), isAtEnd: true };
  }
  return null;
}

function informed(line: TextLine, context: RuleContext): readonly UnitRef[] | null {
  const from = NOTIFIES.exec(line.folded);
  if (!from) return null;
  const start = from.index + from[0].length;
  const names = TO_DO.exec(line.folded.slice(start))?.index;
  if (names === undefined) return null;
  const end = start + line.folded.slice(start, start + names).replace(OTHERS, "").length;
  return single(readWholeNames(line, start, end, context));
}

function askedForAll(line: TextLine, context: RuleContext): readonly UnitRef[] | null {
  const all = ALL_ABOVE.exec(line.folded);
  if (!all) return null;
  const from = line.folded.lastIndexOf(". ", all.index) + 1;
  const at = from === 0 ? 0 : from + 1;
  const { addressed = [] } = context;
  if (requestWithoutName(line, at, line.text.length, context)) return single(addressed);
  const start = startOfUnits(line, at, context);
  if (start === at) return null;
  const named = addresseesAt(line, start, context) ?? subjectAt(line, start, context);
  return single((shortNameAt(line, start) ? addressed : named?.units) ?? null);
}

/** Several bodies share out the work by what they are, which nobody can know here. */
const single = (units: readonly UnitRef[] | null): readonly UnitRef[] | null =>
  units?.length === 1 && !units[0]!.group ? units : null;
