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
  columnUncounted: {
    title: 'Cột “{column}” không được tính',
    sentence:
      '{count} ô có nội dung, nhưng cột này không phải của cấp thẩm định nào trong bảng Cấp thẩm định.',
    fix: 'Thêm cấp này vào bảng Cấp thẩm định, sửa tiêu đề cột, hoặc chuyển cột ra sau cột Ghi chú.',
  },
  columnTwice: {
    title: 'Hai cột cùng tên “{column}”',
    sentence: 'Cột “{column}” đứng hai lần; chỉ cột đầu được đọc.',
    fix: 'Đổi tên hoặc xóa cột thừa.',
  },
  rowsUnderTable: {
    title: 'Dưới bảng {table} có {count} dòng nằm ngoài bảng',
    sentence: 'Các dòng này đứng ngay dưới bảng {table} nhưng không thuộc bảng, nên không được tính.',
    fix: 'Đưa các dòng này vào bảng: kéo góc dưới bên phải của bảng xuống hết các dòng.',
  },
  noteUnderTable: {
    title: 'Ngay dưới bảng {table} có chữ',
    sentence: '“{text}” đứng ngay dưới bảng {table} và không thuộc bảng.',
    fix: 'Nếu là ghi chú, để cách bảng một dòng. Nếu là một dòng của bảng, đưa vào bảng.',
  },
  rowsBelowGap: {
    title: 'Dưới bảng {table} một dòng trống có {count} dòng nằm ngoài bảng',
    sentence: 'Các dòng này có vẻ là của bảng {table} nhưng cách bảng một dòng trống, nên không được tính.',
    fix: 'Nếu là dòng của bảng, chuyển lên ngay dưới dòng cuối của bảng.',
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
