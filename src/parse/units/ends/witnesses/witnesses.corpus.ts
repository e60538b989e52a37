import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { Occurrences } from "../../../text/occurrences.ts";
import { afterActivities } from "./activities.ts";
import { afterDash, afterPhrase, beforeAttribute, beforeRole } from "./attributes.ts";
import { afterBusiness } from "./company-names.ts";
import { groupEnd } from "./group-words.ts";
import { headedEnd } from "./headings.ts";
import {
  afterCode,
  afterLevel,
  afterOwner,
  afterPlace,
  beforePredicate,
  beforeVerbAfterAbbreviation,
} from "./levels-and-owners.ts";
import { beforeBody, beforeSameHead } from "./next-body.ts";
import type { Witness } from "./open-name.ts";
import { beforeOwnVerb } from "./own-verb.ts";
import { endsName, isPatientAt, isPredicateAt } from "./predicates.ts";
import { beforeDenial, beforeShortVerb, beforeWholeVerb } from "./verbs-in-name.ts";

// What each witness says about a name. "¦" marks the end of the name's first words, "|" the end that the model finds likely; the result
// is the name up to the end that the witness finds.

const WITNESSES: Readonly<Record<string, Witness>> = {
  beforeBody,
  beforeSameHead,
  beforeOwnVerb,
  beforeAttribute,
  beforeRole,
  afterPhrase,
  beforePredicate,
  beforeVerbAfterAbbreviation,
  afterOwner,
  afterCode,
  afterPlace,
  afterDash,
  afterLevel,
  afterBusiness,
  groupEnd,
  afterActivities,
  beforeDenial,
  beforeShortVerb,
  beforeWholeVerb,
  heading: ({ line, start }, end, { occurrences }) => Math.max(end, headedEnd(line, start, occurrences)),
};

/** Facts about the words after an end, as words. */
const AFTER = { predicate: isPredicateAt, name: endsName };

export default snippets<string>({
  name: "units/ends/witnesses",
  context: { province: "Nghệ An" },
  read([key, marked, ...others], context) {
    const text = marked!.text.replace(/[|¦]/gu, "");
    const line = marked!.reworded(text);
    const end = marked!.text.replace("¦", "").indexOf("|");
    if (key!.text === "after") {
      const facts = Object.entries(AFTER).flatMap(([name, is]) => (is(line, end) ? [name] : []));
      return [...facts, ...(isPatientAt(line.folded, end) ? ["patient"] : [])].join(", ");
    }
    const name = { line, start: 0, from: marked!.text.indexOf("¦") };
    const occurrences = new Occurrences([line, ...others]);
    return text.slice(0, WITNESSES[key!.text]!(name, end, { ...context, occurrences }));
  },
  cases: [
    // Predicates that a name has taken.
    ["beforeDenial\nCơ quan¦ Thuế không ban hành văn bản| xác nhận", "Cơ quan Thuế"],
    ["beforeDenial\nLực lượng¦ không chuyên trách| tuần tra", "Lực lượng không chuyên trách"],
    ["beforeShortVerb\nCác¦ bệnh viện ký| cam kết với Sở", "Các bệnh viện"],
    ["beforeShortVerb\nMỗi¦ chi cục nhận đỡ đầu| một xã", "Mỗi chi cục"],
    ["beforeShortVerb\nCác¦ hộ nhận khoán rừng| tuần tra", "Các hộ nhận khoán rừng"],
    ["beforeShortVerb\nCác¦ trường cử một giáo viên| tham dự", "Các trường"],
    ["beforeShortVerb\nCác¦ đơn vị ký hợp đồng| phải báo cáo", "Các đơn vị ký hợp đồng"],
    ["beforeShortVerb\nCác¦ đơn vị sự nghiệp công lập| rà soát", "Các đơn vị sự nghiệp công lập"],
    ["beforeWholeVerb\nMỗi¦ phòng đăng| ký ít nhất một sáng kiến", "Mỗi phòng"],
    // The catalogue: a further body begins inside.
    ["beforeBody\nBưu điện¦ tỉnh, Mặt trận Tổ quốc tỉnh| rà soát", "Bưu điện tỉnh"],
    ["beforeBody\nPhòng¦ Hạ tầng và Trung tâm Tư vấn| rà soát", "Phòng Hạ tầng"],
    ["beforeBody\nPhòng¦ Hạ tầng và Chiếu sáng| rà soát", "Phòng Hạ tầng và Chiếu sáng"],
    ["beforeSameHead\nVụ¦ TCCB và Vụ Vận tải| rà soát", "Vụ TCCB"],
    ["beforeSameHead\nVụ¦ Vận tải và Pháp chế| rà soát", "Vụ Vận tải và Pháp chế"],
    // The code of a police office.
    ["afterCode\nPhòng¦ PC03 điều tra, xử lý nghiêm án tham nhũng, trao đổi| thông tin", "Phòng PC03"],
    ["afterCode\nPhòng¦ PC03, PC02| rà soát", "Phòng PC03, PC02"],
    // The own name of a company, after its business.
    [
      "afterBusiness\nCông ty¦ Cổ phần đầu tư| phát triển xây dựng Sông Lam 9 theo địa bàn quản lý",
      "Công ty Cổ phần đầu tư phát triển xây dựng Sông Lam 9",
    ],
    [
      "afterBusiness\nCông ty¦ TNHH| xây dựng và thương mại An Phát thi công",
      "Công ty TNHH xây dựng và thương mại An Phát",
    ],
    ["afterBusiness\nCông ty¦ cổ phần Cấp nước| đầu tư xây dựng Trạm bơm", "Công ty cổ phần Cấp nước"],
    ["afterBusiness\nCông ty¦ cổ phần Hồng Lĩnh| đầu tư nâng cấp Khu A", "Công ty cổ phần Hồng Lĩnh"],
    ["afterBusiness\nCông ty¦| xây dựng Nhà văn hóa", "Công ty"],
    // What follows a name.
    ["beforeAttribute\nChi cục¦ Kiểm lâm - Trưởng nhóm| chỉ số 1", "Chi cục Kiểm lâm"],
    ["beforeAttribute\nPhòng¦ Tổng hợp ngày 20| hằng tháng", "Phòng Tổng hợp"],
    ["beforeAttribute\nPhòng¦ Khai thác - Vận hành| tổ máy", "Phòng Khai thác - Vận hành"],
    ["beforeRole\nVăn phòng¦ Sở đảm nhiệm|.", "Văn phòng Sở"],
    ["beforeRole\nVăn phòng¦ Sở| đảm nhiệm.", "Văn phòng Sở"],
    // Its own first verb in small letters, unless another verb or a joint precedes it.
    [
      "beforeOwnVerb\nBan¦ Giám sát đầu tư của cộng đồng giám sát từ khâu| chuẩn bị",
      "Ban Giám sát đầu tư của cộng đồng",
    ],
    ["beforeOwnVerb\nPhòng¦ Đào tạo nghề đào tạo 12 lớp|.", "Phòng Đào tạo nghề"],
    ["beforeOwnVerb\nTrung tâm¦ Xúc tiến| du lịch xúc tiến các tour mới", "Trung tâm Xúc tiến du lịch"],
    ["beforeOwnVerb\nPhòng¦ Đăng ký kinh doanh| cấp đăng ký doanh nghiệp", "Phòng Đăng ký kinh doanh"],
    [
      "beforeOwnVerb\nPhòng¦ Quản lý chất lượng và quản lý dự án| báo cáo",
      "Phòng Quản lý chất lượng và quản lý dự án",
    ],
    ["beforeOwnVerb\nPhòng¦ Tài chính| lập báo cáo tài chính năm", "Phòng Tài chính"],
    ["beforeOwnVerb\nPhòng¦ Kế hoạch tổng hợp| kế hoạch của các đơn vị", "Phòng Kế hoạch tổng hợp"],
    // Commas and dashes inside.
    [
      "afterPhrase\nPhòng¦ Phòng, chống tham nhũng|, tiêu cực tham mưu",
      "Phòng Phòng, chống tham nhũng, tiêu cực",
    ],
    ["afterPhrase\nPhòng¦ Tổng hợp|, tiêu cực giảm", "Phòng Tổng hợp"],
    [
      "afterPhrase\nVăn phòng¦ Cơ quan Cảnh sát| điều tra công khai lịch tiếp",
      "Văn phòng Cơ quan Cảnh sát điều tra",
    ],
    ["afterPhrase\nPhòng¦ Cảnh sát hình sự| điều tra vụ án", "Phòng Cảnh sát hình sự"],
    [
      "afterDash\nPhòng¦ Quản lý| thu - Phát triển hội viên: lập sổ",
      "Phòng Quản lý thu - Phát triển hội viên",
    ],
    ["afterDash\nPhòng¦ Quản lý| thu - Phát triển hội viên lập sổ", "Phòng Quản lý"],
    ["beforeRole\nVăn phòng¦ Sở thường trực|: nhắc việc", "Văn phòng Sở"],
    ["beforeRole\nTổ¦ thường trực|: nhắc việc", "Tổ thường trực"],
    // Level and owner.
    [
      "afterPlace\nBan quản lý¦ Dự án thủy lợi tỉnh Nghệ An quan tâm chỉ đạo| giải quyết",
      "Ban quản lý Dự án thủy lợi tỉnh Nghệ An",
    ],
    ["afterPlace\nBan quản lý¦ chợ xã Hưng Lộc| sắp xếp", "Ban quản lý chợ xã Hưng Lộc"],
    ["beforeVerbAfterAbbreviation\nBan Chỉ đạo¦ nâng cao PCI họp| định kỳ", "Ban Chỉ đạo nâng cao PCI"],
    ["beforePredicate\nBảo tàng¦ tỉnh chọn hiện vật| trưng bày", "Bảo tàng tỉnh"],
    ["beforeVerbAfterAbbreviation\nPhòng¦ GD&ĐT rà soát trường lớp|", "Phòng GD&ĐT"],
    ["beforeVerbAfterAbbreviation\nBan¦ QLDA đầu tư xây dựng|", "Ban QLDA đầu tư xây dựng"],
    ["afterLevel\nTrung tâm¦ Truyền thông| huyện phát thanh", "Trung tâm Truyền thông huyện"],
    ["afterLevel\nTrung tâm¦ Truyền thông| xã hội hóa kinh phí", "Trung tâm Truyền thông"],
    [
      "afterOwner\nTrung tâm¦ Khuyến công| thuộc Sở Công Thương biên tập bản tin",
      "Trung tâm Khuyến công thuộc Sở Công Thương",
    ],
    ["afterOwner\nTrung tâm¦ Khuyến công| biên tập bản tin", "Trung tâm Khuyến công"],
    // Groups.
    ["groupEnd\nCác¦ cơ quan liên quan rà soát| hồ sơ", "Các cơ quan liên quan"],
    ["groupEnd\nCác¦ chủ rừng| là tổ chức lập phương án", "Các chủ rừng là tổ chức"],
    ["groupEnd\nCác¦ phòng, Trung tâm| Xúc tiến đầu tư", "Các phòng"],
    // What the members of a group do, before their duty.
    [
      "afterActivities\nCác¦ cơ sở sản xuất, kinh doanh|, sử dụng hóa chất trên địa bàn tỉnh rà soát quy trình",
      "Các cơ sở sản xuất, kinh doanh, sử dụng hóa chất trên địa bàn tỉnh",
    ],
    [
      "afterActivities\nCác¦ cơ sở sản xuất, kinh doanh| rượu bia chưa đăng ký khẩn trương lập hồ sơ",
      "Các cơ sở sản xuất, kinh doanh rượu bia chưa đăng ký",
    ],
    [
      "afterActivities\nCác¦ doanh nghiệp| nhập khẩu, kinh doanh xăng dầu bảo đảm nguồn cung",
      "Các doanh nghiệp nhập khẩu, kinh doanh xăng dầu",
    ],
    // The activities are the duty itself.
    [
      "afterActivities\nCác¦ doanh nghiệp| sản xuất, kinh doanh theo giấy phép và báo cáo kết quả",
      "Các doanh nghiệp",
    ],
    ["afterActivities\nCác¦ hộ| khai thác, sử dụng nước tiết kiệm, tăng cường tái sử dụng", "Các hộ"],
    ["afterActivities\nCác¦ xã| quản lý, sử dụng kinh phí hỗ trợ", "Các xã"],
    ["afterActivities\nCác¦ cơ sở| kinh doanh thuốc lá rà soát", "Các cơ sở"],
    // A heading of the document.
    [
      "heading\nPhòng¦ Tiếp dân|, giải quyết khiếu nại và Thi hành án rà soát\n3. Phòng Tiếp dân, giải quyết khiếu nại và Thi hành án\n- Lập mục lục.",
      "Phòng Tiếp dân, giải quyết khiếu nại và Thi hành án",
    ],
    ["heading\nPhòng¦ Lưu trữ|, số hóa tài liệu\n3. Phòng Lưu trữ\n- Lập mục lục.", "Phòng Lưu trữ"],
    // The words after an end.
    ["after\nCác hộ nuôi ếch| khai báo số lồng", "predicate"],
    ["after\nCác tổ máy| phát điện được kiểm tra", "patient"],
    ["after\nTiểu ban Tuyên truyền| in áp phích", "predicate"],
    ["after\nTrạm Y tế xã| rà soát số trẻ chưa tiêm", "predicate, name"],
    ["after\nNhà thầu| là nòng cốt của liên danh", ""],
  ],
});
