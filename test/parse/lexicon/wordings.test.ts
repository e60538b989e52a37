import { describe, expect, it } from "vitest";
import { fold } from "../../../src/language/fold.ts";
import * as author from "../../../src/parse/lexicon/author-words.ts";
import * as closing from "../../../src/parse/lexicon/closing-words.ts";
import * as facts from "../../../src/parse/lexicon/fact-words.ts";
import * as lists from "../../../src/parse/lexicon/list-words.ts";
import * as others from "../../../src/parse/lexicon/roles-of-others.ts";
import type { Wording } from "../../../src/parse/lexicon/wording.ts";

// Every entry of a list of wordings matches its own example, so a mistake in a pattern is found at its entry.

/** Where in the example the wording is. */
type Place = "at its beginning" | "the whole of it" | "inside it";
const LISTS: readonly (readonly [Place, Readonly<Record<string, readonly Wording[]>>])[] = [
  [
    "the whole of it",
    {
      HANDS_OVER: closing.HANDS_OVER,
      MAKES_KNOWN: closing.MAKES_KNOWN,
      PRAISES: facts.PRAISES,
      BLAMES: facts.BLAMES,
      COMPARES: facts.COMPARES,
    },
  ],
  [
    "at its beginning",
    {
      CLOSES_ITSELF: closing.CLOSES_ITSELF,
      CLOSING: closing.CLOSING,
      POLITE: closing.POLITE,
      ABOUT_ALL: closing.ABOUT_ALL,
      ...author,
      MEETS: facts.MEETS,
      STATES_FACTS: facts.STATES_FACTS,
      HAS_DONE: facts.HAS_DONE,
      CITED_DOCUMENT: lists.CITED_DOCUMENT,
      PLACE_IN_DRAFT: lists.PLACE_IN_DRAFT,
      REMARK_ON_PLACE: lists.REMARK_ON_PLACE,
      REMARK: lists.REMARK,
    },
  ],
  [
    "inside it",
    {
      BEFORE_CONTENTS: lists.BEFORE_CONTENTS,
      BEFORE_OBJECTS: lists.BEFORE_OBJECTS,
      BEFORE_CONDITIONS: lists.BEFORE_CONDITIONS,
      BEFORE_BASES: lists.BEFORE_BASES,
      BEFORE_REMARKS: lists.BEFORE_REMARKS,
      REQUESTS: facts.REQUESTS,
      ...others,
    },
  ],
];
const patternOf: Readonly<Record<Place, (words: string) => RegExp>> = {
  "at its beginning": (words) => new RegExp(`^(?:${words})`, "u"),
  "the whole of it": (words) => new RegExp(`^(?:${words})$`, "u"),
  "inside it": (words) => new RegExp(words, "u"),
};

const entries = LISTS.flatMap(([place, named]) =>
  Object.entries(named).flatMap(([name, list]) =>
    list.map(({ words, example }) => ({ name, place, words, example })),
  ),
);

describe("wordings", () => {
  it("are all tested", () => {
    const lexicons = [author, closing, facts, lists, others].flatMap((lexicon) => Object.keys(lexicon));
    expect(new Set(entries.map(({ name }) => name))).toEqual(new Set(lexicons));
  });

  it.each(entries)("$name: “$example” has the wording ($place)", ({ place, words, example }) => {
    expect(fold(example)).toMatch(patternOf[place](words));
  });
});
