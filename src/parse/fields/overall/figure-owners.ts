import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import { indexIdsAt } from "../../text/index-ids.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { Span } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { isLongName } from "../index/long-name.ts";
import { namesWithIndex } from "../sub-index/name-with-index.ts";
import { BEFORE_NUMBER } from "../sub-index/named-sub-index.ts";
import { GIVEN_SUB_INDICES } from "./given-sub-indices.ts";
import { hasOtherSubject } from "./other-subject.ts";

/** A mention of an index in a line. */
interface IndexMention {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** Words between the name of an index and a figure that show that the figure is not about the whole index. */
const SMALLER = /tỷ lệ|hồ sơ|doanh nghiệp|thủ tục|tiêu chí|cơ quan|đơn vị|xã|phường/u;
const OF_SHARE = /(?:tỷ lệ|mức độ)[^,;]{0,80}$/u;
const PART_OF = /^["”»)]{0,2} (?:của|thuộc|trong)(?: (?:bộ|các))?(?: chỉ số)? ?["“«(]{0,2}$/u;
const SOME_INDEX = regex.g`[Cc]hỉ số ["“]?[\p{Lu}\d]\p{Ll}{1,6} \p{Ll}{2,7}`;
const LONGEST_GAP = 80;
/**
 * "không có chỉ số thành phần dưới 6 điểm", "chỉ số được giao chủ trì đạt 6,30 điểm", "điểm số về giảm ô nhiễm: 7,20 điểm": about
 * sub-indices, not the index.
 */
const PARTS = new RegExp(
  `chỉ số (?:thành phần|nội dung|con)|${GIVEN_SUB_INDICES}|tiêu chí|lĩnh vực|trong đó|đầu (?:vào|ra)(?= |$)|điểm số về (?!(?:bộ )?chỉ số )`,
  "u",
);
const IMPLIES_INDEX =
  /chỉ số|xếp hạng|xếp thứ|thứ hạng|(?:tổng|số) điểm|điểm (?:số|tổng hợp)|(?:nhóm|top|tốp) \d|\d (?:thứ )?bậc/u;
/** Nouns for the figure of an index itself. */
const OWN_FIGURE =
  /(?:^|[ ,;:])(?:(?:tổng )?(?:điểm số|số điểm)|tổng điểm|điểm tổng hợp|kết quả chỉ số)(?= |$)/u;
/** "Mục tiêu: Phấn đấu năm 2026 đạt từ 75 điểm": a goal without a subject. */
const NO_SUBJECT =
  /^[\s–+*-]{0,4}(?:(?:[ivx]{1,4}|\d{1,2}|[a-zđ])[.)/] ?)?(?:mục tiêu(?: chung| cụ thể| phấn đấu)?(?: năm \d{4})?: ?)?(?:(?:trong |đến )?năm \d{4},? )?phấn đấu(?: (?:trong |đến |hết )?năm \d{4},?)? đạt (?:từ |trên |ít nhất |tối thiểu )?\d/u;
const BEFORE_NAME = /^ (?:(?:của|về|ở|điểm) )?(?:chỉ số |bộ chỉ số )?["“(]?$/u;
const FURTHER_YEAR =
  /^[\s;.,]*(?:và )?(?:phấn đấu )?(?:đến |hết |đến hết )?năm (?:19|20)\d{2},? ?(?:phấn đấu )?$/u;
const IN_A_ROW = /^[ ,;()[\]"“”]*(?:(?:và|cùng|chỉ số|các chỉ số)[ ,;()["“]*){0,2}$/u;

/** "trong đó: | CSTP 1 đạt 7,20 điểm; chỉ số 3 đạt 4,50 điểm": sub-indices by their numbers. */
const BY_NUMBER = regex.g`(?<!\p{L})(?:chỉ số(?: thành phần| nội dung)?|cstp|csnd|nội dung|trụ cột)${BEFORE_NUMBER}\d{1,2}(?!\d|[.,]\d| (?:điểm|bậc))`;
/** "Yếu tố khám, chữa bệnh trong | SIPAS | đạt 84%": one part of the index, unlike "các tiêu chí của PCI". */
const NAMES_PART_OF =
  /(?:^|(?<!(?:các|những|từng|mỗi|mọi|số|thành phần)) |[-–+*])(?:yếu tố|tiêu chí|nội dung|nhóm câu hỏi|hợp phần) (?!chung )[^.;:\d]{2,80} (?:trong|thuộc|của) (?:bộ )?(?:chỉ số )?["“]?$/u;
/** "đưa chỉ số dữ liệu số | đạt 85 điểm": words in small letters for an index that the catalogue does not have. */
const UNKNOWN_INDEX = regex.g`(?<!\p{L})chỉ số (?!này|trên|đó|chung|tổng|của|cấp|năm|đạt|tăng|thuộc|xếp|thành phần|nội dung|chính|được|có|và|hài lòng)\p{Ll}{2,7}(?: \p{Ll}{1,7}){1,4} (?=đạt )`;

/** The places of the matches of a pattern. */
const placesOf = (pattern: RegExp, text: string): readonly Pick<Span, "start" | "end">[] =>
  allMatches(pattern, text).map(({ index, 0: name }) => ({ start: index, end: index + name.length }));

/** What is known before a sentence. */
interface Before {
  /** The indices of the sentence before. */
  readonly last: readonly string[];
  /** True for a document without sub-indices that the catalogue has. */
  readonly onlyWhole: boolean;
  /** True where the sentences before name a sub-index last: a sentence without a name goes on about it. */
  readonly endsWithPart: boolean;
  /** True below a heading about a sub-index, whose figures are not those of the index. */
  readonly isOfPart: boolean;
}

/**
 * The indices that the figures of one sentence are about: those named before a figure since the last figure ("các chỉ số
 * PAR INDEX, SIPAS và PAPI … nhóm 15" is about all three). A sentence without a name continues the previous sentence, or
 * is about the document's only index.
 */
export class FigureOwners {
  readonly #line: TextLine;
  readonly #start: number;
  readonly #named: readonly IndexMention[];
  readonly #implied: readonly string[];
  /** Sub-indices that the sentence names. */
  readonly #parts: readonly Pick<Span, "start" | "end">[];
  /** True where this sentence or those before name a sub-index last. */
  readonly endsWithPart: boolean;

  constructor(line: TextLine, sentence: Span, before: Before, context: RuleContext) {
    const { last, onlyWhole } = before;
    const { catalogue } = context;
    const indexIds = indexIdsAt(line, context);
    const text = line.text.slice(sentence.start, sentence.end);
    this.#line = line;
    this.#start = sentence.start;
    const mentions = catalogue.findIndices(text);
    const notes = namesWithIndex(text, context);
    const namesPart = ({ start }: Pick<Span, "start">) =>
      NAMES_PART_OF.test(line.folded.slice(sentence.start, sentence.start + start)) ||
      notes.some(({ index }) => index.start === start);
    this.#named = mentions
      .filter((mention) => !namesPart(mention))
      .map(({ entry, start, end }) => ({
        id: entry.id,
        start: sentence.start + start,
        end: sentence.start + end,
      }));
    // "chỉ số Gia nhập thị trưởng": a misread name is not the name of the index, so it counts as a sub-index.
    const unread = placesOf(SOME_INDEX, text);
    const folded = line.folded.slice(sentence.start, sentence.end);
    const unknown = this.isNamed ? [] : placesOf(UNKNOWN_INDEX, folded);
    const byNumber = placesOf(BY_NUMBER, folded);
    // A whole name of a sub-index of any index: the document may be about further indices.
    const ofOthers = this.isNamed
      ? []
      : catalogue.findSubIndices(text, [], null).filter(({ entry }) => entry.distance === 0);
    const isLong = ({ start, end }: Pick<Span, "start" | "end">) => isLongName(text.slice(start, end));
    this.#parts = [
      ...catalogue.findSubIndices(text, indexIds, null),
      ...ofOthers.filter(isLong),
      ...mentions.filter(namesPart),
      ...notes,
      ...unread,
      ...unknown,
      ...byNumber,
    ]
      .map(({ start, end }) => ({ start: sentence.start + start, end: sentence.start + end }))
      .sort((a, b) => a.start - b.start)
      .filter((part) => !this.#named.some((name) => name.start < part.end && part.start < name.end));
    const [firstPart, firstName] = [this.#parts[0], this.#named[0]];
    // "Chỉ số A là chỉ số có trọng số cao của PCI. Năm 2024 đạt …": the first name is the subject.
    const beginsWithPart = firstPart !== undefined && (!firstName || firstPart.start < firstName.start);
    this.endsWithPart = beginsWithPart || (!firstName && before.endsWithPart);
    const isOfPart = before.isOfPart || before.endsWithPart;
    this.#implied =
      this.#named.length > 0 ||
      PARTS.test(folded) ||
      this.#parts.length > 0 ||
      isOfPart ||
      hasOtherSubject(folded, indexIds, catalogue)
        ? []
        : indexIds.length === 1 && (IMPLIES_INDEX.test(folded) || (onlyWhole && NO_SUBJECT.test(folded)))
          ? indexIds
          : last;
  }

  get isEmpty(): boolean {
    return this.#named.length === 0 && this.#implied.length === 0;
  }

  get isNamed(): boolean {
    return this.#named.length > 0;
  }

  /** The indices that a following sentence without a name is about. */
  get last(): readonly string[] {
    const name = this.#named.at(-1);
    return name ? [name.id] : this.#implied;
  }

  /** The indices that a figure is about; [] for a figure of a sub-index, of a share or of a degree ("tỷ lệ hài lòng vào top 10"). */
  of(figure: Span): readonly string[] {
    const before = this.#named.filter((name) => name.start < figure.start);
    const nearest = before.at(-1);
    if (this.#isOfPart(figure, nearest)) return [];
    if (!nearest) {
      const opening = this.#line.folded.slice(this.#start, figure.start);
      return this.#named.length > 0 ? [this.#named[0]!.id] : OF_SHARE.test(opening) ? [] : this.#implied;
    }
    if (PARTS.test(this.#line.folded.slice(nearest.end, figure.start))) return [];
    // Names with only punctuation, "và" or brackets between them are one list.
    const row = before.filter(
      (name, i) => before.slice(i).every((_, k, rest) => this.#joined(rest, k)) || name === nearest,
    );
    return [...new Set(row.map((name) => name.id))];
  }

  /** True where a sub-index is named after the last index, or as a part of it ("Gia nhập thị trường của PCI"). */
  #isOfPart(figure: Span, index: IndexMention | undefined): boolean {
    const part = this.#parts.findLast(({ start }) => start < figure.start);
    if (!part) return false;
    return !index || part.start > index.start || PART_OF.test(this.#line.folded.slice(part.end, index.start));
  }

  #joined(names: readonly IndexMention[], i: number): boolean {
    const [name, next] = [names[i]!, names[i + 1]];
    return !next || IN_A_ROW.test(this.#line.folded.slice(name.end, next.start));
  }

  /**
   * True where a figure directly follows the name of an index ("Chỉ số SIPAS đạt trên 85%"), or continues the sentence
   * before with another year ("…; đến năm 2030 đạt trên 92%") or with the noun for an index's figure ("…; điểm số trên 89%").
   */
  isDirectlyNamed(figure: Span): boolean {
    const nearest = this.#named.filter((name) => name.end <= figure.start).at(-1);
    if (!nearest) {
      const opening = this.#line.folded.slice(this.#start, figure.start);
      const isOwnFigure = OWN_FIGURE.test(opening) && !SMALLER.test(opening);
      // "tỉnh đạt 89,14% | Chỉ số PAR INDEX".
      const [next] = this.#named;
      if (next && BEFORE_NAME.test(this.#line.folded.slice(figure.end, next.start)))
        return !SMALLER.test(opening);
      return this.#named.length === 0 && (FURTHER_YEAR.test(opening) || isOwnFigure);
    }
    const between = this.#line.folded.slice(nearest.end, figure.start);
    return between.length < LONGEST_GAP && !SMALLER.test(between);
  }
}
