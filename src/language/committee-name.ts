import { fold } from "./fold.ts";
import { regex } from "./regex.ts";

const COMMITTEE = regex.gi`(?<![\p{L}\p{N}])[uủ][yỷ] ban nhân dân(?= (?:tỉnh|thành phố|xã|phường|đặc khu|thị trấn|thị xã|huyện|quận|các|cấp)(?![\p{L}\p{N}]))`;

/**
 * A text with people's committees by their usual abbreviation: "Ủy ban nhân dân xã Bắc Sơn" → "UBND xã Bắc Sơn". Documents
 * write both; a paper with several documents has one form.
 */
export const withShortCommittees = (text: string): string => text.normalize("NFC").replace(COMMITTEE, "UBND");

/** The same outside quotation marks: what is quoted stays as it is printed. */
export const shortCommitteesOutsideQuotes = (text: string): string =>
  text.replace(/“[^”]{0,5000}”|“|[^“]{1,5000}/gu, (part) =>
    part.startsWith("“") ? part : withShortCommittees(part),
  );

/** True for the name of a people's committee, or of several: "UBND xã Bắc Sơn", "Ủy ban nhân dân các huyện". */
export const isCommitteeName = (name: string): boolean => /^(?:ubnd|ủy ban nhân dân) /u.test(fold(name));
