import { BARE_NUMBER, documentNumber, NUMBER_LINE } from "../../../language/document-number.ts";
import { isDrawnRule } from "../../../language/drawn-rule.ts";
import { isCapitals } from "../../../language/is-capitals.ts";
import { HEAD_BODY_WORDS } from "../../lexicon/bodies.ts";
import { NATION } from "../../lexicon/headings.ts";
import type { TextLine } from "../../text/text-line.ts";

const MIN_LINES = 3;
/** A print of a web page has its address and title above the document. */
const WEB_ADDRESS = /https?:\/\//u;
const DATED = /ngày [\d .…]{1,6} ?tháng/u;

/**
 * The lines of a head without those that a web portal adds above it ("Số ký hiệu: …", "Ngày ban hành: …", "Người ký: …") and
 * that repeat the head. They are kept if the head itself has no serial number or no date.
 */
export function withoutMetadata(head: readonly TextLine[]): readonly TextLine[] {
  const nation = head.findIndex(({ folded }) => folded.includes(NATION));
  let start = nation;
  while (start > 0 && isLeftColumn(head[start - 1]!)) start -= 1;
  const isWebPage = head.slice(0, start).some(({ text }) => WEB_ADDRESS.test(text));
  if (start < MIN_LINES && !isWebPage) return head;
  const own = head.slice(start);
  // A stray line below the name of the issuer is no page of a portal.
  if (!own.some(namesBody) && head.slice(0, start).some(namesBody)) return head;
  return own.some(({ text }) => hasSerial(text)) && own.some(({ folded }) => DATED.test(folded)) ? own : head;
}

const BODY = new RegExp(`^(?:${HEAD_BODY_WORDS})(?: |$)`, "u");
/** True for the name of a body at the beginning of a line in capitals. */
export const namesBody = ({ text, folded }: TextLine) => isCapitals(text) && BODY.test(folded);

/** True for a name of an issuing body, the number or a rule: these may be printed above the national title. */
const isLeftColumn = ({ text, source }: TextLine) =>
  source.kind !== "row" &&
  text.length < 110 &&
  (isCapitals(text) || beginsWithNumber(text) || isDrawnRule(text, 1));

/** The title of a web page cites a number further right: "Hướng dẫn thực hiện Quyết định số 31/2012/QĐ-TTg". */
const beginsWithNumber = (text: string) => (NUMBER_LINE.exec(text)?.index ?? MOST_DIRT) < MOST_DIRT;
const MOST_DIRT = 4;

function hasSerial(text: string): boolean {
  const groups = (NUMBER_LINE.exec(text) ?? BARE_NUMBER.exec(text))?.groups;
  return groups !== undefined && documentNumber(groups).serial !== null;
}
