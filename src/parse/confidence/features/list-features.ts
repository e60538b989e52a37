import { fold } from "../../../language/fold.ts";
import { regex } from "../../../language/regex.ts";
import type { Assignment, UnitRef } from "../../../model/plan.ts";
import type { DocumentFacts } from "./document-facts.ts";
import type { AssessedValue, Features } from "./features.ts";

/** A list of names that may go on: ", Pháp chế", "và Du lịch". */
export const LIST_GOES_ON = regex`^(?:,| và|;) ?(?:các )?\p{Lu}`;
/** A full stop that may be a misread comma: "Phòng Cấp nước. Thoát nước và Cây xanh". */
export const STOP_GOES_ON = regex`^\. ?\p{Lu}`;
/** "Phòng Kế hoạch - Tài chính". */
export const DASH_GOES_ON = regex`^ ?[-–] ?\p{Lu}`;
/** A label or bullet inside a line: two lines were joined there. */
export const JOINED_LINES = regex`[.;:] (?:[-+•*–»"]|\d{1,2}(?:\.\d{1,2})*[.)/]|[a-zđ]\)) ?\p{L}`;

const NAMES_AFTER_COLON = regex`^[^:.;]{0,40}: ?\p{Lu}`;
const LONGEST = 400;

/** Features of the list of an assignment: names in its quotation that were not read, and signs that a list goes on. */
export function addList(into: Features, { value, evidence, facts }: AssessedValue<Assignment>): void {
  const { units, partners, role } = value;
  const text = evidence[0].quote.slice(0, LONGEST);
  const folded = fold(text);
  const [own, helping] = [placesOf(units, folded, facts), placesOf(partners, folded, facts)];
  const after = (places: readonly Place[]) => (places.length === 0 ? "" : text.slice(places.at(-1)!.end));
  into.flag("list:stop", STOP_GOES_ON.test(after(own)));
  into.flag("list:dash", DASH_GOES_ON.test(after(own)));
  into.flag("partner-list:cut", LIST_GOES_ON.test(after(helping)));
  into.flag("partner-list:stop", STOP_GOES_ON.test(after(helping)));
  into.flag("partner-list:dash", DASH_GOES_ON.test(after(helping)));
  into.flag("after:colon", own.length > 0 && NAMES_AFTER_COLON.test(after(own)));
  into.flag("quote:joined-lines", JOINED_LINES.test(text));
  const together = own.length > 1 ? folded.slice(own[0]!.end, own.at(-1)!.start) : "";
  into.flag("list:together", role === "lead" && TOGETHER.test(together));
  if (into.needs("list:name-unread"))
    into.flag("list:name-unread", hasUnreadName(text, folded, [...own, ...helping], facts));
}

const TOGETHER = /(?:^| )(?:cùng|với) /u;

interface Place {
  readonly start: number;
  readonly end: number;
}

/** The first place of each name in a folded quotation, in order. Names outside it are left out. */
function placesOf(units: readonly UnitRef[], folded: string, facts: DocumentFacts): Place[] {
  const places: Place[] = [];
  for (const { name } of units) {
    const own = facts.fold(name);
    const start = folded.indexOf(own);
    if (start >= 0) places.push({ start, end: start + own.length });
  }
  return places.sort((a, b) => a.start - b.start);
}

/** True where a capital word that begins names of units is before the last name that was read, but in none of them. */
function hasUnreadName(text: string, folded: string, read: readonly Place[], facts: DocumentFacts): boolean {
  const last = read.reduce((end, place) => Math.max(end, place.start), 0);
  for (let at = 0; at >= 0 && at < last; at = folded.indexOf(" ", at) + 1 || -1) {
    const letter = text[at]!;
    if (letter === letter.toLowerCase() || read.some(({ start, end }) => start <= at && at < end)) continue;
    const end = folded.indexOf(" ", at);
    if (facts.catalogue.beginsUnits(folded.slice(at, end < 0 ? folded.length : end))) return true;
  }
  return false;
}
