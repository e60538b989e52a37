import { isBulletLabel, parseLabel } from "../../../language/labels.ts";
import {
  ABOUT_ALL,
  CLOSES_ITSELF,
  CLOSING,
  HANDS_OVER,
  MAKES_KNOWN,
  POLITE,
} from "../../lexicon/closing-words.ts";
import { anyOf, type Wording } from "../../lexicon/wording.ts";
import type { TextLine } from "../../text/text-line.ts";

// The closing paragraphs after the last item: "Trên đây là Kế hoạch …", "Đề nghị các cơ quan … báo cáo …". They are about the
// whole document, so they do not belong to an item.

const firstWords = (list: readonly Wording[]) => new RegExp(`^${anyOf(list)}(?=[ ,.:/!]|$)`, "u");
const wholeText = (list: readonly Wording[]) => new RegExp(`^${anyOf(list)}$`, "u");

const CLOSING_WORDS = firstWords(CLOSING);
const POLITE_WORDS = firstWords(POLITE);
const isPolite = (folded: string) =>
  (folded.includes("mong ") || folded.includes(" ơn")) && POLITE_WORDS.test(folded);
const HANDED_OVER = wholeText(HANDS_OVER);

/** True for a paragraph that closes a document. `folded`: the text of a line without a label. */
export const isClosing = (folded: string): boolean =>
  CLOSING_WORDS.test(folded) || isPolite(folded) || HANDED_OVER.test(folded);

const STARTS_ABOUT_ALL = new RegExp(`^${anyOf(ABOUT_ALL)}`, "u");
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

const MADE_KNOWN = wholeText(MAKES_KNOWN);
const makesKnown = (folded: string) => MADE_KNOWN.test(folded);

/** "- Trên đây là Kế hoạch …" is plain too: the bullet is a slip of the typist or of the engine. */
const isPlain = ({ source, text, folded }: TextLine) =>
  source.kind === "text" && (parseLabel(text) === null || closesItself(withoutBullet(folded)));

function withoutBullet(folded: string): string {
  const label = parseLabel(folded);
  return label !== null && isBulletLabel(label) ? folded.slice(label.length) : folded;
}

/** True for words that only close a document, also after a bullet or in a list. `folded`: without the label. */
export const closesItself = (folded: string): boolean => ITSELF.test(folded);
const ITSELF = firstWords(CLOSES_ITSELF);

/** A label ("Đơn vị thực hiện: …") is a short phrase before a colon; it belongs to the item above. */
const LABEL = /^[^.,;:]{1,60}: /u;

const endsDocument = (body: readonly TextLine[], at: number): boolean =>
  at === body.length - 1 && body[at]!.text.endsWith("./.");
/** The last paragraph below a heading is its text, no closing. */
const mayHead = ({ text }: TextLine): boolean =>
  parseLabel(text) !== null || text.length < SHORTEST_PARAGRAPH;

/** True for a line that has a label and no text: "Điều 3." */
const isLabelAlone = ({ text }: TextLine): boolean => parseLabel(text)?.length === text.length;

function closes(body: readonly TextLine[], at: number): boolean {
  const { text, folded } = body[at]!;
  const before = body[at - 1];
  return (
    before !== undefined &&
    !isLabelAlone(before) &&
    (ENDED.test(before.text) || (endsDocument(body, at) && !mayHead(before))) &&
    text.length >= SHORTEST_PARAGRAPH &&
    (STARTS_ABOUT_ALL.test(folded) || ABOUT_ITSELF.test(text)) &&
    !LABEL.test(folded)
  );
}

/** True for the folded words of a closing formula: "Yêu cầu các đơn vị liên quan nghiêm túc triển khai thực hiện./." */
export const isFormula = (sentence: string): boolean =>
  sentence.length < LONGEST_FORMULA && CLOSING_FORMULA.test(sentence);
/** "… nghiêm túc triển khai thực hiện./.": the last sentence of a letter, which asks for nothing further. */
const CLOSING_FORMULA =
  /(?:tổ chức|triển khai|thực hiện|phối hợp|chấp hành)(?: (?:thực hiện|triển khai|tốt|(?:các )?nội dung|(?:nêu )?trên|này|quyết định|văn bản|kế hoạch|quy định|theo|nghiêm túc|kịp thời|đầy đủ|(?:có|đạt) hiệu quả|đúng tiến độ)(?:,| và)?){0,5}[ ./]{0,4}$/u;
const LONGEST_FORMULA = 170;
/** True for the last paragraph of a document that asks bodies for nothing further: "Sở A yêu cầu các đơn vị nghiêm túc thực hiện./." */
export const asksByFormula = ({ text, folded }: TextLine): boolean =>
  text.endsWith("./.") && ASKS_BODIES.test(folded) && isFormula(folded);
const ASKS_BODIES = /^(?:[^.,;:]{2,90} )?(?:yêu cầu|đề nghị) [^.;:]{2,160}[./]{3}$/u;

/** True for folded words after units that state no work of their own: "nghiêm túc triển khai, thực hiện./.", "phối hợp thực hiện". */
export const isMereFormula = (words: string): boolean => ONLY_FORMULA.test(words);
const ONLY_FORMULA =
  /^(?:(?:nghiêm túc|tổ chức|triển khai|thực hiện|phối hợp|quan tâm|khẩn trương|kịp thời|chủ động|tích cực|chặt chẽ|tốt|nghiêm|hiệu quả|có hiệu quả|kế hoạch này|công văn này|chỉ thị này|các nội dung trên|nội dung trên)(?:,? (?:và )?|[ ./]*$)){1,8}$/u;

/** True for folded words after units that only say who enforces the document: "chịu trách nhiệm thi hành Quyết định này./." */
export const onlyEnforces = (words: string): boolean => ONLY_ENFORCES.test(words);
const ENFORCES =
  "(?:chịu|có) trách nhiệm (?:tổ chức )?thi hành (?:quyết định|nghị quyết|chỉ thị|kế hoạch|quy định|văn bản)(?: này)?(?:,? kể từ ngày ký(?: ban hành)?)?[ ./]{0,6}$";
const ONLY_ENFORCES = new RegExp(`^,? ?(?:và )?${ENFORCES}`, "u");
/** True for a folded line that ends in such words: "Điều 3. Giám đốc các sở chịu trách nhiệm thi hành Quyết định này." */
export const endsInEnforcement = (folded: string): boolean => ENDS_IN_ENFORCEMENT.test(folded);
const ENDS_IN_ENFORCEMENT = new RegExp(`^[^:]{0,900} ${ENFORCES}`, "u");
