// What a device remembers about its look. Never anything about a person or a child: this storage survives a log-out.
const PREFIX = 'xiaolian.'

export type PreferenceName = 'language' | 'large-type' | 'signed-out' | 'vault' | `letter.${string}`

/** Storage may be forbidden (private windows, WeChat): then the choice lasts as long as the page. */
export function readPreference(name: PreferenceName): string | undefined {
  try {
    return localStorage.getItem(PREFIX + name) ?? undefined
  } catch {
    return undefined
  }
}

export function writePreference(name: PreferenceName, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value)
  } catch {
    // See above: nothing to do.
  }
}

/** Large type (关怀版) is a class on the root element, so that every rem grows with it. */
export function applyLargeType(on: boolean): void {
  document.documentElement.classList.toggle('large', on)
}
