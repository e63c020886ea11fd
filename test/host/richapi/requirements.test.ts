import { libraryRequirements } from '../../../src/host/richapi/requirements';

const LIBRARY = `
_throwIfApiNotSupported("Range.merge", _defaultApiSetName, "1.2", _hostName);
_throwIfApiNotSupported("Range.height", _defaultApiSetName, "1.10", _hostName);
_throwIfApiNotSupported("Worksheet.views", "ExcelApiOnline", "1.1", _hostName);`;

it('counts 1.10 above 1.9 and takes unlisted members for the oldest', () => {
  const requirements = libraryRequirements('1.9', () => LIBRARY);
  expect(requirements.allows('Range', 'Merge')).toBe(true);
  expect(requirements.allows('Range', 'height')).toBe(false);
  expect(requirements.allows('Range', 'Values')).toBe(true);
});

it('knows no members of other sets', () => {
  expect(libraryRequirements('1.15', () => LIBRARY).allows('Worksheet', 'Views')).toBe(false);
});

it('reads the library at the first question and once', () => {
  const read = jest.fn(() => LIBRARY);
  const requirements = libraryRequirements('1.13', read);
  expect(read).not.toHaveBeenCalled();
  requirements.allows('Range', 'merge');
  requirements.allows('Range', 'height');
  expect(read).toHaveBeenCalledTimes(1);
});
