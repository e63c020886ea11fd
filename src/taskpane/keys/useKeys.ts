import { useEffect, useEffectEvent } from 'react';

/** The keys of the pane. A letter or sign alone works only outside text fields. */
export type PaneKey = 'Alt+ArrowLeft' | '/' | 'Ctrl+f' | 'Ctrl+Enter' | 'F8' | 'Shift+F8' | 'Escape' | '?';

export type KeyBindings = Partial<Readonly<Record<PaneKey, () => void>>>;

/** Listens for keys while the component is shown. What a key did is not done by the browser as well. */
export function useKeys(bindings: KeyBindings): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    const key = paneKeyOf(event);
    const action = key && bindings[key];
    if (!action || event.defaultPrevented || event.repeat || (key.length === 1 && isTyping(event.target))) {
      return;
    }
    event.preventDefault();
    action();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKeyDown(event);
    document.addEventListener('keydown', listener);
    return () => document.removeEventListener('keydown', listener);
  }, []);
}

function paneKeyOf(event: KeyboardEvent): PaneKey | undefined {
  const { key, altKey, shiftKey } = event;
  const control = event.ctrlKey || event.metaKey;
  if (control) {
    return key === 'Enter' ? 'Ctrl+Enter' : key.toLowerCase() === 'f' ? 'Ctrl+f' : undefined;
  }
  if (altKey) {
    return key === 'ArrowLeft' ? 'Alt+ArrowLeft' : undefined;
  }
  if (key === 'F8') {
    return shiftKey ? 'Shift+F8' : 'F8';
  }
  return key === '/' || key === '?' || key === 'Escape' ? key : undefined;
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}
