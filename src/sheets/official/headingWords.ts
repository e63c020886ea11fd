import { fold } from '../grid/fold';

/** What a column of an official table is for. Every other one is for filling in, and is not read. */
export type OfficialRole =
  'code' | 'name' | 'maximum' | 'detail' | 'survey' | 'source' | 'evidence' | 'appraiser';

/** Longer texts are titles or content. */
const LONGEST_HEADING = 80;

const WORDS: Readonly<Record<OfficialRole, RegExp>> = {
  code: /^(stt|tt|so tt|so thu tu|thu tu)( |$)|^(ma|ma so|ma hieu|ma tieu chi|so hieu|ky hieu|so|muc|no)$/u,
  name: /^((cac|ten|bo|danh muc|nhom|tieu de) )*(noi dung|linh vuc|tieu chi|chi tieu|hang muc|nhiem vu|danh muc|ten chi so|criteria|criterion)/u,
  maximum:
    /(^| )diem( so)? toi da( |$)|^((so|muc|tong|thang|khung) )*(diem )?(toi da|chuan|quy dinh)( |$)|^(so|thang|khung|muc)? ?diem( so)?$|^thang diem|^(max|maximum)( |$)/u,
  detail:
    /^(muc danh gia|muc diem|muc cham|thang diem|diem thanh phan|diem chi tiet|cach (tinh|cham)|phuong phap (tinh|cham)|huong dan (tinh|cham|danh gia)|cong thuc|quy dinh cham|cach thuc (tinh|cham))/u,
  survey: /dieu tra|khao sat|lay (y kien|phieu)|(^| )(dt ?)?xhh( |$)|sipas|^dt$/u,
  source: /^(nguon diem|(hinh thuc|phuong thuc|phuong phap|cach thuc) (danh gia|do|thu thap|cham))/u,
  evidence:
    /(tai lieu|ho so|van ban) (kiem chung|minh chung|chung minh)|(^| )(minh chung|kiem chung)( |$)|^tlkc/u,
  appraiser:
    /^(co quan|don vi|nguoi|bo phan|phong)( chu tri)?( tham muu)?( (tham dinh|theo doi|phu trach|danh gia|cham)|$)/u,
};

/** How well a heading of maxima says so: where several would do, the plainest word counts. */
const MAXIMUM_RANK = [
  /diem( so)? toi da/u,
  /^toi da/u,
  /chuan/u,
  /quy dinh/u,
  /thang diem/u,
  /^(so )?diem( so)?$/u,
];

/** Points that are divided by where they come from may be added up; those by who is scored may not. */
const SOURCES =
  /tham dinh|tu (cham|danh gia)|danh gia|hoi dong|theo doi|con lai|khac$|kiem tra|thuc te|noi vu|bao cao/u;

/** Whether a heading says that its column has such a role. */
export function hasRole(heading: string, role: OfficialRole): boolean {
  return heading.length <= LONGEST_HEADING && WORDS[role].test(fold(heading));
}

/** Whether a heading says anything that is known. */
export function hasAnyRole(heading: string): boolean {
  return (Object.keys(WORDS) as OfficialRole[]).some((role) => hasRole(heading, role));
}

/** 0 for the plainest heading of maxima. */
export function maximumRank(heading: string): number {
  const place = MAXIMUM_RANK.findIndex((pattern) => pattern.test(fold(heading)));
  return place < 0 ? MAXIMUM_RANK.length : place;
}

/** "Tổng", "Tổng cộng", "Tổng điểm" over one of several columns of maxima. */
export function saysTotal(heading: string): boolean {
  return /^(tong|chung)( cong| diem| so diem| so)?$/u.test(fold(heading));
}

/** "Thẩm định", "Điều tra XHH" over one of several columns of maxima: where its points come from. */
export function saysSource(heading: string): boolean {
  return hasRole(heading, 'survey') || SOURCES.test(fold(heading));
}
