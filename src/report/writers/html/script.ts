import { ADDRESS } from "./script/address.ts";
import { CHOICES } from "./script/choices.ts";
import { FILTERS } from "./script/filters.ts";
import { MATRIX_KEYS } from "./script/matrix-keys.ts";
import { PANEL } from "./script/panel.ts";
import { PICTURES } from "./script/pictures.ts";
import { PRINTING } from "./script/printing.ts";
import { SEARCH } from "./script/search.ts";
import { START } from "./script/start.ts";

/**
 * Optional behaviour of the page: the panel for quotations, pictures of quoted lines, filters, arrow keys in the matrix. Plain browser JavaScript,
 * kept as text because the page's policy contains its hash. It creates no markup from text: it moves and clones existing
 * nodes, and makes elements for the pictures of quoted lines.
 */
export const SCRIPT = `
"use strict";
(() => {${[ADDRESS, PANEL, PICTURES, PRINTING, MATRIX_KEYS, CHOICES, FILTERS, SEARCH, START].join("")}})();
`;
