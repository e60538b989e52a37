import type { Repair } from "./flow.ts";
import { characters } from "./repairs/characters.ts";
import { emphasis } from "./repairs/emphasis.ts";
import { furniture } from "./repairs/furniture.ts";
import { layoutTables } from "./repairs/layout-tables.ts";
import { signOffColumns } from "./repairs/sign-off-columns.ts";
import { stamps } from "./repairs/stamps.ts";

/** In this order: the later ones read what the earlier ones left. */
export const REPAIRS: readonly Repair[] = [
  signOffColumns,
  characters,
  emphasis,
  layoutTables,
  furniture,
  stamps,
];
