import type { Block, Limits } from "../../model/extraction.ts";
import { checkPageLimit } from "../shared/page-limit.ts";
import { textLine } from "../shared/text-lines.ts";
import { encryptedPdf } from "./open-pdf.ts";

/** Lines of each page as pdf-parse reads them, without places or fonts. @throws KehoachError "encrypted", "too-large" */
export async function readWithPdfParse(bytes: Uint8Array, limits: Limits): Promise<Block[][]> {
  // Loaded on demand: loading takes longer than reading most files, and few files need it.
  const { PasswordException, PDFParse } = await import("pdf-parse");
  // pdf.js takes over the buffer that it is given, so it gets a copy.
  const parser = new PDFParse({ data: new Uint8Array(bytes), verbosity: 0 });
  try {
    const info = await parser.getInfo();
    checkPageLimit(info.total, limits);
    const { pages } = await parser.getText({ pageJoiner: "" });
    return pages.map((page) => page.text.split("\n").map(textLine));
  } catch (error) {
    if (error instanceof PasswordException) throw encryptedPdf();
    throw error;
  } finally {
    await parser.destroy();
  }
}
