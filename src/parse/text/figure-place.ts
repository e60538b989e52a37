import { allMatches } from "../../language/matcher.ts";
import { regex } from "../../language/regex.ts";
import { DISTRICT_OR_COMMUNE } from "../lexicon/bodies.ts";
import type { RuleContext } from "./rule.ts";
import type { TextLine } from "./text-line.ts";

/** The province of a figure: the document's own, another one (or the mean of several); null where no place is named. */
export type FigurePlace = "own" | "other" | null;

interface PlaceMark {
  readonly start: number;
  readonly end: number;
  readonly place: "own" | "other";
  /** The sentence only compares with this place: figures after the next comma or bracket are not about it. */
  readonly isComparison: boolean;
}

/** Limit on the text that is searched for places, in characters. */
const LONGEST_CONTEXT = 400;
const BELOW_PROVINCE = new RegExp(`(?:${DISTRICT_OR_COMMUNE}) ?$`, "u");
const COMPARED =
  /(?:so với|hơn|sau|kém|dưới|trên|bằng|vượt|cách|ngang|tương đương)(?: của)?(?: tỉnh| thành phố| tp\.?)? ?$/u;
/** "tỉnh ta", "của tỉnh", "thành phố đạt": a province without a name is the document's own. */
const OWN = regex.g`(?<!\p{L})(?<!(?:các|những|nhóm|cấp|số|nhiều|liên|\d) )(?:[Tt]ỉnh|[Tt]hành phố)(?! ?\p{Lu})(?! (?:khác|bạn|dẫn đầu|đứng đầu|đứng cuối|cao nhất|thấp nhất|trong|lân cận|miền|có điểm)|[,/]| và thành phố)`;
/** "vào nhóm 18 địa phương đứng đầu" is a goal; "địa phương đứng đầu đạt …" is another province. */
const SEVERAL =
  /(?:trung bình|bình quân|trung vị)(?! (?:cao|thấp|khá))|(?<!(?:nhóm|top|tốp) \d{1,2} )(?:tỉnh|thành phố|địa phương) (?:dẫn đầu|đứng đầu|đứng cuối|(?:có điểm(?: số)? )?(?:cao|thấp) nhất)/gu;
/** "tỉnh Xuân Đài": a province that the catalogue does not know. */
const UNKNOWN = regex.g`(?<!\p{L})(?<!(?:[Cc]ác|[Nn]hững|\d) )[Tt]ỉnh (?<name>\p{Lu}\p{Ll}{1,6} \p{Lu}\p{Ll}{1,6})(?!\p{L})`;
/** "tỉnh Lâm Đồng (cũ)": the province before it was merged with others under the same name. */
const FORMER = /^ ?\(?(?:cũ|trước (?:sáp nhập|hợp nhất|khi (?:sáp nhập|hợp nhất)))(?= ?[),;: ]|$)/u;
const ENDS_COMPARISON = /[,;)]/u;

/**
 * The province of the figure at `at`: the last one named since `from`. In a document of Bắc Ninh "Tỉnh Bắc Giang đạt 70
 * điểm" is the result of another province, even where the two have merged.
 */
export function figurePlace(line: TextLine, from: number, at: number, context: RuleContext): FigurePlace {
  if (context.province === null) return null;
  const after = placeInBracket(line.text.slice(at, at + LONGEST_BRACKET), context);
  if (after) return after;
  const start = Math.max(from, at - LONGEST_CONTEXT);
  const marks = placeMarks(line.text.slice(start, at), line.folded.slice(start, at), context);
  const since = (mark: PlaceMark) => line.text.slice(start + mark.end, at);
  return marks.findLast((mark) => !mark.isComparison || !ENDS_COMPARISON.test(since(mark)))?.place ?? null;
}

const LONGEST_BRACKET = 60;
const IN_BRACKET = regex`^[^\d()]{0,12}[\d.,]{1,8} ?(?:điểm|%)? ?\((?:của )?(?:[Tt]ỉnh |[Tt]hành phố )?(?<name>\p{Lu}[^()\d,;]{2,30}?)(?: \(?cũ\)?| trước đây)?\)`;

/** The place in the bracket after a figure: "67,2 điểm (Bắc Giang)". `text`: from the figure's first word on. */
function placeInBracket(text: string, { catalogue, province }: RuleContext): FigurePlace {
  const name = text.includes("(") ? IN_BRACKET.exec(text)?.groups?.name : undefined;
  const [found] = name === undefined ? [] : catalogue.findProvinces(name);
  if (!found || found.start > 0 || found.end < name!.length) return null;
  return found.entry.name === province ? "own" : "other";
}

/** The province that a sentence is about; provinces that it only compares with do not count. */
export function sentencePlace(line: TextLine, from: number, to: number, context: RuleContext): FigurePlace {
  if (context.province === null) return null;
  const end = Math.min(to, from + LONGEST_CONTEXT);
  const marks = placeMarks(line.text.slice(from, end), line.folded.slice(from, end), context);
  return marks.findLast(({ isComparison }) => !isComparison)?.place ?? null;
}

function placeMarks(text: string, folded: string, { catalogue, province }: RuleContext): PlaceMark[] {
  const named = catalogue.findProvinces(text).flatMap(({ start, end, entry }): PlaceMark[] => {
    const before = folded.slice(Math.max(0, start - 30), start);
    if (BELOW_PROVINCE.test(before)) return [];
    const place = entry.name === province && !FORMER.test(folded.slice(end)) ? "own" : "other";
    return [{ start, end, place, isComparison: COMPARED.test(before) }];
  });
  const unknown = allMatches(UNKNOWN, text).flatMap(({ index, 0: words, groups }): PlaceMark[] => {
    const [start, end] = [index, index + words.length];
    if (named.some((mark) => mark.start < end && start < mark.end)) return [];
    const isComparison = COMPARED.test(folded.slice(Math.max(0, start - 30), start));
    const place = catalogue.sameProvince(groups!.name!, province) ? "own" : "other";
    return [{ start, end, place, isComparison }];
  });
  const several = allMatches(SEVERAL, folded).map(
    ({ index, 0: words }): PlaceMark => ({
      start: index,
      end: index + words.length,
      place: "other",
      isComparison: true,
    }),
  );
  const own = allMatches(OWN, text).map(
    ({ index, 0: words }): PlaceMark => ({
      start: index,
      end: index + words.length,
      place: "own",
      isComparison: COMPARED.test(folded.slice(Math.max(0, index - 12), index)),
    }),
  );
  return [...named, ...unknown, ...several, ...own].sort((a, b) => a.start - b.start);
}
