// Rules drawn with signs, as below the name of a body, the motto or a title: "-------", "‾‾‾‾‾", "* * *", "---oOo---".

const SIGNS = "-‐-―−_=*~·•¯ˉ‾⁓∼⎯⎺⎻⎼⎽\\u2500-\\u257f﹉-﹏＿￣¬";
const ORNAMENT = "(?: ?[o0]{3} ?)?";
const drawnWith = (signs: string) =>
  new RegExp(`^(?:[${signs}] ?){1,200}${ORNAMENT}(?:[${signs}] ?){0,200}$`, "iu");
const IN_TEXT = drawnWith(SIGNS);
const IN_HEAD = drawnWith(`${SIGNS}.…|`);
const LEAST_SIGNS = 3;

const isRule = (text: string, rule: RegExp, least: number) =>
  rule.test(text) && text.replaceAll(" ", "").length >= least;

/** True if a line of a head is a drawn rule. `least`: fewest signs; a single one may be a bullet. */
export const isDrawnRule = (text: string, least = LEAST_SIGNS): boolean =>
  isRule(text.trim(), IN_HEAD, least);

/** True if a line is a drawn rule anywhere in a text, where a line of dots is to be filled in. */
export const isDrawnRuleInText = (text: string): boolean => isRule(text.trim(), IN_TEXT, LEAST_SIGNS);
