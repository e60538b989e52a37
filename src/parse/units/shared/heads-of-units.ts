import { isCapitalAt } from "../../../language/letter-case.ts";
import { regex } from "../../../language/regex.ts";
import { UNIT_HEAD } from "../../lexicon/positions.ts";
import { taskVerbAt } from "../../lexicon/task-verbs.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { NamedUnit } from "./named-unit.ts";

// "Thủ trưởng các Sở", "Giám đốc Sở Nội vụ", "Tổng biên tập, Giám đốc các cơ quan báo chí": heads represent their unit.

/** "Đại diện (lãnh đạo) Sở Nội vụ: thẩm định …"; "đại diện chủ sở hữu" is no head. */
const REPRESENTS = "đại diện(?! (?:chủ|cha mẹ|pháp luật|theo|vốn|hợp pháp|người|cho))";
/** "Trưởng, Phó | các phòng": the head and the deputies of bodies that follow in the plural. */
const BOTH_POSTS = "(?:trưởng(?:,| và) phó(?: trưởng)?|cấp trưởng(?:,| và) cấp phó)(?= (?:các|những) )";
const HEAD_OF = new RegExp(
  `(?:(?:các )?(?:đồng chí|ông(?:(?:, | |\\/)\\(?bà\\)?)?|bà):? )?(?:${REPRESENTS} (?:${UNIT_HEAD} )?|${UNIT_HEAD}(?:(?:,| và) ${UNIT_HEAD}){0,2}(?: cơ quan(?! ngang | thuộc ))?:? |${BOTH_POSTS} )(?=\\S)`,
  "uy",
);

/** The offset of the unit's name after words for its head; `at` if there are none. `folded`: the text of the line. */
export function afterHead(folded: string, at: number): number {
  HEAD_OF.lastIndex = at;
  return HEAD_OF.test(folded) ? HEAD_OF.lastIndex : at;
}

/** "Thủ trưởng | các cơ quan, đơn vị": each of the bodies without a name, unless only some of them are meant. */
export function ofHeads(line: TextLine, unit: NamedUnit): NamedUnit {
  MORE_NOUNS.lastIndex = unit.end;
  const end = unit.end + (MORE_NOUNS.exec(line.folded)?.[0].length ?? 0);
  const isName = ENDS_SUBJECT.test(line.folded.slice(end, end + 4)) || taskVerbAt(line.folded, end + 1);
  if (!isName || SOME_OF.test(line.folded.slice(unit.start, end + 16))) return unit;
  return { ...unit, end, ref: { name: line.text.slice(unit.start, end), unitId: null, group: true } };
}
const MORE_NOUNS =
  /(?: ngang bộ(?=[ ,;.:]|$))?(?:(?:,| và|, và) (?:các )?(?:cơ quan|đơn vị|tổ chức|địa phương)(?=[ ,;.:]|$)(?! (?:chính trị|xã hội|tín dụng|ngang|thuộc))(?!(?:(?:,| và) (?:các )?(?:cơ quan|đơn vị|tổ chức|cá nhân|địa phương)){1,3} (?:có )?liên quan)){0,4}/uy;
const ENDS_SUBJECT = /^(?:[,;.:]|$| và )/u;
const SOME_OF = /liên quan|khác|còn lại/u;

const PARTY = "(?:tỉnh|thành|huyện|thị|quận|đảng) ủy";
const PARTY_BODY = new RegExp(
  `${PARTY}(?:(?:, | và )${PARTY}(?= và |[ ,;.:]|$)){0,5}(?: trực thuộc)?(?= và |[,;.:]|$| các )(?: các (?:tỉnh|huyện|thành phố)(?= và |[,;]))?`,
  "uy",
);

/** "Bí thư | tỉnh ủy và …", "Bí thư | huyện ủy, thành ủy, đảng ủy trực thuộc": the party body of each place. */
export function partyBodyAt(line: TextLine, start: number): NamedUnit | null {
  PARTY_BODY.lastIndex = start;
  const name = PARTY_BODY.exec(line.folded)?.[0];
  if (name === undefined) return null;
  const end = start + name.length;
  return { ref: { name: line.text.slice(start, end), unitId: null, group: true }, start, end };
}

const MINISTERS =
  /(?:(?:các )?đồng chí )?(?<name>(?:các )?bộ trưởng)(?=(?:, | và )(?:các )?thủ trưởng (?:các )?cơ quan (?:ngang bộ|thuộc chính phủ))/uy;
const CENTRAL_BODIES = /(?:các )?cơ quan (?:ngang bộ|thuộc chính phủ)(?=[ ,;.:]|$)/uy;

/**
 * "Các Bộ trưởng | , Thủ trưởng cơ quan ngang Bộ", "Thủ trưởng | cơ quan ngang Bộ": the ministers, who have no
 * further name there, and the bodies that are named beside the ministries. `start`: the offset after words for a head.
 */
export function centralBodiesAt({ text, folded }: TextLine, at: number, start: number): NamedUnit | null {
  MINISTERS.lastIndex = at;
  const ministers = MINISTERS.exec(folded)?.groups?.name?.length;
  CENTRAL_BODIES.lastIndex = start;
  if (ministers === undefined && !CENTRAL_BODIES.test(folded)) return null;
  const end = ministers === undefined ? CENTRAL_BODIES.lastIndex : MINISTERS.lastIndex;
  const from = ministers === undefined ? start : end - ministers;
  return { ref: { name: text.slice(from, end), unitId: null, group: true }, start: from, end };
}

const VILLAGE_HEAD = regex.y`(?:các )?(?:trưởng (?:thôn|bản|ấp|xóm|buôn|làng|khóm|khu phố|khu dân cư|tiểu khu)|(?:thôn|ấp|xóm) trưởng|tổ trưởng (?:các )?tổ dân phố)(?=[ ,;.:]|$)(?!,? (?:và )?(?:phó|bí thư))`;

/** "Trưởng bản", "tổ trưởng tổ dân phố": the head of each village or quarter of the commune. "Trưởng bản Nà Sản" is one of them, and no group. */
export function villageHeadAt({ text, folded }: TextLine, at: number): NamedUnit | null {
  VILLAGE_HEAD.lastIndex = at;
  const end = at + (VILLAGE_HEAD.exec(folded)?.[0].length ?? 0);
  if (end === at || isCapitalAt(text, end + 1)) return null;
  return { ref: { name: text.slice(at, end), unitId: null, group: true }, start: at, end };
}
