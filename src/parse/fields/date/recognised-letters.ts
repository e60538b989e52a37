import { distance } from "fastest-levenshtein";
import type { Catalogue } from "../../../catalogue/catalogue.ts";
import { bare, fold } from "../../../language/fold.ts";
import type { DocumentNumber } from "../../../model/plan.ts";
import type { Found, TextLine } from "../../text/text-line.ts";
import type { PlaceAndDate } from "./place-and-date.ts";

// Where a page was recognised and not typed, a letter may be misread in words too short for any language model. What the
// same document says elsewhere settles them; a typed page is left as it is.

/** How sure such a value is at most. */
const SETTLED = 0.7;

const recognised = (line: TextLine | undefined) => line !== undefined && line.source.confidence < 1;

/** "/QĐĐ-UBND" under "QUYẾT ĐỊNH": letters of no kind, one off the kind that the type line names. */
export function settleNumber(
  number: Found<DocumentNumber> | null,
  docType: Found<string> | null,
  lines: readonly TextLine[],
  catalogue: Catalogue,
): Found<DocumentNumber> | null {
  const code = catalogue.data.documentTypes.find((type) => type.id === docType?.value)?.code;
  if (!number || !code || !recognised(lines[number.span.from])) return number;
  const { symbol, text } = number.value;
  const letters = symbol.split("-")[0]!;
  if (catalogue.documentTypeBySymbol(symbol) || distance(letters, code) !== 1) return number;
  const settled = code + symbol.slice(letters.length);
  const value = {
    ...number.value,
    symbol: settled,
    text: text.slice(0, text.length - symbol.length) + settled,
  };
  return { ...number, value, confidence: Math.min(number.confidence, SETTLED) };
}

/** "Lâm Đông" where the province is Lâm Đồng: the same letters, a mark misread. */
export function settlePlace(
  dated: Found<PlaceAndDate> | null,
  province: string | null,
  lines: readonly TextLine[],
): Found<PlaceAndDate> | null {
  const place = dated?.value.place;
  if (!dated || !place || !province) return dated;
  // "Cà" | "Mau, ngày 20 …": a narrow column broke the name.
  const broken =
    fold(province).endsWith(` ${fold(place)}`) && endsWith(lines[dated.span.from - 1], province, place);
  if (broken) return { ...dated, value: { ...dated.value, place: province } };
  if (!recognised(lines[dated.span.from])) return dated;
  if (bare(fold(place)) !== bare(fold(province)) || fold(place) === fold(province)) return dated;
  return {
    ...dated,
    value: { ...dated.value, place: province },
    confidence: Math.min(dated.confidence, SETTLED),
  };
}

const endsWith = (line: TextLine | undefined, province: string, place: string) =>
  line?.folded.endsWith(fold(province).slice(0, -place.length - 1));
