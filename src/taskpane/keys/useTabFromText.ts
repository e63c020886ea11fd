import { useEffect } from 'react';

/**
 * Lets Tab go on from a title or from nowhere. In Excel on the web office.js takes every Tab for itself and looks for
 * the next stop after the focused one; from an element that is no stop, such as the title that has the focus after
 * a change of view, it finds none and leaves the pane. There the browser's own Tab is right.
 */
export function useTabFromText(): void {
  useEffect(() => {
    const keepFromOffice = (event: KeyboardEvent): void => {
      if (event.key === 'Tab' && event.target instanceof HTMLElement && event.target.tabIndex < 0) {
        event.stopPropagation();
      }
    };
    // office.js listens on the window, which comes after the document.
    document.addEventListener('keydown', keepFromOffice);
    return () => document.removeEventListener('keydown', keepFromOffice);
  }, []);
}
