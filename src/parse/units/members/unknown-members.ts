import { regex } from "../../../language/regex.ts";
import { FACILITY } from "../../lexicon/bodies.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { memberEnd } from "../ends/member-end.ts";
import type { NamedUnit } from "../shared/named-unit.ts";
import { beginsApposition } from "./appositions.ts";

// Members of a list of units that neither the catalogue nor the form of a name knows: "…, cơ quan chủ quản các dự án", "…, các
// hộ nhận khoán rừng". The verb after the list, or a further member, shows where they end.

/** Nouns that begin such a member. "tổ chức" needs "các" before it or a word for what it is after it, because it is also a verb. */
const ONE = `${FACILITY}|cơ quan|đơn vị|doanh nghiệp|tập đoàn|tổng công ty|hợp tác xã|tổ hợp tác|ban quản lý|nhà (?:đầu tư|thầu|trường|máy)|chủ (?:đầu tư|rừng|dự án|cơ sở|phương tiện|công trình|hộ|nhà|tàu)|người (?:đứng đầu|sử dụng lao động|đại diện)|hộ (?:kinh doanh|gia đình|dân)|lực lượng|cá nhân|địa phương|đoàn thể|hiệp hội|thành viên|tổ chức(?= (?:đại diện|chính trị|tín dụng|tôn giáo|phi chính phủ) )|hệ thống(?= (?:trung tâm|truyền thanh|thư viện|cửa hàng|trạm|chợ))`;
const SEVERAL = `${ONE}|tổ chức|chủ|hộ|cơ sở|tổ|đội|hội|trường|trạm|công ty`;
const MEMBER = regex.y`(?:(?<several>các |những )(?:${SEVERAL})|(?:${ONE}))(?= )`;
const JOINT = regex.y`(?:[,;] (?:và )?| và )(?=\p{L})`;
const RELATED = /(?:^| )(?:có )?liên quan(?= |$)/u;
const RELATED_BEFORE_JOINT = / (?:có )?liên quan(?=,? (?:và )?(?:các|ubnd|ủy ban|sở|công an) )/u;
/** Words that no name contains: they begin a purpose, a condition or a predicate. */
const CONNECTIVE =
  / (?:để|nhằm|khi|nếu|theo|căn cứ|được|sẽ|đã|đang|phải|cần|là|vào|với|như|đồng thời|trong (?:việc|công tác|quá trình))(?= |$)/u;

interface MemberContext {
  readonly context: RuleContext;
  /** True if a member of the list begins at an offset. */
  readonly beginsMember: (at: number) => boolean;
}

/** A member at an offset that is followed by the verb of the sentence or by a further member; null if there is none. */
export function readUnknownMember(
  line: TextLine,
  at: number,
  { context, beginsMember }: MemberContext,
): NamedUnit | null {
  MEMBER.lastIndex = at;
  const member = MEMBER.exec(line.folded);
  if (!member || beginsApposition(line.folded.slice(at, at + 40))) return null;
  const several = member.groups!.several?.length;
  const name = { start: at, head: several === undefined ? member[0].length : several - 1 };
  const end = memberEnd(
    line,
    { ...name, from: at + member[0].length },
    {
      occurrences: context.occurrences,
      isBeforeMember: (end) => isBeforeMember(line, end, beginsMember),
    },
  );
  if (end === null) return null;
  // "đơn vị của tỉnh có liên quan | và UBND các xã": nobody in particular, before a further member.
  const others = RELATED_BEFORE_JOINT.exec(line.folded.slice(at, end));
  if (others) return { ref: null, start: at, end: at + others.index + others[0].length };
  const printed = line.text.slice(at, end).trimEnd();
  // A noun alone is left to the rule of common nouns.
  if (end <= at + member[0].length || CONNECTIVE.test(line.folded.slice(at, end))) return null;
  const isNobody = RELATED.test(line.folded.slice(at, end)) || context.catalogue.namesNoUnit(printed);
  return { ref: isNobody ? null : { name: printed, unitId: null, group: true }, start: at, end };
}

function isBeforeMember(line: TextLine, end: number, beginsMember: (at: number) => boolean): boolean {
  JOINT.lastIndex = end;
  return JOINT.test(line.text) && beginsMember(JOINT.lastIndex);
}
