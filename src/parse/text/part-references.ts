import { allMatches } from "../../language/matcher.ts";
import { regex } from "../../language/regex.ts";
import { pushAll } from "../../model/lists.ts";
import { numbersBetween, ROMAN_NUMBER } from "./number-range.ts";

// "điểm a, b khoản 3 mục II", "nhiệm vụ (8), (9)", "từ mục 1 đến mục 4", "khoản 1 (trừ điểm d)": parts of a document by their numbers.

/** One level of a reference: "khoản 3". */
export interface PartStep {
  /** In lower case: "khoản", "nhiệm vụ". */
  readonly noun: string;
  /** As printed, without brackets: "3", "II", "1.3.2", "đ". */
  readonly number: string;
  /** True for "(3)". */
  readonly bracketed: boolean;
}

/** A part of a document. */
export interface PartReference {
  /** From the narrowest part to the widest: "điểm a", "khoản 3", "mục II". At least one. */
  readonly steps: readonly PartStep[];
  /** The parts of it that are left out, with steps inside this one. */
  readonly except: readonly PartReference[];
}

/** How wide the noun of a step is, from "tiết" to "phần". */
export const widthOf = ({ noun }: PartStep): number => WIDTH_OF.get(noun) ?? 0;

/** References that a text lists in one place. */
export interface ListedParts {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly PartReference[];
}

/** Nouns from narrow to wide. A wider noun right after a narrower one states where the part is. */
const WIDTHS: readonly (readonly string[])[] = [
  ["tiết"],
  ["điểm", "ý", "gạch đầu dòng"],
  [
    "nhiệm vụ",
    "giải pháp",
    "nội dung",
    "hoạt động",
    "công việc",
    "phần việc",
    "việc",
    "hạng mục",
    "chỉ tiêu",
  ],
  ["khoản"],
  ["nhóm nhiệm vụ", "nhóm giải pháp", "nhóm", "tiểu mục"],
  ["mục"],
  ["điều"],
  ["phần", "chương"],
];
const WIDTH_OF: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap((nouns, width) => nouns.map((noun): [string, number] => [noun, width])),
);

const NOUN = `(?:${WIDTHS.flat()
  .sort((a, b) => b.length - a.length)
  .join("|")})`;
const ONE =
  "(?:(?<=thứ )(?:nhất|hai|ba|tư|năm|sáu|bảy|tám)|\\((?:\\d{1,2}(?:\\.\\d{1,2}){0,3}|[ivx]{1,5}|[a-hđik])\\)|[ivx]{1,5}(?:\\.\\d{1,2}){0,4}|\\d{1,2}(?:\\.\\d{1,2}){0,4}(?:\\.?[a-hđ])?|[a-hđik])";
/** Not the beginning of a word, a figure, a share or a date. */
const NUMBER = `${ONE}(?![\\p{L}\\d]|[.,/]\\d| ?%)`;
const NOUN_BEFORE = `(?:(?:các |những )?${NOUN} (?:số |thứ |từ )?)`;
const RANGE_MARK = `(?: ?- ?| (?:đến|tới) )${NOUN_BEFORE}?`;
const FIRST = regex.y`(?:(?:từ |các |những |cả )?)(?<noun>${NOUN}) (?:số |thứ |từ )?(?<number>${NUMBER})(?:${RANGE_MARK}(?<last>${NUMBER}))?`;
/** "2 lớp", "03 cuộc" are quantities. */
const NO_QUANTITY =
  "(?!0)(?!\\d{1,2} (?:lớp|cuộc|lần(?! lượt)|đợt|ngày|tháng|năm|xã|phường|đơn vị|phòng|người|hồ sơ|tỷ|triệu|nghìn|cơ sở|doanh nghiệp)(?![\\p{L}\\p{M}]))";
/** A further number of the same noun. */
const NEXT = regex.y`(?:, ?(?:và )?| và |; ?| hoặc )${NO_QUANTITY}(?<number>${NUMBER})(?:${RANGE_MARK}(?<last>${NUMBER}))?`;
/** "mục (IV) | (1)", "mục IV | (4.1) (4.2)": numbers in brackets after that of a wider part. */
const NESTED = regex.y` ?(?<number>\((?:\d{1,2}(?:\.\d{1,2}){0,3}|[a-hđik])\))`;
/** Between a part and the wider one that it is in. */
const INSIDE = /(?:, | (?:của |thuộc |tại |trong |ở )?)/uy;
const BESIDE = /(?:, (?:và )?| và | hoặc |; | cùng )/uy;
const EXCEPT = regex.y`,? ?(?<open>\(|)(?:trừ|ngoại trừ|không bao gồm)(?: các)?(?: nội dung tại)? `;
const ANY = regex.g`(?<![\p{L}\p{M}])${NOUN} (?:số |thứ |từ )?${NUMBER}`;
/** A document that is named after a part has this part, unless it is this document: "khoản 2 Điều 5 Nghị định số 10", "mục II Kế hoạch này". */
const DOCUMENT =
  "(?:bộ luật|luật|hiến pháp|pháp lệnh|nghị định|thông tư|nghị quyết|quyết định|kế hoạch|chỉ thị|công văn|công điện|chương trình|đề án|phương án|quy chế|quy định|quy chuẩn|tiêu chuẩn|điều lệ|hướng dẫn|kết luận|thông báo|văn bản|hợp đồng|tờ trình|báo cáo|phụ lục|dự án|chiến lược|biểu mẫu|biểu|bảng|qcvn|tcvn)";
/** "của Kế hoạch." at the end of a clause or before a duty is this document. */
const THIS_DOCUMENT =
  "(?<= của (?:kế hoạch|chương trình|đề án|phương án))(?:[.;,)]|$| (?:phải|có trách nhiệm|khẩn trương|chủ động|xây dựng|ban hành|gửi|báo cáo) )";
const OTHER_DOCUMENT = regex.y`(?:(?! (?:báo cáo|hướng dẫn|thông báo) (?!số )) (?:của |tại |trong |thuộc |ở |theo |kèm theo |ban hành kèm theo ){0,2}(?:bản |dự thảo )?${DOCUMENT}(?![\p{L}\p{M}])(?! này|${THIS_DOCUMENT})|,? (?:của )?${DOCUMENT} số [\d.]| của (?:bộ |chính phủ|thủ tướng|quốc hội|trung ương|tỉnh ủy|ủy ban))`;
const MOST = 40;
const MAY_REFER = regex`(?<![\p{L}\p{M}])${NOUN} (?:số |thứ |từ )?\(?(?:\d|[ivx]{1,5}(?![\p{L}\d])|[a-hđk](?![\p{L}\d]))`;

/** A cheap test that rules out texts without references. */
export const mayReferToParts = (folded: string): boolean => MAY_REFER.test(folded);

/** The references to parts of this document in a text, in order. Those to parts of other documents are left out. */
export function partReferencesIn(text: string, folded: string): ListedParts[] {
  const found: ListedParts[] = [];
  let end = 0;
  for (const { index } of allMatches(ANY, folded).slice(0, MOST)) {
    if (index < end) continue;
    const read = new ReferenceReader(text, folded).read(index);
    if (!read) continue;
    end = read.end;
    if (!isOfOther(folded, end)) found.push(read);
  }
  return found;
}

/** The references to parts of this document that a text has at an offset; null for other words. */
export function partReferencesAt(text: string, folded: string, at: number): ListedParts | null {
  const read = new ReferenceReader(text, folded).read(at);
  return read && !isOfOther(folded, read.end) ? read : null;
}

function isOfOther(folded: string, end: number): boolean {
  OTHER_DOCUMENT.lastIndex = end;
  return OTHER_DOCUMENT.test(folded);
}

/** A noun with its numbers: "điểm a, b". */
interface Group {
  readonly steps: readonly PartStep[];
  readonly width: number;
  end: number;
}

/** Groups of which each is inside the next: "điểm a, b", "khoản 3". */
interface Chain {
  readonly groups: Group[];
  except: readonly PartReference[];
}

class ReferenceReader {
  readonly #text: string;
  readonly #folded: string;

  constructor(text: string, folded: string) {
    this.#text = text;
    this.#folded = folded;
  }

  read(at: number): ListedParts | null {
    const first = this.#groupsAt(at);
    if (!first) return null;
    const chains: Chain[] = [{ groups: first, except: [] }];
    let end = first[0]!.end;
    for (let next = this.#nextAt(end, chains); next; next = this.#nextAt(end, chains)) end = next.end;
    return { start: at, end, parts: partsOf(chains) };
  }

  /** Adds what follows: an exception, the wider part, or another part. null at the end of the list. */
  #nextAt(end: number, chains: Chain[]): { readonly end: number } | null {
    const chain = chains.at(-1)!;
    const left = chain.except.length === 0 ? this.#exceptAt(end) : null;
    if (left) {
      chain.except = left.parts;
      return left;
    }
    const inside = this.#after(INSIDE, end);
    const wider = inside === null ? null : this.#groupAt(inside);
    const isListed = this.#folded[end] === "," && wider?.steps.some(({ number }) => number.includes("."));
    if (wider && !isListed && wider.width > chain.groups.at(-1)!.width) {
      chain.groups.push(wider);
      return wider;
    }
    const beside = this.#after(BESIDE, end);
    const other = beside === null ? null : this.#groupsAt(beside);
    if (!other) return null;
    chains.push({ groups: other, except: [] });
    return other[0]!;
  }

  /** The group at an offset, after the one in brackets that is inside it: "mục IV | (4.1) (4.2)". */
  #groupsAt(at: number): Group[] | null {
    const wide = this.#groupAt(at);
    if (wide?.steps.length !== 1) return wide && [wide];
    const [{ noun, number }] = wide.steps as [PartStep];
    const steps: PartStep[] = [];
    let end = wide.end;
    for (let next = this.#nestedAt(end); next && ROMAN_NUMBER.test(number); next = this.#nestedAt(end)) {
      steps.push({ noun, number: next.replace(/[ ()]/gu, ""), bracketed: false });
      end += next.length;
    }
    if (steps.length === 0) return [wide];
    const inner: Group = { steps, width: wide.width - 1 / 2, end };
    return [inner, { ...wide, steps: [{ noun, number, bracketed: false }] }];
  }

  #nestedAt(at: number): string | null {
    NESTED.lastIndex = at;
    const found = NESTED.exec(this.#folded);
    return found && this.#text.slice(at, at + found[0].length);
  }

  #after(pattern: RegExp, at: number): number | null {
    pattern.lastIndex = at;
    return pattern.test(this.#folded) ? pattern.lastIndex : null;
  }

  #groupAt(at: number): Group | null {
    FIRST.lastIndex = at;
    const first = FIRST.exec(this.#folded);
    if (!first) return null;
    const noun = first.groups!.noun!;
    const steps: PartStep[] = [];
    let end = at;
    for (
      let match: RegExpExecArray | null = first;
      match;
      NEXT.lastIndex = end, match = NEXT.exec(this.#folded)
    ) {
      pushAll(steps, this.#stepsOf(noun, match));
      end = match.index + match[0].length;
    }
    return { steps, width: WIDTH_OF.get(noun)!, end };
  }

  #stepsOf(noun: string, match: RegExpExecArray): PartStep[] {
    const { number, last } = match.groups!;
    const to = match.index + match[0].length;
    const end = last === undefined ? to : to - last.length;
    const at = this.#folded.lastIndexOf(number!, end - number!.length);
    const printed = this.#text.slice(at, at + number!.length);
    const numbers = last === undefined ? [printed] : numbersBetween(printed, this.#text.slice(end, to));
    return numbers.map((one) => ({
      noun,
      number: one.replace(/[()]/gu, ""),
      bracketed: one.startsWith("("),
    }));
  }

  #exceptAt(at: number): ListedParts | null {
    EXCEPT.lastIndex = at;
    const mark = EXCEPT.exec(this.#folded);
    if (!mark) return null;
    const read = this.read(EXCEPT.lastIndex > at ? at + mark[0].length : at);
    if (!read) return null;
    const isClosed = mark.groups!.open !== "" && this.#folded[read.end] === ")";
    return { ...read, start: at, end: read.end + (isClosed ? 1 : 0) };
  }
}

/** The parts of a list. "khoản 1, điểm a khoản 3 mục II": what a later part is in, an earlier and narrower one is in as well. */
function partsOf(chains: readonly Chain[]): readonly PartReference[] {
  let parts: readonly PartReference[] = [];
  let outer: readonly Group[] = [];
  for (const { groups, except } of chains.toReversed()) {
    const widest = groups.at(-1)!.width;
    const [narrow, ...wider] = [...groups, ...outer.filter(({ width }) => width > widest)];
    outer = wider;
    const paths = wider.reduceRight<readonly PartStep[][]>(
      (above, { steps }) => steps.flatMap((step) => above.map((path) => [step, ...path])),
      [[]],
    );
    const own = narrow!.steps.flatMap((step) => paths.map((path) => ({ steps: [step, ...path], except })));
    parts = [...own, ...parts];
  }
  return parts;
}
