import type { CasePlan } from "../../../support/case-plan.ts";
import { WORK } from "../clean-corpus.ts";
import { changeSecond, type Fault, type Faults, onePlan, SECOND } from "./fault.ts";
import { textOf } from "./text-of.ts";

/** Tasks that no other plan states, each as the province words it and as a unit may word it. */
const NEW_TASKS = [
  [
    "Lắp đặt camera giám sát tại bến thuyền, xử lý tàu chở cát quá tải trên sông",
    "Gắn camera ở bến thuyền để giám sát và xử lý tàu chở cát quá tải",
  ],
  [
    "Nạo vét lòng hồ chứa, gia cố mái đập bằng đá hộc trước khi vào mùa bão",
    "Trước mùa bão hoàn thành gia cố mái đập bằng đá hộc, nạo vét hồ chứa",
  ],
] as const;

/** Instead of the task of the second section. */
const OTHER_TASKS = [
  "Tổ chức hội diễn văn nghệ chào mừng ngày thành lập cơ quan",
  "Sửa chữa mái nhà làm việc, thay bàn ghế của phòng họp tầng ba",
];

/** All sections without the task of the second one. */
function withoutTask(plan: CasePlan, other: string): Pick<CasePlan, "subIndices"> {
  const isOther = (task: string) => !task.startsWith(WORK[1]!);
  return {
    subIndices: plan.subIndices!.map((section) => {
      const left = section.tasks!.filter(isOther);
      return { ...section, tasks: section.id === SECOND.subIndex ? [...left, other] : left };
    }),
  };
}

const leftOut =
  (other: string): Fault["put"] =>
  (corpus) => {
    const victim = onePlan(corpus);
    const plans = corpus.plans.map((plan) =>
      plan === victim ? { ...plan, ...withoutTask(plan, other) } : plan,
    );
    return { plans: [corpus.parent, ...plans], expected: [{ planId: victim.id, ...SECOND }] };
  };

/** The province has one task more; one unit does not take it up. */
const notTakenUp =
  ([asked, own]: (typeof NEW_TASKS)[number]): Fault["put"] =>
  (corpus) => {
    const victim = onePlan(corpus);
    const adds = (plan: CasePlan, task: string) => ({
      ...plan,
      ...changeSecond(plan, (section) => [{ ...section, tasks: [...section.tasks!, task] }]),
    });
    const plans = corpus.plans.map((plan) => (plan === victim ? plan : adds(plan, own)));
    return { plans: [adds(corpus.parent, asked), ...plans], expected: [{ planId: victim.id, ...SECOND }] };
  };

const SHARED = [
  "Văn phòng thay toàn bộ bóng đèn sợi đốt bằng đèn tiết kiệm điện trong quý ba năm nay",
  "Mỗi phòng chuyên môn trồng và chăm sóc mười cây bóng mát trong khuôn viên trụ sở",
  "Bộ phận tài vụ lập dự toán mua thùng phân loại rác đặt tại hành lang các tầng",
  "Đoàn thanh niên tổ chức thu gom pin cũ vào thứ sáu tuần cuối của mỗi tháng",
  "Trung tâm trực thuộc lấy mẫu nước sinh hoạt gửi phòng thí nghiệm hai lần một năm",
  "Bảo vệ cơ quan ghi sổ lượng rác thải nhựa phát sinh và báo cáo lãnh đạo hằng tuần",
  "Tổ công nghệ thông tin đưa hồ sơ giấy lên phần mềm để giảm việc in ấn tài liệu",
  "Công đoàn phát động phong trào đi xe đạp tới nơi làm việc ít nhất một ngày mỗi tuần",
];
const lines = (sentences: readonly string[]) => sentences.map((sentence) => `- ${sentence}.`).join("\n");

/** A plan with the sentences of the province and hardly any of its own. */
const copiesParent =
  (changed: (sentence: string) => string): Fault["put"] =>
  (corpus) => {
    const victim = onePlan(corpus);
    const sentences = [...WORK, ...SHARED];
    const texts = new Map([
      ["tinh", lines(sentences)],
      [victim.id, lines([...sentences.slice(0, 12).map(changed), "Phòng Nghiệp vụ đôn đốc các bộ phận"])],
    ]);
    return { plans: [corpus.parent, ...corpus.plans], expected: [{ planId: victim.id }], texts };
  };

/** Two plans with the same sentences of their own: the later one is found. */
const copiesUnit: Fault["put"] = ({ parent, plans }) => {
  const pair = [plans[0]!, plans[1]!].toSorted((a, b) => dayOf(a) - dayOf(b) || (a.id < b.id ? -1 : 1));
  const texts = new Map(pair.map((plan) => [plan.id, `${textOf(plan)}\n${lines([...SHARED, ...MORE])}`]));
  return { plans: [parent, ...plans], expected: [{ planId: pair[1]!.id }], texts };
};
const MORE = SHARED.map(
  (sentence, i) => `${sentence}, bắt đầu từ đợt thứ ${["hai", "ba"][i % 2]} của kế hoạch năm`,
);
const dayOf = ({ issued }: CasePlan) => 100 * issued![1]! + issued![2]!;

/** What whole texts show beside each other. */
export const TEXT_FAULTS: Faults = {
  "task-uncovered": [...OTHER_TASKS.map(leftOut), ...NEW_TASKS.map(notTakenUp)].map((put) => ({ put })),
  "near-copy": [
    { put: copiesParent((sentence) => sentence) },
    { put: copiesParent((sentence) => sentence.replace(/^\S+ \S+/u, "Phân công")) },
    { put: copiesUnit },
  ],
};
