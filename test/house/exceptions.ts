// Named exceptions to the limits in `test/house.test.ts`, each with its reason. The lists must only get shorter; a new entry needs a
// reason that a reviewer accepts. An entry that is no longer needed fails the test.

/** Import pairs that are allowed in both directions (at most 4). */
export const MUTUAL_IMPORTS: Readonly<Record<string, string>> = {};

/** Functions longer than 60 lines, as "file:function". */
export const LONG_FUNCTIONS: Readonly<Record<string, string>> = {};

/** Functions with more than 5 parameters, as "file:function". */
export const MANY_PARAMETERS: Readonly<Record<string, string>> = {};

/** Module variables that change while the program runs: declared caches and scratch buffers, as "file:variable". */
export const MODULE_STATE: Readonly<Record<string, string>> = {
  "extract/ocr/image/ink-runs.ts:cachedRuns":
    "cache by picture: three steps need the runs of the same picture",
  "extract/pdf/pdfium.ts:loading": "the one PDFium of the process; dropped after a crash inside it",
  "extract/shared/decode-text.ts:decodings": "weak cache: each text format decodes the same bytes in turn",
  "language/fold.ts:FOLDED":
    "cache, with `KINDS`: filled as characters occur; all 9,000 of them take 30 ms of every start",
  "language/fold.ts:bytes": "view of the scratch buffer `letters`",
  "language/model/model-tokens.ts:KINDS":
    "cache of a pure function of a character: it is read for every character of a text, and a start needs few of its entries",
  "restore/text/word-counts.ts:TRAITS":
    "cache of a pure function of a character, as `KINDS` of `model-tokens.ts`",
  "restore/text/foreign-line.ts:PLACES":
    "cache of a pure function of a character, as `KINDS` of `model-tokens.ts`",
  "parse/units/ends/model/boundary-model.ts:model":
    "the model of unit names, 0.5 MB: it is loaded where a document has the first name that the catalogue lacks",
  "parse/fields/assignment/bearers/bearer-model.ts:model":
    "the model of who bears the work of a line, 50 KB: it is loaded where a document has the first line that gives work",
  "parse/fields/assignment/bearers/bearer-model.ts:READ":
    "weak cache by candidate, with `UNREAD`: several readers ask for the same probability",
  "parse/fields/assignment/bearers/bearer-model.ts:UNREAD": "see `READ`",
  "parse/fields/assignment/sources/source-model.ts:model":
    "the models of who bears the work of a document's lines, 0.08 MB: loaded where a document has a line that may state work",
  "parse/text/rule.ts:prefilter":
    "collects the patterns of the rules when their modules load; it does not change afterwards",
  "language/fold.ts:letters": "scratch buffer: a new one for each of a plan's thousands of lines is slower",
};

/** Files whose patterns use \b, \w or \W on text that is ASCII by its format. */
export const ASCII_PATTERNS: Readonly<Record<string, string>> = {
  "cli/doctor/fonts.ts": "a path of Windows",
};
