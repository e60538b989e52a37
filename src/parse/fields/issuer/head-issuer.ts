import type { UnitMatch } from "../../../catalogue/catalogue.ts";
import { BARE_NUMBER } from "../../../language/document-number.ts";
import { bare, fold } from "../../../language/fold.ts";
import { allMatches } from "../../../language/matcher.ts";
import { ANNEX_OF } from "../../structure/line-kinds.ts";
import { defineReader, type RuleContext } from "../../text/rule.ts";
import { type Span, spanIn, type TextLine } from "../../text/text-line.ts";

/** The issuing body as the head prints it, with the body above it. `match` null: no body the catalogue knows. */
export interface HeadIssuer {
  readonly printed: string;
  readonly superior: string | null;
  readonly match: UnitMatch | null;
}

/** National titles and the motto, compared by their bare letters, since typists slip: "CÔNG HÒA". */
const TITLES = /cong hoa xa hoi|doc lap|dang cong san/u;
/** Place and date, which begin the right column on a line without a title. */
const PLACE_AND_DATE = /(?<!\p{L})(?:t[px]\. ?)?\p{L}{1,12}(?: \p{L}{1,12}){0,3} ?, ?ngày|ngày .{0,14}tháng/u;
/** What the right column says; a narrow one breaks it anywhere ("CỘNG" | "HÒA XÃ HỘI CHỦ", "NGHĨA VIỆT NAM"). */
const RIGHT_WORDS = " cộng hòa xã hội chủ nghĩa việt nam độc lập - tự do - hạnh phúc đảng cộng sản việt nam ";
/** The first piece of a body's name that a narrow column broke. */
const FIRST_PIECE =
  /^(?:thủ tướng|ủy|ủy ban|văn|công|hội đồng|tổng|thanh|kho|bảo hiểm|viện kiểm|liên|mặt trận)$/u;
const NUMBER = /(?<!\p{L})số ?[:.]? ?[\d.…_ ]{0,20}[/-]|(?:^|(?<=\p{L} ))số ?[:;.,]/u;
/** What stands over or beside the head and is no body: urgency, secrecy, drafts, signature text. */
const NO_BODY =
  /^(?:hỏa tốc|thượng khẩn|khẩn|mật|tối mật|tuyệt mật|dự thảo|sao y|bản sao|ký bởi|người ký|thời gian ký|ngày ký|cơ quan:|công văn đến|đến số|v\/v )/u;
/** The place of the body above: "MẶT TRẬN TỔ QUỐC VIỆT NAM" / "TỈNH PHÚ THỌ". */
const PLACE_OF =
  /^(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|xã|phường|thị trấn|đặc khu)(?! ủy| đoàn| hội)(?: |$)/u;
/** Organs that sign for the body above them: they are part of its name. */
const ORGAN = /^(?:văn phòng|thanh tra|ban thường (?:trực|vụ)|ban chấp hành|thường trực)$/u;
const RULE = /^[-–—_=* .|]+$/u;
const BODY =
  /^(?:ubnd|ủy ban|sở|ban|bộ|cục|chi cục|tổng cục|công an|thanh tra|văn phòng|trung tâm|hội|hiệp hội|liên minh|liên đoàn|đài|báo|tỉnh|thành ủy|huyện ủy|đảng|công ty|tổng công ty|ngân hàng|kho bạc|bảo hiểm|tòa án|viện|trường|bệnh viện|hđnd|hội đồng|thủ tướng|chính phủ|bch|đoàn|mặt trận|quân khu|thuế|hải quan|thống kê|phòng|đảng ủy|liên|chủ tịch|xã|phường|uỷ)(?: |$)/u;

const isBody = (text: string) => BODY.test(fold(text));

/**
 * The left column of the head: superior body above, issuing body below, each over one line or more
 * (Decree 30/2020/NĐ-CP, Appendix I, II.2). Lines that hold both columns are cut where the right one begins.
 */
export const headIssuer = defineReader<HeadIssuer>({
  id: "issuer/head-issuer",
  read(lines, context) {
    const parts = leftColumn(aboveAnnex(lines));
    const bodies = joinBodies(
      parts.flatMap((part) => apart(part, context)),
      context,
    );
    const last = bodies.at(-1);
    if (!last) return [];
    const above = bodies.at(-2);
    if (above && areJoint(above, last)) return [jointly(above, last)];
    const issuer = above && ORGAN.test(fold(last.text)) ? organOf(last, above, context) : last;
    // "BAN TỔ CHỨC" is many a body's; the one above says whose.
    const whole =
      above && !issuer.match?.id ? context.catalogue.matchUnit(`${issuer.text} ${above.text}`) : null;
    const match = whole?.id ? whole : issuer.match;
    const value = { printed: issuer.text, superior: above?.text ?? null, match };
    return [{ value, span: issuer.span, confidence: issuer.match ? 0.97 : 0.8 }];
  },
});

/** "SỞ TÀI CHÍNH" over "SỞ NỘI VỤ": neither is above the other. */
const areJoint = (above: Body, below: Body) =>
  [above, below].every(({ text, match }) => match?.level === "department" && /^sở /u.test(fold(text)));

function jointly(above: Body, below: Body) {
  const printed = `${above.text} - ${below.text}`;
  const span = { ...above.span, to: below.span.to, end: below.span.end };
  return { value: { printed, superior: null, match: above.match }, span, confidence: 0.8 };
}

/** The head over an annex's title ends with the motto; without one the annex has no head of its own. */
function aboveAnnex(lines: readonly TextLine[]): readonly TextLine[] {
  if (!lines.some((line) => ANNEX_OF.test(line.folded))) return lines;
  return lines.slice(0, lines.findLastIndex((line) => /^độc lập ?[-–]/u.test(line.folded)) + 1);
}

interface ColumnPart {
  readonly text: string;
  readonly line: TextLine;
  readonly span: Span;
}

function leftColumn(lines: readonly TextLine[]): ColumnPart[] {
  const parts: ColumnPart[] = [];
  for (const line of lines) {
    const right = rightColumn(line);
    const number = NUMBER.exec(line.folded);
    if (BARE_NUMBER.test(line.text) || (number && number.index < Math.min(right, 4))) break;
    const text = line.text
      .slice(0, Math.min(right, number?.index ?? right))
      .replace(/^[ *|]{1,5}|[ *|_–-]{1,40}$/gu, "")
      .trim();
    if (text === "" || RULE.test(text) || text.length > 160) continue;
    if (isRightColumn(text) || NO_BODY.test(fold(text))) continue;
    if (/\p{Ll}{3}/u.test(text) && !isBody(text)) continue;
    parts.push({ text, line, span: spanIn(line, 0, text.length) });
    if (number && number.index < right) break;
  }
  return parts;
}

/** Words in capitals in front of a place are the left column's: "BAN TỔ CHỨC Lạng Sơn, ngày …". */
const CAPITALS_BEFORE = /^(?:(?!T[PX]\.? )\p{Lu}{2,12},? ){1,4}(?=\p{Lu}\p{Ll})/u;

/** Where the right column begins on a line that holds both; the line's length if it has none. */
function rightColumn({ text, folded }: TextLine): number {
  const title = TITLES.exec(bare(folded))?.index ?? text.length;
  const right = folded.includes("ngày") ? PLACE_AND_DATE.exec(folded) : null;
  if (!right || title < right.index) return title;
  const place = text.slice(right.index, right.index + right[0].length);
  return right.index + (CAPITALS_BEFORE.exec(place)?.[0].length ?? 0);
}

const isRightColumn = (text: string) =>
  RIGHT_WORDS.includes(` ${fold(text).replace(/^\| ?/u, "")} `) && !/^(?:hội|đảng)$/iu.test(text);

interface Body {
  readonly text: string;
  readonly span: Span;
  readonly match: UnitMatch | null;
}

const WORD_IN_CAPITALS = / (?=\p{Lu})/gu;

/** "UBND TỈNH LÀO CAI SỞ NỘI VỤ" on one line is two bodies: parted where both halves are known ones. */
function apart(part: ColumnPart, { catalogue }: RuleContext): ColumnPart[] {
  if (catalogue.matchUnit(part.text)?.id) return [part];
  for (const { index } of allMatches(WORD_IN_CAPITALS, part.text)) {
    const [above, below] = [part.text.slice(0, index), part.text.slice(index + 1)];
    if (
      /[-–,]$/u.test(above) ||
      !isBody(below) ||
      !catalogue.matchUnit(above)?.id ||
      !catalogue.matchUnit(below)?.id
    )
      continue;
    const { line } = part;
    return [
      { text: above, line, span: { ...part.span, end: index } },
      { text: below, line, span: { ...part.span, start: index + 1 } },
    ];
  }
  return [part];
}

/** "VĂN PHÒNG" under "UBND TỈNH LÀO CAI" is "Văn phòng UBND tỉnh Lào Cai". */
function organOf(organ: Body, above: Body, { catalogue }: RuleContext): Body {
  const text = `${organ.text} ${above.text}`;
  return {
    text,
    span: { ...organ.span, from: above.span.from, start: above.span.start },
    match: catalogue.matchUnit(text) ?? above.match,
  };
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
      last &&
      joined &&
      (FIRST_PIECE.test(fold(last.text)) ||
        !isBody(part.text) ||
        PLACE_OF.test(fold(part.text)) ||
        (together?.id && !own?.id && !last.match?.id));
    if (continues) {
      bodies[bodies.length - 1] = {
        text: joined,
        span: { ...last.span, to: part.span.to, end: part.span.end },
        match: together,
      };
    } else if (
      isBody(part.text) ||
      (own && !/^(?:và|của) /u.test(fold(part.text))) ||
      FIRST_PIECE.test(fold(part.text))
    ) {
      bodies.push({ text: part.text, span: part.span, match: own });
    }
  }
  return bodies;
}
