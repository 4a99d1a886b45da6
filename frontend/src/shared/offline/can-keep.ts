/** Whether this device can keep anything at all: not in a private window, not on a page that came over plain http. */
export const canKeep = () => typeof crypto.subtle !== 'undefined' && typeof indexedDB !== 'undefined'
