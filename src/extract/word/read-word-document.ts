import { regex } from "../../language/regex.ts";
import { KehoachError } from "../../model/error.ts";
import type { Block, Limits, Line } from "../../model/extraction.ts";
import { pushAll } from "../../model/lists.ts";
import { checkPageLimit } from "../shared/page-limit.ts";
import { isPageField, trackFields } from "./fields.ts";
import { countListLabels, type ListLabels } from "./list-labels.ts";
import { readNotes } from "./notes.ts";
import { readNumbering } from "./numbering.ts";
import { countPages, fixedPage } from "./page-counter.ts";
import { type PagePicture, PagePictures } from "./page-pictures.ts";
import type { Placed } from "./placed.ts";
import { runningHeads, sectionsOf } from "./running-heads.ts";
import { linesOf, readStory, type StoryContext } from "./story.ts";
import { readStyles } from "./styles.ts";
import type { WordPackage } from "./word-package.ts";
import { child, childValue, descendants, type XmlNode } from "./xml-node.ts";

/** A document as it prints, by pages as far as the file states page breaks. */
export interface ReadWord {
  readonly pages: readonly (readonly Block[])[];
  /** Text that does not print: hidden, or in a deleted cell. */
  readonly notPrinted: readonly string[];
  readonly hasPictures: boolean;
  /** Pictures that are pages; on such a page only running heads and notes are typed. */
  readonly pagePictures: readonly PagePicture[];
  /** It includes the content of other files, which is not read. */
  readonly includesFiles: boolean;
}

/** @throws KehoachError "damaged" if there is no body, "too-large" above the page limit */
export function readWordDocument(word: WordPackage, limits: Limits): ReadWord {
  const body = child(word.document, "w:body");
  if (!body) throw new KehoachError("damaged", "The Word file has no body.");
  const styles = readStyles(word.styles, word.theme);
  const lists = readNumbering(word.numbering, styles);
  const sections = sectionsOf(body);
  const counter = countPages();
  const notPrinted: string[] = [];
  const pictures = new PagePictures(counter, descendants(body, "w:t").some(hasText));
  let includesFiles = false;
  let section = 0;

  const bodyContext: StoryContext = {
    styles,
    pages: counter,
    notPrinted,
    role: "body",
    notes: readNotes({ ...word, section: sections[0] ?? null }),
    labels: countListLabels(lists),
    boxLabels: countListLabels(lists),
    fields: trackFields(() => false),
    onPicture: (id, shape) => pictures.add(id, shape),
    onOtherFile: () => {
      includesFiles = true;
    },
    onSectionEnd: () => {
      // The type of the next section states whether it begins on a new page.
      if (childValue(sections[++section], "w:type") !== "continuous") counter.turnOnce();
    },
  };
  const outsideFlow = (role: Line["role"], page: number, labels: ListLabels): StoryContext => ({
    ...bodyContext,
    role,
    labels,
    pages: fixedPage(page),
    onPicture: () => pictures.add(null, null),
    fields: trackFields(role === "header" || role === "footer" ? isPageField : () => false),
    onSectionEnd: () => {},
  });

  const placed = readStory(body, bodyContext);
  const lastPage = lastPageIn(placed, pictures.found);
  checkPageLimit(lastPage, limits);

  const headLabels = countListLabels(lists);
  const noteLabels = countListLabels(lists);
  const heads = readHeads(word, sections, (role) => outsideFlow(role, 1, headLabels));
  const notes = bodyContext.notes.referred.flatMap((note): Placed<Block>[] => {
    const page = Math.min(lastPage, note.kind === "footnote" ? note.page : lastPage);
    const lines = linesOf(readStory(note.content, outsideFlow("footnote", page, noteLabels)));
    return lines.filter(hasText).map((line) => ({ page, block: { ...line, mark: note.mark } }));
  });

  const pages = byPage([...heads.header, ...placed, ...notes, ...heads.footer], lastPage);
  const { any: hasPictures, found: pagePictures } = pictures;
  return { pages, notPrinted, hasPictures, pagePictures, includesFiles };
}

/** Each distinct running head once, on the first page. One that contains only a page number is left out. */
function readHeads(
  word: WordPackage,
  sections: readonly XmlNode[],
  contextOf: (role: "header" | "footer") => StoryContext,
): Record<"header" | "footer", Placed<Block>[]> {
  const heads: Record<"header" | "footer", Placed<Block>[]> = { header: [], footer: [] };
  const seen = new Set<string>();
  for (const { role, id } of runningHeads(sections, word.settings)) {
    const part = word.related(id);
    const lines = part ? linesOf(readStory(part, contextOf(role))).filter(hasLetters) : [];
    const key = `${role}\n${lines.map((line) => line.text).join("\n")}`;
    if (seen.has(key)) continue;
    seen.add(key);
    pushAll(
      heads[role],
      lines.map((block) => ({ page: 1, block })),
    );
  }
  return heads;
}

function byPage(placed: readonly Placed<Block>[], lastPage: number): Block[][] {
  const pages: Block[][] = Array.from({ length: lastPage }, () => []);
  for (const { page, block } of placed) pages[page - 1]!.push(block);
  return pages;
}

function lastPageIn(placed: readonly Placed<Block>[], pictures: readonly PagePicture[]): number {
  const lastPicture = pictures.at(-1)?.page ?? 1;
  return placed.reduce((page, placement) => Math.max(page, lastPageOf(placement)), lastPicture);
}

function lastPageOf({ page, block }: Placed<Block>): number {
  if (block.kind === "line") return page;
  return block.rows.reduce((last, row) => Math.max(last, row.page ?? page), page);
}

const hasText = (line: Pick<Line, "text">) => line.text.trim() !== "";
const hasLetters = (line: Line) => regex`[\p{L}\p{N}]`.test(line.text);
