import { bareLetters } from "../../../catalogue/matching/bare-letters.ts";
import { ocrDistance } from "../../../catalogue/matching/ocr-distance.ts";
import { fold } from "../../../language/fold.ts";
import { regex } from "../../../language/regex.ts";
import { COMMITTEE, DISTRICT_OR_COMMUNE } from "../../lexicon/bodies.ts";
import type { Zones } from "../../structure/zones/zones.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { ISSUES } from "./issues.ts";

/** The committee of a place in a head: "ỦY BAN NHÂN DÂN PHƯỜNG LÊ LỢI", also with a misread kind. */
const IN_HEAD = new RegExp(
  `^(?<committee>${COMMITTEE}) (?:(?<kind>${DISTRICT_OR_COMMUNE}) )?(?<place>\\S.{1,40})$`,
  "u",
);
const OF_PROVINCE = /^(?:tỉnh|tính|tĩnh|thành phố) /u;
const COMMITTEES = new RegExp(`(?<!(?:của|do|và) )(?:${COMMITTEE}) (?<kind>${DISTRICT_OR_COMMUNE}) `, "gu");
const PLACE_NAME = regex`^(?:\d{1,2}|\p{Lu}[\p{L}'’-]*(?: (?:\p{Lu}[\p{L}'’-]*|\d{1,2}(?!\d|\/)))*)`;
const BEFORE_DATE = /^(?<place>[^,;:\d]{2,40}?) ?, ?ngày/u;
const LONGEST_GAP = 39;
const FIRST_LINES = 6;
const FEWEST_WITNESSES = 2;
/** At a greater distance the read place is not like another one. */
const MAX_DISTANCE = 0.5;

interface Candidate {
  readonly kind: string;
  readonly place: string;
}

/**
 * The place that a document uses for its issuer, where the head of a scan has a committee whose place nobody has and the text does
 * not repeat. The witnesses are the sentence that issues the plan, the place before the date, the title, and the letters of the
 * head; two of them must agree, and no other place may have as many. Where the catalogue lists the province's communes, it is one
 * of them. `from`: where the words that are replaced begin in the printed name.
 */
export function ownPlace(
  printed: string,
  zones: Zones,
  context: RuleContext,
): { readonly from: number; readonly place: string } | null {
  const found = IN_HEAD.exec(fold(printed))?.groups;
  if (!found?.place || (!found.kind && OF_PROVINCE.test(found.place))) return null;
  const own =
    found.kind === undefined ? null : { kind: found.kind, place: printed.slice(-found.place.length) };
  const text = [...zones.title, ...zones.bases, ...zones.body, ...zones.signOff];
  if (own && (isListed(own, context) === true || text.some(naming(own)))) return null;
  const inSentences = committeesThatIssue([...zones.bases, ...zones.body.slice(0, FIRST_LINES)]);
  const kinds = own ? [own.kind] : inSentences.map(({ kind }) => kind);
  const dated = placesOfDate(zones.head).flatMap((place) => kinds.map((kind) => ({ kind, place })));
  const candidates = Map.groupBy(
    [...inSentences, ...dated].filter(({ kind }) => !own || kind === own.kind),
    ({ kind, place }) => fold(`${kind} ${place}`),
  );
  const ranked = Array.from(candidates.values(), ([candidate]) => ({
    ...candidate!,
    witnesses: [
      inSentences.some(isSame(candidate!)),
      dated.some(isSame(candidate!)),
      zones.title.some(naming(candidate!)),
      isAlike(found.place!, candidate!),
    ].filter(Boolean).length,
  }))
    .filter((candidate) => isListed(candidate, context) !== false)
    .sort((a, b) => b.witnesses - a.witnesses);
  const [best, next] = ranked;
  if (!best || best.witnesses < FEWEST_WITNESSES || best.witnesses === next?.witnesses) return null;
  return own
    ? { from: printed.length - own.place.length, place: best.place }
    : { from: found.committee!.length + 1, place: `${best.kind} ${best.place}` };
}

/** Whether the catalogue's list of the province's communes has a place; null without such a list. */
function isListed({ kind, place }: Candidate, { catalogue, province, issued }: RuleContext): boolean | null {
  const day = issued?.iso ?? (issued?.year ? `${issued.year}-12-31` : null);
  if (catalogue.communesOf(province, day) === null) return null;
  const name = `UBND ${kind} ${place}`;
  return catalogue.communeOf({ unitId: catalogue.matchUnit(name)?.id ?? null, name }, province, day) !== null;
}

/** "UBND phường Lê Lợi ban hành Kế hoạch …" */
function committeesThatIssue(lines: readonly TextLine[]): Candidate[] {
  return lines.flatMap(({ text, folded }) =>
    Array.from(folded.matchAll(COMMITTEES)).flatMap(({ index, 0: words, groups }) => {
      const start = index + words.length;
      const place = PLACE_NAME.exec(text.slice(start))?.[0];
      if (!place) return [];
      const after = folded.slice(start + place.length);
      const verb = after.search(ISSUES);
      const isSubject = verb >= 0 && verb <= LONGEST_GAP && !/[.;:]/u.test(after.slice(0, verb));
      return isSubject ? [{ kind: groups!.kind!, place }] : [];
    }),
  );
}

const placesOfDate = (head: readonly TextLine[]): string[] =>
  head.flatMap(({ text, folded }) => {
    const place = BEFORE_DATE.exec(folded)?.groups?.place;
    return place ? text.slice(0, place.length) : [];
  });

const isSame = (one: Candidate) => (other: Candidate) =>
  one.kind === other.kind && fold(one.place) === fold(other.place);

const naming = ({ kind, place }: Candidate) => {
  const name = fold(`${kind} ${place}`);
  return ({ folded }: TextLine) => {
    const at = folded.indexOf(name);
    return at >= 0 && !regex`^[\p{L}\p{M}]`.test(folded.slice(at + name.length));
  };
};

/** A short name must begin alike too: "Tân Ti" is like "Tân Tiến", and not like "Vân Tiến". */
const isAlike = (read: string, { place }: Candidate): boolean => {
  const [a, b] = [bareLetters(read), bareLetters(place)];
  return a.startsWith(b.slice(0, 3)) && ocrDistance(a, b) <= MAX_DISTANCE;
};
