import type { RuleContext } from "../../text/rule.ts";
import type { Span, TextLine } from "../../text/text-line.ts";

interface Named {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** A share of something smaller stands between an index's name and the figure. */
const SMALLER = /tỷ lệ|hồ sơ|doanh nghiệp|thủ tục|tiêu chí|cơ quan|đơn vị|xã|phường/u;
const LONGEST_GAP = 80;

/**
 * Which indices the figures of one sentence are of: those named in front of a figure since the one before it ("các chỉ số
 * PAR INDEX, SIPAS và PAPI … nhóm 15" is of all three). A sentence that names none goes on with the last one, or speaks
 * of the document's only index.
 */
export class Owners {
  readonly #line: TextLine;
  readonly #start: number;
  readonly #named: readonly Named[];
  readonly #spoken: readonly string[];

  constructor(line: TextLine, sentence: Span, last: readonly string[], context: RuleContext) {
    const { catalogue, indexIds } = context;
    const text = line.text.slice(sentence.start, sentence.end);
    this.#line = line;
    this.#start = sentence.start;
    this.#named = catalogue
      .findIndices(text)
      .filter((mention) => indexIds.includes(mention.entry.id))
      .map(({ entry, start, end }) => ({
        id: entry.id,
        start: sentence.start + start,
        end: sentence.start + end,
      }));
    const said = line.folded.slice(sentence.start, sentence.end);
    this.#spoken =
      this.#named.length > 0 || PARTS.test(said) || catalogue.findSubIndices(text, indexIds, null).length > 0
        ? []
        : indexIds.length === 1 && SPOKEN.test(said)
          ? indexIds
          : last;
  }

  get none(): boolean {
    return this.#named.length === 0 && this.#spoken.length === 0;
  }

  /** With whom the next sentence goes on. */
  get last(): readonly string[] {
    const name = this.#named.at(-1);
    return name ? [name.id] : this.#spoken;
  }

  of(figure: Span): readonly string[] {
    const before = this.#named.filter((name) => name.start < figure.start);
    const nearest = before.at(-1);
    if (!nearest) return this.#named.length > 0 ? [this.#named[0]!.id] : this.#spoken;
    if (PARTS.test(this.#line.folded.slice(nearest.end, figure.start))) return [];
    // Names in a row are one list: nothing but marks, "và" and brackets between them.
    const row = before.filter(
      (name, i) => before.slice(i).every((_, k, rest) => this.#joined(rest, k)) || name === nearest,
    );
    return [...new Set(row.map((name) => name.id))];
  }

  #joined(names: readonly Named[], i: number): boolean {
    const [name, next] = [names[i]!, names[i + 1]];
    return !next || IN_A_ROW.test(this.#line.folded.slice(name.end, next.start));
  }

  /**
   * An index's name stands right in front: "Chỉ số SIPAS đạt trên 85%"; or the sentence goes on with the one before by a
   * further year alone: "…; đến năm 2030 đạt trên 92%".
   */
  justNamed(figure: Span): boolean {
    const nearest = this.#named.filter((name) => name.end <= figure.start).at(-1);
    if (!nearest) {
      const opening = this.#line.folded.slice(this.#start, figure.start);
      return this.#named.length === 0 && FURTHER_YEAR.test(opening);
    }
    const between = this.#line.folded.slice(nearest.end, figure.start);
    return between.length < LONGEST_GAP && !SMALLER.test(between);
  }
}

/** "không có chỉ số thành phần dưới 6 điểm": of the parts, not of the whole. */
const PARTS = /chỉ số (?:thành phần|nội dung|con)|tiêu chí|lĩnh vực/u;
const SPOKEN = /chỉ số|xếp hạng|xếp thứ|thứ hạng|tổng điểm|nhóm \d|\d (?:thứ )?bậc/u;
const FURTHER_YEAR =
  /^[\s;.,]*(?:và )?(?:phấn đấu )?(?:đến |hết |đến hết )?năm (?:19|20)\d{2},? ?(?:phấn đấu )?$/u;
const IN_A_ROW = /^[ ,;()[\]"“”]*(?:(?:và|cùng|chỉ số|các chỉ số)[ ,;()["“]*){0,2}$/u;
