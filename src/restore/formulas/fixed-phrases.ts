import { isCapitals } from "../../language/is-capitals.ts";
import { type Formula, HEAD_LINES } from "./formula.ts";
import { correctPhrase, type Phrase } from "./phrase-windows.ts";

// Phrases that every administrative document prints (Decree 30/2020/NĐ-CP, Appendix I, II; Guidance 36-HD/VPTW).
const HEAD: readonly Phrase[] = [
  { text: "Cộng hòa xã hội chủ nghĩa Việt Nam", tolerance: 0.2 },
  { text: "Độc lập - Tự do - Hạnh phúc", tolerance: 0.2 },
  { text: "Đảng Cộng sản Việt Nam", tolerance: 0.2, capitals: true },
  { text: "Ủy ban nhân dân", tolerance: 0.15, capitals: true },
  { text: "Kính gửi", tolerance: 0.15, atStart: true },
];
const RECIPIENTS: Phrase = { text: "Nơi nhận", tolerance: 0.2, atStart: true };

/** The national title, the motto, the committee's name and "Kính gửi" in the head; "Nơi nhận" on a line of its own. */
export const fixedPhrases: Formula = ({ text, above }) => {
  const head = above.length < HEAD_LINES ? HEAD : [];
  return [...head.flatMap((phrase) => correctPhrase(text, phrase) ?? []), ...recipientsHeading(text)];
};

function recipientsHeading(text: string) {
  const found = correctPhrase(text, RECIPIENTS);
  const isHeading = found && /^ ?(?:[:.;]|$)/u.test(text.slice(found.end));
  return isHeading && (found.text !== found.text.toUpperCase() || isCapitals(text)) ? [found] : [];
}
