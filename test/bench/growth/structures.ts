import { WORDS } from "./docx-structures.ts";
import { HTMLS } from "./html-structures.ts";
import { ODTS } from "./odt-structures.ts";
import { PDFS } from "./pdf-structures.ts";
import { RTFS } from "./rtf-structures.ts";
import type { Structure } from "./structure.ts";
import { TEXTS } from "./text-structures.ts";

/** Documents whose parts grow in number, for each format. */
export const STRUCTURES: readonly Structure[] = [...TEXTS, ...HTMLS, ...WORDS, ...ODTS, ...RTFS, ...PDFS];
