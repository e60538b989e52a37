import { COMMITTEE } from "./bodies.ts";
import { PAPER, THIS_DOCUMENT } from "./documents.ts";
import { ORDER } from "./orders.ts";
import { UNIT_HEAD } from "./positions.ts";
import type { Wording } from "./wording.ts";

// The wordings of closing paragraphs: they are about the whole document and belong to no item. Read by `structure/closing-zone.ts`.

/** First words that close a document wherever they are, also after a bullet or in a list. */
export const CLOSES_ITSELF: readonly Wording[] = [
  { words: "trên đây (?:là|một số)", example: "Trên đây là Kế hoạch cải cách hành chính năm 2026" },
  { words: `nhận (?:được )?${THIS_DOCUMENT}`, example: "Nhận được Công văn này, các đơn vị thực hiện" },
];

/** First words of a paragraph that closes a document and is no task. */
export const CLOSING: readonly Wording[] = [
  ...CLOSES_ITSELF,
  {
    // "Trong quá trình thực hiện, các xã chủ động phối hợp với Sở Y tế" is work.
    words:
      "(?:trong )?quá trình (?:tổ chức |triển khai |thực hiện )?(?:thực hiện|triển khai)(?=[^.;]{0,240}(?:nếu|khó khăn|vướng mắc|phát sinh|thay đổi|bất cập|chưa rõ|cần ))",
    example: "Trong quá trình thực hiện, nếu có vướng mắc",
  },
  { words: `${THIS_DOCUMENT} (?:có hiệu lực|thay thế)`, example: "Chỉ thị này có hiệu lực kể từ ngày ký" },
  {
    words:
      "(?:kế hoạch|văn bản|quyết định|nghị quyết|chương trình) này được(?! (?:tiến hành|thực hiện|triển khai|tổ chức|xây dựng|lồng ghép) )",
    example: "Kế hoạch này được phổ biến đến các phòng",
  },
  { words: "nếu có (?:khó khăn|vướng mắc)", example: "Nếu có vướng mắc, các đơn vị phản ánh về Sở" },
  { words: "có gì (?:khó khăn|vướng mắc)", example: "Có gì vướng mắc, báo cáo về Văn phòng" },
  {
    words: "với (?:tinh thần|(?:các |những )?(?:nội dung|yêu cầu)) (?:nêu )?trên",
    example: "Với nội dung trên, yêu cầu các đơn vị thực hiện",
  },
  { words: "cuối cùng", example: "Cuối cùng, Sở chúc các đơn vị hoàn thành nhiệm vụ" },
  {
    words:
      "(?:các |những )?nội dung (?:khác|còn lại)[^.;:]{0,60} (?:không thay đổi|giữ nguyên|không đổi|vẫn thực hiện)",
    example: "Các nội dung khác của Kế hoạch không thay đổi",
  },
  {
    words: "(?:sau|quá|hết) (?:thời hạn|thời gian|ngày) (?:nêu )?(?:trên|này|đó)",
    example: "Quá thời hạn trên, Sở không tổng hợp",
  },
  {
    words: "(?:mọi )?(?:thông tin|chi tiết|vướng mắc|khó khăn|ý kiến|trao đổi)(?:[^.,;:]{0,60})? liên hệ",
    example: "Mọi thông tin chi tiết xin liên hệ Phòng Tổ chức",
  },
];

/** Thanks and wishes at the end, also after a subject. */
export const POLITE: readonly Wording[] = [
  {
    words: "(?:[^.,;:]{2,60} )?(?:rất )?mong (?:nhận được|sự|được|quý)",
    example: "Sở Y tế rất mong nhận được sự phối hợp của các đơn vị",
  },
  {
    words: "(?:[^.;:]{2,160} )?(?:xin )?(?:trân trọng|chân thành) (?:cảm|cám) ơn",
    example: "Cục A, Bộ B - cơ quan thường trực trân trọng cảm ơn",
  },
];

const CONSIDERS =
  "(?:xem xét|quan tâm|duyệt)(?:(?:,| và|, và)? (?:chỉ đạo|quyết định|phê duyệt|cho ý kiến|ký ban hành|ban hành)(?: chỉ đạo| thực hiện)?)*";
/** Whole paragraphs with which the author hands over the document. */
export const HANDS_OVER: readonly Wording[] = [
  {
    words: `[^.,;:]{2,60} (?:kính |trân trọng )?(?:báo cáo|trình|đề nghị) [^.;:]{2,160} ${CONSIDERS}\\.? ?[/\\\\].{0,4}`,
    example: "Sở A kính báo cáo UBND tỉnh xem xét, chỉ đạo./.",
  },
  {
    words: `[^.,;:]{2,60} trân trọng (?:báo cáo|trình|đề nghị) [^.;:]{2,160} ${CONSIDERS}\\.?`,
    example: "Sở A trân trọng đề nghị UBND tỉnh xem xét, quyết định.",
  },
  { words: "(?:xin )?trân trọng[ .!/]*", example: "Xin trân trọng./." },
];

/** Whole paragraphs at the end of a notice, also before recipients whose heading was lost. */
export const MAKES_KNOWN: readonly Wording[] = [
  {
    words:
      "[^.,;:]{2,60} thông báo (?:cho |đến |tới |để )?[^.;:]{2,260} biết(?:(?:,| và|, và) [^.;:]{2,60})?\\.\\/\\.",
    example: "Sở Y tế thông báo để các đơn vị biết và thực hiện./.",
  },
  {
    words: "(?:nay|xin|trân trọng) thông báo [^.;:]{2,400}(?<= thực hiện)\\.\\/\\.",
    example: "Nay thông báo ý kiến kết luận để các sở, ngành triển khai thực hiện./.",
  },
];

/** First words of a longer paragraph below the last item that is about all units: an order, a period of reports, papers of all. */
export const ABOUT_ALL: readonly Wording[] = [
  { words: `(?:${ORDER}) `, example: "Đề nghị các cơ quan báo cáo kết quả" },
  {
    words: `(?:${UNIT_HEAD} )?(?:các|những) (?:cơ quan|đơn vị|sở|ban|ngành|phòng|địa phương|tổ chức)|${UNIT_HEAD} `,
    example: "Thủ trưởng các đơn vị chịu trách nhiệm thực hiện",
  },
  {
    words: `(?:${PAPER}) của (?:các|quý) (?:cơ quan|đơn vị|sở|địa phương)`,
    example: "Báo cáo của các cơ quan, đơn vị gửi về Sở Nội vụ",
  },
  {
    words: "kết thúc [^.,;:]{3,60},? các (?:cơ quan|đơn vị|địa phương) ",
    example: "Kết thúc đợt thi đua, các đơn vị báo cáo kết quả",
  },
  // Papers without an owner are those of all.
  {
    words: `(?:các )?(?:${PAPER}|thông tin)(?: [^ .,;:]{1,9}){0,6} (?:xin |đề nghị )?gửi (?:về|đến) `,
    example: "Văn bản gửi về Sở Tài chính để tổng hợp",
  },
  { words: "định kỳ", example: "Định kỳ hằng quý, các phòng báo cáo" },
  { words: "báo cáo (?:kết quả|tình hình|định kỳ)", example: "Báo cáo kết quả thực hiện về Văn phòng" },
  { words: "kết quả (?:thực hiện|triển khai)", example: "Kết quả thực hiện báo cáo UBND tỉnh" },
  { words: "(?:hằng|hàng) (?:tháng|quý|năm)", example: "Hằng năm, các đơn vị tự đánh giá" },
  {
    words: `(?:${COMMITTEE}|${UNIT_HEAD}|sở|ban chỉ đạo) [^.;:]{0,60}?(?<!được )(?:${ORDER}) `,
    example: "UBND tỉnh yêu cầu các sở, ngành thực hiện",
  },
  { words: `[^.;:]{0,220}${THIS_DOCUMENT}(?!\\p{L})`, example: "Các phòng căn cứ Kế hoạch này thực hiện" },
];
