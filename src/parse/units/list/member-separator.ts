/** Between two members of a list of units. */
export const SEPARATOR = /^(?: ?[,;/] ?| )(?:và |cùng với |cùng |với |cùng các )?|^ ?& ?/u;
