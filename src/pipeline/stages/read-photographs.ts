import type { Catalogue } from "../../catalogue/catalogue.ts";
import { extract } from "../../extract/extract.ts";
import { beginsDocument } from "../../extract/shared/begins-document.ts";
import { checkPageLimit } from "../../extract/shared/page-limit.ts";
import type { Recognition } from "../../extract/shared/recognition.ts";
import { KehoachError } from "../../model/error.ts";
import type { ExtractedPage, Extraction, Limits } from "../../model/extraction.ts";
import type { PageImage } from "../../model/page-image.ts";
import type { Warning } from "../../model/warning.ts";
import type { Restorer } from "../../restore/text/restorer.ts";
import { photographUnread } from "../shared/photograph-unread.ts";
import type { FileReading, PhotographReading } from "./file-reading.ts";
import { interpret } from "./read-document.ts";
import { requireText } from "./require-text.ts";

export interface Photograph {
  readonly path: string;
  readonly fileName: string;
  /** @throws KehoachError */
  bytes(): Promise<Uint8Array>;
}

/** The photographs of one document. */
interface Draft {
  readonly pages: ExtractedPage[];
  readonly warnings: Warning[];
}

/**
 * Reads photographs in the order of their pages as one document; a photograph that begins with the head of a document
 * starts another one. Pages are numbered through all documents. If a photograph cannot be read, only its page is missing.
 */
export async function readPhotographs(
  photographs: readonly Photograph[],
  { limits, recognition }: { readonly limits: Limits; readonly recognition?: Recognition },
  catalogue: Catalogue,
  restorer: Restorer | null,
): Promise<FileReading> {
  checkPageLimit(photographs.length, limits);
  const drafts: Draft[] = [{ pages: [], warnings: [] }];
  const counts: PhotographReading[] = [];
  let mediaType = "";
  let pagesBefore = 0;
  const onImage = recognition?.onImage;
  const shifted = recognition && {
    ...recognition,
    onImage: onImage && ((image: PageImage) => onImage({ ...image, page: pagesBefore + image.page })),
  };
  for (const photograph of photographs) {
    const { fileName } = photograph;
    const extraction = await readOrError(async () =>
      extract(await photograph.bytes(), { fileName, limits, recognition: shifted }),
    );
    if (extraction instanceof KehoachError) {
      drafts.at(-1)!.warnings.push(photographUnread(photograph));
      const { code, messages } = extraction;
      counts.push({ pages: 0, refusal: { code, messages } });
      continue;
    }
    const hasPages = drafts.at(-1)!.pages.length > 0;
    if (hasPages && beginsDocument(extraction.pages[0]!)) drafts.push({ pages: [], warnings: [] });
    const draft = drafts.at(-1)!;
    for (const page of extraction.pages) draft.pages.push({ ...page, number: pagesBefore + page.number });
    for (const warning of extraction.warnings) draft.warnings.push(shiftPage(warning, pagesBefore));
    pagesBefore += extraction.pages.length;
    counts.push({ pages: extraction.pages.length, refusal: null });
    mediaType ||= extraction.mediaType;
  }
  const read = drafts
    .filter(({ pages }) => pages.length > 0)
    .map((draft) => interpret({ mediaType, ...draft } satisfies Extraction, catalogue, restorer));
  return requireText({ ...joinReadings(mediaType, read), photographs: counts });
}

async function readOrError<T>(read: () => Promise<T>): Promise<T | KehoachError> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof KehoachError) return error;
    throw error;
  }
}

const shiftPage = (warning: Warning, pagesBefore: number): Warning =>
  warning.page === undefined ? warning : { ...warning, page: pagesBefore + warning.page };

function joinReadings(mediaType: string, read: readonly FileReading[]): FileReading {
  const [only] = read;
  if (only && read.length === 1) return only;
  const saved = read.map((reading) => JSON.parse(reading.saved));
  return {
    mediaType,
    pages: sum(read.map(({ pages }) => pages)),
    ocrPages: sum(read.map(({ ocrPages }) => ocrPages)),
    extraction: read.flatMap(({ extraction }) => extraction),
    documents: read.flatMap(({ documents, extraction }) => {
      const range = { from: extraction[0]!.page, to: extraction.at(-1)!.page };
      return documents.map((document) => ({ ...document, range: document.range ?? range }));
    }),
    saved: `${JSON.stringify({
      mediaType,
      pages: saved.flatMap(({ pages }) => pages),
      warnings: saved.flatMap(({ warnings }) => warnings),
      removed: saved.flatMap(({ removed }) => removed),
    })}\n`,
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
