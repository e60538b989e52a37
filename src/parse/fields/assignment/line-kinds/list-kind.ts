import {
  BEFORE_BASES,
  BEFORE_CONDITIONS,
  BEFORE_CONTENTS,
  BEFORE_OBJECTS,
  BEFORE_REMARKS,
  CITED_DOCUMENT,
  PLACE_IN_DRAFT,
  REMARK,
  REMARK_ON_PLACE,
} from "../../../lexicon/list-words.ts";
import { ASSIGN } from "../../../lexicon/orders.ts";
import { LEAD } from "../../../lexicon/roles.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import { anyOf } from "../../../lexicon/wording.ts";
import { endsWithColon } from "../../../text/line-end.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { Item } from "../shared/items.ts";
import { dutyStart } from "../subjects/duty-sentence.ts";
import { mayListObjects } from "./joined-task.ts";

// The items below a line with a colon are work only if the line asks for work. Below "Đề án gồm các nội dung sau:" they are the contents
// of a document, below "căn cứ quy định tại:" documents, and below "đề nghị chỉnh sửa một số nội dung sau:" remarks on a draft.

/** What the items below a line are, where they are no work. */
type ListKind = "contents" | "bases" | "remarks" | "conditions";

const CONTENTS = new RegExp(anyOf(BEFORE_CONTENTS), "u");
const WORK = /(?:nhiệm vụ|giải pháp|công việc|hoạt động|biện pháp|phần việc)(?= |$)/u;
const CONDITIONS = new RegExp(anyOf(BEFORE_CONDITIONS), "u");
const OBJECTS = new RegExp(anyOf(BEFORE_OBJECTS), "u");
const BASES = new RegExp(anyOf(BEFORE_BASES), "u");
const REMARKS = new RegExp(anyOf(BEFORE_REMARKS), "u");
const CITED = new RegExp(`^${anyOf(CITED_DOCUMENT)}`, "u");
const PLACE = new RegExp(`^${anyOf(PLACE_IN_DRAFT)}`, "u");
const MAY_REMARK = new RegExp(`^${anyOf(REMARK)}`, "u");
const AT_PLACE = new RegExp(`^${anyOf(REMARK_ON_PLACE)}`, "u");
const GIVES_WORK = new RegExp(
  `(?:^|[ ,;.])(?:${ASSIGN}) |: [^,;.:]{2,80} (?:${LEAD}|có trách nhiệm)(?= |,)`,
  "u",
);

/** True for folded words that begin with the place in a draft to which the author remarks something, and give nobody work. */
export const isRemark = (words: string): boolean => AT_PLACE.test(words) && !GIVES_WORK.test(words);

/** True for folded words that only name a document with its number and its day, and order nothing. */
export const namesDocument = (words: string): boolean =>
  DOCUMENT.test(words) && !GIVES_WORK.test(words) && !REQUIRES.test(words);
const DOCUMENT =
  /^(?:(?:bộ )?luật|pháp lệnh|nghị (?:định|quyết)|thông tư(?: liên tịch)?|quyết định|chỉ thị|công văn|văn bản|kế hoạch|thông báo)(?: hợp nhất)? số:? ?\d[^ ]{1,40} ngày \d[^:]{1,400}$/u;
const REQUIRES = /(?:^|[ ,;.])(?:phải|cần|có trách nhiệm|chịu trách nhiệm|yêu cầu|đề nghị|để|nhằm)(?= )/u;

const REQUEST = /^(?:đề nghị|yêu cầu)(?= )/u;

/** True for an item that gives a unit a duty of the plan: the author of a remark only requests changes. */
function givesDutyOfPlan({ line, start }: Item, context: RuleContext): boolean {
  const duty = dutyStart(line, start, context);
  return duty !== null && !REQUEST.test(line.folded.slice(duty));
}

/** What the items below a line are; null where they may be work. */
export function listKind(item: Item, context: RuleContext): ListKind | null {
  const kind = statedKind(item);
  const labelled = item.items.filter(({ label }) => label !== null);
  if (kind === "conditions") return labelled.some(ordersUnit) ? null : kind;
  const duties = kind === null ? [] : labelled.filter((below) => givesDutyOfPlan(below, context));
  return duties.length >= FEW * labelled.length ? null : kind;
}

/** "UBND các xã có trách nhiệm …" is no condition, although it is among some. */
const ordersUnit = ({ line, start }: Item): boolean => ORDERS_UNIT.test(line.folded.slice(start));
const ORDERS_UNIT = new RegExp(
  `(?:^|[ ,;.])(?:${ASSIGN}) |(?:^| )(?:${LEAD}|có trách nhiệm|chịu trách nhiệm)(?= |,)`,
  "u",
);

/** What the words before the items, and the beginnings of the items, say that they are. */
function statedKind(item: Item): ListKind | null {
  const { line, start, items } = item;
  const labelled = items.filter(({ label }) => label !== null);
  if (labelled.length === 0) return null;
  const share = (test: (folded: string) => boolean): number =>
    labelled.filter((below) => test(below.line.folded.slice(below.start))).length / labelled.length;
  if (labelled.length > 1 && share((words) => PLACE.test(words)) > MOST) return "remarks";
  const words = line.folded.slice(start);
  if (!endsWithColon(words)) return null;
  const before = words.replace(/[\s:]{1,4}$/u, "").slice(-LONGEST);
  if (BASES.test(before) && share((cited) => CITED.test(cited)) > MOST) return "bases";
  if (REMARKS.test(before)) return share((remark) => MAY_REMARK.test(remark)) > HALF ? "remarks" : null;
  const marks = [before.lastIndexOf(","), before.lastIndexOf("."), before.lastIndexOf(";")] as const;
  const clause = before.slice(Math.max(marks[0], marks[1], marks[2]) + 1);
  if (CONDITIONS.test(before) && !OPENS_WORK.test(clause) && !mayListObjects(item)) return "conditions";
  // Objects without items below them are joined to their task.
  if (OBJECTS.test(clause)) return "contents";
  const isOfDocument = CONTENTS.test(before) && !WORK.test(clause) && !mayListObjects(item);
  return isOfDocument && share((work) => taskVerbAt(work, 0)) < FEW ? "contents" : null;
}
/** "(tỉnh A, tỉnh B cũ), căn cứ quy định tại:" after the units: only bases. */
const ONLY_BASES = /^(?:\([^()]{1,120}\))?,? ?(?:căn cứ|trên cơ sở)(?= )[^,;]*$/u;

/** True for an item over bases whose words from an offset on state no work: the sentence goes on below the bases. */
export const statesOnlyBases = ({ line, listed }: Item, from: number): boolean =>
  listed !== undefined && ONLY_BASES.test(line.folded.slice(from));

/** "Đối với các đối tượng sau:", "Thực hiện các tiêu chí sau:" over what is done for them. */
const OPENS_WORK = /^ ?(?:đối với|thực hiện|triển khai|hoàn thành|phấn đấu|duy trì) /u;
const LONGEST = 160;
const MOST = 0.6;
const HALF = 0.5;
const FEW = 0.3;

/** An item without the items below it that are no work, and the paragraphs among these that give units a duty. */
export function withoutLists(item: Item, context: RuleContext): readonly Item[] {
  if (listKind(item, context) === null) {
    const items = item.items.flatMap((below) => withoutLists(below, context));
    return [{ ...item, items }];
  }
  return [{ ...item, items: [], listed: item.items }, ...ordersIn(item.items, context)];
}

const ordersIn = (items: readonly Item[], context: RuleContext): readonly Item[] =>
  items.flatMap((item) =>
    item.label === null && dutyStart(item.line, item.start, context) !== null
      ? withoutLists(item, context)
      : ordersIn(item.items, context),
  );
