import { parseLabel } from "../../language/labels.ts";
import { regex } from "../../language/regex.ts";
import type { NumberedLine } from "./numbered-line.ts";

/** A bullet that was misread. */
export interface BulletRepair {
  /** Index of the line. */
  readonly line: number;
  /** End of what was read, with the blank after it. */
  readonly end: number;
  /** As it should be printed: "-", "+", "*", "•"; "" for dust before a paragraph without a bullet. */
  readonly bullet: string;
}

/** Characters that engines read for a bullet, before a capital. A quotation mark counts only where nothing closes it. */
const READ_FOR: Readonly<Record<string, RegExp>> = {
  "-": regex`^(?:[_~=.'’\x60>:;,¬^°·]|--|[_.]{2}|["“](?![^"“”]{0,400}["”])) ?(?=\p{Lu}\p{L})`,
  "+": regex`^(?:[-~·.']\+|[†‡#]|-\||t(?= )) ?(?=\p{Lu}\p{L})`,
  "*": regex`^(?:[+»«©~°^]|[es](?= )|[#"“](?![^"“”]{0,400}["”])) ?(?=\p{Lu}\p{L})`,
};
/** A sign before a sentence of recognised text, in a document with bullets. */
const ANY_SIGN = regex`^(?:[-_~=.'’‘\x60<>:;,¬^°·«»©†‡#|„]{1,3}|["“](?![^"“”]{0,400}["”])) ?(?=\p{Lu}\p{Ll})`;
/** "» Chỉ tiêu": engines read this for a printed dot, arrow or tick. */
const READ_FOR_DOT = regex`^[»«] (?=\p{Lu}\p{L})`;
/** ": - Ban Chỉ huy …": a stain before a bullet. */
const STAINED_BULLET = regex`^[_~=.'’‘\x60:;,¬^°·|]{1,2} ?(?:(?<dash>[-–—])|(?<plus>\+)|(?<star>\*)) ?(?=\p{Lu}\p{Ll})`;
/** Signs before a sentence of recognised text that are no single bullet: ":_- +", "--«", "-_", "„_ ~", "_ … _". */
const SEVERAL_SIGNS = regex`^(?:[-–—_~=+*.…'’‘\x60"<>:;,¬^ˆ°·«»©†‡#|„]{1,4} ?){1,3}(?=\p{Lu}\p{Ll})`;
/** The bullets among them, in the order in which they decide. */
const AMONG_SIGNS: readonly (readonly [string, RegExp])[] = [
  ["+", /\+/u],
  ["*", /\*/u],
  ["-", /[-–—]/u],
];
/** One bullet, a pair of dashes, a quotation, or points for what was left out: as printed. */
const PRINTED_SIGNS = /^(?:[-–—]{1,2} ?|[+*•] ?|[-–—+*] ?["“‘'(…].*|[.…]+ ?|["“‘'].*)$/u;
/** A sign that begins no sentence, in a document without bullets. */
const DUST = regex`^['’‘\x60.,:;°·¬^]{1,2} ?(?=\p{Lu}\p{Ll}* \p{L})`;
/** How many bullets show that the document uses them. */
const USUAL = 3;
const BULLET_KINDS: Readonly<Record<string, string>> = { dash: "-", plus: "+", star: "*" };
/** A bullet that is rarer than this share of the document's bullets may be a misreading of the common one. */
const RARE = 0.3;
/** How many lines above and below are searched for the bullet of the same list. */
const REACH = 4;

/** "-+ Rà soát": dust before a plus sign; the two are never printed together. */
const STAINED_PLUS = /^[-~·.']\+/u;

/**
 * Finds lines of a bullet list that begin with another character. A bullet is replaced only by the document's most frequent
 * one. A bullet that was not read at all is not restored: documents have paragraphs without a bullet between items.
 */
export function misreadBullets(lines: readonly NumberedLine[]): BulletRepair[] {
  const recipients = lines.findIndex(({ text }) => RECIPIENTS.test(text));
  const body = recipients < 0 ? lines.length : recipients;
  return [...misreadIn(lines.slice(0, body), 0), ...misreadIn(lines.slice(body), body)];
}
/** The bullets of the recipients say nothing about those of the body. */
const RECIPIENTS = /^nơi nhận ?:?$/iu;

/** The same for a part of the document that begins at line `from`. */
function misreadIn(lines: readonly NumberedLine[], from: number): BulletRepair[] {
  const bullets = lines.map(({ text }) => (STAINED_PLUS.test(text) ? null : bulletOf(text)));
  const counts = new Map<string, number>();
  for (const bullet of bullets) if (bullet) counts.set(bullet, (counts.get(bullet) ?? 0) + 1);
  const known = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)!);
  const [common = ""] = known;
  const most = counts.get(common) ?? 0;
  return lines.flatMap(({ text, recognised }, line) => {
    const own = bullets[line] ?? null;
    const signs = recognised ? severalSigns(text) : null;
    const stain = own === null && recognised && most > 0 ? (signs ?? oneSign(text)) : null;
    if (stain && (CLOSES.test(text.slice(stain.end)) || isLeftOfBullets(lines, bullets, line)))
      return [{ line: from + line, end: stain.end, bullet: "" }];
    if (signs)
      return [{ line: from + line, end: signs.end, bullet: signs.bullet ?? (most >= USUAL ? common : "") }];
    const stained = own === null && recognised ? STAINED_BULLET.exec(text) : null;
    if (stained) {
      const { dash, plus } = stained.groups!;
      return [{ line: from + line, end: stained[0].length, bullet: dash ? "-" : plus ? "+" : "*" }];
    }
    const sign = own === null && recognised && most >= USUAL ? ANY_SIGN.exec(text) : null;
    if (sign && !parseLabel(text)) {
      const bullet = nearest(lines, bullets, line, -1) ?? nearest(lines, bullets, line, 1) ?? common;
      return [{ line: from + line, end: sign[0].length, bullet }];
    }
    const dust = own === null && recognised && most === 0 ? DUST.exec(text) : null;
    if (dust) return [{ line: from + line, end: dust[0].length, bullet: "" }];
    const dot = own === "*" && recognised ? READ_FOR_DOT.exec(text) : null;
    if (dot) return [{ line: from + line, end: dot[0].length, bullet: "•" }];
    if (own !== null && (own === common || counts.get(own)! >= RARE * most || isIntroduced(lines, line)))
      return [];
    for (const bullet of own === null ? known : [common]) {
      const read = READ_FOR[bullet]!.exec(text);
      const isClear =
        own !== null || (bullet === common && (STAINED_PLUS.test(text) || /^[~=_]/u.test(text)));
      if (read && (isClear || isBesideItem(lines, bullets, line, bullet)))
        return [{ line: from + line, end: read[0].length, bullet }];
    }
    return [];
  });
}

const oneSign = (text: string) => {
  const sign = ANY_SIGN.exec(text);
  return sign && { end: sign[0].length };
};

/** Several signs at the beginning of a line, with the bullet among them; null where they are printed so. */
function severalSigns(text: string): { readonly end: number; readonly bullet: string | null } | null {
  const [signs = ""] = SEVERAL_SIGNS.exec(text) ?? [];
  if (signs.trim().length < 2 || PRINTED_SIGNS.test(signs)) return null;
  const bullet = AMONG_SIGNS.find(([, sign]) => sign.test(signs))?.[0] ?? null;
  return { end: signs.length, bullet };
}

/** First words of the closing paragraphs, which are no items of a list. */
const CLOSES =
  /^(?:trên đây là |nhận (?:được )?(?:kế hoạch|công văn|công điện|chỉ thị|văn bản|thông báo) này)/iu;
/** Bullets of one level begin at the same place, up to the skew of a page. */
const SKEW = 10;

/** True for a line that begins left of all bullets of its page: a sign there is a stain in the indentation of a paragraph. */
function isLeftOfBullets(
  lines: readonly NumberedLine[],
  bullets: readonly (string | null)[],
  line: number,
): boolean {
  const start = lines[line]!.start;
  if (!start) return false;
  const others = lines.filter((other, i) => bullets[i] && other.start?.page === start.page);
  return others.length > 0 && others.every((other) => other.start!.x > start.x + SKEW);
}

const isBesideItem = (
  lines: readonly NumberedLine[],
  bullets: readonly (string | null)[],
  line: number,
  bullet: string,
) => [-1, 1].some((step) => nearest(lines, bullets, line, step) === bullet);

/** "Nội dung:" introduces a list with a bullet of its own. */
const isIntroduced = (lines: readonly NumberedLine[], at: number) => /:$/u.test(lines[at - 1]?.text ?? "");

function bulletOf(text: string): string | null {
  const label = parseLabel(text);
  return label ? (BULLET_KINDS[label.kind] ?? null) : null;
}

/** The bullet of the nearest line with a label in this direction; null where the label is a number. */
function nearest(
  lines: readonly NumberedLine[],
  bullets: readonly (string | null)[],
  from: number,
  step: number,
): string | null {
  for (let i = 1; i <= REACH; i++) {
    const at = from + i * step;
    const bullet = bullets[at];
    if (bullet) return bullet;
    if (parseLabel(lines[at]?.text ?? "")) return null;
  }
  return null;
}
