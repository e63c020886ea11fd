import { findingTexts } from '../findingTexts';

/** What is said in Vietnamese of a framework that is no longer as it was locked. */
export const viLockFindings = findingTexts({
  lockedMaximumChanged: {
    title: 'Điểm tối đa đổi sau khi khóa',
    sentence: 'Khi khóa, mục {code} có điểm tối đa {was}; nay là {now}.',
    fix: 'Ghi lại {was}. Nếu cố ý đổi: mở khóa, rồi khóa lại thành phiên bản mới.',
  },
  lockedRowChanged: {
    title: 'Tiêu chí đổi sau khi khóa',
    sentence: 'Dòng {code} không còn như khi khóa.',
    fix: 'Hoàn tác trong Excel. Nếu cố ý đổi: mở khóa, rồi khóa lại thành phiên bản mới.',
  },
  lockedRowAdded: {
    title: 'Thêm dòng sau khi khóa',
    sentence: 'Dòng {code} không có khi khóa.',
    fix: 'Xóa dòng này. Nếu cố ý thêm: mở khóa, rồi khóa lại thành phiên bản mới.',
  },
  lockedRowRemoved: {
    title: 'Mất dòng sau khi khóa',
    sentence: 'Khi khóa có dòng {code}; nay không còn.',
    fix: 'Hoàn tác trong Excel. Nếu cố ý xóa: mở khóa, rồi khóa lại thành phiên bản mới.',
  },
  lockedOrderChanged: {
    title: 'Thứ tự tiêu chí đổi sau khi khóa',
    sentence: 'Từ dòng {code}, thứ tự không còn như khi khóa.',
    fix: 'Xếp lại như cũ. Nếu cố ý đổi: mở khóa, rồi khóa lại thành phiên bản mới.',
  },
  lockedVersionChanged: {
    title: 'Số phiên bản đổi sau khi khóa',
    sentence: 'Bộ tiêu chí được khóa với phiên bản {was}; nay ghi {now}.',
    fix: 'Ghi lại {was}. Phiên bản mới: mở khóa, rồi khóa lại.',
  },
  lockedCriteriaChanged: {
    title: 'Bộ tiêu chí đổi sau khi khóa',
    sentence: 'Bảng tiêu chí không còn như khi khóa.',
    fix: 'Hoàn tác trong Excel. Nếu cố ý đổi: mở khóa, rồi khóa lại thành phiên bản mới.',
  },
});
