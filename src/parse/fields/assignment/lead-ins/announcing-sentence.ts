import { allMatches } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { isVerbAt } from "../../../units/ends/witnesses/predicates.ts";
import { CONTENTS } from "../shared/contents.ts";
import { DUTY, MANNER } from "./lead-in.ts";

// The predicates of a sentence over items, after its units. "tổ chức thực hiện các nhiệm vụ sau:" states no work, only that work
// follows. "Sở A tham mưu kế hoạch và thực hiện các nhiệm vụ sau:" also states a task.

/** Words before a verb, and verbs that need an object to state work. */
const EMPTY = new RegExp(
  `(?:(?:${DUTY}|${MANNER}|tổ chức (?:triển khai|thực hiện)|đồng thời|cụ thể|trong đó|lưu ý|chú ý|chú trọng|là|làm)(?=[ ,;:]|$),? ?(?:và )?){1,8}`,
  "uy",
);
/** A basis or a partner before the verb: "căn cứ Kế hoạch này", "phối hợp với Sở B". */
const NO_VERB =
  /(?:căn cứ|theo(?! dõi)|trên cơ sở|trong|với|cùng|để|nhằm|tại|trước|sau|khi|vào|cho|do|như|đã|đang|được|(?:có )?liên quan|ngoài)(?=[ ,;:]|$)/uy;
const PREDICATE = regex.g`^,? ?|[,;](?: và| đồng thời){0,2} (?=\p{L})| và (?=\p{L})`;
const MOST_PREDICATES = 16;

const endOf = (pattern: RegExp, text: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
};

/** What a predicate states that begins at an offset: work, only that work follows, or nothing. */
function predicateAt(line: TextLine, at: number): "work" | "announcement" | null {
  const verb = endOf(EMPTY, line.folded, at);
  const isVerb = isVerbAt(line, verb) || taskVerbAt(line.folded, verb);
  const isWork = isVerb && endOf(NO_VERB, line.folded, verb) === verb;
  if (isWork) return "work";
  return verb > at ? "announcement" : null;
}

const predicatesFrom = (line: TextLine, from: number) =>
  allMatches(PREDICATE, line.folded.slice(from))
    .slice(0, MOST_PREDICATES)
    .map(({ index, 0: joint }) => predicateAt(line, from + index + joint.length));

/** True if the words after the units of a line state work, beside an announcement of items. */
export const statesWork = (line: TextLine, from: number): boolean =>
  predicatesFrom(line, from).includes("work");

/** True for "chủ trì tham mưu kế hoạch | và thực hiện các nhiệm vụ sau:": work, then an announcement of further work. */
export function statesWorkBeforeItems(line: TextLine, from: number): boolean {
  if (!CONTENTS.test(line.folded.slice(from).replace(/[\s:]{1,6}$/u, ""))) return false;
  const found = predicatesFrom(line, from).filter((predicate) => predicate !== null);
  return found.at(-1) === "announcement" && found.includes("work");
}
