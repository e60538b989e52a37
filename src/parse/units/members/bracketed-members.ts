import { fold } from "../../../language/fold.ts";
import { regex } from "../../../language/regex.ts";
import type { UnitRef } from "../../../model/plan.ts";
import { LEAD } from "../../lexicon/roles.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { NamedUnit, UnitList } from "../shared/named-unit.ts";
import { STATE } from "./restriction-by-state.ts";

// "Các đơn vị được giao chủ trì (Sở Xây dựng, Sở Công Thương) gửi …": the bracket after a class names the units that are meant.

const NOUN =
  "(?:sở|ban|ngành|cơ quan|đơn vị|phòng|địa phương|hội|đoàn thể|tổ chức|cục|chi cục|ubnd|ủy ban|xã|phường|nhà mạng)";
const CLASS = new RegExp(
  `^(?:(?:các|những|một số|\\d{1,2}) ${NOUN}|(?:ubnd|ủy ban nhân dân) (?:các|cấp|\\d{1,2}))(?![\\p{L}])`,
  "u",
);
/** Words between the class and its members: "các cơ quan | có liên quan", "các đơn vị | được giao chủ trì chỉ số thành phần". */
const OPENING = new RegExp(
  `^(?: (?:có )?liên quan| (?:(?:đã )?được (?:giao|phân công)|${LEAD}|đầu mối|phụ trách|${STATE})(?:(?! và (?:các|ubnd|ủy ban|sở|công an) )[^.;:()]){0,100}?)?(?: ?\\((?:(?:bao )?gồm:? |gồm có:? |là:? )?|[,:]? (?:bao )?gồm(?: có)?:? )(?=\\S)`,
  "u",
);
/** What the members have in common, before their list: "UBND các xã | có làng nghề (gồm …)", "UBND các xã | có cụm công nghiệp, gồm: …". */
const SHARED =
  /^ (?:có|nằm|thuộc|ở|trong|trên|ven|trọng điểm|đông|nơi)(?= )[^.;:()]{1,100}?(?: \((?:(?:bao )?gồm|gồm có|là)|,? (?:bao )?gồm)(?: có)?:? (?=\S)/u;
/**
 * "Các sở, ban, ngành | (bao gồm Công an tỉnh, Thuế tỉnh)", "các sở | (kể cả Thanh tra tỉnh)": bodies beside the class. Without "cả" they
 * are beside it only if none of them has the class's noun.
 */
const BESIDE =
  /^(?: (?:có )?liên quan| cấp tỉnh| trực thuộc| của tỉnh)? ?\((?:(?<surely>kể cả|(?:bao )?gồm cả|gồm có cả|trong đó có(?: cả)?)|bao gồm|gồm|có):? (?=\S)/u;
const LONGEST = 140;
const CLOSED = /^ ?\)/u;
/** After members without a bracket the sentence goes on with its verb, or a label or the line ends. */
const GOES_ON = regex`^ ?:|^,? \p{Ll}|^ ?[.;]?$`;

/** The members after the name of a class, with the end of their bracket; null where no list of units by name follows. */
export function bracketedMembers(
  line: TextLine,
  { start, end, ref }: NamedUnit,
  readList: (at: number) => UnitList | null,
): UnitList | null {
  if ((ref !== null && !ref.group) || !CLASS.test(line.folded.slice(start, start + 24))) return null;
  const words = line.folded.slice(end, end + LONGEST);
  const beside = ref && besideClass(line, { start, end, ref }, BESIDE.exec(words), readList);
  if (beside) return beside;
  const opening = (OPENING.exec(words) ?? SHARED.exec(words))?.[0];
  if (opening === undefined) return null;
  const list = readList(end + opening.length);
  if (!list || list.units.length < 2 || list.units.some(({ group }) => group)) return null;
  if (opening.includes("(")) return closed(line, list);
  const after = line.text.slice(list.end, list.end + 4);
  if (!GOES_ON.test(after)) return null;
  // The comma closes what ", gồm" opened.
  return after.startsWith(",") ? { ...list, end: list.end + 1 } : list;
}

/** A class with the bodies that a bracket adds to it; null for a bracket that lists its members. */
function besideClass(
  line: TextLine,
  { start, end, ref }: NamedUnit & { readonly ref: UnitRef },
  bracket: RegExpExecArray | null,
  readList: (at: number) => UnitList | null,
): UnitList | null {
  const list = bracket && readList(end + bracket[0].length);
  if (!list) return null;
  const noun = fold(ref.name.replace(/^(?:[Cc]ác|[Nn]hững) /u, "")).split(/[ ,]/u, 1)[0]!;
  const isBeside =
    bracket.groups!.surely !== undefined ||
    (noun === "sở" && list.units.every(({ name }) => !fold(name).startsWith("sở ")));
  return isBeside ? closed(line, { ...list, start, units: [ref, ...list.units] }) : null;
}

/** The list with the bracket that closes it; null without one. */
function closed(line: TextLine, list: UnitList): UnitList | null {
  const close = CLOSED.exec(line.text.slice(list.end, list.end + 3))?.[0].length;
  return close === undefined ? null : { ...list, end: list.end + close };
}
