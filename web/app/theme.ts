// Look of the Mantine parts: deep teal on white, square-shouldered, Source Sans 3.
import { createTheme, type MantineColorsTuple } from '@mantine/core';

const teluk: MantineColorsTuple = [
  '#eef6f8',
  '#d9e9ee',
  '#b1d2dc',
  '#86bac9',
  '#62a5b9',
  '#4a98af',
  '#2f8099',
  '#14708a',
  '#0f5a6e',
  '#0d3b4c',
];

/** Names of the letters: base.css. */
const FONT = 'var(--huruf)';

export const theme = createTheme({
  colors: { teluk },
  primaryColor: 'teluk',
  primaryShade: 8,
  fontFamily: FONT,
  headings: { fontFamily: FONT },
  defaultRadius: 4,
  respectReducedMotion: true,
  cursorType: 'pointer',
});
