import type { Assignment } from "../../../../src/model/plan.ts";
import { deadline, group, unit } from "../../../support/case-plan.ts";
import { HOME_AFFAIRS, YEAR } from "../clean-corpus.ts";
import { changeSecond, type Faults, inOne, SECOND } from "./fault.ts";

const asksWithoutDay = (units: Assignment["units"]): Assignment => ({
  label: null,
  units,
  role: "member",
  partners: [],
  tasks: [
    {
      label: null,
      text: "Ban hành kế hoạch cụ thể để triển khai thực hiện",
      role: null,
      units: [],
      partners: [],
      due: null,
      product: null,
    },
  ],
});

const withReports = (...reports: ReturnType<typeof deadline>[]) => inOne(() => ({ deadlines: reports }));

/** Who owes what, and when. */
export const DUTY_FAULTS: Faults = {
  "plan-not-received": [
    {
      put: ({ parent, plans }) => ({
        plans: [parent, ...plans.slice(1)],
        expected: [{ planId: parent.id, unit: plans[0]!.unit!.name }],
      }),
    },
    // The sentence that asks for plans names no day.
    {
      put: ({ parent, plans }) => {
        const units = plans.map((plan) => plan.unit!);
        const deadlines = parent.deadlines!.filter(({ what }) => what !== "sub-plan");
        const record = { ...parent.record, assignments: [asksWithoutDay(units)] };
        return {
          plans: [{ ...parent, deadlines, record }, ...plans.slice(1)],
          expected: [{ planId: parent.id, unit: units[0]!.name }],
        };
      },
    },
  ],
  "issued-late": [
    { put: inOne(() => ({ issued: [YEAR, 7, 3] })) },
    { put: inOne(() => ({ issued: [YEAR, 6, null] })), alsoFound: ["date-blank"] },
  ],
  "sub-index-missing": [
    { put: inOne((plan) => changeSecond(plan, () => []), SECOND) },
    // The parent assigns it to a class.
    {
      put: (corpus) => {
        const { plans, expected } = inOne((plan) => changeSecond(plan, () => []), SECOND)(corpus);
        const [parent, ...others] = plans;
        const assigned = changeSecond(parent!, (s) => [{ ...s, units: [group("Các sở, ban, ngành")] }]);
        return { plans: [{ ...parent!, ...assigned }, ...others], expected };
      },
      // Also the units of the class that sent no plan.
      alsoFound: ["plan-not-received"],
    },
  ],
  "sub-index-extra": [
    {
      put: ({ parent, plans }) => {
        const [first] = plans;
        const assigned = changeSecond(parent, (s) => [
          { ...s, units: s.units!.filter((by) => by !== first!.unit) },
        ]);
        return {
          plans: [{ ...parent, ...assigned }, ...plans],
          expected: [{ planId: first!.id, ...SECOND }],
        };
      },
    },
    // Nobody but the consolidating office has it.
    {
      put: ({ parent, plans }) => {
        const others = plans.filter(({ unit: by }) => by !== HOME_AFFAIRS);
        const assigned = changeSecond(parent, (s) => [{ ...s, units: [HOME_AFFAIRS] }]);
        return {
          plans: [{ ...parent, ...assigned }, ...plans],
          expected: others.map(({ id }) => ({ planId: id, ...SECOND })),
        };
      },
    },
  ],
  "report-deadline-late": [
    { put: withReports(deadline("report", `${YEAR}-12-20`, { to: [HOME_AFFAIRS] })) },
    { put: withReports(deadline("report", `${YEAR}-12-28`)) },
  ],
  "report-duty-missing": [
    { put: inOne(() => ({ deadlines: [] })) },
    { put: withReports(deadline("task", `${YEAR}-11-20`)) },
  ],
  "consolidator-not-addressed": [
    {
      put: inOne(({ record }) => ({ record: { ...record, recipients: record!.recipients!.slice(0, 1) } })),
    },
    {
      put: inOne(({ record }) => ({
        record: {
          ...record,
          recipients: [
            { name: "UBND tỉnh (báo cáo)", unitId: "ubnd-tinh", purpose: null },
            { name: "Sở Xây dựng", unitId: "so-xay-dung", purpose: null },
          ],
        },
      })),
    },
  ],
  "deadline-in-past": [
    {
      put: inOne(({ deadlines }) => ({ deadlines: [...deadlines!, deadline("task", "2019-03-05")] })),
    },
    {
      put: inOne(({ deadlines }) => ({
        deadlines: [...deadlines!, deadline("report", `${YEAR - 1}-01-15`, { to: [HOME_AFFAIRS] })],
      })),
    },
  ],
  "issued-before-parent": [
    { put: inOne(() => ({ issued: [YEAR, 1, 5] })) },
    { put: inOne(() => ({ issued: [YEAR, 3, null] })), alsoFound: ["date-blank"] },
  ],
  "unit-renamed": [
    {
      put: inOne((plan) =>
        changeSecond(plan, (s) => [
          { ...s, units: [unit("Sở Giao thông vận tải", "so-giao-thong-van-tai")] },
        ]),
      ),
    },
    {
      put: inOne((plan) =>
        changeSecond(plan, (s) => [
          { ...s, units: [unit("Sở Tài nguyên và Môi trường", "so-tai-nguyen-va-moi-truong")] },
        ]),
      ),
    },
  ],
};
