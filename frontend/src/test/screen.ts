let phone = false

/** jsdom has no layout; pages ask only this one question of it. */
export function setPhone(on: boolean): void {
  phone = on
  window.matchMedia = (query: string) => ({
    matches: phone && query.includes('max-width: 767px'),
    media: query,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  })
}
