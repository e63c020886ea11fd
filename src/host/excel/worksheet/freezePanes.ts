import { defineType } from '../../richapi/hostObject';
import { MAX_COLUMNS, MAX_ROWS } from '../range/address';
import { rangeObject } from '../range/range';
import { rangeArgument } from '../range/rangeLookup';
import { RangeTarget } from '../range/rangeTarget';
import type { WorksheetTarget } from './worksheet';

export const worksheetFreezePanesObject = defineType<WorksheetTarget>(() => ({
  name: 'WorksheetFreezePanes',
  methods: {
    freezeRows: ({ session, id }, args) => session.model.setFreeze(id, args.optionalInteger(0, 1), 0),
    freezeColumns: ({ session, id }, args) => session.model.setFreeze(id, 0, args.optionalInteger(0, 1)),
    /** Everything above and left of the end of the range stays in sight. */
    freezeAt: ({ session, id }, args) => {
      const { rect } = rangeArgument(session, id, args, 0);
      const rows = rect.rows >= MAX_ROWS ? 0 : rect.row + rect.rows;
      const columns = rect.columns >= MAX_COLUMNS ? 0 : rect.column + rect.columns;
      session.model.setFreeze(id, rows, columns);
    },
    unfreeze: ({ session, id }) => session.model.setFreeze(id, 0, 0),
    getLocationOrNullObject: ({ session, id }) => {
      const { rows, columns } = session.model.freeze(id);
      if (rows === 0 && columns === 0) {
        return null;
      }
      return rangeObject(
        new RangeTarget(session, id, {
          row: 0,
          column: 0,
          rows: rows || MAX_ROWS,
          columns: columns || MAX_COLUMNS,
        }),
      );
    },
  },
}));
