import { MAX_ATTRIBUTES, tooManyAttributes } from "../shared/limit-attributes.ts";

/** Shorter tags cannot have too many attributes. */
const LONG_TAG = 2 * MAX_ATTRIBUTES;
const QUOTED = /"[^"]*"|'[^']*'/g;
const ATTRIBUTE = /[\s/"'][^\s/"'=>]/g;

/** Content that is no markup, from its first characters to its end. */
const NO_MARKUP: readonly (readonly [begin: string, end: string])[] = [
  ["<!--", "-->"],
  ["<script", "</script"],
  ["<style", "</style"],
];

/**
 * Refuses pages that would keep the HTML parser busy for minutes.
 * @throws KehoachError "too-large"
 */
export function checkMarkup(text: string): void {
  const page = text.toLowerCase();
  for (let start = page.indexOf("<"); start >= 0; ) {
    const skipped = NO_MARKUP.find(([begin]) => page.startsWith(begin, start));
    const end = endOf(page, skipped?.[1] ?? ">", start);
    if (!skipped && end - start > LONG_TAG && attributesOf(page.slice(start, end)) > MAX_ATTRIBUTES)
      throw tooManyAttributes();
    start = page.indexOf("<", end);
  }
}

/** A ">" in a quoted value ends a tag too early, which is no harm here. */
function endOf(page: string, mark: string, start: number): number {
  const end = page.indexOf(mark, start + 1);
  return end < 0 ? page.length : end;
}

const attributesOf = (tag: string) => tag.replace(QUOTED, '""').match(ATTRIBUTE)?.length ?? 0;
