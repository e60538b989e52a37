import { measureLegibility } from "../../language/legibility.ts";
import { regex } from "../../language/regex.ts";
import type { Paragraph } from "../../model/restored-text.ts";
import type { Warning } from "../../model/warning.ts";
import { pageTexts } from "./page-texts.ts";

/**
 * Shares of words that are syllables, and of words with marks. Real plans have at least 0.97 and 0.79 after restoration;
 * English has marks on fewer than 0.02.
 */
const MIN_WHOLE = 0.5;
const MIN_MARKED = 0.25;
/** Pages with fewer words, such as a page with a signature, are judged only together with the others. */
const FEW_WORDS = 12;
/** Up to this many pages get a warning each; more pages get one for the file. */
const FEW_PAGES = 10;
const LETTER = regex`\p{L}`;

/**
 * A warning for each page, or for the whole file, with little Vietnamese text: it is in another language, or its letters
 * were read wrongly. Little or nothing is found in such text.
 */
export function notVietnamese(paragraphs: readonly Paragraph[]): Warning[] {
  const texts = [...pageTexts(paragraphs)].map(([page, parts]) => ({ page, text: parts.join("\n") }));
  const foreign = texts.flatMap(({ page, text }) => {
    const legibility = measureLegibility(text);
    return legibility.words >= FEW_WORDS && isForeign(legibility) ? [page] : [];
  });
  if (foreign.length > FEW_PAGES) return [warning(foreign.length, texts.length)];
  if (foreign.length > 0) return foreign.map(pageWarning);
  const all = texts.map(({ text }) => text).join("\n");
  return LETTER.test(all) && isForeign(measureLegibility(all)) ? [warning(texts.length, texts.length)] : [];
}

const isForeign = ({ whole, marked }: { whole: number; marked: number }) =>
  whole < MIN_WHOLE || marked < MIN_MARKED;

const CAUSE = {
  vi: "có ít chữ tiếng Việt. Nếu bản gốc là tiếng Việt thì chữ đã bị đọc sai: đề nghị mở tệp gốc để đối chiếu.",
  en: "contains little Vietnamese text. If the original is in Vietnamese, its letters were read wrongly: compare with the original file.",
};

function pageWarning(page: number): Warning {
  const messages = { vi: `Trang ${page} ${CAUSE.vi}`, en: `Page ${page} ${CAUSE.en}` };
  return { code: "not-vietnamese", message: messages.vi, messages, page };
}

/** @param pages number of such pages of all `of` pages with text */
function warning(pages: number, of: number): Warning {
  const messages =
    pages === of
      ? { vi: `Tệp ${CAUSE.vi}`, en: `The file ${CAUSE.en}` }
      : {
          vi: `${pages}/${of} trang ${CAUSE.vi}`,
          en: `On ${pages} of ${of} pages the file ${CAUSE.en}`,
        };
  return { code: "not-vietnamese", message: messages.vi, messages };
}
