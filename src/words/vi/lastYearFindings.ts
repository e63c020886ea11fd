import { findingTexts } from '../findingTexts';

/** What is said in Vietnamese of last year, and of what became of its codes. */
export const viLastYearFindings = findingTexts({
  lastYearTwice: {
    title: 'Một mục năm trước có hai dòng',
    sentence: 'Đơn vị này đã có dòng cho mục {code} của năm trước; chỉ dòng đầu được tính.',
    fix: 'Xóa dòng thừa.',
  },
  lastYearPointsMissing: {
    title: 'Chưa có điểm năm trước',
    sentence: 'Ô điểm năm trước đang trống; để trống không có nghĩa là 0. Đơn vị này chưa được so sánh điểm.',
    fix: 'Nhập điểm từ 0,00 đến {maximum}. Năm trước không áp dụng thì ghi KAD.',
  },
  lastYearSumDiffers: {
    title: 'Số ghi khác tổng các mục bên dưới',
    sentence: 'Dòng này ghi {declared}; các mục bên dưới cộng lại {sum}. Phần so sánh lấy tổng các mục.',
    fix: 'Kiểm tra các mục bên dưới, hoặc xóa dòng này.',
  },
  lastYearIndexDiffers: {
    title: 'Chỉ số năm trước khác tổng các mục',
    sentence: 'Trang Đơn vị ghi {published}; các mục năm trước cho {computed}.',
    fix: 'Kiểm tra hai nơi. Nếu năm trước có điểm thưởng, điểm trừ ngoài các mục thì giữ nguyên.',
  },
  linkOldUnknown: {
    title: 'Năm trước không có mã {from}',
    sentence: 'Bảng kết quả năm trước không có mã {from}; dòng này không được dùng.',
    fix: 'Sửa mã năm trước, hoặc xóa dòng.',
  },
  linkNewUnknown: {
    title: 'Năm nay không có mã {to}',
    sentence: 'Bộ tiêu chí không có mã {to}; dòng này không được dùng.',
    fix: 'Sửa mã năm nay. Nếu mục cũ không còn thì để trống ô này.',
  },
  linkMixed: {
    title: 'Nối một mục với một nhóm mục',
    sentence: 'Một trong hai mã {from} và {to} là mục chấm điểm, mã kia thì không; dòng này không được dùng.',
    fix: 'Nối mục với mục, lĩnh vực với lĩnh vực. Mục được tách ra thì ghi mỗi mục mới một dòng.',
  },
  linkTwice: {
    title: 'Hai dòng nối giống nhau',
    sentence: 'Mã {from} đã được nối với {to} ở dòng trên.',
    fix: 'Xóa dòng thừa.',
  },
});
