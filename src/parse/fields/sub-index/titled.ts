import { fold } from "../../../language/fold.ts";
import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import type { Target } from "../../../model/plan.ts";
import { linesUnder, type Section } from "../../structure/outline/section.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { AssignmentDraft } from "../assignment/shared/assignment-draft.ts";
import type { AssignedSubIndices } from "./assigned-sub-indices.ts";
import { readSubIndexGoals, type SubIndexGoal } from "./goal.ts";
import { BEFORE_NUMBER, type NamedSubIndex } from "./named-sub-index.ts";
import { WORD_BEFORE } from "./names-in-text.ts";
import { readSectionTargets } from "./section-targets.ts";

export const TITLED_RULE = "sub-index/titled";

/**
 * The sub-index of a title that names a single one after a word such as "chỉ số" or in quotes: "Nâng cao Chỉ số thành phần “Tính
 * minh bạch” năm 2026".
 */
export function titleSubIndex(
  title: Located<string> | string,
  { catalogue, indexIds, year }: RuleContext,
): NamedSubIndex | null {
  if (typeof title === "string" || indexIds.length === 0) return null;
  const { value, span } = title;
  const [first, ...others] = catalogue.findSubIndices(value, indexIds, year);
  if (!first) return numberInTitle(title, { catalogue, indexIds, year });
  if (others.length > 0) return null;
  const before = value.slice(0, first.start).toLowerCase();
  if (!WORD_BEFORE.test(before.replace(/[“”]$/u, '"')) && !/["“«]$/u.test(before)) return null;
  return {
    id: first.entry.subIndex.id,
    index: first.entry.index.id,
    name: value.slice(first.start, first.end),
    restStart: 0,
    span,
    rule: TITLED_RULE,
    confidence: 0.85,
  };
}

/** "Nâng cao CSTP 10 của Chỉ số PCI năm 2026": the sub-index of a title that names a single one by its number. */
function numberInTitle(
  { value, span }: Located<string>,
  { catalogue, indexIds, year }: Pick<RuleContext, "catalogue" | "indexIds" | "year">,
): NamedSubIndex | null {
  const [index, ...further] = indexIds;
  const [match, ...others] = allMatches(NUMBERED, fold(value));
  if (!index || further.length > 0 || !match || others.length > 0 || match.groups!.more) return null;
  const entry = catalogue.subIndicesOf(index, year)[Number(match.groups!.number) - 1];
  if (!entry) return null;
  const { id, shortName: name } = entry;
  return { id, index, name, restStart: 0, span, rule: TITLED_RULE, confidence: 0.75 };
}
const NUMBERED = regex.g`(?<!\p{L})(?:chỉ số thành phần|chỉ số nội dung|cstp|csnd)${BEFORE_NUMBER}(?<number>\d{1,2})(?!\d|[.,]\d)(?<more>,| và (?:số )?\d)?`;

/** What a plan about a single sub-index states: its targets, its assignments, and those of "Tổ chức thực hiện". */
export interface TitledContents {
  readonly goal: SubIndexGoal;
  readonly assigned: readonly Pick<AssignedSubIndices, "named" | "assignment">[];
  readonly others: readonly AssignmentDraft[];
}

const ORGANISATION = /^(?:công tác )?(?:tổ chức (?:thực hiện|triển khai)|trách nhiệm|chế độ báo cáo)/u;

/**
 * The contents of a plan whose title names its sub-index and whose sections name none. The tasks of "Tổ chức thực hiện" stay
 * tasks of the whole plan.
 */
export function titledContents(
  named: NamedSubIndex,
  { tree, drafts, goalLines }: TitledPlan,
  context: RuleContext,
): TitledContents {
  const general = new Set(tree.children.filter(isOrganisation).flatMap((section) => linesUnder(section)));
  const indices = new Set([...general].map(({ index }) => index));
  const isGeneral = ({ place }: AssignmentDraft) => indices.has(place.span.from);
  // Elsewhere the share of a part is most likely what a task is to reach.
  const isOwn = ({ span, value }: Located<Target>) =>
    (value.criterion === null || goalLines.has(span.from)) &&
    !indices.has(span.from) &&
    !statesIndex(tree, span.from, context);
  const stated = readSubIndexGoals(linesUnder(tree), context, {
    goalLines,
    numbered: numberOf(named, context),
  })
    .filter((goal) => goal.named.id === named.id)
    .flatMap((goal) => goal.targets);
  const targets = [...readSectionTargets(tree, named, goalLines, context).filter(isOwn), ...stated];
  return {
    goal: { named, targets },
    assigned: drafts
      .filter((draft) => !isGeneral(draft))
      .map((assignment) => ({ named: [named], assignment })),
    others: drafts.filter(isGeneral),
  };
}

/** The number of a sub-index in its index: "Trụ cột 2 đạt 35 điểm". */
function numberOf(named: NamedSubIndex, { catalogue, year }: RuleContext): Map<number, NamedSubIndex> {
  const all = named.index === null ? [] : catalogue.subIndicesOf(named.index, year);
  return new Map(all.flatMap(({ id }, i) => (id === named.id ? [[i + 1, named]] : [])));
}

/** The body of such a plan. */
interface TitledPlan {
  readonly tree: Section;
  readonly drafts: readonly AssignmentDraft[];
  readonly goalLines: ReadonlySet<number>;
}

const isOrganisation = ({ line, textStart }: Section) =>
  line !== null && ORGANISATION.test(line.folded.slice(textStart));

/** True for a line that names an index: its figures are those of the index. */
const statesIndex = (tree: Section, index: number, { catalogue }: RuleContext): boolean => {
  const line = linesUnder(tree).find((one) => one.index === index);
  return line !== undefined && catalogue.findIndices(line.text).length > 0;
};

/** The rows of tables with this sub-index where they name none. */
export const withSubIndex = <R extends { readonly subIndex: NamedSubIndex | null }>(
  rows: readonly R[],
  named: NamedSubIndex,
): R[] => rows.map((row) => ({ ...row, subIndex: row.subIndex ?? named }));
