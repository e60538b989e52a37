import { readOnce } from "../../../text/read-once.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { SHAPE } from "../../../text/word-window.ts";
import { agentAt, readAgentSubject } from "../../../units/agents/agents.ts";
import { beginningAt } from "../../../units/ends/model/unit-heads.ts";
import type { UnitList } from "../../../units/list/unit-list.ts";
import { brandAt } from "../../../units/one-unit/brands.ts";
import { afterHead } from "../../../units/shared/heads-of-units.ts";
import { startOfUnits } from "../sentence/author-order.ts";
import { subjectList } from "../sentence/stated-subject.ts";
import { triggersOf } from "./trigger-words.ts";
import { MARK, type Token, tokensOf } from "./word-tokens.ts";

/** A list of units in a line that may bear its work. `first` and `next`: its first token, and the token after it. */
export interface Candidate extends UnitList {
  readonly first: number;
  readonly next: number;
}

/** "2.", "a)", "-", "Điều 3." */
const LABEL =
  /^\s*(?:[-+•*–]\s*|(?:điều )?\(?(?:\d{1,3}|[a-zđ]|[ivx]{1,5})(?:\.\d{1,3}){0,3}[.)]{1,2}\s*|\d{1,3}(?:\.\d{1,3}){1,3}\s+)?/u;

/** The words of a line and the lists of units in it. The lists are looked for when they are first asked for, because that takes most time. */
export class ScannedLine {
  readonly tokens: readonly Token[];
  /** The offset after the label of the line. */
  readonly start: number;
  readonly #line: TextLine;
  readonly #context: RuleContext;
  #triggers: Uint8Array | null = null;
  #candidates: readonly Candidate[] | null = null;

  constructor(line: TextLine, context: RuleContext) {
    this.#line = line;
    this.#context = context;
    this.start = LABEL.exec(line.folded)![0].length;
    this.tokens = tokensOf(line.text, line.folded);
  }

  /** By token; see `triggersOf`. */
  get triggers(): Uint8Array {
    this.#triggers ??= triggersOf(this.tokens);
    return this.#triggers;
  }

  /** Every list of units, from left to right. */
  get candidates(): readonly Candidate[] {
    this.#candidates ??= candidatesIn(this.#line, this, this.#context);
    return this.#candidates;
  }
}

/** The words of a line and the lists of units in it. */
export const scanLine = (line: TextLine, context: RuleContext): ScannedLine => scannedAt(line, 0, context);

const scannedAt = readOnce(
  (line: TextLine, _: number, context: RuleContext): ScannedLine => new ScannedLine(line, context),
);

function candidatesIn(
  line: TextLine,
  { tokens, start }: Pick<ScannedLine, "tokens" | "start">,
  context: RuleContext,
): Candidate[] {
  const candidates: Candidate[] = [];
  let done = startOfUnits(line, start, context);
  for (const [first, { start: at, shape }] of tokens.entries()) {
    if (at < done || shape === MARK) continue;
    const list = listAt(line, at, shape, context);
    // The words of a post, or of nobody in particular, begin no other name: "Thủ trưởng các đơn vị liên quan".
    done = Math.max(list?.end ?? at, afterHead(line.folded, at));
    if (!list || list.units.length === 0) continue;
    const after = tokens.findIndex((token, i) => i > first && token.start >= list.end);
    candidates.push({ ...list, start: at, first, next: after < 0 ? tokens.length : after });
  }
  return candidates;
}

/** "BQL Khu kinh tế", "STNMT": a unit of the catalogue that begins with an abbreviation. */
const isShortName = ({ text }: TextLine, at: number, shape: number, { catalogue }: RuleContext): boolean =>
  shape === SHAPE.capitals && catalogue.unitAt(text, at) !== null;

/** "Agribank chi nhánh Sa Pa", "VNPT": a company that no noun precedes. */
const isCompany = (line: TextLine, at: number, context: RuleContext): boolean =>
  brandAt(line, at, context) !== null;

/**
 * The units that begin at an offset, as far as a subject goes; null where no word for a body or a person begins there. Nobody in
 * particular is an empty list.
 */
function listAt(line: TextLine, at: number, shape: number, context: RuleContext): UnitList | null {
  const isAgent = agentAt(line, at);
  if (
    !isAgent &&
    beginningAt(line.text, line.folded, at) === 0 &&
    !isShortName(line, at, shape, context) &&
    !isCompany(line, at, context)
  )
    return null;
  const named = subjectList(line, at, context);
  if (named && named.units.length > 0) return named;
  return (isAgent ? readAgentSubject(line, at, context) : null) ?? named;
}
