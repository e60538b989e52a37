import { fold } from "../../../language/fold.ts";
import { regex } from "../../../language/regex.ts";
import type { TextLine } from "../../text/text-line.ts";

const DAY = String.raw`ngày[ .…]{0,12}\d{0,2}[ .…]{0,12}tháng[ .…]{0,12}\d{0,2}[ .…]{0,12}năm ?(?:19|20)\d{2}(?!\d)`;
/** Words with a capital before the comma of a date: "Lạng Sơn, ngày 4 tháng 5 năm 2026". */
const PLACED_DATE = regex`(?<place>(?:TP\. ?)?\p{Lu}[\p{L}’']{0,9}(?:(?: - | )(?:\p{Lu}[\p{L}’']{0,9}|\d{1,2}(?=,))){0,6}) ?, ?${DAY}`;
const ANY_DATE = regex`, ?${DAY}`;
const MOTTO = regex`cộng hòa xã hội chủ nghĩa việt nam|độc lập ?[-–] ?tự do ?[-–] ?hạnh phúc`;
/** Names of places mostly have two words. */
const MOST_PLACE_WORDS = 3;
const USUAL_PLACE_WORDS = 2;

/** A line of a subject, and the words of the right column of the head that its text layer joined to it. */
interface SubjectLine {
  readonly own: TextLine;
  readonly beside: TextLine | null;
}

/**
 * A line of a letter's subject without the date or the motto of the right column: "V/v góp ý dự thảo | Lạng Sơn, ngày 4 tháng 5 năm
 * 2026 | quy chế". Blanks replace what is removed, so that offsets stay valid. `head`: the lines around it, one of which may name the
 * place ("UBND TỈNH LẠNG SƠN") or already state the date; then a date in the subject is part of its words.
 */
export function subjectLine(line: TextLine, head: readonly TextLine[]): SubjectLine {
  const others = head.filter(({ index }) => index !== line.index);
  const found = dateBeside(line, others) ?? mottoBeside(line);
  if (!found) return { own: line, beside: null };
  const [start, end] = found;
  const blank = (text: string) => text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
  return { own: line.reworded(blank(line.text), blank(line.folded)), beside: line.masked(start, end) };
}

type Range = readonly [start: number, end: number];

function dateBeside(line: TextLine, others: readonly TextLine[]): Range | null {
  const match = PLACED_DATE.exec(line.text);
  if (!match || others.some(({ text }) => ANY_DATE.test(text))) return null;
  const place = match.groups!.place!;
  const own = placeWithin(place, others.map(({ folded }) => folded).join(" "));
  return [match.index + place.length - own.length, match.index + match[0].length];
}

/** The last words of a run of capitals that are the place: those that the head names, else the usual number of words. */
function placeWithin(run: string, head: string): string {
  const words = run.split(" ");
  // One word alone may be part of another name: "Nội" of "Hà Nội" in "BỘ NỘI VỤ".
  for (let from = 0; from < words.length - 1; from++) {
    const name = words.slice(from).join(" ");
    if (head.includes(fold(name))) return name;
  }
  return words.length > MOST_PLACE_WORDS ? words.slice(-USUAL_PLACE_WORDS).join(" ") : run;
}

function mottoBeside(line: TextLine): Range | null {
  const match = MOTTO.exec(line.folded);
  return match && match.index > 0 ? [match.index, match.index + match[0].length] : null;
}
