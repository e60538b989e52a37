import type { Section } from "../../structure/outline/section.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { Span } from "../../text/span.ts";
import { BEFORE_NUMBER, keyOf, type NamedSubIndex, SUB_INDEX_WORDS } from "./named-sub-index.ts";
import type { SubIndexSection, SubIndexSections } from "./sub-index-sections.ts";

const NUMBERED = new RegExp(`^${SUB_INDEX_WORDS}${BEFORE_NUMBER}(?<number>\\d{1,2})(?= ?[:.–(-]| ["“])`, "u");
/** So many items of one list are sub-indices that the labels of the list are their numbers. */
const FEWEST_LISTED = 3;

/**
 * The sub-indices that the document numbers itself, by number: in words ("2.1. Chỉ số thành phần 3: Thúc đẩy thực hành xanh"),
 * else by the labels of a list of them ("(3) Tính minh bạch: 7 điểm"). Only numbers with one meaning. Other sentences may name
 * them by number alone.
 */
export function numberedSubIndices(all: readonly SubIndexSections[]): Map<number, NamedSubIndex> {
  // A number without a name is read by the order of the index, so it is no number of the document's own.
  const sections = all.flatMap((entry) => entry.sections).filter(({ named }) => !named.byNumber);
  const inWords = byNumber(sections, ({ line, textStart }) =>
    Number(NUMBERED.exec(line?.folded.slice(textStart) ?? "")?.groups?.number ?? 0),
  );
  if (inWords.size > 0) return inWords;
  const lists = Map.groupBy(sections, ({ section }) => section.parent);
  const listed = [...lists.values()].filter((items) => items.length >= FEWEST_LISTED).flat();
  return byNumber(listed, ({ label }) => (label?.kind === "arabic" ? (label.ordinal ?? 0) : 0));
}

/** These; in a plan that numbers none, those of the index in their order: "CSTP 3 đạt 6,5 điểm". */
export function withIndexNumbers(
  numbered: ReadonlyMap<number, NamedSubIndex>,
  { catalogue, indexIds, year }: RuleContext,
): ReadonlyMap<number, NamedSubIndex> {
  const [index, ...others] = indexIds;
  if (numbered.size > 0 || index === undefined || others.length > 0) return numbered;
  const place = { span: NO_PLACE, restStart: 0, rule: "sub-index/numbers", confidence: 0.75 };
  const all = catalogue.subIndicesOf(index, year);
  return new Map(all.map(({ id, shortName: name }, i) => [i + 1, { id, index, name, ...place }]));
}
/** Whoever finds the number knows its place. */
const NO_PLACE: Span = { from: 0, start: 0, to: 0, end: 0 };

function byNumber(
  sections: readonly SubIndexSection[],
  numberOf: (section: Section) => number,
): Map<number, NamedSubIndex> {
  const numbered = new Map<number, NamedSubIndex>();
  const doubtful = new Set<number>();
  for (const { section, named } of sections) {
    const number = numberOf(section);
    const known = numbered.get(number);
    if (known && keyOf(known) !== keyOf(named)) doubtful.add(number);
    if (number > 0) numbered.set(number, named);
  }
  for (const number of doubtful) numbered.delete(number);
  return numbered;
}
