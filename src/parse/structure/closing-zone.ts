import { isBulletLabel, parseLabel } from "../../language/labels.ts";
import { COMMITTEE } from "../lexicon/bodies.ts";
import { PAPER, THIS_DOCUMENT } from "../lexicon/documents.ts";
import { ORDER } from "../lexicon/orders.ts";
import { UNIT_HEAD } from "../lexicon/positions.ts";
import type { TextLine } from "../text/text-line.ts";

// The closing paragraphs after the last item: "Trên đây là Kế hoạch …", "Đề nghị các cơ quan … báo cáo …". They are about the
// whole document, so they do not belong to an item.

const RECEIVED = `nhận (?:được )?${THIS_DOCUMENT}`;

/** First words of a paragraph that closes a document and is not a task. */
const CLOSING = new RegExp(
  `^(?:trên đây (?:là|một số)|(?:trong )?quá trình (?:tổ chức |triển khai |thực hiện )?(?:thực hiện|triển khai)|${RECEIVED}|${THIS_DOCUMENT} (?:có hiệu lực|thay thế)|(?:kế hoạch|văn bản|quyết định|nghị quyết|chương trình) này được(?! (?:tiến hành|thực hiện|triển khai|tổ chức|xây dựng|lồng ghép) )|nếu có (?:khó khăn|vướng mắc)|có gì (?:khó khăn|vướng mắc)|cuối cùng|(?:các |những )?nội dung (?:khác|còn lại)[^.;:]{0,60} (?:không thay đổi|giữ nguyên|không đổi|vẫn thực hiện)|(?:sau|quá|hết) (?:thời hạn|thời gian|ngày) (?:nêu )?(?:trên|này|đó)|(?:mọi )?(?:thông tin|chi tiết|vướng mắc|khó khăn|ý kiến|trao đổi)(?:[^.,;:]{0,60})? liên hệ)(?=[ ,.:/!]|$)`,
  "u",
);

/** Thanks and wishes at the end, also after a subject: "Cục A, Bộ B - cơ quan thường trực trân trọng cảm ơn …". */
const POLITE =
  /^(?:(?:[^.,;:]{2,60} )?(?:rất )?mong (?:nhận được|sự|được|quý)|(?:[^.;:]{2,160} )?(?:xin )?(?:trân trọng|chân thành) (?:cảm|cám) ơn)(?=[ ,.:/!]|$)/u;
const isPolite = (folded: string) =>
  (folded.includes("mong ") || folded.includes(" ơn")) && POLITE.test(folded);

/** "Sở A kính báo cáo UBND tỉnh xem xét, chỉ đạo./.": the author hands over the document. */
const CONSIDERS =
  "(?:xem xét|quan tâm|duyệt)(?:(?:,| và|, và)? (?:chỉ đạo|quyết định|phê duyệt|cho ý kiến|ký ban hành|ban hành)(?: chỉ đạo| thực hiện)?)*";
const HANDS_OVER = new RegExp(
  `^[^.,;:]{2,60} (?:(?:kính |trân trọng )?(?:báo cáo|trình|đề nghị) [^.;:]{2,160} ${CONSIDERS}\\.? ?[/\\\\].{0,4}|trân trọng (?:báo cáo|trình|đề nghị) [^.;:]{2,160} ${CONSIDERS}\\.?)$`,
  "u",
);

const ONLY_POLITE = /^(?:xin )?trân trọng[ .!/]*$/u;

/** True for a paragraph that closes a document. `folded`: the text of a line without a label. */
export const isClosing = (folded: string): boolean =>
  CLOSING.test(folded) || ONLY_POLITE.test(folded) || isPolite(folded) || HANDS_OVER.test(folded);

const ALL_UNITS = `(?:(?:${UNIT_HEAD} )?(?:các|những) (?:cơ quan|đơn vị|sở|ban|ngành|phòng|địa phương|tổ chức)|${UNIT_HEAD} )`;
/** "Báo cáo của các cơ quan, đơn vị gửi về …", "Kết thúc đợt thi đua, các đơn vị báo cáo …": what all of them send. */
const PAPERS_OF_ALL = `(?:${PAPER}) của (?:các|quý) (?:cơ quan|đơn vị|sở|địa phương)|kết thúc [^.,;:]{3,60},? các (?:cơ quan|đơn vị|địa phương) `;
/** "Văn bản gửi về Sở Tài chính …", "Báo cáo đề nghị gửi về …": papers without an owner are those of all. */
const PAPERS_SENT = `(?:các )?(?:${PAPER}|thông tin)(?: [^ .,;:]{1,9}){0,6} (?:xin |đề nghị )?gửi (?:về|đến) `;
/** True for a paragraph about the whole document, an order, a reporting period, or a text that addresses many units. */
const ABOUT_ALL = new RegExp(
  `^(?:(?:${ORDER}) |${ALL_UNITS}|${PAPERS_OF_ALL}|${PAPERS_SENT}|định kỳ|báo cáo (?:kết quả|tình hình|định kỳ)|kết quả (?:thực hiện|triển khai)|(?:hằng|hàng) (?:tháng|quý|năm)|(?:${COMMITTEE}|${UNIT_HEAD}|sở|ban chỉ đạo) [^.;:]{0,60}?(?<!được )(?:${ORDER}) )|^[^.;:]{0,220}${THIS_DOCUMENT}(?!\\p{L})`,
  "u",
);
/**
 * "Căn cứ nội dung Kế hoạch, các đơn vị …": an opening phrase about the document itself. The type of another document is followed
 * by its number, issuer or subject.
 */
const ABOUT_ITSELF =
  /^(?:Căn cứ|Trên cơ sở|Theo|Từ|Để|Nhằm|Trong|Qua|Khi|Sau|Thực hiện|Triển khai)(?: [^\s.,;:]{1,12}){0,8} (?:Kế hoạch|Chương trình|Quyết định|Chỉ thị|Đề án|Phương án|Công văn|Văn bản),/u;
const SHORTEST_PARAGRAPH = 40;
const ENDED = /[.;!?…]["”)]?$/u;

/**
 * Index of the first closing paragraph of a body; the number of lines if there is none. Closing paragraphs are the last lines
 * without a label, after a line that ends a sentence. "Trên đây là" closes the body even if items follow it.
 */
export function closingStart(body: readonly TextLine[]): number {
  let plain = body.length;
  while (plain > 0 && isPlain(body[plain - 1]!)) plain -= 1;
  const explicit = body.findIndex(
    (line, at) =>
      at > 0 &&
      at < plain &&
      (line.folded.startsWith("trên đây là ") || makesKnown(line.folded)) &&
      isPlain(line),
  );
  if (explicit > 0) return explicit;
  if (plain === 0) {
    const notice = body.findLastIndex(({ folded }) => makesKnown(folded));
    return notice > 0 ? notice : body.length;
  }
  for (let at = plain; at < body.length; at++) {
    const folded = withoutBullet(body[at]!.folded);
    if (isClosing(folded) || makesKnown(folded) || closes(body, at)) return at;
  }
  return body.length;
}

/** "Sở Y tế thông báo để các đơn vị biết và thực hiện./.": the end of a notice, also before recipients whose heading was lost. */
const MADE_KNOWN =
  /^[^.,;:]{2,60} thông báo (?:cho |đến |tới |để )?[^.;:]{2,260} biết(?:(?:,| và|, và) [^.;:]{2,60})?\.\/\.$/u;
/** "Nay thông báo ý kiến kết luận … để các sở, ngành triển khai thực hiện./." */
const MADE_KNOWN_FOR_WORK = /^(?:nay|xin|trân trọng) thông báo [^.;:]{2,400}(?<= thực hiện)\.\/\.$/u;
const makesKnown = (folded: string) => MADE_KNOWN.test(folded) || MADE_KNOWN_FOR_WORK.test(folded);

/** "- Trên đây là Kế hoạch …" is plain too: the bullet is a slip of the typist or of the engine. */
const isPlain = ({ source, text, folded }: TextLine) =>
  source.kind === "text" && (parseLabel(text) === null || closesItself(withoutBullet(folded)));

function withoutBullet(folded: string): string {
  const label = parseLabel(folded);
  return label !== null && isBulletLabel(label) ? folded.slice(label.length) : folded;
}

/** True for words that only close a document, also after a bullet or in a list. `folded`: without the label. */
export const closesItself = (folded: string): boolean => CLOSES_ITSELF.test(folded);
const CLOSES_ITSELF = new RegExp(`^(?:trên đây (?:là|một số)|${RECEIVED})(?=[ ,.:/!]|$)`, "u");

/** A label ("Đơn vị thực hiện: …") is a short phrase before a colon; it belongs to the item above. */
const LABEL = /^[^.,;:]{1,60}: /u;

const endsDocument = (body: readonly TextLine[], at: number): boolean =>
  at === body.length - 1 && body[at]!.text.endsWith("./.");
/** The last paragraph below a heading is its text, no closing. */
const mayHead = ({ text }: TextLine): boolean =>
  parseLabel(text) !== null || text.length < SHORTEST_PARAGRAPH;

function closes(body: readonly TextLine[], at: number): boolean {
  const { text, folded } = body[at]!;
  const before = body[at - 1];
  return (
    before !== undefined &&
    (ENDED.test(before.text) || (endsDocument(body, at) && !mayHead(before))) &&
    text.length >= SHORTEST_PARAGRAPH &&
    (ABOUT_ALL.test(folded) || ABOUT_ITSELF.test(text)) &&
    !LABEL.test(folded)
  );
}
