import type { MadeForm } from '../app/templateJob.types';

/** What the making of forms tells while it runs. broken: it cannot run here at all. */
export type TemplateEvent =
  | { readonly kind: 'made'; readonly form: MadeForm }
  | { readonly kind: 'unitFailed'; readonly unit: number }
  | { readonly kind: 'ended' }
  | { readonly kind: 'broken' };
