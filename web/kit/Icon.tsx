// Line icons of our own on a 20 × 20 grid. Always decorative: the word stands beside them or in the button's label.
const PATHS = {
  home: 'M3 9.5 10 3l7 6.5V17h-4.5v-4.5h-5V17H3Z',
  tree: 'M8 2.5h4v3.5H8ZM2.5 14h4v3.5h-4ZM8 14h4v3.5H8ZM13.5 14h4v3.5h-4ZM10 6v8M4.5 14v-4h11v4',
  indicator: 'M3 17V3M3 17h14M6 13.5l3.2-4 2.8 2.3L16.5 6',
  money: 'M2.5 5h15v10h-15ZM10 12.4a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8ZM5 7.5v.01M15 12.5v.01',
  document: 'M5 2.5h7l3.5 3.5v11.5H5ZM12 2.5V6h3.5M7.5 9.5h5.5M7.5 12.5h5.5',
  review: 'M11.5 17.5H5v-15h7l3.5 3.5v4M12 2.5V6h3.5M7.5 9.5h4M7.5 12.5h2.5M11.5 14.5l2 2 3.5-4',
  check: 'M4 10.5 8.2 15 16 5.5',
  up: 'M10 16.5V4M4.8 9 10 3.8 15.2 9',
  down: 'M10 3.5V16M4.8 11 10 16.2 15.2 11',
  warning: 'M10 3 18 17H2ZM10 8v4M10 14.4v.01',
  question:
    'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM7.8 7.8a2.3 2.3 0 1 1 3.3 2.1c-.8.4-1.1.9-1.1 1.6M10 14v.01',
  info: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM10 9v5M10 6.2v.01',
  dash: 'M5 10h10',
  lock: 'M4.5 9h11v8h-11ZM7 9V6.5a3 3 0 0 1 6 0V9M10 12.3v1.6',
  download: 'M10 3v9.5M5.8 8.5 10 12.7l4.2-4.2M3.5 16.5h13',
  table: 'M3 4h14v12H3ZM3 8h14M3 12h14M8.5 4v12',
  chart: 'M3 17h14M5.5 17V9.5M10 17V4.5M14.5 17v-5',
  print: 'M5.5 7.5V3h9v4.5M5.5 14H3V7.5h14V14h-2.5M5.5 11.5h9V17h-9Z',
  search: 'M8.8 14.1a5.3 5.3 0 1 0 0-10.6 5.3 5.3 0 0 0 0 10.6ZM12.8 12.8 17 17',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  close: 'M5 5l10 10M15 5 5 15',
  right: 'M7.5 4.5 13 10l-5.5 5.5',
  below: 'M4.5 7.5 10 13l5.5-5.5',
  back: 'M12.5 4.5 7 10l5.5 5.5',
  user: 'M10 10a3.3 3.3 0 1 0 0-6.6A3.3 3.3 0 0 0 10 10ZM3.5 17c.6-3.3 3.2-5 6.5-5s5.9 1.7 6.5 5',
  people:
    'M7.2 9.6a2.9 2.9 0 1 0 0-5.8 2.9 2.9 0 0 0 0 5.8ZM1.8 16.4c.5-2.9 2.6-4.4 5.4-4.4s4.9 1.5 5.4 4.4M13 9.4a2.6 2.6 0 1 0-.9-5M14.6 12.3c1.9.4 3.2 1.7 3.6 4.1',
  offline:
    'M3 3l14 14M5.5 11.5a6 6 0 0 1 3-1.7M2.8 8.4A10 10 0 0 1 6 6.3M10 15.5v.01M12 6a10 10 0 0 1 5.2 2.4M14.6 11.6l-.7-.5',
  settings:
    'M10 12.6a2.6 2.6 0 1 0 0-5.2 2.6 2.6 0 0 0 0 5.2ZM10 2.5v2.3M10 15.2v2.3M2.5 10h2.3M15.2 10h2.3M4.7 4.7l1.6 1.6M13.7 13.7l1.6 1.6M15.3 4.7l-1.6 1.6M6.3 13.7l-1.6 1.6',
  history: 'M3.2 8.5A7 7 0 1 1 3 10.8M3.2 8.5V4.8M3.2 8.5h3.6M10 6.2V10l2.8 1.8',
  camera: 'M2.5 6.5h3.6L7.5 4h5l1.4 2.5h3.6V16h-15ZM10 13.8a2.9 2.9 0 1 0 0-5.8 2.9 2.9 0 0 0 0 5.8Z',
  clip: 'M14.5 9 9.3 14.2a3 3 0 0 1-4.3-4.3L11 4a2 2 0 0 1 2.9 2.9l-5.7 5.7a1 1 0 0 1-1.4-1.4L12 6',
  undo: 'M7.5 4 3.5 8l4 4M3.5 8H12a4.5 4.5 0 0 1 0 9H8',
  redo: 'M12.5 4l4 4-4 4M16.5 8H8a4.5 4.5 0 0 0 0 9h4',
  add: 'M10 4v12M4 10h12',
  edit: 'M4 16l.7-3.4L13 4.3l2.7 2.7-8.3 8.3ZM11.5 5.8l2.7 2.7',
  scale: 'M10 3v14M6 17h8M3.5 6h13M5.5 6 3 11.5h5ZM14.5 6 12 11.5h5Z',
  goal: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM10 13.8a3.8 3.8 0 1 0 0-7.6 3.8 3.8 0 0 0 0 7.6ZM10 10v.01',
  sort: 'M6.5 8 10 4.5 13.5 8M6.5 12l3.5 3.5 3.5-3.5',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="ikon"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.7}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
