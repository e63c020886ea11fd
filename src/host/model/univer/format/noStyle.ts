/** Every key that a style of Univer may have. */
const ALL_STYLE_KEYS = [
  'ff',
  'fs',
  'it',
  'bl',
  'ul',
  'st',
  'ol',
  'bg',
  'bd',
  'cl',
  'va',
  'n',
  'tr',
  'td',
  'ht',
  'vt',
  'tb',
  'pd',
];

/** Written over a style, it takes every part of it away. */
export const NO_STYLE: Readonly<Record<string, null>> = Object.fromEntries(
  ALL_STYLE_KEYS.map((key) => [key, null]),
);
