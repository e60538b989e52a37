/** Start of the name of every temporary file: a reader process may write no other file. */
export const TEMPORARY_FILE = "kehoach-page-";
