import { bareLetters } from "../../../catalogue/matching/bare-letters.ts";
import { ocrDistance } from "../../../catalogue/matching/ocr-distance.ts";
import { fold } from "../../../language/fold.ts";
import { regex } from "../../../language/regex.ts";
import type { TextLine } from "../../text/text-line.ts";

/** A place at the end of the name of a body. */
const PLACE = regex`(?:^| )(?<kind>huyện|quận|thị xã|thành phố|thị trấn|phường|xã|đặc khu) (?<place>\S.{2,29})$`;
/** The place before the date: that of the issuer. */
const BEFORE_DATE = /^[^,;:]{0,6}?(?<place>[^,;:]{3,30}?) ?, ?ngày/u;
/** No sign of a place: "M°GAR". */
const ODD_SIGN = regex`[^\p{L}\s'’.-]`;
const LETTERS = regex.g`\p{L}`;
/** Most difference of a misread place; a place with few letters must have all of them. */
const TOLERANCE = 0.15;
const FEW_LETTERS = 6;
/** Characters of the text that are compared for a letter of the place: "ĐắkR 'lấp". */
const SPREAD = 1.6;
const LEAST_FORMS = 2;
const MOST_PLACES = 500;

/**
 * The place of a body as the document spells it elsewhere: "HUYỆN ĐÄKR'LÁP" in the head of a scan, "huyện Đắk R'lấp" in its text.
 * null where the text has the printed form too, or no other form at least twice. The place before the date is enough if it has
 * more marks than the printed form.
 */
export function placeElsewhere(
  printed: string,
  all: readonly TextLine[],
): { from: number; place: string } | null {
  const found = PLACE.exec(fold(printed))?.groups;
  if (!found?.kind || !found.place) return null;
  const from = printed.length - found.place.length;
  const own = printed.slice(from);
  const target = bareLetters(own);
  const forms = new Map<string, { text: string; count: number }>();
  for (const { text, isDated } of placesIn(all, found.kind, own.length * SPREAD)) {
    const form = formOf(text, target);
    if (form === null) continue;
    const key = lettersOf(form);
    if (key === lettersOf(own) && !ODD_SIGN.test(own)) return null;
    const known = forms.get(key);
    // Recognition loses marks more often than it invents them.
    const weight = isDated && marksOf(form) > marksOf(own) ? LEAST_FORMS : 1;
    forms.set(key, { text: known?.text ?? form, count: (known?.count ?? 0) + weight });
  }
  const [best, next] = [...forms.values()].toSorted((a, b) => b.count - a.count);
  if (!best || best.count < LEAST_FORMS || best.count <= (next?.count ?? 0)) return null;
  return { from, place: best.text };
}

interface Place {
  readonly text: string;
  /** Whether a date follows it. */
  readonly isDated: boolean;
}

/** What follows the kind of a place in the text, and the place before the date; lines in capitals are those of heads. */
function placesIn(all: readonly TextLine[], kind: string, length: number): Place[] {
  const places: Place[] = [];
  const beforeDates: Place[] = [];
  for (const { text, folded } of all) {
    const dated = BEFORE_DATE.exec(folded);
    if (dated) {
      const start = dated[0].indexOf(dated.groups!.place!);
      beforeDates.push({ text: text.slice(start, start + dated.groups!.place!.length), isDated: true });
    }
    for (let at = folded.indexOf(`${kind} `); at >= 0; at = folded.indexOf(`${kind} `, at + 1)) {
      const start = at + kind.length + 1;
      const place = text.slice(start, start + length);
      if (places.length < MOST_PLACES && place !== place.toUpperCase())
        places.push({ text: place, isDated: false });
    }
  }
  // The italics before the date lose the apostrophe of a name.
  return [...places, ...beforeDates];
}

/** The beginning of a text, up to the end of a word, that has the letters of the place; null if none has. */
function formOf(text: string, target: string): string | null {
  let best: { form: string; difference: number } | null = null;
  const tolerance = target.length < FEW_LETTERS ? 0 : TOLERANCE;
  for (let end = 3; end <= text.length; end++) {
    if (regex`\p{L}`.test(text[end] ?? "") || !regex`\p{L}`.test(text[end - 1]!)) continue;
    const form = text.slice(0, end);
    const difference = ocrDistance(bareLetters(form), target);
    if (difference <= tolerance && (!best || difference < best.difference)) best = { form, difference };
  }
  return best && regex`^\p{Lu}`.test(best.form) ? best.form : null;
}

const marksOf = (text: string) => text.normalize("NFD").match(/[\u0300-\u036fĐđ]/gu)?.length ?? 0;

const lettersOf = (text: string) => fold(text).match(LETTERS)?.join("") ?? "";
