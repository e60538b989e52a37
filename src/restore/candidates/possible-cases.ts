import type { LetterCase } from "../channel/letter-case.ts";

/** The cases in which a token may have been printed, with their cost in nats: engines confuse the case of some letters. */
export function possibleCases(text: string): [LetterCase, number][] {
  let upper = 0;
  let lower = 0;
  for (const character of text) {
    if (character !== character.toLowerCase()) upper++;
    else if (character !== character.toUpperCase()) lower++;
  }
  const first = text[0]!;
  const startsUpper = first !== first.toLowerCase();
  const startsLower = first !== first.toUpperCase();
  if (upper === 0)
    return startsLower
      ? [["lower", 0]]
      : [
          ["lower", 0],
          ["title", 3],
          ["upper", 4],
        ];
  if (lower === 0)
    return upper === 1 && startsUpper
      ? [
          ["title", 0],
          ["upper", 1],
        ]
      : [
          ["upper", 0],
          ["title", 3],
        ];
  if (startsUpper)
    return upper >= lower
      ? [
          ["title", 0.5],
          ["upper", 0.5],
        ]
      : [["title", 0]];
  return upper > lower
    ? [
        ["upper", 1],
        ["lower", 1],
      ]
    : [
        ["lower", 0],
        ["title", 2],
      ];
}
