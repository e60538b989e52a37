// Texts of the corpus that the samples are made of: what follows units that the catalogue knows, names of bodies that end at
// a sign in several places, and fields of work.
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { fold } from "../../src/language/fold.ts";
import { hashOf } from "../../src/parse/text/word-window.ts";
import { togetherOf, verbOf, type WordClasses } from "../../src/parse/units/ends/model/word-classes.ts";
import { corpusLines } from "../corpus.ts";

export interface RealTexts {
  readonly predicates: readonly string[];
  readonly names: readonly string[];
  /** "công trình thủy lợi", the most frequent first. */
  readonly nouns: readonly string[];
  /** "giám sát", "bảo vệ": verbs that are used as nouns too. */
  readonly actions: readonly string[];
  /** "giải quyết khiếu nại", "cải thiện môi trường đầu tư": work of a body, a verb with its object. */
  readonly works: readonly string[];
}

/** Share of the lines of each file that are searched. */
const EVERY: Readonly<Record<string, number>> = {
  "train-prov": 1,
  "train-proc": 1,
  "train-law2": 1,
  "train-law": 1,
  "train-wiki": 2,
};
const MOST = 45_000;
const HAS_UNIT = /(?:Sở|Bộ|UBND|Ủy ban|Công an|Thanh tra|Văn phòng|Ban|Hội|Kho bạc|Bảo hiểm|Tòa án) /u;
/** Words that may continue the name itself. */
const CONTINUES =
  /^ (?:tỉnh|thành phố|cấp|các|của|thuộc|trực thuộc|nơi|và|quận|huyện|thị xã|xã|phường|khu vực|có thẩm quyền|hoặc|nước|với|về|ở|hai|hay|trung ương|địa phương|sở tại|ban hành kèm|viên|phó|ngày|đến|phụ trách)(?= |,|$)/u;
const NAME_HEADS =
  "Chi cục|Tổng cục|Cục|Vụ|Trung tâm|Phòng|Ban Quản lý|Ban Chỉ đạo|Ban|Tổng công ty|Công ty|Trường|Viện|Bệnh viện|Hội đồng|Hội|Hiệp hội|Quỹ|Ngân hàng|Liên hiệp|Liên đoàn|Liên minh|Đội|Trạm|Học viện|Tạp chí|Nhà hát|Nhà máy|Nhà xuất bản|Bảo tàng|Thư viện|Văn phòng|Chi nhánh|Tập đoàn|Xí nghiệp|Hợp tác xã|Đại học|Câu lạc bộ|Bộ phận|Vườn quốc gia";
/** Names that end at a sign. */
const NAME = new RegExp(`(?:${NAME_HEADS}) \\p{Lu}[^:;.()"“”…0-9]{3,70}?(?=[:;.(]|$)`, "gu");
/** A name that is an object, so that no predicate follows it before the sign. */
const OBJECT = new RegExp(
  `(?<=(?:^|[\\s(])(?:của|tại|thuộc|với|cho|từ|là|bởi|giữa|do|Giám đốc|trưởng|Trưởng|Chủ tịch) )(?:${NAME_HEADS}) \\p{Lu}[^:;,.()"“”…0-9]{3,60}?(?=[;.):]|$)`,
  "gu",
);
const NOUN_PHRASE = /(?:lĩnh vực|công tác|về|của|các|trong) (\p{Ll}+(?: \p{Ll}+){1,3})(?=[,;.]| và )/gu;
const NO_NOUN_END =
  /(?: |^)(?:này|đó|trên|khác|sau|mình|đây|quan|nhau|ấy|chung|như|hơn|lại|mới|lên|nêu|hiện|gồm|riêng|cả|năm|ngày|tháng|định|nay|kèm|đủ|nhất|cũ|ta|họ|nó|nhiên|nào|thời|vậy|ý|việc|người)$/u;
const NO_NOUN_START =
  /^(?:mọi|một|hai|ba|các|những|phạm vi|lĩnh vực|toàn|bản|trường hợp|cùng|từng|mỗi|mức|số|nhiều|việc|nội dung|quy định|khoản|điều|điểm|thời|ngày|tình|bên|nhà|người|sự|cơ sở|yêu|nước|đối|trên|trong|theo|mục|giai|lần|phần|tổng|hồ sơ|giấy|tờ|đơn|phía|cơ quan|cấp|đơn vị|văn bản|luật|nghị|thông tư|căn cứ|hình thức|ý|mẫu|lý do|trách nhiệm|quyền|nghĩa vụ)(?= |$)/u;
const VERB_INSIDE =
  / (?:phải|được|đã|có|chịu|là|để|do|khi|theo|trong|tại|trước|thì|này|đó|sau|không|gửi|nếu|bị|kèm|trên|cho|chủ trì|phối hợp|ban hành|hướng dẫn|cấp|quy định|thực hiện|nhà đầu tư|như|\S+ chịu trách nhiệm) /u;

/** "việc giải quyết khiếu nại,", "công tác bảo vệ trẻ em;". */
const WORK =
  /(?:việc|công tác|nhiệm vụ|hoạt động|về|để) (\p{Ll}+(?: \p{Ll}+){2,5})(?=[,;.]| và | theo | trên | tại | trong )/gu;
const MAX_WORKS = 3000;
const BULLET = /^(?:[-+•]|[a-zđ]\)|\d{1,2}\.) (\p{Lu}\p{Ll}*(?: \p{Ll}+){2,}[^;.:()"“”]{0,90})/u;
const VERB = 6;
const NOUN = 3;
const WORK_LEVEL = 4;
const MAX_NOUNS = 4000;

/** Verbs with their objects: "sẽ lắp đặt trạm quan trắc". */
const GOVERNED = /(?:để|sẽ|phải|cần|nhằm|đã) (\p{Ll}+ \p{Ll}+(?: [^\s;.:()"“”]+){0,9})/gu;
const MAX_GOVERNED = 25_000;

export async function realTexts(folder: string, classes: WordClasses): Promise<RealTexts> {
  const catalogue = loadCatalogue();
  const predicates = new Set<string>();
  const names = new Map<string, number>();
  const objects = new Set<string>();
  const works = new Map<string, number>();
  const governed = new Set<string>();
  const nouns = new Map<string, number>();
  const count = (map: Map<string, number>, text: string) => map.set(text, (map.get(text) ?? 0) + 1);
  for (const [file, every] of Object.entries(EVERY)) {
    for await (const [raw, n] of corpusLines(folder, file)) {
      if (n % every !== 0 || raw.length > 3000) continue;
      const line = raw.normalize("NFC");
      for (const [name] of line.matchAll(NAME)) if (isPlain(name)) count(names, name.trim());
      for (const [name] of line.matchAll(OBJECT)) if (isObjectName(name, classes)) objects.add(name.trim());
      if (governed.size < MAX_GOVERNED)
        for (const [, text] of line.matchAll(GOVERNED))
          if (levelOf(text!, classes) >= VERB) governed.add(text!);
      for (const [, noun] of line.matchAll(NOUN_PHRASE)) count(nouns, noun!);
      for (const [, work] of line.matchAll(WORK))
        if (!NO_WORK.test(work!) && levelOf(work!, classes) >= WORK_LEVEL) count(works, work!);
      const bullet = BULLET.exec(line)?.[1];
      if (bullet && predicates.size < MOST && levelOf(bullet, classes) >= VERB)
        predicates.add(bullet[0]!.toLowerCase() + bullet.slice(1).trim());
      if (predicates.size >= MOST || !HAS_UNIT.test(line)) continue;
      for (const { end, entry } of catalogue.findUnits(line)) {
        if (entry.id === null) continue;
        const after = line.slice(end, end + 110);
        const text = after.slice(0, /[;.:()"“”]/u.exec(after)?.index ?? after.length);
        if (/^ \p{Ll}/u.test(text) && text.length > 12 && !CONTINUES.test(fold(text)))
          predicates.add(text.trim());
      }
    }
  }
  return {
    predicates: [...predicates, ...governed],
    names: [...new Set([...atLeast(names, 2), ...objects])].filter(
      (name) => catalogue.matchUnit(name)?.id == null,
    ),
    nouns: atLeast(nouns, 2)
      .filter((noun) => isNoun(noun, classes))
      .slice(0, MAX_NOUNS),
    actions: actionsOf([...predicates, ...governed], classes),
    works: atLeast(works, 3).slice(0, MAX_WORKS),
  };
}

function isNoun(noun: string, classes: WordClasses): boolean {
  const words = noun.split(" ");
  const last = words.slice(-2).join(" ");
  const levels = [levelOf(noun, classes), levelOf(last, classes)];
  return (
    levels.every((level) => level > 0 && level <= NOUN) &&
    !NO_NOUN_END.test(noun) &&
    !NO_NOUN_START.test(noun) &&
    !VERB_INSIDE.test(` ${noun} `)
  );
}

/** The first two words of predicates, where they are often there. */
function actionsOf(predicates: readonly string[], classes: WordClasses): string[] {
  const verbs = new Map<string, number>();
  for (const text of predicates) {
    const [first, second] = text.split(" ");
    if (!second || /[^\p{Ll}]/u.test(second) || !isAction(first!, second, classes)) continue;
    verbs.set(`${first} ${second}`, (verbs.get(`${first} ${second}`) ?? 0) + 1);
  }
  return atLeast(verbs, 3);
}

const NO_ACTION =
  /^(?:theo|trong|có|không|được|bằng|lần|từng|đầy|lập tức|tương|nằm|đồng thời|tạm|bị|tự|như|trước|sau|khi|để|nhằm|ngoài|cùng|phải|đã|chưa|đang|sẽ|tại|từ|đến|kể)(?= |$)/u;

function isAction(first: string, second: string, classes: WordClasses): boolean {
  if (NO_ACTION.test(`${first} ${second}`)) return false;
  const known = classes.of(hashOf(fold(first)), hashOf(fold(second)));
  return verbOf(known) >= NOUN && verbOf(known) <= VERB && togetherOf(known) > 1;
}

/** How verb-like the first two words are. */
function levelOf(text: string, classes: WordClasses): number {
  const [first, second] = fold(text).split(/[ ,]/u);
  return verbOf(classes.of(hashOf(first!), hashOf(second ?? "")));
}

const isPlain = (name: string) =>
  name.split(" ").length <= 13 &&
  !VERB_INSIDE.test(`${name} `) &&
  !/,\s*\p{Lu}\p{Ll}* ?(?:\p{Ll}+ ){0,2}\p{Lu}/u.test(name);

const NO_OBJECT =
  / (?:nhưng|vì|với|ở|nơi|cũ|mà|từ|bao|sẽ|đang|bởi|vào|lên|ra|đến|về|gồm|các|những|một|đi|qua|hơn|nhất|cùng|hoặc|hay|trở|của|khi|bằng) /u;

const NO_WORK =
  /(?:^| )(?:này|đó|trên|khác|sau|mình|đây|quan|nhau|đã|được|bị|là|có|không|phải|cho|với|tại|từ|đến|theo|trong|của|các|những|và|hoặc|khi|để|do|như|bằng|mà|về|vào|ra|lên|lại|trước|số|năm|ngày|tháng|mức|nội|quy|yêu|điều|khoản|người|việc|hồ|văn|kết|báo|ý)(?= |$)/u;

/** A plain name whose small words are not verbs. */
function isObjectName(name: string, classes: WordClasses): boolean {
  const words = name.split(" ");
  if (words.length > 9 || !isPlain(name) || NO_OBJECT.test(`${name} `)) return false;
  return words.every((word, i) => {
    if (i < 2 || !/^\p{Ll}/u.test(word) || !/^\p{Ll}/u.test(words[i - 1]!)) return true;
    const level = verbOf(classes.of(hashOf(fold(words[i - 1]!)), hashOf(fold(word))));
    return level > 0 && level < VERB;
  });
}

const atLeast = (counts: ReadonlyMap<string, number>, least: number) =>
  [...counts]
    .filter(([, times]) => times >= least)
    .sort((a, b) => b[1] - a[1])
    .map(([text]) => text);
