import type { Recipient } from "../../../model/plan.ts";
import { type Span, spanIn, type TextLine } from "../../document.ts";
import { defineReader } from "../../rule.ts";
import { isPostLine } from "../../zones.ts";

const HEAD = /^nơi nhận ?:? ?/u;
const ITEM = /^[-–+*•] ?/u;
const KEPT = /^lưu(?: ?:|[ ,]|$)/u;
/** A bracket that says what for: "(b/c)", "(để tổng hợp)"; or the same behind a colon. */
const PURPOSE =
  /^(?:để |để$|b\/c|bc$|báo cáo|t\/h|thực hiện|p\/h|phối hợp|chỉ đạo|c\/đ|theo dõi|t\/d|tổng hợp|biết|đăng tải|đưa tin|kiểm tra|giám sát|x\/y|xin ý kiến|thẩm định|trình|gửi)/iu;
const BRACKET = /^(?<name>.*?\S) ?\((?<purpose>[^()]{1,80})\) ?$/u;
const COLON = /^(?<name>.*?\S) ?: ?(?<purpose>[^:]{2,60})$/u;
const NAME_LINE = /^\p{Lu}[\p{L}']*(?:[ -]\p{Lu}[\p{L}']*){1,4}$/u;

/**
 * "- Sở TNMT (để tổng hợp);" one a printed line, commas or not. The "Lưu" line is no recipient. A bracket that does
 * not say what for belongs to the name.
 */
export const recipients = defineReader<Recipient>({
  id: "recipient/recipients",
  read(lines, context) {
    return items(lines).flatMap(({ text, span }) => {
      const recipient = parseRecipient(text);
      if (!recipient) return [];
      const unitId = context.catalogue.matchUnit(recipient.name)?.id ?? null;
      return [{ value: { ...recipient, unitId }, span }];
    });
  },
});

/** Printed items below "Nơi nhận", wrapped lines joined; two on one line are parted at "; -". */
function items(lines: readonly TextLine[]): { text: string; span: Span }[] {
  const start = lines.findIndex((line) => HEAD.test(line.folded));
  if (start < 0) return [];
  const found: { text: string; span: Span; open: boolean }[] = [];
  for (const line of lines.slice(start)) {
    const headLength = HEAD.exec(line.folded)?.[0].length ?? 0;
    const rest = line.text.slice(headLength);
    if (rest === "" || isPostLine({ ...line, text: rest, folded: line.folded.slice(headLength) })) continue;
    const last = found.at(-1);
    const item = ITEM.test(rest);
    if (!item && last?.open && (/^[\p{Ll}(]/u.test(rest) || !NAME_LINE.test(rest))) {
      const text = `${last.text} ${rest}`;
      found[found.length - 1] = {
        text,
        span: { ...last.span, to: line.index, end: line.text.length },
        open: !/[;.]$/.test(rest),
      };
      continue;
    }
    if (!item && !/[;.]$/.test(rest) && !(headLength > 0)) continue;
    for (const piece of rest.split(/(?<=;) ?(?=[-–] ?\p{L})/u)) {
      const at = line.text.indexOf(piece);
      const text = piece.replace(ITEM, "").trim();
      found.push({
        text,
        span: spanIn(line, at, at + piece.trimEnd().length),
        open: !/[;.]$/.test(piece.trim()),
      });
    }
  }
  return found;
}

/** One item's name and purpose; null for the "Lưu" line and for what is no name. */
export function parseRecipient(item: string): Omit<Recipient, "unitId"> | null {
  const text = item.replace(/[ ;.,]+$/u, "").trim();
  if (!/\p{L}{2}/u.test(text) || KEPT.test(text.toLowerCase())) return null;
  const bracket = BRACKET.exec(text)?.groups;
  if (bracket && PURPOSE.test(bracket.purpose!))
    return { name: bracket.name!.trim(), purpose: bracket.purpose!.trim() };
  const colon = COLON.exec(text)?.groups;
  if (colon && PURPOSE.test(colon.purpose!))
    return { name: colon.name!.trim(), purpose: colon.purpose!.trim() };
  return { name: text, purpose: null };
}
