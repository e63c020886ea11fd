import { fold } from '../grid/fold';

/** What a column of an official table is for. Every other one is for filling in, and is not read. */
export type OfficialRole =
  'code' | 'name' | 'maximum' | 'detail' | 'survey' | 'source' | 'evidence' | 'appraiser';

const WORDS: Readonly<Record<OfficialRole, RegExp>> = {
  code: /^(stt|tt|so tt|so thu tu|ma|ma so|ma tieu chi|so hieu)$/u,
  name: /^(noi dung|linh vuc|tieu chi|ten tieu chi|cac tieu chi|danh muc|cac linh vuc|ten linh vuc)/u,
  maximum:
    /^(so )?(thang )?(diem toi da|diem chuan|diem quy dinh)( |$)|^(toi da|diem toi da|thang diem|diem)$/u,
  detail:
    /^(muc danh gia|muc diem|muc cham|thang diem|diem thanh phan|diem chi tiet|cach (tinh|cham)|phuong phap (tinh|cham)|huong dan (tinh|cham)|cong thuc|quy dinh cham)/u,
  survey: /^(diem )?(dieu tra (xhh|xa hoi hoc)|dtxhh|xhh|khao sat)( |$)/u,
  source: /^(nguon diem|hinh thuc danh gia|phuong thuc danh gia|phuong phap danh gia)/u,
  evidence: /^(tai lieu|ho so) (kiem chung|minh chung)|^(cac )?yeu cau (va )?tai lieu|^minh chung|^tlkc/u,
  appraiser: /^(co quan|don vi|nguoi|bo phan)( chu tri)? (tham dinh|theo doi|phu trach|danh gia)/u,
};

/** How well a heading of maxima says so: where several would do, the plainest word counts. */
const MAXIMUM_RANK = [/diem toi da/u, /^toi da$/u, /diem chuan/u, /diem quy dinh/u, /thang diem/u, /^diem$/u];

/** Whether a heading says that its column has such a role. */
export function hasRole(heading: string, role: OfficialRole): boolean {
  return WORDS[role].test(fold(heading));
}

/** 0 for the plainest heading of maxima. */
export function maximumRank(heading: string): number {
  const place = MAXIMUM_RANK.findIndex((pattern) => pattern.test(fold(heading)));
  return place < 0 ? MAXIMUM_RANK.length : place;
}

/** "Tổng", "Tổng cộng", "Tổng điểm" over one of several columns of maxima. */
export function saysTotal(heading: string): boolean {
  return /^tong( cong| diem| so diem| so)?$/u.test(fold(heading));
}
