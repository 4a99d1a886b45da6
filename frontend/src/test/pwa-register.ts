/** Stands in for the service worker, which jsdom lacks. */
export function useRegisterSW() {
  return { needRefresh: [false, () => undefined] as const, offlineReady: [false, () => undefined] as const, updateServiceWorker: () => Promise.resolve() }
}
