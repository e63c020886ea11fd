import { findingTexts } from '../findingTexts';

/** What is said in Vietnamese of this year's published figures. */
export const viPublicationFindings = findingTexts({
  publishedUnitUnknown: {
    title: 'Bảng công bố có đơn vị lạ',
    sentence: 'Đợt này không có đơn vị “{text}”; {count} dòng của đơn vị đó không được đối chiếu.',
    fix: 'Ghi đúng mã hoặc tên như ở trang Đơn vị, hoặc xóa dòng.',
  },
  publishedUnitUnclear: {
    title: 'Không rõ đơn vị nào được công bố',
    sentence: 'Có {count} đơn vị tên “{text}”; dòng này không được đối chiếu.',
    fix: 'Ghi mã đơn vị thay cho tên.',
  },
  publishedCodeUnknown: {
    title: 'Bộ tiêu chí không có mã {code}',
    sentence: 'Không có lĩnh vực, tiêu chí hay mục mã {code}; dòng này không được đối chiếu.',
    fix: 'Sửa mã. Để trống nếu là tổng của đơn vị.',
  },
  publishedTwice: {
    title: 'Một số liệu công bố có hai dòng',
    sentence: 'Đơn vị này đã có dòng cho cùng mã; chỉ dòng đầu được đối chiếu.',
    fix: 'Xóa dòng thừa.',
  },
  publishedOnlyOfTotal: {
    title: 'Hạng, xếp loại chỉ có của tổng',
    sentence: '“{text}” ghi ở dòng của một lĩnh vực, tiêu chí hoặc mục; ô này không được đối chiếu.',
    fix: 'Chuyển sang dòng tổng của đơn vị, mã để trống.',
  },
  publishedUnitMissing: {
    title: 'Đơn vị không có trong bảng công bố',
    sentence: 'Sổ có kết quả của đơn vị này, bảng công bố không có dòng tổng nào của đơn vị.',
    fix: 'Thêm dòng, hoặc xem lại danh sách đã công bố.',
  },
  publishedNotComputed: {
    title: 'Có công bố nhưng sổ không tính được',
    sentence: 'Sổ không có số này: không áp dụng, chưa có điểm, hoặc đơn vị không xếp hạng, không có loại.',
    fix: 'Kiểm tra điểm của đơn vị và dòng đã công bố.',
  },
  publishedPointsDiffer: {
    title: 'Điểm công bố khác điểm tính được',
    sentence:
      'Công bố {published}, tính từ sổ {computed}: chênh {difference}. Làm tròn không giải thích được.',
    fix: 'Kiểm tra điểm trong sổ và số đã công bố. Công bố ít chữ số hơn thì sửa “Số chữ số thập phân hiển thị”.',
  },
  publishedIndexDiffers: {
    title: 'Chỉ số công bố khác chỉ số tính được',
    sentence:
      'Công bố {published}, tính từ sổ {computed}: chênh {difference}. Làm tròn không giải thích được.',
    fix: 'Kiểm tra điểm, điểm tối đa áp dụng. Công bố ít chữ số hơn thì sửa “Số chữ số thập phân hiển thị”.',
  },
  publishedRankDiffers: {
    title: 'Hạng công bố khác hạng tính được',
    sentence: 'Công bố hạng {published}, tính từ sổ hạng {computed}.',
    fix: 'Kiểm tra cách xếp hạng, tiêu chí phụ và điểm của các đơn vị bên cạnh.',
  },
  publishedClassDiffers: {
    title: 'Xếp loại công bố khác loại tính được',
    sentence: 'Công bố {published}, tính từ sổ {computed}.',
    fix: 'Kiểm tra mức xếp loại ở trang Đợt đánh giá và điểm của đơn vị.',
  },
});
