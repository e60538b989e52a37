import { corpus } from "../../../../../test/support/rule-corpus.ts";
import { Occurrences } from "../../../text/occurrences.ts";
import { defineReader } from "../../../text/rule.ts";
import { wholeLines } from "../../../text/span.ts";
import { modelEnd } from "./boundary-model.ts";
import { bodyHeadAt, pluralAt } from "./unit-heads.ts";

// The name that a line begins with, where the other lines are the document.

const name = defineReader<string>({
  id: "unit/model-end",
  read(lines) {
    const [line] = lines;
    if (!line) return [];
    const plural = pluralAt(line.folded, 0);
    const head = plural?.trim() ?? bodyHeadAt(line.text, line.folded, 0);
    if (head === null) return [];
    const start = { start: 0, head: head.length, group: plural !== null };
    const end = modelEnd(line, start, new Occurrences(lines));
    return [{ value: line.text.slice(0, end), span: wholeLines(line, line) }];
  },
});

export default corpus(name, {
  finds: [
    [
      "Phòng Quản lý đê",
      ["Phòng Quản lý đê gia cố bờ sông", "Phòng Quản lý đê: 02 nhiệm vụ", "Phòng Quản lý đê"],
    ],
    [
      "Phòng Quản lý tàu cá và cảng cá",
      [
        "Phòng Quản lý tàu cá và cảng cá kiểm tra giống\nPhòng Quản lý đê điều kiểm tra cống",
        "Phòng Quản lý tàu cá và cảng cá\nPhòng Quản lý khai thác",
      ],
    ],
    [
      "Trung tâm Khuyến nông",
      ["Trung tâm Khuyến nông và các hộ dân trồng mới 20 ha", "Trung tâm Khuyến nông, Sở Y tế"],
    ],
    // No comma is between a unit and its predicate, unless a clause follows it.
    [
      "Trung tâm Giám sát, điều hành đô thị thông minh",
      ["Trung tâm Giám sát, điều hành đô thị thông minh nâng cấp trung tâm dữ liệu"],
    ],
    ["Phòng Tổng hợp", ["Phòng Tổng hợp, theo chức năng được giao, rà soát hồ sơ"]],
    ["Hiệp hội", ["Hiệp hội phải báo cáo kết quả"]],
    // Never at a word that belongs to the verb.
    ["Phòng Quản trị thiết bị", ["Phòng Quản trị thiết bị: bố trí hội trường"]],
    ["Đoàn kiểm tra", ["Đoàn kiểm tra đã yêu cầu khắc phục", "Đoàn kiểm tra sẽ công bố kết luận"]],
    ["các trạm bơm trên địa bàn", ["các trạm bơm trên địa bàn vận hành đúng quy trình"]],
  ],
  ignores: ["Nâng cao chất lượng phục vụ"],
});
