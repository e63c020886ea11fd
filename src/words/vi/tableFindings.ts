import { findingTexts } from '../findingTexts';

/** What is said in Vietnamese of tables, settings and cells of any table. */
export const viTableFindings = findingTexts({
  tableMissing: {
    title: 'Không tìm thấy bảng {table}',
    sentence: 'Trang {sheet} không còn bảng {table}, hoặc bảng đã đổi tên.',
    fix: 'Chọn Hoàn tác trong Excel, hoặc đặt lại tên bảng là {name}.',
  },
  columnMissing: {
    title: 'Bảng {table} thiếu cột “{column}”',
    sentence: 'Bảng {table} không có cột “{column}”, nên không đọc được phần này.',
    fix: 'Thêm cột có tiêu đề “{column}”; đứng ở đâu trong bảng cũng được.',
  },
  countedColumnMissing: {
    title: 'Bảng {table} thiếu cột “{column}”',
    sentence: 'Bảng {table} không có cột “{column}”; những gì thường ghi ở cột này không được tính.',
    fix: 'Chọn Hoàn tác trong Excel nếu vừa xóa cột, hoặc thêm lại cột có tiêu đề “{column}”.',
  },
  columnTwice: {
    title: 'Hai cột cùng tên “{column}”',
    sentence: 'Cột “{column}” đứng hai lần; chỉ cột đầu được đọc.',
    fix: 'Đổi tên hoặc xóa cột thừa.',
  },
  settingMissing: {
    title: 'Chưa ghi “{setting}”',
    sentence: 'Trang Đợt đánh giá chưa có giá trị cho “{setting}”.',
    fix: 'Nhập giá trị vào ô bên phải “{setting}”.',
  },
  settingInvalid: {
    title: '“{setting}” không dùng được',
    sentence: 'Giá trị “{text}” không hợp với “{setting}”.',
    fix: 'Nhập lại giá trị của “{setting}”.',
  },
  tieBreakerUnknown: {
    title: 'Tiêu chí phụ không có trong bộ tiêu chí',
    sentence: 'Không có lĩnh vực, tiêu chí hay mục nào mang mã {code}, nên tiêu chí phụ này không được xét.',
    fix: 'Sửa mã {code} trong “Tiêu chí phụ khi bằng điểm”, hoặc bỏ nó đi.',
  },
  cellError: {
    title: 'Ô đang báo lỗi {text}',
    sentence: 'Công thức trong ô cho kết quả {text}, nên ô này không được tính.',
    fix: 'Sửa công thức, hoặc gõ thẳng giá trị vào ô.',
  },
  flagUnknown: {
    title: 'Ô đánh dấu không rõ có hay không',
    sentence: 'Không hiểu “{text}”; ô này được tính như để trống.',
    fix: 'Gõ x nếu có, “không” nếu không, hoặc để trống.',
  },
});
