import { fold } from "../../../language/fold.ts";

/** True for the title of a plan whose work does not improve an index itself: "Tập huấn …", "Tuyên truyền …". */
export const isOfOtherWork = (title: string): boolean => OTHER_AIM.test(fold(title));

/**
 * True for a title that says that the plan improves something, or carries out a plan or decision, and names no other work:
 * "Nâng cao mức độ hài lòng, góp phần cải thiện Chỉ số SIPAS", "Triển khai Kế hoạch số 12/KH-UBND của UBND tỉnh về …".
 * Each task of such a plan is one for the index that the title names.
 */
export function saysToImprove(title: string): boolean {
  const aim = fold(title);
  return !OTHER_WORK.test(aim) && (IMPROVES.test(aim) || CARRIES_OUT.test(aim));
}

const WORK =
  "tập huấn|đào tạo|bồi dưỡng|kiểm tra|thanh tra|tuyên truyền|truyền thông|khảo sát|điều tra|đo lường|đối thoại|hội nghị|hội thảo|cuộc thi|công bố";
const OTHER_WORK = new RegExp(WORK, "u");
const OTHER_AIM = new RegExp(`^(?:tổ chức )?(?:${WORK})`, "u");
const FILLERS = "^(?:(?:kế hoạch|triển khai|thực hiện|tổ chức|các|một số|nhiệm vụ|giải pháp|,|và) ?)*";
const IMPROVES = new RegExp(
  `${FILLERS}(?:tiếp tục |phấn đấu )?(?:nâng cao|cải thiện|duy trì|giữ vững|khắc phục)`,
  "u",
);
const CARRIES_OUT =
  /^(?:tổ chức )?(?:triển khai|thực hiện).{0,30}(?:kế hoạch|chương trình|quyết định|nghị quyết|chỉ thị)(?: hành động)? (?:số|của)/u;
