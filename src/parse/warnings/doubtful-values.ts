import type { ParsedPlan } from "../../model/plan.ts";
import type { Warning } from "../../model/warning.ts";
import type { Reading } from "../read-plan.ts";
import type { TextLine } from "../text/text-line.ts";

/** Below this a restored name is shown with a warning: other names fit the damaged letters too. */
const SURE_NAME = 0.9;

/** A person's name or a number whose letters had to be restored: the officer compares it with the paper. */
export function doubtWarnings(
  reading: Reading,
  evidence: ParsedPlan["evidence"],
  lines: readonly TextLine[],
): Warning[] {
  const warnings: Warning[] = [];
  const page = (pointer: string) => evidence[pointer]?.[0]?.page;
  const { signer, number } = reading;
  if (signer && (evidence["/signer"]?.[0]?.confidence ?? 1) < SURE_NAME && changed(lines[signer.span.to])) {
    const vi = `Tên người ký “${signer.value.name}” được khôi phục từ chữ hỏng; cần đối chiếu lại với bản gốc.`;
    const en = `The signer's name “${signer.value.name}” was restored from damaged letters; compare it with the original.`;
    warnings.push({ code: "name-doubtful", message: vi, messages: { vi, en }, page: page("/signer") });
  }
  if (
    number?.value.serial != null &&
    (evidence["/number"]?.[0]?.confidence ?? 1) < SURE_NAME &&
    changed(lines[number.span.from])
  ) {
    const vi = `Số “${number.value.text}” được khôi phục từ chữ hỏng; cần đối chiếu lại với bản gốc.`;
    const en = `The number “${number.value.text}” was restored from damaged letters; compare it with the original.`;
    warnings.push({ code: "restored-with-doubt", message: vi, messages: { vi, en }, page: page("/number") });
  }
  return warnings;
}

const changed = (line: TextLine | undefined) => (line?.source.changes.length ?? 0) > 0;
