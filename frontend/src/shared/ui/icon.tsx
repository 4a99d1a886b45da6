import type { ReactNode } from 'react'

// Drawn by hand on a 24 grid; stroke follows the text colour.
const SHAPES = {
  today: <><rect x="4" y="5" width="16" height="15" rx="3" /><path d="M8 3v4M16 3v4M4 10h16M9 15l2 2 4-4" /></>,
  children: <><circle cx="9" cy="8" r="3.2" /><path d="M3 20c0-4 2.500-6.500 6-6.500S15 16 15 20" /><circle cx="17" cy="10" r="2.300" /><path d="M16.500 14.500c2.800 0 4.500 2 4.500 5" /></>,
  person: <><circle cx="12" cy="8" r="3.800" /><path d="M4.500 20.500c.6-4.500 3.500-7 7.500-7s6.900 2.500 7.500 7" /></>,
  plus: <path d="M12 5v14M5 12h14" />,
  search: <><circle cx="11" cy="11" r="6.500" /><path d="m16 16 4.500 4.500" /></>,
  phone: <path d="M6 3.500h3l1.500 4.500-2 1.500a12 12 0 0 0 6 6l1.500-2 4.500 1.500v3c0 1.400-1.100 2.500-2.500 2.500C10.500 20.500 3.500 13.500 3.500 6c0-1.400 1.100-2.500 2.500-2.500Z" />,
  home: <path d="M4 11.500 12 4l8 7.500M6 10v10h12V10M10 20v-5h4v5" />,
  office: <path d="M5 20V5.500h9V20M14 10h5v10M3.500 20h17M8 9h3M8 12.500h3M8 16h3M16.500 13.500v.1M16.500 16.500v.1" />,
  place: <><path d="M12 21s-6.500-6-6.500-11a6.500 6.500 0 0 1 13 0c0 5-6.500 11-6.500 11Z" /><circle cx="12" cy="10" r="2.300" /></>,
  task: <><rect x="5" y="4.500" width="14" height="16" rx="2.500" /><path d="M9 3v3M15 3v3M8.500 13l2.500 2.500 4.500-5" /></>,
  bell: <path d="M6 16.500V11a6 6 0 0 1 12 0v5.500l1.500 2h-15ZM10 21h4" />,
  visit: <><path d="M4 11.500 12 4l8 7.500" /><path d="M6 10v10h12V10" /><path d="M12 17.500s-3-1.700-3-3.700a1.600 1.600 0 0 1 3-.8 1.600 1.600 0 0 1 3 .8c0 2-3 3.700-3 3.700Z" /></>,
  pairing: <><circle cx="7" cy="7" r="3" /><circle cx="17" cy="7" r="3" /><path d="M3 19c0-3.500 1.500-5.500 4-5.500s3.500 1 5 2.500c1.500-1.500 2.500-2.500 5-2.500s4 2 4 5.500" /></>,
  gift: <path d="M4 10h16v4H4zM5.500 14v6h13v-6M12 10v10M12 10c-4 0-5.500-1.500-5.500-3.200C6.500 5 9.500 4 12 10c2.500-6 5.500-5 5.500-3.200C17.500 8.500 16 10 12 10Z" />,
  activity: <><rect x="4" y="5" width="16" height="15" rx="3" /><path d="M8 3v4M16 3v4M4 10h16" /><path d="m12 12.500 1 2 2.200.3-1.600 1.500.4 2.200-2-1-2 1 .4-2.200-1.600-1.500 2.200-.3Z" /></>,
  help: <><circle cx="12" cy="12" r="8.500" /><path d="M12 7.500v5.500M12 16.300v.2" /></>,
  chart: <path d="M4 20h16M7 20v-6M12 20V6M17 20v-9" />,
  report: <><path d="M6 3.500h8.500L19 8v12.500H6z" /><path d="M14 3.500V8.500h5M9 13h7M9 16.500h7" /></>,
  import: <path d="M12 4v11M7.500 10.500 12 15l4.500-4.500M4.500 20h15" />,
  outbox: <path d="M12 16V5M7.500 9.500 12 5l4.500 4.500M4.500 15v4.500h15V15" />,
  settings: <><circle cx="12" cy="12" r="3" /><path d="M12 3.500v3M12 17.500v3M3.500 12h3M17.500 12h3M6 6l2.100 2.100M15.900 15.900 18 18M18 6l-2.100 2.100M8.100 15.900 6 18" /></>,
  list: <path d="M8.500 6.500H20M8.500 12H20M8.500 17.500H20M4.500 6.500h.1M4.500 12h.1M4.500 17.500h.1" />,
  audit: <><path d="M12 3.500 5 6v5.500c0 4.500 3 7.500 7 9 4-1.500 7-4.500 7-9V6Z" /><path d="m9 12 2.200 2.200L15.500 10" /></>,
  close: <path d="m6 6 12 12M18 6 6 18" />,
  check: <path d="m5 12.500 4.500 4.500L19 7" />,
  back: <path d="m14.500 5.500-6.500 6.500 6.500 6.500" />,
  next: <path d="m9.500 5.500 6.500 6.500-6.500 6.500" />,
  down: <path d="m6 9.500 6 6 6-6" />,
  up: <path d="m6 14.500 6-6 6 6" />,
  eye: <><path d="M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12Z" /><circle cx="12" cy="12" r="2.800" /></>,
  eye_off: <path d="M4 4.500 20 20M9.500 6A9 9 0 0 1 12 5.500c6 0 9.500 6.500 9.500 6.500a17 17 0 0 1-3 3.800M6 8a16 16 0 0 0-3.500 4S6 18.500 12 18.500c1.500 0 2.800-.4 4-1" />,
  edit: <path d="M4.500 19.500 5.500 15 16 4.500l3.500 3.500L9 18.500ZM13.500 7l3.500 3.500" />,
  print: <><path d="M7 9V4h10v5M7 17H4.500V9h15v8H17" /><path d="M7 14h10v6H7z" /></>,
  more: <g fill="currentColor"><circle cx="6" cy="12" r="1" /><circle cx="12" cy="12" r="1" /><circle cx="18" cy="12" r="1" /></g>,
  offline: <path d="M4 4.500 20 20M7 18.500h9.500M7 18.500a4 4 0 0 1-.8-7.900M9 6.500a6 6 0 0 1 8.500 4 4 4 0 0 1 2.700 6" />,
  warning: <path d="M12 4 2.800 20h18.400ZM12 10v4.500M12 17.200v.1" />,
  calendar: <><rect x="4" y="5" width="16" height="15" rx="3" /><path d="M8 3v4M16 3v4M4 10h16" /></>,
} satisfies Record<string, ReactNode>

export type IconName = keyof typeof SHAPES

/** Always beside words or inside a named button, therefore hidden from screen readers. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg className="icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {SHAPES[name]}
    </svg>
  )
}
