/**
 * The few browser globals that office.js touches while its file is evaluated in Node. Each is set only where it is
 * missing, so that a test environment with a DOM keeps its own.
 */
export function provideBrowserGlobals(): void {
  const global = globalThis as unknown as Record<string, unknown>;
  const nothing = (): void => undefined;
  const element = (): object => ({ style: {}, setAttribute: nothing, appendChild: nothing });
  const stubs: Readonly<Record<string, unknown>> = {
    window: global,
    parent: global,
    name: '',
    addEventListener: nothing,
    location: {
      href: 'https://localhost/',
      protocol: 'https:',
      hostname: 'localhost',
      origin: 'https://localhost',
      pathname: '/',
      search: '',
      hash: '',
    },
    document: {
      domain: 'localhost',
      cookie: '',
      body: element(),
      getElementById: () => null,
      getElementsByTagName: () => [],
      createElement: element,
      addEventListener: nothing,
    },
    navigator: { userAgent: 'Node' },
  };
  for (const [key, value] of Object.entries(stubs)) {
    if (global[key] === undefined) {
      Object.defineProperty(global, key, { value, configurable: true, writable: true });
    }
  }
}
