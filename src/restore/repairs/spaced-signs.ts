// Blanks beside commas and brackets as they are usually typed: "sở,ban,ngành", "sở , ban", "tỉnh(PCI)", "( PCI )". The readers of
// names and lists look for the usual form.

import { isAddress } from "../../language/model/addresses.ts";
import { regex } from "../../language/regex.ts";

/** A quick test that most lines fail. */
const UNUSUAL = regex`[\p{L}\d)][,;:(](?=\p{L})| [,;](?: |$)|\( | \)`;
const CHUNK = /\S{1,400}/gu;
const MISSING_AFTER = regex.g`(?<=[\p{L}\d)][,;]|\p{L}{2}:)(?=\p{L}\p{L})`;
const MISSING_BEFORE = regex.g`(?<=\p{Ll})(?=\(\p{L}{2})`;
const BEFORE_SIGN = regex.g`(?<=[\p{L}\d)”"]) (?=[,;](?: |$))`;
/** A bracket that stays open is noise of a seal more often than the start of a name. */
const IN_BRACKETS = /\( ?(?<inside>[^() ][^()]{0,200}?) ?\)/gu;
/** Signs of source code and data. */
const CODE = /[{}\\=<>|`]|[a-z\d_]\(\)/iu;

/** The text with such blanks as usual. It expects single blanks. */
export function withUsualBlanks(text: string): string {
  if (!UNUSUAL.test(text) || CODE.test(text)) return text;
  return text
    .replace(CHUNK, (chunk) =>
      isAddress(chunk) ? chunk : chunk.replace(MISSING_AFTER, " ").replace(MISSING_BEFORE, " "),
    )
    .replace(BEFORE_SIGN, "")
    .replace(IN_BRACKETS, "($<inside>)");
}
