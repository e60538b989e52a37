import { parseLabel } from "../../../language/labels.ts";
import type { IndexRef } from "../../../model/plan.ts";
import { bracketedIndex } from "../../structure/outline/index-parts.ts";
import type { Zones } from "../../structure/zones/zones.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { isPlanType } from "../plan-kind/plan-kind.ts";
import { indicesBySubIndex } from "./by-sub-index.ts";
import { isLongName } from "./long-name.ts";
import { indexWithoutLevel, indicesOfTitle, namedIndices } from "./named-index.ts";

const FIRST_LINES = 30;

/** True for a further index of the introduction whose sub-index the title names beside one of the first. */
const isMeant = ({ id }: IndexRef, first: IndexRef, meant: readonly Located<IndexRef>[]): boolean =>
  id !== first.id && meant.some(({ value }) => value.id === id);

/** "7. Nâng cao mức độ hài lòng (SIPAS)": the indices in brackets at the end of headings and items. */
function indicesOfHeadings(lines: readonly TextLine[], { catalogue }: RuleContext): Located<IndexRef>[] {
  const found = new Map<string, Located<IndexRef>>();
  for (const line of lines) {
    if (!ENDS_IN_BRACKET.test(line.text) || parseLabel(line.text) === null) continue;
    const index = bracketedIndex(line.text, catalogue);
    if (!index || found.has(index.id)) continue;
    const [value, span] = [
      { id: index.id, name: index.name },
      spanIn(line, line.text.lastIndexOf("("), line.text.length),
    ];
    found.set(index.id, { value, span, rule: "index/heading", confidence: 0.9 });
  }
  return [...found.values()];
}
const ENDS_IN_BRACKET = /\) ?[.:;]?$/u;

/** "Thực hiện Kế hoạch số 147 về nâng cao Chỉ số PAR INDEX và SIPAS": the plan that is carried out is on both. */
function isOfSamePlan(
  other: Located<IndexRef>,
  first: Located<IndexRef>,
  lines: readonly TextLine[],
): boolean {
  if (other.value.id === first.value.id || other.span.from !== first.span.from) return false;
  const folded = lines.find(({ index }) => index === first.span.from)?.folded ?? "";
  return (
    ON_PLAN.test(folded.slice(0, first.span.start)) &&
    JOINED.test(folded.slice(first.span.end, other.span.start))
  );
}
const ON_PLAN = /kế hoạch (?:(?!kết quả|kế hoạch)[^;:]){2,200}$/u;
const JOINED = /^[^.;:]{0,120}(?:, ?| và )(?:(?:các|bộ) )?(?:chỉ số )?[^.;:,]{0,120}$/u;

/** Words before the name of a sub-index that a heading or an item begins with. */
const LEAD =
  /^(?:(?:về|đối với|nhóm|nâng cao|cải thiện|chỉ số|chỉ số thành phần|thành phần|điểm số|số|cstp \d{1,2}:?) )*["“]?$/u;

/** True where a line begins with the whole name of a sub-index that only this index has. */
const isHeadedBy = (
  { id }: IndexRef,
  lines: readonly TextLine[],
  { catalogue, year }: RuleContext,
): boolean =>
  lines.some(({ text, folded }) => {
    const from = parseLabel(text)?.length ?? 0;
    return catalogue.findSubIndices(text, [], year).some(({ start, end, entry }) => {
      const isWhole = entry.distance === 0 && isLongName(text.slice(start, end));
      return isWhole && entry.index.id === id && start >= from && LEAD.test(folded.slice(from, start));
    });
  });

/**
 * Reads the indices that a document is about. The first of these places that names an index decides: the title (all its
 * indices, or for a plan one without its level); the introduction (its first index, others that the plan carried out is on, and others whose sub-indices the title names); for a plan, the first lines (the
 * first index). A plan that names no index there has the index of the sub-indices that it names in these places. An index named
 * in the introduction or the first lines of a plan is a further one if a line below begins with one of its sub-indices; so is an index in
 * a bracket at the end of a heading.
 */
export function readIndices(zones: Zones, docType: string | null, context: RuleContext): Located<IndexRef>[] {
  const isPlan = isPlanType(docType);
  const firstLines = isPlan ? zones.body.slice(0, FIRST_LINES) : [];
  const inTitle = indicesOfTitle(zones.title, context);
  const withFurther = (first: readonly Located<IndexRef>[]) => {
    const known = new Set(first.map(({ value }) => value.id));
    const others = namedIndices([...zones.bases, ...firstLines], context, false).filter(
      ({ value }) => !known.has(value.id),
    );
    const headed = others.filter(({ value }) => isPlan && isHeadedBy(value, zones.body, context));
    for (const { value } of headed) known.add(value.id);
    const inHeadings = isPlan ? indicesOfHeadings(zones.body, context) : [];
    return [...first, ...headed, ...inHeadings.filter(({ value }) => !known.has(value.id))];
  };
  if (inTitle.length > 0) return withFurther(inTitle);
  const withoutLevel = isPlan ? indexWithoutLevel(zones.title, context) : [];
  if (withoutLevel.length > 0) return withFurther(withoutLevel);
  const [named, ...further] = [zones.bases, firstLines].flatMap((lines) =>
    namedIndices(lines, context, false),
  );
  const meant = isPlan ? indicesBySubIndex(zones.title, "title", context) : [];
  if (named) {
    const isOne = (other: Located<IndexRef>) =>
      isMeant(other.value, named.value, meant) || isOfSamePlan(other, named, zones.bases);
    return withFurther([named, ...further.filter(isOne)]);
  }
  if (!isPlan) return [];
  if (meant.length > 0) return meant;
  const lines = [...zones.bases, ...firstLines];
  const bySubIndex = indicesBySubIndex(lines, "text", context);
  if (bySubIndex.length > 0) return bySubIndex.slice(0, 1);
  // "Nâng cao CSTP 3, góp phần cải thiện thứ hạng PCI": the sub-index that a number names is one of this index.
  return lines.some(({ folded }) => NUMBERED.test(folded)) ? namedIndices(lines, context).slice(0, 1) : [];
}
const NUMBERED = /(?:cstp|csnd|chỉ số thành phần) ?(?:số |thứ )?\d/u;
