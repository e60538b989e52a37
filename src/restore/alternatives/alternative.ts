import type { Paragraph } from "../../model/restored-text.ts";

/** Another reading of a part of a paragraph, which is right only where the parser expects such words. */
export type Alternative = NonNullable<Paragraph["alternatives"]>[number];
