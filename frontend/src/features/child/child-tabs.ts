export const TABS = ['overview', 'family', 'care', 'study', 'health', 'record', 'papers', 'all'] as const
export type ChildTab = (typeof TABS)[number]
