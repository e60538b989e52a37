import type { GroupEntry } from "../../../model/catalogue.ts";
import type { Mention } from "../../matching/mention.ts";
import { NameTrie } from "../../matching/name-trie.ts";
import { tokenAt, wordAt } from "../../matching/token-at.ts";
import { beginsLongSpelling, type Token, tokens } from "../../matching/tokens.ts";
import type { ProvinceNames } from "../places/province-names.ts";
import { afterTitle } from "../units/after-title.ts";

/** Words that may follow a group's name and belong to it, as token keys. */
const TAILS = phrases([
  "tỉnh",
  "tp",
  "thuộc tỉnh",
  "thuộc tp",
  "thuộc ubnd tỉnh",
  "thuộc ubnd tp",
  "cấp tỉnh",
  "của tỉnh",
  "trên địa bàn",
  "trên địa bàn tỉnh",
  "trên địa bàn tp",
  "đóng trên địa bàn",
  "thuộc sở",
  "thuộc và trực thuộc",
  "thuộc và trực thuộc sở",
  "trực thuộc",
  "trực thuộc sở",
  "của sở",
  "trong tỉnh",
  "chuyên môn",
  "chuyên môn thuộc sở",
]);
const OTHERS = phrases(["khác", "còn lại"]);
const CONCERNED = phrases(["liên quan", "có liên quan"]);

/** The words that "các cơ quan, đơn vị có liên quan" consists of: they name no particular unit. */
const UNSPECIFIC_NOUNS = phrases([
  "cơ quan",
  "đơn vị",
  "tổ chức",
  "cá nhân",
  "ngành",
  "bên",
  "cấp",
  "lực lượng",
]);
const UNSPECIFIC_REST = phrases([
  "các",
  "địa phương",
  "có",
  "liên quan",
  "chức năng",
  "khác",
  "trên địa bàn",
  "đóng",
  "tỉnh",
  "tp",
  "của",
  "trong",
  "ngoài",
  "thuộc",
  "còn lại",
  "những",
  "mọi",
  "mỗi",
  "từng",
  "cấp",
  "hữu quan",
  "khu vực",
  "này",
  "cùng",
]);

const FIRST_UNSPECIFIC: ReadonlySet<string> = new Set(
  [...UNSPECIFIC_NOUNS, ...UNSPECIFIC_REST].map(([first]) => first!),
);

function phrases(list: readonly string[]): readonly (readonly string[])[] {
  return list.map((words) => words.split(" ")).sort((a, b) => b.length - a.length);
}

interface Tailed {
  readonly to: number;
  readonly kind: "plain" | "others" | "concerned";
}

/** "UBND 126 xã, phường" counts the members of "UBND các xã, phường". */
const COUNT = / \d{1,3} /u;

/** "các sở, ban, ngành | , đơn vị": a further noun adds no unit that the catalogue knows. */
const FURTHER =
  /(?:, ?| và )(?:cơ quan|đơn vị|tổ chức|cá nhân|địa phương|đoàn thể|doanh nghiệp|hội|hiệp hội)$/iu;

/** Plural phrases that name a group of units. */
export class GroupNames {
  readonly #names = new NameTrie<GroupEntry>();
  readonly #entries = new Map<string, GroupEntry>();
  readonly #provinces: ProvinceNames;

  constructor(groups: readonly GroupEntry[], provinces: ProvinceNames) {
    this.#provinces = provinces;
    for (const group of groups) {
      for (const entry of [group, others(group), concerned(group)]) this.#entries.set(entry.id, entry);
      for (const phrase of group.phrases) {
        this.#names.add(phrase, group, true);
        const bare = phrase.replace(/^các\s/iu, "");
        for (const word of ["các", "mỗi", "từng"]) this.#names.add(`${word} ${bare}`, group, true);
      }
    }
  }

  entry(id: string): GroupEntry | null {
    return this.#entries.get(id) ?? null;
  }

  match(name: string): GroupEntry | null {
    const whole = this.#whole(name) ?? (COUNT.test(name) ? this.#whole(name.replace(COUNT, " các ")) : null);
    return whole ?? (FURTHER.test(name) ? this.#whole(name.replace(FURTHER, "")) : null);
  }

  #whole(name: string): GroupEntry | null {
    const all = tokens(name.normalize("NFC"));
    const person = afterTitle(all);
    // `afterTitle` also skips "các", which may be part of the group's name.
    for (const from of [person, person > 0 && all[person - 1]?.key === "các" ? person - 1 : person]) {
      const hit = this.#at(all.slice(from), 0);
      if (hit && hit.to === all.length - from) return hit.entry;
    }
    return null;
  }

  find(text: string): Mention<GroupEntry>[] {
    const list = tokens(text);
    const found: Mention<GroupEntry>[] = [];
    for (let i = 0; i < list.length; i++) {
      // "cấp sở, ban, ngành" names a level, not units.
      const hit = list[i - 1]?.key === "cấp" && list[i]!.before === "blank" ? null : this.#at(list, i);
      if (!hit) continue;
      found.push({ start: list[i]!.start, end: list[hit.to - 1]!.end, entry: hit.entry });
      i = hit.to - 1;
    }
    return found;
  }

  /** The group whose name begins exactly at an offset of a running text. */
  findAt(text: string, at: number): Mention<GroupEntry> | null {
    const place = this.#names.canBeginAt(text, at) ? tokenAt(text, at) : null;
    const hit = place && this.#at(place.list, place.at);
    return hit && { start: at, end: place.list[hit.to - 1]!.end, entry: hit.entry };
  }

  #at(list: readonly Token[], at: number): { to: number; entry: GroupEntry } | null {
    const hit = this.#names.longest(list, at);
    if (hit?.values.length !== 1 || isVerbAt(list, hit.to - 1)) return null;
    const tail = this.#tail(list, hit.to);
    const form = { plain: (g: GroupEntry) => g, others, concerned }[tail.kind];
    return { to: tail.to, entry: this.#entries.get(form(hit.values[0]!).id)! };
  }

  #tail(list: readonly Token[], from: number): Tailed {
    let to = from;
    let kind: Tailed["kind"] = "plain";
    for (let n = 0; n < 3; n++) {
      const next = (all: readonly (readonly string[])[]) => all.find((words) => follows(list, to, words));
      const other = next(OTHERS);
      const about = next(CONCERNED);
      const tail = next(TAILS);
      const province =
        list[to]?.capital && list[to]!.before === "blank" ? this.#provinces.at(list, to) : null;
      // "các đơn vị trực thuộc Sở" means this department's own; with a name after "Sở" it means another's.
      const own = list[to]?.key === "sở" && list[to - 1]?.key === "thuộc" && isNameless(list, to);
      if (other) kind = "others";
      else if (about) kind = "concerned";
      if (own) to += 1;
      else if (province) to = province.to;
      else if (other || about || tail) to += (other ?? about ?? tail)!.length;
      else break;
    }
    return { to, kind };
  }
}

/** "các sở | ban hành kế hoạch": the last word of "các sở, ban" begins a verb. */
const isVerbAt = (list: readonly Token[], at: number) =>
  list[at]?.key === "ban" && list[at + 1]?.key === "hành" && list[at + 1]!.before === "blank";

/** Returns true if no name follows the head word. */
const isNameless = (list: readonly Token[], at: number) =>
  list[at]!.before === "blank" && !(list[at + 1]?.capital && list[at + 1]!.before === "blank");

const follows = (list: readonly Token[], at: number, words: readonly string[]) =>
  words.every(
    (word, i) => list[at + i]?.key === word && (list[at + i]!.before === "blank" || word !== words[0]),
  );

/** "… khác", "… còn lại": the group's members except the units named in the same list. */
const others = (group: GroupEntry): GroupEntry =>
  group.others ? group : { ...group, id: `${group.id}-khac`, others: true };

/** "… liên quan": an unknown part of the members. */
const concerned = (group: GroupEntry): GroupEntry => ({
  ...group,
  id: `${group.id}-lien-quan`,
  memberKinds: [],
  members: [],
});

/** A quick check of the first word, before the whole text is split. A sign or "và" at the start decides nothing. */
const canNameNoUnit = (word: string) =>
  word === "" || word === "và" || FIRST_UNSPECIFIC.has(word) || beginsLongSpelling(word);

/** "Các đơn vị còn lại", "các cơ quan, đơn vị khác": all that the text has not named, which is a group. */
const isOfOthers = (list: readonly Token[]): boolean =>
  ["các", "những"].includes(list[0]?.key ?? "") &&
  OTHERS.some((words) => follows(list, list.length - words.length, words)) &&
  !list.some(({ key }, i) => key === "liên" && list[i + 1]?.key === "quan");

/** "các cơ quan, đơn vị có liên quan": only words that name no particular unit. */
export function namesNoUnit(name: string): boolean {
  const text = name.normalize("NFC");
  if (!canNameNoUnit(wordAt(text, 0))) return false;
  const list = tokens(text);
  if (!FIRST_UNSPECIFIC.has(list[0]?.key ?? "")) return false;
  let nouns = 0;
  for (let at = 0; at < list.length; ) {
    const noun = UNSPECIFIC_NOUNS.find((words) => words.every((word, i) => list[at + i]?.key === word));
    const rest = UNSPECIFIC_REST.find((words) => words.every((word, i) => list[at + i]?.key === word));
    if (!noun && !rest) return false;
    if (noun) nouns++;
    at += (noun ?? rest)!.length;
  }
  return nouns > 0 && !isOfOthers(list);
}
