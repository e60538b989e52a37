import type { Signer } from "../../model/plan.ts";
import type { Warning } from "../../model/warning.ts";
import { signersIn } from "../fields/signer/sign-off.ts";
import { signersBeside } from "../structure/sign-off/signers-beside.ts";
import type { Zones } from "../structure/zones/zones.ts";
import { pageAt, type TextLine } from "../text/text-line.ts";

const nameOf = ({ position, name }: Signer) => [position, name].filter(Boolean).join(" ");

/** Warns of signers after the first one, because a plan has one signer; and of two signers where it is not clear whose a post is. */
export function furtherSignerWarnings({ signOff }: Zones): Warning[] {
  const [first, ...further] = signersIn(signOff);
  if (!first && signersBeside(signOff) !== null) return [unclear(signOff)];
  return further.map(({ value, span }) => {
    const vi = `Văn bản còn có người ký khác: “${nameOf(value)}”. Dữ liệu chỉ ghi một người ký; đề nghị xem trong bản gốc.`;
    const en = `The document has a further signer: “${nameOf(value)}”. The data holds one signer; see the original.`;
    const line = signOff.find(({ index }) => index === span.from);
    const lines = [{ from: span.from + 1, to: span.to + 1 }];
    return {
      code: "further-signer",
      message: vi,
      messages: { vi, en },
      lines,
      ...(line && { page: pageAt(line, 0) }),
    };
  });
}

function unclear(signOff: readonly TextLine[]): Warning {
  const vi =
    "Văn bản có hai người ký, nhưng chưa phân biệt được ai giữ chức vụ nào; đề nghị xem trong bản gốc.";
  const en = "The document has two signers, but their positions could not be told apart; see the original.";
  const [first, last] = [signOff[0]!, signOff.at(-1)!];
  return {
    code: "further-signer",
    message: vi,
    messages: { vi, en },
    page: pageAt(first, 0),
    lines: [{ from: first.index + 1, to: last.index + 1 }],
  };
}
