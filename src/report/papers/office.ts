import type { PaperEnding, PaperHead } from "../model/paper.ts";
import type { View } from "../model/view.ts";

// Prescribed in Vietnamese: Decree 30/2020/NĐ-CP, Appendix I, part II, point 1.
const STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const MOTTO = "Độc lập - Tự do - Hạnh phúc";

/** The office as sentences and heads name it, with blanks for what the configuration does not state. */
export interface OfficeWords {
  /** Inside a sentence: "Sở Tài chính", or a description. */
  readonly name: string;
  readonly reportTo: string;
  readonly code: string;
  readonly division: string;
}

export function officeWords({ office, words: { papers } }: View): OfficeWords {
  return {
    name: office?.name ?? papers.office,
    reportTo: office?.reportTo ?? papers.province,
    code: office?.code ?? papers.blank,
    division: office?.division ?? papers.blank,
  };
}

const capitals = (text: string) => text.toLocaleUpperCase("vi");

/** The head of a paper. Names are written in capitals. @param number the line with the number */
export function headOf(
  { office, asOf, words: { papers } }: View,
  { number, subject }: Pick<PaperHead, "number" | "subject">,
): PaperHead {
  return {
    superior: capitals(office?.superior ?? papers.blank),
    office: capitals(office?.name ?? papers.blank),
    number,
    subject,
    state: STATE,
    motto: MOTTO,
    placeAndDate: papers.placeAndDate(office?.place ?? papers.blank, asOf.iso.slice(0, 4)),
  };
}

/** The recipients and the signature. The list of recipients begins with the addressee ("Như trên"). */
export function endingOf({ office, words: { papers } }: View, informed: readonly string[]): PaperEnding {
  const { authority, position, name } = office?.signer ?? {};
  return {
    recipientsLabel: papers.recipients,
    recipients: [
      papers.asAbove,
      ...informed.map((recipient) => papers.forReport(recipient)),
      papers.filed(office?.division ?? ""),
    ],
    authority: authority === undefined ? null : capitals(authority),
    position: capitals(position ?? papers.position),
    name: name ?? papers.blank,
  };
}
