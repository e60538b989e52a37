import { lengthAt } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { NamedUnit } from "../shared/named-unit.ts";

const CONTAINER =
  "(?:[Hh]uyện|[Qq]uận|[Tt]hị xã|[Tt]hành phố|[Tt][Pp]\\.?|[Tt]ỉnh) \\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){0,3}";
/**
 * "xã Hòa Trị | , huyện Phú Hòa, tỉnh Phú Yên", "xã Hòa Trị | (huyện Phú Hòa)": a list of places names the higher levels first, so these say
 * where the commune is.
 */
const CONTAINERS = regex.y`(?:(?:, ?${CONTAINER}(?=[ ,;.:()]|$)){1,2}| ?\((?:thuộc )?${CONTAINER}(?:, ?${CONTAINER})?\))`;
const OF_COMMUNE = /(?:^| )(?:xã|phường|thị trấn) [^,]+$/u;

/** The offset after the places that contain the commune whose name ends at `end`; `end` without them. */
export const afterContainingPlaces = ({ text }: TextLine, end: number): number =>
  end + lengthAt(CONTAINERS, text, end);

/** A commune's body with the places after its name that contain it. */
export const withContainingPlaces = (line: TextLine, unit: NamedUnit): NamedUnit =>
  unit.ref && !unit.ref.group && OF_COMMUNE.test(line.folded.slice(unit.start, unit.end))
    ? { ...unit, end: afterContainingPlaces(line, unit.end) }
    : unit;
