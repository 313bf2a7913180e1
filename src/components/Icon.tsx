// Line drawings of 24 × 24 units. Always beside a word, so screen readers skip them.

const paths = {
  arrow: 'M5 12h14m-6-6 6 6-6 6',
  building: 'M3 21h18M4 9.500 12 4l8 5.500zM6 9.500V21m4-11.500V21m4-11.500V21m4-11.500V21',
  calculator: 'M6 3h12v18H6zM9 7.500h6M9 12h.01M12 12h.01M15 12h.01M9 16.500h.01M12 16.500h.01M15 16.500h.01',
  chip: 'M6 6h12v12H6zM9.500 9.500h5v5h-5zM9 6V3m6 3V3M9 21v-3m6 3v-3M6 9H3m3 6H3m18-6h-3m3 6h-3',
  check: 'm5 12.500 4.500 4.500L19 7.500',
  chevron: 'm9 5 7 7-7 7',
  clock: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM12 7v5l3.500 2',
  copy: 'M9 9h11v11H9zM5 15H4V4h11v1',
  door: 'M6 21V3h12v18M3 21h18M14 12h.01',
  down: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM9 9l6 6m0-6-6 6',
  external: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  globe: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM3 12h18M12 3c5 5 5 13 0 18-5-5-5-13 0-18Z',
  key: 'M12.200 15a4.200 4.200 0 1 1-8.400 0 4.200 4.200 0 0 1 8.400 0ZM11 12l8.500-8.500M16 7.500l3 3M13.500 10l2 2',
  laptop: 'M4.500 5h15v10.500h-15zM2.500 19h19',
  limit: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM7.500 12h9',
  mail: 'M3 5.500h18v13H3zM3.500 6.500 12 13l8.500-6.500',
  ok: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM8 12.300l2.800 2.800L16 9.600',
  past: 'M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0ZM9.500 9v6m5-6v6',
  pen: 'M4 20l1-4.500L16.500 4 20 7.500 8.500 19zM14 6.500l3.500 3.500',
  search: 'M10.500 4a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13ZM15.500 15.500 20.500 20.500',
  terminal: 'M3 4h18v16H3zM7 9.500l3 2.500-3 2.500M12.500 15H17',
  user: 'M14 8a4 4 0 1 1-8 0 4 4 0 0 1 8 0ZM3 20.500c.6-4 3.300-6 7-6 1.500 0 2.900.3 4 1M18.500 14v7M15 17.500h7',
  yen: 'm6.500 4 5.500 8 5.500-8M12 12v8M7.500 12.500h9M7.500 16h9',
} as const;

export type IconName = keyof typeof paths;

export function Icon({name}: {name: IconName}) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
