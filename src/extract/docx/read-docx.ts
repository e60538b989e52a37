import { KehoachError } from "../../model/error.ts";
import type { Block, Limits, Line } from "../../model/extraction.ts";
import type { Warning } from "../../model/warning.ts";
import { hasWords } from "../shared/has-words.ts";
import type { FileContent, ReadContent } from "../shared/input-format.ts";
import { lineTexts } from "../shared/line-texts.ts";
import { NO_RECOGNITION } from "../shared/recognition.ts";
import { type ReadWord, readWordDocument } from "../word/read-word-document.ts";
import { recognizePagePictures } from "../word/recognize-page-pictures.ts";
import { countLostWords, textByMammoth } from "./mammoth-text.ts";
import { emptyDocx, nothingReadable, onlyIncludedFile, WARNINGS } from "./messages.ts";
import { type DocxPackage, openWordPackage } from "./open-word-package.ts";
import { xmlTexts } from "./xml-texts.ts";

/**
 * Words, list labels, tables, notes, headers, footers and text boxes as Word prints them with all tracked changes
 * accepted. A second reader, mammoth, checks that no words are lost. Pictures of pages are recognised.
 * @throws KehoachError "empty" | "encrypted" | "damaged" | "too-large" | "not-a-document"
 */
export const readDocx: ReadContent = async (bytes, limits, recognition = NO_RECOGNITION) => {
  const word = openWordPackage(bytes);
  const { pages, hasPictures, pagePictures, warnings } = await mostComplete(word, limits);
  const typed: FileContent = {
    pages: pages.map((blocks, i) => ({
      number: i + 1,
      readings: [{ method: "docx", confidence: 1, blocks: [...blocks] }],
    })),
    warnings: word.damaged.size > 0 ? [WARNINGS.damagedPartly, ...warnings] : warnings,
  };
  const content = await recognizePagePictures(typed, pagePictures, word.picture, recognition);
  if (pagePictures.length > 0 || hasWords(content)) return content;
  if (word.damaged.size > 0) throw nothingReadable();
  if (warnings.includes(WARNINGS.includedFile)) throw onlyIncludedFile();
  if (!hasPictures) throw emptyDocx();
  return { ...content, warnings: [...content.warnings, WARNINGS.ocrNeeded] };
};

type DocxText = Pick<ReadWord, "pages" | "hasPictures" | "pagePictures"> & { readonly warnings: Warning[] };

/** Our own reading, unless it fails or clearly lacks words that mammoth finds. */
async function mostComplete(word: DocxPackage, limits: Limits): Promise<DocxText> {
  const own = tryReading(word, limits);
  if (own && hasAllWords(own, word)) return withWarnings(own);
  const second = await textByMammoth(word);
  if (own && !(second && losesWords(own, second))) return withWarnings(own);
  if (!second) throw nothingReadable();
  return {
    pages: [second.map(plainLine)],
    hasPictures: own?.hasPictures ?? false,
    pagePictures: [],
    warnings: [WARNINGS.plainText],
  };
}

const withWarnings = (own: ReadWord): DocxText => ({
  ...own,
  warnings: own.includesFiles ? [WARNINGS.includedFile] : [],
});

/** The result of `readWordDocument`; null if it fails on the structure of the file. */
function tryReading(word: DocxPackage, limits: Limits): ReadWord | null {
  try {
    return readWordDocument(word, limits);
  } catch (error) {
    if (error instanceof KehoachError && error.code !== "damaged") throw error;
    return null;
  }
}

/** The two readers sometimes divide words differently. More missing words than this mean that a paragraph was lost. */
const LOST_WORDS = 10;
const LOST_SHARE = 0.02;

function losesWords(own: ReadWord, second: readonly string[]): boolean {
  const { lost, of } = countLostWords(second, textsOf(own));
  return lost >= LOST_WORDS && lost > LOST_SHARE * of;
}

/**
 * True if the reading has all words of the document's XML. Then mammoth cannot add any, and it is not loaded, because loading
 * it takes longer than reading most files.
 */
const hasAllWords = (own: ReadWord, { document, damaged }: DocxPackage): boolean =>
  damaged.size === 0 && countLostWords(xmlTexts(document), textsOf(own)).lost < LOST_WORDS;

const textsOf = ({ pages, notPrinted }: ReadWord): string[] => [
  ...pages.flatMap((blocks) => lineTexts(blocks)),
  ...notPrinted,
];

function plainLine(text: string): Line & Block {
  return { kind: "line", text, paragraph: true, role: "body", confidence: 1 };
}
