/**
 * Lints snippets that a test sends as messages. ESLint loads its configuration with import(), which Jest's own module
 * loader does not allow; so it runs in a process beside it.
 */
import { ESLint } from 'eslint';

const eslint = new ESLint();

process.on('message', async ({ id, filePath, code }) => {
  try {
    const [result] = await eslint.lintText(code, { filePath });
    process.send({ id, messages: result.messages });
  } catch (error) {
    process.send({ id, failure: String(error) });
  }
});
