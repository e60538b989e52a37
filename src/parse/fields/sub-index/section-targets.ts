import { fold } from "../../../language/fold.ts";
import { regex } from "../../../language/regex.ts";
import { pushAll } from "../../../model/lists.ts";
import type { Target } from "../../../model/plan.ts";
import { GOAL, withoutReached } from "../../lexicon/goals.ts";
import { TASK_NOUN } from "../../lexicon/headings.ts";
import { ancestors, linesUnder, type Section } from "../../structure/outline/section.ts";
import { purposeOf, tellsOfPast } from "../../structure/outline/section-purpose.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import { isWithin, spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { emptyTarget } from "../target/empty-target.ts";
import { readTargets, readTargetsUnderHeading } from "../target/targets.ts";
import { bareScoreAfter } from "./bare-score-after.ts";
import type { NamedSubIndex } from "./named-sub-index.ts";
import { namesInText } from "./names-in-text.ts";
import { figuresOfServedIndex } from "./served-index.ts";

const GOAL_LINE = new RegExp(`${GOAL}|điểm số`, "u");
/** "- Tiêu chí “…”: từ 1,2 điểm trở lên": a goal of a part of the sub-index. */
const PART_GOAL = /^[-+*•]? ?(?:tiêu chí|chỉ số con|điểm (?:tiêu chí|chỉ tiêu))[^.]{0,200}\d ?(?:điểm|%)/u;

/**
 * The targets in a section's heading, and in its lines and items that state a goal. `goalLines`: indices of lines under a
 * heading of goals, which need no word for a goal ("1. Tính minh bạch: vị trí thứ 12").
 */
export function readSectionTargets(
  section: Section,
  named: NamedSubIndex,
  goalLines: ReadonlySet<number>,
  context: RuleContext,
): Located<Target>[] {
  const { line: heading } = section;
  const runsOn = heading !== null && regex`[\p{L}\d]`.test(heading.text.slice(named.restStart));
  const found: Located<Target>[] = [];
  const isGoalLine = heading !== null && goalLines.has(heading.index);
  const isResult = heading !== null && !isGoalLine && isUnderResults(section) && !statesGoal(heading.folded);
  if (runsOn && !isResult) {
    const after = heading.masked(named.restStart);
    const stated = isGoalLine ? readTargetsUnderHeading(after, context) : readTargets(after, context);
    const until = nextName(heading, named, context);
    const served = figuresOfServedIndex(heading, context);
    const own = stated.filter(({ value, span }) => {
      if (span.start >= until || served.some((part) => isWithin(span, part))) return false;
      const isShare = value.kind === "percent" && value.criterion === null;
      return !isShare || BEFORE_SHARE.test(heading.folded.slice(named.restStart, span.start));
    });
    const part = PART_NAME.exec(heading.text.slice(named.restStart))?.groups?.name ?? null;
    pushAll(
      found,
      own.map((target) => ofPart(target, part)),
    );
  }
  if (found.length === 0 && heading && isAmongScores(section))
    pushAll(found, bareScoreAfter(heading, named.restStart, heading.text.length, context));
  const bare = found.length === 0 ? bareFigureOf(section, named) : null;
  if (bare) found.push(bare);
  for (const line of linesUnder(section)) {
    if (line === heading || line.source.kind === "row" || OF_OTHERS.test(line.folded)) continue;
    const stated = statesGoal(line.folded)
      ? readTargets(line, context)
      : goalLines.has(line.index)
        ? goalOfPart(line, context)
        : [];
    pushAll(found, stated.length === 0 ? stated : withoutOthers(stated, line, named, context));
  }
  return found;
}

/** "Các chỉ số còn lại phấn đấu không thấp hơn năm 2025" */
const OF_OTHERS =
  /^[-+*•–\s]{0,4}(?:đối với )?(?:các|những) (?:chỉ số|nội dung|lĩnh vực|trụ cột)(?: thành phần)? (?:còn lại|khác)(?= |$)/u;

/** The targets without those after the name of another sub-index in the line; those after the name of a part stay. */
function withoutOthers(
  targets: readonly Located<Target>[],
  line: TextLine,
  { id }: NamedSubIndex,
  context: RuleContext,
): readonly Located<Target>[] {
  const names = namesInText(line, 0, line.text.length, context);
  const ownerAt = (at: number) => names.findLast(({ end }) => end <= at)?.entry.subIndex.id ?? id;
  const isOwn = (owner: string | null) => owner === id || owner?.startsWith(`${id}.`) === true;
  return names.length === 0 ? targets : targets.filter(({ span }) => isOwn(ownerAt(span.start)));
}

/**
 * The goal of a part of the sub-index in a line below "a) Chỉ tiêu con:": "- Tiếp cận tài liệu quy hoạch: đạt 3,1 điểm", "- Tỷ lệ doanh nghiệp
 * bị thanh tra còn dưới 3%".
 */
function goalOfPart(line: TextLine, context: RuleContext): Located<Target>[] {
  const named = NAME_BEFORE_GOAL.exec(line.text);
  if (!named) {
    const stated = readTargetsUnderHeading(line, context);
    return stated.filter(({ value: { criterion } }) => criterion !== null && SURVEYED.test(fold(criterion)));
  }
  if (WORK_LABEL.test(fold(named.groups!.name!))) return [];
  const after = line.masked(named[0].length);
  return readTargetsUnderHeading(after, context).map((target) => ofPart(target, named.groups!.name!.trim()));
}
/** "Nội dung thực hiện: thu gom đạt 95%" states work. */
const WORK_LABEL = new RegExp(`^(?:${TASK_NOUN})`, "u");
/** The share of those who answer a survey, of which most indices are made; other shares are what tasks are to reach. */
const SURVEYED =
  /^(?:tỷ lệ|số|mức độ) (?:các )?(?:doanh nghiệp|dn|dnnvv|người|hộ|hài lòng|nhà đầu tư|công dân)(?= |$)/u;
const NAME_BEFORE_GOAL = regex`^\s*(?:[-+*•–] ?|\(?(?:[a-zđ]|\d{1,2}(?:\.\d{1,2}){0,3})[.)]+ ?)?(?<name>\p{Lu}[^:;]{4,160}): ?`;

/** True where another heading beside a section states a score: "1. Chi phí thời gian (mục tiêu 6,8 điểm)". */
const isAmongScores = (section: Section): boolean =>
  section.parent?.children.some((other) => other !== section && STATES_SCORE.test(other.text)) === true;
const STATES_SCORE = /\d ?điểm/u;

/** ": 7,60 điểm." after the name, and nothing else. */
const BARE_FIGURE = /^["”»)]?[\s,:(–-]{0,4}(?<figure>\d{1,3}(?:,\d{1,2})? ?(?:điểm|%))[).;]{0,2} ?$/u;

/**
 * "1. Gia nhập thị trường: 7,60 điểm." over items of work: most likely a target, but no word says so. It is kept as a target of
 * another kind, which is not compared, so that nobody is told that the plan states none.
 */
function bareFigureOf(section: Section, { restStart }: NamedSubIndex): Located<Target> | null {
  const { line } = section;
  const found = line && BARE_FIGURE.exec(line.folded.slice(restStart));
  const hasWork = linesUnder(section).length > 1;
  if (!line || !found || !hasWork || isUnderResults(section)) return null;
  const start = restStart + found[0].indexOf(found.groups!.figure!);
  const end = start + found.groups!.figure!.length;
  return {
    value: emptyTarget(line.text.slice(start, end), "other"),
    span: spanIn(line, start, end),
    rule: "sub-index/bare-figure",
    confidence: 0.6,
  };
}

const isUnderResults = (section: Section): boolean =>
  ancestors(section).some(
    (above) => above !== section && (purposeOf(above) === "facts" || tellsOfPast(above)),
  );

/** Where a heading names a further sub-index: "Chi phí thời gian: 8,3 điểm; | Đào tạo lao động: 6,5 điểm". */
function nextName(heading: TextLine, { id, restStart }: NamedSubIndex, context: RuleContext): number {
  const further = namesInText(heading, restStart, heading.text.length, context);
  const other = further.find(({ entry }) => entry.subIndex.id !== id);
  return other ? restStart + other.start : heading.text.length;
}

/** A heading may go on with a part of its sub-index: "Cơ sở hạ tầng - Chỉ số Quản trị môi trường: phấn đấu đạt 42 điểm". */
const PART_NAME = regex.i`^["”»]? ?[-–] (?:chỉ số|tiêu chí|chỉ tiêu)(?: (?:con|thành phần|số))?(?: \d[\d.]{0,5}[.:]?)? ["“«]?(?<name>\p{L}[^:;"“”«»]{3,160}?)["”»]? ?(?=:|(?:phấn đấu |tăng |giữ |duy trì |mục tiêu )|đạt )`;

/** The words between the name and its own share; more words name a task or what the share is one of. */
const BEFORE_SHARE =
  /^["”»)]?[\s,:.(–-]{0,4}(?:(?:mục tiêu|chỉ tiêu|phấn đấu|nâng|lên|đạt|từ|tỷ lệ|mức|hài lòng|kết quả|trong|đến|hết|năm|của (?:toàn )?(?:tỉnh|thành phố|ngành|sở|đơn vị|huyện|xã|phường)|\d{4}|tăng|trên|ít nhất|tối thiểu)[\s,:]{0,3}){0,12}$/u;

const ofPart = (target: Located<Target>, part: string | null): Located<Target> =>
  part === null
    ? target
    : { ...target, value: { ...target.value, criterion: target.value.criterion ?? part } };

const statesGoal = (folded: string) =>
  GOAL_LINE.test(withoutReached(folded)) || PART_GOAL.test(folded) || /^[-+*•–]? ?đạt /u.test(folded);
