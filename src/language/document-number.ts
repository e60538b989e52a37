import type { DocumentNumber } from "../model/plan.ts";
import { regex } from "./regex.ts";

// Decree 30/2020/NĐ-CP, Appendix I, II.3: serial/TYPE-BODY[-UNIT]; normative documents also have the year
// ("08/2022/NĐ-CP"); party documents use the reverse order ("08-CTr/TU", Guidance 36-HD/VPTW).

/** The parser has U+2024 for the full stop after an abbreviation, which ends no sentence: "412/TB-VP.UBND". */
const LETTERS = "[\\p{Lu}][\\p{L}\\d]{0,12}(?:[&.\u2024][\\p{L}\\d]{1,12}){0,4}";
const DASH = " ?[-–] ?";
const SYMBOL = `${LETTERS}(?:${DASH}${LETTERS}){0,4}`;
/** A number may have a letter ("12a/KH-UBND"), the resolutions of a programme a part after a dot ("66.25/2026/NQ-CP"). */
const SERIAL = "\\d{1,6}(?:\\.\\d{1,3}|[a-eA-E])?";
/** Some councils join serial and year with a dash ("19-2025/NQ-HĐND"). */
/** A dot of the printed blank may follow a serial that was filled in: "Số: 3070. /KH-UBND". */
const SERIAL_GROUP = `(?<serial>${SERIAL})(?:-(?<serialYear>(?:19|20)\\d{2}))?(?:\\.(?= ?/))? ?`;
const STATE = `(?:${SERIAL_GROUP})?/ ?(?:(?<year>(?:19|20)\\d{2}) ?/ ?)?(?<symbol>${SYMBOL})`;
const PARTY = `(?<partySerial>\\d{1,5}) ?[-–] ?(?<partyType>\\p{Lu}[\\p{L}]{0,4}) ?/ ?(?<body>${LETTERS}(?:${DASH}${LETTERS}){0,2})`;
/** A party number with a blank serial: "Số      -NQ/TU". */
const PARTY_OR_BLANK = PARTY.replace("\\d{1,5})", "\\d{1,5})?");
const BLANK = "[ .…_]{0,40}";

/** A number with its serial in running text: "163/KH-UBND", "08/2022/NĐ-CP", "57-NQ/TW". Flags "gu". */
export const CITED_NUMBER = regex.g`(?<![\p{L}\p{N}/])(?:${STATE.replace(`(?:${SERIAL_GROUP})?`, SERIAL_GROUP)}|${PARTY})(?![\p{L}\p{N}])`;

/** A cited number with a blank serial: "số      /KH-UBND", "số ……/KH-UBND". Flags "gu". */
export const CITED_BLANK = regex.g`(?<![\p{L}\p{N}])[Ss][ốỐ] ?:?${BLANK}/ ?(?:(?<year>(?:19|20)\d{2}) ?/ ?)?(?<symbol>${SYMBOL})(?![\p{L}\p{N}])`;

/** The number line of a document's head: "Số: 163/KH-UBND", "Số:      /KH-SGTVT", "Số 12-KH/TU". Flags "u". */
export const NUMBER_LINE = regex`(?:(?<!\p{L})[Ss][ốỐ]|(?<=\p{Lu})Số) ?[:.;]?${BLANK}(?:${PARTY_OR_BLANK}|${STATE})(?![\p{L}\p{N}])`;

/** A line with only a number: stamped, or what remains when "Số:" was lost. */
export const BARE_NUMBER = regex`^${BLANK}(?:${PARTY}|${STATE})$`;

/** The number of a match of the patterns above, without inner blanks; a blank serial is null. */
export function documentNumber(groups: Readonly<Record<string, string | undefined>>): DocumentNumber {
  const tidy = (text: string) =>
    text
      .replace(/ /g, "")
      .replace(/–/g, "-")
      .replace(/\u2024/g, ".");
  if (groups.partyType) {
    const partySerial = groups.partySerial ?? "";
    const partySymbol = tidy(`${groups.partyType}/${groups.body}`);
    const text = `${partySerial}-${partySymbol}`;
    return { text, serial: partySerial ? Number(partySerial) : null, symbol: partySymbol };
  }
  const symbol = tidy(groups.symbol!);
  const year = groups.year ? `${groups.year}/` : "";
  const serial = groups.serial ?? "";
  const serialYear = groups.serialYear ? `-${groups.serialYear}` : "";
  return {
    text: `${serial}${serialYear}/${year}${symbol}`,
    serial: serial ? Number.parseInt(serial, 10) : null,
    symbol,
  };
}
