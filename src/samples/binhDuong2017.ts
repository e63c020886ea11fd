import type { RoundFile } from '../core/roundFile/roundFile';
import file from './binhDuong2017.json';

/**
 * The index of the nine districts of Bình Dương in 2017 as it was published: appraised and survey points.
 *
 * Source: http://baubang.binhduong.gov.vn/Default.aspx?tabid=175&ID=1881
 */
export const binhDuong2017 = file as RoundFile;
