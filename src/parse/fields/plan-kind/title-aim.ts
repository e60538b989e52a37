import { fold } from "../../../language/fold.ts";
import { AFTER_OTHER_WORK, PLAN_OF_ACTION } from "../../lexicon/citing.ts";

/** True for the title of a plan whose work does not improve an index itself: "Tập huấn …", "Tuyên truyền …". */
export const isOfOtherWork = (title: string): boolean => OTHER_AIM.test(fold(title));

/**
 * Whether a title says that the plan improves something, or carries out a plan, a decision or an index, and names no other work before
 * it: "Nâng cao mức độ hài lòng, góp phần cải thiện Chỉ số SIPAS", "Triển khai Kế hoạch số 12/KH-UBND của UBND tỉnh về …",
 * "Triển khai các biện pháp nghiệp vụ góp phần nâng cao Chỉ số PCI", "Thực hiện Chỉ số PAPI năm 2025 của Thanh tra tỉnh". Each
 * task of such a plan is one for its index. `namesIndex`: whether the title names an index.
 */
export function saysToImprove(title: string, namesIndex: boolean): boolean {
  const aim = aimOf(title);
  if (OTHER_WORK.test(aim)) return false;
  if (IMPROVES.test(aim) || PURPOSE.test(aim)) return true;
  return (
    namesIndex && (CARRIES_OUT.test(aim) || IMPROVES_LATER.test(aim) || CARRIES_OUT_INDEX.test(laterAim(aim)))
  );
}

/**
 * Whether a title says that the plan carries out another document and names no other work: "Thực hiện Kế hoạch số 12/KH-UBND ngày
 * 05/01/2026 của UBND tỉnh", "Triển khai các nhiệm vụ được giao tại Kế hoạch số 12/KH-UBND". All its tasks are tasks of that document.
 */
export function saysToCarryOut(title: string): boolean {
  const aim = aimOf(title);
  return (CARRIES_OUT.test(laterAim(aim)) || DOES_WORK_OF.test(aim)) && !OTHER_WORK.test(aim);
}

/** "Hỗ trợ doanh nghiệp chuyển đổi xanh, | thực hiện Chỉ số PGI năm 2026": what the work before a comma is for. */
const laterAim = (aim: string) => aim.replace(BEFORE_LATER_AIM, "");
const BEFORE_LATER_AIM = new RegExp(
  `^[^;]{4,160}${AFTER_OTHER_WORK}(?=(?:tổ chức )?(?:triển khai|thực hiện) )`,
  "u",
);

const aimOf = (title: string) =>
  fold(title)
    .replace(OF_INSPECTORATE, "")
    .replace(OF_ISSUER, "")
    .replace(BY_ISSUER, "")
    .replace(OF_ACTION, "");

const OF_ACTION = new RegExp(`^${PLAN_OF_ACTION}(?=(?:tổ chức )?(?:triển khai|thực hiện) )`, "u");

const WORK =
  "tập huấn|đào tạo|bồi dưỡng|kiểm tra|thanh tra|tuyên truyền|truyền thông|khảo sát|điều tra|đo lường|đối thoại|hội nghị|hội thảo|cuộc thi|công bố";
const OTHER_WORK = new RegExp(WORK, "u");
const OTHER_AIM = new RegExp(`^(?:tổ chức )?(?:${WORK})`, "u");
const FILLERS =
  "^(?:(?:kế hoạch|triển khai|thực hiện|tổ chức|tham gia|góp phần|các|một số|nhiệm vụ|giải pháp|,|và) ?)*";
const IMPROVES = new RegExp(
  `${FILLERS}(?:tiếp tục |phấn đấu )?(?:nâng cao|nâng (?:điểm|hạng|bậc)|tăng (?:điểm|hạng|bậc)|cải thiện|duy trì|giữ vững|khắc phục)`,
  "u",
);
const CARRIES_OUT =
  /^(?:tổ chức )?(?:triển khai|thực hiện)[^;]{0,60}(?:kế hoạch|chương trình|quyết định|nghị quyết|chỉ thị)(?: hành động)? (?:số|của|\d)/u;
/** "Thực hiện nhiệm vụ cải cách thể chế năm 2025 (theo Kế hoạch số …)" */
const DOES_WORK_OF =
  /^(?:tổ chức )?(?:triển khai|thực hiện)[^;]{0,160}[ (](?:theo|tại) (?:kế hoạch|chương trình|quyết định)(?: hành động)? (?:số|của|\d)/u;
/** "Phối hợp thực hiện cải thiện Chỉ số …", "Hành động cải thiện môi trường kinh doanh, nâng cao chỉ số …" */
const IMPROVES_LATER =
  /(?:^|[ ,])(?:nâng cao|nâng (?:điểm|hạng|bậc)|tăng (?:điểm|hạng|bậc)|cải thiện|duy trì|giữ vững|khắc phục)(?= )/u;
/** "Đồng hành cùng người nộp thuế, góp phần nâng cao năng lực cạnh tranh của tỉnh" */
const PURPOSE =
  /[ ,](?:góp phần|nhằm|để)(?: [^ ,;]{1,7}){0,3} (?:nâng cao|nâng hạng|cải thiện) (?:chỉ số|năng lực cạnh tranh|môi trường (?:đầu tư|kinh doanh)|chất lượng phục vụ|sự hài lòng|mức độ hài lòng)(?= |$)/u;
const CARRIES_OUT_INDEX =
  /^(?:(?:tổ chức|phối hợp) )*(?:triển khai|thực hiện)(?: thực hiện)? (?:(?:các|những|một số|nội dung|nhiệm vụ|tiêu chí|giải pháp|bộ|về) )*(?:chỉ số|pci|papi|pgi|par index|sipas|dti)(?= )/u;
/** "của Thanh tra tỉnh | thực hiện Kế hoạch số …", "Của Thuế tỉnh về | thực hiện chỉ số PGI", "Các giải pháp của cơ quan thuế | thực hiện Quyết định số …" */
const BY_ISSUER =
  /^(?:(?:các |một số )?(?:giải pháp|biện pháp|nhiệm vụ|công việc|nội dung) )?của [^,;:.\d]{2,80}? (?:về (?:việc )?)?(?=triển khai |thực hiện |nâng cao |cải thiện )/u;
/** "Thực hiện nhiệm vụ | của Thanh tra tỉnh | tại Kế hoạch số …": the name of the issuer has a word for other work. */
const OF_INSPECTORATE = / của thanh tra (?:tỉnh|thành phố)(?= (?:tại|theo|được giao|trong) )/u;
/** "… của Thanh tra tỉnh | nhằm …": whose plan it is says nothing of its work. */
const OF_ISSUER =
  / (?:của|do|tại|trong|trên địa bàn) (?:ngành |lực lượng |cơ quan )?(?:thanh tra|kiểm tra|đào tạo|truyền thông|sở|ban|cục|chi cục|ubnd|ủy ban|thông tin)(?= )(?:(?! (?:về|nhằm|để|góp phần) )[^,;])*(?=$| (?:nhằm|để|góp phần) )/u;
