import { KehoachError } from "../model/error.ts";
import type { Limits } from "../model/extraction.ts";

/** @throws KehoachError "too-large" where a file has more pages than it may have. */
export function checkPageLimit(pages: number, limits: Limits): void {
  if (pages <= limits.maxPages) return;
  throw new KehoachError("too-large", {
    vi: `Tệp có ${pages} trang, quá giới hạn ${limits.maxPages} trang. Hãy tách tệp, hoặc nâng giới hạn bằng --max-pages.`,
    en: `The file has ${pages} pages, above the limit of ${limits.maxPages}. Split it, or raise the limit with --max-pages.`,
  });
}
