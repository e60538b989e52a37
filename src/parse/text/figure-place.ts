import { allMatches } from "../../language/matcher.ts";
import { regex } from "../../language/regex.ts";
import { DISTRICT_OR_COMMUNE } from "../lexicon/bodies.ts";
import type { RuleContext } from "./rule.ts";
import type { TextLine } from "./text-line.ts";

/** Whose figure it is: the document's own province's, another's (or the mean of several), or null where no place is named. */
export type FigurePlace = "own" | "other" | null;

interface PlaceMark {
  readonly start: number;
  readonly end: number;
  readonly place: "own" | "other";
  /** Only compared with: what follows the next comma or bracket is not about it. */
  readonly passing: boolean;
}

const LONGEST_STRETCH = 400;
const BELOW_PROVINCE = new RegExp(`(?:${DISTRICT_OR_COMMUNE}) ?$`, "u");
const COMPARED =
  /(?:so với|hơn|sau|kém|dưới|trên|bằng|vượt|cách|ngang|tương đương)(?: của)?(?: tỉnh| thành phố| tp\.?)? ?$/u;
/** "tỉnh ta", "của tỉnh", "thành phố đạt": a province without a name is the document's own. */
const OWN = regex.g`(?<!\p{L})(?<!(?:các|những|nhóm|cấp|số|nhiều|liên|\d) )(?:[Tt]ỉnh|[Tt]hành phố)(?! ?\p{Lu})(?! (?:khác|bạn|dẫn đầu|đứng đầu|đứng cuối|cao nhất|thấp nhất|trong|lân cận|miền|có điểm)|[,/]| và thành phố)`;
const SEVERAL =
  /(?:trung bình|bình quân|trung vị)(?! (?:cao|thấp|khá))|(?:tỉnh|thành phố|địa phương) (?:dẫn đầu|đứng đầu|đứng cuối|(?:có điểm(?: số)? )?(?:cao|thấp) nhất)/gu;
/** "tỉnh Xuân Đài": a province that the catalogue does not know. */
const UNKNOWN = regex.g`(?<!\p{L})[Tt]ỉnh (?<name>\p{Lu}\p{Ll}{1,6} \p{Lu}\p{Ll}{1,6})(?!\p{L})`;
const ENDS_COMPARISON = /[,;)]/u;

/**
 * The place that a figure at `at` is stated of: the last one named since `from`. "Tỉnh Bắc Giang đạt 70 điểm" is another
 * province's result in a document of Bắc Ninh, also where the two have merged.
 */
export function figurePlace(line: TextLine, from: number, at: number, context: RuleContext): FigurePlace {
  if (context.province === null) return null;
  const start = Math.max(from, at - LONGEST_STRETCH);
  const marks = placeMarks(line.text.slice(start, at), line.folded.slice(start, at), context);
  const since = (mark: PlaceMark) => line.text.slice(start + mark.end, at);
  return marks.findLast((mark) => !mark.passing || !ENDS_COMPARISON.test(since(mark)))?.place ?? null;
}

/** The place that a sentence is about, without places that it only compares with. */
export function sentencePlace(line: TextLine, from: number, to: number, context: RuleContext): FigurePlace {
  if (context.province === null) return null;
  const end = Math.min(to, from + LONGEST_STRETCH);
  const marks = placeMarks(line.text.slice(from, end), line.folded.slice(from, end), context);
  return marks.findLast(({ passing }) => !passing)?.place ?? null;
}

function placeMarks(text: string, folded: string, { catalogue, province }: RuleContext): PlaceMark[] {
  const named = catalogue.findProvinces(text).flatMap(({ start, end, entry }): PlaceMark[] => {
    const before = folded.slice(Math.max(0, start - 30), start);
    if (BELOW_PROVINCE.test(before)) return [];
    const place = entry.name === province ? "own" : "other";
    return [{ start, end, place, passing: COMPARED.test(before) }];
  });
  const unknown = allMatches(UNKNOWN, text).flatMap(({ index, 0: words, groups }): PlaceMark[] => {
    const [start, end] = [index, index + words.length];
    if (named.some((mark) => mark.start < end && start < mark.end)) return [];
    const passing = COMPARED.test(folded.slice(Math.max(0, start - 30), start));
    return [
      { start, end, place: catalogue.sameProvince(groups!.name!, province) ? "own" : "other", passing },
    ];
  });
  const several = allMatches(SEVERAL, folded).map(
    ({ index, 0: words }): PlaceMark => ({
      start: index,
      end: index + words.length,
      place: "other",
      passing: true,
    }),
  );
  const own = allMatches(OWN, text).map(
    ({ index, 0: words }): PlaceMark => ({
      start: index,
      end: index + words.length,
      place: "own",
      passing: COMPARED.test(folded.slice(Math.max(0, index - 12), index)),
    }),
  );
  return [...named, ...unknown, ...several, ...own].sort((a, b) => a.start - b.start);
}
