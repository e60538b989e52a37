import type { Paragraph } from "../../model/restored-text.ts";

/** A second reading of a part of a paragraph. Only the parser can tell whether it is right: by what it expects there. */
export type Alternative = NonNullable<Paragraph["alternatives"]>[number];
