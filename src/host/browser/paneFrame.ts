import type { ExcelHost } from '../excelHost';
import { createWebHost, type WebHost } from '../transport/webHost';

export interface PaneFrame {
  readonly frame: HTMLIFrameElement;
  readonly webHost: WebHost;
}

/** Puts the pane into a frame of its own origin and holds the conversation of Excel on the web with it. */
export function openPane(host: ExcelHost, paneUrl: string, parent: HTMLElement): PaneFrame {
  const frame = document.createElement('iframe');
  const webHost = createWebHost({
    host,
    frameWindow: () => frame.contentWindow,
    frameOrigin: new URL(paneUrl).origin,
    hostOrigin: location.origin,
    onMessage: (handler) => {
      window.addEventListener('message', handler);
      return () => window.removeEventListener('message', handler);
    },
  });
  // office.js reads its host out of the name, so that comes before the page.
  frame.name = webHost.frameName;
  frame.title = 'Chỉ số cải cách hành chính';
  frame.allow = 'clipboard-write';
  frame.src = paneUrl;
  parent.append(frame);
  return { frame, webHost };
}
