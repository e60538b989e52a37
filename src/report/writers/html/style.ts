import { BASE } from "./style/base.ts";
import { NARROW } from "./style/narrow.ts";
import { PARTS } from "./style/parts.ts";
import { PRINT } from "./style/print.ts";
import { TABLES } from "./style/tables.ts";

/** The style of the page. Later rules change earlier ones. */
export const STYLE = [BASE, TABLES, PARTS, NARROW, PRINT].join("");
