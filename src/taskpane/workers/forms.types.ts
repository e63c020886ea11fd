import type { MadeForm } from '../app/formsJob.types';

/** What the making of forms tells while it runs. broken: it cannot run here at all. */
export type FormsEvent =
  | { readonly kind: 'made'; readonly form: MadeForm }
  | { readonly kind: 'unitFailed'; readonly unit: number }
  | { readonly kind: 'ended' }
  | { readonly kind: 'broken' };
