/** @jest-environment jsdom */
import { connectSplitter, PANE_WIDTH, paneWidth } from '../../../src/host/browser/splitter';

function splitter(): {
  readonly separator: HTMLElement;
  readonly width: () => string;
  readonly press: (key: string) => void;
} {
  const [separator, workspace] = [document.createElement('div'), document.createElement('main')];
  connectSplitter(separator, workspace);
  return {
    separator,
    width: () => workspace.style.getPropertyValue('--pane-width'),
    press: (key) => separator.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true })),
  };
}

it('keeps every width between what Excel gives a pane at least and at most', () => {
  expect([100, 270, 350.4, 600, 900].map(paneWidth)).toEqual([270, 270, 350, 600, 600]);
});

it('starts at 350 pixels and says so to a screen reader', () => {
  const { separator, width } = splitter();
  expect(width()).toBe('350px');
  expect(separator.getAttribute('aria-valuenow')).toBe('350');
  expect(separator.getAttribute('aria-valuemin')).toBe(String(PANE_WIDTH.least));
  expect(separator.getAttribute('aria-valuemax')).toBe(String(PANE_WIDTH.most));
});

it('moves by arrows, towards the arrow, and back by Home', () => {
  const { width, press } = splitter();
  press('ArrowLeft');
  press('ArrowLeft');
  expect(width()).toBe('370px');
  press('ArrowRight');
  expect(width()).toBe('360px');
  press('Home');
  expect(width()).toBe('350px');
});

it('stops at the least width', () => {
  const { width, press } = splitter();
  for (let i = 0; i < 30; i += 1) {
    press('ArrowRight');
  }
  expect(width()).toBe('270px');
});
