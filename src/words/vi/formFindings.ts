import { findingTexts } from '../findingTexts';

/** What is said in Vietnamese of forms that came back: clumsy cells, and locked parts that were changed. */
export const viFormFindings = findingTexts({
  formIdentityDiffers: {
    title: 'Phiếu ghi hai đơn vị hoặc hai kỳ',
    sentence: 'Trên phiếu in {printed}, nhưng tệp được tạo cho {hidden}; không rõ điểm là của ai.',
    fix: 'Hỏi lại đơn vị, rồi chép điểm vào đúng phiếu của {printed} và gửi lại.',
  },
  formsSeveral: {
    title: 'Tệp có {count} phiếu',
    sentence: 'Chỉ trang {sheet} được đọc; còn lại chưa được đọc: {others}.',
    fix: 'Tách mỗi phiếu thành một tệp và thu lại, nếu các phiếu kia cũng cần được tính.',
  },
  formOutdated: {
    title: 'Bộ tiêu chí đã sửa sau khi phát phiếu',
    sentence:
      '{count} ô khóa của phiếu khác với Bộ tiêu chí hiện nay; trước hết là cột “{column}”: phiếu ghi “{found}”, nay là “{expected}”. Điểm được kiểm tra theo bộ tiêu chí hiện nay.',
    fix: 'Xem lại các mục đó; nếu cách chấm đã đổi thì tăng phiên bản bộ tiêu chí và phát lại phiếu.',
  },
  lockedChanged: {
    title: 'Phần khóa bị sửa: “{column}”',
    sentence: 'Phiếu ghi “{found}”; khi phát là “{expected}”.',
    fix: 'Đề nghị đơn vị điền lại vào phiếu gốc và gửi lại.',
  },
  formRowUnknown: {
    title: 'Dòng không có trong Bộ tiêu chí',
    sentence: 'Dòng “{code} {name}” không phải là mục của phiếu này, nên không được tính.',
    fix: 'Nếu mã bị gõ sai thì sửa lại mã trong phiếu; nếu là dòng thêm thì bỏ qua.',
  },
  formRowMissing: {
    title: 'Phiếu mất dòng của mục {code}',
    sentence: 'Không còn dòng của mục {code} “{name}”; mục này coi như chưa chấm.',
    fix: 'Đề nghị đơn vị điền mục này vào phiếu gốc và gửi lại.',
  },
  closedCellFilled: {
    title: 'Ghi vào ô không dùng',
    sentence: 'Mục này không dùng ô này trong kỳ này; “{text}” không được tính.',
    fix: 'Ghi vào ô nền vàng nhạt của mục, rồi xóa ô này.',
  },
  earlierPointsDiffer: {
    title: 'Điểm kỳ trước trong phiếu khác trong sổ',
    sentence:
      'Phiếu ghi điểm kỳ {earlier} là “{found}”, trong sổ là “{expected}”. Điểm kỳ trước không lấy từ phiếu này.',
    fix: 'Hỏi lại đơn vị; nếu điểm trong sổ sai thì sửa ở trang Điểm.',
  },
  mergedCells: {
    title: 'Ô bị gộp',
    sentence: 'Ô này bị gộp với các ô phía trên; giá trị chỉ được tính cho dòng đầu, ô này coi như trống.',
    fix: 'Bỏ gộp ô và ghi giá trị cho từng mục.',
  },
  formHidden: {
    title: 'Trang phiếu đang ẩn',
    sentence: 'Trang “{sheet}” đang ẩn, nên người mở tệp không thấy điểm trong đó.',
    fix: 'Bỏ ẩn trang, kiểm tra lại phiếu, rồi lưu và gửi lại.',
  },
  columnsMoved: {
    title: 'Cột điểm không còn như khi phát',
    sentence:
      'Không rõ cột nào là của kỳ nào: khi phát là {expected}, trong phiếu là {found}. Điểm có thể bị hiểu sang kỳ khác.',
    fix: 'Đề nghị đơn vị điền lại vào phiếu gốc và gửi lại.',
  },
  coveredEntry: {
    title: 'Giá trị nằm dưới ô gộp',
    sentence: 'Ô này chứa {value} nhưng bị ô gộp che, nên không ai thấy. Ô này chưa được tính.',
    fix: 'Bỏ gộp ô, kiểm tra giá trị, rồi lưu và gửi lại.',
  },
  hiddenEntries: {
    title: 'Có nội dung ở hàng hoặc cột ẩn: {count} mục',
    sentence: 'Nội dung của các mục {items} nằm ở hàng hoặc cột đang ẩn; vẫn được tính.',
    fix: 'Bỏ ẩn hoặc bỏ lọc để kiểm tra các mục đó.',
  },
  shownDiffers: {
    title: 'Ô hiện khác với số bên trong',
    sentence: 'Ô chứa {value} nhưng hiện “{shown}”, nên không rõ số nào đúng. Ô này chưa được tính.',
    fix: 'Đặt lại định dạng của ô thành Số đủ phần thập phân, gõ lại con số, rồi gửi lại.',
  },
  textAsShown: {
    title: 'Ô chữ chứa số, ngày hoặc đúng/sai',
    sentence: 'Ô chứa {value} và hiện “{text}”; đã lấy đúng như ô hiện.',
    fix: 'Kiểm tra; nếu không đúng thì gõ lại dưới dạng chữ.',
  },
  fileMisnamed: {
    title: 'Đuôi tệp là {ending}, nội dung là .{format}',
    sentence: 'Tệp vẫn đọc được đầy đủ theo nội dung.',
    fix: 'Không cần làm gì; lần sau nên lưu dạng .xlsx.',
  },
  fileStylesMissing: {
    title: 'Tệp mất phần định dạng',
    sentence: 'Tệp không còn định dạng của các ô, nên ngày và phần trăm chỉ còn là con số.',
    fix: 'Kiểm tra các ô ngày và phần trăm; nếu cần, xin đơn vị gửi lại.',
  },
  fileSheetMissing: {
    title: 'Tệp thiếu trang “{sheet}”',
    sentence: 'Tệp có ghi tên trang này nhưng không có nội dung của nó.',
    fix: 'Nếu trang đó cần được tính, xin đơn vị gửi lại.',
  },
  fileFarCells: {
    title: 'Có {count} ô ở rất xa ngoài phiếu',
    sentence: 'Các ô từ {cell} của trang “{sheet}” nằm ngoài mọi phiếu nên được bỏ qua.',
    fix: 'Không cần làm gì; có thể xóa các ô đó cho tệp nhẹ hơn.',
  },
  numberAsDate: {
    title: 'Số bị đổi thành ngày',
    sentence: 'Excel đã đổi giá trị gõ vào thành ngày {date}, nên không rõ số ban đầu. Ô này chưa được tính.',
    fix: 'Gõ lại con số, phần thập phân sau dấu phẩy, ví dụ 1,5.',
  },
  ratioAsDate: {
    title: 'Tỷ lệ bị đổi thành ngày',
    sentence:
      'Excel đã đổi giá trị gõ vào thành ngày {date}, nên không rõ tỷ lệ ban đầu. Ô này chưa được tính.',
    fix: "Ghi số đạt được vào cột (a) và tổng số vào cột (b); hoặc gõ dạng chữ, có dấu nháy đơn phía trước: '1/2.",
  },
  numberAsPercent: {
    title: 'Số ở dạng phần trăm',
    sentence: 'Ô hiện {percent}, nhưng mục này cần một con số. Ô này chưa được tính.',
    fix: 'Đổi định dạng của ô thành Số rồi gõ lại.',
  },
  ratioAsPercent: {
    title: 'Tỷ lệ ở dạng phần trăm',
    sentence: 'Ô hiện {percent}, nhưng mục này cần số đạt được (a) và tổng số (b). Ô này chưa được tính.',
    fix: 'Ghi hai con số vào cột (a) và cột (b), ví dụ 43 và 50.',
  },
  figureAmbiguous: {
    title: 'Không rõ dấu chấm hay dấu phẩy',
    sentence: '“{text}” là chữ: có thể là hàng nghìn, có thể là số lẻ. Ô này chưa được tính.',
    fix: 'Gõ lại con số không có dấu phân cách hàng nghìn, ví dụ 1035.',
  },
  textFigure: {
    title: 'Số liệu được gõ thành chữ',
    sentence: 'Ô chứa chữ “{text}”; đã hiểu là {value} và vẫn được tính.',
    fix: 'Gõ lại {value} dưới dạng số.',
  },
  formulaInput: {
    title: 'Ô nhập có công thức',
    sentence: 'Ô nhập chứa công thức ={formula}; giá trị {value} được tính.',
    fix: 'Kiểm tra giá trị, rồi gõ thẳng giá trị vào ô.',
  },
  formulaNotComputed: {
    title: 'Công thức chưa có kết quả',
    sentence: 'Ô nhập chứa công thức ={formula} mà tệp không lưu kết quả, nên ô này chưa được tính.',
    fix: 'Gõ thẳng giá trị vào ô, hoặc mở tệp bằng Excel, lưu lại và gửi lại.',
  },
  formulaWithoutData: {
    title: 'Có điểm {points} nhưng không có số liệu',
    sentence: 'Công thức ở ô điểm cho {points}, nhưng ô số liệu đang trống. Ô này chưa được tính.',
    fix: 'Nhập số liệu của mục; điểm sẽ được tự tính.',
  },
  pointsRecomputed: {
    title: 'Ô điểm hiện {points}, số liệu cho {computed}',
    sentence: 'Công thức ở ô điểm hiện {points}; tính theo số liệu là {computed}. Điểm {computed} được tính.',
    fix: 'Kiểm tra số liệu; công thức của ô điểm có thể đã bị sửa hoặc chưa tính lại.',
  },
});
