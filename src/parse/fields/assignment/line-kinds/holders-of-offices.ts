import { isFamilyName } from "../../../../language/family-names.ts";
import { isSmallAt } from "../../../../language/letter-case.ts";
import { lengthAt } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import { UNIT_HEAD } from "../../../lexicon/positions.ts";
import { POST, SINGLE_POST } from "../../../lexicon/posts.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";

// Lists of members: lines that only say which office or which person belongs to a body. They state no work.

const MARKS = /(?:[\s,;:.()–-]|và (?=\S))+/uy;
const TITLE = /(?:mời )?(?:các )?(?:ông|bà|đồng chí|đ\/c)(?: ?\([^()]{1,10}\))?[:.]? /uy;
const NAME = regex.y`(?<first>\p{Lu}\p{Ll}{0,6})(?: \p{Lu}\p{Ll}{0,6}){1,4}(?=\s*(?:[-–,;:.(]|$))`;
/** Before the name of the body: "01 Thứ trưởng | Bộ Nội vụ", "Đại diện lãnh đạo | Sở Y tế", "Phó Giám đốc | Sở Tài chính". */
const OFFICE = new RegExp(
  `(?:\\d{1,2} )?(?:đại diện (?:cho )?)?(?:(?:các |một )?(?:(?:quyền |nguyên )?(?:(?:cấp )?phó )?${UNIT_HEAD}|thứ trưởng|(?:phó )?thủ tướng(?: chính phủ)?|phó tổng giám đốc|chuyên viên|cán bộ|công chức|viên chức))(?:\\/(?:phó )?${UNIT_HEAD})?(?: |(?=[,;.]|$))`,
  "uy",
);
/** What somebody is in the body: "Phó Trưởng ban thường trực", "Tổ trưởng", "Thành viên Ban Chỉ đạo". */
const IN_BODY = new RegExp(
  `(?:là |làm |giữ chức(?: vụ)? )?(?:(?:các )?(?:phó )?(?:trưởng (?:ban|đoàn|tiểu ban|nhóm|bộ phận)|tổ (?:trưởng|phó|viên)|nhóm trưởng|chủ tịch hội đồng|chủ tịch|thành viên|ủy viên|thư ký)|${POST}|${SINGLE_POST})(?: (?:thường trực|thứ nhất|hội đồng|ban (?:chỉ đạo|tổ chức)|chỉ đạo|tổ công tác|kiêm nhiệm|kiêm thư ký|thư ký)){0,3}(?=[\\s]*(?:[-–,;:.()]|$))`,
  "uy",
);

/**
 * True for words from an offset on that only say who holds which office: "01 Thứ trưởng Bộ Nội vụ;", "Ông Lê Văn An, Giám đốc Sở A -
 * Tổ trưởng". Where the name of each body ends is read as everywhere, so that words of work after it are noticed.
 */
export function namesOnlyHolders(line: TextLine, start: number, context: RuleContext): boolean {
  const { folded } = line;
  let at = start;
  let offices = 0;
  while (true) {
    at += lengthAt(MARKS, folded, at);
    if (at >= folded.length) return offices > 0;
    const inBody = lengthAt(IN_BODY, folded, at);
    const title = inBody > 0 ? 0 : lengthAt(TITLE, folded, at);
    const office = inBody > 0 ? 0 : lengthAt(OFFICE, folded, at + title);
    const named = inBody + office > 0 ? 0 : nameLength(line, at + title, title > 0);
    if (inBody + office + named > 0) offices++;
    at += title + inBody + office + named;
    if (inBody + named > 0) continue;
    if (beginsWork(line, at)) return false;
    const body = readUnitList(line, at, context);
    if (body && body.end > at && !hasSmallVerb(line, at, body.end)) at = body.end;
    else if (office === 0) return false;
  }
}

/** A verb in small letters begins work. No name of a body begins so, and to look for one here would cost more than all other tests. */
const beginsWork = ({ text, folded }: TextLine, at: number): boolean =>
  isSmallAt(text, at) && taskVerbAt(folded, at);

/** "Chuyên viên Phòng Xây dựng | thẩm định hồ sơ": a verb in small letters may be work that is read as the rest of a name. */
function hasSmallVerb(line: TextLine, from: number, to: number): boolean {
  const { folded } = line;
  for (let at = folded.indexOf(" ", from) + 1; at > 0 && at < to; at = folded.indexOf(" ", at) + 1)
    if (beginsWork(line, at)) return true;
  return false;
}

/** The length of a person's name at an offset. Without a title it must begin with a family name. */
function nameLength({ text }: TextLine, at: number, isTitled: boolean): number {
  NAME.lastIndex = at;
  const name = NAME.exec(text);
  return name && (isTitled || isFamilyName(name.groups!.first!)) ? name[0].length : 0;
}
