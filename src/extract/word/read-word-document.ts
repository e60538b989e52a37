import { KehoachError } from "../../model/error.ts";
import type { Block, Limits, Line } from "../../model/extraction.ts";
import { checkPageLimit } from "../shared/page-limit.ts";
import { fields, isPageField } from "./fields.ts";
import { type ListLabels, listLabels } from "./list-labels.ts";
import { readNotes } from "./notes.ts";
import { readNumbering } from "./numbering.ts";
import { pageClock, stoppedClock } from "./page-counter.ts";
import type { Placed } from "./placed.ts";
import { runningHeads, sectionsOf } from "./running-heads.ts";
import { linesOf, readStory, type StoryContext } from "./story.ts";
import { readStyles } from "./styles.ts";
import type { WordPackage } from "./word-package.ts";
import { child, childValue, type XmlNode } from "./xml-node.ts";

/** A document as it prints, page by page as far as the file tells pages. */
export interface ReadWord {
  readonly pages: readonly (readonly Block[])[];
  /** Text that does not print: hidden, or in a deleted cell. */
  readonly notPrinted: readonly string[];
  readonly hasPictures: boolean;
  /** It calls for other files in its text. */
  readonly includesFiles: boolean;
}

/** @throws KehoachError "damaged" where there is no body, "too-large" past the page limit. */
export function readWordDocument(word: WordPackage, limits: Limits): ReadWord {
  const body = child(word.document, "w:body");
  if (!body) throw new KehoachError("damaged", "The Word file has no body.");
  const styles = readStyles(word.styles, word.theme);
  const lists = readNumbering(word.numbering, styles);
  const sections = sectionsOf(body);
  const clock = pageClock();
  const leftOut: string[] = [];
  let hasPictures = false;
  let includesFiles = false;
  let section = 0;

  const bodyContext: StoryContext = {
    styles,
    clock,
    leftOut,
    role: "body",
    notes: readNotes({ ...word, section: sections[0] ?? null }),
    labels: listLabels(lists),
    boxLabels: listLabels(lists),
    fields: fields(() => false),
    onPicture: () => {
      hasPictures = true;
    },
    onOtherFile: () => {
      includesFiles = true;
    },
    onSectionEnd: () => {
      // A section's type says how it begins.
      if (childValue(sections[++section], "w:type") !== "continuous") clock.turnOnce();
    },
  };
  const beside = (role: Line["role"], page: number, labels: ListLabels): StoryContext => ({
    ...bodyContext,
    role,
    labels,
    clock: stoppedClock(page),
    fields: fields(role === "header" || role === "footer" ? isPageField : () => false),
    onSectionEnd: () => {},
  });

  const placed = readStory(body, bodyContext);
  const lastPage = placed.reduce((page, placement) => Math.max(page, lastPageOf(placement)), 1);
  checkPageLimit(lastPage, limits);

  const headLabels = listLabels(lists);
  const noteLabels = listLabels(lists);
  const heads = readHeads(word, sections, (role) => beside(role, 1, headLabels));
  const notes = bodyContext.notes.referred.flatMap((note): Placed<Block>[] => {
    const page = Math.min(lastPage, note.kind === "footnote" ? note.page : lastPage);
    const lines = linesOf(readStory(note.content, beside("footnote", page, noteLabels)));
    return lines.filter(hasText).map((line) => ({ page, block: { ...line, mark: note.mark } }));
  });

  const pages: Block[][] = Array.from({ length: lastPage }, () => []);
  const all = [...heads.header, ...placed, ...notes, ...heads.footer];
  for (const { page, block } of all) pages[page - 1]!.push(block);
  return { pages, notPrinted: leftOut, hasPictures, includesFiles };
}

/** Each distinct running head once, on the first page. What only held a page number leaves nothing. */
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
    heads[role].push(...lines.map((block) => ({ page: 1, block })));
  }
  return heads;
}

function lastPageOf({ page, block }: Placed<Block>): number {
  if (block.kind === "line") return page;
  return block.rows.reduce((last, row) => Math.max(last, row.page ?? page), page);
}

const hasText = (line: Line) => line.text.trim() !== "";
const hasLetters = (line: Line) => /[\p{L}\p{N}]/u.test(line.text);
