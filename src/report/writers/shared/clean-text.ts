/**
 * Control characters except tab and newline, marks that change the direction of text (they can disguise a file name), and
 * two code points that XML 1.0 does not allow.
 */
const REMOVED = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/g;

/** Text from a document or a file name as a report may show it; an unpaired surrogate becomes U+FFFD. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(REMOVED, "");
}
