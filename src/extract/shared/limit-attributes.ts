import type { SaxesParser } from "saxes";
import { KehoachError } from "../../model/error.ts";

/** Parsers of markup take more than linear time for the attributes of one element. No program writes as many. */
export const MAX_ATTRIBUTES = 10_000;

/** Makes a parser refuse an element with too many attributes: it throws a KehoachError "too-large". */
export function limitAttributes(parser: SaxesParser<{ xmlns: false; position: false }>): void {
  let attributes = 0;
  parser.on("opentagstart", () => {
    attributes = 0;
  });
  parser.on("attribute", () => {
    if (++attributes > MAX_ATTRIBUTES) throw tooManyAttributes();
  });
}

export const tooManyAttributes = () =>
  new KehoachError("too-large", {
    vi: `Một phần tử của tệp có hơn ${MAX_ATTRIBUTES} thuộc tính nên không đọc. Đề nghị mở tệp rồi lưu lại thành tệp Word hoặc PDF.`,
    en: `An element of the file has more than ${MAX_ATTRIBUTES} attributes, so the file is not read. Open it and save it again as Word or PDF.`,
  });
