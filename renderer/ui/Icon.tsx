import type { ReactNode } from 'react';
import { classNames } from './classNames.ts';
import style from './Icon.module.css';

/** Strokes in a square of 16: one set, one weight, so that every icon sits equally beside 14 px text. */
const shapes = {
  mark: (
    <>
      <path d="M5 2.5h8.5V11H5z" />
      <path d="M11 13.5H2.5V5" />
    </>
  ),
  home: <path d="M2.5 7.2 8 2.5l5.5 4.7V13a.5.5 0 0 1-.5.5H9.8V9.8H6.2v3.7H3a.5.5 0 0 1-.5-.5z" />,
  meeting: (
    <>
      <rect x="2" y="3.5" width="12" height="10" rx="1" />
      <path d="M2 6.8h12M5 2v3M11 2v3" />
    </>
  ),
  people: (
    <>
      <circle cx="6" cy="5.2" r="2.4" />
      <path d="M1.8 13.2c.2-2.6 1.9-4 4.2-4s4 1.4 4.2 4M10.6 3.1a2.3 2.3 0 0 1 0 4.2M12 9.6c1.4.5 2.1 1.8 2.2 3.6" />
    </>
  ),
  regulation: (
    <>
      <path d="M3 2.5h8.5A1.5 1.5 0 0 1 13 4v9.5H4.5A1.5 1.5 0 0 1 3 12z" />
      <path d="M5.5 5.5h5M5.5 8h5M5.5 10.5h3" />
    </>
  ),
  schedule: (
    <>
      <path d="M2 8h12M3.5 4v1M8 11v1M12.5 4v1" />
      <g fill="currentColor">
        <circle cx="3.5" cy="8" r="1.5" />
        <circle cx="8" cy="8" r="1.5" />
        <circle cx="12.5" cy="8" r="1.5" />
      </g>
    </>
  ),
  progress: <path d="M2.5 13.5h11M4 11V8.5M8 11V3M12 11V6" />,
  letter: (
    <>
      <path d="M4 1.8h5.2L12.5 5v9a.3.3 0 0 1-.3.3H4a.5.5 0 0 1-.5-.5V2.3a.5.5 0 0 1 .5-.5z" />
      <path d="M9 2v3.3h3.3M5.8 8h4.4M5.8 10.8h4.4" />
    </>
  ),
  search: (
    <>
      <circle cx="7" cy="7" r="4.2" />
      <path d="m10.2 10.2 3.3 3.3" />
    </>
  ),
  zoom: (
    <>
      <circle cx="7" cy="7" r="4.2" />
      <path d="m10.2 10.2 3.3 3.3M7 5.2v3.6M5.2 7h3.6" />
    </>
  ),
  settings: (
    <>
      <circle cx="8" cy="8" r="2" />
      <path d="M8 1.8v1.9M8 12.3v1.9M1.8 8h1.9M12.3 8h1.9M3.6 3.6 5 5M11 11l1.4 1.4M12.4 3.6 11 5M5 11l-1.4 1.4" />
    </>
  ),
  folder: (
    <path d="M1.8 4a.7.7 0 0 1 .7-.7h3.7L7.7 5h5.8a.7.7 0 0 1 .7.7v6.8a.7.7 0 0 1-.7.7h-11a.7.7 0 0 1-.7-.7z" />
  ),
  newLibrary: (
    <>
      <path d="M3 2.5h10v11H3z" />
      <path d="M8 5.5v5M5.5 8h5" />
    </>
  ),
  back: <path d="M10 3.5 5.5 8l4.5 4.5" />,
  forward: <path d="m6 3.5 4.5 4.5L6 12.5" />,
  down: <path d="M3.5 6 8 10.5 12.5 6" />,
  up: <path d="M3.5 10 8 5.5l4.5 4.5" />,
  undo: (
    <>
      <path d="M5.5 3 2.5 6l3 3" />
      <path d="M2.8 6h6.7a3.8 3.8 0 0 1 0 7.5H6" />
    </>
  ),
  redo: (
    <>
      <path d="m10.5 3 3 3-3 3" />
      <path d="M13.2 6H6.5a3.8 3.8 0 0 0 0 7.5H10" />
    </>
  ),
  paper: (
    <>
      <rect x="2" y="2.8" width="12" height="10.4" rx="1" />
      <path d="M9.8 3v10" />
    </>
  ),
  menu: <path d="M2.5 4.5h11M2.5 8h11M2.5 11.5h11" />,
  plus: <path d="M8 3v10M3 8h10" />,
  minus: <path d="M3 8h10" />,
  close: <path d="m3.8 3.8 8.4 8.4M12.2 3.8l-8.4 8.4" />,
  check: <path d="m3 8.5 3.3 3.3L13 4.8" />,
  proved: (
    <>
      <circle cx="8" cy="8" r="6.4" />
      <path d="m5 8.3 2.2 2.2L11.2 6" />
    </>
  ),
  warning: (
    <>
      <path d="M8 2.2 14.3 13.3H1.7z" />
      <path d="M8 6.5v3.2M8 11.4v.2" />
    </>
  ),
  error: (
    <>
      <path d="M5.4 1.8h5.2l3.6 3.6v5.2l-3.6 3.6H5.4l-3.6-3.6V5.4z" />
      <path d="M8 4.8v4M8 11v.2" />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="6.2" />
      <path d="M8 7.3v4M8 4.8V5" />
    </>
  ),
  attach: (
    <path d="m13 7.3-5.2 5.2a3.2 3.2 0 0 1-4.5-4.5l5.5-5.5a2.1 2.1 0 0 1 3 3l-5.4 5.4a1 1 0 0 1-1.5-1.5l4.9-4.9" />
  ),
  grip: (
    <g fill="currentColor" stroke="none">
      <circle cx="5.5" cy="3.5" r="1.1" />
      <circle cx="5.5" cy="8" r="1.1" />
      <circle cx="5.5" cy="12.5" r="1.1" />
      <circle cx="10.5" cy="3.5" r="1.1" />
      <circle cx="10.5" cy="8" r="1.1" />
      <circle cx="10.5" cy="12.5" r="1.1" />
    </g>
  ),
  packet: (
    <>
      <path d="M4 2h9v12H4z" />
      <path d="M2.5 4.5h3M2.5 8h3M2.5 11.5h3" />
    </>
  ),
  lock: (
    <>
      <rect x="3.2" y="7" width="9.6" height="6.8" rx="1" />
      <path d="M5.2 7V5a2.8 2.8 0 0 1 5.6 0v2" />
    </>
  ),
  print: (
    <>
      <path d="M4.5 6V2h7v4M4.5 11.5h-2v-5A.5.5 0 0 1 3 6h10a.5.5 0 0 1 .5.5v5h-2" />
      <path d="M4.5 9.5h7V14h-7z" />
    </>
  ),
  compare: (
    <>
      <path d="M2 3h5v10H2zM9 3h5v10H9z" />
      <path d="M3.7 6h1.7M3.7 8.5h1.7M10.7 6h1.7M10.7 8.5h1.7" />
    </>
  ),
  trash: (
    <>
      <path d="M2.8 4.2h10.4M6 4V2.5h4V4" />
      <path d="M4.2 4.4l.6 9.1h6.4l.6-9.1M6.7 6.8v4.4M9.3 6.8v4.4" />
    </>
  ),
  history: (
    <>
      <path d="M2.6 4v3h3" />
      <path d="M2.8 7a5.5 5.5 0 1 1-.3 2.4M8 5v3.3l2.2 1.3" />
    </>
  ),
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof shapes;

export interface IconProps {
  readonly name: IconName;
  /** Side in px: 12 in badges and trees, 14 in bars of 12 px text, 16 elsewhere, 28 on the first start. */
  readonly size?: 12 | 14 | 16 | 20 | 28;
  /** Read aloud where the icon stands alone; without it the icon is decoration. */
  readonly label?: string;
  /** Green, orange, red or blue, always beside a word or with a label. */
  readonly tone?: 'ok' | 'warn' | 'error' | 'accent' | undefined;
  readonly className?: string | undefined;
}

export function Icon({ name, size = 16, label, tone, className }: IconProps) {
  const drawing = {
    className: classNames(style.icon, className),
    viewBox: '0 0 16 16',
    width: size,
    height: size,
    'data-size': size,
    'data-tone': tone,
  };
  if (label === undefined) {
    return (
      <svg {...drawing} aria-hidden="true">
        {shapes[name]}
      </svg>
    );
  }
  return (
    <svg {...drawing} role="img" aria-label={label}>
      {shapes[name]}
    </svg>
  );
}
