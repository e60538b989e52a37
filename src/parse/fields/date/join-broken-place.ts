import { fold } from "../../../language/fold.ts";
import type { Located } from "../../text/located.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { PlaceAndDate } from "./place-and-date.ts";

/** The name of a province that a narrow column broke over two lines: "Cà" | "Mau, ngày 20 …". */
export function joinBrokenPlace(
  dated: Located<PlaceAndDate> | null,
  province: string | null,
  lines: readonly TextLine[],
): Located<PlaceAndDate> | null {
  const place = dated?.value.place;
  if (!dated || !place || !province || !fold(province).endsWith(` ${fold(place)}`)) return dated;
  const start = fold(province).slice(0, -place.length - 1);
  const isBroken = lines[dated.span.from - 1]?.folded.endsWith(start);
  return isBroken ? { ...dated, value: { ...dated.value, place: province } } : dated;
}
