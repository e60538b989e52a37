import type { Item } from "../shared/items.ts";

// The labels of a meeting: "Chủ trì: Lãnh đạo Sở A." beside "Thành phần: …" names who chairs it, and gives nobody work.

const CHAIRS =
  /^(?:- )?(?:người |đồng )?chủ trì(?: (?:họp|cuộc họp|hội nghị|buổi làm việc|phiên họp))? ?: ?(?:lãnh đạo|các đồng chí|đồng chí|đ\/c|ông|bà|giám đốc|phó |chủ tịch|đại diện)/u;
const PARTICIPANTS = /^thành phần(?: (?:tham dự|tham gia|dự|dự họp|mời|mời dự|kính mời)){0,2}(?: ?:| ?$)/u;

/** True for a label with the person who chairs the meeting whose participants another item of the list names. */
export function namesChair({ line, start, section }: Item): boolean {
  if (!CHAIRS.test(line.folded.slice(start))) return false;
  const siblings = section.parent?.children ?? [];
  return siblings.some((one) => one.line && PARTICIPANTS.test(one.line.folded.slice(one.textStart).trim()));
}
