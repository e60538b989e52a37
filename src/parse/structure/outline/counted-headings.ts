import { fold } from "../../../language/fold.ts";
import type { Label } from "../../../language/labels.ts";
import { regex } from "../../../language/regex.ts";
import type { TextLine } from "../../text/text-line.ts";

const COUNTED = regex`^(?<words>\p{Lu}\p{L}{1,10}(?: \p{L}{1,10}){0,3}) (?<ordinal>\d{1,2}) ?[:.] ?(?=[“"]?\p{L})`;
/** Nouns that a number names or dates, but does not count: "Tổ 1: …" is a body, "Bảng 1. …" is a reference. */
const NAMED_BY_NUMBER =
  /^(?:điều|khoản|điểm|ý|theo|tại|trong|từ|đến|số|bảng|biểu|phụ lục|mẫu|hình|sơ đồ|quý|tháng|ngày|tuần|giai đoạn|đợt|kỳ|lần|năm|tổ|đội|nhóm|đoàn|ban|khối|cụm|cơ sở|phòng|trường|thuế|thôn|ấp|khu|xã|phường|quận|đường|tuyến|điểm cầu|vùng)(?= |$)/u;

/**
 * The labels of headings that count a noun of their own: "Hành động 1. …" and later "Hành động 2. …". One such line may be a sentence; the
 * same words with rising numbers are a count, whatever the noun.
 */
export function countedHeadings(lines: readonly TextLine[]): ReadonlyMap<TextLine, Label> {
  const counts = new Map<string, { line: TextLine; label: Label }[]>();
  for (const line of lines) {
    const match = line.source.kind === "row" ? null : COUNTED.exec(line.text);
    if (!match) continue;
    const words = fold(match.groups!.words!);
    if (NAMED_BY_NUMBER.test(words)) continue;
    const ordinal = Number(match.groups!.ordinal);
    const [whole] = match;
    const label: Label = {
      kind: "counted-noun",
      text: whole.trim(),
      ordinal,
      depth: 1,
      length: whole.length,
    };
    const count = counts.get(words) ?? [];
    count.push({ line, label });
    counts.set(words, count);
  }
  const rising = [...counts.values()].filter((count) => rises(count.map(({ label }) => label.ordinal!)));
  return new Map(rising.flat().map(({ line, label }) => [line, label]));
}

/** True for 1, 2, 3, also where the count begins again. */
const rises = (ordinals: readonly number[]): boolean =>
  ordinals[0] === 1 &&
  ordinals.includes(2) &&
  ordinals.every((ordinal, at) => ordinal === 1 || ordinal === ordinals[at - 1]! + 1);
