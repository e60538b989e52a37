import { isDraftMark } from "../../language/draft-mark.ts";
import { fold } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";
import type { RestoredText } from "../../model/restored-text.ts";
import type { FlowItem, FlowLine, Removed, Repair } from "../flow/flow.ts";

// Removes text that signing software, registries and copying offices print onto a finished page.
const SIGNED =
  /^(?:ký bởi|người ký|được ký bởi|cơ quan(?: ban hành| phát hành)?|thời gian ký|ngày ký|giờ ký|email|signature valid)\s?:/u;
const SIGNED_BARE = /^(?:signature (?:valid|not verified)|chữ ký số hợp lệ|văn bản được ký số)/u;
/** "Ngày ký: 2026-05-08 16:42:19 +07:00": to the second and with its zone, as only signing software states it. */
const SIGNED_TIME = /^(?:ngày|thời gian|giờ) ký ?: ?\d[\d .:/-]{8,22}\+ ?\d{1,2}:?\d{2}$/u;
/** What recognition makes of the edge of a stamp. */
const DUST = regex`^[^\p{L}\d]{1,3}(?=\p{L})`;
const COPY = /^(?:sao y(?: bản chính)?|sao lục|trích sao)(?:[;:.,].{0,120})?$/u;
const REGISTRY =
  /^(?:công văn đến|văn bản đến|số đến|ngày đến|giờ đến|chuyển|đến số|số:? ?\.{2,}.{0,10}ngày:? ?\.{2,}.{0,40})\s?:?[ .…\d/:]{0,40}$/u;
const ISSUED_LINE = regex`^số:? ?[\p{L}\d/&.-]{3,40} ?; ?\d{1,2}\/\d{1,2}\/\d{4} ?; ?\d{1,2}:\d{2}(?::\d{2})?$`;
/** "ỦY BAN NHÂN DÂN THÀNH PHỐ HẢI PHÒNG; 20/02/2025; 10:47:25 +07:00": who signed, with the second. */
const SIGNED_BY = /^[^;]{3,120}; ?\d{1,2}\/\d{1,2}\/\d{4} ?; ?\d{1,2}:\d{2}:\d{2}(?: ?\+ ?\d{1,2}:?\d{2})?$/u;
const URGENCY = /^(?:hỏa tốc|thượng khẩn|khẩn|tối mật|tuyệt mật|mật)(?: hẹn giờ)?$/u;

/** Registry stamps are within this many lines of the top. */
const HEAD_LINES = 40;

/** Removes signature stamps, copy marks, the registry's received stamp, urgency and draft boxes. */
export const stamps: Repair = {
  id: "stamps",
  apply(items) {
    const removed: Removed[] = [];
    let printed = 0;
    let inSignature = false;
    const boxed = new Map([...signatureBoxes(items), ...signingMarks(items)]);
    const kept = items.filter((item, i) => {
      if (item.kind === "table") return true;
      if (boxed.has(item)) {
        removed.push({ page: item.page, text: boxed.get(item)!, why: "stamp" });
        return false;
      }
      const { text } = item.line;
      if (!text) return true;
      printed += 1;
      const folded = fold(text).replace(DUST, "");
      const signed =
        SIGNED_BARE.test(folded) ||
        SIGNED_TIME.test(folded) ||
        (SIGNED.test(folded) && (isSignatureLine(folded, inSignature) || isAboveTime(items[i + 1])));
      inSignature = signed;
      const stamp =
        signed ||
        COPY.test(folded) ||
        ISSUED_LINE.test(folded) ||
        SIGNED_BY.test(folded) ||
        URGENCY.test(folded) ||
        isDraftMark(folded) ||
        (printed <= HEAD_LINES && REGISTRY.test(folded));
      if (stamp) removed.push({ page: item.page, text, why: "stamp" });
      return !stamp;
    });
    return { items: kept, removed };
  },
};

const isAboveTime = (next: FlowItem | undefined): boolean =>
  next?.kind === "line" && SIGNED_TIME.test(fold(next.line.text).replace(DUST, ""));

/** Text boxes with a line of a signature stamp, or with the time of a signature: the lines of the stamp, wrapped lines joined. */
function signatureBoxes(items: readonly FlowItem[]): Map<FlowItem, string> {
  const found = new Map<FlowItem, string>();
  let box: FlowLine[] = [];
  const close = () => {
    const labelled = box.some(
      ({ line }) => SIGNED.test(fold(line.text)) || SIGNED_BARE.test(fold(line.text)),
    );
    let field = "";
    for (const item of labelled ? box : linesUpToTime(box)) {
      const begins = SIGNED.test(fold(item.line.text));
      field = begins ? item.line.text : `${field} ${item.line.text}`.trim();
      found.set(item, field);
    }
    box = [];
  };
  for (const item of items) {
    if (item.kind === "line" && item.line.role === "text-box" && item.page === (box[0]?.page ?? item.page))
      box.push(item);
    else close();
  }
  close();
  return found;
}

/** A time of signing may be broken at each of its blanks. */
const MOST_LINES_OF_TIME = 3;
const MOST_LINES_OF_BOX = 10;
const ENDS_IN_TIME = /(?:^| )\d{1,2}[./]\d{1,2}[./]\d{2} ?\d{2},? \d{1,2}:\d{2}:\d{2} ?\+ ?\d{1,2}:?\d{2}$/u;

/** The lines of a text box without labels up to the time of a signature; none if it states no such time. */
function linesUpToTime(box: readonly FlowLine[]): readonly FlowLine[] {
  const last = box.findLastIndex((_, i) => {
    const texts = box.slice(Math.max(0, i + 1 - MOST_LINES_OF_TIME), i + 1).map(({ line }) => line.text);
    return ENDS_IN_TIME.test(texts.join(" "));
  });
  return box.slice(Math.max(0, last + 1 - MOST_LINES_OF_BOX), last + 1);
}

/** "21.03.2018 16:41:00 +07:00": when a page was signed, to the second and with its zone. */
const SIGNED_AT = /^\d{1,2}[./]\d{1,2}[./]\d{4},? \d{1,2}:\d{2}:\d{2} ?\+ ?\d{1,2}:?\d{2}$/u;
const MOST_LINES_OF_MARK = 5;

/**
 * The mark of an electronic signature without labels: the signer's name, its address and the time, from the first line of a page
 * on. Text above them stays.
 */
function signingMarks(items: readonly FlowItem[]): Map<FlowItem, string> {
  const found = new Map<FlowItem, string>();
  for (const [i, item] of items.entries()) {
    if (item.kind !== "line" || item.line.role === "text-box" || !SIGNED_AT.test(item.line.text)) continue;
    const from = items.findLastIndex((other, at) => at < i && other.page !== item.page) + 1;
    const mark = items.slice(from, i + 1);
    const isMark = mark.length <= MOST_LINES_OF_MARK && mark.every((line) => line.kind === "line");
    if (!isMark || !mark.some((line) => line.kind === "line" && line.line.text.includes("@"))) continue;
    for (const line of mark) if (line.kind === "line") found.set(line, line.line.text);
  }
  return found;
}

// "Cơ quan: …" alone may be a heading of the text; next to other lines of a stamp it is part of it.
function isSignatureLine(folded: string, inSignature: boolean): boolean {
  return inSignature || /^(?:ký bởi|người ký|được ký bởi|thời gian ký|signature valid)/u.test(folded)
    ? true
    : /^(?:cơ quan (?:ban hành|phát hành))/u.test(folded);
}

/** The electronic signature that a removed stamp states; null if there is none. */
export function stampedSignature(removed: readonly Removed[]): RestoredText["signature"] {
  const value = (names: string) => {
    const pattern = new RegExp(`^(?:${names})\\s?:\\s?(.{2,200})$`, "u");
    // A wrapped value is recorded once per line, each time longer: the last one is complete.
    const text = removed.findLast((entry) => pattern.test(fold(entry.text)))?.text;
    return text ? text.slice(text.indexOf(":") + 1).trim() : null;
  };
  const signer = value("ký bởi|người ký|được ký bởi");
  const organisation = value("cơ quan|cơ quan ban hành|cơ quan phát hành");
  const signedAt = value("thời gian ký|ngày ký");
  return signer ? { signer, organisation, signedAt } : null;
}
