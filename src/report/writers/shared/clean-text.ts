import { showDirectionMarks } from "../../../language/direction-marks.ts";

/** Control characters (C0 and C1) except tab and newline, and two code points that XML 1.0 does not allow. */
const REMOVED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufffe\uffff]/g;

/**
 * Text from a document or a file name as a report may show it: direction marks become visible escapes, and an unpaired
 * surrogate becomes U+FFFD.
 */
export function cleanText(text: string): string {
  return showDirectionMarks(text.toWellFormed().replace(REMOVED, ""));
}
