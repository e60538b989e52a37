import { FINANCE, unitLists } from "../../../../test/support/unit-list-examples.ts";

/** The organs of a people's council in one list; those without the council's name share that of the last one. */
export default unitLists(
  [
    [
      ["Thường trực HĐND", "các Ban HĐND *", "Tổ đại biểu HĐND *", "đại biểu HĐND xã *"],
      ["Thường trực HĐND, các Ban HĐND, Tổ đại biểu HĐND và đại biểu HĐND xã giám sát"],
    ],
    [
      ["Các ban của Hội đồng nhân dân phường *", "các tổ đại biểu của Hội đồng nhân dân phường *"],
      ["Các ban, các tổ đại biểu của Hội đồng nhân dân phường giám sát"],
    ],
    [
      ["các Ban Hội đồng nhân dân xã Tân Hòa *", "đại biểu Hội đồng nhân dân xã Tân Hòa *", FINANCE],
      ["các Ban và đại biểu Hội đồng nhân dân xã Tân Hòa, Sở Tài chính giám sát"],
    ],
  ],
  ["Thường trực, các ban họp định kỳ", "Đại biểu Hội đồng nhân dân chất vấn"],
);
