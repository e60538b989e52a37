import { parseLabel } from "../../../language/labels.ts";
import { isCapitalAt } from "../../../language/letter-case.ts";
import { endsWithColon } from "../../text/line-end.ts";
import type { TextLine } from "../../text/text-line.ts";
import { SUB_INDEX_WORDS } from "./named-sub-index.ts";
import type { SectionHeadings } from "./section-heading.ts";

/**
 * True for a line without a label that opens a section: the short name of a known sub-index, or its name after a word such as
 * "chỉ số" with text after a colon, and a list or a table below ("Nội dung 2. “Công khai, minh bạch”: Phấn đấu đạt 5,3 điểm"), or
 * its units with a colon.
 */
export function isSubIndexHeading(
  line: TextLine,
  next: TextLine | undefined,
  headings: SectionHeadings,
): boolean {
  if (line.text.length > LONGEST_HEADING || !isCapitalAt(line.text, 0)) return false;
  const { names, gives, duty, endsWithUnits } = headings.at(line, 0);
  const [named] = names;
  const isAnnounced = endsWithColon(line.text);
  // "Chủ trì Chỉ số A." is a task of the unit above.
  if (duty !== null && SENTENCE_END.test(line.text)) return false;
  if (gives) return isAnnounced || (next !== undefined && isListOrTable(next));
  if (named?.id == null || named.confidence <= 0.6) return false;
  // "Là đơn vị theo dõi chung lĩnh vực cải cách thủ tục hành chính." says what the unit above it is.
  if (SENTENCE_END.test(line.text) && SENTENCE.test(line.folded.slice(0, named.span.start))) return false;
  if (line.text.slice(named.restStart).trim().length < 3) return line.text.length <= LONGEST_BARE_HEADING;
  const isRunIn = WITH_WORD.test(line.folded) && COLON.test(line.text.slice(named.span.end));
  return isRunIn && ((next !== undefined && isListOrTable(next)) || (isAnnounced && endsWithUnits()));
}

const SENTENCE_END = /[.;]\s*$/u;
/** Five or more words before the name. */
const SENTENCE = /^(?:[^ ]+ ){5}/u;
const LONGEST_HEADING = 260;
const LONGEST_BARE_HEADING = 160;
const WITH_WORD = new RegExp(`^${SUB_INDEX_WORDS} `, "u");
/** A mark after the name, or units in a bracket at the end: "Chỉ số A (Sở Y tế chủ trì)". */
const COLON = /^["”»]? ?(?:\([^()]{1,60}\) ?)?(?:[:.–-]|(?<=\) ?)$)/u;
const ITEMS: ReadonlySet<string> = new Set(["dash", "plus", "star", "letter"]);

function isListOrTable({ source, text }: TextLine): boolean {
  if (source.kind === "row") return true;
  const label = parseLabel(text);
  // "1." may go on with the list above.
  return label !== null && (ITEMS.has(label.kind) || (label.kind === "arabic" && label.text.endsWith(")")));
}
