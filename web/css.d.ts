// Custom properties in inline styles carry numbers that CSS calculates with (depth of a row).
import 'react';

declare module 'react' {
  interface CSSProperties {
    '--dalam'?: number;
  }
}
