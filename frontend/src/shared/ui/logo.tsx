/** The smile. Decorative: the name stands beside it. */
export function Logo({ size = 32 }: { size?: number }) {
  return (
    <svg className="logo" width={size} height={size} viewBox="0 0 64 64" aria-hidden="true" focusable="false">
      <rect className="logo-ground" width="64" height="64" rx="18" />
      <circle className="logo-eye" cx="23" cy="27" r="3.6" />
      <circle className="logo-eye" cx="41" cy="27" r="3.6" />
      <path className="logo-smile" d="M17 36c3 8 9 12 15 12s12-4 15-12" />
    </svg>
  )
}
