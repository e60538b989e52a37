import { formatList } from "../../language/format.ts";
import { FIELD_DOUBTFUL_BELOW } from "../../model/confidence.ts";
import { placesOf } from "../../model/places-of.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { fileOf, senderOf } from "../../model/sender-of.ts";
import { defineCheck } from "../shared/define-check.ts";

interface Field {
  readonly pointer: string;
  readonly vi: string;
  readonly en: string;
}

interface Doubtful {
  /** Null where the issuer itself is doubtful: nobody is asked under a misread name. */
  readonly sender: string | null;
  /** The file of a sub-plan whose sender is unknown. */
  readonly unknown?: string;
  readonly vi: string[];
  readonly en: string[];
}

export const lowConfidence = defineCheck<Doubtful>({
  id: "low-confidence",
  title: { vi: "Cần đối chiếu lại", en: "Read with low confidence" },
  about: {
    vi: "Những thông tin làm căn cứ cho các mục kiểm tra khác được đọc chưa chắc chắn, nên nhận xét về kế hoạch này cần đối chiếu với bản gốc. Việc cần làm: mở tệp tại các chỗ được trích.",
    en: "Fields that other checks use were read with low confidence, so findings on this plan should be compared with the original. To do: open the file at the quoted places.",
  },
  threshold: {
    value: FIELD_DOUBTFUL_BELOW,
    least: 0,
    most: 1,
    about: {
      vi: "độ tin cậy mà dưới mức đó một thông tin cần đối chiếu lại",
      en: "the confidence below which a field is doubtful",
    },
  },
  *find(plan, _, threshold) {
    const isDoubtful = (pointer: string) =>
      (pointer === "/issuer" && isUnknownSender(plan)) ||
      (plan.evidence[pointer] ?? []).some((evidence) => evidence.confidence < threshold);
    const doubtful = fieldsOf(plan).filter(({ pointer }) => isDoubtful(pointer));
    if (doubtful.length === 0) return;
    yield {
      severity: "warning",
      unit: senderOf(plan),
      data: {
        sender: isDoubtful("/issuer") ? null : senderOf(plan),
        ...(isUnknownSender(plan) && { unknown: fileOf(plan) }),
        vi: doubtful.map((f) => f.vi),
        en: doubtful.map((f) => f.en),
      },
      evidence: doubtful.flatMap(({ pointer }) => placesOf(plan, pointer)),
    };
  },
  message: {
    vi: (d, names) => `${names.plan} có chỗ đọc chưa chắc chắn: ${formatList(d.vi, "vi")}.`,
    en: (d, names) =>
      `In ${names.inside} these fields were read with low confidence: ${formatList(d.en, "en")}.`,
  },
  ask: {
    vi: (d, names) =>
      d.unknown
        ? `Mở tệp “${d.unknown}” xem đơn vị ban hành ${names.own}, ghi tên đơn vị cho tệp này tại mục “senders” của kehoach.config.json rồi chạy lại.`
        : `Đối chiếu với bản gốc; nếu bản quét mờ, đề nghị ${d.sender ?? "đơn vị ban hành"} gửi bản rõ hơn của ${names.own}.`,
    en: (d, names) =>
      d.unknown
        ? `Look at the issuer of ${names.own} in the file “${d.unknown}”, name it for this file under “senders” in kehoach.config.json, and run again.`
        : `Compare with the original; if the scan is poor, ask ${d.sender ?? "the issuer"} for a better copy of ${names.own}.`,
  },
});

/** A sub-plan of which nobody knows who sent it: the issuer was not read, or was misread. */
const isUnknownSender = (plan: PlanRecord) => plan.planKind === "sub-plan" && plan.issuer === null;

function fieldsOf(plan: PlanRecord): Field[] {
  return [
    { pointer: "/number", vi: "số văn bản", en: "the number" },
    { pointer: "/issueDate", vi: "ngày ban hành", en: "the date of issue" },
    { pointer: "/issuer", vi: "cơ quan ban hành", en: "the issuer" },
    { pointer: "/index", vi: "bộ chỉ số", en: "the index" },
    ...plan.subIndices.flatMap(({ name }, i) => [
      { pointer: `/subIndices/${i}/name`, vi: `tên chỉ số “${name}”`, en: `the name of “${name}”` },
      { pointer: `/subIndices/${i}/target`, vi: `mục tiêu của “${name}”`, en: `the target of “${name}”` },
    ]),
  ];
}
