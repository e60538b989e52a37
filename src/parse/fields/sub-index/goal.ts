import { parseLabel } from "../../../language/labels.ts";
import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import type { Target } from "../../../model/plan.ts";
import { GOAL_IN_SENTENCE } from "../../lexicon/goals.ts";
import { indexIdsAt } from "../../text/index-ids.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import { sentencesOf } from "../../text/sentences.ts";
import { isWithin, type Span, spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readTargets, readTargetsUnderHeading } from "../target/targets.ts";
import { bareScoreAfter } from "./bare-score-after.ts";
import { namesWithIndex } from "./name-with-index.ts";
import { hasOwnParts, type NamedSubIndex } from "./named-sub-index.ts";
import { namesInText } from "./names-in-text.ts";
import { withIndexNumbers } from "./numbered-sub-indices.ts";
import { OF_GROUP, ownParts } from "./own-parts.ts";
import { partOfName } from "./part-of-name.ts";
import { figuresOfServedIndex } from "./served-index.ts";

/** A sub-index with the targets that a sentence sets for it. */
export interface SubIndexGoal {
  readonly named: NamedSubIndex;
  readonly targets: readonly Located<Target>[];
}

const RULE = "sub-index/goal";

/** A bound, too, is one of a goal: "Sở Nội vụ: nội dung “Quản trị điện tử” đạt tối thiểu 3,2 điểm". */
const GOAL_WORD = new RegExp(`${GOAL_IN_SENTENCE}|nâng|đưa|tối thiểu|ít nhất|trở lên`, "u");
/** A figure at a greater distance after the name is about something else. */
const LONGEST_GAP = 120;

/** The words between a name and its own share: "…, tỷ lệ điểm đạt trên 87%". */
const BEFORE_SHARE =
  /^["”»]?[\s,:–-]{0,3}(?:(?:phấn đấu|nâng|lên|đạt|từ|tỷ lệ|mức|mức độ|hài lòng|điểm|điểm số|chung|kết quả|trong năm|năm|của (?:toàn )?(?:tỉnh|thành phố|ngành|sở|đơn vị|huyện|xã|phường)|\d{4})[\s,:]{1,2}){0,9}$/u;

/** A noun after a share says what it is a share of: "65% lao động". */
const AFTER_SHARE = /^ ?(?:$|[.,;:()]|(?:so với|trong năm|năm|vào|và|điểm|tổng điểm|số điểm)(?: |$))/u;

/** True for a share that is a goal of the sub-index before it, not of something else that the sentence names. */
const isOwnShare = ({ folded }: TextLine, nameEnd: number, { start, end }: Span) =>
  BEFORE_SHARE.test(folded.slice(nameEnd, start)) && AFTER_SHARE.test(folded.slice(end));

const SAYS_POINTS = / điểm/u;

const AFTER_NAME = /^["”»]? ?[:(–-]? ?(?=\d)/u;
/** "(6,02 điểm; 6,50 điểm)": only words that another bracket has say which of the figures is the goal. */
const TWO_FIGURES = /^["”»]? ?\(\d[\d.,]{0,9}(?: ?điểm)?(?:;|(?<=điểm),) ?(?=\d)/u;
/** "(năm 2025 đạt 7,44 điểm; mục tiêu năm 2026 đạt 7,80 điểm)": the goal is the second. */
const RESULT_AND_GOAL = new RegExp(
  `\\((?:kết quả )?năm \\d{4}[^();]{0,40}; ?(?:${GOAL_IN_SENTENCE})[^();]{0,60}\\)`,
  "u",
);

/**
 * The place of the goal after a name, for a line under a heading of goals. null if no figure follows the name, or if nothing says
 * which of two figures is the goal.
 */
function figureAfter(
  { text, folded }: TextLine,
  from: number,
  to: number,
): Pick<Span, "start" | "end"> | null {
  const words = text.slice(from, to);
  const two = TWO_FIGURES.exec(words);
  if (two) {
    const start = from + two[0].length;
    const end = text.indexOf(")", start);
    return end >= 0 && end < to && RESULT_AND_GOAL.test(folded.slice(0, from)) ? { start, end } : null;
  }
  const mark = AFTER_NAME.exec(words);
  return mark && { start: from + mark[0].length, end: to };
}

/** Facts of the whole document that are needed to read its goals. */
export interface GoalContext {
  /** Indices of lines under a heading of goals, which need no word for a goal ("Chỉ số Gia nhập thị trường: đạt 7,95 điểm"). */
  readonly goalLines: ReadonlySet<number>;
  /** The sub-indices that the document numbers, by number. */
  readonly numbered: ReadonlyMap<number, NamedSubIndex>;
}

/**
 * "Phấn đấu năm 2025 chỉ số thành phần “Đào tạo lao động” đạt 6,35 điểm": a plan on one or two sub-indices may name them
 * only in its goals, or name them by numbers ("chỉ số thành phần 1 đạt ít nhất 6,5 điểm").
 */
export function readSubIndexGoals(
  lines: readonly TextLine[],
  context: RuleContext,
  around: GoalContext,
): SubIndexGoal[] {
  if (context.indexIds.length === 0) return [];
  const text = lines.filter((line) => line.source.kind !== "row");
  const inPoints = text.some(({ index, folded }) => around.goalLines.has(index) && SAYS_POINTS.test(folded));
  const numbered = withIndexNumbers(around.numbered, context);
  return text.flatMap((line) => goalsIn(line, { ...around, numbered, inPoints }, context));
}

function goalsIn(
  line: TextLine,
  { goalLines, numbered, inPoints }: GoalContext & { readonly inPoints: boolean },
  context: RuleContext,
): SubIndexGoal[] {
  const isUnderHeading = goalLines.has(line.index);
  if (!isUnderHeading && !GOAL_WORD.test(line.folded)) return [];
  const named = namesIn(line, context);
  const known = named.length > 0 ? named : numbersIn(line, numbered);
  const names = known.length > 0 || !isUnderHeading ? known : partBefore(line, context);
  if (names.length === 0) return [];
  const read = isUnderHeading ? readTargetsUnderHeading : readTargets;
  const served = figuresOfServedIndex(line, context);
  const targets = read(line, context).filter(
    ({ value, span }) => value.criterion === null && !served.some((part) => isWithin(span, part)),
  );
  // Under a heading of goals, a figure right after a name is the goal itself.
  const after = (from: number, to: number) => {
    const place = isUnderHeading ? figureAfter(line, from, to) : null;
    if (!place) return isUnderHeading && inPoints ? bareScoreAfter(line, from, to, context) : [];
    const figure = line.masked(place.start, place.end);
    return readTargetsUnderHeading(figure, context).filter(({ value }) => value.criterion === null);
  };
  if (targets.length === 0 && !isUnderHeading) return [];
  const shared = goalBeforeNames(line, names, targets);
  if (shared.length > 0) return names.map((named) => ({ named, targets: shared }));
  const goals = sentencesOf(line)
    .filter((sentence) => isUnderHeading || GOAL_WORD.test(statement(line, sentence)))
    .flatMap((sentence) => goalsOfSentence(line, sentence, { names, targets, after }, context));
  return withListed(line, names, goals);
}

/** "Nhóm các chỉ số phấn đấu đạt trên 8,0 điểm (02 chỉ số): | Chi phí thời gian; Thiết chế pháp lý": the goal of all names after the colon. */
function goalBeforeNames(
  { folded }: TextLine,
  names: readonly NamedSubIndex[],
  targets: readonly Located<Target>[],
): readonly Located<Target>[] {
  const group = OF_GROUP.exec(folded);
  const colon = group ? folded.indexOf(": ", group.index) : -1;
  const areAfter =
    names.every(({ span }) => span.start > colon) && targets.every(({ span }) => span.end <= colon);
  return colon >= 0 && areAfter ? targets : [];
}
const ONLY_JOINT = /^["”»]? ?(?:[,;](?: và)?| và) ?["“«]?$/u;

/** The goals, also for names in a list before the name with the figure: "Chi phí thời gian, | Tính minh bạch đạt trên 7 điểm". */
function withListed(
  { folded }: TextLine,
  names: readonly NamedSubIndex[],
  goals: readonly SubIndexGoal[],
): SubIndexGoal[] {
  const all = [...goals];
  const goalOf = (name: NamedSubIndex) => all.find(({ named }) => named === name);
  for (let i = names.length - 2; i >= 0; i--) {
    const [named, next] = [names[i]!, names[i + 1]!];
    const shared = goalOf(next);
    if (!shared || goalOf(named) || !ONLY_JOINT.test(folded.slice(named.restStart, next.span.start)))
      continue;
    all.push({ named, targets: shared.targets });
  }
  return all.sort((a, b) => a.named.span.start - b.named.span.start);
}

/** The sentence with the text before it back to a full stop: "phấn đấu" applies to all parts between semicolons. */
const statement = (line: TextLine, { start, end }: Span) =>
  line.folded.slice(line.folded.lastIndexOf(". ", start) + 1, end);

/** The sub-indices that a line names. */
function namesIn(line: TextLine, context: RuleContext): NamedSubIndex[] {
  const withIndex = namesWithIndex(line.text, context);
  const others = namesInText(line, 0, line.text.length, context).filter(({ start, end }) =>
    withIndex.every((known) => known.end <= start || end <= known.start),
  );
  return [...others.map((one) => ({ ...one, noteEnd: one.end })), ...withIndex]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, entry, noteEnd }) => ({
      id: entry.subIndex.id,
      index: entry.index.id,
      name: line.text.slice(start, end),
      restStart: noteEnd,
      span: spanIn(line, start, end),
      rule: RULE,
      confidence: entry.distance === 0 ? SURE_NAME : 0.7,
    }));
}
/** The confidence of a name as the catalogue has it; one in other words may be of the whole index. */
export const SURE_NAME = 0.85;

/** "- Lĩnh vực thể chế: đạt từ 9,3/10 điểm trở lên": the sub-index of which a goal's first words are a part of the name. */
function partBefore(line: TextLine, context: RuleContext): NamedSubIndex[] {
  if (hasOwnParts(context)) return ownParts(line, context).map((part) => ({ ...part, rule: RULE }));
  const [index, ...further] = indexIdsAt(line, context);
  if (!index || further.length > 0 || !PART_AND_SCORE.test(line.folded)) return [];
  const part = partOfName(line, parseLabel(line.text)?.length ?? 0, index, context);
  return part ? [{ ...part, rule: RULE }] : [];
}
const PART_AND_SCORE = /^[^:;,.]{4,60}: [^;]{0,60}\d ?điểm/u;

const NUMBER =
  /(?:chỉ số (?:thành phần|nội dung)|cstp|csnd|trụ cột|nội dung(?: thành phần)?)(?: |(?<=cstp|csnd))(?:số |thứ )?(\d{1,2})(?![\d,.]\d| ?điểm)/gu;

/** The sub-indices that a line names by their numbers in this document. */
const numbersIn = (line: TextLine, numbered: ReadonlyMap<number, NamedSubIndex>): NamedSubIndex[] =>
  allMatches(NUMBER, line.folded).flatMap(({ index, 0: words, 1: number }) => {
    const named = numbered.get(Number(number));
    const end = index + words.length;
    const span = spanIn(line, index, end);
    return named ? [{ ...named, restStart: end, span, rule: RULE, confidence: 0.8 }] : [];
  });

/** The name of the sentence before, where a sentence goes on with "chỉ số này". */
function nameBefore(line: TextLine, { start, end }: Span, names: readonly NamedSubIndex[]): NamedSubIndex[] {
  const pronoun = THIS_ONE.exec(line.folded.slice(start, end));
  const last = pronoun ? names.findLast(({ restStart }) => restStart <= start) : undefined;
  if (!pronoun || !last) return [];
  const at = start + pronoun.index;
  const restStart = at + pronoun[0].length;
  return [{ ...last, restStart, span: spanIn(line, at, restStart) }];
}
const THIS_ONE = regex`(?<!\p{L})(?:chỉ số|nội dung|tiêu chí)(?: (?:thành phần|nội dung))? này(?!\p{L})`;

interface NamesAndTargets {
  readonly names: readonly NamedSubIndex[];
  readonly targets: readonly Located<Target>[];
  /** The targets between two offsets, after a name: "Chi phí thời gian: 8,3 điểm". */
  readonly after: (from: number, to: number) => readonly Located<Target>[];
}

/** The sub-indices that a sentence names, with the targets that follow each name. `all`: those of the whole line. */
function goalsOfSentence(
  line: TextLine,
  sentence: Span,
  all: NamesAndTargets,
  { catalogue }: RuleContext,
): SubIndexGoal[] {
  const inside = all.names.filter(({ span }) => isWithin(span, sentence));
  const names = inside.length > 0 ? inside : nameBefore(line, sentence, all.names);
  const targets = all.targets.filter(({ span }) => span.end <= sentence.end);
  return names.flatMap((named, i) => {
    const end = named.restStart;
    const until = Math.min(names[i + 1]?.span.start ?? sentence.end, end + LONGEST_GAP);
    const isOwn = ({ span, value }: Located<Target>) =>
      span.start >= end && span.start < until && (value.kind !== "percent" || isOwnShare(line, end, span));
    const stated = targets.filter(isOwn);
    const own = stated.length > 0 ? stated : all.after(end, until).filter(isOwn);
    if (own.length === 0 || catalogue.findIndices(line.text.slice(end, own[0]!.span.start)).length > 0)
      return [];
    return [{ named, targets: own }];
  });
}
