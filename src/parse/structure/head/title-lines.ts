import type { Catalogue } from "../../../catalogue/catalogue.ts";
import { isDrawnRule } from "../../../language/drawn-rule.ts";
import { fold } from "../../../language/fold.ts";
import { isCapitals } from "../../../language/is-capitals.ts";
import { measureLegibility } from "../../../language/legibility.ts";
import { isCapitalAt, isSmallAt } from "../../../language/letter-case.ts";
import { regex } from "../../../language/regex.ts";
import { COMMITTEE } from "../../lexicon/bodies.ts";
import { SIGNER_POSITION } from "../../lexicon/positions.ts";
import type { TextLine } from "../../text/text-line.ts";
import { ANNEX_OF, BASIS } from "../lines/line-kinds.ts";
import { ADDRESSED_LINE, isCitedNumber, isOfHead, startsSection } from "../lines/zone-lines.ts";
import { isPostLine } from "../sign-off/sign-off-zone.ts";

/** No title ends in one of these words. */
const UNFINISHED = regex`(?<!\p{L})(?:của|tại|giữa|do|và|cho|với|trên địa bàn)$|,$`;
/** A title may end here, or a name follows on the next line. */
const BEFORE_PLACE = regex`(?<!\p{L})(?:tỉnh|thành phố)$`;
const LONGEST_LINE = 600;
const DECISION = /^(?:quyết định|nghị quyết)$/u;

/**
 * True for the line above the bases of a decision that states who decides: "GIÁM ĐỐC SỞ XÂY DỰNG", "ỦY BAN NHÂN DÂN TỈNH …".
 * It does not belong to the title, even if the decision has no title.
 */
export function isDecider(
  title: readonly TextLine[],
  line: TextLine,
  typeLine: TextLine,
  catalogue: Catalogue,
): boolean {
  const previous = title.at(-1) ?? (DECISION.test(typeLine.folded) ? typeLine : undefined);
  if (!previous || line.text.length > 90) return false;
  // Below a summary in small letters: "Quyết định về việc …" over "Ủy ban nhân dân tỉnh …".
  if (previous === typeLine && !isCapitals(typeLine.text))
    return DECIDING_HEAD.test(line.folded) || catalogue.matchUnit(line.text)?.id != null;
  if (!isCapitals(line.text)) return false;
  return !UNFINISHED.test(previous.folded) && namesDecider(line, catalogue);
}

/** True for the name of a body or of the post of a head: "HỘI ĐỒNG NHÂN DÂN TỈNH LÀO CAI", "GIÁM ĐỐC SỞ XÂY DỰNG". */
export const namesDecider = (line: TextLine, catalogue: Catalogue): boolean =>
  isPostLine(line) ||
  /^(?:bộ trưởng|thủ tướng|hội đồng nhân dân)(?: |$)/u.test(line.folded) ||
  catalogue.matchUnit(line.text)?.id != null;

/** "Bộ trưởng Bộ Nội vụ", "Chủ tịch Ủy ban nhân dân tỉnh Lào Cai" alone on a line. */
const DECIDING_HEAD = new RegExp(`^${SIGNER_POSITION} [^.,;:\\d]{4,70}$`, "u");

/** True for a line that continues the title. */
export function continuesTitle(title: readonly TextLine[], line: TextLine, catalogue: Catalogue): boolean {
  const previous = title.at(-1);
  if (line.source.kind === "row" || isDrawnRule(line.text) || isNoteOfAnnex(line)) return false;
  if (isCitedNumber(line, previous)) return true;
  if (startsSection(line) || ADDRESSED_LINE.test(line.folded)) return false;
  if (!previous) return line.text.length < LONGEST_LINE;
  if (/[.:;]$/.test(previous.text) || /^-/.test(line.text)) return false;
  if (BASIS.test(line.folded) && isCapitalAt(line.text, 0) && !isCapitals(line.text)) return false;
  if (isCapitals(previous.text) !== isCapitals(line.text) && previous.text.length > 12) return false;
  if (previous.source.bold !== undefined && previous.source.bold !== line.source.bold) return false;
  if (isSmallAt(line.text, 0)) return true;
  if (/[.:;]$/.test(line.text)) return false;
  // A line as wide as the text is the first paragraph, unless the title cannot end above it.
  return line.text.length < 160 || (line.text.length < LONGEST_LINE && isCutOff(previous, line, catalogue));
}

/** True for the last line of a title, above the line that states who decides: it may end with a full stop. */
export const endsTitle = (
  title: readonly TextLine[],
  [line, below]: readonly [TextLine, TextLine | undefined],
  typeLine: TextLine,
  catalogue: Catalogue,
): boolean =>
  title.length > 0 &&
  below !== undefined &&
  line.source.kind !== "row" &&
  line.text.length < LONGEST_LINE &&
  !startsSection(line) &&
  !isNoteOfAnnex(line) &&
  !BASIS.test(line.folded) &&
  isDecider([line], below, typeLine, catalogue);

/** True for "(Ban hành kèm theo Quyết định số …)", also below a title on its line; the summary of an amendment may have these words. */
const isNoteOfAnnex = ({ folded }: TextLine): boolean => {
  const at = folded.search(ANNEX_OF);
  return at >= 0 && (at < SHORTEST_SUMMARY || folded.includes("("));
};
const SHORTEST_SUMMARY = 20;

/** True for "… của", and for "… của tỉnh" above the name of a province that begins no sentence. */
function isCutOff(previous: TextLine, line: TextLine, catalogue: Catalogue): boolean {
  if (UNFINISHED.test(previous.folded)) return true;
  return BEFORE_PLACE.test(previous.folded) && catalogue.findProvinces(line.text)[0]?.start === 0;
}

/**
 * True for "CỦA CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH" between the type and the summary: it states who issues the document. `below`: the
 * line below.
 */
export const statesIssuer = (text: string, below: TextLine | undefined): boolean =>
  below !== undefined &&
  isCapitals(text) &&
  OF_ISSUER.test(fold(text)) &&
  (/^(?:về|v\/v) /u.test(below.folded) || (!isCapitals(below.text) && !BASIS.test(below.folded)));
const OF_ISSUER = new RegExp(
  `^của (?:(?:phó )?${SIGNER_POSITION} )?(?:chính phủ|(?:ban (?:thường vụ|chấp hành|chỉ đạo)|đoàn chủ tịch)|bộ|sở|${COMMITTEE}|hội đồng nhân dân|hđnd|tỉnh ủy|thành ủy|huyện ủy|đảng ủy)(?: [^,;:.\\d]{2,60})?$`,
  "u",
);

const SUMMARY = regex`^(?:Về(?: việc)? |V\/v )`;
const MOST_STAMP_LINES = 4;
const LONGEST_STAMP = 90;
const LONGEST_DIRT = 20;
const LETTERS = regex`\p{L}{2}`;

/**
 * True for what a scan reads between the type and the title: the stamp of a registry ("CV ĐẾN Số: 52") above "Về việc …", or
 * dirt ("TM mm, :") above lines of the head from the other column.
 */
export function isAboveTitle(lines: readonly TextLine[], at: number): boolean {
  const below = lines.slice(at, at + 1 + MOST_STAMP_LINES);
  const summary = below.findIndex(({ text }) => SUMMARY.test(text));
  if (summary > 0 && below.slice(0, summary).every(isStamp)) return true;
  const head = below.findIndex(isOfHead);
  return head > 0 && below.slice(0, head).every(isDirt);
}

/** A few words that begin no title: figures and marks are among them, or it is a row. */
const isStamp = ({ text, source }: TextLine): boolean =>
  text.length <= LONGEST_STAMP &&
  (source.kind === "row" || (/[\d|…]|\.{3}|\t/u.test(text) && !ENDS_BASIS.test(text)));
/** "Thực hiện Kế hoạch số …, Sở Y tế thông báo:" */
const ENDS_BASIS = /^.{40,}[:;,]$/u;

/** A short line of words that are no syllables, or of signs only. Abbreviations and years may be a title. */
function isDirt({ text }: TextLine): boolean {
  if (text.length > LONGEST_DIRT || /\d/u.test(text)) return false;
  const { words, whole } = measureLegibility(text);
  return whole === 0 && (words > 0 || !LETTERS.test(text));
}
