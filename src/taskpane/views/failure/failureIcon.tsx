import type { ReactNode } from 'react';
import type { FailureCode } from '../../../words/failureCode';
import {
  Edit20Regular,
  ErrorCircle20Regular,
  PlugDisconnected20Regular,
  Stop20Regular,
  TableDismiss20Regular,
  TableLock20Regular,
} from '../../components/icons';

const ICONS: Partial<Readonly<Record<FailureCode, ReactNode>>> = {
  cellEditing: <Edit20Regular />,
  changedMeanwhile: <Edit20Regular />,
  protectedSheet: <TableLock20Regular />,
  protectedWorkbook: <TableLock20Regular />,
  readOnly: <TableLock20Regular />,
  accessDenied: <TableLock20Regular />,
  sheetMissing: <TableDismiss20Regular />,
  tableMissing: <TableDismiss20Regular />,
  columnMissing: <TableDismiss20Regular />,
  sessionLost: <PlugDisconnected20Regular />,
  cancelled: <Stop20Regular />,
  noOffice: <PlugDisconnected20Regular />,
};

/** What kind of obstacle it is, at a glance. */
export function failureIcon(code: FailureCode): ReactNode {
  return ICONS[code] ?? <ErrorCircle20Regular />;
}
