/** The tables of a round workbook, and the form that a unit fills. */
export type TableKey =
  | 'round'
  | 'periods'
  | 'stages'
  | 'groups'
  | 'classes'
  | 'criteria'
  | 'units'
  | 'scores'
  | 'lastYear'
  | 'codeMap'
  | 'published'
  | 'submissions'
  | 'differences'
  | 'form';
