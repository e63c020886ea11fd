import { configure, render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { Pane } from '../../src/taskpane/app/Pane';
import { PATIENCE_MS } from '../patience';
import type { FakePort } from './fakePort';

configure({ asyncUtilTimeout: PATIENCE_MS });

/** A day on which the sample round has closed periods and open ones. */
const NOW = new Date(2026, 6, 17, 10, 42);

/** Shows the pane on a workbook in memory; what jsdom lacks is filled in. */
export function renderPane(port: FakePort, locale = 'vi-VN'): UserEvent {
  window.matchMedia ??= (media: string): MediaQueryList =>
    ({
      media,
      matches: false,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }) as unknown as MediaQueryList;
  Element.prototype.scrollIntoView ??= () => undefined;
  globalThis.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  window.localStorage.clear();
  render(<Pane port={port} now={() => NOW} locale={locale} pressGuard={0} />);
  return userEvent.setup({ applyAccept: false });
}
