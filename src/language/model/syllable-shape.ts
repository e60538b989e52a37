// Which letter strings can be Vietnamese syllables, by their parts; the word need not exist.

const INITIAL = "ngh|ng|nh|gh|gi|kh|ch|th|tr|ph|qu|[bcdđghklmnpqrstvx]";
const NUCLEUS = "(?:[aeiouyăâêôơư]{1,3})";
const FINAL = "ng|nh|ch|[cmnpt]";
const BARE_SHAPE = new RegExp(`^(?:${INITIAL})?${NUCLEUS}(?:${FINAL})?$`, "u");

const VOWEL_GROUPS = new Set(
  (
    "a e i o u y ai ao au ay eo eu ia ie iu oa oe oi oo ua ue ui uo uu uy ye ieu iai oai oao oay oeo uai uao uay " +
    "uoi uou uya uye uyu yeu uia uie uyen"
  ).split(" "),
);

/** Returns true if a bare lower-case word (no marks, đ → d) has the form of a Vietnamese syllable. */
export function isSyllableShape(bare: string): boolean {
  if (bare.length > 7 || !BARE_SHAPE.test(bare)) return false;
  const vowels = /[aeiouy]+/.exec(bare.replace(/^(?:qu|gi)(?=[aeiouy])/, ""));
  return vowels !== null && VOWEL_GROUPS.has(vowels[0]);
}
