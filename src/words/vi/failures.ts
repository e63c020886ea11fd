import type { FailureTexts } from '../failureTexts.types';

/** Every way in which the workbook can refuse, in Vietnamese. */
export const viFailures: FailureTexts = {
  cellEditing: {
    title: 'Excel đang chờ bạn sửa xong một ô',
    reason: 'Khi một ô đang được sửa, Excel chưa cho ghi. Kết thúc sửa ô là việc chạy tiếp.',
    steps: ['Bấm vào trang tính.', 'Nhấn [[Enter]] để giữ nội dung đang gõ, hoặc [[Esc]] để bỏ.'],
  },
  protectedSheet: {
    title: 'Một trang đang được bảo vệ',
    titleOfSheet: 'Trang {sheet} đang được bảo vệ',
    reason:
      'Excel không cho ghi vào ô bị khóa. Khung này không tự bỏ bảo vệ, vì làm vậy sẽ xóa lịch sử Hoàn tác của bạn.',
    steps: [
      'Trên ruy-băng, chọn **Xem lại**, rồi **Bỏ bảo vệ trang tính**.',
      'Nhập mật khẩu nếu được hỏi. Người đã bảo vệ trang giữ mật khẩu này.',
      'Quay lại đây và chọn **Thử lại**.',
    ],
  },
  protectedWorkbook: {
    title: 'Cấu trúc sổ đang được bảo vệ',
    reason: 'Excel không cho thêm hay xóa trang khi cấu trúc sổ bị khóa.',
    steps: [
      'Trên ruy-băng, chọn **Xem lại**, rồi **Bảo vệ sổ làm việc** để bỏ khóa.',
      'Nhập mật khẩu nếu được hỏi.',
      'Quay lại đây và chọn **Thử lại**.',
    ],
  },
  readOnly: {
    title: 'Sổ đang mở chỉ để xem',
    reason: 'Sổ ở chế độ chỉ đọc nên Excel không cho ghi vào trang nào.',
    steps: [
      'Excel trên máy: chọn **Cho phép chỉnh sửa** ở đầu cửa sổ. Excel trên web: mở danh sách chế độ ở góc trên bên phải, chọn **Chỉnh sửa**.',
      'Nếu bạn chỉ có quyền xem, hoặc người khác đang giữ tệp: lưu sổ thành một bản khác rồi mở bản đó.',
      'Quay lại đây và chọn **Thử lại**.',
    ],
  },
  accessDenied: {
    title: 'Excel từ chối việc này',
    reason: 'Excel không nói vì sao. Có thể một phần mềm khác đang giữ tệp, hoặc bạn chưa có quyền sửa.',
    steps: [
      'Lưu sổ và đóng các phần mềm khác đang mở tệp này, hoặc lưu sổ thành một bản khác.',
      'Quay lại đây và chọn **Thử lại**.',
    ],
  },
  sheetMissing: {
    title: 'Không tìm thấy một trang của đợt',
    titleOfSheet: 'Không tìm thấy trang {sheet}',
    reason: 'Trang đã bị xóa hoặc đổi tên.',
    steps: [
      'Chọn **Hoàn tác** trong Excel, hoặc đặt lại tên trang như cũ.',
      'Quay lại đây và chọn **Thử lại**.',
    ],
  },
  tableMissing: {
    title: 'Không tìm thấy một bảng của đợt',
    titleOfSheet: 'Không tìm thấy bảng trên trang {sheet}',
    reason: 'Bảng đã bị xóa, đổi tên hoặc chuyển thành vùng thường.',
    steps: ['Chọn **Hoàn tác** trong Excel.', 'Quay lại đây và chọn **Thử lại**.'],
  },
  columnMissing: {
    title: 'Bảng thiếu một cột cần dùng',
    titleOfSheet: 'Bảng trên trang {sheet} thiếu một cột',
    reason: 'Cột đã bị xóa hoặc đổi tiêu đề. Cột đứng ở đâu trong bảng cũng được.',
    steps: ['Chọn **Hoàn tác** trong Excel, hoặc đặt lại tiêu đề cột.', 'Quay lại đây và chọn **Thử lại**.'],
  },
  filteredRows: {
    title: 'Bảng đang lọc, có dòng bị ẩn',
    titleOfSheet: 'Bảng trên trang {sheet} đang lọc',
    reason: 'Ghi lúc này có thể lệch dòng, nên khung này dừng lại.',
    steps: ['Trên ruy-băng, chọn **Dữ liệu**, rồi **Xóa** bộ lọc.', 'Quay lại đây và chọn **Thử lại**.'],
  },
  mergedCells: {
    title: 'Có ô gộp ở chỗ cần ghi',
    titleOfSheet: 'Trang {sheet} có ô gộp ở chỗ cần ghi',
    reason: 'Excel không cho ghi đè lên một phần của ô gộp.',
    steps: ['Bỏ gộp các ô đó: **Trang đầu**, rồi **Bỏ phối ô**.', 'Quay lại đây và chọn **Thử lại**.'],
  },
  tableInTheWay: {
    title: 'Có một bảng khác nằm ở chỗ cần ghi',
    titleOfSheet: 'Trên trang {sheet} có bảng khác ở chỗ cần ghi',
    reason: 'Hai bảng không được chồng lên nhau; bảng của bạn được giữ nguyên.',
    steps: ['Chuyển bảng đó sang trang khác.', 'Quay lại đây và chọn **Thử lại**.'],
  },
  cellsInTheWay: {
    title: 'Có nội dung ở chỗ cần ghi',
    titleOfSheet: 'Trên trang {sheet} có nội dung ngay dưới bảng',
    reason: 'Dòng mới nằm ngay dưới bảng; nội dung đang có ở đó được giữ nguyên.',
    steps: ['Chuyển nội dung đó sang chỗ khác, hoặc xóa đi.', 'Quay lại đây và chọn **Thử lại**.'],
  },
  totalsRow: {
    title: 'Bảng đang có dòng tổng',
    titleOfSheet: 'Bảng trên trang {sheet} đang có dòng tổng',
    reason: 'Dòng mới nằm ngay dưới dòng cuối của bảng, đúng chỗ của dòng tổng.',
    steps: [
      'Chọn một ô trong bảng; trên ruy-băng, mở **Thiết kế bảng**, rồi bỏ chọn **Hàng Tổng**.',
      'Quay lại đây và chọn **Thử lại**. Sau đó có thể bật lại dòng tổng.',
    ],
  },
  roundExists: {
    title: 'Sổ này đã có một đợt đánh giá',
    reason: 'Mỗi sổ giữ một đợt, để số liệu không lẫn nhau.',
    steps: ['Mở một sổ mới cho đợt mới, rồi mở khung này ở đó.'],
  },
  nameTaken: {
    title: 'Tên trang hoặc tên bảng đã có',
    titleOfSheet: 'Tên trang {sheet} đã có trong sổ',
    reason: 'Khung này không ghi đè lên trang đang có.',
    steps: ['Đổi tên trang đang có.', 'Quay lại đây và chọn **Thử lại**.'],
  },
  tooLarge: {
    title: 'Vượt giới hạn của Excel',
    reason: 'Khối dữ liệu lớn hơn mức Excel nhận trong một lần.',
    steps: [
      'Nếu sổ có trang không thuộc đợt này, hãy chuyển sang sổ khác.',
      'Quay lại đây và chọn **Thử lại**.',
    ],
  },
  busy: {
    title: 'Excel đang bận',
    reason: 'Có thể một hộp thoại đang mở, hoặc một sổ khác đang ở phía trước.',
    steps: ['Đóng hộp thoại và đưa sổ này lên phía trước.', 'Quay lại đây và chọn **Thử lại**.'],
  },
  sessionLost: {
    title: 'Excel trên web đã mất kết nối',
    reason: 'Phiên làm việc đã hết. Sổ trên máy chủ vẫn như lần lưu gần nhất.',
    steps: ['Tải lại trang của Excel.', 'Mở lại khung này.'],
  },
  notSupported: {
    title: 'Excel này chưa hỗ trợ',
    reason: 'Việc này cần Excel 2021, Microsoft 365 hoặc Excel trên web.',
    steps: ['Mở sổ bằng một trong các bản đó.', 'Sổ này không cần đổi gì.'],
  },
  noOffice: {
    title: 'Không liên lạc được với Excel',
    reason: 'Khung này chạy bên trong Excel.',
    steps: ['Mở khung từ ruy-băng của Excel.'],
  },
  changedMeanwhile: {
    title: 'Sổ vừa được sửa trong lúc làm',
    titleOfSheet: 'Trang {sheet} vừa được sửa trong lúc làm',
    reason: 'Ô cần ghi không còn như lúc đọc, nên khung này dừng lại để không ghi nhầm.',
    steps: ['Chọn **Thử lại** để đọc lại sổ rồi làm tiếp.'],
  },
  cellFiltered: {
    title: 'Ô cần đến đang bị lọc ẩn',
    titleOfSheet: 'Ô cần đến trên trang {sheet} đang bị lọc ẩn',
    reason: 'Một bộ lọc trên trang đang ẩn dòng của ô này, nên chọn rồi mà không thấy.',
    steps: ['Chọn **Bỏ lọc** để hiện lại mọi dòng và đến ô đó.'],
  },
  cellHidden: {
    title: 'Ô cần đến nằm trong dòng hoặc cột bị ẩn',
    titleOfSheet: 'Ô cần đến trên trang {sheet} nằm trong dòng hoặc cột bị ẩn',
    reason: 'Dòng hoặc cột của ô này đang ẩn, nên chọn rồi mà không thấy.',
    steps: ['Chọn **Hiện ô** để hiện dòng và cột đó.'],
  },
  cancelled: {
    title: 'Đã dừng ghi',
    reason: 'Việc ghi được dừng theo yêu cầu.',
    steps: ['Chọn **Thử lại** để ghi lại từ đầu.'],
  },
  noAnswer: {
    title: 'Excel không trả lời',
    titleOfSheet: 'Excel không trả lời khi làm việc với trang {sheet}',
    reason: 'Đã đợi lâu mà Excel chưa trả lời, nên khung này không đợi nữa.',
    steps: [
      'Xem Excel có hộp thoại nào đang mở hay đang bận tính không.',
      'Chọn **Thử lại**: sổ được đọc lại trước khi ghi.',
    ],
  },
  fileGone: {
    title: 'Không còn thấy tệp đã chọn',
    reason: 'Tệp đã bị chuyển, đổi tên hoặc xóa từ lúc chọn. Kết quả đã đọc vẫn còn.',
    steps: ['Chọn **Thu phiếu**, rồi chọn lại tệp đó.'],
  },
  partMissing: {
    title: 'Không tải được một phần của khung',
    reason: 'Khung đã có bản mới, hoặc mất kết nối mạng.',
    steps: ['Kiểm tra kết nối mạng.', 'Chọn **Mở lại khung**.'],
  },
  unexpected: {
    title: 'Có sự cố ngoài dự kiến',
    reason: 'Việc này đã dừng lại.',
    steps: ['Chọn **Thử lại**.', 'Nếu vẫn vậy, chép báo cáo sự cố và gửi người hỗ trợ.'],
  },
};
