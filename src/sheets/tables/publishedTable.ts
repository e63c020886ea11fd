import type { PublishedColumn } from '../../core/rows/publishedRow';
import { SHEET_NAMES } from './sheetNames';
import { columnsOf, type TableDefinition } from './tableDefinition';

/** This year's published figures: a row per unit for its total, and per field, criterion or item. A round may be without it. */
export const PUBLISHED_TABLE: TableDefinition<PublishedColumn> = {
  table: 'published',
  name: 'ParPublished',
  sheet: SHEET_NAMES.published,
  identity: ['unitCode', 'code'],
  columns: columnsOf<PublishedColumn>({
    unitCode: {
      vi: 'Đơn vị (mã hoặc tên)',
      en: 'Unit (code or name)',
      aliases: ['Mã đơn vị', 'Đơn vị', 'Tên đơn vị', 'Unit', 'Unit code'],
      required: true,
      width: 30,
      style: 'code',
    },
    code: {
      vi: 'Mã lĩnh vực, tiêu chí, mục',
      en: 'Field, criterion or item',
      aliases: ['Mã', 'Mã mục', 'Code'],
      counts: true,
      width: 12,
      style: 'code',
    },
    points: {
      vi: 'Điểm công bố',
      en: 'Published points',
      aliases: ['Điểm', 'Tổng điểm', 'Points'],
      width: 11,
      style: 'points',
    },
    index: {
      vi: 'Chỉ số công bố (%)',
      en: 'Published index (%)',
      aliases: ['Chỉ số', 'Chỉ số (%)', 'Index'],
      width: 11,
      style: 'points',
    },
    rank: {
      vi: 'Hạng công bố',
      en: 'Published rank',
      aliases: ['Hạng', 'Xếp hạng', 'Rank'],
      width: 9,
      style: 'count',
    },
    className: {
      vi: 'Xếp loại công bố',
      en: 'Published class',
      aliases: ['Xếp loại', 'Loại', 'Class'],
      width: 14,
      style: 'wrappedText',
    },
  }),
};
