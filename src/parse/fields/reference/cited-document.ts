import { CITED_BLANK, CITED_NUMBER, documentNumber } from "../../../language/document-number.ts";
import { fold } from "../../../language/fold.ts";
import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import type { PartialDate } from "../../../model/date.ts";
import type { DocumentNumber } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";
import type { Rule, RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { beginsBody } from "../../units/shared/names-body.ts";
import { readCitationDetails } from "./citation-details.ts";
import { issuerIn } from "./cited-issuer.ts";

/** A document cited by its number. */
export interface CitedDocument {
  readonly docType: string | null;
  readonly number: DocumentNumber;
  readonly date: PartialDate | null;
  readonly issuer: string | null;
  readonly title: string | null;
}

const REACH_BACK = 60;

/**
 * "Kế hoạch số 163/KH-UBND ngày 12/7/2024 của UBND tỉnh … về …". The type is the word before the number, else it follows
 * from the number's letters. Each number after one type counts ("các Quyết định số …, số …").
 */
export const citedDocument: Rule<CitedDocument> = {
  id: "reference/cited-document",
  find(line, context) {
    const found: Located<CitedDocument>[] = [];
    const mentions = mentionsIn(line, context);
    const ends = longestEnds(mentions);
    let previous: string | null = null;
    let stating: string | null = null;
    for (const [i, { number, before, type, start, end, listedFrom }] of mentions.entries()) {
      const rest = readCitationDetails(line, { from: end, to: ends[i]! }, context);
      const docType: string | null =
        docTypeOf(type, number, before, context) ?? (LISTED.test(before) ? previous : null);
      previous = docType;
      // "… của Sở A tại Tờ trình số 5/TTr-SNV, Công văn số 7/SNV-CCHC": the same body states both.
      stating = issuerBefore(line, start) ?? (listedFrom === null ? null : stating);
      found.push({
        value: {
          docType,
          number,
          date: rest.date,
          issuer: rest.issuer ?? stating,
          title: rest.title,
        },
        span: spanIn(line, start, rest.end),
        rule: "reference/cited-document",
        confidence: rest.date ? 0.96 : 0.85,
      });
    }
    return found;
  },
};

/** "Theo đề nghị của | Giám đốc Sở Nội vụ | tại Tờ trình số …": the body that states something in the document. */
function issuerBefore({ text }: TextLine, start: number): string | null {
  const words = STATED_IN.exec(text.slice(Math.max(0, start - LONGEST_ISSUER), start))?.groups?.issuer;
  return words && (issuerIn(words).length === words.length || beginsBody(fold(words))) ? words : null;
}
const STATED_IN = regex`(?:đề nghị|kiến nghị|đề xuất) của (?<issuer>\p{Lu}[^,;.()"“”:]{2,90}?) tại (?:các )?(?:[Vv]ăn bản )?$`;
const LONGEST_ISSUER = 130;

const LISTED = /(?:,|;| và|,? và) ?số ?:? ?$/u;

/** The number of a cited document and the words before it. */
interface Mention {
  readonly number: DocumentNumber;
  /** Folded text up to the number. */
  readonly before: string;
  /** The document type named right before the number. */
  readonly type: string | null;
  /** Offset of the type, or of the number without one. */
  readonly start: number;
  /** Offset after the number. */
  readonly end: number;
  /** Offset of a comma, semicolon, colon or "và" before it, where the title of the document before it ends; else null. */
  readonly listedFrom: number | null;
}

const LIST_JOINER = /(?:[,;:](?: và)?| và) ?$/u;
const LONGEST_JOINER = ", và ".length;

function mentionsIn(line: TextLine, context: RuleContext): Mention[] {
  const mentions: Mention[] = [];
  for (const match of citations(line)) {
    const number = documentNumber(match.groups ?? {});
    const before = line.folded.slice(Math.max(0, match.index - REACH_BACK), match.index);
    const type = typeBefore(before, context);
    // "Nghị quyết 06/TU ngày 26/3/2021": a type before it and a day after it.
    const isDated = type !== null && line.folded.startsWith(" ngày ", match.index + match[0].length);
    if (!isNumber(number, line, match.index, isDated)) continue;
    const length = type?.length ?? /số ?:? ?$/u.exec(before)?.[0].length ?? 0;
    const start = Math.max(0, match.index - length);
    const joiner = LIST_JOINER.exec(line.folded.slice(Math.max(0, start - LONGEST_JOINER), start));
    const listedFrom = joiner ? start - joiner[0].length : null;
    mentions.push({
      number,
      before,
      type: type?.id ?? null,
      start,
      end: match.index + match[0].length,
      listedFrom,
    });
  }
  return mentions;
}

/**
 * The offset that each citation ends at or before: where the next document of the list begins. A document that a title names ("sửa
 * đổi, bổ sung Nghị định số …") is not listed, so the title continues after it.
 */
function longestEnds(mentions: readonly Mention[]): number[] {
  let next = Number.POSITIVE_INFINITY;
  const ends = mentions.toReversed().map(({ listedFrom }) => {
    const end = next;
    next = listedFrom ?? next;
    return end;
  });
  return ends.reverse();
}

function citations(line: TextLine): readonly RegExpExecArray[] {
  if (!line.text.includes("/")) return [];
  const found = allMatches(CITED_NUMBER, line.text);
  const blank = allMatches(CITED_BLANK, line.text);
  return blank.length === 0 ? found : [...found, ...blank].sort((a, b) => a.index - b.index);
}

/** The document type: the word before the number, unless it is missing or unspecific; else that of the number's letters. */
function docTypeOf(
  named: string | null,
  number: DocumentNumber,
  before: string,
  { catalogue }: RuleContext,
): string | null {
  if (/liên tịch (?:số ?:? ?)?$/u.test(before)) return "thong-tu-lien-tich";
  if (named) return named;
  if (/^QH\d/u.test(number.symbol)) return /luật [^;.]{0,60}$/u.test(before) ? "luat" : "nghi-quyet";
  const coded = catalogue.documentTypeBySymbol(number.symbol);
  if (coded) return coded.id;
  // The symbol of a letter does not state the type: "Văn bản số 12/UBND-TH".
  return /(?:văn bản|cv) (?:số ?:? ?)?$/u.test(before) ? "cong-van" : null;
}

/** True if the symbol has two capitals after "số" or before a day, or a dash between its parts; false for "62/63 tỉnh", "12/7/2024" and "24/24h". */
function isNumber(number: DocumentNumber, line: TextLine, at: number, isDated: boolean): boolean {
  const letters = number.symbol.replace(regex.g`[^\p{L}]`, "");
  if (!regex`^\p{Lu}`.test(letters) || letters.length < 2) return false;
  const shaped =
    /[-/]/.test(number.symbol) || /QH\d/u.test(number.symbol) || number.text.split("/").length > 2;
  const announced = /số ?:? ?$/u.test(line.folded.slice(Math.max(0, at - 6), at));
  return shaped || ((announced || isDated) && regex`\p{Lu}{2}`.test(number.symbol));
}

/** The type right before the number, and the length of its words. */
function typeBefore(before: string, { catalogue }: RuleContext): { id: string; length: number } | null {
  const number = / ?(?:liên tịch )?(?:số ?:? ?)?$/u.exec(before)!.index;
  const words = before.slice(0, number).split(" ");
  for (const count of [4, 3, 2, 1]) {
    const name = words
      .slice(-count)
      .join(" ")
      .replace(/^["“(,]+/u, "");
    const type = catalogue.matchDocumentType(name);
    if (type) return { id: type.id, length: before.length - number + name.length };
  }
  return null;
}
