import { senderOf } from "../../model/sender-of.ts";
import { defineCheck } from "../shared/define-check.ts";

interface NearCopy {
  readonly sender: string;
  readonly copied: number;
  readonly sentences: number;
  /** Share of copied sentences in percent. */
  readonly share: number;
  readonly from: "parent" | "unit";
}

export const nearCopy = defineCheck<NearCopy>({
  id: "near-copy",
  title: { vi: "Phần lớn câu chữ trùng với văn bản khác", en: "Most sentences are from another document" },
  about: {
    vi: "Phần lớn câu trong kế hoạch của đơn vị trùng với kế hoạch của tỉnh, hoặc với kế hoạch ban hành trước của đơn vị khác: có thể đơn vị chưa cụ thể hóa nhiệm vụ của mình. Không tính phần đầu văn bản, căn cứ, trích dẫn luật, tên gọi và câu ngắn; câu trùng với kế hoạch của tỉnh không tính là trùng với đơn vị khác. Việc cần làm: không bắt buộc; có thể đề nghị đơn vị cụ thể hóa.",
    en: "Most sentences of a unit's plan are also in the province's plan, or in an earlier plan of another unit: the unit may not have specified its own tasks. Heads, legal bases, quotations of laws, names and short sentences do not count. When two units are compared, sentences of the province's plan do not count either. To do: nothing, or ask the unit to specify its own tasks.",
  },
  threshold: {
    value: 0.6,
    least: 0.2,
    most: 1,
    about: {
      vi: "tỷ lệ câu trùng (0,2 đến 1) từ đó có lưu ý",
      en: "the share of copied sentences (0.2 to 1) from which there is a note",
    },
  },
  *find(plan, { copiedTextsOf }, threshold) {
    for (const { fromId, from, copied, sentences, places } of copiedTextsOf(plan)) {
      if (copied < threshold * sentences) continue;
      yield {
        severity: "info",
        unit: senderOf(plan),
        data: {
          sender: senderOf(plan),
          copied,
          sentences,
          share: Math.round((100 * copied) / sentences),
          from,
        },
        evidence: places,
        related: [fromId],
      };
    }
  },
  message: {
    vi: (d, names) =>
      `${d.copied} trong ${d.sentences} câu (${d.share}%) của ${names.inside} trùng với ${names.related[0]}.`,
    en: (d, names) =>
      `${d.copied} of ${d.sentences} sentences (${d.share}%) of ${names.inside} are also in ${names.related[0]}.`,
  },
  ask: {
    vi: (_, names) =>
      `Có thể đề nghị ${names.sender} cụ thể hóa nhiệm vụ trong ${names.own} theo điều kiện của đơn vị.`,
    en: (_, names) => `You may ask ${names.sender} to state its own tasks in ${names.own}.`,
  },
});
