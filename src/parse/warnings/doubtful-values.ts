import type { DocumentNumber, ParsedPlan, Signer } from "../../model/plan.ts";
import type { Warning } from "../../model/warning.ts";
import type { Located } from "../text/located.ts";
import type { TextLine } from "../text/text-line.ts";

/** A restored name with less confidence gets a warning, because other names fit the damaged letters too. */
const SURE_NAME = 0.9;
/** A name with less confidence has letters that are hidden or were misread. */
const READABLE_NAME = 0.45;

/** Warnings on names and numbers whose letters were restored: the officer has to compare them with the paper. */
export function doubtfulValueWarnings(
  { signer, number }: { signer: Located<Signer> | null; number: Located<DocumentNumber> | null },
  evidence: ParsedPlan["evidence"],
  lines: readonly TextLine[],
): Warning[] {
  const warnings: Warning[] = [];
  const isDoubtful = (pointer: string) => (evidence[pointer]?.[0]?.confidence ?? 1) < SURE_NAME;
  const page = (pointer: string) => evidence[pointer]?.[0]?.page;
  if (signer?.value.name != null && isDoubtful("/signer") && isRestored(lines[signer.span.to])) {
    const vi = `Tên người ký “${signer.value.name}” được khôi phục từ chữ hỏng; cần đối chiếu lại với bản gốc.`;
    const en = `The signer's name “${signer.value.name}” was restored from damaged letters; compare it with the original.`;
    warnings.push({ code: "name-doubtful", message: vi, messages: { vi, en }, page: page("/signer") });
  } else if (signer?.value.name != null && signer.confidence < READABLE_NAME) {
    const vi = `Tên người ký “${signer.value.name}” đọc chưa chắc chắn; cần đối chiếu lại với bản gốc.`;
    const en = `The signer's name “${signer.value.name}” was read with low confidence; compare it with the original.`;
    warnings.push({ code: "name-doubtful", message: vi, messages: { vi, en }, page: page("/signer") });
  }
  if (number?.value.serial != null && isDoubtful("/number") && isRestored(lines[number.span.from])) {
    const vi = `Số “${number.value.text}” được khôi phục từ chữ hỏng; cần đối chiếu lại với bản gốc.`;
    const en = `The number “${number.value.text}” was restored from damaged letters; compare it with the original.`;
    warnings.push({ code: "restored-with-doubt", message: vi, messages: { vi, en }, page: page("/number") });
  }
  return warnings;
}

const isRestored = (line: TextLine | undefined) => (line?.source.changes.length ?? 0) > 0;
