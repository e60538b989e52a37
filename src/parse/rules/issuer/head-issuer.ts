import type { UnitMatch } from "../../../catalogue/catalogue.ts";
import { fold } from "../../../language/fold.ts";
import { type Span, spanIn, type TextLine } from "../../document.ts";
import { defineReader, type RuleContext } from "../../rule.ts";

/** The issuing body as the head prints it, with the body above it. `match` null: no body the catalogue knows. */
export interface HeadIssuer {
  readonly printed: string;
  readonly superior: string | null;
  readonly match: UnitMatch | null;
}

/** Where the right column begins on a line that holds both: the national title, the motto, the place and date. */
const RIGHT_COLUMN =
  /c[ộô]ng h[òo]a x[ãa] h[ộô]i|độc lập ?[-–]|đ[ộô]c l[ậâ]p|đảng c[ộô]ng sản|(?:\p{L}+ ?){1,4}, ?ngày|ngày .{0,14}tháng/u;
const NUMBER = /(?<!\p{L})số ?[:.]? ?[\d.…_ ]{0,20}[/-]|^số ?:/u;
const RULE = /^[-–—_=* .|]+$/u;
const BODY =
  /^(?:ubnd|ủy ban|sở|ban|bộ|cục|chi cục|tổng cục|công an|thanh tra|văn phòng|trung tâm|hội|hiệp hội|liên minh|liên đoàn|đài|báo|tỉnh|thành ủy|huyện ủy|đảng|công ty|tổng công ty|ngân hàng|kho bạc|bảo hiểm|tòa án|viện|trường|bệnh viện|hđnd|hội đồng|thủ tướng|chính phủ|đoàn|mặt trận|quân khu|thuế|hải quan|thống kê|phòng|đảng ủy|liên|chủ tịch|xã|phường|uỷ)(?: |$)/u;

/**
 * The left column of the head: superior body above, issuing body below, each over one line or more
 * (Decree 30/2020/NĐ-CP, Appendix I, II.2). Lines that hold both columns are cut where the right one begins.
 */
export const headIssuer = defineReader<HeadIssuer>({
  id: "issuer/head-issuer",
  read(lines, context) {
    const parts = leftColumn(lines);
    const bodies = joinBodies(parts, context);
    const issuer = bodies.at(-1);
    if (!issuer) return [];
    const superior =
      bodies.length > 1
        ? bodies
            .slice(0, -1)
            .map((b) => b.text)
            .join(" ")
        : null;
    const value = { printed: issuer.text, superior, match: issuer.match };
    return [{ value, span: issuer.span, confidence: issuer.match ? 0.97 : 0.8 }];
  },
});

interface ColumnPart {
  readonly text: string;
  readonly line: TextLine;
  readonly span: Span;
}

function leftColumn(lines: readonly TextLine[]): ColumnPart[] {
  const parts: ColumnPart[] = [];
  for (const line of lines) {
    const right = RIGHT_COLUMN.exec(line.folded)?.index ?? line.text.length;
    const number = NUMBER.exec(line.folded);
    if (number && number.index < right) break;
    const text = line.text
      .slice(0, right)
      .replace(/[ *|_–-]+$/u, "")
      .trim();
    if (text === "" || RULE.test(text) || text.length > 120) continue;
    if (/\p{Ll}{3}/u.test(text) && !BODY.test(fold(text))) continue;
    parts.push({ text, line, span: spanIn(line, 0, text.length) });
  }
  return parts;
}

interface Body {
  readonly text: string;
  readonly span: Span;
  readonly match: UnitMatch | null;
}

/** Parts that make one name together: a name goes on over lines that begin no body of their own. */
function joinBodies(parts: readonly ColumnPart[], { catalogue }: RuleContext): Body[] {
  const bodies: Body[] = [];
  for (const part of parts) {
    const last = bodies.at(-1);
    const joined = last && `${last.text} ${part.text}`;
    const own = catalogue.matchUnit(part.text);
    const together = joined ? catalogue.matchUnit(joined) : null;
    const continues =
      last && joined && (!BODY.test(fold(part.text)) || (together?.id && !own?.id && !last.match?.id));
    if (continues) {
      bodies[bodies.length - 1] = {
        text: joined,
        span: { ...last.span, to: part.span.to, end: part.span.end },
        match: together,
      };
    } else if (BODY.test(fold(part.text)) || own) {
      bodies.push({ text: part.text, span: part.span, match: own });
    }
  }
  return bodies;
}
