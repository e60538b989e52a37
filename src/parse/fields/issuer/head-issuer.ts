import type { UnitMatch } from "../../../catalogue/catalogue.ts";
import { fold } from "../../../language/fold.ts";
import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import { LOCAL_PLACE } from "../../lexicon/bodies.ts";
import { ANNEX_OF } from "../../structure/lines/line-kinds.ts";
import { defineReader, type RuleContext } from "../../text/rule.ts";
import type { Span } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { isBody } from "./body-words.ts";
import { type ColumnPart, leftColumn } from "./left-column.ts";

/** The issuing body as the head prints it, and the body above it. `match` null: unknown to the catalogue. */
export interface HeadIssuer {
  readonly printed: string;
  readonly superior: string | null;
  readonly match: UnitMatch | null;
}

/** The first line of a body's name that a narrow column broke. */
const FIRST_PIECE =
  /^(?:thủ tướng|ủy|ủy ban|văn|công|hội đồng|tổng|thanh|kho|bảo hiểm|viện kiểm|liên|mặt trận)$/u;
/** The beginning of a name that goes on with the name of another body: "BAN QUẢN LÝ" / "VƯỜN QUỐC GIA", "TRUNG TÂM BẢO TỒN VÀ" / "BẢO TÀNG". */
const OPEN_PIECE =
  /(?:,| và| -| bưu chính)$|^(?:(?:tổng )?công ty(?: cổ phần| tnhh| mtv| một thành viên){0,2}|tập đoàn(?: bưu chính)?|ban quản lý|trung tâm|trường(?: đại học| cao đẳng| trung cấp)?|chi nhánh|hạt kiểm lâm|liên hiệp|văn phòng)$/u;
const opensName = (text: string) => FIRST_PIECE.test(fold(text)) || OPEN_PIECE.test(fold(text));
/** The second line of the superior's name: "MẶT TRẬN TỔ QUỐC VIỆT NAM" / "TỈNH PHÚ THỌ". */
const PLACE_OF = new RegExp(`^(?:tỉnh|${LOCAL_PLACE})(?! ủy| đoàn| hội)(?: |$)`, "u");
/** Organs of the body above them. Their name includes the name of that body. */
const ORGAN = /^(?:văn phòng|thanh tra|ban thường (?:trực|vụ)|ban chấp hành|thường trực)$/u;

/**
 * The left column of the head: the superior body above, the issuing body below, each on one line or more
 * (Decree 30/2020/NĐ-CP, Appendix I, II.2). Lines with both columns are cut where the right one begins.
 */
export const headIssuer = defineReader<HeadIssuer>({
  id: "issuer/head-issuer",
  read(lines, context) {
    const parts = leftColumn(aboveAnnex(lines));
    const bodies = joinBodies(
      parts.flatMap((part) => splitBodies(part, context)),
      context,
    );
    const last = bodies.at(-1);
    if (!last) return [];
    const above = bodies.at(-2);
    if (above && areJoint(above, last)) return [jointIssuer(above, last)];
    const issuer = above && ORGAN.test(fold(last.text)) ? organOf(last, above, context) : last;
    // Many bodies have a "BAN TỔ CHỨC", so its name is completed with that of the body above.
    const whole =
      above && !issuer.match?.id ? context.catalogue.matchUnit(`${issuer.text} ${above.text}`) : null;
    const match = whole?.id ? whole : issuer.match;
    const value = { printed: issuer.text, superior: above?.text ?? null, match };
    return [{ value, span: issuer.span, confidence: issuer.match ? 0.97 : 0.8 }];
  },
});

/** True for two departments, such as "SỞ TÀI CHÍNH" over "SỞ NỘI VỤ": neither is superior to the other. */
const areJoint = (above: Body, below: Body) =>
  [above, below].every(({ text, match }) => match?.level === "department" && /^sở /u.test(fold(text)));

function jointIssuer(above: Body, below: Body) {
  const printed = `${above.text} - ${below.text}`;
  const span = { ...above.span, to: below.span.to, end: below.span.end };
  return { value: { printed, superior: null, match: above.match }, span, confidence: 0.8 };
}

/** The lines of the head above the title of an annex: up to the motto; none without a motto. */
function aboveAnnex(lines: readonly TextLine[]): readonly TextLine[] {
  if (!lines.some((line) => ANNEX_OF.test(line.folded))) return lines;
  return lines.slice(0, lines.findLastIndex((line) => /^độc lập ?[-–]/u.test(line.folded)) + 1);
}

interface Body {
  readonly text: string;
  readonly span: Span;
  readonly match: UnitMatch | null;
}

const WORD_IN_CAPITALS = regex.g` (?=\p{Lu})`;

/** Splits two bodies on one line ("UBND TỈNH LÀO CAI SỞ NỘI VỤ", also with a dash between them), if the catalogue knows both. */
function splitBodies(part: ColumnPart, { catalogue }: RuleContext): ColumnPart[] {
  if (catalogue.matchUnit(part.text)?.id) return [part];
  for (const { index } of allMatches(WORD_IN_CAPITALS, part.text)) {
    const below = part.text.slice(index + 1);
    const before = part.text.slice(0, index);
    const above = BELOW_COMMITTEE.test(fold(below)) ? before.replace(BETWEEN_DASH, "") : before;
    if (
      /[-–,]$/u.test(above) ||
      !isBody(below) ||
      !catalogue.matchUnit(above)?.id ||
      !catalogue.matchUnit(below)?.id
    )
      continue;
    const { line } = part;
    return [
      { text: above, line, span: { ...part.span, end: above.length } },
      { text: below, line, span: { ...part.span, start: index + 1 } },
    ];
  }
  return [part];
}

/** "UBND TỈNH LÀO CAI – | SỞ NỘI VỤ"; two bodies of one rank with a dash issue a document together. */
const BETWEEN_DASH = / [-–]$/u;
const BELOW_COMMITTEE = /^(?:sở|thanh tra|văn phòng|ban (?:quản lý|dân tộc)|chi cục|phòng|trung tâm) /u;

const COMMITTEE_WORDS = /^(?:[uủ][yỷ] ban nhân dân|ubnd) /iu;

/**
 * The full name of an organ under "UBND TỈNH LÀO CAI": "VĂN PHÒNG" is "Văn phòng UBND tỉnh Lào Cai", but "THANH TRA" is
 * "Thanh tra tỉnh Lào Cai". The catalogue knows which of the two names is in use.
 */
function organOf(organ: Body, above: Body, { catalogue }: RuleContext): Body {
  const names = [above.text, above.text.replace(COMMITTEE_WORDS, "")].map((name) => `${organ.text} ${name}`);
  const text = names.find((name) => catalogue.matchUnit(name)?.id) ?? names[0]!;
  return {
    text,
    span: { ...organ.span, from: above.span.from, start: above.span.start },
    match: catalogue.matchUnit(text) ?? above.match,
  };
}

const CREATED_BY = /^(?:theo|thành lập theo) (?:quyết định|kế hoạch|nghị quyết|chỉ thị|công văn)(?: |$)/u;

/** True for "… CÔNG NGHIỆP HẢI" / "PHÒNG": a line that is the end of a province's name, of which the line above has the beginning. */
function endsProvince(above: string, below: string, { data }: RuleContext["catalogue"]): boolean {
  const [before, end] = [` ${fold(above)}`, fold(below)];
  return data.provinces.some(({ name }) => {
    const folded = fold(name);
    return folded.endsWith(` ${end}`) && before.endsWith(` ${folded.slice(0, -end.length - 1)}`);
  });
}

/** Joins the lines of one name: a line that does not begin with a word for a body continues the name above. */
function joinBodies(parts: readonly ColumnPart[], { catalogue }: RuleContext): Body[] {
  const bodies: Body[] = [];
  for (const part of parts) {
    // "ĐOÀN KIỂM TRA" over "THEO QUYẾT ĐỊNH SỐ …": what created the body is no part of its name.
    if (CREATED_BY.test(fold(part.text))) continue;
    const last = bodies.at(-1);
    const joined = last && `${last.text} ${part.text}`;
    const own = catalogue.matchUnit(part.text);
    const together = joined ? catalogue.matchUnit(joined) : null;
    const continues =
      last &&
      joined &&
      (opensName(last.text) ||
        !isBody(part.text) ||
        PLACE_OF.test(fold(part.text)) ||
        endsProvince(last.text, part.text, catalogue) ||
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
