import { fold } from "../../../../language/fold.ts";
import { parseLabel } from "../../../../language/labels.ts";
import { allMatches } from "../../../../language/matcher.ts";
import { pushAll } from "../../../../model/lists.ts";
import type { Task } from "../../../../model/plan.ts";
import { PAPER } from "../../../lexicon/documents.ts";
import { dutyVerbAt } from "../../../lexicon/task-verbs.ts";
import type { Located } from "../../../text/located.ts";
import type { RuleContext } from "../../../text/rule.ts";
import { isOfAll, type PlacedLines } from "../lead-ins/announced-reach.ts";
import { ASSIGNMENT_CONFIDENCE, type AssignmentDrafts, newDraft } from "../shared/assignment-draft.ts";
import { ANNOUNCED_RULE, type Announced } from "./announced.ts";
import { withContents } from "./report-request.ts";

// Gives the tasks without a unit to the units that a sentence before or after them asks.

/** The item begins with a subject, which no catalogue knows: "Các nhà xuất bản tổ chức …", "Các tồn tại, hạn chế"; or states a fact. */
const OTHER_SUBJECT =
  /^(?:(?:các|những|mỗi|từng) |toàn bộ (?:số|khoản|nguồn) |(?:thành phần|đối tượng|địa điểm|hình thức|thời gian|thời hạn)[^.:]{0,40}:)/u;

/** "Trên cơ sở Quyết định giao kế hoạch của Bộ Tài chính.": a stop instead of the comma before the subject. */
const isOnlyBasis = (words: string): boolean =>
  /^(?:trên cơ sở|căn cứ) /u.test(words) &&
  !allMatches(AFTER_COMMA, words).some(({ index, 0: mark }) => dutyVerbAt(words, index + mark.length));
const AFTER_COMMA = /, /gu;

/** "Kết quả thực hiện gửi về Sở A …" is about everybody who was asked, also after items of single units. */
const OF_ALL = new RegExp(`^(?:${PAPER})[^.;:]{0,80} gửi (?:về|đến|qua) `, "u");

/**
 * The drafts with the tasks that name no unit given to the announced units. In a text whose items mostly name units of their
 * own, this is certain only of the tasks above the first such item: one below it may belong to an item that was not recognised.
 */
export function withAnnounced(
  { assignments, tasks }: AssignmentDrafts,
  announced: Announced,
  { placed, context }: { readonly placed: PlacedLines; readonly context: RuleContext },
): AssignmentDrafts {
  const { units, span, report, isAtEnd = false, isGuide = false } = announced;
  const isOrder = ({ span: { from, to }, value }: Located<Task>) =>
    (isAtEnd ? to < span.from : from > span.to) &&
    !OTHER_SUBJECT.test(fold(value.text)) &&
    !isOnlyBasis(fold(value.text));
  const asked = tasks.filter(isOrder);
  if (report) {
    const { request, others } = withContents(report, asked);
    const draft = newDraft({ label: null, units, role: null, span, rule: ANNOUNCED_RULE }, []);
    pushAll(draft.tasks, [request, ...others]);
    return { assignments: [draft, ...assignments], tasks: tasks.filter((task) => !asked.includes(task)) };
  }
  const own = assignments.flatMap(({ place: { span } }) =>
    span.from > announced.span.to ? [span.from] : [],
  );
  const first =
    own.length * 2 > asked.length
      ? own.reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY)
      : Number.POSITIVE_INFINITY;
  const assigned = new Set(assignments.map(({ place: { span } }) => span.from));
  // True for "I. CÔNG KHAI THÔNG TIN" over lines that name their own units.
  const isHeading = ({ span, value }: Located<Task>) => {
    const place = placed.get(span.from);
    if (!place || ENDED.test(value.text) || value.text.endsWith(":")) return false;
    const isOverWork = place.below.some(({ index }) => assigned.has(index));
    return isOverWork || (assigned.has(span.to + 1) && parseLabel(place.line.text) === null);
  };
  const isBelow = (task: Located<Task>) =>
    !isAtEnd &&
    !isGuide &&
    (OF_ALL.test(fold(task.value.text)) || (task.span.from < first && !isHeading(task)));
  const certain = asked.filter(isBelow);
  const likely = asked.filter(
    (task) =>
      !isBelow(task) &&
      !isHeading(task) &&
      (!isAtEnd || isSentence(task.value.text)) &&
      isOfAll(task, placed, { assigned, context }),
  );
  const { role = null, partners = [] } = announced;
  const drafts = [
    { given: certain, confidence: ASSIGNMENT_CONFIDENCE },
    { given: likely, confidence: AFTER_OWN_UNITS },
  ].flatMap(({ given, confidence }) => {
    if (given.length === 0) return [];
    const draft = newDraft({ label: null, units, role, span, rule: ANNOUNCED_RULE, confidence }, partners);
    pushAll(
      draft.tasks,
      role === null ? given : given.map((task) => ({ ...task, value: { ...task.value, role } })),
    );
    return [draft];
  });
  const given = new Set([...certain, ...likely]);
  return { assignments: [...drafts, ...assignments], tasks: tasks.filter((task) => !given.has(task)) };
}

/** A document that asks at its end also states facts, under short headings and labels. */
const isSentence = (text: string): boolean => ENDED.test(text) && !LABELLED.test(text);
const ENDED = /[.;…]["”)]?$/u;
const LABELLED = /^[^:]{1,60}: /u;

/** Below the limit from which findings are certain: an item may belong to a heading that was not recognised. */
const AFTER_OWN_UNITS = 0.7;
