import type { Repair } from "./flow.ts";
import { characters } from "./repairs/characters.ts";
import { emphasis } from "./repairs/emphasis.ts";
import { figures } from "./repairs/figures.ts";
import { furniture } from "./repairs/furniture.ts";
import { layoutTables } from "./repairs/layout-tables.ts";
import { legacyEncoding } from "./repairs/legacy-encoding.ts";
import { signOffColumns } from "./repairs/sign-off-columns.ts";
import { stamps } from "./repairs/stamps.ts";

/** Letters: what makes a text one that can be judged. In this order: the later ones read what the earlier left. */
export const LETTER_REPAIRS: readonly Repair[] = [legacyEncoding, signOffColumns, characters, emphasis];

/** Figures and layout: these know Vietnamese words, so they run on restored letters. */
export const LAYOUT_REPAIRS: readonly Repair[] = [figures, layoutTables, furniture, stamps];
