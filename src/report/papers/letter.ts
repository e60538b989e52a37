import { formatIsoDate } from "../../language/format.ts";
import type { LetterItem, LetterView } from "../model/letter-view.ts";
import type { Paper, PaperBlock } from "../model/paper.ts";
import type { View } from "../model/view.ts";
import { endingOf, headOf, officeWords } from "./office.ts";

/** The letter (công văn) to one unit with everything that is asked of it, each request with its basis. */
export function letterPaper(letter: LetterView, view: View): Paper {
  const { papers: w } = view.words;
  const { name, reportTo, code, division } = officeWords(view);
  const day = view.office?.replyBy;
  const indices = view.words.list(letter.subjects);
  return {
    path: `${w.letter.folder}/${letter.id}.docx`,
    name: w.letter.subject(indices),
    head: headOf(view, { number: w.numberOfLetter(code, division), subject: w.letter.subject(indices) }),
    title: null,
    addressee: w.to(letter.unit),
    blocks: [
      { kind: "paragraph", text: openingOf(letter, name, view) },
      ...letter.items.flatMap((item, i) => itemBlocks(item, i + 1, letter, view)),
      {
        kind: "paragraph",
        text: w.letter.closing(
          letter.unit,
          name,
          day === undefined ? w.letter.blankDay : formatIsoDate(day, view.lang),
          reportTo,
        ),
      },
    ],
    ending: endingOf(view, [reportTo]),
    compact: false,
  };
}

function openingOf({ parents, unit }: LetterView, office: string, { asOf, lang, words }: View): string {
  const { letter } = words.papers;
  const day = formatIsoDate(asOf.iso, lang);
  return parents.length > 0
    ? letter.opening(words.list(parents), day, office, unit)
    : letter.openingWithout(day, office, unit);
}

function itemBlocks(
  { sentence, ask, document, basis }: LetterItem,
  position: number,
  { parents }: LetterView,
  { words }: View,
): PaperBlock[] {
  const short = (text: string) => (parents.length === 1 ? withShortName(text, parents[0]!, words) : text);
  const isNamed =
    document !== null && sentence.toLocaleLowerCase("vi").includes(document.toLocaleLowerCase("vi"));
  const { same, request: asked } = words.papers.letter;
  const request = asked(isNamed ? ask.replaceAll(document, same) : ask);
  return [
    { kind: "paragraph", text: `${position}. ${short(`${sentence} ${request}`)}` },
    ...(basis
      ? [
          {
            kind: "quote" as const,
            text: words.papers.letter.basis(basis.clause, short(basis.document), basis.quote),
          },
        ]
      : []),
  ];
}

/** The opening names the only plan of the province; after it, a short name is enough. */
function withShortName(text: string, parent: string, { papers }: View["words"]): string {
  const { above } = papers.letter;
  return text.replaceAll(parent, above).replaceAll(capitalised(parent), capitalised(above));
}

const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
