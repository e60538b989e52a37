import { formatDeadline } from "../../../../test/support/deadline-examples.ts";
import { snippets } from "../../../../test/support/rule-corpus.ts";
import { outline } from "../../structure/outline/outline.ts";
import { addressedUnits } from "../assignment/announced/addressed-units.ts";
import { readDeadlines } from "./deadlines.ts";

// The first line names the addressees of a letter, the other lines are its body → its deadlines with owners and receivers.
export default snippets<readonly string[]>({
  name: "deadline/letters",
  context: { year: 2026, province: "Lào Cai" },
  read([head, ...body], context) {
    const addressed = addressedUnits([head!], context);
    const issuer = { name: "Công ty Thủy lợi Bình Minh", unitId: null };
    const found = readDeadlines(outline(body), { ...context, addressed, issuer });
    return found.map(({ value }) => formatDeadline(value));
  },
  cases: [
    // Whose time is extended; the reason sets no time, and who has asked is not meant.
    [
      "Kính gửi: Sở Nội vụ.\n1. Đồng ý lùi thời hạn ban hành kế hoạch của Sở Xây dựng và Sở Y tế đến hết ngày 31/3/2026, do hai đơn vị phải phục vụ bầu cử trong tháng 3/2026.",
      ["sub-plan 2026-03-31, Sở Xây dựng, Sở Y tế"],
    ],
    [
      "Kính gửi: Sở Nội vụ.\n1. Theo đề nghị của Sở Nội vụ tại Công văn số 12/SNV-CCHC, đồng ý gia hạn cho Sở Xây dựng, Sở Y tế gửi kế hoạch chậm nhất ngày 27/02/2026.",
      ["sub-plan 2026-02-27, Sở Xây dựng, Sở Y tế"],
    ],
    [
      "Kính gửi: Sở Nội vụ.\n1. Do nghỉ Tết, đồng ý gia hạn ban hành kế hoạch đối với Sở Xây dựng đến hết ngày 27/02/2026. Thời hạn của các sở khác giữ nguyên.",
      ["sub-plan 2026-02-27, Sở Xây dựng"],
    ],
    [
      "Kính gửi: Sở Nội vụ.\n1. Thời hạn gửi kế hoạch của Sở Xây dựng theo Kế hoạch số 18/KH-UBND lùi đến ngày 31/3/2026.",
      ["sub-plan 2026-03-31, Sở Xây dựng"],
    ],
    [
      "Kính gửi: Sở Nội vụ.\n1. Tổ chức hội nghị tuyên truyền, do Sở Xây dựng tổ chức trong tháng 3/2026.",
      ["task 2026-3, Sở Xây dựng"],
    ],
    // The text points to the head of the letter.
    [
      "Kính gửi: Sở Nội vụ, Sở Xây dựng.\n1. Các đơn vị nêu ở phần Kính gửi rà soát hồ sơ, hoàn thành trước ngày 10/12/2026.",
      ["task 2026-12-10, Sở Nội vụ, Sở Xây dựng"],
    ],
    // The text names the addressees by the first words of their printed names.
    [
      "Kính gửi: Các trạm bơm trực thuộc.\n1. Các trạm bơm thông qua phương án trước ngày 10/12/2026.",
      ["task 2026-12-10, Các trạm bơm"],
    ],
    [
      "Kính gửi: Các nhà máy, phân xưởng trực thuộc.\nCác nhà máy, phân xưởng khám sức khỏe cho người lao động trước ngày 10/12/2026.",
      ["task 2026-12-10, Các nhà máy, phân xưởng"],
    ],
    [
      "Kính gửi: Các Tổ hợp tác dùng nước trong vùng.\nCông ty Thủy lợi Bình Minh yêu cầu các tổ hợp tác dùng nước:\n- Nạo vét kênh, xong trước ngày 10/12/2026.",
      ["task 2026-12-10, các tổ hợp tác dùng nước"],
    ],
    // One addressee by its kind alone.
    [
      "Kính gửi: Xí nghiệp Xây lắp Hòa An.\nĐề nghị Xí nghiệp tập trung nhân lực, làm xong mặt kênh trước ngày 31/8/2026.",
      ["task 2026-08-31, Xí nghiệp Xây lắp Hòa An"],
    ],
    // A request that names nobody is for the readers; the sentence before has another subject.
    [
      "Kính gửi: Các trạm bơm trực thuộc.\nCông ty Thủy lợi Bình Minh tổ chức lễ ra quân. Để Công ty chuẩn bị chu đáo, đề nghị xác nhận số người dự trước ngày 31/8/2026.",
      ["task 2026-08-31, Các trạm bơm trực thuộc"],
    ],
    [
      "Kính gửi: Các trạm bơm trực thuộc.\nThực hiện Kế hoạch số 12/KH-UBND, đề nghị gửi số liệu trước ngày 31/8/2026.",
      ["report 2026-08-31, Các trạm bơm trực thuộc"],
    ],
    [
      "Kính gửi: Các trạm bơm trực thuộc.\nCông ty Thủy lợi Bình Minh kính đề nghị gửi số liệu trước ngày 31/8/2026.",
      ["report 2026-08-31, Các trạm bơm trực thuộc"],
    ],
    // A paper that asks for something is no request.
    [
      "Kính gửi: Các trạm bơm trực thuộc.\nSở Xây dựng tiếp nhận hồ sơ đề nghị cấp phép trước ngày 31/8/2026.",
      ["task 2026-08-31, Sở Xây dựng"],
    ],
    // Why something is asked for says nothing of where it is sent.
    [
      "Kính gửi: Các trạm bơm trực thuộc.\nĐể tổng hợp, báo cáo UBND tỉnh, đề nghị các trạm bơm gửi số liệu về Sở Xây dựng trước ngày 31/8/2026.",
      ["report 2026-08-31, các trạm bơm → Sở Xây dựng"],
    ],
    // "Quý" with any noun.
    [
      "Kính gửi: Các cơ sở nuôi trồng thủy sản trên địa bàn tỉnh.\nĐề nghị Quý cơ sở kê khai, hoàn thành trước ngày 31/3/2026.",
      ["task 2026-03-31, Các cơ sở nuôi trồng thủy sản trên địa bàn tỉnh"],
    ],
    [
      "Kính gửi: Các cơ sở nuôi trồng thủy sản trên địa bàn tỉnh.\nĐề nghị Quý cơ sở kê khai theo mẫu.\nThời hạn kê khai: hoàn thành trước ngày 31/3/2026.",
      ["task 2026-03-31, Các cơ sở nuôi trồng thủy sản trên địa bàn tỉnh"],
    ],
    [
      "Kính gửi: Các cơ sở nuôi trồng thủy sản trên địa bàn tỉnh.\nĐề nghị cung cấp số liệu theo phiếu.\nThời gian gửi: trước ngày 22/6/2026.",
      ["task 2026-06-22, Các cơ sở nuôi trồng thủy sản trên địa bàn tỉnh"],
    ],
    [
      "Kính gửi: Các khoa, phòng.\nPhiếu đề xuất có chữ ký của trưởng nhóm nộp về Phòng Khoa học trước ngày 15/10/2026.",
      ["task 2026-10-15, Các khoa, phòng → Phòng Khoa học"],
    ],
    // The addressees as persons.
    [
      "Kính gửi: Bí thư các chi bộ.\nYêu cầu các đồng chí rà soát danh sách, báo cáo trước ngày 20/4/2026.",
      ["report 2026-04-20, các chi bộ"],
    ],
    [
      "Kính gửi: Bí thư các chi bộ.\nVăn bản đề nghị các đồng chí gửi về Văn phòng Đảng ủy trước ngày 20/4/2026.",
      ["task 2026-04-20, các chi bộ → Văn phòng Đảng ủy"],
    ],
    // Who gives an order does not owe the work below it.
    [
      "Kính gửi: Các phòng.\nCông ty Thủy lợi Bình Minh yêu cầu bà con vùng lũ:\n- Sơ tán trước ngày 10/12/2026.",
      ["task 2026-12-10"],
    ],
    // Other words that begin like an addressee mean others.
    [
      "Kính gửi: Các trạm bơm trực thuộc.\nNhà thầu hoàn thành trước ngày 10/12/2026.",
      ["task 2026-12-10, Nhà thầu"],
    ],
  ],
});
