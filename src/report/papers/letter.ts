import { formatIsoDate } from "../../language/format.ts";
import { withCapital } from "../../language/with-capital.ts";
import type { LetterBasis, LetterItem, LetterView } from "../model/letter-view.ts";
import type { Paper, PaperBlock } from "../model/paper.ts";
import type { View } from "../model/view.ts";
import { endingOf, headOf, officeWords } from "./office.ts";

/** The letter (công văn) to one unit with everything that is asked of it, each request with its basis. */
export function letterPaper(letter: LetterView, view: View): Paper {
  const { papers: w } = view.words;
  const { name, reportTo, code, division } = officeWords(view);
  const day = view.office?.replyBy;
  const indices = view.words.list(letter.subjects);
  const subject = w.letter.subject(indices, letter.purpose);
  const number = w.letterNumber(code, division);
  const { members } = w.letter;
  const isToMembers = letter.members.length > 0;
  return {
    path: `${w.letter.folder}/${letter.id}.docx`,
    name: subject,
    head: headOf(view, { number: w.numberOfLetter(number), subject }),
    title: null,
    addressee: w.to(isToMembers ? members.to(letter.unit) : letter.unit),
    blocks: [
      { kind: "paragraph", text: openingOf(letter, name, view) },
      ...requestBlocks(letter, view),
      {
        kind: "paragraph",
        text: w.letter.closing(
          isToMembers ? members.units : letter.unit,
          name,
          day === undefined ? w.letter.blankDay : formatIsoDate(day, view.lang),
          reportTo,
        ),
      },
    ],
    ending: endingOf(view, [reportTo]),
    appendix: isToMembers
      ? {
          title: { kind: members.list, subject: members.listOf(indices) },
          note: members.with(number, view.asOf.iso.slice(0, 4), name),
          blocks: [listOf(letter.members, view)],
        }
      : null,
    compact: false,
  };
}

/** Longer lists have three names in a row. */
const MOST_IN_ONE_COLUMN = 20;

/** The names in a numbered table, down its columns. */
function listOf(names: readonly string[], { words }: View): PaperBlock {
  const { no, unit } = words.papers.report.received;
  const columns = names.length > MOST_IN_ONE_COLUMN ? 3 : 1;
  const perColumn = Math.ceil(names.length / columns);
  const share = Math.floor(100 / columns);
  return {
    kind: "table",
    columns: Array.from({ length: columns }, () => [
      { label: no, width: 8, centred: true },
      { label: unit, width: share - 8 },
    ]).flat(),
    rows: Array.from({ length: perColumn }, (_, row) =>
      Array.from({ length: columns }, (_, column) => {
        const at = column * perColumn + row;
        return at < names.length ? [[String(at + 1)], [names[at]!]] : [[], []];
      }).flat(),
    ),
  };
}

function openingOf(
  { parentsToSign, unit: name, members, items }: LetterView,
  office: string,
  { asOf, lang, words }: View,
): string {
  const { letter } = words.papers;
  const unit = members.length > 0 ? letter.members.listed : name;
  const opening = { asOf: formatIsoDate(asOf.iso, lang), office, unit, n: items.length };
  return parentsToSign.length > 0
    ? letter.opening(words.list(parentsToSign), opening)
    : letter.openingWithout(opening);
}

/** The requests in their order. A basis that an earlier request quotes is not quoted again. */
function requestBlocks(letter: LetterView, view: View): PaperBlock[] {
  const quotedIn = new Map<string, number>();
  return letter.items.flatMap((item, i): PaperBlock[] => {
    const position = i + 1;
    const request: PaperBlock = { kind: "paragraph", text: requestText(item, position, letter, view) };
    if (item.basis === null) return [request];
    const text = basisText(item.basis, letter, view);
    const at = quotedIn.get(text);
    if (at === undefined) quotedIn.set(text, position);
    return [request, { kind: "quote", text: at === undefined ? text : view.words.papers.letter.basisAs(at) }];
  });
}

/** The only plan of the province is named in the opening. */
const shortIn = (text: string, { parents }: LetterView, { words }: View): string =>
  parents.length === 1 ? withShortName(text, parents[0]!, words) : text;

function requestText(
  { sentence, ask, document, documentOfUnit }: LetterItem,
  position: number,
  letter: LetterView,
  view: View,
): string {
  const { same, request: asked } = view.words.papers.letter;
  const names = (name: string) => sentence.toLocaleLowerCase("vi").includes(name.toLocaleLowerCase("vi"));
  // "This document" after a sentence that also names the province's plan could be either.
  const isOnlyOne = document !== null && names(document) && !letter.parents.some(names);
  const again = isOnlyOne ? [document, documentOfUnit ?? document] : [];
  const request = asked(again.reduce((text, name) => text.replaceAll(name, same), ask));
  // One request alone has no number.
  const number = letter.items.length > 1 ? `${position}. ` : "";
  return `${number}${shortIn(`${sentence} ${request}`, letter, view)}`;
}

function basisText(basis: LetterBasis, letter: LetterView, view: View): string {
  const { words } = view;
  const place = placeOf(basis, (text) => shortIn(text, letter, view), words);
  const quotes = basis.quotes.map((quote) => `“${quote}”`).join("; ");
  return words.papers.letter.basis(basis.clause, place, quotes);
}

/** "Kế hoạch nêu trên, cột “Mục tiêu năm 2026”": a cell alone says too little. */
const placeOf = (
  { document, column }: LetterBasis,
  short: (text: string) => string,
  { place }: View["words"],
): string => (column === null ? short(document) : `${short(document)}, ${place.column(column)}`);

/** The opening names the only plan of the province; after it, a short name is enough. */
function withShortName(text: string, parent: string, { papers }: View["words"]): string {
  const { above } = papers.letter;
  return text.replaceAll(parent, above).replaceAll(withCapital(parent), withCapital(above));
}
