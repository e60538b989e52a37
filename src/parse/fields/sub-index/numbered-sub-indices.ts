import type { Section } from "../../structure/outline/section.ts";
import { keyOf, type NamedSubIndex, SUB_INDEX_WORDS } from "./named-sub-index.ts";
import type { SubIndexSection, SubIndexSections } from "./sub-index-sections.ts";

const NUMBERED = new RegExp(`^${SUB_INDEX_WORDS} (?:số |thứ )?(?<number>\\d{1,2})(?= ?[:.–(-]| ["“])`, "u");
/** So many items of one list are sub-indices that the labels of the list are their numbers. */
const FEWEST_LISTED = 3;

/**
 * The sub-indices that the document numbers itself, by number: in words ("2.1. Chỉ số thành phần 3: Thúc đẩy thực hành xanh"),
 * else by the labels of a list of them ("(3) Tính minh bạch: 7 điểm"). Only numbers with one meaning. Other sentences may name
 * them by number alone.
 */
export function numberedSubIndices(all: readonly SubIndexSections[]): Map<number, NamedSubIndex> {
  const sections = all.flatMap((entry) => entry.sections);
  const inWords = byNumber(sections, ({ line, textStart }) =>
    Number(NUMBERED.exec(line?.folded.slice(textStart) ?? "")?.groups?.number ?? 0),
  );
  if (inWords.size > 0) return inWords;
  const lists = Map.groupBy(sections, ({ section }) => section.parent);
  const listed = [...lists.values()].filter((items) => items.length >= FEWEST_LISTED).flat();
  return byNumber(listed, ({ label }) => (label?.kind === "arabic" ? (label.ordinal ?? 0) : 0));
}

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
