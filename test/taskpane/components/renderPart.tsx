import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { PressGuardContext, PressRecord } from '../../../src/taskpane/components/footer/pressGuard';
import { LanguageContext } from '../../../src/taskpane/language/LanguageContext';
import type { Language } from '../../../src/words/language';

interface PartOptions {
  readonly language?: Language;
  /** Milliseconds; none unless a test is about it. */
  readonly pressGuard?: number;
}

/** Shows a component as it stands in the pane; what jsdom lacks is filled in. */
export function renderPart(
  part: ReactNode,
  { language = 'vi', pressGuard = 0 }: PartOptions = {},
): RenderResult {
  globalThis.ResizeObserver ??= class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  Element.prototype.scrollIntoView ??= () => undefined;
  const presses = new PressRecord(pressGuard);
  const wrapped = (inner: ReactNode): ReactNode => (
    <FluentProvider theme={webLightTheme}>
      <LanguageContext value={language}>
        <PressGuardContext value={presses}>{inner}</PressGuardContext>
      </LanguageContext>
    </FluentProvider>
  );
  const result = render(wrapped(part));
  return { ...result, rerender: (next) => result.rerender(wrapped(next)) };
}
