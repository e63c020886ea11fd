import { loadLanguage } from '../src/words/languages';

/** The pane loads English where somebody reads it; the tests read both. */
beforeAll(() => loadLanguage('en'));
