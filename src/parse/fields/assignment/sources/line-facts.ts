import { type LabelKind, parseLabel } from "../../../../language/labels.ts";
import { labelAt } from "../../../lexicon/label-grammar.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import { purposeOf } from "../../../structure/outline/section-purpose.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { bearerProbability } from "../bearers/bearer-model.ts";
import { scanLine } from "../bearers/candidates.ts";
import { MARK } from "../bearers/word-tokens.ts";
import type { LineSources } from "./line-sources.ts";

/** Facts of a line for the features of the models. Categories are small numbers; 0 is "none". */
export interface LineFacts {
  /** Hashes of the words after the label, without marks. */
  readonly words: readonly number[];
  readonly labelKind: number;
  readonly endMark: number;
  readonly length: number;
  /** 1 where the line begins with a verb of work. */
  readonly verb: number;
  /** Of the nearest heading that states a purpose. */
  readonly purpose: number;
  /** The first two words of the heading above it. */
  readonly heading: readonly number[];
  /** 1 for a line over other lines. */
  readonly hasItems: number;
  /** 1 for "Thời gian: …". */
  readonly isLabelled: number;
  readonly depth: number;
}

/** The units that a line itself names. To find them takes longer than all other facts. */
export interface OwnUnits {
  /** How likely the likeliest list of units bears the work, by the line alone, from 1 on. */
  readonly own: number;
  /** 1 where the line begins with units. */
  readonly begins: number;
}

const KINDS: readonly LabelKind[] = [
  "part",
  "upper-letter",
  "roman",
  "arabic",
  "decimal",
  "letter",
  "small-roman",
  "ordinal",
  "counted-noun",
  "dash",
  "plus",
  "star",
  "article",
];
const PURPOSES = ["tasks", "facts", "aims"];

/** The kind of a line's label, from 1 on. */
export function labelKindOf({ text }: TextLine): number {
  const label = parseLabel(text);
  return label ? KINDS.indexOf(label.kind) + 1 : 0;
}

/** 1 to 4 for a line that ends with ".", ";", ":" or ",". */
export const endMarkOf = ({ text }: TextLine): number => ".;:,".indexOf(text.trimEnd().at(-1) ?? "") + 1;

/** The range of a number by ascending limits, from 0 on. */
export const rangeOf = (value: number, limits: readonly number[]): number => {
  const at = limits.findIndex((limit) => value < limit);
  return at < 0 ? limits.length : at;
};
const LENGTHS = [25, 60, 120, 300];
const PROBABILITIES = [0.05, 0.3, 0.7, 0.95];
export const probabilityRange = (probability: number): number => rangeOf(probability, PROBABILITIES);
const DEEPEST = 4;

/** The facts of lines of a document, each line once. */
export class DocumentLineFacts {
  readonly #sources: LineSources;
  readonly #context: RuleContext;
  readonly #known = new Map<number, LineFacts>();
  readonly #own = new Map<number, OwnUnits>();

  constructor(sources: LineSources, context: RuleContext) {
    this.#sources = sources;
    this.#context = context;
  }

  of(line: TextLine): LineFacts {
    const known = this.#known.get(line.index);
    if (known) return known;
    const facts = this.#read(line);
    this.#known.set(line.index, facts);
    return facts;
  }

  /** The units that a line names. */
  ownUnits(line: TextLine): OwnUnits {
    const known = this.#own.get(line.index);
    if (known) return known;
    const { candidates, start } = scanLine(line, this.#context);
    const likeliest = candidates.reduce(
      (most, one) => Math.max(most, bearerProbability(line, one, this.#context, false)),
      0,
    );
    const own = {
      own: candidates.length === 0 ? 0 : probabilityRange(likeliest) + 1,
      begins: candidates.some((one) => one.start <= start + 1) ? 1 : 0,
    };
    this.#own.set(line.index, own);
    return own;
  }

  #read(line: TextLine): LineFacts {
    const context = this.#context;
    const { start } = scanLine(line, context);
    const above = this.#sources.headingsOf(line);
    const purpose = above.map(purposeOf).find((one) => one !== null);
    const section = this.#sources.sectionOf(line);
    const heading = above[0]?.line;
    return {
      words: wordsOf(line, context),
      labelKind: labelKindOf(line),
      endMark: endMarkOf(line),
      length: rangeOf(line.text.length, LENGTHS),
      verb: taskVerbAt(line.folded, start) ? 1 : 0,
      purpose: purpose ? PURPOSES.indexOf(purpose) + 1 : 0,
      heading: heading ? wordsOf(heading, context).slice(0, 2) : [],
      hasItems: section !== null && section.children.length + section.lines.length > 0 ? 1 : 0,
      isLabelled: labelAt(line.text, line.folded, start) === null ? 0 : 1,
      depth: Math.min(above.length, DEEPEST),
    };
  }
}

/** The hashes of the words after the label of a line. */
export function wordsOf(line: TextLine, context: RuleContext): number[] {
  const { tokens, start } = scanLine(line, context);
  return tokens.filter((token) => token.start >= start && token.shape !== MARK).map(({ hash }) => hash);
}
