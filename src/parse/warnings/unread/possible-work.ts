import { isCapitals } from "../../../language/is-capitals.ts";
import { parseLabel } from "../../../language/labels.ts";
import type { ParsedPlan } from "../../../model/plan.ts";
import { POSSIBLE_WORK, type Warning } from "../../../model/warning.ts";
import { isDetail } from "../../fields/assignment/labels/detail-label.ts";
import type { DocumentSources } from "../../fields/assignment/sources/document-sources.ts";
import { startsSection } from "../../structure/lines/zone-lines.ts";
import type { Zones } from "../../structure/zones/zones.ts";
import { pageAt, type TextLine } from "../../text/text-line.ts";
import { beginsWithVerb } from "../../units/ends/witnesses/predicates.ts";
import { linesInFields } from "./consumed-lines.ts";
import { quoteOf, runsOf } from "./quoted-lines.ts";

/**
 * A line is noticed from these probabilities on: that it states work, or that some unit of the document bears its work. Of the lines of
 * 236 labelled documents that were in no field and no warning, 39 of the 40 with work reach one of them, and 622 of 5,500 others.
 */
const LEAST_PROBABILITY = 0.05;
const LEAST_BEARER = 0.05;

/** A document as it was read, with the warnings about its lines. */
export interface QuotedDocument {
  readonly zones: Zones;
  readonly sources: DocumentSources;
  readonly evidence: ParsedPlan["evidence"];
  readonly warnings: readonly Warning[];
}

/**
 * One warning on the lines of the text that are in no field and no other warning, whatever their form and their place, and that may
 * state work by the model of lines of work. Most of them do not; so the reading is not doubted because of them.
 */
export function possibleWorkWarnings(document: QuotedDocument): Warning[] {
  const { zones, sources } = document;
  const quoted = quotedLines(document);
  const unquoted = [...zones.bases, ...zones.body, ...zones.appendices].filter(
    (line) => !quoted.has(line.index) && !isDetailOrResult(line),
  );
  const likely = new Set(unquoted.filter((line) => mayGiveWork(line, sources)));
  const near = linesNear([...Array.from(likely, ({ index }) => index), ...unreadLines(document)]);
  const found = unquoted
    .filter(
      (line) => likely.has(line) || (near.has(line.index) && (statesAction(line) || namesContents(line))),
    )
    .sort((a, b) => a.index - b.index);
  const [first] = found;
  return first ? [warningOf(first, found)] : [];
}

/** "- Kinh phí: ngân sách tỉnh" is a detail of the work above it, and "1. Đã ban hành …" a result. */
function isDetailOrResult(line: TextLine): boolean {
  const start = parseLabel(line.text)?.length ?? 0;
  return isDetail(line, start) || line.folded.startsWith("đã ", start);
}

/** "Theo quy định tại Điều 21, người có thẩm quyền cấp văn bằng, chứng chỉ thực hiện chỉnh sửa …": somebody without the name of a unit. */
const PERSON_ACTS =
  /(?:^|, )(?:người (?:có thẩm quyền|được giao|được phân công|phụ trách|đứng đầu)|cá nhân được (?:giao|phân công)) [^.;:]{0,80}(?:thực hiện|tổ chức|có trách nhiệm|chịu trách nhiệm|phải|xem xét|quyết định|báo cáo) /u;

const mayGiveWork = (line: TextLine, sources: DocumentSources): boolean =>
  PERSON_ACTS.test(line.folded) ||
  sources.workProbability(line) >= LEAST_PROBABILITY ||
  sources.likeliestBearer(line) >= LEAST_BEARER;

/** Around a line that may give work, this many lines before and after it may be further parts of the same list or table. */
const NEAR = 4;
function linesNear(indices: readonly number[]): ReadonlySet<number> {
  const near = new Set<number>();
  for (const index of indices) for (let at = index - NEAR; at <= index + NEAR; at++) near.add(at);
  return near;
}

/** Indices of the lines that other warnings report as unread. */
const unreadLines = ({ warnings }: QuotedDocument): number[] =>
  warnings.flatMap(({ code, lines = [] }) =>
    code === "section-unread" ? lines.flatMap(({ from, to }) => [from - 1, to - 1]) : [],
  );

const LONGEST_CODE = 6;
/** "Nội dung thực hiện:" */
const SHORT_LABEL = /^(?:[^ ]+ ){0,4}[^ ]+ ?:\s*$/u;

/**
 * True for a line, a row after its number, or a bullet in a cell that begins with a verb in its base form: "B8 | Ký duyệt kết quả",
 * "Bước 6 | Văn thư xã | - Đóng dấu".
 */
function statesAction(line: TextLine): boolean {
  const { text, folded } = line;
  if (startsSection(line) || isCapitals(text) || SHORT_LABEL.test(folded)) return false;
  const cells = line.source.row?.cells ?? [];
  const [first, second] = cells;
  const start = !first
    ? (parseLabel(text)?.length ?? 0)
    : second && first.end - first.start <= LONGEST_CODE
      ? second.start
      : first.start;
  return (
    beginsWithVerb(line, start) ||
    cells.some((cell) => text.startsWith("- ", cell.start) && beginsWithVerb(line, cell.start + 2))
  );
}

/** "Việc chấp hành chế độ báo cáo của các xã.": what is to be checked, without a verb of work. */
function namesContents(line: TextLine): boolean {
  const start = parseLabel(line.text)?.length ?? 0;
  return CONTENTS.test(line.folded.slice(start)) && !startsSection(line) && !isCapitals(line.text);
}
const CONTENTS = /^(?:việc|tình hình|công tác|tiến độ|mức độ) (?!.*(?:vừa qua|, đã ))[^\n]{20,}[.;]$/u;

/** Indices of the lines that a field or a warning quotes. */
function quotedLines({ evidence, warnings }: QuotedDocument): ReadonlySet<number> {
  const quoted = linesInFields(evidence);
  for (const { lines = [] } of warnings)
    for (const { from, to } of lines) for (let line = from; line <= to; line++) quoted.add(line - 1);
  return quoted;
}

function warningOf(first: TextLine, found: readonly TextLine[]): Warning {
  const quote = quoteOf(first);
  const many = found.length > 1;
  const vi = many
    ? `${found.length} dòng chưa được ghi vào nội dung nào, có thể là nhiệm vụ, bắt đầu từ “${quote}”; đề nghị xem lại trong bản gốc.`
    : `Dòng “${quote}” chưa được ghi vào nội dung nào, có thể là nhiệm vụ; đề nghị xem lại trong bản gốc.`;
  const en = many
    ? `${found.length} lines were recorded nowhere and may give work, beginning with “${quote}”; check them in the original.`
    : `The line “${quote}” was recorded nowhere and may give work; check it in the original.`;
  const lines = runsOf(found.map(({ index }) => index + 1));
  return { code: POSSIBLE_WORK, message: vi, messages: { vi, en }, page: pageAt(first, 0), lines };
}
