import type { Catalogue } from "../../../catalogue/catalogue.ts";
import { isCapitals } from "../../../language/is-capitals.ts";
import { regex } from "../../../language/regex.ts";
import { APPENDIX_LABEL, NATION } from "../../lexicon/headings.ts";
import type { TextLine } from "../../text/text-line.ts";
import { afterHead } from "../../units/shared/heads-of-units.ts";
import { headSentence } from "../head/head-sentence.ts";
import { continuesTitle, endsTitle, isAboveTitle, isDecider, statesIssuer } from "../head/title-lines.ts";
import { ANNEX_OF, BASIS } from "../lines/line-kinds.ts";
import { asksForWhatFollows, endsIntroduction } from "../lines/request-line.ts";
import {
  brokenType,
  documentType,
  isAbout,
  sentenceType,
  typeBeforeSummary,
  typeOf,
} from "../lines/type-line.ts";
import {
  ADDRESSED_LINE,
  beforeSubject,
  HEAD_REACH,
  isCitedNumber,
  isOfHead,
  STATES_NUMBER,
  startsSection,
} from "../lines/zone-lines.ts";
import { unnumberedHeadings } from "../outline/unnumbered-headings.ts";
import { signOffEnd } from "../sign-off/sign-off-end.ts";
import { beforeRecipients, findSignOff } from "../sign-off/sign-off-zone.ts";
import { coverLines } from "./cover.ts";
import { cutDecisionWithoutType, promulgatedTitle } from "./decision-without-type.ts";
import { findAnnex } from "./find-annex.ts";
import { cutLetter } from "./letter-zones.ts";
import { withoutMetadata } from "./metadata.ts";

/** The parts of an administrative document (Decree 30/2020/NĐ-CP, Appendix I, II), as runs of its lines. */
export interface Zones {
  /** Issuer, number, place and date: the lines above the type line or the letter's subject. */
  readonly head: readonly TextLine[];
  /** The line with the document type ("KẾ HOẠCH"); null in letters and in web copies that lost it. */
  readonly typeLine: TextLine | null;
  /** The summary (trích yếu); for a letter its "V/v …", for a decision without one what its first article promulgates. */
  readonly title: readonly TextLine[];
  /** Bases and introduction: up to the first section. */
  readonly bases: readonly TextLine[];
  /** The first line of the annex that a decision promulgates; it is in the body. */
  readonly annex: TextLine | null;
  /** Sections, without sign-off. */
  readonly body: readonly TextLine[];
  readonly signOff: readonly TextLine[];
  readonly footnotes: readonly TextLine[];
  /** The lines after the sign-off, without footnotes. */
  readonly appendices: readonly TextLine[];
}

const NOTE = regex`^\[\d{1,3}\] ?\p{L}`;

/**
 * Cuts one document into zones. Every line is in exactly one zone, except the type line, a cover page and a portal's
 * metadata above a complete head, which are in no zone.
 */
export function cutZones(lines: readonly TextLine[], catalogue: Catalogue): Zones {
  const notes = noteLines(lines);
  const flow = lines
    .slice(coverLines(lines))
    .filter((line) => !notes.has(line.index))
    .flatMap(beforeRecipients)
    .flatMap(beforeSubject);
  const signStart = findSignOff(flow);
  const signEnd = signStart < 0 ? flow.length : signOffEnd(flow, signStart);
  const beforeSign = signStart < 0 ? flow : flow.slice(0, signStart);
  const afterSign = flow.slice(signEnd);
  const typeAt = findTypeLine(beforeSign, catalogue);
  const { head, typeLine, title, rest } =
    cutAnnex(beforeSign) ??
    cutDecisionWithoutType(beforeSign, typeAt, catalogue) ??
    (typeAt >= 0 ? cutAtType(beforeSign, typeAt, catalogue) : cutLetter(beforeSign));
  // If a plan is the annex of a decision, its sections are in the annex.
  const annexAt = findAnnex(afterSign, { typeLine, promulgating: [...title, ...rest] }, catalogue);
  const main = annexAt >= 0 ? [...rest, ...afterSign.slice(annexAt)] : rest;
  const unnumbered = unnumberedHeadings(main);
  const firstSection = main.findIndex(
    (line, i) =>
      startsSection(line) ||
      beginsAnnounced(line, main[i - 1]) ||
      isCapitalHeading(line, main[i - 1]) ||
      (unnumbered.has(line) && isIntroduction(main[i - 1])),
  );
  const basesEnd = endOfBases(main, firstSection < 0 ? basesWithoutSections(main) : firstSection);
  return {
    head: withoutMetadata(head),
    typeLine,
    title: title.length > 0 ? title : promulgatedTitle(typeLine, main.slice(basesEnd)),
    bases: main.slice(0, basesEnd),
    annex: afterSign[annexAt] ?? null,
    body: main.slice(basesEnd),
    signOff: signStart < 0 ? [] : flow.slice(signStart, signEnd),
    footnotes: lines.filter((line) => notes.has(line.index)),
    appendices: annexAt >= 0 ? afterSign.slice(0, annexAt) : afterSign,
  };
}

/** The number of bases (`end`), which end at the latest with the request for what follows. */
function endOfBases(lines: readonly TextLine[], end: number): number {
  const request = lines.findIndex((line) => asksForWhatFollows(line));
  if (request < 0) return end;
  // One that states no work itself is the last line of the introduction.
  return request === end && endsIntroduction(lines[request]!) ? end + 1 : Math.min(end, request + 1);
}

/** The number of bases in a letter or short plan without sections: its text begins after them. */
function basesWithoutSections(lines: readonly TextLine[]): number {
  const first = lines.findIndex(
    (line, i) =>
      i > 0 &&
      !goesOnWithMember(line, lines[i - 1]!) &&
      (/^[-+] /u.test(line.text) ? ASKS_FOR_LIST.test(lines[i - 1]!.folded) : !BASIS.test(line.folded)),
  );
  return first < 0 ? lines.length : first;
}

/** "- Các Sở: Y tế, Nội vụ," + "Tài chính;": a member of the addressees that the next line ends. */
const goesOnWithMember = ({ text }: TextLine, above: TextLine): boolean =>
  /^[-+] [^.:]{2,40}[:,][^.:]*,\s*$/u.test(above.text) && /^[^.:]{2,100};\s*$/u.test(text);

/** "… đề nghị các trường thực hiện nghiêm túc. Cụ thể:": what is asked is in the bullets below. */
const ASKS_FOR_LIST = /(?:^|[ ,])(?:yêu cầu|đề nghị)(?! của) [^\n]{3,900}: ?$/u;
/** "…, Chủ tịch UBND tỉnh có ý kiến như sau:" */
const AS_FOLLOWS = /^(?!-? ?căn cứ )[^\n]{0,900}, [^,;\n]{3,200} (?:như sau|sau đây|sau) ?: ?$/u;

/** "…, vẫn còn một số hạn chế như sau:" */
const ANNOUNCES_FACTS =
  /(?:hạn chế|tồn tại|khó khăn|vướng mắc|bất cập|nguyên nhân|(?:đạt|có|được)(?: (?:các|những|một số))? kết quả)(?:,? (?:chủ yếu|chính|cụ thể|nổi bật|nhất định)| như| sau| đây){1,4} ?: ?$/u;

/** "…; Ban Chỉ đạo xây dựng kế hoạch như sau:", "Công ty ban hành kế hoạch:" */
const ISSUES_PLAN =
  /(?:^|[,;.] )(?!-? ?căn cứ )[^,;\n]{3,120} (?:xây dựng|ban hành|triển khai) (?:kế hoạch|chương trình)[^;\n]{0,160}: ?$/u;

/** True for the first line below the sentence that announces what a document says. */
const beginsAnnounced = ({ folded, source }: TextLine, above: TextLine | undefined): boolean =>
  above !== undefined &&
  source.kind !== "row" &&
  !BASIS.test(folded) &&
  ((AS_FOLLOWS.test(above.folded) && !ANNOUNCES_FACTS.test(above.folded)) || ISSUES_PLAN.test(above.folded));

/** True for a heading in capitals without a label below the introduction: "MỤC TIÊU". "QUYẾT ĐỊNH:" ends the bases of a decision. */
const isCapitalHeading = (line: TextLine, above: TextLine | undefined): boolean =>
  above !== undefined &&
  line.source.kind !== "row" &&
  isCapitals(line.text) &&
  regex`^\p{Lu}+ \p{Lu}.*[^:;,]$`.test(line.text) &&
  above.text.length >= INTRODUCTION &&
  !isCapitals(above.text);
/** True for the paragraph above the first heading without a number. */
const isIntroduction = (above: TextLine | undefined): boolean =>
  above !== undefined && above.text.length >= INTRODUCTION && !isCapitals(above.text);
/** Fewest characters of a paragraph that introduces a plan. */
const INTRODUCTION = 60;

function noteLines(lines: readonly TextLine[]): Set<number> {
  const found = new Set<number>();
  for (const line of lines) if (line.source.kind === "footnote") found.add(line.index);
  // "[1] …": notes at the end of the text or of a page.
  for (const line of lines) if (NOTE.test(line.text)) found.add(line.index);
  return found;
}

function findTypeLine(lines: readonly TextLine[], catalogue: Catalogue): number {
  const reach = lines.slice(0, HEAD_REACH);
  const firstSection = reach.findIndex((line) => startsSection(line));
  const basis = reach.findIndex(({ folded }) => CITES_BASIS.test(folded));
  const stop = firstSection < 0 ? reach.length : firstSection;
  const named = reach
    .slice(0, stop)
    .map(
      (line, i) => typeOf(line, catalogue) ?? (brokenType(line, reach[i + 1], catalogue) ? "capitals" : null),
    );
  const capitals = named.indexOf("capitals");
  if (capitals >= 0) return capitals;
  const addressed = reach.findIndex((line) => ADDRESSED_LINE.test(line.folded));
  const any = named.indexOf("small");
  // "Quyết định:" below the bases announces the articles.
  const isBefore = (line: number, other: number) => other < 0 || line < other;
  if (any >= 0 && isBefore(any, addressed) && isBefore(any, basis) && any < 15) return any;
  const belowHead = reach
    .slice(0, stop)
    .findIndex(
      ({ text }, i) => i > 0 && ENDS_HEAD.test(reach[i - 1]!.folded) && sentenceType(text, catalogue) > 0,
    );
  if (belowHead >= 0 && isBefore(belowHead, addressed) && isBefore(belowHead, basis)) return belowHead;
  const isHeadless = !reach.some(({ folded }) => folded.includes(NATION) || STATES_NUMBER.test(folded));
  return reach.slice(0, LINES_ABOVE_SENTENCE).findIndex(({ text }, i) => {
    const type = sentenceType(text, catalogue);
    return type > 0 && (isAbout(text, type) || (i === 0 && isHeadless));
  });
}
const CITES_BASIS = /^-? ?căn cứ /u;
/** The number, or the place and date, as the last line of a head: "Kế hoạch cải thiện …" in small letters follows. */
const ENDS_HEAD =
  /^số ?:? ?\d{1,5}\/[^ ]{2,24}$|(?:^|, ?)ngày \d{1,2}(?: tháng \d{1,2} năm |[/.]\d{1,2}[/.])\d{4}$/u;
/** Lines of a web page above the document: its address, its title. */
const LINES_ABOVE_SENTENCE = 2;

function cutAtType(lines: readonly TextLine[], at: number, catalogue: Catalogue) {
  const isWhole = typeOf(lines[at]!, catalogue) !== null;
  const broken = isWhole ? null : brokenType(lines[at]!, lines[at + 1], catalogue);
  const typeLine = broken ?? lines[at]!;
  const head = lines.slice(0, at);
  const lead = documentType(typeLine.text, catalogue) ? 0 : typeBeforeSummary(typeLine.text, catalogue);
  let next = at + (broken ? 2 : 1);
  const isOfIssuer = lead > 0 && statesIssuer(typeLine.text.slice(lead + 1), lines[next]);
  const title: TextLine[] = lead > 0 && !isOfIssuer ? [typeLine] : [];
  if (lead === 0 && lines[next] && statesIssuer(lines[next]!.text, lines[next + 1])) next += 1;
  while (next < lines.length && next <= at + 8) {
    const line = lines[next]!;
    // A number stamped next to the title, and boxes that float over it, belong to the head.
    if (
      (isOfHead(line) && !isCitedNumber(line, title.at(-1))) ||
      (title.length === 0 && isAboveTitle(lines, next))
    )
      head.push(line);
    else if (isDecider(title, line, typeLine, catalogue)) {
      // A web copy without a head states only here who decides.
      if (isCapitals(typeLine.text)) break;
      head.push(line.masked(afterHead(line.folded, 0)));
    } else if (
      continuesTitle(title, line, catalogue) ||
      endsTitle(title, [line, lines[next + 1]], typeLine, catalogue)
    )
      title.push(line);
    else break;
    next += 1;
  }
  const sentence = headSentence(
    title.map((line) => ({
      line,
      from: line === typeLine ? typeBeforeSummary(line.text, catalogue) + 1 : 0,
    })),
  );
  const rest = lines.slice(next);
  return sentence
    ? { head: [...head, ...sentence.head], typeLine, title: sentence.title, rest }
    : { head, typeLine, title, rest };
}

const ANNEX_LABEL = new RegExp(
  `^(?:${APPENDIX_LABEL})(?: (?:số )?(?:\\d{1,2}|[ivx]{1,4}|[a-d]))?(?:[.:]|$| [-–](?= ))`,
  "u",
);

/** A file with only an annex: "PHỤ LỤC I", then its name, then "(Kèm theo Kế hoạch số …)". */
function cutAnnex(lines: readonly TextLine[]) {
  const [first] = lines;
  const label = first && ANNEX_LABEL.exec(first.folded)?.[0];
  const of = lines.slice(0, 10).findIndex((line) => ANNEX_OF.test(line.folded));
  if (!first || !label || of < 0) return null;
  const named = first.text.slice(label.length).trim();
  const name = named ? [first.reworded(named, first.folded.slice(-named.length))] : [];
  return { head: [], typeLine: null, title: [...name, ...lines.slice(1, of)], rest: lines.slice(of) };
}
