export { useOwnChild, usePackChildren, useWithoutPhotoConsent, type OwnChild } from './use-pack'
export { useDelivery } from './use-delivery'
export const loadOfflineWork = async () => (await import('./work')).OfflineWork
