/** What is said in English when nothing else can be loaded any more. */
export const enCrash = {
  'crash.pane':
    'This pane broke and has stopped. What was written to the workbook is still there. Open the pane again.',
  'away.retry': 'Open the pane again',
} as const;
