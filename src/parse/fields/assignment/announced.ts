import { allMatches } from "../../../language/matcher.ts";
import { pushAll } from "../../../model/lists.ts";
import type { UnitRef } from "../../../model/plan.ts";
import { ORDER } from "../../lexicon/orders.ts";
import { dutyVerbAt } from "../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { Span } from "../../text/span.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitList, type UnitList } from "../../units/unit-list.ts";
import { readWholeNames } from "../../units/whole-names.ts";
import { type AssignmentDrafts, newDraft } from "./assignment-draft.ts";
import { leadInOf } from "./lead-in.ts";
import { isPetition } from "./petition.ts";

const ANNOUNCED_RULE = "assignment/announced";

/** The units that a sentence before the first item asks for everything below it. */
export interface Announced {
  readonly units: readonly UnitRef[];
  readonly span: Span;
}

const ASKS = new RegExp(`(?:^|[ ,;])(?:${ORDER})(?: cho)?(?: ?:)? (?=\\S)`, "gu");
const DIRECTS = /(?:^|[ ,;])chỉ thị:? (?=(?:các|thủ trưởng|giám đốc|chủ tịch|sở|ubnd|ủy ban) )/u;
const ASKS_ADDRESSEES =
  /(?:^|[ ,;])(?:đề nghị|yêu cầu)(?: thực hiện)?(?: như sau| các nội dung sau| một số nội dung sau)?$/u;
const AUTHOR_ONLY = /^(?:thực hiện|triển khai|tập trung|một số|như sau|các nội dung|các nhiệm vụ|nội dung)/u;
/** "đề nghị các đơn vị:" asks the addressees of the letter. */
const ADDRESSED =
  /^(?:các |quý )?(?:cơ quan|đơn vị|địa phương)(?:(?:,| và) (?:cơ quan|đơn vị|địa phương))?(?: (?:nêu )?trên)?(?= (?!có liên quan|liên quan|khác)|$|:)/u;

/**
 * The units that the last sentence before the items asks: "Sở Y tế đề nghị các cơ sở bán lẻ thuốc thực hiện các nội dung sau:".
 * `addressed`: the units to which the document is addressed. null where no sentence announces the items.
 */
export function readAnnounced(
  lines: readonly TextLine[],
  addressed: readonly UnitRef[],
  context: RuleContext,
): Announced | null {
  const line = lines.findLast(({ source }) => source.kind === "text");
  if (!line || !/:\s*$/u.test(line.text)) return null;
  const end = line.text.replace(/[\s:]{1,6}$/u, "").length;
  const words = line.folded.slice(0, end);
  const asks = allMatches(ASKS, words).at(-1) ?? DIRECTS.exec(words);
  // "…, UBND tỉnh yêu cầu:" asks those to whom the document is addressed.
  if (ASKS_ADDRESSEES.test(words) && addressed.length > 0)
    return { units: addressed, span: spanIn(line, 0, line.text.length) };
  if (!asks) return null;
  const start = asks.index + asks[0].length;
  const units = askedUnits(line, start, end, context) ?? [];
  const span = spanIn(line, 0, line.text.length);
  if (units.length > 0) return { units, span };
  return ADDRESSED.test(line.folded.slice(start)) && addressed.length > 0 ? { units: addressed, span } : null;
}

function askedUnits(
  line: TextLine,
  start: number,
  end: number,
  context: RuleContext,
): readonly UnitRef[] | null {
  const list: UnitList | null = readUnitList(line, start, context);
  if (list && isPetition(line, line.folded.lastIndexOf("đề nghị", start), list)) return null;
  if (AUTHOR_ONLY.test(line.folded.slice(start))) return null;
  const words = line.folded.slice(start, end);
  const leadIn = leadInOf(words)?.rest ?? announcedAt(words) ?? words.length;
  return readWholeNames(line, start, start + leadIn, context) ?? list?.units ?? null;
}

/** Where the verb begins whose object is the list: "… | thực hiện một số nội dung". */
function announcedAt(words: string): number | null {
  if (!CONTENTS.test(words)) return null;
  for (let at = words.indexOf(" "); at >= 0; at = words.indexOf(" ", at + 1))
    if (dutyVerbAt(words, at + 1)) return at;
  return null;
}
const CONTENTS =
  / (?:nội dung|nhiệm vụ|công việc|công tác|biện pháp|giải pháp|việc|yêu cầu|nội)(?: (?:cụ thể|trọng tâm|chủ yếu|chính))?(?: (?:như sau|sau đây|sau|dưới đây))?$/u;

/**
 * The drafts with the tasks that name no unit given to the announced units. A text whose items name units of their own is about
 * these, so its other items stay without one.
 */
export function withAnnounced(
  { assignments, tasks }: AssignmentDrafts,
  announced: Announced,
): AssignmentDrafts {
  const below = tasks.filter(({ span }) => span.from > announced.span.to);
  const own = assignments.filter(({ place }) => place.span.from > announced.span.to);
  if (below.length === 0 || own.length * 2 > below.length) return { assignments, tasks };
  const { units, span } = announced;
  const draft = newDraft({ label: null, units, role: null, span, rule: ANNOUNCED_RULE }, []);
  pushAll(draft.tasks, below);
  return { assignments: [draft, ...assignments], tasks: tasks.filter((task) => !below.includes(task)) };
}
