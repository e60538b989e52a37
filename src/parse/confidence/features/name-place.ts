import { regex } from "../../../language/regex.ts";
import type { UnitRef } from "../../../model/plan.ts";
import { dutyVerbAt, taskVerbAt } from "../../lexicon/task-verbs.ts";
import type { Wording } from "../../text/text-line.ts";
import { isTold } from "./context-features.ts";
import type { DocumentFacts } from "./document-facts.ts";
import type { Features } from "./features.ts";

// A name that nothing else confirms may still be certain by its place: it fills a cell or a labelled line, or it is between a
// label and a colon. In running text only the next word shows that it ends.

/** Before a name that begins there for certain: only labels of items, words of order, a bracket, a colon or another cell. */
const BEGINS = regex`(?:^|[\t:;(])(?: ?(?:[-+•*–]|[\p{L}\d]{1,3}(?:\.\d{1,2}){0,3}[.)/]))? ?(?:(?:[Gg]iao|[Đđ]ề nghị|[Yy]êu cầu|[Nn]hiệm vụ của) )?$`;
/** After a name that ends there for certain. A full stop before a word may end an abbreviation: "BS. Nguyễn Văn A". */
const ENDS = /^ ?(?:$|[:;()\t]|\.(?:$|\t)|[-–] ?$)/u;
const COMMA_SMALL = regex`^, \p{Ll}`;
const COMMA = /^ ?(?:,|và )/u;

const KINDS = ["unit", "partner", "owner"] as const;
type Kind = (typeof KINDS)[number];

const PLACES = [
  "whole",
  "once-whole",
  "once-duty",
  "once-open",
  "group-open",
  "known-open",
  "open",
  "told",
  "inner",
  "comma-small",
] as const;
type PlaceFeature = (typeof PLACES)[number];
const NAMES = Object.fromEntries(
  KINDS.map((kind) => [kind, Object.fromEntries(PLACES.map((place) => [place, `${kind}:${place}`]))]),
) as Readonly<Record<Kind, Readonly<Record<PlaceFeature, string>>>>;

interface NamePlace {
  readonly isWhole: boolean;
  /** What shows where the name ends. */
  readonly end: "mark" | "comma" | "duty" | "verb" | "nothing";
  /** The words after it tell what the unit did. */
  readonly isTold: boolean;
  /** Words other than a label or an order come before it, such as another name. */
  readonly isInner: boolean;
  /** A comma and a small word follow, which may belong to the name: "đơn vị được giao theo dõi, | kiểm tra". */
  readonly isCommaSmall: boolean;
}

const OUTSIDE: NamePlace = {
  isWhole: false,
  end: "nothing",
  isTold: false,
  isInner: false,
  isCommaSmall: false,
};

/** Features of the places of names in a quotation. */
export function addNamePlaces(
  into: Features,
  kind: Kind,
  units: readonly UnitRef[],
  { text, folded }: Pick<Wording, "text" | "folded">,
  facts: DocumentFacts,
): void {
  const names = NAMES[kind];
  for (const { name, unitId, group } of units) {
    const { isWhole, end, isTold, isInner, isCommaSmall } = placeOf(facts.fold(name), text, folded);
    const isUnknown = unitId === null && !group;
    const isOnce = isUnknown && facts.mentionsOf(name) < 2;
    const isOpen = end === "nothing";
    into.flag(names.whole, isWhole);
    into.flag(names["once-whole"], isOnce && isWhole);
    into.flag(names["once-duty"], isOnce && !isWhole && end === "duty");
    into.flag(names["once-open"], isOnce && isOpen);
    into.flag(names["group-open"], group && isOpen);
    into.flag(names["known-open"], unitId !== null && isOpen);
    into.flag(names.open, isUnknown && isOpen);
    into.flag(names.told, isTold);
    into.flag(names.inner, isInner);
    into.flag(names["comma-small"], isCommaSmall);
  }
}

function placeOf(name: string, text: string, folded: string): NamePlace {
  const start = folded.indexOf(name);
  if (start < 0) return OUTSIDE;
  const after = start + name.length;
  const end = endOf(text.slice(after, after + 4), folded, after);
  const begins = BEGINS.test(text.slice(Math.max(0, start - LONGEST_BEGINNING), start));
  return {
    isWhole: end === "mark" && name.includes(" ") && begins,
    end,
    isTold: isTold(folded, after),
    isInner: !begins,
    isCommaSmall: COMMA_SMALL.test(text.slice(after, after + 4)) && !folded.startsWith("các", after + 2),
  };
}
const LONGEST_BEGINNING = 24;

function endOf(next: string, folded: string, after: number): NamePlace["end"] {
  if (ENDS.test(next)) return "mark";
  if (COMMA.test(next)) return "comma";
  if (dutyVerbAt(folded, after + 1)) return "duty";
  return taskVerbAt(folded, after + 1) ? "verb" : "nothing";
}
