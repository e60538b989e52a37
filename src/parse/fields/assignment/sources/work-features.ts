import type { TextLine } from "../../../text/text-line.ts";
import { mixed } from "../../../text/word-window.ts";
import { endMarkOf, type LineFacts, labelKindOf } from "./line-facts.ts";

/** What the features of a line are made from. */
export interface WorkSituation {
  readonly facts: LineFacts;
  /** The line before it in its part of the document. */
  readonly before: TextLine | undefined;
  /** 0 in the introduction, 1 in the body, 2 in an appendix. */
  readonly zone: number;
  /** Hash of the document's type. */
  readonly docType: number;
}

/** The words after these count nothing. */
const MOST_WORDS = 30;
const NO_LINE = 99;

/** The features of a line that may state work: each is a hash of the template's number and a value. */
export function workFeatures({ facts, before, zone, docType }: WorkSituation): number[] {
  const { words, labelKind, endMark, length, verb, purpose, heading, hasItems } = facts;
  const [first = 0, second = 0, third = 0] = words;
  const keys: number[] = [];
  const add = (template: number, ...values: readonly number[]) =>
    keys.push(values.reduce(mixed, Math.imul(template, 0x01000193)));
  add(1, first);
  add(2, first, second);
  add(3, first, second, third);
  add(6, labelKind, endMark, length);
  add(7, purpose);
  add(8, purpose, verb, endMark);
  add(9, heading[0] ?? 0, heading[1] ?? 0);
  add(10, docType, zone);
  add(11, before ? endMarkOf(before) : NO_LINE, labelKind, before ? labelKindOf(before) : NO_LINE);
  add(12, hasItems, endMark, length);
  add(13, words.at(-1) ?? 0, endMark);
  add(15, length, verb);
  add(16, verb, labelKind, endMark);
  add(18, docType, labelKind);
  add(19, heading[0] ?? 0, verb);
  add(20, second);
  const all = words.slice(0, MOST_WORDS);
  for (const [i, word] of all.entries()) {
    add(22, word);
    if (i > 0) add(23, all[i - 1]!, word);
  }
  return keys;
}
