import { unitLists } from "../../../../test/support/unit-list-examples.ts";

// Heads in a list stand for the bodies that they lead.
export default unitLists([
  // Ministers, and the bodies beside the ministries, by their heads.
  [
    ["Bộ trưởng *", "cơ quan ngang Bộ *", "cơ quan thuộc Chính phủ *"],
    [
      "Bộ trưởng, Thủ trưởng cơ quan ngang Bộ, cơ quan thuộc Chính phủ theo chức năng rà soát",
      "Các đồng chí Bộ trưởng, Thủ trưởng cơ quan ngang Bộ, Thủ trưởng cơ quan thuộc Chính phủ chỉ đạo rà soát",
    ],
  ],
  [
    ["Các Bộ trưởng *", "cơ quan ngang Bộ *", "UBND các tỉnh *"],
    ["Các Bộ trưởng, Thủ trưởng cơ quan ngang Bộ và Chủ tịch UBND các tỉnh chịu trách nhiệm thi hành"],
  ],
  // Heads of units in a list with semicolons; two heads of one unit; heads of bodies without a name.
  [
    ["các cơ quan báo chí, nhà xuất bản *", "các trường học *"],
    [
      "Tổng biên tập, Giám đốc các cơ quan báo chí, nhà xuất bản; Hiệu trưởng các trường học chịu trách nhiệm",
    ],
  ],
  [
    ["các cơ quan, tổ chức, đơn vị *", "UBND các xã, phường *"],
    ["Thủ trưởng các cơ quan, tổ chức, đơn vị; Chủ tịch UBND các xã, phường có trách nhiệm chấp hành"],
  ],
  [
    ["huyện ủy, thị ủy, đảng ủy trực thuộc *", "các ban đảng *"],
    ["các đồng chí bí thư huyện ủy, thị ủy, đảng ủy trực thuộc; trưởng các ban đảng"],
  ],
  [
    ["các phòng, đơn vị *", "các đoàn thể *"],
    ["Trưởng, Phó các phòng, đơn vị; Trưởng các đoàn thể tuyên truyền Kế hoạch"],
  ],
  // The heads of villages and quarters, whose body has no name.
  [["Công an xã", "Trưởng bản *"], ["Công an xã, Trưởng bản vận động nhân dân"]],
  [["Trưởng thôn *", "Công an xã"], ["Trưởng thôn, Công an xã vận động nhân dân"]],
  [["các tổ trưởng tổ dân phố *"], ["các tổ trưởng tổ dân phố vận động nhân dân"]],
  [["UBND các xã, phường *"], ["Thủ trưởng các cơ quan liên quan; Chủ tịch UBND các xã, phường"]],
  [["các sở * any"], ["các sở nêu trên rà soát hồ sơ"]],
]);
