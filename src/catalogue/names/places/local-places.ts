import { bare, fold } from "../../../language/fold.ts";
import { withCapital } from "../../../language/with-capital.ts";
import type { ProvinceEntry } from "../../../model/catalogue.ts";
import { type Token, tokens } from "../../matching/tokens.ts";
import type { ProvinceNames } from "./province-names.ts";

type Level = "district" | "commune";

/** Words for a place below the province, as token keys, with the slug used in ids. */
const PLACES: readonly (readonly [words: readonly string[], slug: string, level: Level])[] = [
  [["huyện"], "huyen", "district"],
  [["quận"], "quan", "district"],
  [["tx"], "thi-xa", "district"],
  [["tp"], "thanh-pho", "district"],
  [["xã"], "xa", "commune"],
  [["phường"], "phuong", "commune"],
  [["thị", "trấn"], "thi-tran", "commune"],
  [["đặc", "khu"], "dac-khu", "commune"],
];
/** "UBND cấp huyện", "Sở cấp tỉnh" mean all of a level; "Sở Xây dựng cấp phép" has a verb after the name. */
const CLASS = "cấp";
const LEVELS: ReadonlySet<string> = new Set([
  ...PLACES.map(([words]) => words[0]!),
  ...["tỉnh", "trung", "cơ", "trên", "dưới", "ủy"],
]);
/** The longest place names have this many words ("Phan Rang - Tháp Chàm"). */
const MAX_WORDS = 5;

export interface PlaceHit {
  readonly to: number;
  readonly slug: string;
  readonly level: Level;
  /** Index of the first token of the place's own name; equals `to` if no name is stated. */
  readonly from: number;
}

/**
 * A place below the province at token `at`: "huyện Tràng Định", "phường Tam Thanh", or "huyện" alone. `whole`: the list
 * is one name, not running text.
 */
export function placeAt(list: readonly Token[], at: number, whole: boolean): PlaceHit | null {
  for (const [words, slug, level] of PLACES) {
    if (list[at]?.key !== words[0] || !followsBlank(list, at + 1, words.slice(1))) continue;
    const from = at + words.length;
    // "xã hội" means society, "xã Hội Hợp" is a commune.
    if (slug === "xa" && list[from]?.key === "hội" && !list[from].capital) return null;
    return { to: nameEnd(list, from, whole), slug, level, from };
  }
  return null;
}

/** Only a dash joins the halves of a place's name ("Phan Rang - Tháp Chàm"); a comma separates two places. */
export const isDash = (token: Token) => token.gap.trim() === "-";

/** True for a word at token `at` that makes the name before it the name of a class. */
export const isClass = (list: readonly Token[], at: number): boolean =>
  list[at]?.key === CLASS && list[at].before === "blank" && LEVELS.has(list[at + 1]?.key ?? "");

/** Returns true if the words follow one another at token `at`, each after a blank. */
const followsBlank = (list: readonly Token[], at: number, words: readonly string[]) =>
  words.every((word, i) => list[at + i]?.key === word && list[at + i]?.before === "blank");

/** "Cư M'gar", "Ea H'Leo": a sign inside one word of a name. */
const APOSTROPHE = "'";

/** "UBND xã Bảo Hà | UBND xã Tả Phìn": no place is called so, and the next body begins where a cell has a name on each line. */
const BODIES: ReadonlySet<string> = new Set(["ubnd", "hđnd", "mttq"]);

/** The end of a place's name: capitalised words and numbers; in a whole name, any word. */
function nameEnd(list: readonly Token[], from: number, whole: boolean): number {
  let to = from;
  while (to < list.length && to - from < MAX_WORDS) {
    const token = list[to]!;
    const inWord = to > from && token.gap === APOSTROPHE;
    if (
      (token.before === "stop" && !inWord) ||
      token.before === "bracket" ||
      (token.before === "joint" && (to === from || !isDash(token)))
    )
      break;
    if (to > from && BODIES.has(token.key)) break;
    if (token.key === "tỉnh" || PLACES.some(([words]) => followsBlank(list, to, words))) break;
    if (!whole && !inWord && !token.capital && !/^\d/.test(token.key)) break;
    if (token.before === "joint" && !token.capital) break;
    to++;
  }
  return to;
}

/** Returns an id such as "ubnd-huyen-trang-dinh". */
export function committeeId(list: readonly Token[], hit: PlaceHit): string {
  const name = list.slice(hit.from, hit.to).map((t) => bare(fold(t.key)));
  return ["ubnd", hit.slug, ...name].join("-");
}

/** "Thành phố Huế" is a city of provincial level; "thành phố Lạng Sơn" is a district of the province. */
export function cityAt(
  list: readonly Token[],
  at: number,
  provinces: ProvinceNames,
): { to: number; name: string } | null {
  if (list[at]?.key !== "tp") return null;
  const hit = provinces.at(list, at + 1);
  return hit && hit.entry.kind === "city" && list[at + 1]?.before === "blank"
    ? { to: hit.to, name: hit.entry.name }
    : null;
}

/**
 * The printed name of a committee's id: the district's name if the catalogue knows it, else the letters of the id
 * without marks ("UBND huyện Trang Dinh"). Prefer the name printed in a plan.
 */
export function patternName(id: string, provinces: readonly ProvinceEntry[]): string {
  for (const district of provinces.flatMap((p) => p.districts)) {
    const list = tokens(district);
    if (committeeId(list, placeAt(list, 0, true)!) === id)
      return `UBND ${district[0]!.toLowerCase()}${district.slice(1)}`;
  }
  const place = PLACES.find(([, slug]) => id.startsWith(`ubnd-${slug}-`));
  if (!place) return id;
  const [words, slug] = place;
  const name = id.slice(`ubnd-${slug}-`.length).split("-");
  const printed = { tx: "thị xã", tp: "thành phố" }[words[0]!] ?? words.join(" ");
  return `UBND ${printed} ${name.map(withCapital).join(" ")}`;
}
