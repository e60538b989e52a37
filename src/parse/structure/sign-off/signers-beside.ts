import { isPersonName } from "../../../language/family-names.ts";
import { isCapitals } from "../../../language/is-capitals.ts";
import { trimEndSigns } from "../../../language/trim-end-signs.ts";
import { NOBODYS_NAME } from "../../lexicon/bodies.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { SignOffPart } from "./sign-off-columns.ts";
import { isPostLine, RECIPIENTS_HEADING } from "./sign-off-zone.ts";

// Two signers side by side, as joint plans have them: posts and names form two columns, which a row of a table, the places on the
// page, or a line with two names shows. Text that was read across the page has the posts of both on one line.

/** The posts and names of each column, from top to bottom. */
export type SignerColumns = readonly [readonly SignOffPart[], readonly SignOffPart[]];

/** The columns of two signers; null where there is one signer. Both are empty where it is not clear whose a post is. */
export function signersBeside(lines: readonly TextLine[]): SignerColumns | null {
  return byCells(lines) ?? byPlace(lines) ?? byNames(lines);
}

const isName = (text: string) => isPersonName(trimEndSigns(text, ".,"));
const hasPost = (column: readonly SignOffPart[]) => column.some(({ line }) => isPostLine(line));
const hasName = (column: readonly SignOffPart[]) => column.some(({ text }) => isName(text));

function partOf(line: TextLine, from: number, to: number): SignOffPart {
  const cut = line.text.slice(from, to);
  const start = from + (cut.length - cut.trimStart().length);
  const text = cut.trim();
  return { line: line.reworded(text), text, span: spanIn(line, start, start + text.length) };
}

/** Two columns of posts and names in the rows of a table. */
function byCells(lines: readonly TextLine[]): SignerColumns | null {
  const columns: [SignOffPart[], SignOffPart[]] = [[], []];
  for (const line of lines) {
    const cells = line.source.row?.cells ?? [];
    if (cells.length !== 2) continue;
    for (const [i, { start, end }] of cells.entries()) {
      const part = partOf(line, start, end);
      if (part.text !== "") columns[i]!.push(part);
    }
  }
  return columns.every((column) => hasPost(column) && hasName(column)) ? columns : null;
}

const BODY = new RegExp(`^(?:${NOBODYS_NAME})(?: |$)`, "u");

/** True for a row of a table with posts, bodies or names of two signers: no table of data. */
export function isRowOfSigners(line: TextLine): boolean {
  const cells = line.source.row?.cells ?? [];
  const texts = cells.map(({ start, end }) => partOf(line, start, end));
  const isSigners = ({ line: cell, text }: SignOffPart) =>
    isPostLine(cell) || isName(text) || (isCapitals(text) && BODY.test(cell.folded));
  return texts.length === 2 && texts.every((part) => part.text === "" || isSigners(part));
}

/** Two columns by the places of posts on the page: two of them at one height, the names below each. */
function byPlace(lines: readonly TextLine[]): SignerColumns | null {
  const pieces = piecesOf(lines);
  const posts = pieces.filter(({ part }) => isPostLine(part.line));
  for (const { page, bbox: left } of posts) {
    const beside = posts.find(
      ({ page: other, bbox }) => other === page && bbox[0] > left[2] && isAtHeight(bbox, left),
    );
    if (!beside) continue;
    const right = beside.bbox;
    const middle = (left[2] + right[0]) / 2;
    const below = pieces.filter(
      (piece) => piece.page === page && piece.bbox[3] > Math.min(left[1], right[1]),
    );
    const column = (isRight: boolean) =>
      below
        .filter(({ bbox }) => (bbox[0] + bbox[2]) / 2 > middle === isRight)
        .sort((a, b) => a.bbox[1] - b.bbox[1])
        .map(({ part }) => part);
    return [column(false), column(true)];
  }
  return null;
}

interface Piece {
  readonly part: SignOffPart;
  readonly page: number;
  readonly bbox: Box;
}

/** The printed lines above the recipients, one for each box, because a paragraph may have joined two columns. */
function piecesOf(lines: readonly TextLine[]): Piece[] {
  const recipients = lines.findIndex(({ folded }) => RECIPIENTS_HEADING.test(folded));
  const above = recipients > 0 ? lines.slice(0, recipients) : lines;
  return above
    .filter(({ source }) => source.kind === "text")
    .flatMap((line) =>
      line.source.boxes
        .filter(({ start, end }) => start < end && end <= line.text.length)
        .map(({ start, end, page, bbox }) => ({ part: partOf(line, start, end), page, bbox })),
    );
}

type Box = readonly [number, number, number, number];
const isAtHeight = (a: Box, b: Box) => Math.min(a[3], b[3]) - Math.max(a[1], b[1]) > (a[3] - a[1]) / 2;

/** Two columns by a line that consists of two names: "Trần Thị Bình Nguyễn Văn An". */
function byNames(lines: readonly TextLine[]): SignerColumns | null {
  const at = lines.findIndex((line) => line.source.kind === "text" && secondName(line.text) > 0);
  if (at < 0) return null;
  const columns: [SignOffPart[], SignOffPart[]] = [[], []];
  for (const line of lines.slice(0, at)) {
    if (!isPostLine(line)) continue;
    const cut = secondPost(line, columns);
    if (cut > 0) {
      columns[0].push(partOf(line, 0, cut));
      columns[1].push(partOf(line, cut, line.text.length));
    } else columns[awaitsDeputy(columns[0], line) ? 0 : 1].push(partOf(line, 0, line.text.length));
  }
  if (!columns.every(hasPost)) return [[], []];
  const cut = secondName(lines[at]!.text);
  columns[0].push(partOf(lines[at]!, 0, cut));
  columns[1].push(partOf(lines[at]!, cut, lines[at]!.text.length));
  return columns;
}

/** The offset of the second of two names that a line consists of; 0 for other lines, also where one name is printed twice. */
function secondName(text: string): number {
  const printed = text.length > LONGEST_NAMES ? "" : trimEndSigns(text, ".,");
  for (let at = printed.indexOf(" "); at >= 0; at = printed.indexOf(" ", at + 1)) {
    const [first, second] = [printed.slice(0, at), printed.slice(at + 1)];
    if (isFullName(first) && isFullName(second) && first !== second) return at + 1;
  }
  return 0;
}
const LONGEST_NAMES = 90;
const isFullName = (text: string) => isPersonName(text) && text.split(" ").length >= 3;

/** The offset of the post of the right column on a line with a post of each; 0 without one. A deputy's post follows "KT." of its head. */
function secondPost(line: TextLine, columns: SignerColumns): number {
  const { text } = line;
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) {
    const rest = text.slice(at + 1);
    const [first, second] = [line.reworded(text.slice(0, at)), line.reworded(rest)];
    if (!isCapitals(rest) || !isPostLine(first) || !isPostLine(second)) continue;
    // "KT. GIÁM ĐỐC": the authority alone is no post.
    if (/^(?:TM|KT|TL|TUQ|Q)[.,/]? ?$/u.test(first.text)) continue;
    if (columns[0].length === 0 && rest.startsWith("PHÓ ")) continue;
    return at + 1;
  }
  return 0;
}

/** True if the column ends with "KT." of the head whose deputy's post follows. */
const awaitsDeputy = (column: readonly SignOffPart[], { text }: TextLine) => {
  const last = column.at(-1)?.text ?? "";
  return /^(?:KT|K\/T)/u.test(last) && text.startsWith("PHÓ ");
};
