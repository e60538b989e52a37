import { regex } from "../../language/regex.ts";
import type { ParsedPlan } from "../../model/plan.ts";
import type { Warning } from "../../model/warning.ts";
import { ANNEX_OF } from "../structure/lines/line-kinds.ts";
import type { Zones } from "../structure/zones/zones.ts";
import { pageAt } from "../text/text-line.ts";

const ANNOUNCED = regex`(?:\(|^|(?<=\p{L} ))(?:có |theo |chi tiết (?:tại |theo )?|kèm theo |gồm )(?:các )?(?:phụ lục|biểu mẫu|biểu|danh mục|bảng phân công)[^.;()]{0,120}(?:kèm theo|đính kèm|gửi kèm|ban hành kèm)|(?:kèm theo|đính kèm) (?:kế hoạch này )?(?:các )?phụ lục`;

/** Warns of a file that contains an appendix without its document ("PHỤ LỤC (Kèm theo Kế hoạch số …)"). */
export function annexAloneWarnings({ head, typeLine, bases }: Zones): Warning[] {
  const [first] = bases;
  if (head.length > 0 || typeLine || !first || !ANNEX_OF.test(first.folded)) return [];
  const vi = "Tệp chỉ có phụ lục, không có văn bản mà phụ lục kèm theo. Đề nghị gửi cả văn bản để đối chiếu.";
  const en =
    "The file contains an appendix without the document that it belongs to. Ask for the document as well.";
  return [{ code: "annex-alone", message: vi, messages: { vi, en }, page: pageAt(first, 0) }];
}

/** Warns of an appendix that the text announces and the file does not contain. */
export function missingAnnexWarnings(zones: Zones, appendices: ParsedPlan["appendices"]): Warning[] {
  if (appendices.length > 0 || zones.appendices.length > 0) return [];
  // The first test excludes most lines: every form of the pattern contains "kèm".
  const line = zones.body.find(({ folded }) => folded.includes("kèm") && ANNOUNCED.test(folded));
  if (!line) return [];
  const vi = "Văn bản ghi có phụ lục kèm theo nhưng tệp không có phụ lục đó. Đề nghị gửi bổ sung phụ lục.";
  const en =
    "The document mentions an appendix that the file does not contain. Ask for the appendix as well.";
  return [{ code: "attachment-missing", message: vi, messages: { vi, en }, page: pageAt(line, 0) }];
}
